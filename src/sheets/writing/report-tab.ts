/** Writes a `Báo cáo …` tab: keys in column A, the add-on's words from the third column on, never the officer's own. */
import { OWN_COLUMN, REPORT_COLUMN_KEYS, type ReportRow, type ReportRowLook } from '../../core/layout/report-tab';
import type { KeyedGrid } from '../cells/keyed-grid';
import { columnLetters } from '../cells/keyed-grid';
import { ensureSize, type GeneratedTab, openGeneratedTab, writeBlock } from './generated-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const OWN_TITLE = 'Lời của Công an xã (để trống thì báo cáo dùng câu ở cột bên phải)';
/** Texts of rows that the report no longer has are kept below it under this key. */
const ORPHAN = '#cu:';

const KEY = 1;
const OWN = 2;
const FIRST_GENERATED = 3;
const WIDTHS: readonly (readonly [column: number, width: number])[] = [
  [OWN, 260],
  [FIRST_GENERATED, 48],
  [FIRST_GENERATED + 1, 620],
];
const FIGURE_WIDTH = 84;

/** The officer's words by line id. */
export function readOwnTexts(grid: KeyedGrid): ReadonlyMap<string, string> {
  const own = grid.columnOf.get(OWN_COLUMN) ?? OWN - 1;
  const texts = new Map<string, string>();
  for (const [key, row] of grid.rowOf) {
    const text = grid.values[row]?.[own];
    if (!key.startsWith('#') && typeof text === 'string' && text.trim() !== '') texts.set(key, text);
  }
  return texts;
}

/** What stands in the first two columns where rows have to move: keys, and the officer's words beside their keys. */
function movedColumns(rows: readonly ReportRow[], before: KeyedGrid | null): string[][] {
  const own = before === null ? new Map<string, string>() : new Map(readOwnTexts(before));
  const columns = rows.map((row) => {
    const text = row.look === 'keys' ? OWN_COLUMN : row.look === 'header' ? OWN_TITLE : (own.get(row.key) ?? '');
    own.delete(row.key);
    return [row.key, text];
  });
  return [...columns, ...[...own].map(([key, text]) => [key.startsWith(ORPHAN) ? key : `${ORPHAN}${key}`, text])];
}

function keysMatch(rows: readonly ReportRow[], before: KeyedGrid): boolean {
  return rows.every((row, index) => before.values[index]?.[0] === row.key);
}

const rowsOf = (rows: readonly ReportRow[], ...looks: ReportRowLook[]): number[] =>
  rows.flatMap((row, index) => (looks.includes(row.look) ? [index + 1] : []));

function dress(sheet: Sheet, rows: readonly ReportRow[], columns: number): void {
  const last = columnLetters(columns - 1);
  const ranges = (from: string, ...looks: ReportRowLook[]) =>
    rowsOf(rows, ...looks).map((row) => `${from}${row}:${last}${row}`);
  const whole = sheet.getRange(1, OWN, rows.length, columns - 1);
  whole.setFontFamily('Times New Roman').setFontSize(12).setVerticalAlignment('top').setWrap(true);
  const bold = ranges('C', 'title', 'heading', 'table-head', 'table-total', 'header');
  if (bold.length > 0) sheet.getRangeList(bold).setFontWeight('bold');
  sheet.getRangeList(['B:B']).setBackground('#fff8e1');
  const own = ranges('C', 'own');
  if (own.length > 0) sheet.getRangeList(own).setFontColor('#7a7a7a').setFontStyle('italic');
  const table = ranges('C', 'table-head', 'table', 'table-total');
  if (table.length > 0)
    sheet
      .getRangeList(table)
      .setBorder(true, true, true, true, true, true, '#b7b7b7', SpreadsheetApp.BorderStyle.SOLID);
  for (const [column, width] of WIDTHS) sheet.setColumnWidth(column, width);
  if (columns > FIRST_GENERATED + 1)
    sheet.setColumnWidths(FIRST_GENERATED + 2, columns - FIRST_GENERATED - 1, FIGURE_WIDTH);
  sheet.hideColumns(KEY);
  sheet.hideRows(rowsOf(rows, 'keys')[0] ?? 1);
  sheet.setFrozenRows(rowsOf(rows, 'header')[0] ?? 1);
}

/** Runs of rows that should be hidden or shown and are not; before a tab has a text, its rows are all visible. */
function settleHidden(tab: GeneratedTab, rows: readonly ReportRow[]): void {
  const before = tab.before?.grid;
  const wasHidden = (row: ReportRow): boolean => {
    const index = before?.rowOf.get(row.key);
    const cells = index === undefined ? [] : (before?.values[index] ?? []);
    return index !== undefined && cells.slice(FIRST_GENERATED - 1).every((cell) => cell === '');
  };
  const hasOwn = tab.before === null ? new Map() : readOwnTexts(tab.before.grid);
  const wanted = rows.map((row) => row.hidden && !hasOwn.has(row.key));
  let start = 0;
  while (start < rows.length) {
    const change = (index: number): 'hide' | 'show' | null => {
      const row = rows[index];
      if (row === undefined || row.look === 'keys' || wanted[index] === wasHidden(row)) return null;
      return wanted[index] ? 'hide' : 'show';
    };
    const kind = change(start);
    let end = start + 1;
    while (end < rows.length && change(end) === kind) end += 1;
    if (kind === 'hide') tab.sheet.hideRows(start + 1, end - start);
    if (kind === 'show') tab.sheet.showRows(start + 1, end - start);
    start = end;
  }
}

export function writeReportTab(spreadsheet: Spreadsheet, name: string, rows: readonly ReportRow[]): void {
  const [first] = rows;
  if (first === undefined) return;
  const tab = openGeneratedTab(spreadsheet, first.key, name);
  const columns = Math.max(...rows.map((row) => row.cells.length), REPORT_COLUMN_KEYS.length) + FIRST_GENERATED - 1;
  const grid = tab.before?.grid ?? null;
  const moved = grid === null || !keysMatch(rows, grid);
  const texts = movedColumns(rows, grid);
  ensureSize(tab, Math.max(rows.length, texts.length), columns);
  if (moved) {
    // Everything here is text; a `7/8` must not become a day, nor a line that starts with a dash a formula.
    tab.sheet.getRange(1, 1, texts.length, columns).setNumberFormat('@');
    tab.sheet.getRange(1, KEY, texts.length, 2).setValues(texts);
  }
  writeBlock(
    tab,
    rows.map((row) => row.cells),
    FIRST_GENERATED,
  );
  if (moved) dress(tab.sheet, rows, columns);
  settleHidden(tab, rows);
}
