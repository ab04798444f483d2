/** Looks at a plain table and mends it: the row that names its columns, the columns, what may be typed, its lock. */
import { ROW_KEYS, TAB_KEYS, type TableTab } from '../../core/layout/keys';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import type { SetUpWords } from '../../core/layout/set-up-words';
import type { RowLayout } from '../../core/layout/tab-layout';
import { type TableColumn, type TableLayout, tableLayout } from '../../core/layout/table-tabs';
import { type Alignment, alignLines, type StandingLine } from '../../core/repair/align-lines';
import type { Fault, FaultKind } from '../../core/repair/faults';
import { textOf } from '../../core/repair/form-structure';
import type { TableRows } from '../../ports';
import { readKeyedGrid } from '../cells/keyed-grid';
import { toRawCell } from '../cells/raw-cell';
import { sheetValues } from '../cells/sheet-block';
import { HEADING, HIDDEN } from '../layout/looks';
import { columnLook } from '../layout/table-sketch';
import { ZONE } from '../layout/workbook-builder';
import { writeLooks } from '../layout/write-sketch';
import { type CellFault, compareFormat, compareRule } from './compare-cells';
import { hidingMends, type Keepers, type MendedTab, protectionMends, type TabReport } from './form-tab';
import { mendCells } from './mend-cells';
import { readProtections } from './read-form';
import type { PlacedCell, Values } from './standing-form';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface TableStructure {
  readonly isKeyColumnGone: boolean;
  /** Places from 0; null: there is none. */
  readonly keyRow: number | null;
  readonly headingRow: number | null;
  /** Of the table's own columns, without column A. */
  readonly columns: Alignment;
}

const isBlank = (value: unknown): boolean => value === '' || value === null;

function readTable(values: Values, { columns }: TableLayout): TableStructure {
  const count = (row: readonly unknown[], words: readonly string[]): number =>
    row.filter((cell) => words.includes(textOf(cell))).length;
  const keys = columns.map(({ key }) => key);
  const headings = columns.map(({ heading }) => heading);
  const marked = values.findIndex((row) => textOf(row[0]) === ROW_KEYS.key);
  const alike = values.findIndex((row) => count(row, keys) >= Math.min(3, keys.length - 1));
  const keyRow = marked >= 0 ? marked : alike >= 0 ? alike : null;
  const headed = values.findIndex((row) => count(row, headings) >= 2);
  const headingRow = headed >= 0 ? headed : null;

  const width = Math.max(0, ...values.map((row) => row.length));
  const shift = textOf(values[keyRow ?? 0]?.[0]) === keys[0] ? 0 : 1;
  const standing = Array.from({ length: width - shift }, (_, index): StandingLine => {
    const column = index + shift;
    return {
      key: keyRow === null ? '' : textOf(values[keyRow]?.[column]),
      label: headingRow === null ? '' : textOf(values[headingRow]?.[column]),
      blank: values.every((row) => isBlank(row[column])),
      entered: values.some((row, at) => at > Math.max(keyRow ?? 0, headingRow ?? 0) && !isBlank(row[column])),
    };
  });
  const aligned = alignLines(
    columns.map(({ key, heading }) => ({ key, label: heading })),
    standing,
  );
  return {
    isKeyColumnGone: shift === 0,
    keyRow,
    headingRow,
    columns: {
      places: aligned.places.map((place) => (place === null ? null : place + shift)),
      doubles: aligned.doubles.map((place) => place + shift),
    },
  };
}

interface Found {
  readonly kind: FaultKind;
  readonly where: string;
}

const KEY_ROW = 'dòng mã cột';

function structureOf(values: Values, layout: TableLayout, found: TableStructure): Found[] {
  const { keyRow, headingRow, columns } = found;
  if (keyRow === null && headingRow === null) return [];
  if (found.isKeyColumnGone) return [{ kind: 'column-missing', where: 'cột A (mã dòng)' }];
  const faults: Found[] = [];
  if (keyRow === null) faults.push({ kind: 'row-missing', where: KEY_ROW });
  else if (textOf(values[keyRow]?.[0]) !== ROW_KEYS.key) faults.push({ kind: 'row-key', where: KEY_ROW });
  layout.columns.forEach(({ key, heading }, index) => {
    const place = columns.places[index] ?? null;
    if (place === null) faults.push({ kind: 'column-missing', where: heading });
    else if (keyRow !== null && textOf(values[keyRow]?.[place]) !== key)
      faults.push({ kind: 'column-key', where: heading });
  });
  for (const place of columns.doubles) faults.push({ kind: 'column-double', where: nameAt(values, found, place) });
  return faults;
}

