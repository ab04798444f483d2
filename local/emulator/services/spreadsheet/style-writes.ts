/** Reads and writes one property of the style of a range's cells. */

import { displayedText } from '../../format/displayed-text';
import { eachCell } from '../../model/cells';
import type { CellModel } from '../../model/workbook-model';
import { requireTable } from '../surface/arguments';
import { EXECUTION } from '../surface/service-object';
import { boxOf, chained, changeCells, mapCells, type RangeBase, sheetOf, writableSheet } from './range-base';
import type { StyleProperty } from './style-properties';

type Google = GoogleAppsScript.Spreadsheet.Range;

export const readStyles = <T>(range: RangeBase, property: StyleProperty<T>): T[][] =>
  mapCells(range, (cell) => property.read(cell?.style ?? {}));

const writeStyle = (cell: CellModel, property: StyleProperty<unknown>, value: unknown): void => {
  const style = property.write(cell.style ?? {}, value);
  if (Object.keys(style).length === 0) delete cell.style;
  else cell.style = style;
};

/** A constant under the format `@` becomes the text it showed: https://github.com/ttsukagoshi/mail-merge-for-gmail/issues/43 */
export const keepAsText = (range: RangeBase): void => {
  const { calculator, workbook } = range[EXECUTION].file;
  const sheet = sheetOf(range);
  const change = (cell: CellModel, row: number, column: number): void => {
    const isNumber = typeof cell.value === 'number' || typeof cell.value === 'boolean';
    if (cell.style?.numberFormat === '@' || cell.formula !== undefined || !isNumber) return;
    cell.value = displayedText(cell.value, cell.style?.numberFormat ?? 'General', workbook.locale);
    calculator.cellChanged(sheet.id, row, column);
  };
  eachCell(sheet, change, boxOf(range));
};

export const setAll = (range: RangeBase, property: StyleProperty<unknown>, value: unknown): Google => {
  const sheet = writableSheet(range);
  // Once outside the loop: a value that does not fit must change no cell.
  property.write({}, value);
  changeCells(sheet, boxOf(range), (cell) => writeStyle(cell, property, value));
  return chained(range);
};

export const setEach = (range: RangeBase, property: StyleProperty<unknown>, values: unknown): Google => {
  const sheet = writableSheet(range);
  const box = boxOf(range);
  const table = requireTable(values, box.rows, box.columns, `SpreadsheetApp.Range.set${property.name}s`);
  for (const row of table) for (const value of row) property.write({}, value);
  changeCells(sheet, box, (cell, r, c) => writeStyle(cell, property, table[r]?.[c]));
  return chained(range);
};
