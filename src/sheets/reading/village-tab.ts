/** Reads a village tab's block into cells by row key and quarter, wherever rows and columns stand now. */
import { NAME_COLUMN, NOTE_COLUMN, quarterColumn, ROW_KEYS, VILLAGE_TAB_PREFIX } from '../../core/layout/keys';
import type { Quarter } from '../../core/period/types';
import type { ControlCells } from '../../core/submission/read-quarter';
import type { EnteredCell } from '../../core/submission/types';
import type { VillageTab } from '../../ports';
import { cellAddress, type KeyedGrid, valueAt } from '../cells/keyed-grid';
import { toEnteredCell, toRawCell } from '../cells/raw-cell';

export interface ReadOptions {
  readonly sheetName: string;
  /** The spreadsheet's time zone. */
  readonly zone: string;
  /** Same shape as the grid's values; empty texts where formulas were not read. */
  readonly formulas?: readonly (readonly string[])[];
}

/** Rows by key for one quarter's column; control rows (`#…`) are left out. */
export function readQuarterCells(grid: KeyedGrid, quarter: Quarter, options: ReadOptions): Map<string, EnteredCell> {
  const cells = new Map<string, EnteredCell>();
  const column = grid.columnOf.get(`Q${quarter}`);
  if (column === undefined) return cells;
  for (const [key, row] of grid.rowOf) {
    if (key.startsWith('#')) continue;
    const formula = options.formulas?.[row]?.[column] ?? '';
    cells.set(key, toEnteredCell(grid.values[row]?.[column], formula, options.zone));
  }
  return cells;
}

export function readNotes(grid: KeyedGrid): Map<string, string> {
  const notes = new Map<string, string>();
  for (const key of grid.rowOf.keys()) {
    const note = key.startsWith('#') ? '' : valueAt(grid, key, 'note');
    // A telephone number typed where the text format was lost arrives as a number.
    const text = typeof note === 'number' ? String(note) : note;
    if (typeof text === 'string' && text.trim() !== '') notes.set(key, text);
  }
  return notes;
}

export function addressIn(grid: KeyedGrid, sheetName: string) {
  return (key: string, quarter: Quarter | null): string | null => {
    const row = grid.rowOf.get(key);
    const column = grid.columnOf.get(quarter === null ? NOTE_COLUMN : quarterColumn(quarter));
    return row === undefined || column === undefined ? null : cellAddress(sheetName, row, column);
  };
}

function readControl(grid: KeyedGrid, quarter: Quarter, zone: string): ControlCells {
  const at = (key: string) => toRawCell(valueAt(grid, key, `Q${quarter}`), zone);
  return {
    submitted: at('#submitted'),
    submittedOn: at('#submittedOn'),
    stamp: at('#stamp'),
    decision: at('#decision'),
    reason: at('#reason'),
    fingerprint: at('#fingerprint'),
  };
}

export function readVillageTab(grid: KeyedGrid, options: ReadOptions): VillageTab {
  return {
    villageId: grid.tabKey.slice(VILLAGE_TAB_PREFIX.length),
    sheetName: options.sheetName,
    quarters: byQuarter((quarter) => readQuarterCells(grid, quarter, options)),
    control: byQuarter((quarter) => readControl(grid, quarter, options.zone)),
    notes: readNotes(grid),
    rules: toRawCell(valueAt(grid, ROW_KEYS.rules, NAME_COLUMN), options.zone),
    addressOf: addressIn(grid, options.sheetName),
  };
}

export function byQuarter<T>(make: (quarter: Quarter) => T): Readonly<Record<Quarter, T>> {
  return { 1: make(1), 2: make(2), 3: make(3), 4: make(4) };
}
