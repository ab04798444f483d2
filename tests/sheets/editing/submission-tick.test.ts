/** `onEdit` of the built script on the tick “Đã nộp”: stamped when complete, taken away with the reason when not. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../../local/emulator/execution/emulated-file';
import { noonOf, openAtWork, PersonAtTab, QUIET_QUARTER, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { POLICE } from '../../fixtures/set-up-commune';

const TAB = 'HH-T01 Thôn 1';
const ready = setUpWorkbookModel(1);

/** Days since 1899-12-30. */
const MARCH_10 = 44995;
const MARCH_16 = 45001;

let file: EmulatedFile;
let head: PersonAtTab;
let police: PersonAtTab;

beforeEach(() => {
  file = openAtWork(ready, 1);
  head = new PersonAtTab(file, TAB);
  police = new PersonAtTab(file, TAB, POLICE);
});

describe('ticking', () => {
  it('a complete quarter is stamped with the day', () => {
    head.fillQuietly();
    const { calls } = head.tick('Q1');
    expect(calls).toBeLessThanOrEqual(4);
    expect([head.value('#submitted', 'Q1'), head.value('#stamp', 'Q1')]).toEqual([true, MARCH_10]);
    expect(head.note('#submitted', 'Q1')).toBe('');
  });

  it('is stamped with the day in Vietnam, late in the evening as well', () => {
    head.fillQuietly();
    file.clock.advance(11.5 * 3_600_000);
    head.tick('Q1');
    expect(head.value('#stamp', 'Q1')).toBe(MARCH_10);
  });

  it('after midnight in Vietnam the next day counts, whatever day it is elsewhere', () => {
    head.fillQuietly();
    file.clock.advance(12.5 * 3_600_000);
    head.tick('Q1');
    expect(head.value('#stamp', 'Q1')).toBe(MARCH_10 + 1);
  });

  it.each([
    ['blank cells', { nd1_trom_vu: '', nd6_tin_bao: '' }, 'vì còn 2 ô chưa ghi'],
    ['wrong cells', { nd1_trom_vu: 'ba' }, 'vì còn 1 ô cần xem lại'],
    ['both', { nd1_trom_vu: 'ba', nd6_tin_bao: '' }, 'vì 1 ô chưa ghi, 1 ô cần xem lại'],
  ])('a quarter with %s is unticked, and says why', (_, changes, words) => {
    head.fillQuietly(changes);
    const { calls } = head.tick('Q1');
    expect(calls).toBeLessThanOrEqual(6);
    expect([head.value('#submitted', 'Q1'), head.value('#stamp', 'Q1')]).toEqual([false, null]);
    expect(head.note('#submitted', 'Q1')).toContain(words);
  });

  it('the reason goes when the quarter is complete, a person’s own note beside it stays', () => {
    head.putNote('#submitted', 'Q1', 'Nhờ cháu đánh dấu hộ');
    head.fillQuietly({ nd1_trom_vu: '' });
    head.tick('Q1');
    expect(head.note('#submitted', 'Q1')).toMatch(/^Nhờ cháu đánh dấu hộ\nThôn tự quản: Máy tạm bỏ dấu/);
    head.type('nd1_trom_vu', 'Q1', '0');
    const { calls } = head.tick('Q1');
    expect(calls).toBeLessThanOrEqual(4);
    expect([head.note('#submitted', 'Q1'), head.value('#stamp', 'Q1')]).toEqual(['Nhờ cháu đánh dấu hộ', MARCH_10]);
  });

  it('a warning does not stand in the way', () => {
    head.fillQuietly({ nd6_tam_tru_phai: '9', tc_ho_dang_ky: '1' });
    head.tick('Q1');
    expect(head.value('#submitted', 'Q1')).toBe(true);
  });

  it('another day of ticking is another stamp', () => {
    head.fillQuietly();
    head.tick('Q1');
    head.tick('Q1');
    file.clock.advance(noonOf(2023, 3, 16) - noonOf(2023, 3, 10));
    head.tick('Q1');
    expect(head.value('#stamp', 'Q1')).toBe(MARCH_16);
  });

  it('sent back to be corrected, the day of the first submission counts', () => {
    head.fillQuietly();
    head.tick('Q1');
    head.tick('Q1');
    police.type('#decision', 'Q1', 'cần sửa');
    file.clock.advance(noonOf(2023, 3, 16) - noonOf(2023, 3, 10));
    head.tick('Q1');
    expect(head.value('#stamp', 'Q1')).toBe(MARCH_10);
  });

  it('sent back before it was ever stamped, the day of the tick counts', () => {
    head.fillQuietly();
    police.type('#decision', 'Q1', 'cần sửa');
    head.tick('Q1');
    expect(head.value('#stamp', 'Q1')).toBe(MARCH_10);
  });
});

