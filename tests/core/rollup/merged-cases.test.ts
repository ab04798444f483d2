/** What merged villages leave open in mediation: no case of the commune is lost over a merger and none counts twice. */
import { describe, expect, it } from '@jest/globals';
import { makePeriod } from '../../../src/core/period/periods';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import { type CommuneOptions, rollupInput, type TypedRows, type VillageOptions } from '../../fixtures/rollup-input';

/** Quarter II of 2023 under Decree 09 begins on 15 March. */
const LAST_OF_Q1 = { year: 2023, month: 3, day: 14 };
const FIRST_OF_Q2 = { year: 2023, month: 3, day: 15 };
const IN_Q2 = { year: 2023, month: 5, day: 1 };

type Figures = readonly (number | null)[];

/** New cases, and those settled; what is left is typed as open. */
const cases = (fresh: Figures, settled: Figures, open: Figures): TypedRows => ({
  nd2_tiep_nhan: fresh,
  nd2_thanh: settled,
  nd2_khong_thanh: settled.map((each) => (each === null ? null : 0)),
  nd2_dang: open,
});

function figures(options: CommuneOptions, quarter: number, code: string) {
  const rollup = composeRollup(rollupInput(options), makePeriod(`2023-Q${quarter}`, 'nd09'));
  const found = rollup.rows.find((row) => row.code === code);
  if (found === undefined) throw new Error(code);
  return { total: found.total, ...Object.fromEntries(found.byVillage) };
}

const opening = (options: CommuneOptions, quarter: number) => figures(options, quarter, 'nd2_ton_dau');
const open = (options: CommuneOptions, quarter: number) => figures(options, quarter, 'nd2_dang');

const STAYS: VillageOptions = { rows: cases([3, 1, 0], [1, 0, 4], [2, 5, 1]) };
const GOES: TypedRows = cases([4], [2], [2]);

