/** The five ways in which a row can be asked for, as the tables of indicators spell them. */
import type { IndicatorCode, Requirement } from './types';

export const ALWAYS: Requirement = { kind: 'always' };

/** Asked once a year, in quarter I; the value then carries on. */
export const FIRST_QUARTER: Requirement = { kind: 'first-quarter' };

export const NEVER: Requirement = { kind: 'never' };

/** Asked when the sum of these rows is above 0. */
export function ifPositive(...rows: readonly IndicatorCode[]): Requirement {
  return { kind: 'if-positive', rows };
}

/** Asked when this có/không row says "có". */
export function ifYes(row: IndicatorCode): Requirement {
  return { kind: 'if-yes', row };
}

/** The rows that decide whether a conditional row is asked for; none for the other requirements. */
export function conditionRows(required: Requirement): readonly IndicatorCode[] {
  if (required.kind === 'if-positive') return required.rows;
  return required.kind === 'if-yes' ? [required.row] : [];
}
