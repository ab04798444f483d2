/** Reads single cells of the plain tables: text, có/không, days. */
import type { CalendarDate } from '../period/types';
import { comparableText } from '../submission/cell-text';
import { isDateCell } from '../submission/raw-cells';
import { tidyDay } from '../submission/tidy-cell';
import type { RawCell } from '../submission/types';

/** A row of a plain table by column key. */
export type TableRow = ReadonlyMap<string, RawCell>;

/** A row and where one of its cells stands. */
export interface PlacedRow {
  readonly cells: TableRow;
  /** `'Ban ngành'!F6`. */
  readonly cell: string;
}

/** NFC and trimmed; `''` for a blank cell, an error or a day. */
export function textCell(row: TableRow, key: string): string {
  const raw = row.get(key) ?? '';
  if (typeof raw === 'object') return '';
  return String(raw).normalize('NFC').trim();
}

export const isYes = (row: TableRow, key: string): boolean =>
  row.get(key) === true || comparableText(textCell(row, key)) === 'có';

export const isNo = (row: TableRow, key: string): boolean =>
  row.get(key) === false || comparableText(textCell(row, key)) === 'không';

export function dayCell(row: TableRow, key: string): CalendarDate | null {
  const tidied = tidyDay(row.get(key) ?? '');
  return isDateCell(tidied) ? tidied : null;
}
