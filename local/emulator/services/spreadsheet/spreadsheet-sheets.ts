/** Spreadsheet: its sheets: finding, adding, copying, moving and deleting them. */

import type { Execution } from '../../execution/execution';
import { mapReferences } from '../../formula/formula-moves';
import { canDeleteSheet, PROTECTED_MESSAGE } from '../../model/access';
import { cloneSheet, createSheet, eachCell, findSheet, findSheetById, nextSheetId } from '../../model/cells';
import type { SheetModel } from '../../model/workbook-model';
import { requireInteger } from '../surface/arguments';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import { sheetById } from './range-base';
import { renameSheet, requireFreeName } from './sheet-names';
import { activeModel, requireFileEditor, SpreadsheetBase } from './spreadsheet-base';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type Members =
  | 'deleteActiveSheet'
  | 'deleteSheet'
  | 'duplicateActiveSheet'
  | 'getActiveSheet'
  | 'getNumSheets'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheetId'
  | 'getSheetName'
  | 'getSheets'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'renameActiveSheet'
  | 'setActiveSheet';

const NAME = 'SpreadsheetApp.Spreadsheet';

interface Wishes {
  readonly name: string | null;
  /** Counted from 0. */
  readonly index: number | null;
  readonly template: SheetModel | null;
}

/** All overloads of `insertSheet`. */
const insertWishes = (execution: Execution, args: readonly unknown[]): Wishes => {
  const rest = [...args];
  const name = typeof rest[0] === 'string' ? rest.shift() : null;
  const index = typeof rest[0] === 'number' ? rest.shift() : null;
  const options = rest.shift();
  if (rest.length > 0 || (options !== undefined && (typeof options !== 'object' || options === null))) {
    throw signatureMismatch(`${NAME}.insertSheet`, args);
  }
  const template = typeof options === 'object' && options !== null && 'template' in options ? options.template : null;
  const templateId = template === null || template === undefined ? null : execution.services.sheetIdOf(template);
  return {
    name: typeof name === 'string' ? name : null,
    index: typeof index === 'number' ? index : null,
    template: templateId === null ? null : sheetById(execution, templateId),
  };
};

const insert = (execution: Execution, wishes: Wishes): GoogleSheet => {
  requireFileEditor(execution);
  const { file, services, account } = execution;
  const { sheets } = file.workbook;
  const id = nextSheetId(file.workbook);
  const name =
    wishes.name === null
      ? file.freeSheetName(wishes.template === null ? null : file.copyName(wishes.template.name))
      : requireFreeName(execution, wishes.name, `${NAME}.insertSheet`);
  const made = wishes.template === null ? createSheet(id, name) : cloneSheet(wishes.template, id, name);
  // Protections stay with the sheet they were made for.
  made.protections = [];
  made.hidden = false;
  const active = sheets.findIndex((sheet) => sheet.id === file.selection(account).sheetId);
  sheets.splice(Math.min(wishes.index ?? active + 1, sheets.length), 0, made);
  file.calculator.structureChanged();
  file.select(account, id, null);
  return services.sheet(id);
};

const remove = (execution: Execution, sheet: SheetModel): void => {
  requireFileEditor(execution);
  const { account, file } = execution;
  const { sheets } = file.workbook;
  if (sheets.filter((other) => other !== sheet && !other.hidden).length === 0) {
    throw new ServiceException("You can't remove all the sheets in a document.");
  }
  if (!canDeleteSheet(sheet, account, file)) throw new ServiceException(PROTECTED_MESSAGE);
  sheets.splice(sheets.indexOf(sheet), 1);
  const lost = (formula: string): string =>
    formula.includes('!')
      ? mapReferences(formula, (reference) => (reference.sheetName === sheet.name ? null : reference))
      : formula;
  for (const other of sheets) {
    eachCell(other, (cell) => {
      if (cell.formula !== undefined) cell.formula = lost(cell.formula);
    });
  }
  file.calculator.structureChanged();
};

export abstract class SpreadsheetSheets extends SpreadsheetBase implements Pick<Google, Members> {
  deleteActiveSheet(): GoogleSheet {
    remove(this[EXECUTION], activeModel(this));
    return this[EXECUTION].services.sheet(activeModel(this).id);
  }

  deleteSheet(sheet: GoogleSheet): void {
    const id = this[EXECUTION].services.sheetIdOf(sheet);
    if (id === null) throw signatureMismatch(`${NAME}.deleteSheet`, [sheet]);
    remove(this[EXECUTION], sheetById(this[EXECUTION], id));
  }

  duplicateActiveSheet(): GoogleSheet {
    return insert(this[EXECUTION], { name: null, index: null, template: activeModel(this) });
  }

  getActiveSheet(): GoogleSheet {
    return this[EXECUTION].services.sheet(activeModel(this).id);
  }

  getNumSheets(): number {
    return this[EXECUTION].file.workbook.sheets.length;
  }

  getSheetById(id: number): GoogleSheet | null {
    const found = findSheetById(this[EXECUTION].file.workbook, requireInteger(id, `${NAME}.getSheetById`, [id]));
    return found === undefined ? null : this[EXECUTION].services.sheet(found.id);
  }

  getSheetByName(name: string): GoogleSheet | null {
    if (typeof name !== 'string') throw signatureMismatch(`${NAME}.getSheetByName`, [name]);
    const found = findSheet(this[EXECUTION].file.workbook, name);
    return found === undefined ? null : this[EXECUTION].services.sheet(found.id);
  }

  getSheetId(): number {
    return activeModel(this).id;
  }

  getSheetName(): string {
    return activeModel(this).name;
  }

  getSheets(): GoogleSheet[] {
    return this[EXECUTION].file.workbook.sheets.map(({ id }) => this[EXECUTION].services.sheet(id));
  }

  insertSheet(...args: unknown[]): GoogleSheet {
    return insert(this[EXECUTION], insertWishes(this[EXECUTION], args));
  }

  moveActiveSheet(pos: number): void {
    requireFileEditor(this[EXECUTION]);
    const { sheets } = this[EXECUTION].file.workbook;
    const to = requireInteger(pos, `${NAME}.moveActiveSheet`, [pos]);
    if (to < 1 || to > sheets.length) throw new ServiceException('The sheet position is out of bounds.');
    const active = activeModel(this);
    sheets.splice(sheets.indexOf(active), 1);
    sheets.splice(to - 1, 0, active);
  }

  renameActiveSheet(newName: string): void {
    requireFileEditor(this[EXECUTION]);
    renameSheet(this[EXECUTION], activeModel(this), newName);
  }

  setActiveSheet(sheet: GoogleSheet): GoogleSheet {
    const id = this[EXECUTION].services.sheetIdOf(sheet);
    if (id === null) throw signatureMismatch(`${NAME}.setActiveSheet`, [sheet]);
    this[EXECUTION].file.select(this[EXECUTION].account, sheetById(this[EXECUTION], id).id, null);
    return sheet;
  }
}
