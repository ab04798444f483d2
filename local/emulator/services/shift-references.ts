/** Rewrites the references of a formula when it is copied, or when rows, columns or sheets come, go or change names. */

import type { Axis } from '../model/boxes';
import {
  boxAfterDelete,
  boxAfterInsert,
  boxBetween,
  columnLetters,
  columnNumber,
  quotedSheetName,
} from '../model/boxes';
import type { Box } from '../model/workbook-model';

/** One end of a reference; null where `A:A` has no row or `3:3` no column. */
interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

interface Reference {
  /** Null: the formula's own sheet. */
  readonly sheet: string | null;
  readonly from: Corner;
  readonly to: Corner | null;
}

const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]*';
const SHEET = "(?:'(?:[^']|'')+'|[A-Za-z_\\u00C0-\\u1EF9][\\w.\\u00C0-\\u1EF9]*)!";
const ADDRESS = `${CELL}(?::${CELL})?|\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?[1-9][0-9]*:\\$?[1-9][0-9]*`;
/** A string, a reference, or a word (so that `LOG10(` and `Q1_a` are not taken for addresses). */
const TOKEN = new RegExp(`"(?:[^"]|"")*"|(${SHEET})?(${ADDRESS})(?![\\w(.!])|[A-Za-z_][\\w.]*|'(?:[^']|'')+'!`, 'gu');

const parseCorner = (text: string): Corner => {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]*)$/.exec(text);
  const [, first = '', letters = '', second = '', digits = ''] = match ?? [];
  // In `$3` the first dollar belongs to the row.
  const rowDollar = letters === '' ? first : second;
  return {
    row: digits === '' ? null : Number(digits),
    column: letters === '' ? null : columnNumber(letters),
    fixedRow: rowDollar === '$',
    fixedColumn: letters !== '' && first === '$',
  };
};

const printCorner = (corner: Corner): string => {
  const column = corner.column === null ? '' : `${corner.fixedColumn ? '$' : ''}${columnLetters(corner.column)}`;
  const row = corner.row === null ? '' : `${corner.fixedRow ? '$' : ''}${corner.row}`;
  return column + row;
};

const unquoted = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replace(/''/g, "'") : prefix.slice(0, -1);

const printReference = (reference: Reference): string => {
  const sheet = reference.sheet === null ? '' : `${quotedSheetName(reference.sheet)}!`;
  const to = reference.to === null ? '' : `:${printCorner(reference.to)}`;
  return `${sheet}${printCorner(reference.from)}${to}`;
};

/** Replaces each reference by what `change` makes of it; null becomes `#REF!`. Other text stays to the letter. */
const rewrite = (formula: string, change: (reference: Reference) => Reference | null): string =>
  formula.replace(TOKEN, (whole: string, prefix: string | undefined, address: string | undefined) => {
    if (address === undefined) return whole;
    const [from = '', to] = address.split(':');
    const before: Reference = {
      sheet: prefix === undefined ? null : unquoted(prefix),
      from: parseCorner(from),
      to: to === undefined ? null : parseCorner(to),
    };
    const after = change(before);
    if (after === before) return whole;
    return after === null ? '#REF!' : printReference(after);
  });

const moved = (at: number | null, fixed: boolean, by: number): number | null => (at === null || fixed ? at : at + by);

/** As a formula changes when its cell is copied that many rows down and columns right; `$` parts stay. */
export const translateFormula = (formula: string, byRows: number, byColumns: number): string => {
  if (byRows === 0 && byColumns === 0) return formula;
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: moved(corner.row, corner.fixedRow, byRows),
    column: moved(corner.column, corner.fixedColumn, byColumns),
  });
  const inGrid = (corner: Corner): boolean => (corner.row ?? 1) >= 1 && (corner.column ?? 1) >= 1;
  return rewrite(formula, (reference) => {
    const from = move(reference.from);
    const to = reference.to === null ? null : move(reference.to);
    return inGrid(from) && (to === null || inGrid(to)) ? { ...reference, from, to } : null;
  });
};

/** Rows or columns of an open side: more than any sheet has. */
const OPEN = 100_000_000;

const boxOfReference = ({ from, to }: Reference): Box => {
  const end = to ?? from;
  return boxBetween(from.row ?? 1, from.column ?? 1, end.row ?? OPEN, end.column ?? OPEN);
};

const withBox = (reference: Reference, box: Box): Reference => {
  const { from, to } = reference;
  const place = (corner: Corner, row: number, column: number): Corner => ({
    ...corner,
    row: corner.row === null ? null : row,
    column: corner.column === null ? null : column,
  });
  const end = to === null ? null : place(to, box.row + box.rows - 1, box.column + box.columns - 1);
  return { ...reference, from: place(from, box.row, box.column), to: end };
};

/** Rows or columns of one sheet that come or go. */
export interface AxisChange {
  readonly sheetName: string;
  readonly axis: Axis;
  readonly kind: 'insert' | 'delete';
  /** The first new or the first deleted row or column. */
  readonly at: number;
  readonly count: number;
}

/** The formula of a cell of `ownSheet` after rows or columns came or went; references to deleted cells are `#REF!`. */
export const formulaAfterChange = (formula: string, ownSheet: string, change: AxisChange): string =>
  rewrite(formula, (reference) => {
    if ((reference.sheet ?? ownSheet) !== change.sheetName) return reference;
    // `A:A` does not notice rows, `3:3` does not notice columns.
    const open = change.axis === 'rows' ? reference.from.row === null : reference.from.column === null;
    if (open) return reference;
    const before = boxOfReference(reference);
    const after =
      change.kind === 'insert'
        ? boxAfterInsert(before, change.axis, change.at, change.count)
        : boxAfterDelete(before, change.axis, change.at, change.count);
    return after === null ? null : withBox(reference, after);
  });

export const formulaAfterRename = (formula: string, oldName: string, newName: string): string =>
  rewrite(formula, (reference) => (reference.sheet === oldName ? { ...reference, sheet: newName } : reference));

export const formulaAfterSheetDeletion = (formula: string, deleted: string): string =>
  rewrite(formula, (reference) => (reference.sheet === deleted ? null : reference));
