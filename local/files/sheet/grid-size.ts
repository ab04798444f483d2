/** How many rows and columns a sheet gets when it is read: files do not say, only what is used shows. */

import { lastColumnOf, lastRowOf } from '../../emulator/model/boxes';
import type { Box, CellModel } from '../../emulator/model/workbook-model';
import { reachesLastColumn, reachesLastRow } from './ranges';

export interface GridSize {
  rows: number;
  columns: number;
}

/** Google's limit for a whole spreadsheet. */
export const MOST_CELLS = 10_000_000;

/** Formats, sizes and ranges of rules may enlarge the grid up to here; beyond it only content counts. */
const MOST_FORMATTED_CELLS = 1_000_000;

export interface UsedPlaces {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellModel>>;
  /** Merged ranges, and whatever else is content. */
  readonly content: readonly Box[];
  /** Ranges of validations and conditional formats. */
  readonly ruled: readonly Box[];
  /** The last row and column that has a size, is hidden or lies in a group. */
  readonly shaped: GridSize;
  readonly frozen: GridSize;
}

function grow(size: GridSize, row: number, column: number): void {
  size.rows = Math.max(size.rows, row);
  size.columns = Math.max(size.columns, column);
}

/** A whole column says nothing of how many rows there are. */
function growByBox(size: GridSize, box: Box): void {
  grow(size, reachesLastRow(box) ? box.row : lastRowOf(box), reachesLastColumn(box) ? box.column : lastColumnOf(box));
}

function isContent(cell: CellModel): boolean {
  return cell.value !== null || cell.formula !== undefined || cell.note !== undefined || cell.link !== undefined;
}

export function gridSizeOf(used: UsedPlaces): GridSize {
  // Google keeps at least one row that scrolls.
  const content: GridSize = { rows: used.frozen.rows + 1, columns: used.frozen.columns + 1 };
  const formatted: GridSize = { rows: 1, columns: 1 };
  for (const [row, line] of used.cells) {
    for (const [column, cell] of line) grow(isContent(cell) ? content : formatted, row, column);
  }
  for (const box of used.content) growByBox(content, box);
  for (const box of used.ruled) growByBox(formatted, box);
  grow(formatted, used.shaped.rows, used.shaped.columns);
  const whole = {
    rows: Math.max(content.rows, formatted.rows),
    columns: Math.max(content.columns, formatted.columns),
  };
  return whole.rows * whole.columns <= MOST_FORMATTED_CELLS ? whole : content;
}

/** The part of a box inside the grid, or null. */
export function clipBox(box: Box, size: GridSize): Box | null {
  const rows = Math.min(lastRowOf(box), size.rows) - box.row + 1;
  const columns = Math.min(lastColumnOf(box), size.columns) - box.column + 1;
  return rows < 1 || columns < 1 ? null : { row: box.row, column: box.column, rows, columns };
}

/** Boxes that end with the file's grid end with ours; others are as they are. */
export function clipBoxes(boxes: readonly Box[], size: GridSize): Box[] {
  return boxes.flatMap((box) => clipBox(box, size) ?? []);
}
