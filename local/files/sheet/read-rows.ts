/** The rows of a file as lines of an axis: heights that were set, what is hidden or grouped. */

import { DEFAULT_ROW_HEIGHT } from '../../emulator/model/workbook-model';
import { isTrue, numberOf, type XmlElement } from '../xml/xml-tree';
import type { AxisLine } from './axes';
import type { FileRow } from './read-cells';
import { rowPixelsOf } from './sizes';

export function rowLines(rows: ReadonlyMap<number, FileRow>): Map<number, AxisLine> {
  return new Map(
    [...rows].map(([number, { height, hidden, level, collapsed }]) => [
      number,
      { ...(height === undefined ? {} : { size: rowPixelsOf(height) }), hidden, level, collapsed },
    ]),
  );
}

/** A row that only carries the sign of a closed group is not part of what is used. */
export function lastShapedRow(rows: ReadonlyMap<number, FileRow>): number {
  let last = 0;
  for (const [number, { height, hidden, level }] of rows) {
    if (height !== undefined || hidden || level > 0) last = Math.max(last, number);
  }
  return last;
}

/** In pixels. A default that the file does not call its own lets rows grow with their text, as the model's does. */
export function defaultRowPixels(format: XmlElement | undefined): number {
  const points = numberOf(format?.attributes.defaultRowHeight);
  return points === undefined || !isTrue(format?.attributes.customHeight) ? DEFAULT_ROW_HEIGHT : rowPixelsOf(points);
}

/**
 * The lines of a grid of `count`. Sizes equal to the model's default are left out, and those that the file leaves to
 * its own default are put in where the two differ.
 */
export function sizedLines(
  lines: ReadonlyMap<number, AxisLine>,
  count: number,
  fileDefault: number,
  modelDefault: number,
): Map<number, AxisLine> {
  const sized = new Map<number, AxisLine>();
  for (let number = 1; number <= count; number++) {
    const line = lines.get(number);
    const pixels = line?.size ?? fileDefault;
    if (line === undefined && pixels === modelDefault) continue;
    const { hidden, level, collapsed } = line ?? { hidden: false, level: 0, collapsed: false };
    sized.set(number, { ...(pixels === modelDefault ? {} : { size: pixels }), hidden, level, collapsed });
  }
  // The sign of a closed group may stand right behind the grid.
  const behind = lines.get(count + 1);
  if (behind?.collapsed === true) sized.set(count + 1, { hidden: false, level: 0, collapsed: true });
  return sized;
}
