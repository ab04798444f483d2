/** The columns of a file: widths, what is hidden or grouped, and the formats of whole columns. */

import type { CellStyle } from '../../emulator/model/workbook-model';
import { childOf, childrenOf, isTrue, numberOf, type XmlElement } from '../xml/xml-tree';
import type { AxisLine } from './axes';
import { FILE_COLUMNS } from './ranges';
import type { WorkbookParts } from './read-cells';
import { columnPixelsOf, columnPixelsWithoutWidth } from './sizes';

export interface FileColumns {
  readonly lines: Map<number, AxisLine>;
  readonly styles: Map<number, CellStyle>;
  /** The last column that is named by itself: `<col min="5" max="16384">` describes the rest of the sheet. */
  readonly last: number;
}

export function readColumns(sheet: XmlElement, parts: WorkbookParts): FileColumns {
  const lines = new Map<number, AxisLine>();
  const styles = new Map<number, CellStyle>();
  let last = 0;
  for (const { attributes } of childrenOf(childOf(sheet, 'cols'), 'col')) {
    const min = numberOf(attributes.min) ?? 1;
    const max = Math.min(FILE_COLUMNS, numberOf(attributes.max) ?? min);
    // A hidden column may have the width 0; shown again, it gets the usual one.
    const width = numberOf(attributes.width) || undefined;
    const style = parts.styles.cellStyle(Number(attributes.style ?? 0));
    const line: AxisLine = {
      ...(width === undefined ? {} : { size: columnPixelsOf(width) }),
      hidden: isTrue(attributes.hidden),
      level: numberOf(attributes.outlineLevel) ?? 0,
      collapsed: isTrue(attributes.collapsed),
    };
    const shaped = isTrue(attributes.customWidth) || line.hidden || line.level > 0;
    if (max < FILE_COLUMNS && shaped) last = Math.max(last, max);
    for (let column = min; column <= max; column++) {
      lines.set(column, line);
      if (Object.keys(style).length > 0) styles.set(column, style);
    }
  }
  return { lines, styles, last };
}

/** What a column has of which the file says nothing, in pixels. */
export function defaultColumnPixels(format: XmlElement | undefined): number {
  const width = numberOf(format?.attributes.defaultColWidth);
  if (width !== undefined) return columnPixelsOf(width);
  return columnPixelsWithoutWidth(numberOf(format?.attributes.baseColWidth) ?? 8);
}
