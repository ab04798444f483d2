/** Spreadsheet: the file: its name, people, locale, time zone and ranges, on top of its sheets. */

import type { Execution } from '../../execution/execution';
import { isOwner, sameAccount } from '../../model/access';
import { boxAt } from '../../model/boxes';
import { emailOf, makeUser } from '../script/session';
import { constantName } from '../surface/enumerations';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService } from '../surface/service-object';
import { isTimeZone } from '../time/zone';
import { a1Range } from './box-arguments';
import { makeProtection } from './protections';
import { activeModel, chainedSpreadsheet, requireFileEditor, SpreadsheetBase } from './spreadsheet-base';
import { SpreadsheetSheets } from './spreadsheet-sheets';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;
type Members =
  | 'addEditor'
  | 'addEditors'
  | 'addViewer'
  | 'addViewers'
  | 'getActiveCell'
  | 'getActiveRange'
  | 'getEditors'
  | 'getId'
  | 'getName'
  | 'getOwner'
  | 'getProtections'
  | 'getRange'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getUrl'
  | 'getViewers'
  | 'removeEditor'
  | 'removeViewer'
  | 'rename'
  | 'setActiveRange'
  | 'setSpreadsheetLocale'
  | 'setSpreadsheetTimeZone'
  | 'toast';

const NAME = 'SpreadsheetApp.Spreadsheet';

/** Methods that the spreadsheet has beside its own: they do to the active sheet what the sheet's own do. */
const PASSED_ON = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRangeList',
  'getRowHeight',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByUser',
  'setActiveSelection',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const;

/** Adds people to one of the file's lists; one address that is no account fails the whole call. */
const share = (execution: Execution, list: string[], people: readonly unknown[]): void => {
  requireFileEditor(execution);
  const emails = people.map(emailOf);
  for (const email of emails) {
    if (!execution.file.isAccount(email)) throw new ServiceException(`Invalid email: ${email}`);
  }
  for (const email of emails) {
    const known = isOwner(email, execution.file) || list.some((other) => sameAccount(other, email));
    if (!known) list.push(email);
  }
};

const unshare = (execution: Execution, list: string[], person: unknown): void => {
  requireFileEditor(execution);
  const email = emailOf(person);
  const at = list.findIndex((other) => sameAccount(other, email));
  if (at >= 0) list.splice(at, 1);
};

class EmulatedSpreadsheet extends SpreadsheetSheets implements Pick<Google, Members> {
  addEditor(user: User | string): Google {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emailAddresses: string[]): Google {
    share(this[EXECUTION], this[EXECUTION].file.editors, emailAddresses);
    return chainedSpreadsheet(this);
  }

  addViewer(user: User | string): Google {
    return this.addViewers([emailOf(user)]);
  }

  addViewers(emailAddresses: string[]): Google {
    share(this[EXECUTION], this[EXECUTION].file.viewers, emailAddresses);
    return chainedSpreadsheet(this);
  }

  getActiveCell(): GoogleRange {
    const box = this[EXECUTION].file.selection(this[EXECUTION].account).box ?? boxAt(1, 1);
    return this[EXECUTION].services.range(activeModel(this).id, boxAt(box.row, box.column));
  }

  getActiveRange(): GoogleRange | null {
    const box = this[EXECUTION].file.selection(this[EXECUTION].account).box ?? boxAt(1, 1);
    return this[EXECUTION].services.range(activeModel(this).id, box);
  }

  getEditors(): User[] {
    const { editors, owner } = this[EXECUTION].file;
    return [owner, ...editors].map((email) => makeUser(this[EXECUTION], email));
  }

  getId(): string {
    return this[EXECUTION].file.id;
  }

  getName(): string {
    return this[EXECUTION].file.workbook.name;
  }

  getOwner(): User | null {
    return makeUser(this[EXECUTION], this[EXECUTION].file.owner);
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    const name = constantName('ProtectionType', type);
    if (name === null) throw signatureMismatch(`${NAME}.getProtections`, [type]);
    return this[EXECUTION].file.workbook.sheets.flatMap((sheet) =>
      sheet.protections
        .filter(({ box }) => (box === null) === (name === 'SHEET'))
        .map(({ id }) => makeProtection(this[EXECUTION], sheet.id, id)),
    );
  }

  getRange(a1Notation: string): GoogleRange {
    if (typeof a1Notation !== 'string') throw signatureMismatch(`${NAME}.getRange`, [a1Notation]);
    const { sheet, box } = a1Range(this[EXECUTION].file.workbook, activeModel(this), a1Notation);
    return this[EXECUTION].services.range(sheet.id, box);
  }

  getSpreadsheetLocale(): string {
    return this[EXECUTION].file.workbook.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this[EXECUTION].file.workbook.timeZone;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this[EXECUTION].file.id}/edit`;
  }

  getViewers(): User[] {
    const { editors, owner, viewers } = this[EXECUTION].file;
    // Whoever may edit may view: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getViewers()
    return [owner, ...editors, ...viewers].map((email) => makeUser(this[EXECUTION], email));
  }

  removeEditor(user: User | string): Google {
    unshare(this[EXECUTION], this[EXECUTION].file.editors, user);
    return chainedSpreadsheet(this);
  }

  removeViewer(user: User | string): Google {
    unshare(this[EXECUTION], this[EXECUTION].file.viewers, user);
    return chainedSpreadsheet(this);
  }

  rename(newName: string): void {
    requireFileEditor(this[EXECUTION]);
    if (typeof newName !== 'string') throw signatureMismatch(`${NAME}.rename`, [newName]);
    this[EXECUTION].file.workbook.name = newName;
  }

  setActiveRange(range: GoogleRange): GoogleRange {
    range.activate();
    return range;
  }

  setSpreadsheetLocale(locale: string): void {
    requireFileEditor(this[EXECUTION]);
    if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) throw new ServiceException(`Invalid argument: ${locale}`);
    this[EXECUTION].file.workbook.locale = locale;
    this[EXECUTION].file.calculator.structureChanged();
  }

  setSpreadsheetTimeZone(timezone: string): void {
    requireFileEditor(this[EXECUTION]);
    if (!isTimeZone(timezone)) throw new ServiceException(`Invalid argument: ${timezone}`);
    this[EXECUTION].file.workbook.timeZone = timezone;
  }

  toast(msg: string, title = '', _timeoutSeconds: number | null = 5): void {
    this[EXECUTION].file.ui(this[EXECUTION].account).toasts.push({ message: String(msg), title });
  }
}

for (const name of PASSED_ON) {
  Object.defineProperty(EmulatedSpreadsheet.prototype, name, {
    configurable: true,
    writable: true,
    value(this: EmulatedSpreadsheet, ...args: unknown[]): unknown {
      const sheet = this.getActiveSheet();
      return Reflect.apply(sheet[name], sheet, args);
    },
  });
}

publishService(EmulatedSpreadsheet, 'Spreadsheet');

export const makeSpreadsheet = (execution: Execution): Google => chainedSpreadsheet(new EmulatedSpreadsheet(execution));

export const isSpreadsheet = (value: unknown): boolean => value instanceof SpreadsheetBase;
