/** Which rows and columns of a tab with keys are gone, doubled or have lost their keys. */
import { NAME_COLUMN, NOTE_COLUMN, ROW_KEYS } from '../layout/keys';
import type { TabLayout } from '../layout/tab-layout';
import { type Alignment, alignLines, type StandingLine, type WantedLine } from './align-lines';
import type { FaultKind } from './faults';

/** A tab as it should be: its lines, and what people read in them. */
export interface FormLines {
  readonly layout: TabLayout;
  /** What A1 says. */
  readonly tabKey: string;
  /** What stands in the heading row, by column. */
  readonly headings: readonly string[];
  /** What stands in the column `name`, by row; `''` where a formula or nothing does. */
  readonly labels: readonly string[];
}

export interface FormStructure {
  /** The whole first row or first column is gone, or keys stand in another column (its place). */
  readonly isTopGone: boolean;
  readonly keyColumn: 'there' | 'gone' | number;
  readonly rows: Alignment;
  readonly columns: Alignment;
  /** Place of the row that names the columns; null: there is none. */
  readonly keyRow: number | null;
}

type Values = readonly (readonly unknown[])[];

export const textOf = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '');

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;

const MARKS: ReadonlySet<string> = new Set(Object.values(ROW_KEYS));

/** Rows whose text is a formula's or the village's own. */
const CHANGING: ReadonlySet<string> = new Set([ROW_KEYS.title, ROW_KEYS.status]);

function findKeyColumn(values: Values): FormStructure['keyColumn'] {
  const marksIn = (column: number): number => values.filter((row) => MARKS.has(textOf(row[column]))).length;
  if (marksIn(0) > 0) return 'there';
  const width = values[0]?.length ?? 0;
  const other = Array.from({ length: width }, (_, column) => column).find((column) => marksIn(column) > 1);
  if (other !== undefined) return other;
  return values.every((row) => isBlank(row[0])) ? 'there' : 'gone';
}

/** By its mark, else by what it holds. */
function findKeyRow(values: Values, wanted: ReadonlySet<string>): number | null {
  const marked = values.findIndex((row) => textOf(row[0]) === ROW_KEYS.key);
  if (marked >= 0) return marked;
  const alike = values.findIndex((row) => row.filter((cell) => wanted.has(textOf(cell))).length >= 3);
  return alike < 0 ? null : alike;
}

const isEntryColumn = (key: string): boolean => /^Q[1-4]$/.test(key) || key === NOTE_COLUMN;

/** Places count from 0. While the first column or row is gone, nothing else is worth looking at. */
export function readStructure(values: Values, { layout, headings, labels }: FormLines): FormStructure {
  const columnKeys = new Set(layout.columns.slice(1).map(({ key }) => key));
  const keyColumn = findKeyColumn(values);
  const keyRow = findKeyRow(values, columnKeys);
  const headingKey = headings.findIndex((text) => text !== '');
  const headingRow = values.findIndex(
    (row) => textOf(row[0]) === ROW_KEYS.heading || row.some((cell) => textOf(cell) === headings[headingKey]),
  );

  const width = Math.max(0, ...values.map((row) => row.length));
  const standingColumns = Array.from({ length: width }, (_, column): StandingLine => {
    const cells = values.map((row) => row[column]);
    return {
      key: column === 0 ? '#' : keyRow === null ? '' : textOf(values[keyRow]?.[column]),
      label: headingRow < 0 ? '' : textOf(values[headingRow]?.[column]),
      blank: cells.every(isBlank),
      entered: cells.some((cell, row) => row > Math.max(keyRow ?? 0, headingRow) && !isBlank(cell)),
    };
  });
  const wantedColumns = layout.columns.map(
    ({ key }, index): WantedLine => ({ key, label: index === 0 ? '' : (headings[index] ?? '') }),
  );
  const columns = alignLines(wantedColumns, standingColumns);

  const columnOf = (key: string): number => columns.places[layout.columns.findIndex((each) => each.key === key)] ?? -1;
  const name = columnOf(NAME_COLUMN);
  const entries = layout.columns.filter(({ key }) => isEntryColumn(key)).map(({ key }) => columnOf(key));
  const isTopGone = keyColumn === 'there' && MARKS.has(textOf(values[0]?.[0]));
  const standingRows = values.map((row, index): StandingLine => {
    const key = textOf(row[0]);
    const isFirst = index === 0 && !isTopGone;
    return {
      key: isFirst ? '#' : index === keyRow ? ROW_KEYS.key : key,
      label: name < 0 ? '' : textOf(row[name]),
      blank: !isFirst && row.every(isBlank),
      entered: entries.some((column) => column >= 0 && !isBlank(row[column]) && row[column] !== false),
    };
  });
  const wantedRows = layout.rows.map(({ key, look, owner }, index): WantedLine => {
    if (index === 0) return { key: '#', label: '' };
    const isOfMachine = look === 'hidden' && owner === 'script';
    return { key, label: labels[index] ?? '', anyLabel: isOfMachine || CHANGING.has(key) };
  });
  return { isTopGone, keyColumn, rows: alignLines(wantedRows, standingRows), columns, keyRow };
}

export interface StructureFault {
  readonly kind: FaultKind;
  readonly where: string;
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

/** What a control row or a hidden column is called where it has no words of its own. */
export function nameOfRow({ layout, labels }: FormLines, index: number): string {
  const row = layout.rows[index];
  return firstLine(labels[index] ?? '') || row?.label || 'dòng của máy';
}

const nameOfColumn = ({ headings }: FormLines, index: number): string =>
  (headings[index] ?? '').replace(/\n.*/s, '') || 'cột của máy';

/** Empty: the tab has every line once, each with its key. */
export function structureFaults(values: Values, form: FormLines, structure: FormStructure): StructureFault[] {
  const faults: StructureFault[] = [];
  if (structure.isTopGone) faults.push({ kind: 'row-missing', where: 'dòng đầu trang' });
  if (structure.keyColumn !== 'there') faults.push({ kind: 'column-missing', where: 'cột A (mã dòng)' });
  if (faults.length > 0) return faults;

  const { keyRow, rows, columns } = structure;
  form.layout.columns.forEach(({ key }, index) => {
    const place = columns.places[index] ?? null;
    if (place === null) faults.push({ kind: 'column-missing', where: nameOfColumn(form, index) });
    else if (index > 0 && keyRow !== null && textOf(values[keyRow]?.[place]) !== key)
      faults.push({ kind: 'column-key', where: nameOfColumn(form, index) });
  });
  for (const place of columns.doubles) {
    const index = form.layout.columns.findIndex(({ key }) => key === textOf(values[keyRow ?? -1]?.[place]));
    faults.push({ kind: 'column-double', where: nameOfColumn(form, index) });
  }
  form.layout.rows.forEach(({ key }, index) => {
    const place = rows.places[index] ?? null;
    if (place === null) faults.push({ kind: 'row-missing', where: nameOfRow(form, index) });
    else if (index > 0 && textOf(values[place]?.[0]) !== key)
      faults.push({ kind: 'row-key', where: nameOfRow(form, index) });
  });
  for (const place of rows.doubles) {
    const index = form.layout.rows.findIndex(({ key }) => key === textOf(values[place]?.[0]));
    faults.push({ kind: 'row-double', where: nameOfRow(form, index) });
  }
  return faults;
}
