/** Writes a `Điểm …` tab on both sides of the two columns that are people's, and reads what they typed there. */

import { call, matches } from '../../core/checks/formulas/syntax';
import { groupRowKey } from '../../core/layout/keys';
import {
  KEPT,
  SCORE_COLUMNS,
  type ScoreColumnKey,
  type ScoreLine,
  type ScoreRow,
  TYPED_COLUMNS,
} from '../../core/layout/score-tab';
import { SHAPE_KEY, shapeMark } from '../../core/layout/shape-mark';
import type { TypedRow, TypedRows } from '../../core/score/typed-points';
import type { KeyedGrid } from '../cells/keyed-grid';
import { toRawCell } from '../cells/raw-cell';
import { COLORS } from '../layout/palette';
import { asPlainText } from '../plain-text';
import type { FoundTab } from '../stores/find-tab';
import {
  areaOf,
  ensureSize,
  type GeneratedTab,
  isDressed,
  markDressed,
  openFoundTab,
  type Protect,
  wasDressed,
} from './generated-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
/** As a cell gives it and takes it. */
type CellValue = string | number | boolean | Date;

const REPORTS = /^Báo cáo /;
const NAME_WIDTH = 330;
const REASON_WIDTH = 560;
/** Changes when the looks change: an older tab is then dressed again. */
const LOOKS = 1;

const COLUMNS = SCORE_COLUMNS.map(({ key }) => key);
const WIDTH = COLUMNS.length + 1;
/** 1-based. */
const FIRST_TYPED = COLUMNS.indexOf('self') + 2;
const AFTER_TYPED = FIRST_TYPED + TYPED_COLUMNS.length;

const isInOrder = ({ columnOf }: KeyedGrid): boolean =>
  columnOf.size === COLUMNS.length && COLUMNS.every((key, index) => columnOf.get(key) === index + 1);

/** By row key; the first of two rows with one key counts. */
export function readTypedRows({ grid }: FoundTab, zone: () => string): TypedRows {
  const rows = new Map<string, TypedRow>();
  const raw = (row: number, key: ScoreColumnKey) => {
    const value = grid.values[row]?.[grid.columnOf.get(key) ?? -1] ?? '';
    return typeof value === 'object' ? toRawCell(value, zone()) : toRawCell(value, '');
  };
  for (const [key, row] of grid.rowOf) {
    if (key.includes('/')) rows.set(key, { self: raw(row, 'self'), given: raw(row, 'given') });
  }
  return rows;
}

/** A row as it stands: its key and what people typed into it. */
interface StandingRow {
  readonly key: string;
  readonly typed: readonly CellValue[];
}

function standingRows(
  values: readonly (readonly unknown[])[],
  rows: number,
  columns: readonly number[],
): StandingRow[] {
  return values.slice(0, rows).map((cells) => {
    const key = String(cells[0] ?? '')
      .normalize('NFC')
      .trim();
    return {
      key: key.startsWith(SHAPE_KEY) ? SHAPE_KEY : key,
      typed: columns.map((column) => toCellValue(cells[column])),
    };
  });
}

const toCellValue = (value: unknown): CellValue =>
  typeof value === 'number' || typeof value === 'boolean' || isDate(value)
    ? value
    : typeof value === 'string'
      ? value
      : '';

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const isTyped = ({ key, typed }: StandingRow): boolean => key.includes('/') && typed.some((value) => value !== '');

/** The wanted rows, and below them those that only hold what people typed for something that is scored no more. */
function planRows(wanted: readonly ScoreRow[], standing: readonly StandingRow[]): readonly ScoreRow[] {
  const keys = new Set(wanted.map(({ key }) => key));
  const left = standing.filter((row) => isTyped(row) && !keys.has(row.key));
  if (left.length === 0) return wanted;
  const kept = left.map(({ key }): ScoreRow => ({ key, line: 'kept', cells: { name: key, why: KEPT } }));
  return [...wanted, { key: groupRowKey('giu-lai'), line: 'group', cells: { name: 'GHI TRƯỚC ĐÂY' } }, ...kept];
}

const toCell = (cell: ScoreRow['cells'][ScoreColumnKey]): string | number =>
  typeof cell === 'object' ? cell.formula : typeof cell === 'string' ? asPlainText(cell) : (cell ?? '');

const cellsOf = ({ cells }: ScoreRow, keys: readonly ScoreColumnKey[]): (string | number)[] =>
  keys.map((key) => toCell(cells[key]));

/** Rows in which the typed columns hold the add-on's own words. */
const OWN_LINES: readonly ScoreLine[] = ['header', 'keys'];

function wholeRow(row: ScoreRow, key: string, typed: readonly CellValue[]): CellValue[] {
  const [self = '', given = ''] = OWN_LINES.includes(row.line)
    ? cellsOf(row, TYPED_COLUMNS)
    : typed.map((value) => (typeof value === 'string' ? asPlainText(value) : value));
  return [
    asPlainText(key),
    ...cellsOf(row, COLUMNS.slice(0, FIRST_TYPED - 2)),
    self,
    given,
    ...cellsOf(row, COLUMNS.slice(AFTER_TYPED - 2)),
  ];
}

/** Rows of villages that nobody types into. */
const RESULT_KEYS: readonly string[] = ['*/ket-qua', '*/tt124'];