const nameAt = (values: Values, { headingRow, keyRow }: TableStructure, column: number): string =>
  textOf(values[headingRow ?? keyRow ?? 0]?.[column]);

const MOST_ROUNDS = 5;

function mendStructure(sheet: Sheet, layout: TableLayout): readonly Found[] {
  let first: readonly Found[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const values = sheetValues(sheet);
    const structure = readTable(values, layout);
    const faults = structureOf(values, layout, structure);
    if (round === 0) first = faults;
    if (faults.length === 0) break;
    const { keyRow, headingRow, columns } = structure;
    if (structure.isKeyColumnGone) {
      sheet.insertColumnBefore(1);
      continue;
    }
    if (keyRow === null) {
      sheet.insertRowsAfter((headingRow ?? 0) + 1, 1);
      sheet.getRange((headingRow ?? 0) + 2, 1).setValue(ROW_KEYS.key);
      continue;
    }
    if (textOf(values[keyRow]?.[0]) !== ROW_KEYS.key) sheet.getRange(keyRow + 1, 1).setValue(ROW_KEYS.key);
    for (const column of columns.doubles) {
      if (headingRow !== null) {
        const name = textOf(values[headingRow]?.[column]);
        if (!name.startsWith('Bản sao: ')) sheet.getRange(headingRow + 1, column + 1).setValue(`Bản sao: ${name}`);
      }
      sheet.getRange(keyRow + 1, column + 1).setValue('');
    }
    // From the right, so that one new column does not move the place of the next.
    const missing = layout.columns.flatMap((column, index) =>
      columns.places[index] === null ? [{ column, index }] : [],
    );
    for (const { column, index } of [...missing].reverse()) {
      const before = columns.places.slice(0, index).filter((place) => place !== null);
      const after = (before[before.length - 1] ?? 0) + 1;
      sheet.insertColumnsAfter(after, 1);
      // The key comes first: with it the column is known, the heading follows as words that are missing.
      sheet.getRange(keyRow + 1, after + 1).setValue(column.key);
    }
    if (missing.length > 0) continue;
    layout.columns.forEach(({ key }, index) => {
      const place = columns.places[index] ?? null;
      if (place !== null && textOf(values[keyRow]?.[place]) !== key)
        sheet.getRange(keyRow + 1, place + 1).setValue(key);
    });
  }
  return first;
}

const DATA_ROW: RowLayout = {
  key: '',
  look: 'entry',
  owner: 'police',
  label: '',
  hint: '',
  input: null,
  indicator: null,
};

function cellAt(r: number, c: number, column: TableColumn, input: TableColumn['input']): PlacedCell {
  const look = columnLook(column);
  const sketch = input === null ? { value: '', look } : { value: '', look, input };
  return { row: DATA_ROW, column: { ...column, hidden: false }, r, c, sketch };
}

/** Filled rows only: a blank line that somebody put in between takes its rules from nobody. */
function compareData(
  sheet: Sheet,
  values: Values,
  layout: TableLayout,
  { keyRow, headingRow, columns }: TableStructure,
) {
  if (keyRow === null) return [];
  const range = sheet.getRange(1, 1, values.length, values[0]?.length ?? 1);
  const rules = range.getDataValidations();
  const formats = range.getNumberFormats();
  const faults: CellFault[] = [];
  const keyPlace = columns.places[0] ?? 1;
  layout.columns.forEach((column, index) => {
    const c = columns.places[index] ?? null;
    if (c === null) return;
    const isHeadedAbove = headingRow === keyRow - 1;
    if (isHeadedAbove && textOf(values[headingRow]?.[c]) !== column.heading) {
      const cell = { ...cellAt(headingRow, c, column, null), sketch: { value: column.heading, look: HEADING } };
      faults.push({ kind: 'words', cell, content: column.heading, typed: textOf(values[headingRow]?.[c]) });
    }
    values.forEach((row, r) => {
      if (r <= keyRow || row.every(isBlank)) return;
      const input = layout.inputAt?.(String(row[keyPlace] ?? ''), column.key) ?? column.input;
      if (input === null || input.kind === 'any') return;
      const cell = cellAt(r, c, column, input);
      // Where a column takes numbers and words alike, a cell looks as what is typed into it.
      const format = column.input?.kind === 'any' ? null : compareFormat(cell, formats[r]?.[c] ?? '');
      faults.push(...[compareRule(cell, rules[r]?.[c] ?? null), format].filter((fault) => fault !== null));
    });
  });
  return faults;
}

