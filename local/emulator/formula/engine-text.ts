/**
 * A formula in the words of the engine (IronCalc): what the two read differently is rewritten so that the result is
 * the one Sheets gives, and what cannot be is refused with `not emulated`.
 */

import { NotEmulated } from '../services/surface/exceptions';
import { neverGivesFractions, rangeUseOf } from './emulated-functions';
import { isGoogleFunction } from './google-functions';
import type { Reference } from './reference';
import type { Node } from './syntax';

/** How references and numbers are written in the engine's model. */
export interface EngineDialect {
  readonly decimal: ',' | '.';
  readonly separator: ';' | ',';
  /** Where the formula stands, for ROW() and COLUMN(). */
  readonly cell: { readonly row: number; readonly column: number };
  /** The engine's text for a reference; null when it names no sheet of the workbook. */
  reference(reference: Reference): string | null;
}

const isRange = (node: Node): boolean =>
  node.kind === 'group' ? isRange(node.inner) : node.kind === 'reference' && node.reference.to !== undefined;

const join = (name: string, args: readonly string[], dialect: EngineDialect) =>
  `${name}(${args.join(dialect.separator)})`;

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** The engine's text of one node; ranges are allowed only where a function takes them. */
export function engineText(node: Node, dialect: EngineDialect): string {
  if (isRange(node)) throw new NotEmulated('a formula that needs arrays: a range where one cell is expected');
  return textOf(node, dialect);
}

function textOf(node: Node, dialect: EngineDialect): string {
  switch (node.kind) {
    case 'number':
      return node.text.replace('.', dialect.decimal);
    case 'text':
      return quoted(node.value);
    case 'boolean':
      return node.value ? 'TRUE' : 'FALSE';
    case 'error':
      return node.text;
    case 'reference':
      return dialect.reference(node.reference) ?? '#REF!';
    case 'name':
      // Named ranges are not emulated, so every bare word is one that Sheets does not know either.
      return '#NAME?';
    case 'group':
      return `(${textOf(node.inner, dialect)})`;
    case 'percent':
      return `${engineText(node.operand, dialect)}%`;
    case 'unary':
      // Brackets, because the engine drops `--` instead of turning text into a number.
      return `${node.operator}(${engineText(node.operand, dialect)})`;
    case 'binary':
      return node.operator === '&'
        ? `${joined(node.left, dialect)}&${joined(node.right, dialect)}`
        : `${engineText(node.left, dialect)}${node.operator}${engineText(node.right, dialect)}`;
    case 'nothing':
      return '';
    case 'call':
      return callText(node.name, node.args, dialect);
  }
}

function callText(name: string, args: readonly Node[], dialect: EngineDialect): string {
  const use = rangeUseOf(name);
  if (use === undefined) {
    if (isGoogleFunction(name)) throw new NotEmulated(`the formula function ${name}`);
    return '#NAME?';
  }
  if (name === 'HYPERLINK') return `(${engineText(args[1] ?? args[0] ?? { kind: 'error', text: '#N/A' }, dialect)})`;
  // A picture in the cell: its value reads as an empty text.
  if (name === 'SPARKLINE') return '""';
  if (name === 'TEXT') return formattedText(args, dialect);
  if (name === 'CONCATENATE')
    return join(
      name,
      args.map((arg) => joined(arg, dialect)),
      dialect,
    );
  if (/^(COUNT|SUM)IFS?$/.test(name)) refuseUnequalCriteria(name, args);
  if (args.length === 0 && name === 'ROW') return String(dialect.cell.row);
  if (args.length === 0 && name === 'COLUMN') return String(dialect.cell.column);
  const takesRanges = use === 'takes-ranges' || name === 'ROW' || name === 'COLUMN';
  const bounds = boundsOf(name, args);
  return join(
    name,
    args.map((arg, at) => {
      const bound = bounds[at];
      if (bound !== undefined) return boundedText(arg, bound, dialect);
      return takesRanges ? textOf(arg, dialect) : engineText(arg, dialect);
    }),
    dialect,
  );
}

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** The arguments that must lie within bounds, by place; beyond them Sheets says #NUM! and the engine something else. */
function boundsOf(name: string, args: readonly Node[]): readonly (Bounds | undefined)[] {
  // https://support.google.com/docs/answer/3093371
  if (name === 'CHOOSE') return [{ least: 1, most: args.length - 1 }];
  const [range] = args;
  if (name !== 'INDEX' || range?.kind !== 'reference') return [];
  const { rows, columns } = sizeOf(range.reference);
  const across = { least: 0, most: columns };
  // A single number counts along a range of one row. Sheets: "Function INDEX parameter 2 value is 5. Valid values are
  // between 0 and 3 inclusive."
  return [undefined, args.length === 2 && rows === 1 ? across : { least: 0, most: rows }, across];
}

/** Rows and columns of a reference; infinite where a side is open. */
function sizeOf({ from, to = from }: Reference): { readonly rows: number; readonly columns: number } {
  const span = (a: { readonly at: number } | null, b: { readonly at: number } | null): number =>
    a === null || b === null ? Number.POSITIVE_INFINITY : Math.abs(b.at - a.at) + 1;
  return { rows: span(from.row, to.row), columns: span(from.column, to.column) };
}

