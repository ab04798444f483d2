/** What every part of an emulated Range knows: its sheet, its box, and who may write there. */

import type { Execution } from '../../execution/execution';
import { canEdit, canEditFile, PROTECTED_MESSAGE } from '../../model/access';
import { ensureCell, findSheetById, getCell } from '../../model/cells';
import type { Box, CellModel, SheetModel } from '../../model/workbook-model';
import { ServiceException } from '../surface/exceptions';
import { EXECUTION, ServiceObject } from '../surface/service-object';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

/** A symbol, so that scripts do not see it. */
export const PLACE: unique symbol = Symbol('place');

export interface Place {
  readonly sheetId: number;
  readonly box: Box;
  /** Stands for a whole sheet, as a sheet protection does. */
  readonly unbounded: boolean;
}

export abstract class RangeBase extends ServiceObject {
  readonly [PLACE]: Place;

  constructor(execution: Execution, sheetId: number, box: Box, unbounded = false) {
    super(execution);
    this[PLACE] = { sheetId, box, unbounded };
  }
}

export const boxOf = (range: RangeBase): Box => range[PLACE].box;

/** The emulator's own view of a range that a script passed; null if it is no range. */
export const asRange = (value: unknown): RangeBase | null => (value instanceof RangeBase ? value : null);

/** Setters give the range back; the published class has every method of the declared type. */
export const chained = (range: RangeBase): GoogleRange => range as unknown as GoogleRange;

export const sheetById = (execution: Execution, sheetId: number): SheetModel => {
  const sheet = findSheetById(execution.file.workbook, sheetId);
  if (sheet === undefined) throw new ServiceException(`Sheet ${sheetId} not found`);
  return sheet;
};

export const sheetOf = (range: RangeBase): SheetModel => sheetById(range[EXECUTION], range[PLACE].sheetId);

/** Whether the acting account may change every cell of the box. */
export const mayEdit = (execution: Execution, sheet: SheetModel, box: Box): boolean =>
  canEdit(sheet, box, execution.account, execution.file);

/** Throws what Google throws where the account may not write. */
export const requireEditable = (execution: Execution, sheet: SheetModel, box: Box): void => {
  if (!canEditFile(execution.account, execution.file)) {
    throw new ServiceException('You do not have permission to perform that action.');
  }
  if (!mayEdit(execution, sheet, box)) throw new ServiceException(PROTECTED_MESSAGE);
};

/** The sheet, after asking whether the account may write into the whole box. */
export const writableSheet = (range: RangeBase): SheetModel => {
  const sheet = sheetOf(range);
  requireEditable(range[EXECUTION], sheet, boxOf(range));
  return sheet;
};

/** Row by row, what `read` makes of each cell; undefined stands for a blank, unformatted cell. */
export const mapCells = <T>(
  range: RangeBase,
  read: (cell: CellModel | undefined, row: number, column: number) => T,
): T[][] => {
  const sheet = sheetOf(range);
  const box = boxOf(range);
  return Array.from({ length: box.rows }, (_r, r) =>
    Array.from({ length: box.columns }, (_c, c) =>
      read(getCell(sheet, box.row + r, box.column + c), box.row + r, box.column + c),
    ),
  );
};

/** Changes every cell of a box; `r` and `c` count from 0 inside it. */
export const changeCells = (
  sheet: SheetModel,
  box: Box,
  change: (cell: CellModel, r: number, c: number) => void,
): void => {
  for (let r = 0; r < box.rows; r += 1) {
    for (let c = 0; c < box.columns; c += 1) change(ensureCell(sheet, box.row + r, box.column + c), r, c);
  }
};

/** The only item of the first row; for the singular getters. */
export const firstOf = <T>(rows: readonly (readonly T[])[]): T => {
  const first = rows[0]?.[0];
  if (first === undefined) throw new RangeError('an empty table has no first item');
  return first;
};
