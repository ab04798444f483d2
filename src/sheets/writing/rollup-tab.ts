/** Writes a `Tổng hợp …` tab: values in one block, looks only when the tab is new or its shape has changed. */
import type { RollupGrid, RollupLine } from '../../core/layout/rollup-tab';
import { columnLetters } from '../cells/keyed-grid';
import { ensureSize, openGeneratedTab, writeBlock } from './generated-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NAME_WIDTH = 330;
const UNIT_WIDTH = 80;
const FIGURE_WIDTH = 72;
const COLUMNS_AFTER = 8;

const rowsOf = (grid: RollupGrid, ...kinds: RollupLine[]): number[] =>
  grid.lines.flatMap((line, index) => (kinds.includes(line) ? [index + 1] : []));

function numberFormats(grid: RollupGrid): string[][] {
  return grid.lines.map((line) => {
    const format = line === 'rate' ? '0.0' : '#,##0';
    const signed = line === 'rate' ? '+0.0;-0.0;0' : '+#,##0;-#,##0;0';
    const percent = '+0.0;-0.0;0';
    const villages = Array.from({ length: grid.villageColumns }, () => format);
    // A formula written into a text cell would stay text.
    const name = line === 'info' ? 'General' : '@';
    return ['@', name, '@', ...villages, format, '@', format, signed, percent, format, signed, percent];
  });
}

/** A short tab has no need of more; long lists of villages scroll sideways under frozen names. */
function dress(sheet: Sheet, grid: RollupGrid): void {
  const columns = grid.fixedColumns + grid.villageColumns + COLUMNS_AFTER;
  const last = columnLetters(columns - 1);
  const whole = (rows: readonly number[]) => rows.map((row) => `B${row}:${last}${row}`);
  const headings = [...rowsOf(grid, 'header'), ...rowsOf(grid, 'group')];
  const [keyRow = 1] = rowsOf(grid, 'keys');
  const [headerRow = 1] = rowsOf(grid, 'header');
  const firstFigure = grid.fixedColumns + 1;

  const total = columnLetters(grid.fixedColumns + grid.villageColumns);
  sheet.getRangeList(whole(headings)).setBackground('#e8eef7');
  sheet
    .getRangeList([...whole(headings), 'B1', `${total}${headerRow}:${total}${grid.lines.length}`])
    .setFontWeight('bold');
  const tableRows = grid.lines.length - headerRow + 1;
  sheet
    .getRange(headerRow, 2, tableRows, columns - 1)
    .setBorder(true, true, true, true, true, true, '#b7b7b7', SpreadsheetApp.BorderStyle.SOLID)
    .setWrap(true);
  sheet.getRange(headerRow, firstFigure, tableRows, columns - grid.fixedColumns).setHorizontalAlignment('right');
  sheet.setColumnWidth(2, NAME_WIDTH);
  sheet.setColumnWidth(3, UNIT_WIDTH);
  sheet.setColumnWidths(firstFigure, columns - grid.fixedColumns, FIGURE_WIDTH);
  sheet.hideColumns(1);
  sheet.hideRows(keyRow);
  sheet.setFrozenRows(headerRow);
  sheet.setFrozenColumns(2);
}

const sameShape = (before: readonly (readonly unknown[])[], grid: RollupGrid): boolean =>
  before.length === grid.values.length &&
  before.every((row, index) => row.length === grid.values[index]?.length && row[0] === grid.values[index]?.[0]);

export function writeRollupTab(spreadsheet: Spreadsheet, key: string, name: string, grid: RollupGrid): void {
  const tab = openGeneratedTab(spreadsheet, key, name);
  const reshaped = tab.before === null || !sameShape(tab.before.grid.values, grid);
  const columns = grid.values[0]?.length ?? 1;
  ensureSize(tab, grid.lines.length, columns);
  // Formats first: a text such as `7/8` must meet a text cell, or Sheets would read a day in August.
  if (reshaped) tab.sheet.getRange(1, 1, grid.lines.length, columns).setNumberFormats(numberFormats(grid));
  writeBlock(tab, grid.values);
  if (reshaped) dress(tab.sheet, grid);
}
