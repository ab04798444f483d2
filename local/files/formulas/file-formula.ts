/** A formula between the model (`=IF(A1;1;2)`) and a file (`IF(A1,1,2)`, newer functions prefixed). */

import type { CellValue } from '../../emulator/model/workbook-model';
import { type FormulaToken, isFunctionName, joinTokens, tokensOf } from './formula-tokens';
import { FUTURE_FUNCTIONS, GOOGLE_FUNCTIONS, WORKSHEET_FUNCTIONS } from './function-names';

/** Separators by where they stand: in a call, and in an array literal, whose rows both sides divide by `;`. */
interface Separators {
  readonly argument: string;
  readonly arrayColumn: string;
}

/** As in a locale with a decimal comma, where Google writes `{1\2;3\4}`. */
const MODEL: Separators = { argument: ';', arrayColumn: '\\' };
const FILE: Separators = { argument: ',', arrayColumn: ',' };

function withSeparators(tokens: readonly FormulaToken[], from: Separators, to: Separators): FormulaToken[] {
  const open: string[] = [];
  return tokens.map((token) => {
    if (token.kind !== 'mark') return token;
    if (token.text === '(' || token.text === '{') open.push(token.text);
    if (token.text === ')' || token.text === '}') open.pop();
    const inArray = open[open.length - 1] === '{';
    if (inArray && token.text === from.arrayColumn) return { kind: 'mark', text: to.arrayColumn };
    if (!inArray && token.text === from.argument) return { kind: 'mark', text: to.argument };
    return token;
  });
}

function withPrefixes(tokens: readonly FormulaToken[]): FormulaToken[] {
  return tokens.map((token, index) => {
    if (!isFunctionName(tokens, index)) return token;
    const name = token.text.toUpperCase();
    if (WORKSHEET_FUNCTIONS.has(name)) return { kind: 'name', text: `_xlfn._xlws.${token.text}` };
    return FUTURE_FUNCTIONS.has(name) ? { kind: 'name', text: `_xlfn.${token.text}` } : token;
  });
}

/** `_xlpm.` marks the variables of LET and LAMBDA. */
function withoutPrefixes(tokens: readonly FormulaToken[]): FormulaToken[] {
  return tokens.map((token) =>
    token.kind === 'name'
      ? { kind: 'name', text: token.text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, '') }
      : token,
  );
}

function literalOf(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return quoted(typeof value === 'string' ? value : '');
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/**
 * The text of `<f>` for a formula with its leading `=`. A formula with a function that only Google has is written as
 * Google's own export does: `IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(…)"),value)`, so that others show the value.
 */
export function toFileFormula(formula: string, value: CellValue = null): string {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  const plain = withSeparators(tokens, MODEL, FILE);
  const googleOnly = tokens.some(
    (token, index) => isFunctionName(tokens, index) && GOOGLE_FUNCTIONS.has(token.text.toUpperCase()),
  );
  if (!googleOnly) return joinTokens(withPrefixes(plain));
  return `IFERROR(__xludf.DUMMYFUNCTION(${quoted(joinTokens(plain))}),${literalOf(value)})`;
}

const GOOGLE_DUMMY = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),[\s\S]*\)$/;

/** The model's formula for the text of `<f>`, or null for a cell that a Google function spills into: it has no own. */
export function toModelFormula(text: string): string | null {
  const dummy = GOOGLE_DUMMY.exec(text)?.[1]?.replace(/""/g, '"');
  if (dummy === '"COMPUTED_VALUE"') return null;
  const tokens = withoutPrefixes(tokensOf(dummy ?? text));
  return `=${joinTokens(withSeparators(tokens, FILE, MODEL))}`;
}
