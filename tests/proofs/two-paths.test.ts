/** Two independent paths to the same totals: the add-on's, and one from the cells of the file that it leaves behind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { readWorkbook } from '../../local/files/read-workbook';
import type { SchemeName } from '../../src/core/period/types';
import { type DemoRun, runQuickly } from '../demo/demo-run';
import { type Recomputed, recomputeTotals } from './recompute-totals';

/** Seconds on a quiet machine; others may be at work on it. */
jest.setTimeout(240_000);

/** The part of `rollup.json` that the second path gives. */
const figuresOf = ({ rollup }: DemoRun): Recomputed => ({
  villages: rollup.villages,
  rows: rollup.rows.map(({ code, scope, byVillage, total, n, N }) => ({ code, scope, byVillage, total, n, N })),
});

async function secondPath({ out, rollup, file }: DemoRun): Promise<Recomputed> {
  const workbook = await readWorkbook(readFileSync(join(out, 'so-antt.xlsx')));
  return recomputeTotals(workbook, rollup.period.code.slice('2023-'.length), file.clock.now());
}

describe('recomputing every total from the village tabs', () => {
  it.each([1, 30])('agrees for a commune of %i villages', async (villages) => {
    const run = await runQuickly({ villages, seed: villages });
    expect(run.rollup.villages).toHaveLength(villages);
    expect(figuresOf(run)).toEqual(await secondPath(run));
  });

  it('agrees for the sample commune of eight', async () => {
    const run = await runQuickly({ villages: null });
    expect(figuresOf(run)).toEqual(await secondPath(run));
  });

  it.each<[SchemeName, string]>([
    ['nd09', '2023-Y'],
    ['calendar', '2023-9M'],
    ['congan', '2023-H2'],
    ['tt124_kdc', '2023-H1'],
  ])('agrees in the scheme %s for %s', async (scheme, period) => {
    const run = await runQuickly({ villages: 3, scheme, period, seed: 7 });
    expect(run.rollup).toMatchObject({ scheme, period: { code: period } });
    expect(figuresOf(run)).toEqual(await secondPath(run));
  });
});
