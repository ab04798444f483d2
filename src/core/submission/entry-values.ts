/** What one entry holds, by the kind that the caller needs; null for blank, unreadable and other kinds. */
import type { IndicatorCode } from '../catalogue/types';
import type { CalendarDate } from '../period/types';
import { isDateCell } from './raw-cells';
import type { Entries, Entry, EntryValue } from './types';

const BLANK: Entry = { kind: 'blank' };

/** The entry of a row; blank where the tab has no such row. */
export function entryOf(entries: Entries, code: IndicatorCode): Entry {
  return entries.get(code) ?? BLANK;
}

/** Numbers as they are, có/không as 1/0. */
export function numberOf(entry: Entry): number | null {
  const value = heldBy(entry);
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'number' ? value : null;
}

export function dateOf(entry: Entry): CalendarDate | null {
  const value = heldBy(entry);
  return value !== null && typeof value === 'object' && !isList(value) && isDateCell(value) ? value : null;
}

/** One text; several choices joined by `; `. */
export function textOf(entry: Entry): string | null {
  const value = heldBy(entry);
  if (typeof value === 'string') return value;
  return value !== null && isList(value) ? value.join('; ') : null;
}

function heldBy(entry: Entry): EntryValue | null {
  return entry.kind === 'value' ? entry.value : null;
}

function isList(value: EntryValue): value is readonly string[] {
  return Array.isArray(value);
}