/** Looks by the keys in column A, so that they stay right wherever rows stand. */
function dress(sheet: Sheet, lastColumn: string): void {
  const key = '$A1';
  const keyed = (pattern: string): string => `${matches(key, pattern)}>0`;
  const rule = (range: string, formula: string, background: string | null, bold: boolean) => {
    const made = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${formula}`)
      .setRanges([sheet.getRange(range)]);
    if (background !== null) made.setBackground(background);
    if (bold) made.setBold(true);
    return made.build();
  };
  const all = `B1:${lastColumn}`;
  const isTyped = call('AND', keyed('*/?*'), ...RESULT_KEYS.map((pattern) => `${matches(key, pattern)}=0`));
  const result = call('OR', ...RESULT_KEYS.map(keyed), keyed('#tt124.xa'));
  sheet.setConditionalFormatRules([
    rule(all, keyed('#nhom:*'), COLORS.band, true),
    rule(all, keyed('#header'), COLORS.band, true),
    rule(all, keyed('*/'), COLORS.closed, true),
    rule(all, result, null, true),
    rule('B1:B3', call('OR', keyed('#diem:*'), keyed(`${SHAPE_KEY}*`)), null, true),
    // The village's own points are only compared; what the office gives counts.
    rule('E1:E', isTyped, COLORS.notice, false),
    rule('F1:F', isTyped, COLORS.missing, false),
  ]);
  sheet.setColumnWidth(2, NAME_WIDTH);
  sheet.setColumnWidth(WIDTH, REASON_WIDTH);
  sheet.hideColumns(1);
}

export interface ScoreTabName {
  readonly key: string;
  readonly usualName: string;
}

/** `found`: the tab as it was read in this run; null: there is none. `protect` closes it to everybody but the police. */
export function writeScoreTab(
  spreadsheet: Spreadsheet,
  name: ScoreTabName,
  found: FoundTab | null,
  wanted: readonly ScoreRow[],
  protect: Protect,
): void {
  const tab = openFoundTab(spreadsheet, { ...name, before: REPORTS }, found, isInOrder);
  const { sheet, before } = tab;
  const mark = shapeMark(['diem', COLUMNS, LOOKS]);
  const dressed = isDressed(tab, mark);
  const { rows: oldRows } = areaOf(tab);
  const ownColumns = [FIRST_TYPED - 1, FIRST_TYPED];
  if (before !== null) {
    const standing = standingRows(before.grid.values, oldRows, ownColumns);
    const planned = planRows(wanted, standing);
    if (planned.length === standing.length && planned.every(({ key }, index) => key === standing[index]?.key)) {
      writeAround(tab, planned, dressed ? mark : SHAPE_KEY);
      if (!dressed) finish(tab, planned, protect, mark);
      return;
    }
  }
  // Somebody may have typed since the tab was read; rows move together with what stands in them now.
  const standing =
    before === null
      ? wordsAside(tab)
      : standingRows(sheet.getRange(1, 1, oldRows, WIDTH).getValues(), oldRows, ownColumns);
  const planned = planRows(wanted, standing);
  ensureSize(tab, planned.length, WIDTH);
  const typedOf = new Map([...standing].reverse().map(({ key, typed }) => [key, typed]));
  const block = planned.map((row) => {
    const key = row.key === SHAPE_KEY ? mark : row.key;
    return wholeRow(row, key, typedOf.get(row.key) ?? []);
  });
  while (block.length < oldRows) block.push(Array.from({ length: WIDTH }, () => ''));
  // In a new tab the block comes last: until it stands the tab is blank, and the next run dresses it again.
  if (!dressed) finish(tab, planned, protect, null);
  sheet.getRange(1, 1, block.length, WIDTH).setValues(block);
}

function wordsAside({ aside }: GeneratedTab): readonly StandingRow[] {
  if (aside === undefined) return [];
  const columns = TYPED_COLUMNS.map((key) => aside.columnOf.get(key) ?? -1);
  return standingRows(aside.values, aside.values.length, columns);
}

/** Everything but what stands in the columns that are people's; a side on which nothing differs is not written. */
function writeAround({ sheet, before }: GeneratedTab, rows: readonly ScoreRow[], mark: string): void {
  const left = rows.map((row) => [
    asPlainText(row.key === SHAPE_KEY ? mark : row.key),
    ...cellsOf(row, COLUMNS.slice(0, FIRST_TYPED - 2)),
  ]);
  const right = rows.map((row) => cellsOf(row, COLUMNS.slice(AFTER_TYPED - 2)));
  for (const [first, block] of [
    [1, left],
    [AFTER_TYPED, right],
  ] as const) {
    if (!stands(block, before?.grid.values ?? [], first)) {
      sheet.getRange(1, first, block.length, block[0]?.length ?? 1).setValues(block);
    }
  }
}

/** Formulas show something else than they are; they are written with what else changes, never alone. */
const stands = (
  block: readonly (readonly (string | number)[])[],
  values: FoundTab['grid']['values'],
  first: number,
): boolean =>
  block.every((cells, row) =>
    cells.every((cell, column) => {
      const there = values[row]?.[column + first - 1] ?? '';
      return typeof cell === 'number' ? there === cell : cell.startsWith('=') || there === cell.replace(/^'/, '');
    }),
  );

/** `mark` null: it stands in the block that is written next. */
function finish(tab: GeneratedTab, rows: readonly ScoreRow[], protect: Protect, mark: string | null): void {
  const { sheet, fresh } = tab;
  const placeOf = (line: ScoreLine): number => rows.findIndex((row) => row.line === line) + 1;
  dress(sheet, 'H');
  sheet.hideRows(placeOf('keys'));
  sheet.setFrozenRows(placeOf('header'));
  if (!wasDressed(tab)) protect(sheet, fresh && tab.leftover === undefined);
  if (mark !== null)
    markDressed(
      tab,
      rows.map(({ key }) => key),
      mark,
    );
}
