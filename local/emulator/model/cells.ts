/** Reaching cells of a sheet model, making new sheets and workbooks, and copying them. */

import { boxBetween, containsCell } from './boxes';
import type { AxisModel, Box, CellModel, SheetModel, WorkbookModel } from './workbook-model';

/** Undefined: the cell is blank and has no format or note. */
export function getCell(sheet: SheetModel, row: number, column: number): CellModel | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell, made blank if it was absent. */
export function ensureCell(sheet: SheetModel, row: number, column: number): CellModel {
  let line = sheet.cells.get(row);
  if (line === undefined) {
    line = new Map();
    sheet.cells.set(row, line);
  }
  let cell = line.get(column);
  if (cell === undefined) {
    cell = { value: null };
    line.set(column, cell);
  }
  return cell;
}

export function removeCell(sheet: SheetModel, row: number, column: number): void {
  const line = sheet.cells.get(row);
  line?.delete(column);
  if (line?.size === 0) sheet.cells.delete(row);
}

/** Puts `cell` in its place; undefined empties the place. */
export function placeCell(sheet: SheetModel, row: number, column: number, cell: CellModel | undefined): void {
  if (cell === undefined) {
    removeCell(sheet, row, column);
    return;
  }
  const line = sheet.cells.get(row) ?? new Map<number, CellModel>();
  sheet.cells.set(row, line);
  line.set(column, cell);
}

/** Visits the cells that exist, inside `box` if one is given; the order is that of the maps, not of the grid. */
export function eachCell(
  sheet: SheetModel,
  visit: (cell: CellModel, row: number, column: number) => void,
  box?: Box,
): void {
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      if (box === undefined || containsCell(box, row, column)) visit(cell, row, column);
    }
  }
}

/** A cell with a formula has content even when the formula gives `""`, as in Google's `getLastRow`. */
export function hasContent(cell: CellModel): boolean {
  return cell.formula !== undefined || (cell.value !== null && cell.value !== '');
}

/** From A1 to the last row and the last column that have content; null for a sheet without any. */
export function usedBox(sheet: SheetModel): Box | null {
  let lastRow = 0;
  let lastColumn = 0;
  eachCell(sheet, (cell, row, column) => {
    if (!hasContent(cell)) return;
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  });
  return lastRow === 0 ? null : boxBetween(1, 1, lastRow, lastColumn);
}

export function wholeSheet(sheet: SheetModel): Box {
  return { row: 1, column: 1, rows: sheet.rows.count, columns: sheet.columns.count };
}

function createAxis(count: number): AxisModel {
  return { count, frozen: 0, sizes: new Map(), hidden: new Set(), groups: [] };
}

/** A new sheet has 1000 rows and 26 columns, as Google's have. */
export function createSheet(id: number, name: string, rows = 1000, columns = 26): SheetModel {
  return {
    id,
    name,
    hidden: false,
    gridlinesHidden: false,
    rows: createAxis(rows),
    columns: createAxis(columns),
    cells: new Map(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    protections: [],
  };
}

export interface NewWorkbook {
  readonly name?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Default: one sheet, with the name that the locale gives it. */
  readonly sheetNames?: readonly string[];
}

/** A new file: one empty sheet, whose id is 0. */
export function createWorkbook(options: NewWorkbook = {}): WorkbookModel {
  const locale = options.locale ?? 'vi_VN';
  const names = options.sheetNames ?? [locale === 'vi_VN' ? 'Trang tính1' : 'Sheet1'];
  return {
    name: options.name ?? 'Workbook',
    locale,
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    sheets: names.map((name, index) => createSheet(index, name)),
  };
}

/** Google matches sheet names exactly in `getSheetByName`, yet refuses two that differ by case only. */
export function findSheet(workbook: WorkbookModel, name: string): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name);
}

export function findSheetById(workbook: WorkbookModel, id: number): SheetModel | undefined {
  return workbook.sheets.find((sheet) => sheet.id === id);
}

/** Google draws ids at random; here the next free one, so that a run repeats exactly. */
export function nextSheetId(workbook: WorkbookModel): number {
  return workbook.sheets.reduce((highest, sheet) => Math.max(highest, sheet.id), -1) + 1;
}

/** Values, styles, runs and links are replaced in the model, never changed in place: copies may share them. */
export function cloneCell(cell: CellModel): CellModel {
  return { ...cell };
}

export function cloneSheet(sheet: SheetModel, id: number = sheet.id, name: string = sheet.name): SheetModel {
  const { cells, ...rest } = sheet;
  const line = (row: ReadonlyMap<number, CellModel>) =>
    new Map([...row].map(([column, cell]) => [column, cloneCell(cell)]));
  return { ...structuredClone(rest), id, name, cells: new Map([...cells].map(([row, held]) => [row, line(held)])) };
}

export function cloneWorkbook(workbook: WorkbookModel): WorkbookModel {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => cloneSheet(sheet)) };
}
