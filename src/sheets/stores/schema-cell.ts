/** Where `_Lưu` says which layout the workbook has. */
import { SCHEMA_KIND, SCHEMA_ROW } from '../../core/layout/keys';
import type { RawCell } from '../../core/submission/types';
import type { KeyedGrid } from '../cells/keyed-grid';
import { toRawCell } from '../cells/raw-cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A day there means nothing; any zone will do to name it. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** Zero-based; the row is -1 where there is none. */
function placeIn({ values, columnOf }: KeyedGrid): { readonly row: number; readonly column: number } {
  const kind = columnOf.get('kind') ?? -1;
  return { row: values.findIndex((row) => row[kind] === SCHEMA_KIND), column: columnOf.get('revision') ?? -1 };
}

/** Null: nobody wrote a version. */
export function schemaIn(grid: KeyedGrid): RawCell | null {
  const { row, column } = placeIn(grid);
  return row < 0 ? null : toRawCell(grid.values[row]?.[column], ZONE);
}

/** One call; a row of its own where there is none. */
export function writeSchema(sheet: Sheet, grid: KeyedGrid, version: number): void {
  const { row, column } = placeIn(grid);
  if (row >= 0 && column >= 0) {
    sheet.getRange(row + 1, column + 1).setValue(version);
    return;
  }
  const [kind = ''] = SCHEMA_ROW;
  const cells: (string | number)[] = Array.from({ length: Math.max(...grid.columnOf.values()) + 1 }, () => '');
  const place = grid.columnOf.get('kind');
  if (place !== undefined) cells[place] = kind ?? '';
  if (column >= 0) cells[column] = version;
  sheet.appendRow(cells);
}
