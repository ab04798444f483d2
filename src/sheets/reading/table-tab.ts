/** Reads a plain table tab: the rows below its `#key` row, by column key. */
import type { RawCell } from '../../core/submission/types';
import type { TableRows } from '../../ports';
import type { KeyedGrid } from '../cells/keyed-grid';
import { toRawCell } from '../cells/raw-cell';

const isBlank = (cell: RawCell): boolean => cell === '' || (typeof cell === 'string' && cell.trim() === '');

interface TableLine {
  /** Place in the grid, from 0. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, RawCell>;
}

export function readTableLines(grid: KeyedGrid, zone: string): readonly TableLine[] {
  const keyRow = grid.rowOf.get('#key');
  if (keyRow === undefined) return [];
  return grid.values
    .map((values, row): TableLine => {
      const cells = new Map<string, RawCell>();
      for (const [key, column] of grid.columnOf) cells.set(key, toRawCell(values[column], zone));
      return { row, cells };
    })
    .slice(keyRow + 1)
    .filter(({ cells }) => [...cells.values()].some((cell) => !isBlank(cell)));
}

export const readTableTab = (grid: KeyedGrid, zone: string): TableRows =>
  readTableLines(grid, zone).map(({ cells }) => cells);
