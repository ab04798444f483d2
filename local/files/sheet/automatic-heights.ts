/**
 * Heights of rows that grow with their text. Sheets and Excel find them when they draw; LibreOffice draws what the
 * file says, so the file says about what it will be, and not that someone chose it.
 */

import { lastColumnOf } from '../../emulator/model/boxes';
import { type CellModel, DEFAULT_COLUMN_WIDTH, type SheetModel } from '../../emulator/model/workbook-model';
import { DEFAULT_FONT } from '../styles/fonts';

const PIXELS_PER_POINT = 96 / 72;
/** Between the lines of a cell, as a share of the font's size. */
const LINE_SPACING = 1.25;
const CELL_PADDING_PIXELS = 6;
const ROW_PADDING_POINTS = 3;

/** Widths of Arial as shares of the font's size, rounded; a base letter stands for all its marks. */
const NARROW = /[iljtfrI.,:;'|()[\]!\s/-]/;
const WIDE = /[mwMW@%–—]/;
const CAPITAL = /\p{Lu}/u;

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    width += NARROW.test(letter) ? 0.29 : WIDE.test(letter) ? 0.84 : CAPITAL.test(letter) ? 0.69 : 0.55;
  }
  return width;
}

/** Lines that a paragraph takes in a width given in font sizes, broken between words. */
function linesOf(paragraph: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=\s)/)) {
    const size = widthOf(word);
    if (used > 0 && used + widthOf(word.trimEnd()) > width) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is cut.
    lines += Math.max(0, Math.ceil(size / width) - 1);
    used += size % width;
  }
  return lines;
}

function columnWidth(sheet: SheetModel, column: number): number {
  return sheet.columns.sizes.get(column) ?? DEFAULT_COLUMN_WIDTH;
}

/** Pixels of the cell, or of the merged range that it begins; null for a range of several rows, which grows nothing. */
function roomOf(sheet: SheetModel, row: number, column: number): number | null {
  const merge = sheet.merges.find((box) => box.row === row && box.column === column);
  if (merge === undefined) return columnWidth(sheet, column);
  if (merge.rows > 1) return null;
  let width = 0;
  for (let at = column; at <= lastColumnOf(merge); at++) width += columnWidth(sheet, at);
  return width;
}

/** The size of the run that holds the character at `offset`; hints under a label are smaller than the label. */
function fontSizeAt(cell: CellModel, offset: number): number {
  const run = cell.runs?.find(({ end }) => offset < end);
  return run?.style.fontSize ?? cell.style?.fontSize ?? DEFAULT_FONT.fontSize;
}

function cellPoints(cell: CellModel, room: number): number {
  const text = typeof cell.value === 'string' ? cell.value : '';
  const wraps = cell.style?.wrap === 'wrap';
  let points = ROW_PADDING_POINTS;
  let offset = 0;
  for (const paragraph of text.split('\n')) {
    const size = fontSizeAt(cell, offset);
    const ems = Math.max(1, (room - CELL_PADDING_PIXELS) / (size * PIXELS_PER_POINT));
    points += (wraps ? linesOf(paragraph, ems) : 1) * size * LINE_SPACING;
    offset += paragraph.length + 1;
  }
  return points;
}

/** In points, in quarters as Excel rounds. */
export function automaticPoints(sheet: SheetModel, row: number): number {
  let most = 0;
  for (const [column, cell] of sheet.cells.get(row) ?? []) {
    const room = cell.value === null || cell.value === '' ? null : roomOf(sheet, row, column);
    if (room !== null) most = Math.max(most, cellPoints(cell, room));
  }
  return Math.ceil(most * 4) / 4;
}
