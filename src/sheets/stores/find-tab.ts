/** Finds a tab by what its A1 says; its usual name is only the first guess. */
import { type KeyedGrid, readKeyedGrid } from '../cells/keyed-grid';
import { sheetValues } from '../cells/sheet-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface FoundTab {
  readonly sheet: Sheet;
  readonly grid: KeyedGrid;
}

const read = (sheet: Sheet): FoundTab => ({ sheet, grid: readKeyedGrid(sheetValues(sheet)) });

/** One read where the tab has its usual name, one more for every tab looked through where it was renamed. */
export function findTab(spreadsheet: Spreadsheet, key: string, usualName: string): FoundTab | null {
  const guess = spreadsheet.getSheetByName(usualName);
  const first = guess === null ? null : read(guess);
  if (first?.grid.tabKey === key) return first;
  const renamed = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getName() !== usualName)
    .find((sheet) => sheet.getRange(1, 1).getValue() === key);
  return renamed === undefined ? null : read(renamed);
}
