/** What set-up knows of a village and the tab's formulas need: last year's figures, and whether it is the pilot. */
import type { IndicatorCode } from '../../core/catalogue/types';
import { lastYearColumn, NAME_COLUMN, NO, quarterColumn, ROW_KEYS, takenOverColumn, YES } from '../../core/layout/keys';
import type { PlannedVillage } from '../../core/layout/planned-villages';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import { serialOfDate } from '../../core/period/calendar-date';
import { QUARTERS } from '../../core/period/schemes';
import type { Quarter } from '../../core/period/types';
import { changesOfQuarter, STAFF_CHANGES_ROW } from '../../core/staff/staff-changes';
import { OPENING_CASES } from '../../core/submission/village-year';
import type { VillageLife } from '../../ports';
import type { KeyedGrid } from '../cells/keyed-grid';
import { asPlainText } from '../plain-text';
import { runsOf } from './sketch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The row that repeats `Danh sách thôn` for the reader of the tab. */
export const PILOT_ROW: IndicatorCode = 'bc_thon_diem';

/** What a cell should hold; places count from 0. */
export type Wish = readonly [row: number, column: number, value: string | number];

function pilotWishes(grid: KeyedGrid, { pilot }: PlannedVillage): Wish[] {
  const row = grid.rowOf.get(PILOT_ROW);
  if (row === undefined) return [];
  return QUARTERS.flatMap((quarter): Wish[] => {
    const column = grid.columnOf.get(quarterColumn(quarter));
    return column === undefined ? [] : [[row, column, pilot ? YES : NO]];
  });
}

/** How many people of the village changed in each quarter, by the tab `Nhân sự`. */
function staffWishes(grid: KeyedGrid, { id }: PlannedVillage, { staffChanges, settings }: SetUpPlan): Wish[] {
  return staffCells(grid, (quarter) => changesOfQuarter(staffChanges, id, settings, quarter));
}

function staffCells(grid: KeyedGrid, people: (quarter: Quarter) => number): Wish[] {
  const row = grid.rowOf.get(STAFF_CHANGES_ROW);
  if (row === undefined) return [];
  return QUARTERS.flatMap((quarter): Wish[] => {
    const column = grid.columnOf.get(quarterColumn(quarter));
    return column === undefined ? [] : [[row, column, people(quarter)]];
  });
}

/** The row of changes alone; one call where it differs, none where it is right. */
export function writeStaffChanges(sheet: Sheet, grid: KeyedGrid, people: (quarter: Quarter) => number): void {
  writeWishes(sheet, grid, staffCells(grid, people));
}

/** The row of corrections alone; a tab of an earlier version has none. */
export function writeCorrections(sheet: Sheet, grid: KeyedGrid, notes: Readonly<Record<Quarter, string>>): void {
  const row = grid.rowOf.get(ROW_KEYS.corrections);
  if (row === undefined) return;
  const wishes = QUARTERS.flatMap((quarter): Wish[] => {
    const column = grid.columnOf.get(quarterColumn(quarter));
    return column === undefined ? [] : [[row, column, notes[quarter]]];
  });
  writeWishes(sheet, grid, wishes);
}

function lastYearWishes(grid: KeyedGrid, { id }: PlannedVillage, { lastYear }: SetUpPlan): Wish[] {
  const codes = [...grid.rowOf].filter(([key]) => !key.startsWith('#'));
  return QUARTERS.flatMap((quarter): Wish[] => {
    const column = grid.columnOf.get(lastYearColumn(quarter));
    if (column === undefined) return [];
    return codes.map(([code, row]): Wish => [row, column, lastYear(id, code, quarter) ?? '']);
  });
}

/** One call for neighbouring columns, none where everything is right. Only cells of the script itself are written. */
function writeWishes(sheet: Sheet, grid: KeyedGrid, wishes: readonly Wish[]): void {
  const changed = wishes.filter(([row, column, value]) => (grid.values[row]?.[column] ?? '') !== value);
  if (changed.length === 0) return;
  const rows = changed.map(([row]) => row);
  const first = Math.min(...rows);
  const height = Math.max(...rows) - first + 1;
  for (const { start, count } of runsOf([...new Set(changed.map(([, column]) => column))])) {
    const block = Array.from({ length: height }, (_, r) =>
      Array.from({ length: count }, (_, c): unknown => grid.values[first + r]?.[start + c] ?? ''),
    );
    for (const [row, column, value] of changed) {
      const line = block[row - first];
      if (line !== undefined && column >= start && column < start + count) line[column - start] = value;
    }
    const written = block.map((line) => line.map((cell) => (typeof cell === 'string' ? asPlainText(cell) : cell)));
    sheet.getRange(first + 1, start + 1, height, count).setValues(written);
  }
}

/** All of them, whether they stand already or not. */
export const villageFacts = (grid: KeyedGrid, village: PlannedVillage, plan: SetUpPlan): Wish[] => [
  ...dayWishes(grid, village),
  ...pilotWishes(grid, village),
  ...staffWishes(grid, village, plan),
  ...lastYearWishes(grid, village, plan),
];

/**
 * The first and the last day of a village that does not exist all year, blank while it does; the formulas ask for nothing
 * before and after.
 */
export function dayWishes(
  grid: KeyedGrid,
  { validFrom, validTo }: Pick<PlannedVillage, 'validFrom' | 'validTo'>,
): Wish[] {
  const column = grid.columnOf.get(NAME_COLUMN);
  if (column === undefined) return [];
  const days = [
    [ROW_KEYS.start, validFrom],
    [ROW_KEYS.end, validTo],
  ] as const;
  return days.flatMap(([key, day]): Wish[] => {
    const row = grid.rowOf.get(key);
    return row === undefined ? [] : [[row, column, day === undefined ? '' : serialOfDate(day)]];
  });
}

/** What stands in the tab for cases that nobody knows yet: a text, so that no formula adds it. */
const NOT_KNOWN = '?';

function takenOverWishes(grid: KeyedGrid, takenOver: VillageLife['takenOver']): Wish[] {
  const row = grid.rowOf.get(OPENING_CASES);
  if (row === undefined) return [];
  return QUARTERS.flatMap((quarter): Wish[] => {
    const column = grid.columnOf.get(takenOverColumn(quarter));
    const merged = takenOver(quarter);
    return column === undefined ? [] : [[row, column, merged === null ? '' : (merged.cases ?? NOT_KNOWN)]];
  });
}

/** One call for each kind of fact where the list of villages says otherwise than the tab, none where it is right. */
export function writeVillageLife(sheet: Sheet, grid: KeyedGrid, { firstDay, lastDay, takenOver }: VillageLife): void {
  const days = {
    ...(firstDay === null ? {} : { validFrom: firstDay }),
    ...(lastDay === null ? {} : { validTo: lastDay }),
  };
  writeWishes(sheet, grid, dayWishes(grid, days));
  writeWishes(sheet, grid, takenOverWishes(grid, takenOver));
}

/** `grid` is the tab as it stands. */
export function writeVillageFacts(sheet: Sheet, grid: KeyedGrid, village: PlannedVillage, plan: SetUpPlan): void {
  writeWishes(sheet, grid, dayWishes(grid, village));
  writeWishes(sheet, grid, pilotWishes(grid, village));
  // On its own: what stands between the two rows is not written again.
  writeWishes(sheet, grid, staffWishes(grid, village, plan));
  writeWishes(sheet, grid, lastYearWishes(grid, village, plan));
}
