/** Formats of whole rows and columns, which the model keeps on cells only. */

import { ensureCell } from '../../emulator/model/cells';
import type { CellStyle, SheetModel } from '../../emulator/model/workbook-model';
import { copyStyle } from '../styles/read-styles';
import type { FileRow } from './read-cells';

/** Formats of whole columns are laid on the cells of a sheet up to this many rows. */
const MOST_ROWS_WITH_COLUMN_STYLE = 10_000;

/** A cell that the file writes has a format of its own; of a row's and a column's format the row's wins. */
export function layFormats(
  sheet: SheetModel,
  rows: ReadonlyMap<number, FileRow>,
  columns: ReadonlyMap<number, CellStyle>,
): void {
  const lay = (row: number, column: number, style: CellStyle): void => {
    if (sheet.cells.get(row)?.has(column) === true || Object.keys(style).length === 0) return;
    ensureCell(sheet, row, column).style = copyStyle(style);
  };
  for (const [row, { style }] of rows) {
    if (style === undefined || row > sheet.rows.count) continue;
    for (let column = 1; column <= sheet.columns.count; column++) lay(row, column, style);
  }
  if (sheet.rows.count > MOST_ROWS_WITH_COLUMN_STYLE) return;
  for (const [column, style] of columns) {
    if (column > sheet.columns.count) continue;
    for (let row = 1; row <= sheet.rows.count; row++) {
      if (rows.get(row)?.style === undefined) lay(row, column, style);
    }
  }
}
