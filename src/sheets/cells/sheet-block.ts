/** The whole block of a sheet's data in one call. */

/** −1 stands for the last row or column that has data; `getDataRange()` would be a call of its own. */
export const sheetValues = (sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown[][] =>
  sheet.getSheetValues(1, 1, -1, -1);
