/** Boxes (rectangles of cells): algebra, A1 notation, and what inserting or deleting rows and columns does to them. */

import type { Box } from './workbook-model';

export type Axis = 'rows' | 'columns';

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** What an A1 text names: `'Thôn 1'!A2:C9` has a sheet and a box. */
export interface A1Target {
  /** Absent when the text names no sheet. */
  readonly sheetName?: string;
  readonly box: Box;
}

export function boxAt(row: number, column: number, rows = 1, columns = 1): Box {
  return { row, column, rows, columns };
}

export function boxBetween(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Box {
  return { row: firstRow, column: firstColumn, rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
}

export function lastRowOf(box: Box): number {
  return box.row + box.rows - 1;
}

export function lastColumnOf(box: Box): number {
  return box.column + box.columns - 1;
}

export function sameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function containsCell(box: Box, row: number, column: number): boolean {
  return row >= box.row && row <= lastRowOf(box) && column >= box.column && column <= lastColumnOf(box);
}

export function containsBox(outer: Box, inner: Box): boolean {
  return containsCell(outer, inner.row, inner.column) && containsCell(outer, lastRowOf(inner), lastColumnOf(inner));
}

/** The common part, or null when the boxes are apart. */
export function intersectBoxes(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const lastRow = Math.min(lastRowOf(a), lastRowOf(b));
  const lastColumn = Math.min(lastColumnOf(a), lastColumnOf(b));
  return row > lastRow || column > lastColumn ? null : boxBetween(row, column, lastRow, lastColumn);
}

export function overlaps(a: Box, b: Box): boolean {
  return intersectBoxes(a, b) !== null;
}

/** `from` less `hole`, as at most four boxes: above, left, right, below. */
export function subtractBox(from: Box, hole: Box): Box[] {
  const common = intersectBoxes(from, hole);
  if (common === null) return [from];
  const parts = [
    boxBetween(from.row, from.column, common.row - 1, lastColumnOf(from)),
    boxBetween(common.row, from.column, lastRowOf(common), common.column - 1),
    boxBetween(common.row, lastColumnOf(common) + 1, lastRowOf(common), lastColumnOf(from)),
    boxBetween(lastRowOf(common) + 1, from.column, lastRowOf(from), lastColumnOf(from)),
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

export function subtractBoxes(from: readonly Box[], holes: readonly Box[]): Box[] {
  return holes.reduce<Box[]>((left, hole) => left.flatMap((box) => subtractBox(box, hole)), [...from]);
}

/** Whether every cell of `box` lies in one of `covers`. */
export function coveredBy(box: Box, covers: readonly Box[]): boolean {
  return subtractBoxes([box], covers).length === 0;
}

export function moveBox(box: Box, byRows: number, byColumns: number): Box {
  return { ...box, row: box.row + byRows, column: box.column + byColumns };
}

/**
 * The box after `count` rows or columns were inserted before number `at`. A box that starts at `at` moves down;
 * one that straddles it grows; one that ends at `at - 1` stays as it is.
 */
export function boxAfterInsert(box: Box, axis: Axis, at: number, count: number): Box {
  if (axis === 'rows') {
    if (at <= box.row) return { ...box, row: box.row + count };
    return at <= lastRowOf(box) ? { ...box, rows: box.rows + count } : box;
  }
  if (at <= box.column) return { ...box, column: box.column + count };
  return at <= lastColumnOf(box) ? { ...box, columns: box.columns + count } : box;
}

/** The box after rows or columns `at`…`at + count - 1` were deleted; null when nothing of it is left. */
export function boxAfterDelete(box: Box, axis: Axis, at: number, count: number): Box | null {
  const first = axis === 'rows' ? box.row : box.column;
  const last = axis === 'rows' ? lastRowOf(box) : lastColumnOf(box);
  const moved = (n: number) => n - Math.min(count, Math.max(0, n - at));
  const start = moved(first);
  const size = moved(last + 1) - start;
  if (size <= 0) return null;
  return axis === 'rows' ? { ...box, row: start, rows: size } : { ...box, column: start, columns: size };
}

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `a` → 1, `AA` → 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

export function a1OfCell(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** `B3` for one cell, else `B3:C9`. */
export function a1OfBox(box: Box): string {
  const first = a1OfCell(box.row, box.column);
  return box.rows === 1 && box.columns === 1 ? first : `${first}:${a1OfCell(lastRowOf(box), lastColumnOf(box))}`;
}

/** `Thôn 1` → `'Thôn 1'`; a plain ASCII word that is not an address stays as it is. */
export function quotedSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}[0-9]+$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9][0-9]*)?$/.exec(text.trim());
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    row: match[2] === undefined ? null : Number(match[2]),
    column: match[1] === undefined ? null : columnNumber(match[1]),
  };
}

/** Splits `'Thôn 1'!A1` into sheet name and address. Names with an apostrophe double it: `'O''Hare'!A1`. */
function splitSheetName(text: string): { readonly sheetName?: string; readonly address: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheetName: (quoted[1] ?? '').replace(/''/g, "'"), address: quoted[2] ?? '' };
  const bang = text.lastIndexOf('!');
  return bang < 0 ? { address: text } : { sheetName: text.slice(0, bang), address: text.slice(bang + 1) };
}

/**
 * Reads A1 notation with or without `$` and a sheet name: `B3`, `$A$1:C9`, `A:C`, `2:5`, `B2:B`, `'Thôn 1'!A1`.
 * Open sides reach to `size`. Null when the text is no address.
 */
export function parseA1(text: string, size: GridSize): A1Target | null {
  const { sheetName, address } = splitSheetName(text.trim());
  const parts = address.split(':');
  const from = parseCorner(parts[0] ?? '');
  const to = parts.length === 1 ? from : parseCorner(parts[1] ?? '');
  if (parts.length > 2 || from === null || to === null) return null;
  // `A` or `3` alone is not an address; `A:A` and `3:3` are.
  if (parts.length === 1 && (from.row === null || from.column === null)) return null;
  const rows = [from.row ?? 1, to.row ?? size.rows].sort((a, b) => a - b);
  const columns = [from.column ?? 1, to.column ?? size.columns].sort((a, b) => a - b);
  const box = boxBetween(rows[0] ?? 1, columns[0] ?? 1, rows[1] ?? 1, columns[1] ?? 1);
  return sheetName === undefined ? { box } : { sheetName, box };
}
