/** What only the police may change on a village's tab, as few rectangles as there can be. */
import { NOTE_COLUMN } from '../../core/layout/keys';
import type { TabLayout } from '../../core/layout/tab-layout';
import type { KeyedGrid } from '../cells/keyed-grid';
import { type Area, runsOf } from './sketch';

const from1 = (place: number | undefined): number[] => (place === undefined ? [] : [place + 1]);

/**
 * Keys, labels and formulas are columns, the header and the police's rows are rows: with the layout as it is written,
 * two of each. Group headings are left out, each would be a protection of its own for a cell that nothing reads.
 */
export function protectedAreas({ rows, columns }: TabLayout, grid: KeyedGrid): Area[] {
  const ofHead = (key: string): boolean => /^Q[1-4]$/.test(key) || key === NOTE_COLUMN;
  const columnPlaces = columns.flatMap(({ key }, index) => {
    if (ofHead(key)) return [];
    return index === 0 ? [1] : from1(grid.columnOf.get(key));
  });
  const rowPlaces = rows.flatMap((row, index) => {
    if (row.owner === 'head' || row.look === 'group') return [];
    return index === 0 ? [1] : from1(grid.rowOf.get(row.key));
  });
  const all = { rows: grid.values.length, columns: grid.values[0]?.length ?? 1 };
  return [
    ...runsOf(columnPlaces).map(({ start, count }) => ({ row: 1, column: start, rows: all.rows, columns: count })),
    ...runsOf(rowPlaces).map(({ start, count }) => ({ row: start, column: 1, rows: count, columns: all.columns })),
  ];
}
