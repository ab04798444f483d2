/** Conditional formats on parts of a sheet: taking them off a block, and carrying them to another. */

import { relocatedFormula } from '../formula/formula-moves';
import { intersectBoxes, moveBox, subtractBox } from '../model/boxes';
import type { Box, ConditionalFormat } from '../model/workbook-model';

/** The formats with the block taken out of them; a format keeps its formula, meant for its first cell that is left. */
export function formatsWithout(formats: readonly ConditionalFormat[], hole: Box): ConditionalFormat[] {
  return formats.flatMap((format) => {
    const left = format.boxes.flatMap((box) => subtractBox(box, hole));
    return partOf(format, left, 0, 0);
  });
}

/** What the formats are inside the block, as they stand when the block is copied so many rows and columns further. */
export function formatsInside(
  formats: readonly ConditionalFormat[],
  block: Box,
  byRows: number,
  byColumns: number,
): ConditionalFormat[] {
  return formats.flatMap((format) => {
    const inside = format.boxes.flatMap((box) => intersectBoxes(box, block) ?? []);
    return partOf(format, inside, byRows, byColumns);
  });
}

/** A formula counts from the first cell of the first box, so it moves with that cell. */
function partOf(
  format: ConditionalFormat,
  boxes: readonly Box[],
  byRows: number,
  byColumns: number,
): ConditionalFormat[] {
  const anchor = format.boxes[0];
  const first = boxes[0];
  if (anchor === undefined || first === undefined) return [];
  const down = first.row - anchor.row + byRows;
  const right = first.column - anchor.column + byColumns;
  return [
    {
      ...format,
      formula: relocatedFormula(format.formula, down, right),
      boxes: boxes.map((box) => moveBox(box, byRows, byColumns)),
    },
  ];
}
