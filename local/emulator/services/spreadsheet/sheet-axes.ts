/** Sheet: its rows and columns: how many, inserting and deleting, sizes, hiding, freezing and groups. */

import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from '../../model/workbook-model';
import {
  autoResize,
  countOf,
  freeze,
  insert,
  numberIn,
  remove,
  setAllCollapsed,
  setHidden,
  setHiddenRange,
  setSizes,
} from './axis-calls';
import { depthAt } from './axis-groups';
import { chainedSheet, modelOf } from './sheet-base';
import { SheetCells } from './sheet-cells';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'autoResizeRows'
  | 'collapseAllColumnGroups'
  | 'collapseAllRowGroups'
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'expandAllColumnGroups'
  | 'expandAllRowGroups'
  | 'getColumnGroupDepth'
  | 'getColumnWidth'
  | 'getFrozenColumns'
  | 'getFrozenRows'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getRowGroupDepth'
  | 'getRowHeight'
  | 'hideColumn'
  | 'hideColumns'
  | 'hideRow'
  | 'hideRows'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setRowHeightsForced'
  | 'showColumns'
  | 'showRows'
  | 'unhideColumn'
  | 'unhideRow';

export abstract class SheetAxes extends SheetCells implements Pick<Google, Members> {
  autoResizeColumn(columnPosition: number): Google {
    return autoResize(this, 'columns', columnPosition, 1, 'autoResizeColumn');
  }

  autoResizeColumns(startColumn: number, numColumns: number): Google {
    return autoResize(this, 'columns', startColumn, numColumns, 'autoResizeColumns');
  }

  autoResizeRows(startRow: number, numRows: number): Google {
    return autoResize(this, 'rows', startRow, numRows, 'autoResizeRows');
  }

  collapseAllColumnGroups(): Google {
    return setAllCollapsed(this, 'columns', true);
  }

  collapseAllRowGroups(): Google {
    return setAllCollapsed(this, 'rows', true);
  }

  deleteColumn(columnPosition: number): Google {
    remove(this, 'columns', columnPosition, 1, 'deleteColumn');
    return chainedSheet(this);
  }

  deleteColumns(columnPosition: number, howMany: number): void {
    remove(this, 'columns', columnPosition, howMany, 'deleteColumns');
  }

  deleteRow(rowPosition: number): Google {
    remove(this, 'rows', rowPosition, 1, 'deleteRow');
    return chainedSheet(this);
  }

  deleteRows(rowPosition: number, howMany: number): void {
    remove(this, 'rows', rowPosition, howMany, 'deleteRows');
  }

  expandAllColumnGroups(): Google {
    return setAllCollapsed(this, 'columns', false);
  }

  expandAllRowGroups(): Google {
    return setAllCollapsed(this, 'rows', false);
  }

  getColumnGroupDepth(columnIndex: number): number {
    const at = numberIn(this, 'columns', columnIndex, 'getColumnGroupDepth');
    return depthAt(modelOf(this).columns, at);
  }

  getColumnWidth(columnPosition: number): number {
    const at = numberIn(this, 'columns', columnPosition, 'getColumnWidth');
    return modelOf(this).columns.sizes.get(at) ?? DEFAULT_COLUMN_WIDTH;
  }

  getFrozenColumns(): number {
    return modelOf(this).columns.frozen;
  }

  getFrozenRows(): number {
    return modelOf(this).rows.frozen;
  }

  getMaxColumns(): number {
    return modelOf(this).columns.count;
  }

  getMaxRows(): number {
    return modelOf(this).rows.count;
  }

  getRowGroupDepth(rowIndex: number): number {
    const at = numberIn(this, 'rows', rowIndex, 'getRowGroupDepth');
    return depthAt(modelOf(this).rows, at);
  }

  getRowHeight(rowPosition: number): number {
    const at = numberIn(this, 'rows', rowPosition, 'getRowHeight');
    return modelOf(this).rows.sizes.get(at) ?? DEFAULT_ROW_HEIGHT;
  }

  hideColumn(column: GoogleRange): void {
    setHiddenRange(this, 'columns', column, 'hideColumn', true);
  }

  hideColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this, 'columns', columnIndex, numColumns, 'hideColumns', true);
  }

  hideRow(row: GoogleRange): void {
    setHiddenRange(this, 'rows', row, 'hideRow', true);
  }

  hideRows(rowIndex: number, numRows = 1): void {
    setHidden(this, 'rows', rowIndex, numRows, 'hideRows', true);
  }

  insertColumnAfter(afterPosition: number): Google {
    const position = numberIn(this, 'columns', afterPosition, 'insertColumnAfter');
    insert(this, 'columns', position + 1, 1, position);
    return chainedSheet(this);
  }

  insertColumnBefore(beforePosition: number): Google {
    const position = numberIn(this, 'columns', beforePosition, 'insertColumnBefore');
    insert(this, 'columns', position, 1, position);
    return chainedSheet(this);
  }

  insertColumns(columnIndex: number, numColumns = 1): void {
    const position = numberIn(this, 'columns', columnIndex, 'insertColumns');
    insert(this, 'columns', position, countOf(numColumns, 'columns'), null);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): Google {
    const position = numberIn(this, 'columns', afterPosition, 'insertColumnsAfter');
    insert(this, 'columns', position + 1, countOf(howMany, 'columns'), position);
    return chainedSheet(this);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): Google {
    const position = numberIn(this, 'columns', beforePosition, 'insertColumnsBefore');
    insert(this, 'columns', position, countOf(howMany, 'columns'), position);
    return chainedSheet(this);
  }

  insertRowAfter(afterPosition: number): Google {
    const position = numberIn(this, 'rows', afterPosition, 'insertRowAfter');
    insert(this, 'rows', position + 1, 1, position);
    return chainedSheet(this);
  }

  insertRowBefore(beforePosition: number): Google {
    const position = numberIn(this, 'rows', beforePosition, 'insertRowBefore');
    insert(this, 'rows', position, 1, position);
    return chainedSheet(this);
  }

  insertRows(rowIndex: number, numRows = 1): void {
    const position = numberIn(this, 'rows', rowIndex, 'insertRows');
    insert(this, 'rows', position, countOf(numRows, 'rows'), null);
  }

  insertRowsAfter(afterPosition: number, howMany: number): Google {
    const position = numberIn(this, 'rows', afterPosition, 'insertRowsAfter');
    insert(this, 'rows', position + 1, countOf(howMany, 'rows'), position);
    return chainedSheet(this);
  }

  insertRowsBefore(beforePosition: number, howMany: number): Google {
    const position = numberIn(this, 'rows', beforePosition, 'insertRowsBefore');
    insert(this, 'rows', position, countOf(howMany, 'rows'), position);
    return chainedSheet(this);
  }

  isColumnHiddenByUser(columnPosition: number): boolean {
    return modelOf(this).columns.hidden.has(numberIn(this, 'columns', columnPosition, 'isColumnHiddenByUser'));
  }

  isRowHiddenByUser(rowPosition: number): boolean {
    return modelOf(this).rows.hidden.has(numberIn(this, 'rows', rowPosition, 'isRowHiddenByUser'));
  }

  setColumnWidth(columnPosition: number, width: number): Google {
    setSizes(this, 'columns', columnPosition, 1, width, 'setColumnWidth');
    return chainedSheet(this);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): Google {
    setSizes(this, 'columns', startColumn, numColumns, width, 'setColumnWidths');
    return chainedSheet(this);
  }

  setFrozenColumns(columns: number): void {
    freeze(this, 'columns', columns, 'setFrozenColumns');
  }

  setFrozenRows(rows: number): void {
    freeze(this, 'rows', rows, 'setFrozenRows');
  }

  setRowHeight(rowPosition: number, height: number): Google {
    setSizes(this, 'rows', rowPosition, 1, height, 'setRowHeight');
    return chainedSheet(this);
  }

  setRowHeights(startRow: number, numRows: number, height: number): Google {
    setSizes(this, 'rows', startRow, numRows, height, 'setRowHeights');
    return chainedSheet(this);
  }

  setRowHeightsForced(startRow: number, numRows: number, height: number): Google {
    setSizes(this, 'rows', startRow, numRows, height, 'setRowHeightsForced');
    return chainedSheet(this);
  }

  showColumns(columnIndex: number, numColumns = 1): void {
    setHidden(this, 'columns', columnIndex, numColumns, 'showColumns', false);
  }

  showRows(rowIndex: number, numRows = 1): void {
    setHidden(this, 'rows', rowIndex, numRows, 'showRows', false);
  }

  unhideColumn(column: GoogleRange): void {
    setHiddenRange(this, 'columns', column, 'unhideColumn', false);
  }

  unhideRow(row: GoogleRange): void {
    setHiddenRange(this, 'rows', row, 'unhideRow', false);
  }
}
