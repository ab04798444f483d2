/** Rules that look back: the quarter before, last year's figures, and what has been usual. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyIndicatorChanges } from '../../../src/core/catalogue/catalogue';
import { NEVER } from '../../../src/core/catalogue/requirements';
import { type CommuneYear, checkCommune, checkSubmission } from '../../../src/core/checks/check-submission';
import { RULES } from '../../../src/core/checks/rules/rules';
import { QUARTERS } from '../../../src/core/period/schemes';
import type { Quarter } from '../../../src/core/period/types';
import {
  buildEntries,
  buildVillage,
  byQuarter,
  CATALOGUE,
  type Cells,
  type LastYear,
  type VillageParts,
} from '../submission/build-village';
import { CONTEXT } from './build-context';
import { examplesOf } from './table-words';

const findingsOf = (rule: string, parts: VillageParts, quarter: Quarter, context = CONTEXT) =>
  checkSubmission(buildVillage(parts), [quarter], context).filter((finding) => finding.rule === rule);

type Value = Cells[string];

/** One row over the quarters I, II … and last year's. */
const overTime = (code: string, cells: readonly Value[], lastYear: LastYear = []): VillageParts => ({
  cells: Object.fromEntries(cells.map((value, index) => [index + 1, { [code]: value }])),
  lastYear: { [code]: lastYear },
});

describe('V09, the opening cases are what the quarter before left open', () => {
  const opening = (typed: Value, leftOpen: Value, received: Value = 3) =>
    findingsOf('V09', { cells: { 1: { nd2_tiep_nhan: received, nd2_dang: leftOpen }, 2: { nd2_ton_dau: typed } } }, 2);

  it('says what stands there, what was left, and where to mend it', () => {
    expect(opening(1, 2)).toMatchObject([
      { code: 'nd2_ton_dau', severity: 'warning', audience: 'cax', message: examplesOf('V09', 'cax')[0] },
    ]);
    expect(opening(2, 2)).toEqual([]);
    expect(opening(3, 2)).toHaveLength(1);
  });

  it('takes 0 where nothing was to be left open', () => {
    expect(opening(0, '', 0)).toEqual([]);
    expect(opening(1, '', 0)).toHaveLength(1);
  });

  it('is skipped while either is blank or unreadable', () => {
    expect(opening('', 2)).toEqual([]);
    expect(opening('một', 2)).toEqual([]);
    expect(opening(1, '')).toEqual([]);
    expect(opening(1, 'hai')).toEqual([]);
  });

  it('compares quarter I with last year’s quarter IV, where that is known', () => {
    const first = (lastYear: VillageParts['lastYear'] = {}) =>
      findingsOf('V09', { cells: { 1: { nd2_ton_dau: 1 } }, lastYear }, 1).map(({ message }) => message);
    expect(first({ nd2_dang: 2 })).toEqual([
      'Số dư đầu kỳ đã đổi: đang ghi 1, Quý IV năm trước còn 2 vụ việc. Bấm “Lấy lại số dư”, hoặc sửa Quý IV năm trước.',
    ]);
    expect(first({ nd2_dang: 1 })).toEqual([]);
    expect(first()).toEqual([]);
  });
});

