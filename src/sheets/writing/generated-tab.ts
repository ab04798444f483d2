/** A tab that the add-on generates: found by its key or made at its place, written in place, its looks marked as done. */
import { TAB_NAMES } from '../../core/layout/keys';
import { OWN_COLUMN } from '../../core/layout/report-tab';
import type { GridCell } from '../../core/layout/rollup-tab';
import { SHAPE_KEY } from '../../core/layout/shape-mark';
import type { KeyedGrid } from '../cells/keyed-grid';
import { asPlainText } from '../plain-text';
import { type FoundTab, findTab, readTab } from '../stores/find-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface GeneratedTab {
  readonly sheet: Sheet;
  /** The tab has just been made and has no format yet. */
  readonly fresh: boolean;
  /** What stood there before; null in a fresh tab. */
  readonly before: FoundTab | null;
  /** A stopped run left it blank, and may have closed it to some already. */
  readonly leftover?: true;
  /** How far the add-on's part reaches where rows have moved since the tab was read. */
  readonly area?: Area;
  /** A tab of the same key that was set aside, because people's own columns stand among those of the add-on. */
  readonly aside?: KeyedGrid;
}

/** Closes a tab to everybody but the police; `fresh`: nobody has closed it before. */
export type Protect = (sheet: Sheet, fresh: boolean) => void;

interface Area {
  readonly rows: number;
  readonly columns: number;
}

/** The size in which Google makes a new tab. */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;

export interface GeneratedTabName {
  /** What A1 says. */
  readonly key: string;
  readonly usualName: string;
  /** Names of tabs before the first of which a new tab is put. */
  readonly before: RegExp;
}

export const openGeneratedTab = (spreadsheet: Spreadsheet, name: GeneratedTabName): GeneratedTab =>
  openFoundTab(spreadsheet, name, findTab(spreadsheet, name.key, name.usualName), isWhole);

/** The same for a tab that has been read already; null: there is none. */
export function openFoundTab(
  spreadsheet: Spreadsheet,
  name: GeneratedTabName,
  found: FoundTab | null,
  isUsable: (grid: KeyedGrid) => boolean,
): GeneratedTab {
  if (found !== null && isUsable(found.grid)) return { sheet: found.sheet, fresh: false, before: found };
  if (found !== null) setAside(spreadsheet, found.sheet, name);
  const left = leftBlank(spreadsheet, name.usualName);
  const sheet = left ?? insertTab(spreadsheet, name);
  return { sheet, fresh: true, before: null, ...(left && { leftover: true }), ...(found && { aside: found.grid }) };
}

/** The keyed columns stand side by side from the second one on, as they were written. */
const isWhole = ({ columnOf }: KeyedGrid): boolean => {
  const places = [...columnOf.values()];
  return Math.max(...places) === places.length && (columnOf.get(OWN_COLUMN) ?? 1) === 1;
};

/** Everything in it stays as it is; it only is no longer the tab that the add-on writes. */
function setAside(spreadsheet: Spreadsheet, sheet: Sheet, { key, usualName }: GeneratedTabName): void {
  const names = spreadsheet.getSheets().map((each) => each.getName());
  sheet.setName(freeName(names, `${usualName} cũ`));
  sheet.getRange(1, 1).setValue(`#cu:${key}`);
}

/** The part that the add-on wrote before: rows with a key in column A, columns with a key in the row `#key`. */
export function areaOf({ area, before }: GeneratedTab): Area {
  if (area !== undefined || before === null) return area ?? { rows: 0, columns: 0 };
  const { rowOf, columnOf } = before.grid;
  return { rows: Math.max(0, ...rowOf.values()) + 1, columns: Math.max(0, ...columnOf.values()) + 1 };
}

/** A run that stopped between making the tab and writing into it left one with nothing in it. */
function leftBlank(spreadsheet: Spreadsheet, name: string): Sheet | null {
  const sheet = spreadsheet.getSheetByName(name);
  const isBlank = sheet !== null && readTab(sheet).grid.values.every((row) => row.every((cell) => cell === ''));
  return isBlank ? sheet : null;
}

function insertTab(spreadsheet: Spreadsheet, { usualName, before }: GeneratedTabName): Sheet {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const place = names.findIndex((name) => before.test(name) || name === TAB_NAMES.villageList);
  return spreadsheet.insertSheet(freeName(names, usualName), place < 0 ? names.length : place);
}

/** Somebody's own tab may have the name already; it is left alone. */
function freeName(taken: readonly string[], name: string): string {
  if (!taken.includes(name)) return name;
  for (let number = 2; ; number += 1) if (!taken.includes(`${name} (${number})`)) return `${name} (${number})`;
}

const toCell = (cell: GridCell): string | number =>
  typeof cell === 'object' ? cell.formula : typeof cell === 'string' ? asPlainText(cell) : cell;

/**
 * One `setValues` from `firstColumn` (1-based) on; the tab must be large enough. The block also covers, with blanks,
 * what an earlier and larger one left in the add-on's own rows and columns; nothing beyond them is touched.
 */
export function writeBlock(tab: GeneratedTab, values: readonly (readonly GridCell[])[], firstColumn = 1): void {
  const area = areaOf(tab);
  const columns = Math.max(area.columns - (firstColumn - 1), ...values.map((row) => row.length));
  const rows = Math.max(area.rows, values.length);
  const block = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => toCell(values[row]?.[column] ?? '')),
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

/** Room for so many rows and columns; what people wrote beyond the add-on's part moves further away. */
export function ensureSize(tab: GeneratedTab, rows: number, columns: number): void {
  const { sheet, fresh } = tab;
  const area = areaOf(tab);
  const values = tab.before?.grid.values ?? [];
  if (rows > area.rows) {
    if (values.length > area.rows) sheet.insertRowsAfter(area.rows, rows - area.rows);
    else makeRoom(rows - (fresh ? NEW_ROWS : sheet.getMaxRows()), (more) => sheet.insertRowsAfter(rows - more, more));
  }
  if (columns > area.columns) {
    if ((values[0]?.length ?? 0) > area.columns) sheet.insertColumnsAfter(area.columns, columns - area.columns);
    else
      makeRoom(columns - (fresh ? NEW_COLUMNS : sheet.getMaxColumns()), (more) =>
        sheet.insertColumnsAfter(columns - more, more),
      );
  }
}

function makeRoom(missing: number, insert: (more: number) => void): void {
  if (missing > 0) insert(missing);
}

/** Whether the looks that belong to this mark were written to their end. */
export const isDressed = ({ before }: GeneratedTab, mark: string): boolean =>
  before?.grid.values.some((row) => row[0] === mark) ?? false;

/** Whether its looks were ever written to their end; its guard then is what people have made of it since. */
export const wasDressed = ({ before }: GeneratedTab): boolean =>
  before?.grid.values.some((row) => String(row[0]).startsWith(`${SHAPE_KEY}:`)) ?? false;

/** The last write of all: until then the next run dresses the tab again. */
export function markDressed({ sheet }: GeneratedTab, keys: readonly string[], mark: string): void {
  sheet.getRange(keys.indexOf(SHAPE_KEY) + 1, 1).setValue(mark);
}
