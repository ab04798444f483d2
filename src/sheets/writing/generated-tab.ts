/** Writes a generated tab in place, in one block that includes its revision; links and notes to it stay whole. */
import type { GridCell } from '../../core/layout/rollup-tab';
import { asPlainText } from '../plain-text';
import { type FoundTab, findTab } from '../stores/find-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface GeneratedTab {
  readonly sheet: Sheet;
  /** The tab has just been made and has no format yet. */
  readonly fresh: boolean;
  /** What stood there before; null in a fresh tab. */
  readonly before: FoundTab | null;
}

export function openGeneratedTab(spreadsheet: Spreadsheet, key: string, usualName: string): GeneratedTab {
  const before = findTab(spreadsheet, key, usualName);
  if (before !== null) return { sheet: before.sheet, fresh: false, before };
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, usualName), spreadsheet.getSheets().length);
  return { sheet, fresh: true, before: null };
}

/** Somebody's own tab may have the name already; it is left alone. */
function freeName(spreadsheet: Spreadsheet, name: string): string {
  if (spreadsheet.getSheetByName(name) === null) return name;
  for (let number = 2; ; number += 1) {
    const candidate = `${name} (${number})`;
    if (spreadsheet.getSheetByName(candidate) === null) return candidate;
  }
}

const toCell = (cell: GridCell): string | number =>
  typeof cell === 'object' ? cell.formula : typeof cell === 'string' ? asPlainText(cell) : cell;

/**
 * One `setValues` from `firstColumn` (1-based) on; the sheet must be large enough. The block also covers, with blanks, what an earlier and larger one
 * left behind in these columns.
 */
export function writeBlock(tab: GeneratedTab, values: readonly (readonly GridCell[])[], firstColumn = 1): void {
  const oldRows = tab.before?.grid.values.length ?? 0;
  const oldColumns = (tab.before?.grid.values[0]?.length ?? 0) - (firstColumn - 1);
  const columns = Math.max(oldColumns, ...values.map((row) => row.length));
  const rows = Math.max(oldRows, values.length);
  const block = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => toCell(values[row]?.[column] ?? '')),
  );
  if (tab.before !== null && standsAlready(block, tab.before.grid.values, firstColumn)) return;
  tab.sheet.getRange(1, firstColumn, rows, columns).setValues(block);
}

/** Formulas show something else than they are; they are written together with the figures, never alone. */
function standsAlready(
  block: readonly (readonly (string | number)[])[],
  before: readonly (readonly unknown[])[],
  firstColumn: number,
): boolean {
  return block.every((row, rowIndex) =>
    row.every((cell, columnIndex) => {
      const stands = before[rowIndex]?.[columnIndex + firstColumn - 1] ?? '';
      if (typeof cell === 'number') return stands === cell;
      return cell.startsWith('=') || stands === cell.replace(/^'/, '');
    }),
  );
}

/** The size in which Google makes a new sheet. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

/** Adds the rows and columns that the sheet lacks; a range beyond the sheet is an error. No call where all fits. */
export function ensureSize({ sheet, fresh, before }: GeneratedTab, rows: number, columns: number): void {
  const filled = before?.grid.values ?? [];
  if (rows > filled.length) {
    const missing = rows - (fresh ? NEW_ROWS : sheet.getMaxRows());
    if (missing > 0) sheet.insertRowsAfter(rows - missing, missing);
  }
  if (columns > (filled[0]?.length ?? 0)) {
    const missing = columns - (fresh ? NEW_COLUMNS : sheet.getMaxColumns());
    if (missing > 0) sheet.insertColumnsAfter(columns - missing, missing);
  }
}
