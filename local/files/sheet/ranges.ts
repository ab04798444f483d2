/** Lists of ranges as files write them (`sqref`): `A1:A5 C1`. */

import { a1OfBox, lastColumnOf, lastRowOf, parseA1 } from '../../emulator/model/boxes';
import type { Box } from '../../emulator/model/workbook-model';

export const FILE_ROWS = 1_048_576;
export const FILE_COLUMNS = 16_384;

const FILE_SIZE = { rows: FILE_ROWS, columns: FILE_COLUMNS };

export function boxesOf(ranges: string): Box[] {
  return ranges
    .split(/\s+/)
    .filter((range) => range !== '')
    .flatMap((range) => parseA1(range, FILE_SIZE)?.box ?? []);
}

export function boxOf(range: string): Box | undefined {
  return boxesOf(range)[0];
}

export function rangesOf(boxes: readonly Box[]): string {
  return boxes.map(a1OfBox).join(' ');
}

/** Whether the box runs to the end of a file's grid, as a whole column or a whole row does. */
export function reachesLastRow(box: Box): boolean {
  return lastRowOf(box) >= FILE_ROWS;
}

export function reachesLastColumn(box: Box): boolean {
  return lastColumnOf(box) >= FILE_COLUMNS;
}