describe.each([
  ['V16', 'nd4_thn_ql', { nd4_thn_ql: 4, nd4_thn_moi: 1 }, { nd4_thn_ql: 3 }, 2],
  ['V17', 'nd4_thn_tai_pham', { nd4_thn_tai_pham: 2, nd4_thn_moi: 0 }, { nd4_thn_tai_pham: 1 }, 1],
] as const)('%s, at most those of the quarter before and those who came', (rule, at, now, right, before) => {
  const ofVillage = (cells: Cells, earlier: Value = before, quarter: Quarter = 2, lastYear = {}) =>
    findingsOf(rule, { sensitive: { 1: { nd4_thn_ql: earlier }, [quarter]: cells }, lastYear }, quarter);

  it('says the sum', () => {
    expect(ofVillage(now)).toMatchObject([
      { code: at, severity: 'warning', audience: 'cax', message: examplesOf(rule, 'cax')[0] },
    ]);
    expect(ofVillage({ ...now, ...right })).toEqual([]);
  });

  it('is skipped while one of the three is blank', () => {
    expect(ofVillage({ ...now, [at]: '' })).toEqual([]);
    expect(ofVillage({ ...now, nd4_thn_moi: '' })).toEqual([]);
    expect(ofVillage(now, '')).toEqual([]);
  });

  it('takes last year’s quarter IV in quarter I and is skipped without it', () => {
    expect(ofVillage(now, '', 1, { nd4_thn_ql: before })).toHaveLength(1);
    expect(ofVillage(now, '', 1)).toEqual([]);
  });

  it('runs on the commune’s one figure, with the quarter before and last year’s IV', () => {
    const quarters = byQuarter((quarter) =>
      buildEntries(quarter === 2 ? now : quarter === 1 ? { nd4_thn_ql: before } : {}),
    );
    const none: CommuneYear = { quarters, lastYear: () => null };
    const found = (quarter: Quarter, year?: CommuneYear) =>
      checkCommune(buildEntries(now), quarter, CATALOGUE, CONTEXT, year).filter((finding) => finding.rule === rule);
    expect(found(2, none)).toMatchObject([{ villageId: null, code: at, message: examplesOf(rule, 'cax')[0] }]);
    expect(found(2)).toEqual([]);
    expect(found(1, none)).toEqual([]);
    expect(
      found(1, { ...none, lastYear: (code, quarter) => (code === 'nd4_thn_ql' && quarter === 4 ? before : null) }),
    ).toHaveLength(1);
  });
});

