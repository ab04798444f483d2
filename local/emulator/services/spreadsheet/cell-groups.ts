/** Gathers single cells into boxes, so that a rule set on a block stands in the model as a block. */

import type { Box } from '../../model/workbook-model';

/**
 * Boxes that cover exactly the cells of `wanted` (row by row, `r` and `c` from 0 in a table of that size), each cell
 * once: runs along a row, then equal runs below one another joined.
 */
export const boxesOfCells = (at: Box, wanted: (r: number, c: number) => boolean): Box[] => {
  const done: Box[] = [];
  let open = new Map<string, Box>();
  for (let r = 0; r < at.rows; r += 1) {
    const line = new Map<string, Box>();
    for (let c = 0; c < at.columns; c += 1) {
      if (!wanted(r, c)) continue;
      const start = c;
      while (c + 1 < at.columns && wanted(r, c + 1)) c += 1;
      const key = `${start}:${c}`;
      const above = open.get(key);
      open.delete(key);
      line.set(
        key,
        above === undefined
          ? { row: at.row + r, column: at.column + start, rows: 1, columns: c - start + 1 }
          : { ...above, rows: above.rows + 1 },
      );
    }
    done.push(...open.values());
    open = line;
  }
  return [...done, ...open.values()];
};
