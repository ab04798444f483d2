/** A village's tab as a sketch: what stands in each cell, how it looks, what folds away. */
import {
  CHECK_COLUMN,
  groupRowKey,
  NAME_COLUMN,
  NO,
  NOTE_COLUMN,
  quarterColumn,
  ROW_KEYS,
} from '../../core/layout/keys';
import { quarterHeading } from '../../core/layout/quarter-label';
import { type ColumnLayout, placeOf, type RowLayout, type TabLayout } from '../../core/layout/tab-layout';
import { POLICE_BLOCK } from '../../core/layout/village-tab';
import { QUARTERS } from '../../core/period/schemes';
import type { Quarter } from '../../core/period/types';
import { STAFF_CHANGES_ROW } from '../../core/staff/staff-changes';
import { BAND, blank, HEADING, HIDDEN, inputLook, labelCell, look, STATUS, TITLE } from './looks';
import { SIZES, VILLAGE_TAB_COLOR } from './palette';
import { bandAt, type ConditionalLook, runsOf, type SketchCell, type TabSketch } from './sketch';
import { PILOT_ROW } from './village-facts';
import type { PlacedFormulas } from './village-formulas';

export interface QuarterWords {
  /** `Quý II (15/3–14/6)`. */
  readonly label: string;
  /** Serial numbers of the first and the last day. */
  readonly start: number;
  readonly end: number;
}

export interface VillageTabContent {
  readonly quarters: Readonly<Record<Quarter, QuarterWords>>;
  readonly current: Quarter;
  /** Text of the row `#rules`. */
  readonly rules: string;
  readonly formulas: PlacedFormulas;
  readonly conditional: readonly ConditionalLook[];
}

const LABEL = look({ size: SIZES.label });
const CHECK = look({ size: SIZES.check });
const NOTE = look({ size: SIZES.check, format: '@' });
const DAY = look({ ...HIDDEN, format: 'dd/MM/yyyy' });

/**
 * Pixels of the rows that stay in view: 152 in all, less than a quarter of a cheap phone's 640; the rest is for the rows
 * to fill in. The status line is three lines long at most.
 */
const HEIGHTS: Readonly<Record<'title' | 'status' | 'heading' | 'tick', number>> = {
  title: 24,
  status: 56,
  heading: 34,
  tick: 38,
};

const quarterOf = (column: ColumnLayout): Quarter | undefined =>
  QUARTERS.find((quarter) => quarterColumn(quarter) === column.key);

function hiddenCell(row: RowLayout, column: ColumnLayout, { quarters, current, rules }: VillageTabContent): SketchCell {
  const quarter = quarterOf(column);
  if (row.key === ROW_KEYS.key) return { value: column.key, look: HIDDEN };
  if (row.key === ROW_KEYS.rules) return { value: column.key === NAME_COLUMN ? rules : '', look: HIDDEN };
  if (row.key === ROW_KEYS.current) return { value: column.key === NAME_COLUMN ? current : '', look: HIDDEN };
  if (quarter === undefined) return blank(HIDDEN);
  if (row.key === ROW_KEYS.quarter) return { value: quarter, look: HIDDEN };
  if (row.key === ROW_KEYS.start) return { value: quarters[quarter].start, look: DAY };
  if (row.key === ROW_KEYS.end) return { value: quarters[quarter].end, look: DAY };
  if (row.key === ROW_KEYS.label) return { value: quarters[quarter].label, look: HIDDEN };
  return blank(row.key === ROW_KEYS.stamp ? DAY : HIDDEN);
}

function quarterCell(row: RowLayout): SketchCell {
  const base = inputLook(row);
  // Nobody has changed as long as the list of people is empty.
  if (row.key === STAFF_CHANGES_ROW) return { value: 0, look: base };
  // One village of the commune is the pilot, if any: all others are spared a write.
  if (row.key === PILOT_ROW) return { value: NO, look: base };
  if (row.input === null) return blank(base);
  return { value: row.input.kind === 'tick' ? false : '', look: base, input: row.input };
}

function entryCell(row: RowLayout, column: ColumnLayout): SketchCell {
  if (quarterOf(column) !== undefined) return quarterCell(row);
  if (column.key === NAME_COLUMN) return labelCell(row.label, row.hint, LABEL);
  if (column.key === CHECK_COLUMN) return blank(CHECK);
  return blank(column.key === NOTE_COLUMN ? NOTE : HIDDEN);
}

function plainCell(row: RowLayout, column: ColumnLayout, content: VillageTabContent): SketchCell {
  const isName = column.key === NAME_COLUMN;
  const quarter = quarterOf(column);
  switch (row.look) {
    case 'title':
      return blank(TITLE);
    case 'hidden':
      return hiddenCell(row, column, content);
    case 'status':
      return blank(column.key === NOTE_COLUMN ? TITLE : STATUS);
    case 'heading':
      return { value: quarter ? quarterHeading(content.quarters[quarter].label) : column.heading, look: HEADING };
    case 'group':
      return isName ? { value: row.label, look: { ...BAND, wrap: false } } : blank(BAND);
    default:
      return entryCell(row, column);
  }
}

/** Where a formula stands nobody types, so nothing is validated. */
function cellOf(row: RowLayout, column: ColumnLayout, content: VillageTabContent): SketchCell {
  const formula = content.formulas.get(row.key)?.get(column.key);
  const plain = plainCell(row, column, content);
  return formula === undefined ? plain : { value: '', formula, look: plain.look };
}

/** Columns of the quarters that are not the current one. */
const otherQuarters = (current: Quarter): string[] =>
  QUARTERS.filter((quarter) => quarter !== current).map(quarterColumn);

export function sketchVillageTab(layout: TabLayout, content: VillageTabContent): TabSketch {
  const { rows, columns } = layout;
  const placesOf = <T>(items: readonly T[], wanted: (item: T) => boolean): number[] =>
    items.flatMap((item, index) => (wanted(item) ? [index + 1] : []));
  const heights = rows.flatMap(({ look: rowLook }, index): [number, number][] =>
    rowLook in HEIGHTS ? [[index + 1, HEIGHTS[rowLook as keyof typeof HEIGHTS]]] : [],
  );
  const name = placeOf(columns, NAME_COLUMN);
  const check = placeOf(columns, CHECK_COLUMN);
  const heading = placeOf(rows, ROW_KEYS.heading);
  const policeRow = placeOf(rows, groupRowKey(POLICE_BLOCK)) + 1;
  const hiddenColumns = placesOf(columns, (column) => column.hidden);

  return {
    cells: rows.map((row) =>
      columns.map((column, index) => (index === 0 ? { value: row.key, look: HIDDEN } : cellOf(row, column, content))),
    ),
    widths: columns.map(({ width }) => width),
    heights: new Map(heights),
    hiddenColumns: runsOf(hiddenColumns),
    hiddenRows: runsOf(placesOf(rows, (row) => row.look === 'hidden')),
    frozenRows: layout.frozenRows,
    // The status line is longer than one column; it is the only merged cell of the tab.
    merges: [{ row: placeOf(rows, ROW_KEYS.status), column: name, rows: 1, columns: check - name + 1 }],
    framed: [{ row: heading, column: name, rows: rows.length - heading + 1, columns: columns.length - name + 1 }],
    bands: placesOf(rows, (row) => row.look === 'group').map((row) => bandAt(row, name, columns.length)),
    conditional: content.conditional,
    closedColumns: runsOf(otherQuarters(content.current).map((key) => placeOf(columns, key))),
    closedRows: [{ start: policeRow, count: rows.length - policeRow + 1 }],
    tabColor: VILLAGE_TAB_COLOR,
  };
}