describe('V29, many more sessions than in the quarter before', () => {
  const code = 'nd8_vsmt_buoi';
  const found = (now: Value, before: Value, context = CONTEXT) =>
    findingsOf('V29', overTime(code, [before, now]), 2, context);

  it('asks the head, and tells the police how many times it was', () => {
    expect(found(40, 10)).toMatchObject([
      {
        code,
        severity: 'warning',
        audience: 'thon',
        message: examplesOf('V29', 'thon')[0],
        officeMessage: examplesOf('V29', 'cax')[0],
      },
    ]);
  });

  it('starts above three times and above five more', () => {
    expect([found(30, 10), found(31, 10)].map(({ length }) => length)).toEqual([0, 1]);
    expect([found(6, 1), found(7, 1)].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('is skipped without a figure before, or where that was 0', () => {
    for (const before of ['', 0, 'mười', -2]) expect(found(100, before)).toEqual([]);
    expect(found('', 10)).toEqual([]);
    expect(found('bốn mươi', 10)).toEqual([]);
  });

  it('compares quarter I with last year’s quarter IV', () => {
    expect(findingsOf('V29', overTime(code, [40], [40, 40, 40, 10]), 1)).toHaveLength(1);
    expect(findingsOf('V29', overTime(code, [40], [10, 10, 10]), 1)).toEqual([]);
    expect(findingsOf('V29', overTime(code, [40]), 1)).toEqual([]);
  });

  it('takes its thresholds from the settings and says them', () => {
    const thresholds = new Map([
      ['tang_gap', 5],
      ['tang_them', 44],
    ]);
    expect(found(50, 10, { ...CONTEXT, thresholds })).toEqual([]);
    expect(found(54, 10, { ...CONTEXT, thresholds })).toEqual([]);
    expect(found(55, 10, { ...CONTEXT, thresholds })[0]?.officeMessage).toBe(
      'Ghi 55, gấp hơn 5 lần quý trước (10). Hỏi lại thôn; đúng thì chấp nhận, ghi lý do.',
    );
  });

  it('stands at the head’s rows of sessions, turns, tips and meetings', () => {
    const at = RULES.find(({ id }) => id === 'V29')?.cases.map((each) => CATALOGUE.byCode.get(each.at));
    expect(at?.map((indicator) => indicator?.code)).toEqual(
      CATALOGUE.all
        .filter(({ enteredBy, unit }) => enteredBy === 'thon' && ['buổi', 'lượt', 'tin', 'cuộc'].includes(unit))
        .map((indicator) => indicator.code),
    );
    expect(findingsOf('V29', overTime('nd4_gap_go_luot', [1, 90]), 2)).toEqual([]);
    expect(findingsOf('V29', overTime('nd1_trom_vu', [1, 90]), 2)).toEqual([]);
  });
});

describe('H01, unlike the quarters before', () => {
  const code = 'nd7_chay_no';
  const found = (now: Value, lastYear: LastYear, context = CONTEXT) =>
    findingsOf('H01', overTime(code, [now], lastYear), 1, context);

  it('asks the head, and tells the police how many quarters it looked at', () => {
    expect(found(9, [1, 1, 1, 1])).toMatchObject([
      {
        code,
        severity: 'warning',
        audience: 'thon',
        message: examplesOf('H01', 'thon')[0],
        officeMessage: examplesOf('H01', 'cax')[0],
      },
    ]);
  });

  it('starts beyond three roots of the mean and one, on either side', () => {
    // Mean 3: 3 · √4 = 6 apart. Mean 15: 3 · √16 = 12 apart.
    expect([found(9, [3, 3, 3]), found(10, [3, 3, 3])].map(({ length }) => length)).toEqual([0, 1]);
    expect([found(3, [15, 15, 15]), found(2, [15, 15, 15])].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('needs three earlier quarters: blanks and cells that do not read are none', () => {
    expect(found(90, [1, null, null, 1])).toEqual([]);
    expect(found(90, [1, null, 1, 1])).toHaveLength(1);
    const thisYear = (...cells: Value[]) =>
      findingsOf('H01', overTime(code, [...cells, 90]), cells.length === 3 ? 4 : 3);
    expect(thisYear(1, 1)).toEqual([]);
    expect(thisYear(1, 1, 1)).toHaveLength(1);
    expect(thisYear(1, '', 1)).toEqual([]);
    expect(thisYear(1, 'một', 1)).toEqual([]);
  });

  it('joins last year and the earlier quarters of this one', () => {
    const parts = overTime(code, [1, 3, 90], [null, null, null, 1]);
    expect(findingsOf('H01', parts, 3)[0]?.officeMessage).toBe(
      'Ghi 90, khác nhiều so với trung bình 2 của 3 quý trước. Hỏi lại thôn; đúng thì chấp nhận, ghi lý do.',
    );
  });

  it('counts 0 for a quarter in which the row was not asked for, and does not ask about such a blank', () => {
    const quiet = { nd1_trom_vu: 0 };
    const theft = { nd1_trom_vu: 9, nd1_trom_bao_kip: 9, nd1_trom_hien_truong: '' };
    const cells = { 1: quiet, 2: quiet, 3: quiet, 4: theft };
    expect(findingsOf('H01', { cells }, 4).map((finding) => finding.code)).toEqual(['nd1_trom_vu', 'nd1_trom_bao_kip']);
    const past = [40, 40, 40, 40];
    const ended = { cells: { 1: quiet }, lastYear: { nd1_trom_vu: past, nd1_trom_bao_kip: past } };
    expect(findingsOf('H01', ended, 1).map((finding) => finding.code)).toEqual(['nd1_trom_vu']);
  });

  it('does not hold a yearly row against itself in the quarters it carries on to', () => {
    const yearly = applyIndicatorChanges(CATALOGUE, [{ code: 'bc_tv_to_antt', required: { kind: 'first-quarter' } }]);
    const parts = { ...overTime('bc_tv_to_antt', [40], [5, 5, 5, 5]), catalogue: yearly };
    expect(QUARTERS.map((quarter) => findingsOf('H01', parts, quarter).length)).toEqual([1, 0, 0, 0]);
    const each = applyIndicatorChanges(CATALOGUE, [{ code: 'bc_tv_to_antt', required: NEVER }]);
    expect(findingsOf('H01', { ...parts, catalogue: each }, 2)).toEqual([]);
  });

  it('takes its factor from the settings', () => {
    const wide = { ...CONTEXT, thresholds: new Map([['lech_trung_binh', 4]]) };
    expect([found(11, [3, 3, 3], wide), found(12, [3, 3, 3], wide)].map(({ length }) => length)).toEqual([0, 1]);
  });

  it('says the mean as a whole number, halves up', () => {
    expect(found(30, [1, 2, 1, 2])[0]?.message).toContain('trung bình 2.');
    expect(found(30, [1, 1, 2])[0]?.message).toContain('trung bình 1.');
    expect(found(0, [1250, 1250, 1250])[0]?.message).toContain('trung bình 1.250.');
  });

  it('is the inequality of the table, without its root', () => {
    const history = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 4 });
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 120 }), (past, now) => {
        const mean = past.reduce((total, each) => total + each, 0) / past.length;
        const beyond = Math.abs(now - mean) - 3 * Math.sqrt(mean + 1);
        // At the very border the root is not exact; the tests above stand on it.
        fc.pre(Math.abs(beyond) > 1e-9);
        expect(found(now, past)).toHaveLength(beyond > 0 ? 1 : 0);
      }),
    );
  });
});
