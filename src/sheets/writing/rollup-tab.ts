/** Writes a `Tổng hợp …` tab: values in one block, looks only when the tab is new or its shape has changed. */
import { matches } from '../../core/checks/formulas/syntax';
import type { GridCell, RollupGrid, RollupLine } from '../../core/layout/rollup-tab';
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

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const NAME_WIDTH = 330;
const FIGURE_WIDTH = 76;
const COLUMNS_AFTER = 8;
/** A new rollup stands before the scores and the reports. */
const WHAT_FOLLOWS = /^(?:Điểm|Báo cáo) /;

function numberFormats(grid: RollupGrid): string[][] {
  return grid.lines.map((line) => {
    const format = line === 'rate' ? '0.0' : '#,##0';
    const signed = line === 'rate' ? '+0.0;-0.0;0' : '+#,##0;-#,##0;0';
    const percent = '+0.0;-0.0;0';
    const villages = Array.from({ length: grid.villageColumns }, () => format);
    // A formula written into a text cell would stay text.
    const name = line === 'stale' ? 'General' : '@';
    return ['@', name, '@', ...villages, format, '@', format, signed, percent, format, signed, percent];
  });
}

/** Bold and band by the keys in column A: one call, and they move with their rows. */
function looksByKey(sheet: Sheet, whole: Range, totals: Range): Rule[] {
  const keyed = (pattern: string): string => matches('$A1', pattern);
  const rule = (ranges: Range[], formula: string) =>
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=${formula}`).setRanges(ranges).setBold(true);
  const heading = ['#header', '#nhom:*', '#proof'].map(keyed).join('+');
  const title = ['#tonghop:*', `${SHAPE_KEY}*`].map(keyed).join('+');
  return [
    rule([whole], `${heading}>0`).setBackground('#e8eef7').build(),
    rule([sheet.getRange('B1:B3')], `${title}>0`).build(),
    rule([totals], `${keyed('#*')}=0`).build(),
  ];
}

/** Long lists of villages scroll sideways under frozen names. */
function dress(sheet: Sheet, grid: RollupGrid, oldRows: number): void {
  const columns = grid.fixedColumns + grid.villageColumns + COLUMNS_AFTER;
  const rows = Math.max(oldRows, grid.lines.length);
  const placeOf = (wanted: RollupLine): number => grid.lines.indexOf(wanted) + 1;
  const whole = sheet.getRange(1, 2, rows, columns - 1);
  sheet.setConditionalFormatRules(
    looksByKey(sheet, whole, sheet.getRange(1, grid.fixedColumns + grid.villageColumns + 1, rows, 1)),
  );
  if (oldRows > 0) {
    // An earlier version of the add-on coloured the cells themselves.
    whole.setBackground(null).setFontWeight('normal').setBorder(false, false, false, false, false, false);
  }
  const headerRow = placeOf('header');
  // No borders of its own: the grid shows, and each call counts in a first report.
  sheet.getRange(headerRow, 2, grid.lines.length - headerRow + 1, columns - 1).setWrap(true);
  sheet.getRange(`D${headerRow}:${columnLetters(columns - 1)}${grid.lines.length}`).setHorizontalAlignment('right');
  sheet.setColumnWidth(2, NAME_WIDTH);
  sheet.setColumnWidths(3, columns - 2, FIGURE_WIDTH);
  sheet.hideColumns(1);
  sheet.hideRows(placeOf('keys'));
  sheet.setFrozenRows(headerRow);
  sheet.setFrozenColumns(2);
}

/** `protect` closes the tab to everybody but the police. */
export function writeRollupTab(
  spreadsheet: Spreadsheet,
  key: string,
  usualName: string,
  grid: RollupGrid,
  protect: Protect,
): void {
  const tab = openGeneratedTab(spreadsheet, { key, usualName, before: WHAT_FOLLOWS });
  const columns = grid.values[0]?.length ?? 1;
  const keys = grid.values.map(([cell]) => String(cell));
  const mark = shapeMark([keys, grid.lines, columns]);
  const dressed = isDressed(tab, mark);
  ensureSize(tab, grid.lines.length, columns);
  // Formats first: a text such as `7/8` must meet a text cell, or Sheets would read a day in August.
  if (!dressed) tab.sheet.getRange(1, 1, grid.lines.length, columns).setNumberFormats(numberFormats(grid));
  const marked = (cell: GridCell): GridCell => (cell === SHAPE_KEY && (dressed || tab.fresh) ? mark : cell);
  const write = () =>
    writeBlock(
      tab,
      grid.values.map(([first = '', ...rest]) => [marked(first), ...rest]),
    );
  if (tab.fresh) {
    // Everything comes last, in one block: until it stands the tab is blank, and the next run begins anew.
    dress(tab.sheet, grid, 0);
    protect(tab.sheet, tab.leftover === undefined);
    write();
    return;
  }
  write();
  if (dressed) return;
  dress(tab.sheet, grid, areaOf(tab).rows);
  if (!wasDressed(tab)) protect(tab.sheet, tab.fresh);
  markDressed(tab, keys, mark);
}
