/** Writes the tab `Theo dõi`: made and dressed once, then filled in one block. */
import { matches } from '../../core/checks/formulas/syntax';
import { TAB_KEYS, TAB_NAMES } from '../../core/layout/keys';
import {
  EDITED_WORDS,
  TRACKING_COLUMNS,
  TRACKING_FIXED_COLUMNS,
  type TrackingGrid,
  type TrackingLine,
} from '../../core/layout/tracking-tab';
import { freeTabName } from '../../core/layout/village-identity';
import { QUARTERS } from '../../core/period/schemes';
import { type QuarterState, STATE_WORDS } from '../../core/submission/quarter-state';
import { HAND_TYPED_STATES } from '../../core/tracking/tracking-words';
import type { TrackingTab } from '../../ports';
import { columnLetters } from '../cells/keyed-grid';
import { COLORS } from '../layout/palette';
import { createProtector } from '../layout/protections';
import { findTab } from '../stores/find-tab';
import { ensureSize, type GeneratedTab, writeBlock } from './generated-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const NAME_WIDTH = 120;
const DESCRIPTION = 'Trang do máy lập';

const FORMATS: Readonly<Record<(typeof TRACKING_COLUMNS)[number]['key'], string>> = {
  state: '@',
  day: 'dd/MM/yyyy',
  onTime: '@',
  missing: '0',
  wrong: '0',
  toReview: '0',
};

/** The first that fits a state's words counts; `*` stands for what follows. */
const STATE_COLORS: readonly (readonly [words: string, background: string])[] = [
  [`*${EDITED_WORDS}`, COLORS.review],
  ...Object.values(HAND_TYPED_STATES).map((words) => [words, COLORS.review] as const),
  ...(['submitted-with-gaps', 'to-correct'] as const).map((state) => [STATE_WORDS[state], COLORS.wrong] as const),
  ...(['accepted', 'locked'] as const).map((state) => [STATE_WORDS[state], COLORS.settled] as const),
  [STATE_WORDS['submitted' satisfies QuarterState], COLORS.submitted],
  [STATE_WORDS.reopened, COLORS.missing],
];

/** Neighbouring columns of one width take one call. */
const WIDTH_RUNS = TRACKING_COLUMNS.reduce<{ start: number; count: number; width: number }[]>((runs, { width }, at) => {
  const last = runs[runs.length - 1];
  if (last?.width === width) last.count += 1;
  else runs.push({ start: at, count: 1, width });
  return runs;
}, []);

/** Beside `Công an xã`. A blank tab of this name was left by a run that was stopped. */
function openTab(spreadsheet: Spreadsheet): GeneratedTab {
  const before = findTab(spreadsheet, TAB_KEYS.tracking, TAB_NAMES.tracking);
  if (before !== null) return { sheet: before.sheet, fresh: false, before };
  const namesake = spreadsheet.getSheetByName(TAB_NAMES.tracking);
  if (namesake !== null && namesake.getLastRow() === 0) return { sheet: namesake, fresh: true, before: null };
  const sheets = spreadsheet.getSheets();
  const name = freeTabName(TAB_NAMES.tracking, new Set(sheets.map((sheet) => sheet.getName())));
  const place = spreadsheet.getSheetByName(TAB_NAMES.police)?.getIndex() ?? sheets.length;
  return { sheet: spreadsheet.insertSheet(name, place), fresh: true, before: null };
}

const columnOf = (quarter: number, index: number): number =>
  TRACKING_FIXED_COLUMNS + (quarter - 1) * TRACKING_COLUMNS.length + index + 1;

function stateRules(sheet: Sheet, firstRow: number, rows: number): Rule[] {
  const ranges = QUARTERS.map((quarter) => sheet.getRange(firstRow, columnOf(quarter, 0), rows, 1));
  const first = `${columnLetters(columnOf(1, 0) - 1)}${firstRow}`;
  return STATE_COLORS.map(([words, background]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(`=${matches(first, words)}>0`)
      .setBackground(background)
      .setRanges(ranges)
      .build(),
  );
}

function dress(sheet: Sheet, { lines }: TrackingGrid): void {
  const columns = TRACKING_FIXED_COLUMNS + QUARTERS.length * TRACKING_COLUMNS.length;
  const last = columnLetters(columns - 1);
  const rowsOf = (...wanted: TrackingLine[]): number[] =>
    lines.flatMap((line, index) => (wanted.includes(line) ? [index + 1] : []));
  const whole = (rows: readonly number[]): string[] => rows.map((row) => `B${row}:${last}${row}`);
  const [keyRow = 1] = rowsOf('keys');
  const [headerRow = 1] = rowsOf('header');
  const [quarterRow = 1] = rowsOf('quarters');
  const formats = ['@', '@', ...QUARTERS.flatMap(() => TRACKING_COLUMNS.map(({ key }) => FORMATS[key]))];
  const texts = formats.map(() => '@');

  sheet
    .getRange(1, 1, lines.length, columns)
    .setNumberFormats(lines.map((line) => (line === 'village' || line === 'total' ? formats : texts)));
  sheet.getRangeList([...whole(rowsOf('quarters', 'header'))]).setBackground(COLORS.band);
  sheet.getRangeList(['B1', ...whole(rowsOf('quarters', 'header', 'total'))]).setFontWeight('bold');
  sheet
    .getRange(headerRow, 2, lines.length - headerRow + 1, columns - 1)
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setBorder(true, true, true, true, true, true, COLORS.line, SpreadsheetApp.BorderStyle.SOLID);
  sheet.setConditionalFormatRules(stateRules(sheet, headerRow + 1, lines.length - headerRow));
  sheet.setColumnWidth(2, NAME_WIDTH);
  for (const quarter of QUARTERS) {
    for (const { start, count, width } of WIDTH_RUNS) sheet.setColumnWidths(columnOf(quarter, start), count, width);
  }
  sheet.hideColumns(1);
  sheet.hideRows(keyRow);
  sheet.setFrozenRows(quarterRow + 1);
  sheet.setFrozenColumns(2);
}

const sameShape = (before: readonly (readonly unknown[])[], { values }: TrackingGrid): boolean =>
  before.length === values.length && before.every((row, index) => row[0] === values[index]?.[0]);

export function createTrackingTab(spreadsheet: Spreadsheet): TrackingTab {
  return {
    write(grid, policeAccounts) {
      const tab = openTab(spreadsheet);
      if (tab.fresh) createProtector().protect(tab.sheet, policeAccounts, DESCRIPTION);
      ensureSize(tab, grid.lines.length, grid.values[0]?.length ?? 1);
      // The block comes last: until it stands, the tab is blank and the next run dresses it again.
      if (tab.before === null || !sameShape(tab.before.grid.values, grid)) dress(tab.sheet, grid);
      writeBlock(tab, grid.values);
    },
  };
}
