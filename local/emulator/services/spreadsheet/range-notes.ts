/** Range: notes, and clearing of contents, formats, notes and validations. */

import { eachCell, removeCell } from '../../model/cells';
import type { CellModel } from '../../model/workbook-model';
import { requireTable } from '../surface/arguments';
import { signatureMismatch } from '../surface/exceptions';
import { removeConditionalFormats, removeValidations } from './placed-rules';
import { boxOf, chained, changeCells, firstOf, mapCells, type RangeBase, writableSheet } from './range-base';
import { RangeFormats } from './range-formats';
import { writeCells } from './write-cells';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getNote'
  | 'getNotes'
  | 'setNote'
  | 'setNotes';

const setCellNote = (cell: CellModel, note: unknown): void => {
  if (note === null || note === undefined || note === '') delete cell.note;
  else cell.note = String(note);
};

const isBare = (cell: CellModel): boolean =>
  cell.value === null && cell.formula === undefined && cell.note === undefined && cell.style === undefined;

/** Visits the cells that exist in the range and lets go of those with nothing left. */
const strip = (range: RangeBase, change: (cell: CellModel) => void): void => {
  const sheet = writableSheet(range);
  const empty: [number, number][] = [];
  const visit = (cell: CellModel, row: number, column: number): void => {
    change(cell);
    if (isBare(cell)) empty.push([row, column]);
  };
  eachCell(sheet, visit, boxOf(range));
  for (const [row, column] of empty) removeCell(sheet, row, column);
};

const clearContent = (range: RangeBase): void => {
  writeCells(range, () => ({ value: null }));
};

const clearFormat = (range: RangeBase): void => {
  // Number formats stay: https://developers.google.com/apps-script/reference/spreadsheet/range#clearformat
  strip(range, (cell) => {
    const numberFormat = cell.style?.numberFormat;
    if (numberFormat === undefined) delete cell.style;
    else cell.style = { numberFormat };
    delete cell.runs;
  });
  removeConditionalFormats(writableSheet(range), boxOf(range));
};

const clearNotes = (range: RangeBase): void => strip(range, (cell) => setCellNote(cell, null));

interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
}

export abstract class RangeNotes extends RangeFormats implements Pick<Google, Members> {
  clear(options?: ClearOptions): Google {
    const asked = options ?? {};
    const { commentsOnly, contentsOnly, formatOnly, validationsOnly } = asked;
    const named = [commentsOnly, contentsOnly, formatOnly, validationsOnly].some((only) => only === true);
    if (!named || contentsOnly === true) clearContent(this);
    if (!named || formatOnly === true) clearFormat(this);
    if (commentsOnly === true) clearNotes(this);
    if (!named || validationsOnly === true) removeValidations(writableSheet(this), boxOf(this));
    return chained(this);
  }

  clearContent(): Google {
    clearContent(this);
    return chained(this);
  }

  clearDataValidations(): Google {
    removeValidations(writableSheet(this), boxOf(this));
    return chained(this);
  }

  clearFormat(): Google {
    clearFormat(this);
    return chained(this);
  }

  clearNote(): Google {
    clearNotes(this);
    return chained(this);
  }

  getNote(): string {
    return firstOf(mapCells(this, (cell) => cell?.note ?? ''));
  }

  getNotes(): string[][] {
    return mapCells(this, (cell) => cell?.note ?? '');
  }

  setNote(note: string | null): Google {
    if (note !== null && typeof note === 'object') throw signatureMismatch('SpreadsheetApp.Range.setNote', [note]);
    if (note === null || note === '') clearNotes(this);
    else changeCells(writableSheet(this), boxOf(this), (cell) => setCellNote(cell, note));
    return chained(this);
  }

  setNotes(notes: (string | null)[][]): Google {
    const sheet = writableSheet(this);
    const { rows, columns } = boxOf(this);
    const table = requireTable(notes, rows, columns, 'SpreadsheetApp.Range.setNotes');
    changeCells(sheet, boxOf(this), (cell, r, c) => setCellNote(cell, table[r]?.[c]));
    return chained(this);
  }
}
