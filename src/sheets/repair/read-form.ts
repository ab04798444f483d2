/** Reads of a tab what repair compares: a dozen and a half calls, whatever the tab holds. */
import type { KeyedGrid } from '../cells/keyed-grid';
import { readKeyedGrid } from '../cells/keyed-grid';
import type { Values } from './standing-form';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Arrays have the shape of the values. */
export interface ReadForm {
  readonly sheet: Sheet;
  readonly grid: KeyedGrid;
  readonly formulas: readonly (readonly string[])[];
  readonly validations: readonly (readonly (GoogleAppsScript.Spreadsheet.DataValidation | null)[])[];
  readonly formats: readonly (readonly string[])[];
  readonly rules: readonly GoogleAppsScript.Spreadsheet.ConditionalFormatRule[];
}

export function readForm(sheet: Sheet, values: Values): ReadForm {
  const range = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1);
  return {
    sheet,
    grid: readKeyedGrid(values),
    formulas: range.getFormulas(),
    validations: range.getDataValidations(),
    formats: range.getNumberFormats(),
    rules: sheet.getConditionalFormatRules(),
  };
}

export interface ReadProtection {
  readonly protection: Protection;
  readonly editors: readonly string[];
}

export interface ReadProtections {
  readonly ranges: readonly ReadProtection[];
  /** Null: the tab is not protected. */
  readonly whole: ReadProtection | null;
}

const withEditors = (protection: Protection): ReadProtection => ({
  protection,
  editors: protection.getEditors().map((user) => user.getEmail()),
});

/** Two calls, and one for every protection. */
export function readProtections(sheet: Sheet): ReadProtections {
  const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
  const whole = sheet.getProtections(SHEET)[0];
  return {
    ranges: sheet.getProtections(RANGE).map(withEditors),
    whole: whole === undefined ? null : withEditors(whole),
  };
}
