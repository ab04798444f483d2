/** Boxes from what scripts pass: numbers or A1 notation, with Google's words where they name no cells. */

import { lastColumnOf, lastRowOf, parseA1 } from '../../model/boxes';
import { findSheet } from '../../model/cells';
import type { Box, SheetModel, WorkbookModel } from '../../model/workbook-model';
import { requireInteger } from '../surface/arguments';
import { ServiceException, signatureMismatch } from '../surface/exceptions';

/** The box itself if the sheet holds all of it. */
export const requireBoxInside = (sheet: SheetModel, box: Box): Box => {
  if (box.rows < 1) throw new ServiceException('The number of rows in the range must be at least 1.');
  if (box.columns < 1) throw new ServiceException('The number of columns in the range must be at least 1.');
  if (box.row < 1) throw new ServiceException('The starting row of the range is too small.');
  if (box.column < 1) throw new ServiceException('The starting column of the range is too small.');
  if (lastRowOf(box) > sheet.rows.count || lastColumnOf(box) > sheet.columns.count) {
    throw new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return box;
};

/** `(row, column[, rows[, columns]])`. */
const numberedBox = (sheet: SheetModel, args: readonly unknown[], method: string): Box => {
  const [row = 1, column = 1, rows = 1, columns = 1] = args.map((value) => requireInteger(value, method, args));
  return requireBoxInside(sheet, { row, column, rows, columns });
};

export interface FoundRange {
  readonly sheet: SheetModel;
  readonly box: Box;
}

/** `B3`, `B2:D`, `A:C`, `'Thôn 1'!A1`; without a sheet name, of `sheet`. */
export const a1Range = (workbook: WorkbookModel, sheet: SheetModel, text: string): FoundRange => {
  const shape = parseA1(text, { rows: sheet.rows.count, columns: sheet.columns.count });
  if (shape === null) throw new ServiceException('Range not found');
  const named = shape.sheetName === undefined ? sheet : findSheet(workbook, shape.sheetName);
  if (named === undefined) throw new ServiceException('Range not found');
  const target = named === sheet ? shape : parseA1(text, { rows: named.rows.count, columns: named.columns.count });
  if (target === null || lastRowOf(target.box) > named.rows.count || lastColumnOf(target.box) > named.columns.count) {
    throw new ServiceException('Range not found');
  }
  return { sheet: named, box: target.box };
};

/** All overloads of `Sheet.getRange`. */
export const rangeArguments = (
  workbook: WorkbookModel,
  sheet: SheetModel,
  args: readonly unknown[],
  method: string,
): FoundRange => {
  const [first] = args;
  if (args.length === 1 && typeof first === 'string') return a1Range(workbook, sheet, first);
  if (args.length < 2 || args.length > 4) throw signatureMismatch(method, args);
  return { sheet, box: numberedBox(sheet, args, method) };
};
