/** What the officer says about where figures come from. */
import { describe, expect, it } from '@jest/globals';
import { checkSource, LONGEST_NOTE } from '../../../src/core/entering/check-source';
import { ENTRY_SOURCES, sourceAndNote } from '../../../src/core/entering/entry-source';
import { day } from '../submission/build-village';

const DAYS = { start: day(2022, 12, 15), today: day(2023, 3, 20) };
const check = (received: string, note = '', source = 'giấy') => checkSource({ source, received, note }, DAYS);

describe('the source', () => {
  it('is said in words of its own for each kind', () => {
    const said = ENTRY_SOURCES.map((source) => sourceAndNote({ source, received: day(2023, 3, 16), note: '' }));
    expect(said).toEqual([
      'nhập hộ từ giấy, nhận 16/3/2023',
      'nhập hộ từ ảnh Zalo, nhận 16/3/2023',
      'nhập hộ qua điện thoại, nhận 16/3/2023',
      'nhập hộ trực tiếp, nhận 16/3/2023',
    ]);
  });

  it.each(['16/3/2023', '2023-03-16', '16-3-2023'])('takes the day as %s', (received) => {
    expect(check(received)).toMatchObject({ received: day(2023, 3, 16) });
  });

  it('takes the first day of the quarter and today, and no day beyond', () => {
    expect([check('15/12/2022'), check('20/3/2023')].map((each) => typeof each)).toEqual(['object', 'object']);
    expect(check('14/12/2022')).toContain('trước ngày đầu quý');
    expect(check('21/3/2023')).toContain('chưa tới');
  });

  it.each(['', 'hôm qua', '31/2/2023', '16/3'])('does not take %j for a day', (received) => {
    expect(check(received)).toBe('Ghi ngày nhận như 16/3/2023.');
  });

  it('takes a role and refuses a name, a number, an address', () => {
    expect(check('16/3/2023', ' Phó trưởng thôn  đưa ')).toMatchObject({ note: 'Phó trưởng thôn đưa' });
    expect(check('16/3/2023', 'bà Nguyễn Thị Mẫu đưa')).toContain('không ghi tên người');
    for (const note of ['gọi 0912345678', 'a@example.com', '038099123456']) {
      expect(check('16/3/2023', note)).toContain('Ghi chú nguồn');
    }
  });

  it('keeps the note short', () => {
    expect(check('16/3/2023', 'a'.repeat(LONGEST_NOTE))).toMatchObject({ source: 'giấy' });
    expect(check('16/3/2023', 'a'.repeat(LONGEST_NOTE + 1))).toContain('dài quá');
  });

  it('has to be one of those known', () => {
    expect(check('16/3/2023', '', 'chim bồ câu')).toContain('Chọn nguồn');
  });
});
