/** Sheet: its ranges, its contents as a whole, and its name and place. */

import { boxAt, lastColumnOf, lastRowOf } from '../../model/boxes';
import { cloneSheet, nextSheetId, usedBox, wholeSheet } from '../../model/cells';
import type { Box } from '../../model/workbook-model';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import { a1Range, rangeArguments } from './box-arguments';
import { chainedSheet, changeableSheet, modelOf, SHEET_ID, SheetBase } from './sheet-base';
import { renameSheet } from './sheet-names';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'activate'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'copyTo'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getDataRange'
  | 'getIndex'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getName'
  | 'getParent'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheetValues'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'setName'
  | 'sort';

const NAME = 'SpreadsheetApp.Sheet';

const rangeOf = (sheet: SheetBase, box: Box): GoogleRange => sheet[EXECUTION].services.range(sheet[SHEET_ID], box);

const whole = (sheet: SheetBase): GoogleRange => rangeOf(sheet, wholeSheet(modelOf(sheet)));

export abstract class SheetCells extends SheetBase implements Pick<Google, Members> {
  activate(): Google {
    this[EXECUTION].file.select(this[EXECUTION].account, this[SHEET_ID], null);
    return chainedSheet(this);
  }

  appendRow(rowContents: unknown[]): Google {
    if (!Array.isArray(rowContents)) throw signatureMismatch(`${NAME}.appendRow`, [rowContents]);
    const model = modelOf(this);
    const used = usedBox(model);
    const row = used === null ? 1 : lastRowOf(used) + 1;
    const { rows, columns } = model;
    const [rowsBefore, columnsBefore] = [rows.count, columns.count];
    rows.count = Math.max(rowsBefore, row);
    columns.count = Math.max(columnsBefore, rowContents.length);
    try {
      rangeOf(this, boxAt(row, 1, 1, rowContents.length)).setValues([rowContents]);
    } catch (refused) {
      rows.count = rowsBefore;
      columns.count = columnsBefore;
      throw refused;
    }
    return chainedSheet(this);
  }

  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): Google {
    const all = options?.contentsOnly !== true && options?.formatOnly !== true;
    if (all || options?.contentsOnly === true) whole(this).clearContent();
    if (all || options?.formatOnly === true) whole(this).clearFormat();
    return chainedSheet(this);
  }

  clearContents(): Google {
    whole(this).clearContent();
    return chainedSheet(this);
  }

  clearFormats(): Google {
    whole(this).clearFormat();
    return chainedSheet(this);
  }

  clearNotes(): Google {
    whole(this).clearNote();
    return chainedSheet(this);
  }

  /** The copy has no protections, as live: they stay with the sheet they were made for. */
  copyTo(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Google {
    const { file, services } = this[EXECUTION];
    if (!services.isSpreadsheet(spreadsheet)) throw signatureMismatch(`${NAME}.copyTo`, [spreadsheet]);
    const model = modelOf(this);
    const id = nextSheetId(file.workbook);
    const copy = cloneSheet(model, id, file.freeSheetName(file.copyName(model.name)));
    copy.protections = [];
    copy.hidden = false;
    file.workbook.sheets.push(copy);
    file.calculator.structureChanged();
    return services.sheet(id);
  }

  getActiveCell(): GoogleRange {
    const box = this[EXECUTION].file.selection(this[EXECUTION].account).box ?? boxAt(1, 1);
    return rangeOf(this, boxAt(box.row, box.column));
  }

  getActiveRange(): GoogleRange | null {
    return rangeOf(this, this[EXECUTION].file.selection(this[EXECUTION].account).box ?? boxAt(1, 1));
  }

  getDataRange(): GoogleRange {
    return rangeOf(this, usedBox(modelOf(this)) ?? boxAt(1, 1));
  }

  getIndex(): number {
    return this[EXECUTION].file.workbook.sheets.indexOf(modelOf(this)) + 1;
  }

  getLastColumn(): number {
    const used = usedBox(modelOf(this));
    return used === null ? 0 : lastColumnOf(used);
  }

  getLastRow(): number {
    const used = usedBox(modelOf(this));
    return used === null ? 0 : lastRowOf(used);
  }

  getName(): string {
    return modelOf(this).name;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this[EXECUTION].services.spreadsheet();
  }

  getRange(...args: unknown[]): GoogleRange {
    const { workbook } = this[EXECUTION].file;
    const { sheet, box } = rangeArguments(workbook, modelOf(this), args, `${NAME}.getRange`);
    return this[EXECUTION].services.range(sheet.id, box);
  }

  getRangeList(a1Notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    if (!Array.isArray(a1Notations)) throw signatureMismatch(`${NAME}.getRangeList`, [a1Notations]);
    const model = modelOf(this);
    const found = a1Notations.map((text) => {
      if (typeof text !== 'string') throw signatureMismatch(`${NAME}.getRangeList`, [a1Notations]);
      return a1Range(this[EXECUTION].file.workbook, model, text);
    });
    if (found.some(({ sheet }) => sheet !== model)) throw new ServiceException('Range not found');
    return this[EXECUTION].services.rangeList(
      model.id,
      found.map(({ box }) => box),
    );
  }

  getSheetId(): number {
    return this[SHEET_ID];
  }

  getSheetName(): string {
    return modelOf(this).name;
  }

  /**
   * −1 as a number of rows or columns reaches to the last one that has data. The reference says so of “the row or
   * column position”; scripts in the wild pass it as the third and fourth argument.
   * https://developers.google.com/apps-script/reference/spreadsheet/sheet#getSheetValues(Integer,Integer,Integer,Integer)
   */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const used = usedBox(modelOf(this));
    const lastRow = used === null ? 1 : used.row + used.rows - 1;
    const lastColumn = used === null ? 1 : used.column + used.columns - 1;
    const rows = numRows === -1 ? Math.max(1, lastRow - startRow + 1) : numRows;
    const columns = numColumns === -1 ? Math.max(1, lastColumn - startColumn + 1) : numColumns;
    const args = [startRow, startColumn, rows, columns];
    const { sheet, box } = rangeArguments(this[EXECUTION].file.workbook, modelOf(this), args, `${NAME}.getSheetValues`);
    return this[EXECUTION].services.range(sheet.id, box).getValues();
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    range.activate();
    return range;
  }

  setActiveSelection(selection: GoogleRange | string): GoogleRange {
    const range =
      typeof selection === 'string'
        ? rangeOf(this, a1Range(this[EXECUTION].file.workbook, modelOf(this), selection).box)
        : selection;
    range.activate();
    return range;
  }

  setName(name: string): Google {
    const model = changeableSheet(this);
    renameSheet(this[EXECUTION], model, name);
    return chainedSheet(this);
  }

  sort(columnPosition: number, ascending?: boolean): Google {
    const model = modelOf(this);
    const used = usedBox(model);
    if (used === null) return chainedSheet(this);
    // Frozen rows are headers and stay.
    const box = { ...used, row: model.rows.frozen + 1, rows: used.rows - model.rows.frozen };
    const spec = { column: columnPosition, ascending: ascending ?? true };
    if (box.rows > 0) rangeOf(this, box).sort(spec);
    return chainedSheet(this);
  }
}
