/** V34: a longer period is held against the rollups of its quarters, row by row. */
import { describe, expect, it } from '@jest/globals';
import { checkLongerPeriod } from '../../../src/core/checks/check-longer-period';
import { makePeriod } from '../../../src/core/period/periods';
import type { Quarter } from '../../../src/core/period/types';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import type { Rollup } from '../../../src/core/rollup/types';
import { rollupInput } from '../../fixtures/rollup-input';
import { CATALOGUE } from '../submission/build-village';
import { CONTEXT } from './build-context';
import { examplesOf } from './table-words';

const FIRST_HALF = makePeriod('2023-H1', 'nd09');
const YEAR = makePeriod('2023-Y', 'nd09');

const input = rollupInput({
  villages: [
    {
      rows: {
        bc_ho_tong: [260, 262, 262, 263],
        tc_nghi_quyet: [true],
        tc_ho_dang_ky: [250],
        nd1_trom_vu: [1, 1, 0, 4],
        nd2_tiep_nhan: [3, 0, 2, 1],
        nd2_thanh: [2, 1, 2, 0],
        nd2_khong_thanh: [0, 0, 0, 1],
        nd2_dang: [1, 0, 0, 0],
        nd5_phoi_hop_thon: [false, true, false, false],
        th_nhan_su_bao: [true, false, null, true],
      },
      lastYear: { nd2_dang: [null, null, null, 0] },
    },
    { rows: { nd1_trom_vu: [2, null, 1, 0], bc_ho_tong: [100] }, validTo: { year: 2023, month: 8, day: 1 } },
  ],
  commune: { nd3_hinh_su: [1, 2, 0, 0], th_cax_tuan_tra: [null, 4, 2, 1] },
});
const rollupOf = (code: string): Rollup => composeRollup(input, makePeriod(code, 'nd09'));
const quartersTo = (last: Quarter) => ['Q1', 'Q2', 'Q3', 'Q4'].slice(0, last).map((kind) => rollupOf(`2023-${kind}`));

const check = (whole: Rollup, quarters: readonly Rollup[], rulesOff: readonly string[] = []) =>
  checkLongerPeriod(whole, quarters, CATALOGUE, { ...CONTEXT, rulesOff });

/** As if a figure had been typed or frozen otherwise. */
const withTotal = (rollup: Rollup, code: string, total: number | null): Rollup => ({
  ...rollup,
  rows: rollup.rows.map((row) => (row.code === code ? { ...row, total } : row)),
});

describe('V34, longer periods against their quarters', () => {
  it.each([
    ['2023-H1', 2],
    ['2023-9M', 3],
    ['2023-H2', 4],
    ['2023-Y', 4],
  ] as const)('%s agrees with what was gathered from the same cells', (code, last) => {
    const whole = rollupOf(code);
    expect(whole.rows.filter(({ total }) => total !== null).length).toBeGreaterThan(10);
    expect(check(whole, quartersTo(last))).toEqual([]);
  });

  it('names row and period and both figures', () => {
    const findings = check(withTotal(rollupOf('2023-H1'), 'nd1_trom_vu', 5), quartersTo(2));
    expect(findings).toEqual([
      {
        rule: 'V34',
        severity: 'error',
        audience: 'system',
        villageId: null,
        year: 2023,
        quarter: null,
        code: 'nd1_trom_vu',
        message: examplesOf('V34', 'cax')[0],
        officeMessage: examplesOf('V34', 'cax')[0],
      },
    ]);
  });

  it.each([
    ['nd1_trom_vu', 'sum'],
    ['bc_ho_tong', 'last'],
    ['nd2_ton_dau', 'first'],
    ['nd5_phoi_hop_thon', 'any'],
    ['tc_nghi_quyet', 'any-year'],
    ['th_nhan_su_bao', 'all'],
    ['nd2_thanh_tl', 'recompute'],
    ['nd3_hinh_su', 'sum'],
    ['th_cax_tuan_tra', 'sum'],
  ])('sees another figure of %s, gathered by %s', (code, aggregate) => {
    const year = rollupOf(YEAR.code);
    const total = year.rows.find((row) => row.code === code);
    expect(total?.aggregate).toBe(aggregate);
    const codes = (figure: number | null) =>
      check(withTotal(year, code, figure), quartersTo(4)).map((each) => each.code);
    expect(codes((total?.total ?? 0) + 1)).toEqual([code]);
    expect(codes(total?.total ?? null)).toEqual([]);
  });

  it('sees a quarter that said something else when it was frozen', () => {
    const [first, second] = quartersTo(2);
    if (first === undefined || second === undefined) throw new Error('two quarters');
    const frozen: Rollup = {
      ...first,
      rows: first.rows.map((row) =>
        row.code === 'nd1_trom_vu' ? { ...row, byVillage: new Map([...row.byVillage, ['HH-T01', 3]]) } : row,
      ),
    };
    expect(check(rollupOf(FIRST_HALF.code), [frozen, second]).map(({ message }) => message)).toEqual([
      'Vụ trộm xảy ra tại thôn, 6 tháng đầu năm 2023: đang là 4, gộp từ các quý là 6. Lập lại tổng hợp; vẫn lệch thì chưa phát hành báo cáo.',
    ]);
  });

  it('sees a figure where there should be none', () => {
    const findings = check(withTotal(rollupOf('2023-H1'), 'nd8_vsmt_buoi', 0), quartersTo(2));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining('đang là 0, gộp từ các quý là …')]);
  });

  it('can be switched off', () => {
    expect(check(withTotal(rollupOf('2023-H1'), 'nd1_trom_vu', 5), quartersTo(2), ['V34'])).toEqual([]);
  });
});
