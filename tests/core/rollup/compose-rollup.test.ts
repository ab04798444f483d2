/** From entries to totals: every rule of gathering, coverage, comparison and mode, at its border. */
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

const totalsOf = (input: RollupInput, code: string) =>
  ['Q1', 'Q2', 'H1', '9M', 'H2', 'Y'].map((kind) => rowOf(input, kind, code).total);

const communeOf = (...villages: readonly VillageOptions[]) => rollupInput({ villages });

describe('a quarter', () => {
  it('adds the villages up', () => {
    const input = communeOf({ rows: { nd1_trom_vu: [2] } }, { rows: { nd1_trom_vu: [1] } });
    expect(rowOf(input, 'Q1', 'nd1_trom_vu')).toMatchObject({ total: 3, n: 2, N: 2, scope: 'village' });
  });

  it('never reads a blank as 0', () => {
    const input = communeOf({ rows: { nd1_trom_vu: [0] } }, { rows: { nd1_trom_vu: [null] } }, {});
    const row = rowOf(input, 'Q1', 'nd1_trom_vu');
    expect(row).toMatchObject({ total: 0, n: 1, N: 3 });
    expect([...row.byVillage.values()]).toEqual([0, null, null]);
  });

  it('has no total where nobody reported', () => {
    expect(rowOf(communeOf({}, {}), 'Q1', 'nd1_trom_vu')).toMatchObject({ total: null, n: 0, N: 2 });
  });

  it('never reads an unreadable cell as a figure', () => {
    const input = communeOf({ rows: { nd1_trom_vu: [{ unreadable: 'hai' }] } }, { rows: { nd1_trom_vu: [1] } });
    expect(rowOf(input, 'Q1', 'nd1_trom_vu')).toMatchObject({ total: 1, n: 1 });
  });

  it('counts duties as the number of villages with “có”', () => {
    const rows = (answer: boolean) => ({ rows: { nd5_phoi_hop_thon: [answer] } });
    const row = rowOf(communeOf(rows(true), rows(false), rows(true)), 'Q1', 'nd5_phoi_hop_thon');
    expect(row).toMatchObject({ total: 2, n: 3 });
    expect([...row.byVillage.values()]).toEqual([1, 0, 1]);
  });

  it('counts a conditional row that is not asked for as 0, and keeps one that was typed all the same', () => {
    const input = communeOf(
      { rows: { nd1_trom_vu: [0] } },
      { rows: { nd1_trom_vu: [0], nd1_trom_bao_kip: [1] } },
      { rows: { nd1_trom_bao_kip: [null] } },
    );
    expect(rowOf(input, 'Q1', 'nd1_trom_bao_kip')).toMatchObject({ total: 1, n: 2, N: 3 });
  });

  it('takes open mediations from the quarter before, and the first from last year', () => {
    const input = communeOf({
      rows: { nd2_tiep_nhan: [1, 0], nd2_thanh: [0, 0], nd2_khong_thanh: [0, 0], nd2_dang: [3, 3] },
      lastYear: { nd2_dang: [null, null, null, 2] },
    });
    expect(rowOf(input, 'Q1', 'nd2_ton_dau').total).toBe(2);
    expect(rowOf(input, 'Q2', 'nd2_ton_dau').total).toBe(3);
    expect(rowOf(input, 'H1', 'nd2_ton_dau').total).toBe(2);
  });

  it('takes the pilot from the list of villages', () => {
    const row = rowOf(communeOf({ pilot: true }, {}), 'Q1', 'bc_thon_diem');
    expect([...row.byVillage.values()]).toEqual([1, 0]);
  });

  it('names the force of the period’s last day', () => {
    expect(rowOf(communeOf({}), 'Q1', 'bc_tv_to_antt').name).toBe('Số thành viên Tổ an ninh xã hội');
  });
});

describe('tenths', () => {
  it('add up as on paper', () => {
    const loss = (...values: readonly number[]) => ({ rows: { nd1_thiet_hai: values } });
    const input = communeOf(loss(0.1, 0.7), loss(0.2, 0.1));
    const catalogue = applyIndicatorChanges(input.catalogue, [{ code: 'nd1_thiet_hai', on: true }]);
    const half = rollupOf({ ...input, catalogue }, 'H1');
    expect(half.rows.find((row) => row.code === 'nd1_thiet_hai')?.total).toBe(1.1);
    expect(half.reconciliation.every((proof) => proof.ok)).toBe(true);
  });
});

