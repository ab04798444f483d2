/**
 * The little language in which rules state what is wrong: figures of rows, days of the period, comparisons. It is
 * evaluated on entries and printed as formulas, so that a condition is written once.
 */
import type { IndicatorCode } from '../../catalogue/types';

export type Term =
  /** What a row counts as: its number, có/không as 1/0, a day as its serial number. */
  | { readonly kind: 'row'; readonly code: IndicatorCode }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'sum'; readonly terms: readonly Term[] }
  /** First or last day of the quarter, as a serial number. */
  | { readonly kind: 'period'; readonly edge: 'start' | 'end' };

export type Comparison = '>' | '>=' | '<' | '<=' | '=' | '<>';

export type Condition =
  | { readonly kind: 'compare'; readonly left: Term; readonly operator: Comparison; readonly right: Term }
  | { readonly kind: 'all'; readonly conditions: readonly Condition[] }
  /** The row's own cell holds something in this quarter. */
  | { readonly kind: 'typed'; readonly code: IndicatorCode };

export const row = (code: IndicatorCode): Term => ({ kind: 'row', code });
export const number = (value: number): Term => ({ kind: 'number', value });
export const sum = (...terms: readonly Term[]): Term => ({ kind: 'sum', terms });
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
export const answers = (code: IndicatorCode, answer: 'có' | 'không'): Condition =>
  compare(row(code), '=', number(answer === 'có' ? 1 : 0));

/** The rows of which a term or condition needs the values, each once. */
export function operandsOf(expression: Term | Condition): readonly IndicatorCode[] {
  return [...new Set(namedRows(expression))];
}

function namedRows(expression: Term | Condition): readonly IndicatorCode[] {
  switch (expression.kind) {
    case 'row':
      return [expression.code];
    case 'number':
    case 'period':
    case 'typed':
      return [];
    case 'sum':
      return expression.terms.flatMap(namedRows);
    case 'compare':
      return [...namedRows(expression.left), ...namedRows(expression.right)];
    case 'all':
      return expression.conditions.flatMap(namedRows);
  }
}
