/** What scripts do to the rows and columns of a sheet, for both axes alike. */

import type { Axis } from '../../model/boxes';
import type { AxisModel, Box, SheetModel } from '../../model/workbook-model';
import { deleteAxis, insertAxis } from '../structure/axis-edits';
import { requireInteger } from '../surface/arguments';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import { asRange, boxOf, requireEditable } from './range-base';
import { chainedSheet, changeableSheet, modelOf, type SheetBase } from './sheet-base';

type Google = GoogleAppsScript.Spreadsheet.Sheet;

const one = (axis: Axis): string => (axis === 'rows' ? 'row' : 'column');

/** `count` rows or columns from `start`, all of them in the sheet. */
const requireStretch = (
  model: AxisModel,
  axis: Axis,
  start: unknown,
  count: unknown,
  method: string,
): [number, number] => {
  const args = [start, count];
  const from = requireInteger(start, `SpreadsheetApp.Sheet.${method}`, args);
  const size = requireInteger(count, `SpreadsheetApp.Sheet.${method}`, args);
  if (size < 1) throw new ServiceException(`The number of ${axis} must be at least 1.`);
  if (from < 1 || from + size - 1 > model.count) throw new ServiceException(`Those ${axis} are out of bounds.`);
  return [from, size];
};

const boxOfStretch = (model: SheetModel, axis: Axis, start: number, count: number): Box =>
  axis === 'rows'
    ? { row: start, column: 1, rows: count, columns: model.columns.count }
    : { row: 1, column: start, rows: model.rows.count, columns: count };

/** New rows take the look of the row they were asked after, or before. */
export const insert = (sheet: SheetBase, axis: Axis, at: number, count: number, likeOf: number | null): void => {
  const model = changeableSheet(sheet);
  const { calculator, workbook } = sheet[EXECUTION].file;
  insertAxis(workbook, model, axis, at, count);
  if (likeOf !== null) copyLook(model, axis, likeOf < at ? likeOf : likeOf + count, at, count);
  calculator.structureChanged();
};

const copyLook = (model: SheetModel, axis: Axis, from: number, at: number, count: number): void => {
  for (let to = at; to < at + count; to += 1) {
    const size = model[axis].sizes.get(from);
    if (size !== undefined) model[axis].sizes.set(to, size);
    if (axis === 'rows') {
      const line = model.cells.get(from);
      if (line === undefined) continue;
      const styled = [...line].flatMap(([column, { style }]) =>
        style === undefined ? [] : [[column, { value: null, style }] as const],
      );
      if (styled.length > 0) model.cells.set(to, new Map(styled));
    } else {
      for (const line of model.cells.values()) {
        const style = line.get(from)?.style;
        if (style !== undefined) line.set(to, { value: null, style });
      }
    }
  }
};

export const remove = (sheet: SheetBase, axis: Axis, start: unknown, count: unknown, method: string): void => {
  const model = changeableSheet(sheet);
  const [at, size] = requireStretch(model[axis], axis, start, count, method);
  if (size >= model[axis].count) throw new ServiceException(`You can't delete all the ${axis} on the sheet.`);
  if (model[axis].count - size <= model[axis].frozen) {
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
  }
  requireEditable(sheet[EXECUTION], model, boxOfStretch(model, axis, at, size));
  deleteAxis(sheet[EXECUTION].file.workbook, model, axis, at, size);
  sheet[EXECUTION].file.calculator.structureChanged();
};

export const setHidden = (
  sheet: SheetBase,
  axis: Axis,
  start: unknown,
  count: unknown,
  method: string,
  hidden: boolean,
): void => {
  const model = changeableSheet(sheet)[axis];
  const [at, size] = requireStretch(model, axis, start, count, method);
  for (let number = at; number < at + size; number += 1) {
    if (hidden) model.hidden.add(number);
    else model.hidden.delete(number);
  }
};

export const setHiddenRange = (sheet: SheetBase, axis: Axis, range: unknown, method: string, hidden: boolean): void => {
  const target = asRange(range);
  if (target === null) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, [range]);
  const box = boxOf(target);
  const [start, count] = axis === 'rows' ? [box.row, box.rows] : [box.column, box.columns];
  setHidden(sheet, axis, start, count, method, hidden);
};

export const setSizes = (
  sheet: SheetBase,
  axis: Axis,
  start: unknown,
  count: unknown,
  size: unknown,
  method: string,
): void => {
  const model = changeableSheet(sheet)[axis];
  const [at, many] = requireStretch(model, axis, start, count, method);
  const pixels = requireInteger(size, `SpreadsheetApp.Sheet.${method}`, [start, count, size]);
  if (pixels < 0) throw new ServiceException(`The ${one(axis)} size must not be negative.`);
  for (let number = at; number < at + many; number += 1) model.sizes.set(number, pixels);
};

export const freeze = (sheet: SheetBase, axis: Axis, count: unknown, method: string): void => {
  const model = changeableSheet(sheet)[axis];
  const frozen = requireInteger(count, `SpreadsheetApp.Sheet.${method}`, [count]);
  if (frozen < 0 || frozen >= model.count) {
    throw new ServiceException(`You can't freeze all visible ${axis} on the sheet.`);
  }
  model.frozen = frozen;
};

export const setAllCollapsed = (sheet: SheetBase, axis: Axis, collapsed: boolean): Google => {
  for (const group of changeableSheet(sheet)[axis].groups) group.collapsed = collapsed;
  return chainedSheet(sheet);
};

/** `axis`, the number a script gave, checked to lie in the sheet. */
export const numberIn = (sheet: SheetBase, axis: Axis, at: unknown, method: string): number =>
  requireStretch(modelOf(sheet)[axis], axis, at, 1, method)[0];

export const countOf = (howMany: unknown, axis: Axis): number => {
  const count = requireInteger(howMany, 'SpreadsheetApp.Sheet.insertRows', [howMany]);
  if (count < 1) throw new ServiceException(`The number of ${axis} must be at least 1.`);
  return count;
};

/** The width of texts depends on fonts that the emulator does not have: sizes go back to the default. */
export const autoResize = (sheet: SheetBase, axis: Axis, start: unknown, count: unknown, method: string): Google => {
  const model = changeableSheet(sheet)[axis];
  const [at, many] = requireStretch(model, axis, start, count, method);
  for (let number = at; number < at + many; number += 1) model.sizes.delete(number);
  return chainedSheet(sheet);
};