const layoutOf = (tab: TableTab, plan: SetUpPlan): TableLayout => tableLayout(tab, plan.words.tables);

function compare(sheet: Sheet, tab: TableTab, values: Values, plan: SetUpPlan, keepers: Keepers) {
  const layout = layoutOf(tab, plan);
  const structure = readTable(values, layout);
  const cells = compareData(sheet, values, layout, structure);
  const { policeAccounts } = plan.settings;
  const form = { editors: policeAccounts, police: policeAccounts, kind: 'office' } as const;
  const keyRow = structure.keyRow === null ? [] : [{ start: structure.keyRow + 1, count: 1 }];
  const mends = [
    ...hidingMends(sheet, { hiddenRows: keyRow, hiddenColumns: [{ start: 1, count: 1 }] }),
    ...protectionMends(sheet, form, [], readKeyedGrid(values), readProtections(sheet), keepers),
  ];
  if (tab === 'store' && !sheet.isSheetHidden())
    mends.push({ kind: 'tab-shown', where: '', run: () => sheet.hideSheet() });
  return { cells, mends };
}

const whereOf = (layout: TableLayout, { cell }: CellFault): string =>
  layout.columns.find(({ key }) => key === cell.column.key)?.heading ?? '';

export function inspectTable(
  sheet: Sheet,
  tab: TableTab,
  plan: SetUpPlan,
  keepers: Keepers,
  values: Values,
): TabReport {
  const name = sheet.getName();
  const layout = layoutOf(tab, plan);
  const found = readTable(values, layout);
  if (found.keyRow === null && found.headingRow === null) {
    const text = 'Không nhận ra các cột của trang này. Lấy lại bằng Tệp ▸ Nhật ký phiên bản.';
    return { faults: [], notices: [{ tab: name, text }] };
  }
  const structure = structureOf(values, layout, found);
  if (structure.length > 0) return { faults: structure.map((each): Fault => ({ ...each, tab: name })), notices: [] };
  const { cells, mends } = compare(sheet, tab, values, plan, keepers);
  return {
    faults: [
      ...cells.map((fault): Fault => ({ kind: fault.kind, tab: name, where: whereOf(layout, fault) })),
      ...mends.map(({ kind, where }): Fault => ({ kind, tab: name, where })),
    ],
    notices: [],
  };
}

export function mendTable(sheet: Sheet, tab: TableTab, plan: SetUpPlan, keepers: Keepers): MendedTab {
  const name = sheet.getName();
  const layout = layoutOf(tab, plan);
  const structure = mendStructure(sheet, layout);
  if (textOf(sheet.getRange(1, 1).getValue()) !== TAB_KEYS[tab]) sheet.getRange(1, 1).setValue(TAB_KEYS[tab]);
  const values = sheetValues(sheet);
  const { keyRow } = readTable(values, layout);
  if (structure.length > 0 && keyRow !== null)
    writeLooks(sheet.getRange(keyRow + 1, 1, 1, 1), [[{ value: '', look: HIDDEN }]]);
  const { cells, mends } = compare(sheet, tab, values, plan, keepers);
  for (const { run } of mends) run();
  mendCells(
    sheet,
    cells.map(({ cell }) => cell),
    cells,
  );
  const told = structure.length > 0 ? [] : cells;
  return {
    faults: [
      ...structure.map((each): Fault => ({ ...each, tab: name })),
      ...told.map((fault): Fault => ({ kind: fault.kind, tab: name, where: whereOf(layout, fault) })),
      ...mends.map(({ kind, where }): Fault => ({ kind, tab: name, where })),
    ],
    notices: [],
    kept: [],
  };
}

/** The rows of a table as far as its columns can be told, even where keys are lost. */
export function looseRows(values: Values, tab: TableTab, words: SetUpWords): TableRows {
  const layout = tableLayout(tab, words.tables);
  const { keyRow, headingRow, columns } = readTable(values, layout);
  const top = Math.max(keyRow ?? -1, headingRow ?? -1);
  if (top < 0) return [];
  return values
    .slice(top + 1)
    .filter((row) => !row.every(isBlank))
    .map(
      (row) =>
        new Map(
          layout.columns.map(
            ({ key }, index) => [key, toRawCell(row[columns.places[index] ?? -1] ?? '', ZONE)] as const,
          ),
        ),
    );
}
