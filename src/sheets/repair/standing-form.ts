/** A tab with keys as it stands, and the sketch of how it should look with its lines where they stand now. */

import { NAME_COLUMN, ROW_KEYS } from '../../core/layout/keys';
import type { ColumnLayout, RowLayout, TabLayout } from '../../core/layout/tab-layout';
import { placeOf } from '../../core/layout/tab-layout';
import { type FormLines, textOf } from '../../core/repair/form-structure';
import type { KeyedGrid } from '../cells/keyed-grid';
import type { SketchCell, TabSketch } from '../layout/sketch';
import type { Wish } from '../layout/village-facts';

/** What repair has to know of a kind of tab: a village's or the police's. */
export interface Form {
  readonly tabKey: string;
  readonly layout: TabLayout;
  readonly sketch: (layout: TabLayout) => TabSketch;
  /** The words by which rows and columns are known again. */
  readonly lines: FormLines;
  /** Figures and words of its own, besides the sketch's. */
  readonly facts: (grid: KeyedGrid) => readonly Wish[];
  /** Police alone, or the head too. */
  readonly kind: 'village' | 'office';
  /** Who may edit the whole tab, and who its closed parts. */
  readonly editors: readonly string[];
  readonly police: readonly string[];
}

export type Values = readonly (readonly unknown[])[];

export function formLines(tabKey: string, layout: TabLayout, { cells }: TabSketch): FormLines {
  const name = placeOf(layout.columns, NAME_COLUMN) - 1;
  const headingRow = layout.rows.findIndex(({ key }) => key === ROW_KEYS.heading);
  const textAt = (row: number, column: number): string => textOf(cells[row]?.[column]?.value);
  return {
    tabKey,
    layout,
    headings: layout.columns.map((_, column) => (column === 0 ? '' : textAt(headingRow, column))),
    labels: layout.rows.map(({ look }, row) => (look === 'hidden' || look === 'title' ? '' : textAt(row, name))),
  };
}

/** Lines that people added: nothing is known of them, nobody is kept from them, nothing in them is touched. */
const strangeRow = (place: number): RowLayout => ({
  key: `~${place}`,
  look: 'control',
  owner: 'head',
  label: '',
  hint: '',
  input: null,
  indicator: null,
});

const strangeColumn = (place: number): ColumnLayout => ({ key: `~${place}`, heading: '', width: 100, hidden: false });

/** The form's lines in the order in which they stand; every line of the form stands once. */
export function standingLayout({ layout }: Form, grid: KeyedGrid): TabLayout {
  const rowKeys = new Map([...grid.rowOf].map(([key, place]) => [place, key]));
  const columnKeys = new Map([...grid.columnOf].map(([key, place]) => [place, key]));
  const rows = grid.values.map((_, place): RowLayout => {
    const key = rowKeys.get(place);
    const known = place === 0 ? layout.rows[0] : layout.rows.slice(1).find((row) => row.key === key);
    return known ?? strangeRow(place);
  });
  const width = grid.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, place): ColumnLayout => {
    const key = columnKeys.get(place);
    const known = place === 0 ? layout.columns[0] : layout.columns.find((column) => column.key === key);
    return known ?? strangeColumn(place);
  });
  return { ...layout, rows, columns };
}

/** A cell of the form, with what should stand there. */
export interface PlacedCell {
  readonly row: RowLayout;
  readonly column: ColumnLayout;
  /** From 0. */
  readonly r: number;
  readonly c: number;
  readonly sketch: SketchCell;
}

const isStrange = ({ key }: { readonly key: string }): boolean => key.startsWith('~');

/** Keys are the business of the structure and left out. */
export function placedCells(layout: TabLayout, sketch: TabSketch): PlacedCell[] {
  return layout.rows.flatMap((row, r) => {
    if (isStrange(row)) return [];
    return layout.columns.flatMap((column, c): PlacedCell[] => {
      const cell = sketch.cells[r]?.[c];
      return c === 0 || isStrange(column) || cell === undefined ? [] : [{ row, column, r, c, sketch: cell }];
    });
  });
}
