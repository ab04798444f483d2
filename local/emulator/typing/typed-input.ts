/**
 * What a typed text becomes in a cell: Sheets reads it by the spreadsheet's locale before any script sees it.
 *
 * The table in the tests names the source of each fact. A format that the cell has already is kept
 * (http://swissarmyspreadsheets.com/?p=1294): a date typed into a cell with the format `0` is stored as a serial number
 * and shows as one.
 */

import { localeFacts } from '../format/locale-facts';
import type { CellValue, ErrorText } from '../model/workbook-model';
import { typedDate } from './typed-date';
import { storedFormula } from './typed-formula';
import { typedNumber } from './typed-number';

export interface TypedInput {
  readonly value: CellValue;
  /** With `=`; the value is then null, until the calculator has one. */
  readonly formula?: string;
  /** The format that the cell takes; absent when it keeps its own. */
  readonly numberFormat?: string;
}

const ERRORS: readonly ErrorText[] = ['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#ERROR!', '#NULL!'];

/**
 * @param numberFormat the cell's format before; `General` or empty for none, `@` for plain text.
 * @param currentYear the year of a day typed without one (`3/4`); the machine's if left out.
 */
export function typedInput(
  text: string,
  locale: string,
  numberFormat: string,
  currentYear: number = new Date().getFullYear(),
): TypedInput {
  if (text === '') return { value: null };
  // A leading apostrophe keeps what follows as text and is not part of it.
  if (text.startsWith("'")) return { value: text.length === 1 ? null : text.slice(1) };
  if (numberFormat === '@') return { value: text };
  const formula = typedFormulaOf(text, locale);
  if (formula !== null) return { value: null, formula };
  return typedConstant(text, locale, numberFormat, currentYear);
}

/** `=A1`, and `+A1` (which Sheets turns into `=+A1`); `-A1` stays a text. Reported, not documented. */
function typedFormulaOf(text: string, locale: string): string | null {
  if (text.startsWith('=') && text.length > 1) return storedFormula(text, locale);
  if (!/^\+\s*\S/.test(text) || typedNumber(text.trim(), localeFacts(locale)) !== null) return null;
  return storedFormula(`=${text}`, locale);
}

function typedConstant(text: string, locale: string, numberFormat: string, currentYear: number): TypedInput {
  const facts = localeFacts(locale);
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const error = ERRORS.find((known) => known === upper);
  if (error !== undefined) return { value: { error } };
  const number = typedNumber(trimmed, facts);
  if (number !== null) return withFormat(number.value, numberFormat, number.numberFormat);
  const date = typedDate(trimmed, facts, currentYear);
  if (date !== null) return withFormat(date.serial, numberFormat, date.numberFormat);
  return { value: text };
}

function withFormat(value: number, before: string, after: string | undefined): TypedInput {
  const hasNone = before === '' || before === 'General';
  return hasNone && after !== undefined ? { value, numberFormat: after } : { value };
}
