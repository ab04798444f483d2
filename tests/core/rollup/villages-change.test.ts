/** Villages are added, closed and merged in mid-year: sums, coverage and comparisons follow the days they existed. */
import { describe, expect, it } from '@jest/globals';
import { makePeriod } from '../../../src/core/period/periods';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import type { RollupRow } from '../../../src/core/rollup/types';
import { type CommuneOptions, rollupInput } from '../../fixtures/rollup-input';

/** Quarter II of 2023 under Decree 09 begins on 15 March. */
const LAST_OF_Q1 = { year: 2023, month: 3, day: 14 };
const FIRST_OF_Q2 = { year: 2023, month: 3, day: 15 };

function row(options: CommuneOptions, kind: string, code: string): RollupRow {
  const rollup = composeRollup(rollupInput(options), makePeriod(`2023-${kind}`, 'nd09'));
  const found = rollup.rows.find((each) => each.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}

const thefts = (...quarters: (number | null)[]) => ({ nd1_trom_vu: quarters });

/** Village 2 goes into village 1 with quarter II; village 3 is not touched. */
const MERGED: CommuneOptions = {
  villages: [
    { rows: { ...thefts(1, 5), bc_ho_tong: [100, 180] }, lastYear: { nd1_trom_vu: [1, 2, null, 4] } },
    {
      rows: { ...thefts(3), bc_ho_tong: [80] },
      lastYear: { nd1_trom_vu: [null, 1, null, 2] },
      validTo: LAST_OF_Q1,
      mergedInto: 'HH-T01',
    },
    { rows: { ...thefts(2, 2), bc_ho_tong: [50, 50] }, lastYear: { nd1_trom_vu: [0, 0, 0, 0] } },
  ],
};

describe('two villages that become one', () => {
  it('count apart until the day, and as one after it', () => {
    expect(row(MERGED, 'Q1', 'nd1_trom_vu')).toMatchObject({ total: 6, n: 3, N: 3 });
    expect(row(MERGED, 'Q2', 'nd1_trom_vu')).toMatchObject({ total: 7, n: 2, N: 2 });
  });

  it('are compared as one with what both had before', () => {
    expect(row(MERGED, 'Q2', 'nd1_trom_vu')).toMatchObject({ previous: 6, sameLastYear: 3 });
    expect(row(MERGED, 'Q2', 'bc_ho_tong').previous).toBe(230);
  });

  it('are not counted twice where the period still has both', () => {
    expect(row(MERGED, 'Q1', 'nd1_trom_vu')).toMatchObject({ previous: 6, sameLastYear: 1 });
    expect(row(MERGED, 'H1', 'nd1_trom_vu')).toMatchObject({ total: 13, n: 3, N: 3, sameLastYear: 4 });
  });

  it('leave the half-year’s state at its end to the village that is left', () => {
    expect(row(MERGED, 'H1', 'bc_ho_tong')).toMatchObject({ total: 230, n: 3, N: 3 });
  });

  it('add up: two quarters are the half-year', () => {
    const total = (kind: string) => row(MERGED, kind, 'nd1_trom_vu').total ?? 0;
    expect(total('Q1') + total('Q2')).toBe(total('H1'));
  });

  it('may both end and go on as a third, through several mergers', () => {
    const chain: CommuneOptions = {
      villages: [
        { rows: thefts(1), validTo: LAST_OF_Q1, mergedInto: 'HH-T02' },
        { rows: thefts(2), validTo: LAST_OF_Q1, mergedInto: 'HH-T03' },
        { rows: thefts(null, 4), validFrom: FIRST_OF_Q2 },
      ],
    };
    expect(row(chain, 'Q2', 'nd1_trom_vu')).toMatchObject({ total: 4, previous: 3, n: 1, N: 1 });
  });

  it('do not hang where the list names a circle', () => {
    const circle: CommuneOptions = {
      villages: [
        { rows: thefts(1), validTo: LAST_OF_Q1, mergedInto: 'HH-T02' },
        { rows: thefts(2), validTo: LAST_OF_Q1, mergedInto: 'HH-T01' },
        { rows: thefts(0, 0) },
      ],
    };
    expect(row(circle, 'Q2', 'nd1_trom_vu')).toMatchObject({ total: 0, previous: 0 });
  });

  it('had done a duty before where both of them had', () => {
    const duty = (first: boolean, second: boolean): CommuneOptions => ({
      villages: [
        { rows: { nd5_phoi_hop_thon: [first, true] } },
        { rows: { nd5_phoi_hop_thon: [second] }, validTo: LAST_OF_Q1, mergedInto: 'HH-T01' },
      ],
    });
    expect(row(duty(true, true), 'Q2', 'nd5_phoi_hop_thon').previous).toBe(1);
    expect(row(duty(true, false), 'Q2', 'nd5_phoi_hop_thon').previous).toBe(0);
  });

  it('have the rate of their cases together', () => {
    const rate: CommuneOptions = {
      villages: [
        {
          rows: {
            nd2_ton_dau: [0],
            nd2_tiep_nhan: [1, 1],
            nd2_thanh: [1, 1],
            nd2_khong_thanh: [0, 0],
            nd2_dang: [0, 0],
          },
        },
        {
          rows: { nd2_ton_dau: [0], nd2_tiep_nhan: [3], nd2_thanh: [0], nd2_khong_thanh: [3], nd2_dang: [0] },
          validTo: LAST_OF_Q1,
          mergedInto: 'HH-T01',
        },
      ],
    };
    expect(row(rate, 'Q2', 'nd2_thanh_tl')).toMatchObject({ total: 100, previous: 25 });
  });
});

describe('a village added in mid-year', () => {
  const added: CommuneOptions = { villages: [{ rows: thefts(1, 2) }, { rows: thefts(9, 3), validFrom: FIRST_OF_Q2 }] };

  it('is neither asked nor counted before its first day', () => {
    expect(row(added, 'Q1', 'nd1_trom_vu')).toMatchObject({ total: 1, n: 1, N: 1 });
    expect(row(added, 'H1', 'nd1_trom_vu')).toMatchObject({ total: 6, n: 2, N: 2 });
  });

  it('has nothing to be compared with', () => {
    expect(row(added, 'Q2', 'nd1_trom_vu')).toMatchObject({ total: 5, previous: 1 });
  });
});

describe('a village that is closed', () => {
  const closed: CommuneOptions = { villages: [{ rows: thefts(1, 2) }, { rows: thefts(4), validTo: LAST_OF_Q1 }] };

  it('is missed by nobody afterwards', () => {
    expect(row(closed, 'Q2', 'nd1_trom_vu')).toMatchObject({ total: 2, n: 1, N: 1, previous: 1 });
    const { villages } = composeRollup(rollupInput(closed), makePeriod('2023-Q2', 'nd09'));
    expect(villages.map(({ id }) => id)).toEqual(['HH-T01']);
  });

  it('stays in the year with what it had', () => {
    expect(row(closed, 'Y', 'nd1_trom_vu')).toMatchObject({ total: 7, N: 2 });
  });
});
