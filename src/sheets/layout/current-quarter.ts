/** Turns a village's tab to another quarter: its number, and which quarters stand open. */
import { NAME_COLUMN, quarterColumn, ROW_KEYS } from '../../core/layout/keys';
import { QUARTERS } from '../../core/period/schemes';
import type { Quarter } from '../../core/period/types';
import { type KeyedGrid, valueAt } from '../cells/keyed-grid';
import { runsOf } from './sketch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The quarters that are folded away while `current` is to be filled in, as runs of columns wherever they stand. */
function foldedColumns(grid: KeyedGrid, current: number) {
  const columns = QUARTERS.filter((quarter) => quarter !== current).flatMap((quarter) => {
    const column = grid.columnOf.get(quarterColumn(quarter));
    return column === undefined ? [] : [column + 1];
  });
  return runsOf(columns);
}

/** No call where the tab shows this quarter already. The number is written last: until then the next run goes on. */
export function showQuarter(sheet: Sheet, grid: KeyedGrid, quarter: Quarter): void {
  const shown = valueAt(grid, ROW_KEYS.current, NAME_COLUMN);
  const row = grid.rowOf.get(ROW_KEYS.current);
  const column = grid.columnOf.get(NAME_COLUMN);
  if (shown === quarter || row === undefined || column === undefined) return;
  const fold = (start: number, count: number, depth: 1 | -1) =>
    sheet.getRange(1, start, 1, count).shiftColumnGroupDepth(depth);
  // Groups that are removed while closed could leave their columns hidden (not confirmed), so they are opened first.
  sheet.expandAllColumnGroups();
  const old = typeof shown === 'number' ? foldedColumns(grid, shown) : [];
  for (const { start, count } of old) fold(start, count, -1);
  for (const { start, count } of foldedColumns(grid, quarter)) fold(start, count, 1);
  sheet.collapseAllColumnGroups();
  sheet.getRange(row + 1, column + 1).setValue(quarter);
}
