/** Merged cells among the visible rows and columns. */
import { containsCell } from '../emulator/model/boxes';
import type { Box, SheetModel } from '../emulator/model/workbook-model';
import type { Track } from './visible-tracks';

/** A merge as it is drawn. Its value stands in the first cell of `box`, even when that cell is hidden. */
export interface DrawnMerge {
  readonly box: Box;
  /** The visible cell that is drawn; the others of the merge are not. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export function drawnMerges(sheet: SheetModel, rows: readonly Track[], columns: readonly Track[]): DrawnMerge[] {
  return sheet.merges.flatMap((box) => {
    const seenRows = rows.filter(({ index }) => containsCell(box, index, box.column));
    const seenColumns = columns.filter(({ index }) => containsCell(box, box.row, index));
    const row = seenRows[0]?.index;
    const column = seenColumns[0]?.index;
    if (row === undefined || column === undefined) return [];
    return [{ box, row, column, rowSpan: seenRows.length, columnSpan: seenColumns.length }];
  });
}

export function mergeAt(merges: readonly DrawnMerge[], row: number, column: number): DrawnMerge | undefined {
  return merges.find(({ box }) => containsCell(box, row, column));
}
