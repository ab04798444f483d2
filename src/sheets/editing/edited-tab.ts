/** An edit of a village tab: one read of the tab, and as few writes as the edit needs, all within the edited block. */
import {
  caseColumn,
  lastYearColumn,
  NAME_COLUMN,
  NOTE_COLUMN,
  quarterColumn,
  ROW_KEYS,
  takenOverColumn,
  VILLAGE_TAB_PREFIX,
} from '../../core/layout/keys';
import { serialOfDate } from '../../core/period/calendar-date';
import { QUARTERS } from '../../core/period/schemes';
import type { Quarter } from '../../core/period/types';
import type { RawCell } from '../../core/submission/types';
import { OPENING_CASES } from '../../core/submission/village-year';
import type { EditedPlace, EditedTab } from '../../ports';
import { type KeyedGrid, readKeyedGrid, valueAt } from '../cells/keyed-grid';
import { toRawCell } from '../cells/raw-cell';
import { sheetValues } from '../cells/sheet-block';
import { asPlainText } from '../plain-text';
import { readVillageTab } from '../reading/village-tab';
import { withRemark } from './remarks';
import { createTickRow } from './tick-row';

/** Set-up gives the workbook this zone; asking for it would cost a call at every edit. */
const zone = 'Asia/Ho_Chi_Minh';

/** Control rows that heads fill in themselves. */
const HEADS_CONTROLS: readonly string[] = [ROW_KEYS.submitted, ROW_KEYS.submittedOn];

type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface PlacedCell {
  readonly place: EditedPlace;
  /** Zero-based in the sheet. */
  readonly row: number;
  readonly column: number;
}

/** Days go back as serial numbers: the cell's date format shows them, no zone is involved. */
const toCellValue = (raw: RawCell): string | number | boolean => {
  if (typeof raw === 'string') return asPlainText(raw);
  if (typeof raw !== 'object') return raw;
  return 'error' in raw ? raw.error : serialOfDate(raw);
};

/** What was read, as it was: a day keeps its instant and its time. */
const putBack = (value: unknown): unknown => (typeof value === 'string' ? asPlainText(value) : (value ?? ''));

function placesIn(grid: KeyedGrid, block: Range): PlacedCell[] {
  const top = block.getRow() - 1;
  const left = block.getColumn() - 1;
  const [rows, width] = [block.getNumRows(), block.getNumColumns()];
  const covers = (row: number, column: number) =>
    row >= top && row < top + rows && column >= left && column < left + width;
  const columns: (readonly [number | undefined, Quarter | null])[] = [
    ...QUARTERS.map((quarter) => [grid.columnOf.get(quarterColumn(quarter)), quarter] as const),
    [grid.columnOf.get(NOTE_COLUMN), null],
  ];
  return [...grid.rowOf].flatMap(([key, row]) =>
    columns.flatMap(([column, quarter]): PlacedCell[] => {
      if (column === undefined || !covers(row, column)) return [];
      if (key.startsWith('#') && (!HEADS_CONTROLS.includes(key) || quarter === null)) return [];
      return [{ place: { key, quarter, raw: toRawCell(grid.values[row]?.[column], zone) }, row, column }];
    }),
  );
}

/** Only the head's rows have a formula in this column. */
function casesIn(grid: KeyedGrid, quarter: Quarter): number[] | null {
  const column = grid.columnOf.get(caseColumn(quarter));
  if (column === undefined) return null;
  const rows = [...grid.rowOf].filter(([key]) => !key.startsWith('#')).map(([, row]) => grid.values[row]?.[column]);
  const cases = rows.filter((value) => typeof value === 'number');
  return cases.length === 0 ? null : cases;
}

