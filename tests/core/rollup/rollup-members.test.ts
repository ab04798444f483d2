/** Which villages and rows a rollup has: those that exist, those that are switched on, and the words beside them. */
import { describe, expect, it } from '@jest/globals';
import { applyIndicatorChanges } from '../../../src/core/catalogue/catalogue';
import { makePeriod } from '../../../src/core/period/periods';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import type { RollupInput } from '../../../src/core/rollup/rollup-input';
import type { RollupRow } from '../../../src/core/rollup/types';
import { rollupInput, type VillageOptions } from '../../fixtures/rollup-input';

const rollupOf = (input: RollupInput, kind: string) => composeRollup(input, makePeriod(`2023-${kind}`, 'nd09'));

function rowOf(input: RollupInput, kind: string, code: string): RollupRow {
  const row = rollupOf(input, kind).rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
}

const communeOf = (...villages: readonly VillageOptions[]) => rollupInput({ villages });

describe('villages that come and go', () => {
  const closed: VillageOptions = {
    rows: { nd6_tin_bao: [1, 2, 4], bc_ho_tong: [10, 20, 30] },
    validTo: { year: 2023, month: 6, day: 14 },
  };
  const opened: VillageOptions = {
    rows: { nd6_tin_bao: [8, 16, 32], bc_ho_tong: [40, 50, 60] },
    validFrom: { year: 2023, month: 6, day: 15 },
  };
  const input = communeOf(closed, opened);

  it('count in the quarters in which they exist', () => {
    expect(rowOf(input, 'Q2', 'nd6_tin_bao')).toMatchObject({ total: 2, n: 1, N: 1 });
    expect(rowOf(input, 'Q3', 'nd6_tin_bao')).toMatchObject({ total: 32, n: 1, N: 1 });
    expect(rowOf(input, '9M', 'nd6_tin_bao')).toMatchObject({ total: 35, n: 2, N: 2 });
  });

  it('leave no stock behind', () => {
    expect(rowOf(input, '9M', 'bc_ho_tong')).toMatchObject({ total: 60, n: 2, N: 2 });
  });

  it('stand in the list of the periods on whose days they existed', () => {
    const idsIn = (kind: string) => rollupOf(input, kind).villages.map((village) => village.id);
    expect([idsIn('Q2'), idsIn('Q3'), idsIn('Y')]).toEqual([['HH-T01'], ['HH-T02'], ['HH-T01', 'HH-T02']]);
  });

  it('exist on their first and last day', () => {
    const oneDay = communeOf({
      validFrom: { year: 2023, month: 3, day: 14 },
      validTo: { year: 2023, month: 3, day: 15 },
    });
    expect(['Q1', 'Q2', 'Q3'].map((kind) => rollupOf(oneDay, kind).villages.length)).toEqual([1, 1, 0]);
  });
});

describe('what a rollup leaves out', () => {
  const input = communeOf({ rows: { hop_ngay: [{ year: 2023, month: 3, day: 1 }] } });

  it('rows that are switched off, rows of words, and rows that are not gathered yet', () => {
    const codes = rollupOf(input, 'Q1').rows.map((row) => row.code);
    for (const code of ['bc_nhan_khau', 'hop_ngay', 'nd7_tt_chu_de', 'th_nop_dung_han']) {
      expect(codes).not.toContain(code);
    }
  });

  it('nothing that the commune switched on, in catalogue order', () => {
    const changed = applyIndicatorChanges(input.catalogue, [{ code: 'bc_nhan_khau', on: true }]);
    const codes = rollupOf({ ...input, catalogue: changed }, 'Q1').rows.map((row) => row.code);
    expect(codes.slice(0, 3)).toEqual(['bc_ho_tong', 'bc_nhan_khau', 'bc_to_lien_gia']);
    const order = [...input.catalogue.byCode.keys()];
    expect(codes).toEqual([...codes].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });
});

describe('words', () => {
  const input = communeOf(
    {
      rows: {
        nd7_tt_chu_de: [['ATGT'], ['PCCC', 'ATGT']],
        hop_noi_dung_toi: [['tự phòng'], null],
        hop_ngay: [
          { year: 2023, month: 3, day: 1 },
          { year: 2023, month: 6, day: 1 },
        ],
      },
    },
    { rows: { nd7_tt_chu_de: [null, ['ma túy']], hop_noi_dung_toi: [null, ['tự quản', 'đèn đường']] } },
  );
  const answersOf = (kind: string, code: string) => [
    ...(rollupOf(input, kind).answers.find((each) => each.code === code)?.byVillage ?? []),
  ];

  it('unite the topics of all quarters, each once', () => {
    expect(answersOf('H1', 'nd7_tt_chu_de')).toEqual([
      ['HH-T01', ['ATGT', 'PCCC']],
      ['HH-T02', ['ma túy']],
    ]);
  });

  it('take plans and days of the last quarter', () => {
    expect(answersOf('H1', 'hop_noi_dung_toi')).toEqual([['HH-T02', ['tự quản', 'đèn đường']]]);
    expect(answersOf('Q1', 'hop_ngay')).toEqual([['HH-T01', { year: 2023, month: 3, day: 1 }]]);
  });
});
