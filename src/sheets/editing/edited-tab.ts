/** An edit of a village tab: one read of the tab, and as few writes as the edit needs, all within the edited block. */
import {
  lastYearColumn,
  NAME_COLUMN,
  NOTE_COLUMN,
  quarterColumn,
  ROW_KEYS,
  VILLAGE_TAB_PREFIX,
} from '../../core/layout/keys';
import { serialOfDate } from '../../core/period/calendar-date';
import { QUARTERS } from '../../core/period/schemes';
import type { CalendarDate, Quarter } from '../../core/period/types';
import type { RawCell } from '../../core/submission/types';
import type { EditedPlace, EditedTab } from '../../ports';
import { type KeyedGrid, readKeyedGrid, valueAt } from '../cells/keyed-grid';
import { toRawCell } from '../cells/raw-cell';
import { sheetValues } from '../cells/sheet-block';
import { asPlainText } from '../plain-text';
import { readVillageTab } from '../reading/village-tab';
import { withRemark } from './remarks';

/** Set-up gives the workbook this zone; asking for it would cost a call at every edit. */
const zone = 'Asia/Ho_Chi_Minh';

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

function placesIn(grid: KeyedGrid, block: Range): PlacedCell[] {
  const top = block.getRow() - 1;
  const left = block.getColumn() - 1;
  const covers = (row: number, column: number) =>
    row >= top && row < top + block.getNumRows() && column >= left && column < left + block.getNumColumns();
  const columns: (readonly [number | undefined, Quarter | null])[] = [
    ...QUARTERS.map((quarter) => [grid.columnOf.get(quarterColumn(quarter)), quarter] as const),
    [grid.columnOf.get(NOTE_COLUMN), null],
  ];
  return [...grid.rowOf].flatMap(([key, row]) =>
    columns.flatMap(([column, quarter]): PlacedCell[] => {
      if (column === undefined || !covers(row, column)) return [];
      if (key.startsWith('#') && (key !== ROW_KEYS.submitted || quarter === null)) return [];
      return [{ place: { key, quarter, raw: toRawCell(grid.values[row]?.[column], zone) }, row, column }];
    }),
  );
}

/** Null: the edit is none of our business (another tab, a tab that set-up has not finished, no place for typing). */
export function readEditedTab(event: EditEvent): EditedTab | null {
  const block = event.range;
  const sheet = block.getSheet();
  const values = sheetValues(sheet);
  const grid = readKeyedGrid(values);
  if (!grid.tabKey.startsWith(VILLAGE_TAB_PREFIX) || !grid.columnOf.has(NAME_COLUMN)) return null;
  const cells = placesIn(grid, block);
  if (cells.length === 0) return null;

  const single = block.getNumRows() === 1 && block.getNumColumns() === 1;
  const top = block.getRow() - 1;
  const left = block.getColumn() - 1;
  const cellOf = (place: EditedPlace) => cells.find((cell) => cell.place === place);
  let formulas: string[][] | null = null;

  const rowOfTicks = (): { readonly range: Range; readonly first: number } | null => {
    const row = grid.rowOf.get(ROW_KEYS.submitted);
    const columns = QUARTERS.flatMap((quarter) => grid.columnOf.get(quarterColumn(quarter)) ?? []);
    if (row === undefined || columns.length === 0) return null;
    const first = Math.min(...columns);
    return { range: sheet.getRange(row + 1, first + 1, 1, Math.max(...columns) - first + 1), first };
  };

  return {
    tab: readVillageTab(grid, { sheetName: sheet.getName(), zone }),
    lastYear: (code, quarter) => toRawCell(valueAt(grid, code, lastYearColumn(quarter)), zone),
    firstDay: (quarter) => toRawCell(valueAt(grid, ROW_KEYS.start, quarterColumn(quarter)), zone),
    places: cells.map((cell) => cell.place),
    single: single ? { typed: event.value ?? null, before: event.oldValue ?? null } : null,

    formulas() {
      formulas = block.getFormulas();
      const texts = formulas;
      return new Set(
        cells.filter(({ row, column }) => (texts[row - top]?.[column - left] ?? '') !== '').map(({ place }) => place),
      );
    },

    write(tidied) {
      const [only] = tidied;
      if (single && only !== undefined) {
        block.setValue(toCellValue(only[1]));
        return;
      }
      const texts = formulas ?? block.getFormulas();
      const rows = texts.map((row, rowIndex) =>
        row.map((formula, columnIndex) => {
          if (formula !== '') return formula;
          return toCellValue(toRawCell(values[top + rowIndex]?.[left + columnIndex], zone));
        }),
      );
      for (const [place, raw] of tidied) {
        const cell = cellOf(place);
        const row = cell === undefined ? undefined : rows[cell.row - top];
        if (cell !== undefined && row !== undefined) row[cell.column - left] = toCellValue(raw);
      }
      block.setValues(rows);
    },

    remark(remarks) {
      if (remarks.length === 0) return;
      const before = block.getNotes();
      const notes = before.map((row) => [...row]);
      for (const { place, text } of remarks) {
        const cell = cellOf(place);
        const row = cell === undefined ? undefined : notes[cell.row - top];
        if (cell !== undefined && row !== undefined) {
          row[cell.column - left] = withRemark(row[cell.column - left] ?? '', text);
        }
      }
      if (JSON.stringify(notes) !== JSON.stringify(before)) block.setNotes(notes);
    },

    untick(reasons) {
      const ticks = rowOfTicks();
      if (ticks === null) return;
      const [before = []] = ticks.range.getNotes();
      const notes = [...before];
      const cellNames: string[] = [];
      for (const [quarter, reason] of reasons) {
        const column = grid.columnOf.get(quarterColumn(quarter));
        if (column === undefined) continue;
        notes[column - ticks.first] = withRemark(notes[column - ticks.first] ?? '', reason);
        if (reason !== '') cellNames.push(ticks.range.getCell(1, column - ticks.first + 1).getA1Notation());
      }
      if (cellNames.length > 0) sheet.getRangeList(cellNames).setValue(false);
      if (JSON.stringify(notes) !== JSON.stringify(before)) ticks.range.setNotes([notes]);
    },

    stamp(quarter: Quarter, day: CalendarDate) {
      const row = grid.rowOf.get(ROW_KEYS.stamp);
      const column = grid.columnOf.get(quarterColumn(quarter));
      if (row !== undefined && column !== undefined) sheet.getRange(row + 1, column + 1).setValue(serialOfDate(day));
    },
  };
}
