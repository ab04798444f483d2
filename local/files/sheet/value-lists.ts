/**
 * Lists of choices. A file has room for 255 characters between quotes, and none for commas in a choice; longer lists
 * go to a sheet that nobody sees, and are taken back from there when the file is read.
 */

import { columnLetters } from '../../emulator/model/boxes';
import type { SheetModel } from '../../emulator/model/workbook-model';
import { boxOf } from './ranges';

/** The sheet is written last and very hidden: Excel's menu does not offer to show it. */
export const VALUE_LIST_SHEET = '_DanhSachChon';

const LONGEST_INLINE = 255;

/** Both sides: what a list is written as, and what was read in a formula's place. */
export interface ValueLists {
  /** A model formula, for `<formula1>`. */
  formulaFor(values: readonly string[]): string;
  /** Undefined: the formula is not a list but a range. */
  valuesOf(formula: string): readonly string[] | undefined;
}

function fitsInline(values: readonly string[]): boolean {
  const plain = values.every((value) => value !== '' && value === value.trim() && !/[,"\t\n\r]/.test(value));
  return plain && values.length > 0 && values.join(',').length <= LONGEST_INLINE;
}

function inlineValues(formula: string): readonly string[] | undefined {
  const text = /^"([\s\S]*)"$/.exec(formula)?.[1];
  return text
    ?.replace(/""/g, '"')
    .split(',')
    .map((value) => value.trim());
}

/** Collects the lists that need the sheet, a column each; equal lists share one. */
export class WrittenValueLists implements ValueLists {
  readonly columns: (readonly string[])[] = [];

  formulaFor(values: readonly string[]): string {
    if (fitsInline(values)) return `="${values.join(',')}"`;
    const key = JSON.stringify(values);
    const known = this.columns.findIndex((column) => JSON.stringify(column) === key);
    const column = known >= 0 ? known : this.columns.push(values) - 1;
    const letters = columnLetters(column + 1);
    return `=${VALUE_LIST_SHEET}!$${letters}$1:$${letters}$${Math.max(1, values.length)}`;
  }

  valuesOf(): undefined {
    return undefined;
  }
}

function valuesIn(sheet: SheetModel, range: string): readonly string[] {
  const box = boxOf(range);
  if (box === undefined) return [];
  return Array.from({ length: box.rows }, (_, index) => {
    const value = sheet.cells.get(box.row + index)?.get(box.column)?.value;
    return typeof value === 'string' ? value : '';
  });
}

/** `sheet`: the hidden sheet of the file, if it has one. */
export function readValueLists(sheet: SheetModel | undefined): ValueLists {
  return {
    formulaFor: () => '',
    valuesOf: (formula) => {
      const range = new RegExp(`^'?${VALUE_LIST_SHEET}'?!(.+)$`).exec(formula)?.[1];
      return range === undefined || sheet === undefined ? inlineValues(formula) : valuesIn(sheet, range);
    },
  };
}
