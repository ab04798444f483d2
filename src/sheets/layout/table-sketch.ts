/** A plain table as a tab: title, explanation, headings, the hidden row of keys, data, spare rows. */

import type { TableCell } from '../../app/set-up-workbook';
import { ROW_KEYS, UNFINISHED_KEY } from '../../core/layout/keys';
import type { CellInput } from '../../core/layout/tab-layout';
import type { TableColumn, TableLayout } from '../../core/layout/table-tabs';
import { serialOfDate } from '../../core/period/calendar-date';
import { BAND, blank, formatOf, HEADING, HIDDEN, look, QUIET, TITLE } from './looks';
import { SIZES } from './palette';
import type { SketchCell, TabSketch } from './sketch';

/** Rows that stay in view: title, explanation, headings. The hidden keys stand below them. */
const TOP_ROWS = 3;

export function columnLook({ input, quiet, key }: TableColumn) {
  const format = input === null && key !== 'revision' && key !== 'part' ? '@' : formatOf(input);
  const align = input?.kind === 'text' || input === null ? 'left' : 'center';
  return quiet
    ? look({ ...QUIET, format, vertical: 'top' })
    : look({ size: SIZES.office, format, align, vertical: 'top' });
}

/** Days are written as serial numbers, which no time zone can shift. */
export const cellValue = (cell: TableCell): string | number =>
  cell === null ? '' : typeof cell === 'object' ? serialOfDate(cell) : cell;

function dataCell(cell: TableCell, column: TableColumn, input: CellInput | null): SketchCell {
  const base: SketchCell = { value: cellValue(cell), look: columnLook(column) };
  return input ? { ...base, input } : base;
}

const GROUP = look({ ...BAND, size: SIZES.office, format: '@' });

/** A line between groups: it has words and no key. */
const isHeading = ([key, name]: readonly TableCell[]): boolean => key === '' && typeof name === 'string';

/** `rows` have one cell for every column of the layout. */
export function sketchTable(layout: TableLayout, rows: readonly (readonly TableCell[])[]): TabSketch {
  const { columns, title, explanation, spareRows } = layout;
  const across = (cell: (column: TableColumn) => SketchCell): SketchCell[] => columns.map(cell);
  const only = (value: string, base: SketchCell['look']): SketchCell[] =>
    columns.map((_, index) => (index === 0 ? { value, look: base } : blank(base)));
  const line = (key: string, cells: readonly SketchCell[]): SketchCell[] => [{ value: key, look: HIDDEN }, ...cells];

  const data = [...rows, ...Array.from({ length: spareRows }, () => columns.map(() => null))];
  const cells = [
    line(UNFINISHED_KEY, only(title, TITLE)),
    line('', only(explanation, QUIET)),
    line(
      '',
      across(({ heading }) => ({ value: heading, look: HEADING })),
    ),
    line(
      ROW_KEYS.key,
      across(({ key }) => ({ value: key, look: HIDDEN })),
    ),
    ...data.map((row) =>
      line(
        '',
        across((column) => {
          if (isHeading(row)) return { value: cellValue(row[columns.indexOf(column)] ?? null), look: GROUP };
          const own = layout.inputAt?.(String(row[0] ?? ''), column.key);
          return dataCell(row[columns.indexOf(column)] ?? null, column, own ?? column.input);
        }),
      ),
    ),
  ];
  return {
    cells,
    widths: [100, ...columns.map(({ width }) => width)],
    // Merged cells do not grow with their text.
    heights: new Map(explanation === '' ? [] : [[2, 36]]),
    hiddenColumns: [{ start: 1, count: 1 }],
    hiddenRows: [{ start: TOP_ROWS + 1, count: 1 }],
    frozenRows: TOP_ROWS,
    merges: explanation === '' ? [] : [{ row: 2, column: 2, rows: 1, columns: columns.length }],
    framed: [{ row: 3, column: 2, rows: cells.length - 2, columns: columns.length }],
    conditional: [],
    closedColumns: [],
    closedRows: [],
  };
}
