/** Ranges without an end, `B2:B`, which Sheets has and files do not: there they run to the last row or column. */

import { mapReferences } from '../../emulator/formula/formula-moves';
import type { Corner, Reference } from '../../emulator/formula/reference';
import { FILE_COLUMNS, FILE_ROWS } from '../sheet/ranges';

/** `B2:B` is open, `B:B` is not: it has no rows at either end. */
function isOpen(start: Corner, end: Corner, axis: 'row' | 'column'): boolean {
  return start[axis] !== null && end[axis] === null;
}

function closed(reference: Reference): Reference {
  const { from, to } = reference;
  if (to === undefined) return reference;
  // Absolute, so that a rule counted from another cell does not run off the sheet.
  if (isOpen(from, to, 'row')) return { ...reference, to: { ...to, row: { at: FILE_ROWS, absolute: true } } };
  if (isOpen(from, to, 'column')) return { ...reference, to: { ...to, column: { at: FILE_COLUMNS, absolute: true } } };
  return reference;
}

function opened(reference: Reference): Reference {
  const { from, to } = reference;
  if (to === undefined || from.row === null || from.column === null) return reference;
  if (to.row?.at === FILE_ROWS && to.column !== null) return { ...reference, to: { ...to, row: null } };
  if (to.column?.at === FILE_COLUMNS && to.row !== null) return { ...reference, to: { ...to, column: null } };
  return reference;
}

/** Cheap to ask, and almost never so. */
const PERHAPS_OPEN = /\d:\$?(?:[A-Za-z]{1,3}(?![A-Za-z\d$])|\d)/;
const PERHAPS_CLOSED = new RegExp(`${FILE_ROWS}|XFD`);

/** `SUM(B2:B)` → `SUM(B2:B$1048576)`. Formulas here have no leading `=`. */
export function closeRanges(formula: string): string {
  return PERHAPS_OPEN.test(formula) ? mapReferences(`=${formula}`, closed).slice(1) : formula;
}

/** The way back. */
export function openRanges(formula: string): string {
  return PERHAPS_CLOSED.test(formula) ? mapReferences(`=${formula}`, opened).slice(1) : formula;
}
