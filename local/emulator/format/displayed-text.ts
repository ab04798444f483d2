/** The text that a cell shows: its value in its number format, with the separators of the spreadsheet's locale. */

import { format } from 'numfmt';
import type { CellValue } from '../model/workbook-model';
import { NotEmulated } from '../services/surface/exceptions';
import { localeFacts } from './locale-facts';

/** Digits that the automatic format shows of a number with decimals: `=1/3` shows 0,3333333333. Reported. */
const GENERAL_DIGITS = 10;
/** Whole numbers beyond so many digits show as powers of ten. */
const LONGEST_WHOLE = 1e15;

/**
 * @param numberFormat as in `CellStyle`: `General` or empty for the automatic format, `@` for plain text.
 * Format patterns write decimals with a point and thousands with a comma in every locale
 * (http://www.michaelkeutel.de/blog/google-sheets-number-formats/).
 */
export function displayedText(value: CellValue, numberFormat: string, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textInFormat(value, numberFormat);
  const facts = localeFacts(locale);
  if (numberFormat === '' || numberFormat === 'General' || numberFormat === '@') return general(value, facts.decimal);
  return inPattern(value, numberFormat, facts.language);
}

/** Only a pattern with a text section changes a text: `"thôn "@`. */
function textInFormat(value: string, numberFormat: string): string {
  return numberFormat.includes('@') && numberFormat !== '@' ? inPattern(value, numberFormat, 'en') : value;
}

function general(value: number, decimal: ',' | '.'): string {
  if (Number.isInteger(value) && Math.abs(value) < LONGEST_WHOLE) return String(value);
  const rounded = Number(value.toPrecision(GENERAL_DIGITS));
  const plain = Math.abs(rounded) >= 1e-7 && Math.abs(rounded) < LONGEST_WHOLE;
  const text = plain ? String(rounded) : format('0.#####E+00', value, { locale: 'en' });
  return text.replace('.', decimal);
}

function inPattern(value: number | string, pattern: string, language: string): string {
  try {
    // Sheets has no 29 February 1900, and shows days before 1900.
    return format(pattern, value, { locale: language, dateSpanLarge: true, leap1900: false });
  } catch {
    throw new NotEmulated(`the number format ${pattern}`);
  }
}
