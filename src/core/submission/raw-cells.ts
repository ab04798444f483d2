/** Telling the kinds of raw cells apart. */
import type { CalendarDate } from '../period/types';
import type { RawCell } from './types';

export function isDateCell(raw: RawCell): raw is CalendarDate {
  return typeof raw === 'object' && 'year' in raw;
}

export function isErrorCell(raw: RawCell): raw is { readonly error: string } {
  return typeof raw === 'object' && 'error' in raw;
}

/** Whether two raw cells hold the same; days compare by their parts. */
export function isSameCell(a: RawCell, b: RawCell): boolean {
  if (isDateCell(a) && isDateCell(b)) return a.year === b.year && a.month === b.month && a.day === b.day;
  if (isErrorCell(a) && isErrorCell(b)) return a.error === b.error;
  return a === b;
}