describe('longer periods', () => {
  it('add flows up over the quarters that have a figure', () => {
    const input = communeOf({ rows: { nd6_tin_bao: [1, 2, 4, 8] } }, { rows: { nd6_tin_bao: [16, null, 32, 64] } });
    expect(totalsOf(input, 'nd6_tin_bao')).toEqual([17, 2, 19, 55, 108, 127]);
    expect(rowOf(input, 'H1', 'nd6_tin_bao')).toMatchObject({ n: 1, N: 2 });
  });

  it('take exactly the last quarter of a stock', () => {
    const input = communeOf({ rows: { bc_ho_tong: [100, 110, null, 130] } });
    expect(totalsOf(input, 'bc_ho_tong')).toEqual([100, 110, 110, null, 130, 130]);
  });

  it('call a duty done that was done in any quarter, and tell in how many', () => {
    const input = communeOf(
      { rows: { hop_to_chuc: [true, false, true, true] } },
      { rows: { hop_to_chuc: [false, false, null, true] } },
    );
    expect(totalsOf(input, 'hop_to_chuc')).toEqual([1, 0, 1, 1, 2, 2]);
    const year = rowOf(input, 'Y', 'hop_to_chuc');
    expect([...(year.yesQuarters ?? [])]).toEqual([
      ['HH-T01', { yes: 3, of: 4 }],
      ['HH-T02', { yes: 1, of: 4 }],
    ]);
    expect(year).toMatchObject({ n: 1, N: 2 });
  });

  it('ask for every quarter of an “all” duty', () => {
    const input = communeOf(
      { rows: { lt_du_dieu_kien: [true, true, false] } },
      { rows: { lt_du_dieu_kien: [true, true, null] } },
    );
    expect(totalsOf(input, 'lt_du_dieu_kien')).toEqual([2, 2, 2, 1, 0, 1]);
  });

  it('carry a duty of the year on', () => {
    const input = communeOf({ rows: { tc_nghi_quyet: [true] } }, { rows: { tc_nghi_quyet: [false, null, true] } });
    expect(totalsOf(input, 'tc_nghi_quyet')).toEqual([1, 1, 1, 2, 2, 2]);
    expect(rowOf(input, 'H2', 'tc_nghi_quyet')).toMatchObject({ n: 2, N: 2 });
  });

  it('recompute rates from sums, never as a mean', () => {
    const input = communeOf(
      { rows: { nd2_tiep_nhan: [1, 9], nd2_thanh: [1, 0], nd2_khong_thanh: [0, 9], nd2_dang: [0, 0] } },
      { rows: { nd2_tiep_nhan: [0, 10], nd2_thanh: [null, 10], nd2_khong_thanh: [null, 0], nd2_dang: [null, 0] } },
    );
    expect(rowOf(input, 'Q2', 'nd2_thanh_tl').total).toBeCloseTo((100 * 10) / 19, 10);
    expect(rowOf(input, 'H1', 'nd2_thanh_tl').total).toBeCloseTo((100 * 11) / 20, 10);
    expect(rowOf(input, 'Q1', 'nd2_thanh_tl')).toMatchObject({ total: 100, n: 2 });
  });
});

describe('rates', () => {
  it('have no value with nothing to divide by, and the village still counts as covered', () => {
    const input = communeOf({ rows: { nd2_tiep_nhan: [0] } });
    const row = rowOf({ ...input, lastYear: () => 0 }, 'Q1', 'nd2_thanh_tl');
    expect(row).toMatchObject({ total: null, n: 1 });
  });

  it('leave out a village that has only one part', () => {
    const input = communeOf({ rows: { bc_ho_tong: [100], tc_ho_dang_ky: [90] } }, { rows: { bc_ho_tong: [300] } });
    expect(rowOf(input, 'Q1', 'tc_ho_dang_ky_tl')).toMatchObject({ total: 90, n: 1, N: 2 });
  });
});

