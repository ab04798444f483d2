/** The status line says what is missing and wrong, and what to do next, in every state of a quarter. */
import { describe, expect, it } from '@jest/globals';
import { countCells, shownStatusLine, statusLine } from '../../../src/core/checks/village-status';
import type { ControlCells } from '../../../src/core/submission/read-quarter';
import { buildVillage, type Cells, day, QUIET_QUARTER } from '../submission/build-village';
import { CONTEXT } from './build-context';

const line = (cells: Cells, control: Partial<ControlCells> = {}) =>
  statusLine(buildVillage({ cells: { 2: cells }, control: { 2: control } }), 2, 'Quý II (15/3–14/6)', CONTEXT);

const WRONG = { ...QUIET_QUARTER, nd1_trom_vu: -1 };
const GAP = { ...QUIET_QUARTER, nd7_chay_no: '' };
const ticked = { submitted: true };

describe('the status line', () => {
  it.each<[string, Cells, Partial<ControlCells>]>([
    ['bác chưa ghi, có 11 ô cần ghi', {}, {}],
    ['còn 1 ô chưa ghi, chưa nộp', GAP, {}],
    ['còn 1 ô chưa ghi, 1 ô sai, chưa nộp', { ...WRONG, nd7_chay_no: '' }, {}],
    ['đã ghi đủ, còn 1 ô sai, chưa nộp', WRONG, {}],
    ['đã ghi đủ, chưa nộp. Bác đánh dấu “Đã nộp” giúp.', QUIET_QUARTER, {}],
    [
      'đã ghi đủ, 1 ô nên xem lại, chưa nộp. Xem xong, bác đánh dấu “Đã nộp” giúp.',
      { ...QUIET_QUARTER, nd1_tuan_tra_buoi: 3, nd1_tuan_tra_luot: 2 },
      {},
    ],
    ['đã nộp ngày 16/6. Cảm ơn bác.', QUIET_QUARTER, { ...ticked, submittedOn: day(2023, 6, 16) }],
    ['đã nộp ngày 15/6. Cảm ơn bác.', QUIET_QUARTER, { ...ticked, stamp: day(2023, 6, 15), submittedOn: '16/6/2023' }],
    ['đã nộp. Cảm ơn bác; bác ghi thêm dòng “Ngày nộp” giúp.', QUIET_QUARTER, ticked],
    ['đã đánh dấu nộp nhưng còn 1 ô chưa ghi. Bác ghi nốt giúp.', GAP, ticked],
    ['đã đánh dấu nộp nhưng còn 1 ô sai. Bác xem lại giúp.', WRONG, ticked],
    ['đã đánh dấu nộp nhưng còn 1 ô chưa ghi, 1 ô sai. Bác xem lại giúp.', { ...WRONG, nd7_chay_no: '' }, ticked],
    ['Công an xã đã duyệt. Cảm ơn bác.', WRONG, { ...ticked, decision: 'duyệt' }],
    ['Công an xã nhờ bác xem lại: chưa khớp', QUIET_QUARTER, { decision: 'cần sửa', reason: 'chưa khớp' }],
    [
      'Công an xã nhờ bác xem lại. Bác đọc lý do ở bên dưới giúp.',
      QUIET_QUARTER,
      { decision: 'cần sửa', reason: 'a'.repeat(51) },
    ],
    ['đã khóa. Có số cần sửa, bác gọi Công an xã giúp.', {}, { decision: 'khóa' }],
  ])('%s', (words, cells, control) => {
    expect(line(cells, control)).toBe(`Quý II (15/3–14/6): ${words}`);
  });

  it('asks for nothing once the village has ended', () => {
    const year = buildVillage({ lastDay: day(2023, 3, 14), cells: { 2: { nd1_trom_vu: 1 } } });
    expect(statusLine(year, 2, 'Quý II (15/3–14/6)', CONTEXT)).toBe(
      'Quý II (15/3–14/6): thôn chỉ hoạt động đến hết ngày 14/3. Quý này bác không phải ghi. Cảm ơn bác.',
    );
    expect(countCells(year, 2, CONTEXT).missing).toBe(0);
    expect(countCells(year, 1, CONTEXT).missing).toBeGreaterThan(0);
  });

  it('asks as ever in the quarter in which the village ends', () => {
    const year = buildVillage({ lastDay: day(2023, 3, 15) });
    expect(statusLine(year, 2, 'Quý II (15/3–14/6)', CONTEXT)).toBe(
      'Quý II (15/3–14/6): bác chưa ghi, có 11 ô cần ghi',
    );
  });

  it('counts each cell once, by the worst that is said about it', () => {
    const year = buildVillage({
      cells: { 2: { ...QUIET_QUARTER, hop_ho_du: 300, nd1_tuan_tra_buoi: 3, nd1_tuan_tra_luot: 2, nd7_chay_no: '' } },
    });
    expect(countCells(year, 2, CONTEXT)).toEqual({ missing: 1, wrong: 1, toReview: 1 });
  });
});

describe('an earlier quarter that was sent back', () => {
  const shown = (control: Partial<ControlCells>, current: 1 | 2 | 3 = 2) => {
    const labels = { 1: 'Quý I', 2: 'Quý II', 3: 'Quý III', 4: 'Quý IV' };
    const year = buildVillage({ cells: { 1: QUIET_QUARTER }, control: { 1: { decision: 'cần sửa', ...control } } });
    return shownStatusLine(year, current, labels, CONTEXT);
  };
  const now = 'Quý II: bác chưa ghi, có 11 ô cần ghi';

  it('stands before the line of the current quarter, with its reason', () => {
    expect(shown({ reason: 'chưa khớp sổ' })).toBe(`Quý I: Công an xã nhờ bác xem lại: chưa khớp sổ. ${now}`);
  });

  it.each([
    ['without a reason', ''],
    ['with a reason too long for the line', 'a'.repeat(31)],
  ])('%s points below', (_, reason) => {
    expect(shown({ reason })).toBe(`Quý I: Công an xã nhờ bác xem lại. Bác đọc lý do ở bên dưới giúp. ${now}`);
  });

  it('is said once only while it is the current one', () => {
    expect(shown({ reason: 'chưa khớp sổ' }, 1)).toBe('Quý I: Công an xã nhờ bác xem lại: chưa khớp sổ');
  });

  it('is said no more once the head has ticked it anew', () => {
    expect(shown({ reason: 'chưa khớp', submitted: true, fingerprint: 'sua:0123456789abcdef' })).toBe(now);
  });

  it('ends for the current one, too, when the head has ticked it anew', () => {
    const again = { reason: 'chưa khớp', submitted: true, stamp: { year: 2023, month: 3, day: 16 } };
    expect(shown({ ...again, fingerprint: 'sua:0123456789abcdef' }, 1)).toBe('Quý I: đã nộp ngày 16/3. Cảm ơn bác.');
    expect(shown(again, 1)).toBe('Quý I: Công an xã nhờ bác xem lại: chưa khớp');
  });

  it('is said beside an old tick where the police chose “cần sửa” by hand', () => {
    expect(shown({ reason: 'chưa khớp', submitted: true })).toContain('Quý I: Công an xã nhờ bác xem lại: chưa khớp. ');
  });
});
