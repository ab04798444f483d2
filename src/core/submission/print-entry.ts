/** An entry written back as the cell that reads as it. */
import type { Entry, EntryValue, RawCell } from './types';

/** Numbers and days as they are, `có`/`không`, choices joined by `; `; an unreadable cell as its text. */
export function printEntry(entry: Entry): RawCell {
  if (entry.kind === 'blank') return '';
  return entry.kind === 'unreadable' ? entry.raw : printValue(entry.value);
}

export function printValue(value: EntryValue): RawCell {
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return isList(value) ? value.join('; ') : value;
}

function isList(value: EntryValue): value is readonly string[] {
  return Array.isArray(value);
}
