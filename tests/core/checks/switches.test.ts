/** For any cells whatever: no check falls over, and a rule that is switched off says nothing and silences no other. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyIndicatorChanges, makeCatalogue } from '../../../src/core/catalogue/catalogue';
import { communeIndicator, isSensitive } from '../../../src/core/catalogue/rows';
import type { CheckContext } from '../../../src/core/checks/check-context';
import { checkCommune, checkSubmission } from '../../../src/core/checks/check-submission';
import { RULES, SWITCHABLE_RULES } from '../../../src/core/checks/rules/rules';
import type { Finding } from '../../../src/core/checks/types';
import { QUARTERS } from '../../../src/core/period/schemes';
import {
  buildEntries,
  buildVillage,
  byQuarter,
  CATALOGUE,
  type Cells,
  lastYearOf,
  type VillageParts,
} from '../submission/build-village';
import { cellOf } from './any-cells';
import { CONTEXT } from './build-context';

/** Every row on. */
const FULL = applyIndicatorChanges(
  CATALOGUE,
  CATALOGUE.all.map(({ code }) => ({ code, on: true })),
);
const COUNTED = makeCatalogue(FULL.all.map(communeIndicator));

const cellsOf = (rows: typeof FULL.all): fc.Arbitrary<Cells> =>
  fc.record(Object.fromEntries(rows.map((indicator) => [indicator.code, cellOf(indicator)])));
const yearOf = (rows: typeof FULL.all) => {
  const quarter = cellsOf(rows);
  return fc.record({ 1: quarter, 2: quarter, 3: quarter, 4: quarter });
};
const villageRows = FULL.all.filter(({ scope }) => scope === 'village');
const figures = fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 4, maxLength: 4 });

const anything: fc.Arbitrary<VillageParts & { readonly commune: Partial<Record<1 | 2 | 3 | 4, Cells>> }> = fc.record({
  cells: yearOf(villageRows.filter((indicator) => !isSensitive(indicator))),
  sensitive: yearOf(villageRows.filter(isSensitive)),
  commune: yearOf(COUNTED.all.filter((indicator) => indicator.scope === 'commune' || isSensitive(indicator))),
  lastYear: fc.record(Object.fromEntries(FULL.all.map(({ code }) => [code, figures]))),
  notes: fc.constant({ nd1_trom_vu: 'ông Nam, 0912345678' }),
  catalogue: fc.constant(FULL),
});

type Anything = typeof anything extends fc.Arbitrary<infer T> ? T : never;

function checkAll(parts: Anything, context: CheckContext): readonly Finding[] {
  const quarters = byQuarter((quarter) => buildEntries(parts.commune[quarter] ?? {}, COUNTED));
  const lastYear = (code: string, quarter: 1 | 2 | 3 | 4) => lastYearOf(parts, code, quarter);
  return [
    ...checkSubmission(buildVillage(parts), QUARTERS, context),
    ...QUARTERS.flatMap((quarter) => checkCommune(quarters[quarter], quarter, FULL, context, { quarters, lastYear })),
  ];
}

const modes = fc.constantFrom('toàn xã', 'theo thôn', 'tắt', undefined);
const contexts = fc.record({ mode: modes, rulesOff: fc.subarray([...SWITCHABLE_RULES]) }).map(
  ({ mode, rulesOff }): CheckContext => ({
    ...CONTEXT,
    rulesOff,
    formulasRead: true,
    ...(mode === undefined ? {} : { sensitiveMode: mode }),
  }),
);

describe('the checks, whatever was typed', () => {
  it('say the same without a rule as with it, but for the rule itself', () => {
    const heard = new Set<string>();
    fc.assert(
      fc.property(anything, contexts, (parts, context) => {
        const all = checkAll(parts, { ...context, rulesOff: [] });
        for (const { rule } of all) heard.add(rule);
        expect(checkAll(parts, context)).toEqual(all.filter(({ rule }) => !context.rulesOff.includes(rule)));
      }),
      { numRuns: 12 },
    );
    // Rare ones have their own tests; most were there to be silenced.
    expect(RULES.filter(({ id }) => heard.has(id)).length).toBeGreaterThan(RULES.length - 4);
  });

  it('never leave a placeholder or a gap of a figure in a sentence', () => {
    fc.assert(
      fc.property(anything, contexts, (parts, context) => {
        for (const { rule, message, officeMessage } of checkAll(parts, context)) {
          expect(message).not.toBe('');
          expect(`${message}${officeMessage}`).not.toMatch(/\{\w+\}|NaN|undefined|Infinity/);
          // Only V25a speaks of a second figure that may be missing; cut texts end in the same sign.
          if (!['V01', 'V02', 'V25a'].includes(rule)) expect(message).not.toContain('…');
        }
      }),
      { numRuns: 12 },
    );
  });

  it('cannot do without V01 and V02', () => {
    const parts: VillageParts = { cells: { 1: { nd1_trom_vu: 'hai' } } };
    const rules = checkSubmission(buildVillage(parts), [1], { ...CONTEXT, rulesOff: ['V01', 'V02'] });
    expect(new Set(rules.map(({ rule }) => rule))).toEqual(new Set(['V01', 'V02']));
    expect(SWITCHABLE_RULES).not.toEqual(expect.arrayContaining(['V01']));
    expect(SWITCHABLE_RULES).not.toEqual(expect.arrayContaining(['V02']));
  });
});
