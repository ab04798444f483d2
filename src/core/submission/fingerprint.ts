/** The fingerprint of a village's quarter: equal as long as every row of the head holds the same. */
import { headRows } from '../catalogue/rows';
import type { Catalogue } from '../catalogue/types';
import { printIsoDate } from '../period/calendar-date';
import { entryOf } from './entry-values';
import { printEntry } from './print-entry';
import { isDateCell } from './raw-cells';
import type { Entries, Entry } from './types';
import { utf8Bytes } from './utf8';

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** FNV-1a, 64 bits, of a text's UTF-8 bytes, as 16 hexadecimal digits. */
export function fnv1a64(text: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of utf8Bytes(text)) hash = ((hash ^ BigInt(byte)) * PRIME) & MASK;
  return hash.toString(16).padStart(16, '0');
}

/** Hash over lines `code=value` of the head's rows, sorted by code; what was merely tidied does not change it. */
export function fingerprintOf(entries: Entries, catalogue: Catalogue): string {
  const codes = headRows(catalogue).map((indicator) => indicator.code);
  const lines = [...codes].sort().map((code) => `${code}=${printForHash(entryOf(entries, code))}`);
  return fnv1a64(lines.join('\n'));
}

/** Blank empty, numbers with a dot, days in ISO, texts in NFC, unreadable with `!` before what stands there. */
function printForHash(entry: Entry): string {
  if (entry.kind === 'unreadable') return `!${entry.raw.normalize('NFC')}`;
  const raw = printEntry(entry);
  return isDateCell(raw) ? printIsoDate(raw) : String(raw).normalize('NFC');
}
