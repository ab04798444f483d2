/** A formula between the model (`=IF(A1;1;2)`) and a file (`IF(A1,1,2)`, newer functions prefixed). */

import type { CellValue } from '../../emulator/model/workbook-model';
import { FUTURE_FUNCTIONS, GOOGLE_FUNCTIONS, WORKSHEET_FUNCTIONS } from './function-names';
import { closeRanges, openRanges } from './open-ranges';

/** Separators by where they stand: in a call, and in an array literal, whose rows both sides divide by `;`. */
interface Separators {
  readonly argument: string;
  readonly arrayColumn: string;
}

/** As in a locale with a decimal comma, where Google writes `{1\2;3\4}`. */
const MODEL: Separators = { argument: ';', arrayColumn: '\\' };
const FILE: Separators = { argument: ',', arrayColumn: ',' };

/**
 * The few pieces of a formula that differ; all between them is passed over. Texts and quoted sheet names come first,
 * so that nothing inside them is taken for a piece. One pattern, because a workbook has tens of thousands of formulas.
 */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){},;\\]|[\p{L}_][\p{L}\p{N}_.]*(?=\()/gu;

function withSeparators(formula: string, from: Separators, to: Separators, call: (name: string) => string): string {
  const open: string[] = [];
  return formula.replace(PIECES, (piece) => {
    const inArray = open[open.length - 1] === '{';
    switch (piece) {
      case '(':
      case '{':
        open.push(piece);
        return piece;
      case ')':
      case '}':
        open.pop();
        return piece;
      case ',':
      case ';':
      case '\\':
        if (inArray) return piece === from.arrayColumn ? to.arrayColumn : piece;
        return piece === from.argument ? to.argument : piece;
      default:
        return /^["']/.test(piece) ? piece : call(piece);
    }
  });
}

function withPrefix(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${name}`;
  return FUTURE_FUNCTIONS.has(upper) ? `_xlfn.${name}` : name;
}

/** Texts as they are, and prefixes; `_xlpm.` marks the variables of LET and LAMBDA. */
const PREFIXES = /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.])(?:_xl(?:fn|ws|pm|udf)\.)+/gu;

function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return formula.replace(PREFIXES, (piece) => (piece.startsWith('"') ? piece : ''));
}

function literalOf(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return quoted(value);
  return value === null ? '""' : quoted(value.error);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** What Sheets could not read as a formula either: Excel calls a file damaged that has such a one. */
function isUnreadable(value: CellValue): boolean {
  return typeof value === 'object' && value?.error === '#ERROR!';
}

/**
 * The text of `<f>` for a formula with its leading `=`. A formula with a function that only Google has is written as
 * Google's own export does: `IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(…)"),value)`, so that others show the value;
 * so is one that is no formula at all.
 */
export function toFileFormula(formula: string, value: CellValue = null): string {
  const bare = formula.replace(/^=/, '');
  let googleOnly = isUnreadable(value);
  const prefixed = withSeparators(closeRanges(bare), MODEL, FILE, (name) => {
    googleOnly ||= GOOGLE_FUNCTIONS.has(name.toUpperCase());
    return withPrefix(name);
  });
  if (!googleOnly) return prefixed;
  const plain = withSeparators(bare, MODEL, FILE, (name) => name);
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(plain)}),${literalOf(value)})`;
}

const GOOGLE_DUMMY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),[\s\S]*\)$/;

/** The model's formula for the text of `<f>`, or null for a cell that a Google function spills into: it has no own. */
export function toModelFormula(text: string): string | null {
  const dummy = GOOGLE_DUMMY.exec(text)?.[1]?.replace(/""/g, '"');
  if (dummy === '"COMPUTED_VALUE"') return null;
  const named = withoutPrefixes(dummy ?? text);
  return `=${openRanges(withSeparators(named, FILE, MODEL, (name) => name))}`;
}
