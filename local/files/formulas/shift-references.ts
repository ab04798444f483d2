/** Moves the relative references of a formula: a shared formula is written once and stands for a whole range. */

import { columnLetters, columnNumber } from '../../emulator/model/boxes';
import { type FormulaToken, joinTokens, tokensOf } from './formula-tokens';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d*)$/;

/** Null: off the sheet. */
function movedRow(lock: string, row: string, by: number): string | null {
  const number = Number(row) + (lock === '' ? by : 0);
  return number < 1 || number > LAST_ROW ? null : `${lock}${number}`;
}

function movedColumn(lock: string, letters: string, by: number): string | null {
  if (lock !== '' || by === 0) return `${lock}${letters}`;
  const number = columnNumber(letters) + by;
  return number < 1 || number > LAST_COLUMN ? null : columnLetters(number);
}

function movedCell(text: string, byRows: number, byColumns: number): string | null | undefined {
  const match = CELL.exec(text);
  if (match === null) return undefined;
  const column = movedColumn(match[1] ?? '', match[2] ?? '', byColumns);
  const row = movedRow(match[3] ?? '', match[4] ?? '', byRows);
  return column === null || row === null ? null : `${column}${row}`;
}

/** `A` of `A:C`, `2` of `2:5`: only beside a colon, and with the same kind on its other side. */
function movedSide(text: string, partner: string, byRows: number, byColumns: number): string | null | undefined {
  const column = COLUMN.exec(text);
  if (column !== null && COLUMN.test(partner)) return movedColumn(column[1] ?? '', column[2] ?? '', byColumns);
  const row = ROW.exec(text);
  if (row !== null && ROW.test(partner)) return movedRow(row[1] ?? '', row[2] ?? '', byRows);
  return undefined;
}

function movedToken(tokens: readonly FormulaToken[], index: number, byRows: number, byColumns: number): FormulaToken {
  const token = tokens[index] ?? { kind: 'mark', text: '' };
  const next = tokens[index + 1]?.text;
  // `LOG10(`, `AB1!A1` and `Table1[…]` only look like addresses.
  if ((token.kind !== 'name' && token.kind !== 'number') || next === '(' || next === '!') return token;
  if (tokens[index + 1]?.kind === 'bracket') return token;
  const partner =
    next === ':' ? tokens[index + 2]?.text : tokens[index - 1]?.text === ':' ? tokens[index - 2]?.text : '';
  const cell = movedCell(token.text, byRows, byColumns);
  const moved = cell === undefined ? movedSide(token.text, partner ?? '', byRows, byColumns) : cell;
  if (moved === undefined) return token;
  return moved === null ? { kind: 'error', text: '#REF!' } : { kind: token.kind, text: moved };
}

/** `('A1+$B$2', 1, 0)` → `A2+$B$2`. References that leave the sheet become `#REF!`. */
export function shiftReferences(formula: string, byRows: number, byColumns: number): string {
  const tokens = tokensOf(formula);
  return joinTokens(tokens.map((_, index) => movedToken(tokens, index, byRows, byColumns)));
}