describe('a village that goes into another', () => {
  it('at the end of a quarter leaves it its open cases', () => {
    const merged: CommuneOptions = {
      villages: [STAYS, { rows: GOES, validTo: LAST_OF_Q1, mergedInto: 'HH-T01' }],
    };
    expect(open(merged, 1).total).toBe(4);
    expect(opening(merged, 2)).toEqual({ total: 4, 'HH-T01': 4 });
    expect(opening(merged, 3)).toEqual({ total: 5, 'HH-T01': 5 });
  });

  it('within a quarter reports its cases for that quarter, and leaves them with the next', () => {
    const merged: CommuneOptions = {
      villages: [
        { rows: cases([3, 1, 0], [1, 0, 4], [2, 3, 2]) },
        { rows: cases([4, 1], [2, 0], [2, 3]), validTo: IN_Q2, mergedInto: 'HH-T01' },
      ],
    };
    expect(opening(merged, 2)).toEqual({ total: 4, 'HH-T01': 2, 'HH-T02': 2 });
    expect(open(merged, 2)).toEqual({ total: 6, 'HH-T01': 3, 'HH-T02': 3 });
    expect(opening(merged, 3)).toEqual({ total: 6, 'HH-T01': 6 });
  });

  it('together with another makes a new one, which has the cases of both', () => {
    const merged: CommuneOptions = {
      villages: [
        { rows: GOES, validTo: LAST_OF_Q1, mergedInto: 'HH-T03' },
        { rows: cases([1], [0], [1]), validTo: LAST_OF_Q1, mergedInto: 'HH-T03' },
        // Typed before its first day, by mistake: it counts nowhere.
        { rows: cases([9, 1], [0, 1], [9, 3]), validFrom: FIRST_OF_Q2 },
      ],
    };
    expect(opening(merged, 2)).toEqual({ total: 3, 'HH-T03': 3 });
  });

  it('leaves them to whoever is there in the end, through several mergers', () => {
    const chain: CommuneOptions = {
      villages: [
        { rows: GOES, validTo: LAST_OF_Q1, mergedInto: 'HH-T02' },
        { rows: cases([1], [0], [1]), validTo: LAST_OF_Q1, mergedInto: 'HH-T03' },
        STAYS,
      ],
    };
    expect(opening(chain, 2)).toEqual({ total: 5, 'HH-T03': 5 });
    const oneByOne: CommuneOptions = {
      villages: [
        { rows: GOES, validTo: LAST_OF_Q1, mergedInto: 'HH-T02' },
        { rows: cases([1, 0], [0, 0], [1, 3]), validTo: IN_Q2, mergedInto: 'HH-T03' },
        STAYS,
      ],
    };
    expect(opening(oneByOne, 2)).toEqual({ total: 5, 'HH-T02': 3, 'HH-T03': 2 });
    expect(opening(oneByOne, 3)).toEqual({ total: 8, 'HH-T03': 8 });
  });

  it('makes the opening cases unknown as long as it has not reported its last quarter, and not fewer', () => {
    const blank: CommuneOptions = {
      villages: [STAYS, { rows: cases([4], [2], [null]), validTo: LAST_OF_Q1, mergedInto: 'HH-T01' }],
    };
    expect(opening(blank, 2)).toEqual({ total: null, 'HH-T01': null });
    const nothing: CommuneOptions = {
      villages: [STAYS, { rows: { nd2_ton_dau: [0], nd2_tiep_nhan: [0] }, validTo: LAST_OF_Q1, mergedInto: 'HH-T01' }],
    };
    expect(opening(nothing, 2)).toEqual({ total: 2, 'HH-T01': 2 });
  });

  it('keeps them to itself where it was closed and nobody goes on with it', () => {
    const closed: CommuneOptions = { villages: [STAYS, { rows: GOES, validTo: LAST_OF_Q1 }] };
    expect(opening(closed, 2)).toEqual({ total: 2, 'HH-T01': 2 });
  });

  it('at the turn of the year leaves what last year’s figures say of it, once', () => {
    const lastDay = { year: 2022, month: 12, day: 14 };
    const merged = (own: VillageOptions['lastYear'], gone: VillageOptions['lastYear']): CommuneOptions => ({
      villages: [
        { rows: cases([0], [0], [3]), ...(own === undefined ? {} : { lastYear: own }) },
        { validTo: lastDay, mergedInto: 'HH-T01', ...(gone === undefined ? {} : { lastYear: gone }) },
      ],
    });
    const left = (count: number) => ({ nd2_dang: [null, null, null, count] });
    expect(opening(merged(left(2), left(1)), 1)).toEqual({ total: 3, 'HH-T01': 3 });
    expect(opening(merged(left(3), undefined), 1)).toEqual({ total: 3, 'HH-T01': 3 });
    expect(opening(merged(undefined, left(1)), 1)).toEqual({ total: null, 'HH-T01': null });
  });
});

describe('rows that are asked for in quarter I only, of a village added in quarter II', () => {
  const yearly: TypedRows = { tc_nghi_quyet: [true], tc_ho_dang_ky: [100], bc_ho_tong: [120, 120] };
  const added: CommuneOptions = {
    villages: [{ rows: yearly }, { rows: { tc_ho_dang_ky: [50], bc_ho_tong: [null, 80] }, validFrom: FIRST_OF_Q2 }],
  };
  const row = (code: string) =>
    composeRollup(rollupInput(added), makePeriod('2023-Q2', 'nd09')).rows.find((each) => each.code === code);

  it('have no value, count one village of two, and do not carry on what was typed before its first day', () => {
    expect(row('tc_ho_dang_ky')).toMatchObject({ total: 100, n: 1, N: 2 });
    expect(row('tc_ho_dang_ky')?.byVillage.get('HH-T02')).toBeNull();
    expect(row('tc_nghi_quyet')).toMatchObject({ total: 1, n: 1, N: 2 });
  });

  it('divide by nothing: the rate is that of the villages that have both figures', () => {
    expect(row('tc_ho_dang_ky_tl')).toMatchObject({ n: 1, N: 2 });
    expect(row('tc_ho_dang_ky_tl')?.total).toBeCloseTo(100 / 1.2, 9);
    expect(row('tc_ho_dang_ky_tl')?.byVillage.get('HH-T02')).toBeNull();
  });
});
