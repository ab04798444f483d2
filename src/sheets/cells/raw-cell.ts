/** What `getValues` gives, as the core's raw cell: calendar days instead of instants, error texts as errors. */
import type { EnteredCell, RawCell } from '../../core/submission/types';

const ERROR_TEXT = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!|NULL!)$/;

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** `zone` is the spreadsheet's: the day that a person sees in the cell, whatever the script's own zone is. */
export function toRawCell(value: unknown, zone: string): RawCell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) {
    // A phone number typed into a date cell is no day at all, and formatting it would stop the whole check.
    if (Number.isNaN(value.getTime())) return String(value);
    const [year = 0, month = 0, day = 0] = Utilities.formatDate(value, zone, 'yyyy-MM-dd').split('-').map(Number);
    return { year, month, day };
  }
  if (typeof value === 'string') return ERROR_TEXT.test(value) ? { error: value } : value;
  return '';
}

export function toEnteredCell(value: unknown, formula: string, zone: string): EnteredCell {
  const raw = toRawCell(value, zone);
  return formula === '' ? { raw } : { raw, formula };
}
