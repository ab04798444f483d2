/** What services need to make one another: the type that breaks the circle between Range, Sheet and Spreadsheet. */

import type { Box } from '../model/workbook-model';

export interface ServiceFactory {
  range(sheetId: number, box: Box): GoogleAppsScript.Spreadsheet.Range;
  /** The range of a sheet protection: it has no A1 notation. */
  wholeSheetRange(sheetId: number): GoogleAppsScript.Spreadsheet.Range;
  rangeList(sheetId: number, boxes: readonly Box[]): GoogleAppsScript.Spreadsheet.RangeList;
  sheet(sheetId: number): GoogleAppsScript.Spreadsheet.Sheet;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** The id of a Sheet that a script passed; null for anything else. */
  sheetIdOf(value: unknown): number | null;
  isSpreadsheet(value: unknown): boolean;
}