function boundedText(place: Node, { least, most }: Bounds, dialect: EngineDialect): string {
  if (!Number.isFinite(most)) return engineText(place, dialect);
  const within = (text: string) =>
    join('IF', [join('AND', [`${text}>=${least}`, `${text}<${most + 1}`], dialect), text, '#NUM!'], dialect);
  const text = engineText(place, dialect);
  return place.kind === 'reference' ? within(text) : join('LET', ['val_', text, within('val_')], dialect);
}

/** The engine counts `<>text` only among texts. */
function refuseUnequalCriteria(name: string, args: readonly Node[]): void {
  for (const arg of args) {
    let start: Node = arg;
    while (start.kind === 'binary') start = start.left;
    if (start.kind === 'text' && start.value.startsWith('<>')) throw new NotEmulated(`${name} with a criterion <>`);
  }
}

/**
 * TEXT rounds half to even in the engine and half up in Sheets, so the number is rounded before.
 * Formats must be literal: plain numbers (`0`, `000`, `#,##0.0`, `0.#`, `0%`) or days and times.
 */
function formattedText(args: readonly Node[], dialect: EngineDialect): string {
  const [value, format] = args;
  if (args.length !== 2 || value === undefined || format?.kind !== 'text') {
    throw new NotEmulated('TEXT with a format that is not written out');
  }
  const number = /^(?:#,##0|0+)(?:\.(0*#*))?(%)?$/.exec(format.value);
  if (number === null) {
    if (!/^[dmyhs/\-.,: ]+$/i.test(format.value)) throw new NotEmulated(`TEXT with the format ${format.value}`);
    return join('TEXT', [engineText(value, dialect), quoted(format.value.toLowerCase())], dialect);
  }
  const decimals = (number[1] ?? '').length + (number[2] === undefined ? 0 : 2);
  const print = (text: string) => join('TEXT', [text, quoted(format.value)], dialect);
  return withNumberTest(value, dialect, (text) => [
    print(join('ROUND', [text, String(decimals)], dialect)),
    print(text),
  ]);
}

/** `IF(ISNUMBER(x); first; second)` in which `x` is computed once. */
function withNumberTest(value: Node, dialect: EngineDialect, branches: (text: string) => [string, string]): string {
  const choose = (text: string) => join('IF', [join('ISNUMBER', [text], dialect), ...branches(text)], dialect);
  const text = engineText(value, dialect);
  return value.kind === 'reference' ? choose(text) : join('LET', ['val_', text, choose('val_')], dialect);
}

/** An operand of `&`: the engine joins 1.5 as `1.5` in every locale, Sheets with the locale's comma. */
function joined(node: Node, dialect: EngineDialect): string {
  if (dialect.decimal === '.' || !mayBeFraction(node)) return engineText(node, dialect);
  return withNumberTest(node, dialect, (text) => [join('SUBSTITUTE', [`${text}&""`, '"."', '","'], dialect), text]);
}

/** Whether the result may be a number that is not whole, or one that the engine shows as a date. */
export function mayBeFraction(node: Node): boolean {
  switch (node.kind) {
    case 'number':
      return !/^\d+$/.test(node.text);
    case 'reference':
    case 'unary':
    case 'percent':
      return true;
    case 'binary':
      return ['+', '-', '*', '/', '^'].includes(node.operator);
    case 'group':
      return mayBeFraction(node.inner);
    case 'call':
      if (node.name === 'IF') return node.args.slice(1).some(mayBeFraction);
      if (node.name === 'CHOOSE') return node.args.slice(1).some(mayBeFraction);
      return !neverGivesFractions(node.name);
    default:
      return false;
  }
}

/**
 * A formula that is TRUE when the result of `node` is a blank cell; null when it never is. Sheets shows such a result
 * as blank, the engine as 0.
 */
export function blankTest(node: Node, dialect: EngineDialect): string | null {
  if (node.kind === 'group') return blankTest(node.inner, dialect);
  if (node.kind === 'nothing') return 'TRUE';
  if (node.kind === 'reference') return isRange(node) ? null : join('ISBLANK', [engineText(node, dialect)], dialect);
  if (node.kind !== 'call') return null;
  if (node.name === 'IF' || node.name === 'CHOOSE') return branchTest(node.name, node.args, dialect);
  if (node.name === 'INDEX' || node.name === 'VLOOKUP' || node.name === 'HLOOKUP') {
    return join('ISBLANK', [engineText(node, dialect)], dialect);
  }
  return null;
}

function branchTest(name: string, args: readonly Node[], dialect: EngineDialect): string | null {
  const [choice, ...branches] = args;
  const tests = branches.map((branch) => blankTest(branch, dialect));
  if (choice === undefined || tests.every((test) => test === null)) return null;
  return join(name, [engineText(choice, dialect), ...tests.map((test) => test ?? 'FALSE')], dialect);
}
