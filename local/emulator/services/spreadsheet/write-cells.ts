/** Writes values into a range's cells: all of them, or none where a protection or a refusing validation forbids it. */

import { containsCell, overlaps } from '../../model/boxes';
import { ensureCell, getCell, placeCell } from '../../model/cells';
import type { CellModel, SheetModel } from '../../model/workbook-model';
import { EXECUTION } from '../surface/service-object';
import type { Written } from './cell-values';
import { putValue } from './cell-values';
import { boxOf, type RangeBase, writableSheet } from './range-base';
import { refusal } from './refusal';

/** Cells that a merge covers take no value; what is written there is lost, as live. */
const isCovered = (sheet: SheetModel, row: number, column: number): boolean =>
  sheet.merges.some((merge) => containsCell(merge, row, column) && !(merge.row === row && merge.column === column));

/**
 * Writes `writtenAt(r, c)` into every cell (counted from 0) and throws Google's message, with every cell as it was
 * before, where a validation that refuses does not fit.
 */
export const writeCells = (range: RangeBase, writtenAt: (r: number, c: number) => Written): void => {
  const execution = range[EXECUTION];
  const sheet = writableSheet(range);
  const box = boxOf(range);
  const before: { row: number; column: number; cell: CellModel | undefined }[] = [];
  const written: { row: number; column: number; content: Written }[] = [];
  for (let r = 0; r < box.rows; r += 1) {
    for (let c = 0; c < box.columns; c += 1) {
      const content = writtenAt(r, c);
      const [row, column] = [box.row + r, box.column + c];
      if (!isCovered(sheet, row, column)) written.push({ row, column, content });
    }
  }
  const guarded = sheet.validations.some(
    ({ rule, boxes }) => !rule.allowInvalid && boxes.some((place) => overlaps(place, box)),
  );
  for (const { row, column, content } of written) {
    const old = getCell(sheet, row, column);
    // A shallow copy is enough: styles are replaced, never changed in place.
    if (guarded) before.push({ row, column, cell: old === undefined ? undefined : { ...old } });
    if (old === undefined && content.value === null && content.formula === undefined) continue;
    putValue(ensureCell(sheet, row, column), content);
    execution.file.calculator.cellChanged(sheet.id, row, column);
  }
  const message = guarded ? refusal(execution, sheet, box) : null;
  if (message === null) return;
  for (const { row, column, cell } of before) {
    placeCell(sheet, row, column, cell);
    execution.file.calculator.cellChanged(sheet.id, row, column);
  }
  throw message;
};
