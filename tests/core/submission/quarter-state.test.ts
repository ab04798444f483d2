/** The state of a quarter and the fingerprint that tells whether it changed since it was accepted. */
import { describe, expect, it } from '@jest/globals';
import { fingerprintOf, fnv1a64 } from '../../../src/core/submission/fingerprint';
import {
  isEditedAfterDecision,
  quarterState,
  STATE_WORDS,
  sentBackFingerprint,
  submissionDay,
} from '../../../src/core/submission/quarter-state';
import type { ControlCells } from '../../../src/core/submission/read-quarter';
import { utf8Bytes } from '../../../src/core/submission/utf8';
import { buildQuarter, CATALOGUE, type Cells, day, QUIET_QUARTER } from './build-village';

const quarter = (cells: Cells, control: Partial<ControlCells> = {}) =>
  buildQuarter(1, { cells: { 1: cells }, control: { 1: control } });
const stateOf = (cells: Cells, control: Partial<ControlCells>, gaps: number) =>
  STATE_WORDS[quarterState(quarter(cells, control), CATALOGUE, gaps)];

describe('the state of a quarter', () => {
  it.each<[string, Cells, Partial<ControlCells>, number]>([
    ['chưa ghi', {}, {}, 15],
    ['đang ghi', { nd1_trom_vu: 'x' }, {}, 15],
    ['đang ghi', QUIET_QUARTER, {}, 0],
    ['đã nộp', QUIET_QUARTER, { submitted: true }, 0],
    ['nộp nhưng còn thiếu/sai', {}, { submitted: true }, 15],
    ['cần sửa', QUIET_QUARTER, { submitted: true, decision: 'Cần sửa ' }, 0],
    ['đã duyệt', QUIET_QUARTER, { submitted: true, decision: 'duyệt' }, 0],
    ['đã khóa', QUIET_QUARTER, { decision: 'khóa'.normalize('NFD') }, 0],
    ['mở lại', QUIET_QUARTER, { reason: 'ghi nhầm số vụ trộm' }, 0],
    ['đã nộp', QUIET_QUARTER, { reason: 'ghi nhầm số vụ trộm', submitted: true }, 0],
    ['cần sửa', QUIET_QUARTER, { decision: 'cần sửa', fingerprint: sentBackFingerprint('x') }, 0],
    ['đã nộp', QUIET_QUARTER, { submitted: true, decision: 'cần sửa', fingerprint: sentBackFingerprint('x') }, 0],
    ['cần sửa', QUIET_QUARTER, { submitted: true, decision: 'cần sửa', fingerprint: 'x' }, 0],
  ])('is "%s"', (words, cells, control, gaps) => {
    expect(stateOf(cells, control, gaps)).toBe(words);
  });

  it('does not take the police’s rows for an entry of the head', () => {
    expect(stateOf({ nd2_ton_dau: 1 }, {}, 15)).toBe('chưa ghi');
  });

  it('takes the stamp for the day of submission, else the day that was typed', () => {
    expect(submissionDay(quarter({}, { stamp: day(2023, 3, 15), submittedOn: '16/3/2023' }))).toEqual(day(2023, 3, 15));
    expect(submissionDay(quarter({}, { submittedOn: '16/3/2023' }))).toEqual(day(2023, 3, 16));
    expect(submissionDay(quarter({}, { submittedOn: 'ngày 16/3/2023' }))).toEqual(day(2023, 3, 16));
    expect(submissionDay(quarter({}, { submittedOn: 'hôm qua' }))).toBeNull();
  });

  it('takes no day of 1900 for the day of submission: 16, typed for the 16th, is stored as one', () => {
    expect(submissionDay(quarter({}, { submittedOn: 16 }))).toBeNull();
    expect(submissionDay(quarter({}, { submittedOn: day(1900, 1, 15) }))).toBeNull();
  });
});

describe('the fingerprint', () => {
  const print = (cells: Cells) => fingerprintOf(quarter(cells).entries, CATALOGUE);

  it('is FNV-1a of 64 bits, as its published vectors say', () => {
    expect(fnv1a64('')).toBe('cbf29ce484222325');
    expect(fnv1a64('a')).toBe('af63dc4c8601ec8c');
    expect(fnv1a64('foobar')).toBe('85944171f73967e8');
  });

  it('encodes as UTF-8 whatever the letters', () => {
    for (const text of ['có/không', 'Đ', '…“”', '😀', 'a\ud800b']) {
      expect(utf8Bytes(text)).toEqual([...new TextEncoder().encode(text)]);
    }
  });

  it('stays with what is only tidied and with what the police type', () => {
    expect(print({ ...QUIET_QUARTER, nd1_trom_vu: ' 0 vụ', tc_niem_yet: 'CÓ', nd2_ton_dau: 5 })).toBe(
      print(QUIET_QUARTER),
    );
  });

  it('tells blank, 0 and unreadable apart', () => {
    const prints = ['', 0, 'x', '!x'].map((raw) => print({ ...QUIET_QUARTER, nd1_trom_vu: raw }));
    expect(new Set(prints).size).toBe(4);
  });

  it('is the hash of the sorted lines, as they are written down', () => {
    const lines = Object.entries({ ...QUIET_QUARTER, hop_ngay: '2023-03-12', hop_dia_diem: '!Đình' });
    const all = CATALOGUE.all.filter((each) => each.enteredBy === 'thon' && each.on).map((each) => each.code);
    const text = [...all].sort().map((code) => `${code}=${lines.find(([key]) => key === code)?.[1] ?? ''}`);
    expect(print({ ...QUIET_QUARTER, hop_ngay: day(2023, 3, 12), hop_dia_diem: 'Đình' })).toBe(
      fnv1a64(text.join('\n')),
    );
  });

  it('shows an edit after acceptance', () => {
    const accepted = { decision: 'duyệt', fingerprint: print(QUIET_QUARTER) };
    expect(isEditedAfterDecision(quarter(QUIET_QUARTER, accepted), CATALOGUE)).toBe(false);
    expect(isEditedAfterDecision(quarter({ ...QUIET_QUARTER, nd1_trom_vu: 1 }, accepted), CATALOGUE)).toBe(true);
    expect(isEditedAfterDecision(quarter(QUIET_QUARTER, { fingerprint: 'x' }), CATALOGUE)).toBe(false);
    const byHand = { decision: 'duyệt', fingerprint: sentBackFingerprint('x') };
    expect(isEditedAfterDecision(quarter(QUIET_QUARTER, byHand), CATALOGUE)).toBe(false);
  });
});