describe('editing a ticked quarter', () => {
  beforeEach(() => {
    head.fillQuietly();
    head.tick('Q1');
  });

  it('keeps the tick as long as it is complete', () => {
    const { calls } = head.type('nd6_tin_bao', 'Q1', '５');
    expect(calls).toBeLessThanOrEqual(4);
    expect([head.value('nd6_tin_bao', 'Q1'), head.value('#submitted', 'Q1')]).toEqual([5, true]);
  });

  it.each([
    ['a required cell is cleared', 'nd6_tin_bao', ''],
    ['a cell no longer reads', 'nd6_tin_bao', 'nhiều'],
    ['a figure asks for more', 'nd1_trom_vu', ' 2 vụ'],
  ])('takes the tick away where %s, in six calls at most', (_, code, text) => {
    const { calls } = head.type(code, 'Q1', text);
    expect(calls).toBeLessThanOrEqual(6);
    expect(head.value('#submitted', 'Q1')).toBe(false);
    expect(head.note('#submitted', 'Q1')).toContain('Máy tạm bỏ dấu “Đã nộp”');
  });

  it('takes it away after a pasted block that had to be tidied', () => {
    const { calls } = head.paste('nd1_trom_vu', 'Q1', [[' 2 vụ'], ['nhiều']]);
    expect(calls).toBeLessThanOrEqual(6);
    expect([head.value('nd1_trom_vu', 'Q1'), head.value('#submitted', 'Q1')]).toEqual([2, false]);
  });

  it('takes it away after a pasted block that gives somebody away', () => {
    const first = head.row('hop_to_chuc');
    const block = Array.from({ length: head.row('hop_noi_dung_toi') - first + 1 }, () => ['']);
    block[block.length - 1] = ['gọi 0912345678'];
    const { calls } = head.paste('hop_to_chuc', 'Q1', block);
    expect(calls).toBeLessThanOrEqual(6);
    expect(head.value('#submitted', 'Q1')).toBe(false);
    expect(head.note('hop_noi_dung_toi', 'Q1')).not.toBe('');
  });

  it('leaves a locked quarter to the police', () => {
    police.type('#decision', 'Q1', 'khóa');
    head.type('nd6_tin_bao', 'Q1', '');
    expect(head.value('#submitted', 'Q1')).toBe(true);
  });

  it('leaves the later quarters alone that the edit does not reach', () => {
    const { calls } = head.type('nd1_trom_vu', 'Q2', 'ba');
    expect(calls).toBe(1);
    expect(head.value('#submitted', 'Q1')).toBe(true);
  });

  it('counts what the tab itself counts: a rule that is switched off takes no tick away', () => {
    const cases = head.a1('nd6_tin_bao', 'case1');
    // As set-up writes the formula where a rule is off.
    police.type('nd6_tin_bao', 'case1', '0', { scriptRuns: false });
    expect(cases).not.toBe('');
    head.type('nd6_tin_bao', 'Q1', '');
    expect(head.value('#submitted', 'Q1')).toBe(true);
  });
});

describe('ticks in a pasted block', () => {
  it('of a complete and of an incomplete quarter are settled each in its own way', () => {
    head.fillQuietly();
    const { calls } = head.paste('#submitted', 'Q1', [['TRUE', 'TRUE']]);
    expect(calls).toBeLessThanOrEqual(6);
    expect([head.value('#submitted', 'Q1'), head.value('#submitted', 'Q2')]).toEqual([true, false]);
    expect([head.value('#stamp', 'Q1'), head.value('#stamp', 'Q2')]).toEqual([MARCH_10, null]);
    expect(head.note('#submitted', 'Q2')).toContain('ô chưa ghi');
  });

  it('of two complete quarters are stamped in four calls at most', () => {
    head.fillQuietly();
    const yearly = ['tc_nghi_quyet', 'tc_dang_ky', 'tc_ho_dang_ky', 'tc_niem_yet'];
    for (const [code, text] of Object.entries(QUIET_QUARTER))
      if (!yearly.includes(code)) head.type(code, 'Q2', text, { scriptRuns: false });
    const { calls } = head.paste('#submitted', 'Q1', [['TRUE', 'TRUE']]);
    expect(head.note('#submitted', 'Q2')).toBe('');
    expect(calls).toBeLessThanOrEqual(4);
    expect([head.value('#stamp', 'Q1'), head.value('#stamp', 'Q2')]).toEqual([MARCH_10, MARCH_10]);
  });
});

describe.each(['nd09', 'calendar', 'congan', 'tt124_kdc'])(
  'a tab whose hidden cases are gone, periods by %s',
  (scheme) => {
    it('is judged by the rules themselves', () => {
      const other = openAtWork(setUpWorkbookModel(1, { scheme }), 1);
      for (const row of other.workbook.sheets.find(({ name }) => name === TAB)?.cells.values() ?? []) {
        for (const cell of row.values()) if (cell.value === 'case1') cell.value = 'mất';
      }
      const person = new PersonAtTab(other, TAB);
      person.fillQuietly({ nd6_tin_bao: '' });
      person.tick('Q1');
      expect([person.value('#submitted', 'Q1'), person.note('#submitted', 'Q1')]).toEqual([
        false,
        expect.stringContaining('vì còn 1 ô chưa ghi'),
      ]);
      person.type('nd6_tin_bao', 'Q1', '0');
      person.tick('Q1');
      expect([person.value('#submitted', 'Q1'), person.note('#submitted', 'Q1')]).toEqual([true, '']);
    });
  },
);

describe('a tab without its first day', () => {
  it('is still judged by its own formulas, and where they are gone the tick is left alone', () => {
    head.fillQuietly({ nd6_tin_bao: '' });
    police.type('#start', 'Q1', '', { scriptRuns: false });
    head.tick('Q1');
    expect(head.value('#submitted', 'Q1')).toBe(false);
    for (const row of file.workbook.sheets.find(({ name }) => name === TAB)?.cells.values() ?? []) {
      for (const cell of row.values()) if (cell.value === 'case1') cell.value = 'mất';
    }
    const again = new PersonAtTab(file, TAB);
    again.tick('Q1');
    expect(again.value('#submitted', 'Q1')).toBe(true);
  });
});
