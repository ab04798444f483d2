/** What the officer reads of damage and of its repair. */
import { describe, expect, it } from '@jest/globals';
import type { Fault } from '../../../src/core/repair/faults';
import { describeFaults, describeMended, summarizeRepair } from '../../../src/core/repair/repair-words';

const TAB = 'HH-T03 Thôn 3';
const fault = (kind: Fault['kind'], where = '', tab = TAB): Fault => ({ kind, tab, where });

describe('what was found', () => {
  it('stands by tab and kind, counted, with the first places named', () => {
    const rows = ['Vụ trộm', 'Tin báo', 'Hộ dân', 'Vụ cháy', 'Đăng ký', 'Vụ trộm'];
    const found = describeFaults([
      fault('locale', '', ''),
      ...rows.map((where) => fault('formula', where)),
      fault('protection'),
    ]);
    expect(found).toEqual([
      { tab: '', count: 1, lines: ['Ngôn ngữ hoặc múi giờ của tệp không phải Việt Nam.'] },
      {
        tab: TAB,
        count: 7,
        lines: [
          '6 công thức bị mất, hỏng hoặc đã cũ: Vụ trộm, Tin báo, Hộ dân, Vụ cháy và 1 chỗ khác.',
          'Mất khóa bảo vệ.',
        ],
      },
    ]);
  });
});

describe('what was mended', () => {
  it('reads as the message says', () => {
    const mended = [fault('row-missing', 'Vụ trộm'), fault('protection', '', 'HH-T05 Thôn 5')].map(describeMended);
    expect(summarizeRepair(2, mended)).toBe(
      'Đã khôi phục 2 chỗ: dòng “Vụ trộm” ở Thôn 3, khóa bảo vệ ở Thôn 5. Số liệu đã ghi giữ nguyên.',
    );
    expect(summarizeRepair(0, [])).toBe('Bảng biểu đầy đủ, không có gì phải khôi phục.');
  });

  it('names the first three kinds of places, each once', () => {
    const mended = ['a', 'a', 'b', 'c', 'd'];
    expect(summarizeRepair(5, mended)).toBe('Đã khôi phục 5 chỗ: a, b, c và các chỗ khác. Số liệu đã ghi giữ nguyên.');
  });

  it('names a tab that was missing by its own name', () => {
    expect(describeMended(fault('tab-missing', '', 'Năm trước'))).toBe('trang “Năm trước”');
  });
});
