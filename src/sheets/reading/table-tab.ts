/** Reads a plain table tab: the rows below its `#key` row, by column key. */
import type { RawCell } from '../../core/submission/types';
import type { TableRows } from '../../ports';
import type { KeyedGrid } from '../cells/keyed-grid';
import { toRawCell } from '../cells/raw-cell';

const isBlank = (cell: RawCell): boolean => cell === '' || (typeof cell === 'string' && cell.trim() === '');

export function readTableTab(grid: KeyedGrid, zone: string): TableRows {
  const keyRow = grid.rowOf.get('#key');
  if (keyRow === undefined) return [];
  return grid.values
    .slice(keyRow + 1)
    .map((row) => {
      const cells = new Map<string, RawCell>();
      for (const [key, column] of grid.columnOf) cells.set(key, toRawCell(row[column], zone));
      return cells;
    })
    .filter((cells) => [...cells.values()].some((cell) => !isBlank(cell)));
}
