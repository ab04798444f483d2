/** Reads a table tab's lines, each with the place of its cell in one column. */
import type { PlacedRow } from '../../core/tables/cells';
import { cellAddress } from '../cells/keyed-grid';
import type { FoundTab } from '../stores/find-tab';
import { readTableLines } from './table-tab';

export function readPlacedRows({ sheet, grid }: FoundTab, zone: string, columnKey: string): readonly PlacedRow[] {
  const column = grid.columnOf.get(columnKey) ?? 1;
  return readTableLines(grid, zone).map(({ row, cells }) => ({
    cells,
    cell: cellAddress(sheet.getName(), row, column),
  }));
}
