/** The whole block of a sheet's data in one call. */

/** −1 stands for the last row or column that has data; `getDataRange()` would be a call of its own. */
export function sheetValues(sheet: GoogleAppsScript.Spreadsheet.Sheet): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch {
    // What Google says to this in a tab with nothing in it is not documented; the longer way works there too.
    return sheet.getDataRange().getValues();
  }
}
