/** The cells of a village tab that belong to a quarter's tick: the tick with the reason beside it, and its stamp. */
import { quarterColumn, ROW_KEYS } from '../../core/layout/keys';
import type { Quarter } from '../../core/period/types';
import { columnLetters, type KeyedGrid } from '../cells/keyed-grid';
import { withRemark } from './remarks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TickRow {
  /** One value for the row's cells in these quarters (1). */
  readonly setTo: (rowKey: string, quarters: readonly Quarter[], value: boolean | number) => void;
  /** The add-on's remark beside ticks, `''` takes it away; answers what it has cost (1, or 2 where something changes). */
  readonly remark: (texts: ReadonlyMap<Quarter, string>) => number;
}

export function createTickRow(sheet: Sheet, grid: KeyedGrid): TickRow {
  const columnsOf = (quarters: Iterable<Quarter>): number[] =>
    [...quarters].flatMap((quarter) => grid.columnOf.get(quarterColumn(quarter)) ?? []).sort((a, b) => a - b);

  return {
    setTo(rowKey, quarters, value) {
      const row = grid.rowOf.get(rowKey);
      const cells = row === undefined ? [] : columnsOf(quarters).map((column) => `${columnLetters(column)}${row + 1}`);
      if (cells.length > 0) sheet.getRangeList(cells).setValue(value);
    },

    remark(texts) {
      const row = grid.rowOf.get(ROW_KEYS.submitted);
      const columns = columnsOf(texts.keys());
      const [first = 0] = columns;
      const last = columns[columns.length - 1] ?? first;
      if (row === undefined || columns.length === 0) return 0;
      // Where columns were moved apart, what stands between may be closed to the head: the first tick then has to do.
      const width = last - first === columns.length - 1 ? columns.length : 1;
      const range = sheet.getRange(row + 1, first + 1, 1, width);
      const [before = []] = range.getNotes();
      const notes = [...before];
      for (const [quarter, text] of texts) {
        const place = (grid.columnOf.get(quarterColumn(quarter)) ?? -1) - first;
        const note = notes[place];
        if (note !== undefined) notes[place] = withRemark(note, text);
      }
      if (JSON.stringify(notes) === JSON.stringify(before)) return 1;
      range.setNotes([notes]);
      return 2;
    },
  };
}
