/** One reference in a formula, such as `'Thôn 1'!$A$1:B9` or `C:C`: reading, printing and moving it. */

import { columnLetters, columnNumber, quotedSheetName } from '../model/boxes';

/** A side of a reference: a number that is absolute (`$`) or moves along when the formula is copied. */
interface Side {
  readonly at: number;
  readonly absolute: boolean;
}

/** Null sides are open: `C:C` has no rows, `2:5` no columns, `B2:B` no last row. */
export interface Corner {
  readonly row: Side | null;
  readonly column: Side | null;
}

export interface Reference {
  /** Absent: the formula's own sheet. */
  readonly sheetName?: string;
  readonly from: Corner;
  /** Absent for a single cell. */
  readonly to?: Corner;
}

/** What stands where a reference lost its cells. */
export const LOST_REFERENCE = '#REF!';

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text);
  const letters = match?.[2] ?? '';
  const digits = match?.[4] ?? '';
  // In `$5` the only dollar belongs to the row.
  const rowDollar = letters === '' ? (match?.[1] ?? '') + (match?.[3] ?? '') : match?.[3];
  return {
    column: letters === '' ? null : { at: columnNumber(letters), absolute: match?.[1] === '$' },
    row: digits === '' ? null : { at: Number(digits), absolute: rowDollar === '$' },
  };
}

/** `text` is a token of kind `reference`. */
export function parseReference(text: string): Reference {
  const bang = text.lastIndexOf('!');
  const [first = '', second] = text.slice(bang + 1).split(':');
  const named = bang < 0 ? {} : { sheetName: unquoted(text.slice(0, bang)) };
  const to = second === undefined ? {} : { to: parseCorner(second) };
  return { ...named, from: parseCorner(first), ...to };
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function printCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.column.absolute ? '$' : '') + columnLetters(corner.column.at);
  const row = corner.row === null ? '' : (corner.row.absolute ? '$' : '') + String(corner.row.at);
  return column + row;
}

export function printReference(reference: Reference): string {
  const sheet = reference.sheetName === undefined ? '' : `${quotedSheetName(reference.sheetName)}!`;
  const to = reference.to === undefined ? '' : `:${printCorner(reference.to)}`;
  return sheet + printCorner(reference.from) + to;
}

function moveSide(side: Side | null, by: number): Side | null {
  return side === null || side.absolute ? side : { ...side, at: side.at + by };
}

function moveCorner(corner: Corner, byRows: number, byColumns: number): Corner {
  return { row: moveSide(corner.row, byRows), column: moveSide(corner.column, byColumns) };
}

/** The same cells with the upper left corner first: `C5:A1` is `A1:C5`. */
export function orderedReference(reference: Reference): Reference {
  const { from, to } = reference;
  if (to === undefined) return reference;
  const [top, bottom] = orderedSides(from.row, to.row);
  const [left, right] = orderedSides(from.column, to.column);
  return { ...reference, from: { row: top, column: left }, to: { row: bottom, column: right } };
}

function orderedSides(a: Side | null, b: Side | null): [Side | null, Side | null] {
  return a !== null && b !== null && a.at > b.at ? [b, a] : [a, b];
}

const outside = (corner: Corner) =>
  (corner.row !== null && corner.row.at < 1) || (corner.column !== null && corner.column.at < 1);

/** The reference as it stands in a copy of the formula that many rows and columns further; null when off the sheet. */
export function copiedReference(reference: Reference, byRows: number, byColumns: number): Reference | null {
  const from = moveCorner(reference.from, byRows, byColumns);
  const to = reference.to === undefined ? undefined : moveCorner(reference.to, byRows, byColumns);
  if (outside(from) || (to !== undefined && outside(to))) return null;
  return to === undefined ? { ...reference, from } : { ...reference, from, to };
}