describe('comparisons', () => {
  const theft = (now: number | null, lastYear: readonly (number | null)[]): VillageOptions => ({
    rows: { nd1_trom_vu: [now] },
    lastYear: { nd1_trom_vu: lastYear },
  });

  it('are over the villages that have a value now', () => {
    const input = communeOf(theft(2, [3, 0, 0, 1]), theft(null, [50, 0, 0, 70]));
    expect(rowOf(input, 'Q1', 'nd1_trom_vu')).toMatchObject({ previous: 1, sameLastYear: 3 });
  });

  it('are missing, not 0, where none of those had one', () => {
    const input = communeOf(theft(2, [null, 0, 0, null]), theft(null, [50, 0, 0, 70]));
    expect(rowOf(input, 'Q1', 'nd1_trom_vu')).toMatchObject({ previous: null, sameLastYear: null });
  });

  it('go to the period before of the same length, and nine months have none', () => {
    const input = communeOf({
      rows: { nd6_tin_bao: [1, 2, 4, 8] },
      lastYear: { nd6_tin_bao: [100, 200, 400, 800] },
    });
    const previous = ['Q1', 'Q2', 'H1', 'H2', '9M', 'Y'].map((kind) => rowOf(input, kind, 'nd6_tin_bao').previous);
    expect(previous).toEqual([800, 1, 1200, 3, null, 1500]);
    const same = ['Q2', 'H1', '9M', 'Y'].map((kind) => rowOf(input, kind, 'nd6_tin_bao').sameLastYear);
    expect(same).toEqual([200, 300, 700, 1500]);
  });

  it('recompute a rate over the same villages', () => {
    const done = (now: readonly number[], before: readonly (number | null)[]): VillageOptions => ({
      rows: { nd2_tiep_nhan: [9], nd2_thanh: [now[0] ?? 0], nd2_khong_thanh: [now[1] ?? 0], nd2_dang: [0] },
      lastYear: { nd2_thanh: [before[0] ?? null], nd2_khong_thanh: [before[1] ?? null] },
    });
    const input = communeOf(done([9, 0], [1, 1]), done([8, 1], [3, null]));
    expect(rowOf(input, 'Q1', 'nd2_thanh_tl')).toMatchObject({ sameLastYear: 50 });
  });
});

describe('rows of the commune', () => {
  it('have one figure and no villages', () => {
    const input = rollupInput({
      villages: [{}, {}],
      commune: { th_cax_tuan_tra: [22, 20], nd5_nvqs_chi_tieu: [null] },
      communeLastYear: { th_cax_tuan_tra: [18, 0, 0, 16] },
    });
    expect(rowOf(input, 'Q1', 'th_cax_tuan_tra')).toMatchObject({
      scope: 'commune',
      total: 22,
      n: 1,
      N: 1,
      previous: 16,
      sameLastYear: 18,
    });
    expect(rowOf(input, 'Q1', 'th_cax_tuan_tra').byVillage.size).toBe(0);
    expect(rowOf(input, 'Q1', 'nd5_nvqs_chi_tieu')).toMatchObject({ total: null, n: 0, N: 1 });
    expect(rowOf(input, 'H1', 'th_cax_tuan_tra').total).toBe(42);
  });

  it('take in the S2–S3 rows of the villages in the mode “toàn xã”', () => {
    const input = rollupInput({
      villages: [{ rows: { nd3_ma_tuy: [5] }, sensitive: { nd3_ma_tuy: [5] } }],
      commune: { nd3_ma_tuy: [2], lt_trong_an: [1] },
    });
    const row = rowOf(input, 'Q1', 'nd3_ma_tuy');
    expect(row).toMatchObject({ scope: 'commune', total: 2, n: 1, N: 1 });
    expect(row.byVillage.size).toBe(0);
    expect(rowOf(input, 'Q1', 'lt_trong_an')).toMatchObject({ scope: 'commune', kind: 'duty', total: 1 });
  });

  it('leave them with the villages in the mode “theo thôn”', () => {
    const input = rollupInput({
      villages: [{ sensitive: { nd3_ma_tuy: [5] } }, { sensitive: { nd3_ma_tuy: [1] } }],
      commune: { nd3_ma_tuy: [2] },
      settings: { che_do_nhay_cam: 'theo thôn' },
    });
    expect(rowOf(input, 'Q1', 'nd3_ma_tuy')).toMatchObject({ scope: 'village', total: 6, n: 2, N: 2 });
  });

  it('have none of them in the mode “tắt”', () => {
    const input = rollupInput({ villages: [{}], commune: { nd3_ma_tuy: [2] }, settings: { che_do_nhay_cam: 'tắt' } });
    expect(rollupOf(input, 'Q1').rows.map((row) => row.code)).not.toContain('nd3_ma_tuy');
  });
});