/** Null: the edit is none of our business (another tab, a tab that set-up has not finished, no place for typing). */
export function readEditedTab(event: EditEvent): EditedTab | null {
  const block = event.range;
  const sheet = block.getSheet();
  const values = sheetValues(sheet);
  let spent = 1;
  const grid = readKeyedGrid(values);
  if (!grid.tabKey.startsWith(VILLAGE_TAB_PREFIX) || !grid.columnOf.has(NAME_COLUMN)) return null;
  const cells = placesIn(grid, block);
  if (cells.length === 0) return null;

  const top = block.getRow() - 1;
  const left = block.getColumn() - 1;
  const cellOf = new Map(cells.map((cell) => [cell.place, cell]));
  const ticks = createTickRow(sheet, grid);
  let formulas: readonly (readonly string[])[] = [];
  const formulaAt = (row: number, column: number): string => formulas[row - top]?.[column - left] ?? '';

  return {
    tab: readVillageTab(grid, { sheetName: sheet.getName(), zone }),
    lastYear: (code, quarter) => toRawCell(valueAt(grid, code, lastYearColumn(quarter)), zone),
    life: {
      firstDay: toRawCell(valueAt(grid, ROW_KEYS.start, NAME_COLUMN), zone),
      lastDay: toRawCell(valueAt(grid, ROW_KEYS.end, NAME_COLUMN), zone),
    },
    takenOver: (quarter) => toRawCell(valueAt(grid, OPENING_CASES, takenOverColumn(quarter)), zone),
    firstDay: (quarter) => toRawCell(valueAt(grid, ROW_KEYS.start, quarterColumn(quarter)), zone),
    lastDay: (quarter) => toRawCell(valueAt(grid, ROW_KEYS.end, quarterColumn(quarter)), zone),
    cases: (quarter) => casesIn(grid, quarter),
    places: cells.map(({ place }) => place),
    single: block.getNumRows() === 1 && block.getNumColumns() === 1 ? { before: event.oldValue ?? null } : null,
    spent: () => spent,

    formulas() {
      formulas = block.getFormulas();
      spent += 1;
      return new Set(cells.filter(({ row, column }) => formulaAt(row, column) !== '').map(({ place }) => place));
    },

    write(tidied) {
      const targets = new Map<string, RawCell>();
      const rows: number[] = [];
      const columns: number[] = [];
      for (const [place, raw] of tidied) {
        const cell = cellOf.get(place);
        if (cell === undefined) continue;
        targets.set(`${cell.row}/${cell.column}`, raw);
        rows.push(cell.row);
        columns.push(cell.column);
      }
      const [firstRow, firstColumn] = [Math.min(...rows), Math.min(...columns)];
      const height = Math.max(...rows) - firstRow + 1;
      const width = Math.max(...columns) - firstColumn + 1;
      const valueFor = (row: number, column: number): unknown => {
        const target = targets.get(`${row}/${column}`);
        if (target !== undefined) return toCellValue(target);
        return formulaAt(row, column) || putBack(values[row]?.[column]);
      };
      const written = Array.from({ length: height }, (_, r) =>
        Array.from({ length: width }, (__, c) => valueFor(firstRow + r, firstColumn + c)),
      );
      sheet.getRange(firstRow + 1, firstColumn + 1, height, width).setValues(written);
      spent += 1;
    },

    remark(remarks) {
      const before = block.getNotes();
      spent += 1;
      const notes = before.map((row) => [...row]);
      for (const { place, text } of remarks) {
        const cell = cellOf.get(place);
        const row = cell === undefined ? undefined : notes[cell.row - top];
        if (cell === undefined || row === undefined) continue;
        row[cell.column - left] = withRemark(row[cell.column - left] ?? '', text);
      }
      if (JSON.stringify(notes) === JSON.stringify(before)) return;
      block.setNotes(notes);
      spent += 1;
    },

    untick(reasons) {
      ticks.setTo(ROW_KEYS.submitted, [...reasons.keys()], false);
      spent += 1 + ticks.remark(reasons);
    },

    forgetReasons(quarters) {
      spent += ticks.remark(new Map(quarters.map((quarter) => [quarter, ''])));
    },

    stamp(quarters, day) {
      ticks.setTo(ROW_KEYS.stamp, quarters, serialOfDate(day));
      spent += 1;
    },
  };
}
