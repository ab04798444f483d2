/** The comparisons of number and date rules. */

import type { CellValue, ValidationCriteria } from '../model/workbook-model';

type OperatorOf<K extends ValidationCriteria['kind']> = Extract<
  ValidationCriteria,
  { kind: K; operator: string }
>['operator'];

/** Only numbers meet a number rule; a limit that is no number is met by nothing. */
export function meetsNumber(
  value: CellValue,
  operator: OperatorOf<'number'>,
  limits: readonly (number | null)[],
): boolean {
  if (typeof value !== 'number' || limits.includes(null)) return false;
  const [first = 0, second = first] = limits.map((limit) => limit ?? 0);
  switch (operator) {
    case 'between':
      return value >= first && value <= second;
    case 'not-between':
      return value < first || value > second;
    case '=':
      return value === first;
    case '<>':
      return value !== first;
    case '>':
      return value > first;
    case '>=':
      return value >= first;
    case '<':
      return value < first;
    case '<=':
      return value <= first;
  }
}

/** Dates are numbers; the time of day does not count, except that `valid` takes every number from 1 on. Unverified. */
export function meetsDate(value: CellValue, operator: OperatorOf<'date'>, limits: readonly (number | null)[]): boolean {
  if (typeof value !== 'number' || limits.includes(null)) return false;
  const day = Math.floor(value);
  const [first = 0, second = first] = limits.map((limit) => Math.floor(limit ?? 0));
  switch (operator) {
    case 'valid':
      return value >= 1;
    case 'on':
      return day === first;
    case 'before':
      return day < first;
    case 'after':
      return day > first;
    case 'on-or-before':
      return day <= first;
    case 'on-or-after':
      return day >= first;
    case 'between':
      return day >= first && day <= second;
  }
}
