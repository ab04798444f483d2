/** How much of a sheet is worth a picture: what is used, and a little of the blank grid around it. */
import { lastColumnOf, lastRowOf } from '../emulator/model/boxes';
import { usedBox } from '../emulator/model/cells';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type SheetModel } from '../emulator/model/workbook-model';
import { sizeOf, type Track, visibleTracks } from './visible-tracks';

export interface SeenPart {
  readonly rows: readonly Track[];
  readonly columns: readonly Track[];
  /** Width in pixels of the columns that are used, without the row numbers. */
  readonly usedWidth: number;
}

const BLANK_ROWS = 2;

/** Blank columns are added until `minimumWidth` (pixels) is filled, so that overflowing text has its place. */
export function seenPart(sheet: SheetModel, minimumWidth: number): SeenPart {
  const lastRow = Math.max(1, ...boxesInUse(sheet).map(lastRowOf));
  const lastColumn = Math.max(1, ...boxesInUse(sheet).map(lastColumnOf));
  const used = visibleTracks(sheet.columns, lastColumn, DEFAULT_COLUMN_WIDTH);
  const all = visibleTracks(sheet.columns, sheet.columns.count, DEFAULT_COLUMN_WIDTH);
  const columns = all.filter(
    (track, index) => index < used.length || sizeOf(all.slice(0, index)) + track.size / 2 < minimumWidth,
  );
  return {
    rows: visibleTracks(sheet.rows, lastRow + BLANK_ROWS, DEFAULT_ROW_HEIGHT),
    columns,
    usedWidth: sizeOf(used),
  };
}

function boxesInUse(sheet: SheetModel) {
  const used = usedBox(sheet);
  return used === null ? sheet.merges : [used, ...sheet.merges];
}
