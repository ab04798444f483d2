/** What can stand behind the sensitive points, against the plan's table written down anew; bounds against enumeration. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenPointsOf, leavesOpen } from '../../../src/core/documents/hidden-points';
import { boundsOfQuarters, type SumBounds } from '../../../src/core/documents/sum-bounds';
import { QUARTERS } from '../../../src/core/period/schemes';
import type { Quarter } from '../../../src/core/period/types';
import { STANDARD_SCORE_RULES } from '../../../src/core/score/score-rules';
import { rollupInput } from '../../fixtures/rollup-input';
import { BEHIND_SUM, SUMS } from '../../proofs/sensitive-figures';

const commune = rollupInput({ villages: [] });
const of = (known: Readonly<Record<string, number>> = {}, rules = STANDARD_SCORE_RULES) => {
  const points = hiddenPointsOf(commune, rules)((code) => known[code] ?? 0);
  if (points === null) throw new Error('too many cases');
  return points;
};

describe('the points behind S2–S3 figures', () => {
  it('are those of the plan’s table, sum by sum and figure by figure', () => {
    const { sums, byRow } = of();
    expect([...sums].sort((a, b) => a - b)).toEqual(SUMS);
    for (const [row, values] of byRow)
      for (const sum of SUMS) {
        const behind = [...values].flatMap(([value, possible]) => (possible.has(sum) ? [value] : []));
        const table: ReadonlyMap<string, ReadonlySet<number>> = BEHIND_SUM.get(sum) ?? new Map();
        expect([row, sum, behind]).toEqual([row, sum, [...(table.get(row) ?? [])].sort((a, b) => a - b)]);
      }
  });

  it('count what is known of S1 as known: a complaint of being shunned takes 2 points, whatever else happened', () => {
    expect(Math.max(...of({ nd4_ky_thi: 1 }).sums)).toBe(300);
  });

  it('follow the table of points as the commune has changed it', () => {
    const only = (code: string) => ({
      ...STANDARD_SCORE_RULES,
      criteria: STANDARD_SCORE_RULES.criteria.map((each) => ({ ...each, on: each.code === code })),
    });
    expect([...of({}, only('d1')).sums].sort((a, b) => a - b)).toEqual([0, 10, 40, 70]);
    expect([...of({}, only('d1')).byRow.keys()]).toEqual(['nd3_hinh_su']);
  });

  it.each([
    [320, false],
    [300, false],
    [291, false],
    [290, true],
    [100, true],
  ])('from %d tenths on leave every figure open: %s', (least, open) => {
    expect(leavesOpen(of(), (sum) => sum >= least)).toBe(open);
  });
});

describe('bounds of quarters', () => {
  const small = fc.integer({ min: 0, max: 4 });
  const quarter = fc.constantFrom<Quarter>(1, 2, 3, 4);
  const run = fc
    .tuple(quarter, quarter, fc.integer({ min: 0, max: 10 }), small)
    .map(([a, b, least, more]): SumBounds => {
      const [from, to] = a <= b ? ([a, b] as const) : ([b, a] as const);
      return { from, to, least, most: least + more };
    });
  const each = QUARTERS.map((own): SumBounds => ({ from: own, to: own, least: 0, most: 4 }));

  it('are what enumeration gives', () => {
    const years = Array.from({ length: 5 ** 4 }, (_, index) =>
      [0, 1, 2, 3].map((at) => Math.floor(index / 5 ** at) % 5),
    );
    fc.assert(
      fc.property(fc.array(run, { maxLength: 4 }), (runs) => {
        const fitting = years.filter((year) =>
          runs.every(({ from, to, least, most }) => {
            const sum = year.slice(from - 1, to).reduce((total, value) => total + value, 0);
            return sum >= least && sum <= most;
          }),
        );
        const bounds = boundsOfQuarters([...each, ...runs]);
        if (fitting.length === 0) return expect(bounds).toBeNull();
        const found = [0, 1, 2, 3].map((at) => {
          const values = fitting.map((year) => year[at] ?? 0);
          return [Math.min(...values), Math.max(...values)];
        });
        expect(bounds?.map(({ least, most }) => [least + 0, most])).toEqual(found);
      }),
      { numRuns: 150 },
    );
  });
});
