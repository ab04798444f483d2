/** Finds a tab by what its A1 says; its usual name is only the first guess. */
import { TAB_NAMES } from '../../core/layout/keys';
import { type KeyedGrid, readKeyedGrid } from '../cells/keyed-grid';
import { sheetValues } from '../cells/sheet-block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface FoundTab {
  readonly sheet: Sheet;
  readonly grid: KeyedGrid;
}

export const readTab = (sheet: Sheet): FoundTab => ({ sheet, grid: readKeyedGrid(sheetValues(sheet)) });

/** Names that set-up and generation give: a tab that has one of them is not the renamed tab that is looked for. */
const USUAL_NAME =
  /^(?:[A-Z0-9]{1,8}-T\d+ .*|(?:Tổng hợp|Điểm|Báo cáo) (?:Quý (?:I|II|III|IV)|6 tháng (?:đầu|cuối)|9 tháng|Năm))$/;

const SINGLE_NAMES: readonly string[] = Object.values(TAB_NAMES);

const hasUsualName = (name: string): boolean => SINGLE_NAMES.includes(name) || USUAL_NAME.test(name);

/** One read where the tab has its usual name, one more for every tab with an unusual name where it was renamed. */
export function findTab(spreadsheet: Spreadsheet, key: string, usualName: string): FoundTab | null {
  const guess = spreadsheet.getSheetByName(usualName);
  const first = guess === null ? null : readTab(guess);
  if (first?.grid.tabKey === key) return first;
  const renamed = spreadsheet
    .getSheets()
    .filter((sheet) => !hasUsualName(sheet.getName()))
    .find((sheet) => sheet.getRange(1, 1).getValue() === key);
  return renamed === undefined ? null : readTab(renamed);
}
