/**
 * The numbered cases of a row. In a village's tab a hidden cell per row and quarter holds the number of the case that
 * shows there: 0 nothing, 101… a warning, 201 missing, 301… wrong. From 351 on the cell itself does not read.
 */
import type { Indicator, IndicatorCode } from '../catalogue/types';
import { hasTenths } from '../submission/parse-cell';
import type { UnreadableWhy } from '../submission/types';
import { inputKindOf } from './messages/input-kind';
import type { Rule, RuleCase } from './rules/rule';
import { RULES } from './rules/rules';

export const NO_CASE = 0;
export const FIRST_WARNING = 101;
export const MISSING_CASE = 201;
export const FIRST_ERROR = 301;
export const FIRST_UNREADABLE = 351;

export interface NumberedCase {
  readonly number: number;
  readonly rule: Rule;
  readonly ruleCase: RuleCase;
}

/** All cases by the row at which they are shown: every check of a row looks here. */
const CASES_BY_ROW = RULES.reduce((byRow, rule) => {
  for (const ruleCase of rule.cases) {
    const { at } = ruleCase;
    byRow.set(at, [...(byRow.get(at) ?? []), { rule, ruleCase }]);
  }
  return byRow;
}, new Map<IndicatorCode, readonly Omit<NumberedCase, 'number'>[]>());

/** The rules' cases shown at a row: errors first, then warnings, each in the rules' order. */
export function casesAt(code: IndicatorCode, rulesOff: readonly string[]): readonly NumberedCase[] {
  const shown = (CASES_BY_ROW.get(code) ?? []).filter(({ rule }) => !rulesOff.includes(rule.id));
  const numbered = (severity: Rule['severity'], first: number) =>
    shown.filter(({ rule }) => rule.severity === severity).map((each, index) => ({ ...each, number: first + index }));
  return [...numbered('error', FIRST_ERROR), ...numbered('warning', FIRST_WARNING)];
}

/** In number rows each reason has its own words; in all others there is one case. */
const NUMBER_ROW_CASES: readonly (readonly UnreadableWhy[])[] = [
  ['text'],
  ['error'],
  ['negative'],
  ['fraction', 'decimals'],
  // A formula sees a date as its serial number, so the two share a case.
  ['huge', 'date'],
  ['ambiguous'],
  ['other'],
];

/** The case of an unreadable cell. */
export function unreadableCase(indicator: Indicator, why: UnreadableWhy): number {
  if (inputKindOf(indicator) !== 'number') return FIRST_UNREADABLE;
  const index = NUMBER_ROW_CASES.findIndex((whys) => whys.includes(why));
  return FIRST_UNREADABLE + (index < 0 ? NUMBER_ROW_CASES.length - 1 : index);
}

/** The reasons behind the cases from `FIRST_UNREADABLE` on, one for each, in their order. */
export function unreadableWhys(indicator: Indicator): readonly UnreadableWhy[] {
  if (inputKindOf(indicator) !== 'number') return ['other'];
  return NUMBER_ROW_CASES.map(([why = 'other']) => (why === 'fraction' && hasTenths(indicator) ? 'decimals' : why));
}
