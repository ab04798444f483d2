/** A person inserts, deletes or moves rows and columns, renames a tab, or sorts rows. None but sorting fires onEdit. */

import type { EmulatedFile } from '../execution/emulated-file';
import { Execution } from '../execution/execution';
import { hostRealm } from '../execution/realm';
import { canChangeStructure, forbiddingProtection, PROTECTED_MESSAGE, protectionAllows } from '../model/access';
import { type Axis, boxAt } from '../model/boxes';
import { ensureCell, getCell } from '../model/cells';
import type { Box, CellModel, SheetModel } from '../model/workbook-model';
import { makeServices } from '../services/make-services';
import { currentValue, scriptValue } from '../services/spreadsheet/cell-values';
import { renameSheet as renameAndRefer } from '../services/spreadsheet/sheet-names';
import { sortRows } from '../services/spreadsheet/sort-rows';
import { deleteAxis, insertAxis } from '../services/structure/axis-edits';
import { ServiceException } from '../services/surface/exceptions';
import { type EditOptions, type EditOutcome, NO_TRIGGER, performEdit, sheetNamed } from './edit';
import { remember, workbookSnapshot } from './history';
import { moveAxis } from './move-axis';
import { boxInSheet } from './typing';

/** Inserts `count` empty rows above row `at`; they look like the row above them. */
export function insertRows(file: EmulatedFile, account: string, sheetName: string, at: number, count = 1): EditOutcome {
  return insertLines(file, account, sheetName, 'rows', at, count);
}

/** Inserts `count` empty columns to the left of column `at`. */
export function insertColumns(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  at: number,
  count = 1,
): EditOutcome {
  return insertLines(file, account, sheetName, 'columns', at, count);
}

export function deleteRows(file: EmulatedFile, account: string, sheetName: string, at: number, count = 1): EditOutcome {
  return deleteLines(file, account, sheetName, 'rows', at, count);
}

export function deleteColumns(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  at: number,
  count = 1,
): EditOutcome {
  return deleteLines(file, account, sheetName, 'columns', at, count);
}

/** Drags rows `at`… to stand before the row that is now number `before`. */
export function moveRows(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  at: number,
  before: number,
  count = 1,
): EditOutcome {
  return moveLines(file, account, sheetName, 'rows', at, before, count);
}

export function moveColumns(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  at: number,
  before: number,
  count = 1,
): EditOutcome {
  return moveLines(file, account, sheetName, 'columns', at, before, count);
}

export function renameSheet(file: EmulatedFile, account: string, sheetName: string, newName: string): EditOutcome {
  return restructure(file, account, sheetName, [], (sheet) => renameAndRefer(actingAs(file, account), sheet, newName));
}

/** Sorts the rows of a box by one of its columns (1 is column A of the sheet). */
export function sortRange(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  a1: string,
  by: { readonly column: number; readonly ascending: boolean },
  options: EditOptions = {},
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  const box = boxInSheet(sheet, a1);
  const apply = () => {
    const execution = actingAs(file, account);
    const valueAt = (cell: CellModel | undefined, row: number, column: number) =>
      scriptValue(execution, currentValue(execution, sheet, cell, row, column), undefined);
    sortRows(execution, sheet, box, by, valueAt);
    return null;
  };
  return performEdit(file, account, { sheet, box, typed: false, apply }, options);
}

/** The helpers of the services ask for an execution; a person's own hand counts no service calls. */
function actingAs(file: EmulatedFile, account: string): Execution {
  return new Execution(file, hostRealm, { account }, makeServices);
}

function linesOf(sheet: SheetModel, axis: Axis, at: number, count: number): Box {
  return axis === 'rows' ? boxAt(at, 1, count, sheet.columns.count) : boxAt(1, at, sheet.rows.count, count);
}

function insertLines(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  axis: Axis,
  at: number,
  count: number,
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  if (crossesProtection(file, account, sheet, axis, at)) return { kind: 'refused', message: PROTECTED_MESSAGE };
  return restructure(file, account, sheetName, [], () => {
    insertAxis(file.workbook, sheet, axis, at, count);
    if (at > 1) takeOverStyles(sheet, axis, at - 1, at, count);
  });
}

function deleteLines(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  axis: Axis,
  at: number,
  count: number,
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  const lines = linesOf(sheet, axis, at, count);
  return restructure(file, account, sheetName, [lines], () => deleteAxis(file.workbook, sheet, axis, at, count));
}

function moveLines(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  axis: Axis,
  at: number,
  before: number,
  count: number,
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  if (crossesProtection(file, account, sheet, axis, before)) return { kind: 'refused', message: PROTECTED_MESSAGE };
  const lines = linesOf(sheet, axis, at, count);
  return restructure(file, account, sheetName, [lines], () => moveAxis(file.workbook, sheet, axis, at, count, before));
}

/** Whether new lines before `at` would widen a protected range that is closed to the account. Reported. */
function crossesProtection(file: EmulatedFile, account: string, sheet: SheetModel, axis: Axis, at: number): boolean {
  return sheet.protections.some((protection) => {
    const { box } = protection;
    if (box === null || protectionAllows(protection, account, file)) return false;
    const [first, size] = axis === 'rows' ? [box.row, box.rows] : [box.column, box.columns];
    return at > first && at < first + size;
  });
}

/** Carries out a change that needs the structure of the tab, and every cell of `touched`, to be open to the account. */
function restructure(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  touched: readonly Box[],
  act: (sheet: SheetModel) => void,
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  const closed = touched.some((box) => forbiddingProtection(sheet, box, account, file) !== null);
  if (closed || !canChangeStructure(sheet, account, file)) return { kind: 'refused', message: PROTECTED_MESSAGE };
  const workbookBefore = workbookSnapshot(file);
  try {
    act(sheet);
  } catch (error) {
    if (error instanceof ServiceException) return { kind: 'refused', message: error.message };
    throw error;
  }
  file.calculator.structureChanged();
  remember(file, { account, workbookBefore });
  return { kind: 'done', trigger: NO_TRIGGER };
}

/** New lines look like the one before them, as in the grid. */
function takeOverStyles(sheet: SheetModel, axis: Axis, from: number, at: number, count: number): void {
  const length = axis === 'rows' ? sheet.columns.count : sheet.rows.count;
  for (let along = 1; along <= length; along += 1) {
    const model = axis === 'rows' ? getCell(sheet, from, along) : getCell(sheet, along, from);
    if (model?.style === undefined) continue;
    for (let line = at; line < at + count; line += 1) {
      const cell = axis === 'rows' ? ensureCell(sheet, line, along) : ensureCell(sheet, along, line);
      cell.style = model.style;
    }
  }
}
