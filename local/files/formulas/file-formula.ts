/** A formula between the model (`=IF(A1;1;2)`) and a file (`IF(A1,1,2)`, newer functions prefixed). */

import { type Token, tokenize } from '../../emulator/formula/tokens';
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

function withSeparators(tokens: readonly Token[], from: Separators, to: Separators): Token[] {
  const open: string[] = [];
  return tokens.map((token) => {
    if (token.text === '(' || token.text === '{') open.push(token.text);
    if (token.text === ')' || token.text === '}') open.pop();
    const inArray = open[open.length - 1] === '{';
    if (inArray && token.text === from.arrayColumn) return { ...token, text: to.arrayColumn };
    if (!inArray && token.text === from.argument) return { ...token, text: to.argument };
    return token;
  });
}

function withPrefixes(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => {
    if (token.kind !== 'call') return token;
    const name = token.text.toUpperCase();
    if (WORKSHEET_FUNCTIONS.has(name)) return { ...token, text: `_xlfn._xlws.${token.text}` };
    return FUTURE_FUNCTIONS.has(name) ? { ...token, text: `_xlfn.${token.text}` } : token;
  });
}

/** `_xlpm.` marks the variables of LET and LAMBDA. */
function withoutPrefixes(tokens: readonly Token[]): Token[] {
  return tokens.map((token) =>
    token.kind === 'call' || token.kind === 'word'
      ? { ...token, text: token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, '') }
      : token,
  );
}

function join(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join('');
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
  const tokens = tokenize(closeRanges(formula.startsWith('=') ? formula : `=${formula}`).slice(1));
  const plain = withSeparators(tokens, MODEL, FILE);
  const googleOnly = tokens.some(({ kind, text }) => kind === 'call' && GOOGLE_FUNCTIONS.has(text.toUpperCase()));
  if (!googleOnly && !isUnreadable(value)) return join(withPrefixes(plain));
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(join(plain))}),${literalOf(value)})`;
}

const GOOGLE_DUMMY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),[\s\S]*\)$/;

/** The model's formula for the text of `<f>`, or null for a cell that a Google function spills into: it has no own. */
export function toModelFormula(text: string): string | null {
  const dummy = GOOGLE_DUMMY.exec(text)?.[1]?.replace(/""/g, '"');
  if (dummy === '"COMPUTED_VALUE"') return null;
  const tokens = withoutPrefixes(tokenize(dummy ?? text));
  return openRanges(`=${join(withSeparators(tokens, FILE, MODEL))}`);
}
