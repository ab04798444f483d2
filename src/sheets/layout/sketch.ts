/** A tab as arrays, each of which one service call writes; still without Google. */
import type { CellInput } from '../../core/layout/tab-layout';

export interface CellLook {
  readonly background: string;
  readonly color: string;
  readonly size: number;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  /** Number format; `@` keeps digits and dates as typed text. */
  readonly format: string;
}

/** 1-based. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A text whose first line is large and whose rest is small and grey, or a text that leads to another tab. */
export interface RichText {
  readonly text: string;
  /** Where the small part begins. */
  readonly smallFrom?: number;
  readonly smallSize?: number;
  readonly link?: string;
}

export interface ConditionalLook {
  readonly areas: readonly [Area, ...Area[]];
  /** For the first cell of the first area, with `=`. */
  readonly formula: string;
  readonly background?: string;
  readonly color?: string;
}

/** One row from a column to the last. */
export const bandAt = (row: number, from: number, to: number): Area => ({
  row,
  column: from,
  rows: 1,
  columns: to - from + 1,
});

/** Neighbouring columns or rows from `start`, 1-based. */
export interface Run {
  readonly start: number;
  readonly count: number;
}

export interface SketchCell {
  /** A text that starts with `=` and is meant as a formula stands in `formula`, never here. */
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly rich?: RichText;
  readonly look: CellLook;
  /** What may be typed; absent: nothing is checked. */
  readonly input?: CellInput;
}

export interface TabSketch {
  /** Rows × columns, rectangular; the sheet is cut to this size. */
  readonly cells: readonly (readonly SketchCell[])[];
  /** Pixels, one for every column. */
  readonly widths: readonly number[];
  /** Pixels by row; other rows fit their text. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly Run[];
  readonly hiddenRows: readonly Run[];
  readonly frozenRows: number;
  readonly merges: readonly Area[];
  /** Framed with thin lines. */
  readonly framed: readonly Area[];
  /** Lines across the framed part whose text runs over several columns: nothing cuts it. */
  readonly bands?: readonly Area[];
  readonly conditional: readonly ConditionalLook[];
  /** Grouped and closed. */
  readonly closedColumns: readonly Run[];
  readonly closedRows: readonly Run[];
  readonly tabColor?: string;
}

/** Neighbouring places of a list, as runs: 1, 3, 4 → [1], [3, 4]. */
export function runsOf(places: readonly number[]): Run[] {
  const runs: { start: number; count: number }[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.start + last.count === place) last.count += 1;
    else runs.push({ start: place, count: 1 });
  }
  return runs;
}

/** `C12`, `$C$12` with the marks asked for; 1-based. */
export function a1(row: number, column: number, fixed: 'none' | 'row' | 'column' | 'both' = 'none'): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  const columnMark = fixed === 'column' || fixed === 'both' ? '$' : '';
  const rowMark = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${columnMark}${letters}${rowMark}${row}`;
}
