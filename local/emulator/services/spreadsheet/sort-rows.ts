/** Sorts the rows of a box by columns, as `Range.sort` does: numbers, then texts, then booleans; blanks last. */

import type { Execution } from '../../execution/execution';
import { relocatedFormula } from '../../formula/formula-moves';
import { getCell, placeCell } from '../../model/cells';
import type { Box, CellModel, SheetModel } from '../../model/workbook-model';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import type { ScriptValue } from './cell-values';

interface SortKey {
  /** Absolute column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

const sortKeys = (given: unknown): SortKey[] => {
  const specs = Array.isArray(given) ? given : [given];
  return specs.map((spec: unknown) => {
    if (typeof spec === 'number') return { column: spec, ascending: true };
    if (typeof spec === 'object' && spec !== null && 'column' in spec && typeof spec.column === 'number') {
      return { column: spec.column, ascending: !('ascending' in spec && spec.ascending === false) };
    }
    throw signatureMismatch('SpreadsheetApp.Range.sort', [given]);
  });
};

const rank = (value: ScriptValue): number => {
  if (value === '') return 4;
  if (typeof value === 'number') return 1;
  return typeof value === 'boolean' ? 3 : 2;
};

const compare = (a: ScriptValue, b: ScriptValue, locale: string): number => {
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, locale.replace('_', '-'));
  return Number(a) - Number(b);
};

/** Rows move with their formats and notes; formulas move as copies do. Equal rows keep their order. */
export const sortRows = (
  execution: Execution,
  sheet: SheetModel,
  box: Box,
  spec: unknown,
  valueAt: (cell: CellModel | undefined, row: number, column: number) => ScriptValue,
): void => {
  const keys = sortKeys(spec);
  for (const { column } of keys) {
    if (column < box.column || column >= box.column + box.columns) {
      throw new ServiceException('Sort range column is out of bounds.');
    }
  }
  const { locale } = execution.file.workbook;
  const columns = Array.from({ length: box.columns }, (_, c) => box.column + c);
  const rows = Array.from({ length: box.rows }, (_, r) => {
    const row = box.row + r;
    return {
      row,
      by: keys.map(({ column }) => valueAt(getCell(sheet, row, column), row, column)),
      cells: columns.map((column) => getCell(sheet, row, column)),
    };
  });
  const sorted = [...rows].sort((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const [left = '', right = ''] = [a.by[index], b.by[index]];
      const order = compare(left, right, locale);
      // Blanks stay last in both directions.
      if (order !== 0) return ascending || left === '' || right === '' ? order : -order;
    }
    return 0;
  });
  sorted.forEach(({ row: from, cells }, r) => {
    const row = box.row + r;
    cells.forEach((cell, c) => {
      const formula = cell?.formula === undefined ? {} : { formula: relocatedFormula(cell.formula, row - from, 0) };
      placeCell(sheet, row, box.column + c, cell === undefined ? undefined : { ...cell, ...formula });
      execution.file.calculator.cellChanged(sheet.id, row, box.column + c);
    });
  });
};
