/** Writes a `Báo cáo …` tab: keys in column A, the add-on's words from the third column on, never the officer's own. */
import type { ReportRow, ReportRowLook } from '../../core/layout/report-tab';
import { SHAPE_KEY, shapeMark } from '../../core/layout/shape-mark';
import { columnLetters } from '../cells/keyed-grid';
import {
  areaOf,
  ensureSize,
  isDressed,
  markDressed,
  openGeneratedTab,
  type Protect,
  wasDressed,
  writeBlock,
} from './generated-tab';
import { OWN, settleRows } from './report-rows';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FIRST_GENERATED = OWN + 1;
const OWN_WIDTH = 260;
const TEXT_WIDTH = 620;
/** A new report stands behind all others. */
const NOTHING = /^$/;

const BOLD: readonly ReportRowLook[] = ['stale', 'title', 'heading', 'table-head', 'table-total', 'header'];
const TABLE: readonly ReportRowLook[] = ['table-head', 'table', 'table-total'];

const placeOf = (rows: readonly ReportRow[], look: ReportRowLook): number =>
  rows.findIndex((row) => row.look === look) + 1;

function dress(sheet: Sheet, rows: readonly ReportRow[], columns: number, isNew: boolean): void {
  const last = columnLetters(columns - 1);
  const whole = sheet.getRange(1, OWN, rows.length, columns - 1);
  const looks = <T>(look: (row: ReportRow, column: number) => T): T[][] =>
    rows.map((row) => Array.from({ length: columns - 1 }, (_, index) => look(row, OWN + index)));
  const style = (bold: boolean) =>
    SpreadsheetApp.newTextStyle().setFontFamily('Times New Roman').setFontSize(12).setBold(bold).build();
  const [plain, bold] = [style(false), style(true)];
  whole.setTextStyles(
    looks((row, column) => (BOLD.includes(row.look) && (column > OWN || row.look === 'header') ? bold : plain)),
  );
  whole.setVerticalAlignment('top').setWrap(true);
  if (!isNew) whole.setBorder(false, false, false, false, false, false);
  const table = rows.flatMap(({ look }, index) => (TABLE.includes(look) ? [`C${index + 1}:${last}${index + 1}`] : []));
  if (table.length > 0)
    sheet
      .getRangeList(table)
      .setBorder(true, true, true, true, true, true, '#b7b7b7', SpreadsheetApp.BorderStyle.SOLID);
  sheet.getRange(`B1:B${rows.length}`).setBackground('#fff8e1');
  sheet.setColumnWidth(OWN, OWN_WIDTH);
  sheet.setColumnWidth(FIRST_GENERATED + 1, TEXT_WIDTH);
  sheet.hideColumns(1);
  sheet.hideRows(placeOf(rows, 'keys'));
  sheet.setFrozenRows(placeOf(rows, 'header'));
}

/** Everything here is text, so that a `7/8` does not become a day; a formula in a text cell would stay text. */
const formatsOf = (rows: readonly ReportRow[], columns: number): string[][] =>
  rows.map(({ look }) => Array.from({ length: columns }, () => (look === 'stale' ? 'General' : '@')));

/** `protect` closes the tab to everybody but the police. */
export function writeReportTab(
  spreadsheet: Spreadsheet,
  usualName: string,
  wanted: readonly ReportRow[],
  protect: Protect,
): void {
  const [top] = wanted;
  if (top === undefined) return;
  const opened = openGeneratedTab(spreadsheet, { key: top.key, usualName, before: NOTHING });
  const columns = Math.max(...wanted.map((row) => row.cells.length)) + OWN;
  ensureSize(opened, areaOf(opened).rows, columns);
  const { rows, tab, first } = settleRows(opened, wanted);
  const keys = rows.map(({ key }) => key);
  const mark = shapeMark([keys, rows.map(({ look }) => look), columns]);
  const dressed = isDressed(opened, mark);
  if (!dressed) tab.sheet.getRange(1, 1, rows.length, columns).setNumberFormats(formatsOf(rows, columns));
  if (first !== undefined) {
    // In a new tab everything comes last, in one block: until it stands the tab is blank, and the next run begins anew.
    dress(tab.sheet, rows, columns, true);
    protect(tab.sheet, opened.leftover === undefined);
    const marked = (key: string): string => (key === SHAPE_KEY ? mark : key);
    writeBlock(
      tab,
      rows.map(({ key, cells }, index) => [marked(key), first[index]?.[1] ?? '', ...cells]),
    );
    return;
  }
  writeBlock(
    tab,
    rows.map((row) => row.cells),
    FIRST_GENERATED,
  );
  if (dressed) return;
  dress(tab.sheet, rows, columns, opened.fresh);
  if (!wasDressed(opened)) protect(tab.sheet, opened.fresh);
  markDressed(tab, keys, mark);
}
