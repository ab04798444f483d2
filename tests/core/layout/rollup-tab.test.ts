/** The block of a `Tổng hợp …` tab: what stands where, blank and not zero, rates and comparisons as people read them. */
import { describe, expect, it } from '@jest/globals';
import { type RollupGrid, rollupGrid } from '../../../src/core/layout/rollup-tab';
import { makePeriod } from '../../../src/core/period/periods';
import { composeRollup } from '../../../src/core/rollup/compose-rollup';
import { type CommuneOptions, rollupInput } from '../../fixtures/rollup-input';

function gridOf(options: CommuneOptions, period = '2023-Q2'): RollupGrid {
  const input = rollupInput(options);
  return rollupGrid(composeRollup(input, makePeriod(period, input.settings.scheme)), {
    title: 'TỔNG HỢP',
    info: 'Dự thảo, bản số 1',
    staleFormula: '=""',
    groupName: ({ group }) => `Nhóm ${group}`,
    previousTitle: 'Quý I/2023',
    sameLastYearTitle: 'Quý II/2022',
  });
}

function cellsOf(grid: RollupGrid, key: string): Record<string, unknown> {
  const find = (wanted: string) => grid.values.find(([cell]) => cell === wanted) ?? [];
  const columns = find('#key');
  return Object.fromEntries(find(key).map((cell, index) => [String(columns[index]), cell]));
}

const VILLAGES: CommuneOptions = {
  villages: [
    { rows: { nd1_trom_vu: [2, 3], bc_ho_tong: [100, 120], tc_ho_dang_ky: [50, 60] } },
    { rows: { nd1_trom_vu: [0, null], bc_ho_tong: [200, 210] } },
  ],
};

describe('the rollup’s block', () => {
  const grid = gridOf(VILLAGES);

  it('says in A1 what it is, and has a key in every row and column', () => {
    expect(grid.values[0]?.[0]).toBe('#tonghop:2023-Q2');
    const keys = grid.values.map(([cell]) => cell);
    expect(keys.every((key) => typeof key === 'string' && key !== '')).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(grid.values.map((row) => row.length)).size).toBe(1);
    expect(grid.lines).toHaveLength(grid.values.length);
  });

  it('a blank of a village stays blank and is not counted, a zero is', () => {
    expect(cellsOf(grid, 'nd1_trom_vu')).toMatchObject({ 'HH-T01': 3, 'HH-T02': '', total: 3, coverage: '1/2' });
  });

  it('compares like with like, in number and per cent', () => {
    expect(cellsOf(grid, 'nd1_trom_vu')).toMatchObject({ previous: 2, change: 1, changePercent: 50, lastYear: '' });
    expect(cellsOf(grid, 'nd1_trom_vu')).toMatchObject({ changeY: '', changeYPercent: '' });
  });

  it('shows rates with one decimal and their differences in points, without a per cent of a per cent', () => {
    expect(cellsOf(grid, 'tc_ho_dang_ky_tl')).toMatchObject({ 'HH-T01': 50, total: 50, changePercent: 'x' });
  });

  it('an increase from zero has no per cent', () => {
    const from0 = gridOf({ villages: [{ rows: { nd1_trom_vu: [0, 2] } }] });
    expect(cellsOf(from0, 'nd1_trom_vu')).toMatchObject({ previous: 0, change: 2, changePercent: 'x' });
  });

  it('rows of the commune have no figures by village', () => {
    const commune = gridOf({ ...VILLAGES, commune: { th_cax_tuan_tra: [null, 4] } });
    expect(cellsOf(commune, 'th_cax_tuan_tra')).toMatchObject({
      'HH-T01': '',
      'HH-T02': '',
      total: 4,
      coverage: '1/1',
    });
  });

  it('heads each group once and ends with the proof', () => {
    const headings = grid.values.filter((_, index) => grid.lines[index] === 'group').map((row) => row[1]);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.at(-1)).toBe('Đối chiếu');
    const proofs = grid.values.filter(([key]) => String(key).startsWith('#proof:'));
    expect(proofs.length).toBeGreaterThan(0);
    expect(proofs.every((row) => row[3] === 'Khớp')).toBe(true);
  });

  it('draws this period beside the one before, with no bar for what is not known', () => {
    const rows = grid.values.filter(([key]) => String(key).startsWith('#chart'));
    const [title, ...items] = rows.map(([, text]) => String(text));
    expect(title).toMatch(/^Vụ việc theo nội dung/);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toMatch(/^[^\n]+(\n(\|+ [1-9]\d*|0|…) – Quý [IV]+\/\d{4}){2}$/);
  });
});
