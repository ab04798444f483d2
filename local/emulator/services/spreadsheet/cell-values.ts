/** Cell values as scripts read them, and what a value that a script writes becomes. */

import type { Execution } from '../../execution/execution';
import type { CellModel, CellValue, SheetModel } from '../../model/workbook-model';
import { typedInput } from '../../typing/typed-input';
import { isDate } from '../surface/arguments';
import { NotEmulated, ServiceException } from '../surface/exceptions';
import { instantOfSerial, serialOfInstant, wallOfInstant } from '../time/zone';

/** What a script gets: `''` for blank, errors by their text. */
export type ScriptValue = string | number | boolean | Date;

/** Whether a number format shows dates or times: a day, month, year, hour or second letter outside quotes. */
const isDateFormat = (numberFormat: string | undefined): boolean => {
  if (numberFormat === undefined || numberFormat === '@' || numberFormat === 'General') return false;
  const bare = numberFormat.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_./gi, '');
  return /[dmyhs]/i.test(bare);
};

/** The cell's value as the calculator has it; null for blank. */
export const currentValue = (
  execution: Execution,
  sheet: SheetModel,
  cell: CellModel | undefined,
  row: number,
  column: number,
): CellValue => {
  if (cell === undefined) return null;
  return cell.formula === undefined ? cell.value : execution.file.calculator.value(sheet.id, row, column);
};

/** Days that a JavaScript Date can hold on either side of 1970. */
const DAYS_OF_DATE = 100_000_000;

/** What a script gets of a number no Date can hold, such as a phone number in a date cell, is unverified. */
const holdsDate = (serial: number): boolean => Math.abs(serial) < DAYS_OF_DATE - 100_000;

export const scriptValue = (execution: Execution, value: CellValue, numberFormat: string | undefined): ScriptValue => {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDateFormat(numberFormat) && holdsDate(value)) {
    return execution.realm.date(instantOfSerial(value, execution.file.workbook.timeZone));
  }
  return value;
};

/** The date format that a cell without one takes when a script writes a Date into it. */
const dateFormatFor = (locale: string, serial: number): string => {
  const day = locale === 'en_US' ? 'M/d/yyyy' : 'dd/MM/yyyy';
  return Number.isInteger(serial) ? day : `${day} H:mm:ss`;
};

/** https://support.google.com/drive/answer/37603 */
const LONGEST_TEXT = 50_000;

/** What a write changes in a cell. */
export interface Written {
  readonly value: CellValue;
  readonly formula?: string;
  readonly numberFormat?: string;
}

/**
 * What Sheets makes of a value that a script writes. Text is read as if a person had typed it: `'01234'` becomes 1234
 * (https://github.com/vlucas/sheetquery/issues/20) unless the cell's format is `@`; `=…` becomes a formula.
 */
export const writtenValue = (execution: Execution, value: unknown, numberFormat: string, method: string): Written => {
  if (value === null || value === undefined || value === '') return { value: null };
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : { value: { error: '#NUM!' } };
  if (isDate(value)) {
    const { locale, timeZone } = execution.file.workbook;
    const serial = serialOfInstant(value.getTime(), timeZone);
    return isDateFormat(numberFormat)
      ? { value: serial }
      : { value: serial, numberFormat: dateFormatFor(locale, serial) };
  }
  if (typeof value === 'string') {
    // Quoted in https://github.com/ONE-F-M/one_fm/pull/1926.
    if (value.length > LONGEST_TEXT) {
      throw new ServiceException('Your input contains more than the maximum of 50000 characters in a single cell.');
    }
    const { clock, workbook } = execution.file;
    const year = new Date(wallOfInstant(clock.now(), workbook.timeZone)).getUTCFullYear();
    return typedInput(value, workbook.locale, numberFormat, year);
  }
  throw new NotEmulated(`${method} of a value that is no text, number, boolean or date`);
};

/** Puts a written value into its cell; format and note stay. */
export const putValue = (cell: CellModel, written: Written): void => {
  cell.value = written.value;
  delete cell.runs;
  delete cell.link;
  if (written.formula === undefined) delete cell.formula;
  else cell.formula = written.formula;
  if (written.numberFormat !== undefined) cell.style = { ...cell.style, numberFormat: written.numberFormat };
};
