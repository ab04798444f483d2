/** An entry in a sentence, and whether two entries say the same. */
import { comparableText } from '../submission/cell-text';
import { printEntry } from '../submission/print-entry';
import type { Entry, RawCell } from '../submission/types';
import { formatDate } from '../text/dates';
import { formatNumber } from '../text/numbers';

/** `1.250`, `có`, `16/3/2023`, `“vài vụ”` where it does not read, `(trống)`. */
export function sayEntry(entry: Entry): string {
  if (entry.kind === 'blank') return '(trống)';
  const raw = printEntry(entry);
  if (entry.kind === 'unreadable') return `“${entry.raw}”`;
  if (typeof raw === 'number') return formatNumber(raw);
  return typeof raw === 'object' && 'year' in raw ? formatDate(raw) : String(raw);
}

/** What was merely tidied is the same; texts that do not read are compared as people would. */
export function sameEntry(one: Entry, other: Entry): boolean {
  if (one.kind !== other.kind) return false;
  return comparable(printEntry(one)) === comparable(printEntry(other));
}

const comparable = (raw: RawCell): string => (typeof raw === 'string' ? comparableText(raw) : JSON.stringify(raw));
