/** The stable file format, the tab `Năm trước`, and proofs that fail when they should. */
import { describe, expect, it } from '@jest/globals';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { makePeriod } from '../../../src/core/period/periods';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import { lastYearFigures } from '../../../src/core/rollup/last-year';
import { reconcile } from '../../../src/core/rollup/reconcile';
import { toRollupJson } from '../../../src/core/rollup/rollup-json';
import { gatherYear } from '../../../src/core/rollup/year-figures';
import { sampleCommune } from '../../fixtures/golden/sample-commune';

const period = makePeriod('2023-Q1', 'nd09');
const input = sampleCommune({ missing: [6] });
const rollup = composeRollup(input, period);

describe('rollup.json', () => {
  const json = toRollupJson(rollup);

  it('survives the way through a file', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  });

  it('has days in ISO and says who reported', () => {
    expect(json).toMatchObject({
      schema: 1,
      scheme: 'nd09',
      period: { code: '2023-Q1', start: '2022-12-15', end: '2023-03-14' },
    });
    expect(json.villages.map((village) => village.reported)).toEqual([true, true, true, true, true, false, true, true]);
    expect(Object.keys(json.villages[0] ?? {})).toEqual(['id', 'name', 'reported']);
  });

  it('has exactly the columns of the format', () => {
    for (const row of json.rows) {
      expect(Object.keys(row)).toEqual([
        'code',
        'name',
        'unit',
        'kind',
        'aggregate',
        'scope',
        'byVillage',
        'total',
        'n',
        'N',
        'previous',
        'sameLastYear',
      ]);
    }
  });

  it('keeps gaps as null', () => {
    const theft = json.rows.find((row) => row.code === 'nd1_trom_vu');
    expect(theft).toMatchObject({ total: 3, n: 7, N: 8, previous: 3, sameLastYear: 4 });
    expect(theft?.byVillage['HH-T06']).toBeNull();
    const drugs = json.rows.find((row) => row.code === 'nd3_ma_tuy');
    expect(drugs).toMatchObject({ scope: 'commune', byVillage: {}, total: 2, n: 1, N: 1 });
  });
});

describe('the reconciliation', () => {
  it('is printable', () => {
    expect(rollup.reconciliation.map((proof) => proof.what)).toEqual([
      'Cộng 8 thôn = toàn xã (47 chỉ tiêu)',
      'Tỷ lệ tính lại từ số cộng các thôn (2 chỉ tiêu)',
    ]);
  });

  it('names the row whose total is wrong', () => {
    const wrong = rollup.rows.map((row) => (row.code === 'nd1_trom_vu' ? { ...row, total: 99 } : row));
    const [proof] = reconcile(input, gatherYear(input), period, wrong, () => []);
    expect(proof).toEqual({
      what: 'Cộng 8 thôn = toàn xã (47 chỉ tiêu); không khớp: Số vụ trộm cắp tài sản xảy ra tại thôn',
      ok: false,
    });
  });

  it('names the half year that its quarters do not make', () => {
    const half = makePeriod('2023-H1', 'nd09');
    const rows = composeRollup(input, half).rows;
    const proofs = reconcile(input, gatherYear(input), half, rows, () =>
      rows.map((row) => (row.code === 'nd6_tin_bao' ? { ...row, total: 1 } : { ...row, total: null })),
    );
    expect(proofs.filter((proof) => !proof.ok).map((proof) => proof.what.slice(0, 40))).toContain(
      'Quý I + Quý II = 6 tháng đầu năm (47 chỉ',
    );
  });

  it('names a rate that its columns do not give', () => {
    const wrong = rollup.rows.map((row) => (row.code === 'nd2_thanh_tl' ? { ...row, total: 50 } : row));
    const proofs = reconcile(input, gatherYear(input), period, wrong, () => []);
    expect(proofs[1]).toEqual({
      what: 'Tỷ lệ tính lại từ số cộng các thôn (2 chỉ tiêu); không khớp: Tỷ lệ hòa giải thành',
      ok: false,
    });
  });
});

describe('the tab of last year', () => {
  const figure = lastYearFigures(
    [
      { village: 'HH-T01', code: 'nd1_trom_vu', quarters: [2, '', ' 3 vụ', '1.250'] },
      { village: ' HH ', code: 'nd3_ma_tuy', quarters: [0, -1, { error: '#REF!' }, 4] },
      { village: 'HH-T01', code: 'hop_to_chuc', quarters: ['có', 'không', 1, 0] },
      { village: 'HH-T01', code: 'khong_co', quarters: [1, 1, 1, 1] },
    ],
    defaultCatalogue(),
  );
  const quarters = [1, 2, 3, 4] as const;

  it('keeps what was written and invents nothing', () => {
    expect(quarters.map((quarter) => figure('HH-T01', 'nd1_trom_vu', quarter))).toEqual([2, null, 3, null]);
    expect(quarters.map((quarter) => figure('HH', 'nd3_ma_tuy', quarter))).toEqual([0, null, null, 4]);
    expect(quarters.map((quarter) => figure('HH-T01', 'hop_to_chuc', quarter))).toEqual([1, 0, 1, 0]);
    expect(figure('HH-T02', 'nd1_trom_vu', 1)).toBeNull();
  });
});
