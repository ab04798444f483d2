/**
 * The little language in which rules state what is wrong: figures of rows, of now and of earlier quarters, days of the
 * period, thresholds, comparisons. It is evaluated on entries and printed as formulas, so that a condition is written
 * once.
 */
import type { IndicatorCode } from '../../catalogue/types';

/** The figure of a row; a rule is skipped where one of those it needs is unknown. */
export type Operand =
  /** What a row counts as: its number, có/không as 1/0, a day as its serial number. */
  | { readonly kind: 'row'; readonly code: IndicatorCode }
  /** The same of the quarter before; quarter I has last year's quarter IV before it. */
  | { readonly kind: 'before'; readonly code: IndicatorCode }
  /** The number in the row's own cell, where the row may count as another one (the opening cases). */
  | { readonly kind: 'cell'; readonly code: IndicatorCode };

export type Term =
  | Operand
  | { readonly kind: 'number'; readonly value: number }
  /** A whole number of the settings; `otherwise` where they do not have it. */
  | { readonly kind: 'threshold'; readonly key: string; readonly otherwise: number }
  | { readonly kind: 'sum' | 'product'; readonly terms: readonly Term[] }
  /** Over the known figures of the quarters before this one, last year's included; the mean is rounded to a whole. */
  | { readonly kind: 'earlier'; readonly what: 'count' | 'sum' | 'mean'; readonly code: IndicatorCode }
  /** First or last day of the quarter, as a serial number. */
  | { readonly kind: 'period'; readonly edge: 'start' | 'end' };

export type Comparison = '>' | '>=' | '<' | '<=' | '=' | '<>';

export type Condition =
  | { readonly kind: 'compare'; readonly left: Term; readonly operator: Comparison; readonly right: Term }
  | { readonly kind: 'all'; readonly conditions: readonly Condition[] }
  /** The row's own cell holds something in this quarter, or nothing. */
  | { readonly kind: 'typed' | 'blank'; readonly code: IndicatorCode };

export const row = (code: IndicatorCode): Term => ({ kind: 'row', code });
export const before = (code: IndicatorCode): Term => ({ kind: 'before', code });
export const cell = (code: IndicatorCode): Term => ({ kind: 'cell', code });
export const number = (value: number): Term => ({ kind: 'number', value });
export const threshold = (key: string, otherwise: number): Term => ({ kind: 'threshold', key, otherwise });
export const sum = (...terms: readonly Term[]): Term => ({ kind: 'sum', terms });
export const product = (...terms: readonly Term[]): Term => ({ kind: 'product', terms });
export const earlier = (what: 'count' | 'sum' | 'mean', code: IndicatorCode): Term => ({ kind: 'earlier', what, code });
export const PERIOD_START: Term = { kind: 'period', edge: 'start' };
export const PERIOD_END: Term = { kind: 'period', edge: 'end' };

export const compare = (left: Term, operator: Comparison, right: Term): Condition => ({
  kind: 'compare',
  left,
  operator,
  right,
});
export const all = (...conditions: readonly Condition[]): Condition => ({ kind: 'all', conditions });
export const typed = (code: IndicatorCode): Condition => ({ kind: 'typed', code });
export const blank = (code: IndicatorCode): Condition => ({ kind: 'blank', code });
export const isZero = (code: IndicatorCode): Condition => compare(row(code), '=', number(0));
export const isPositive = (code: IndicatorCode): Condition => compare(row(code), '>', number(0));
export const answers = (code: IndicatorCode, answer: 'có' | 'không'): Condition =>
  compare(row(code), '=', number(answer === 'có' ? 1 : 0));

/** The figures that a term or condition needs, each once. */
export function operandsOf(expression: Term | Condition): readonly Operand[] {
  const found = new Map(gatherOperands(expression).map((operand) => [`${operand.kind} ${operand.code}`, operand]));
  return [...found.values()];
}

function gatherOperands(expression: Term | Condition): readonly Operand[] {
  switch (expression.kind) {
    case 'row':
    case 'before':
    case 'cell':
      return [expression];
    case 'sum':
    case 'product':
      return expression.terms.flatMap(gatherOperands);
    case 'compare':
      return [expression.left, expression.right].flatMap(gatherOperands);
    case 'all':
      return expression.conditions.flatMap(gatherOperands);
    default:
      return [];
  }
}
