/** Protection: who may change a range or a sheet. */

import type { Execution } from '../../execution/execution';
import { canChangeStructure, PROTECTED_MESSAGE, protectionAllows, sameAccount } from '../../model/access';
import { wholeSheet } from '../../model/cells';
import type { Box, ProtectionModel, SheetModel } from '../../model/workbook-model';
import { emailOf, makeUser } from '../script/session';
import { constantOf } from '../surface/enumerations';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { asRange, boxOf, mayEdit, PLACE, sheetById } from './range-base';

type Google = GoogleAppsScript.Spreadsheet.Protection;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;
type User = GoogleAppsScript.Base.User;
type Members =
  | 'addEditor'
  | 'addEditors'
  | 'canDomainEdit'
  | 'canEdit'
  | 'getDescription'
  | 'getEditors'
  | 'getProtectionType'
  | 'getRange'
  | 'getRangeName'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'removeEditor'
  | 'removeEditors'
  | 'setDescription'
  | 'setDomainEdit'
  | 'setRange'
  | 'setUnprotectedRanges'
  | 'setWarningOnly';

const NAME = 'SpreadsheetApp.Protection';
const WHICH: unique symbol = Symbol('protection');

const storedIn = (sheet: SheetModel, id: number): ProtectionModel => {
  const found = sheet.protections.find((protection) => protection.id === id);
  if (found === undefined) throw new ServiceException('Protection not found.');
  return found;
};

class EmulatedProtection extends ServiceObject implements Pick<Google, Members> {
  readonly [WHICH]: { readonly sheetId: number; readonly id: number };

  constructor(execution: Execution, sheetId: number, id: number) {
    super(execution);
    this[WHICH] = { sheetId, id };
  }

  addEditor(user: User | string): Google {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emailAddresses: string[]): Google {
    const model = changeable(this);
    const known = knownAccounts(this, emailAddresses);
    for (const email of known) {
      if (!model.editors.some((editor) => sameAccount(editor, email))) model.editors.push(email);
    }
    return chained(this);
  }

  canDomainEdit(): boolean {
    // Consumer accounts have no domain; see https://developers.google.com/apps-script/reference/spreadsheet/protection
    return false;
  }

  canEdit(): boolean {
    return protectionAllows(modelOf(this), this[EXECUTION].account, this[EXECUTION].file);
  }

  getDescription(): string {
    return modelOf(this).description;
  }

  getEditors(): User[] {
    const { file } = this[EXECUTION];
    const model = changeable(this);
    // Seen live: in a file that nobody shares the list is empty (https://issuetracker.google.com/issues/442636162).
    if (file.editors.length === 0 && model.editors.every((email) => sameAccount(email, file.owner))) return [];
    const all = model.warningOnly ? [file.owner, ...file.editors] : [file.owner, ...model.editors];
    const distinct = all.filter((email, index) => all.findIndex((other) => sameAccount(other, email)) === index);
    return distinct.map((email) => makeUser(this[EXECUTION], email));
  }

  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return constantOf('ProtectionType', modelOf(this).box === null ? 'SHEET' : 'RANGE');
  }

  getRange(): GoogleRange {
    const { services } = this[EXECUTION];
    const { box } = modelOf(this);
    return box === null ? services.wholeSheetRange(this[WHICH].sheetId) : services.range(this[WHICH].sheetId, box);
  }

  getRangeName(): string | null {
    return null;
  }

  getUnprotectedRanges(): GoogleRange[] {
    return modelOf(this).exceptions.map((box) => this[EXECUTION].services.range(this[WHICH].sheetId, box));
  }

  isWarningOnly(): boolean {
    return modelOf(this).warningOnly;
  }

  remove(): void {
    const model = changeable(this);
    const sheet = sheetOf(this);
    sheet.protections = sheet.protections.filter((protection) => protection !== model);
  }

  removeEditor(user: User | string): Google {
    return this.removeEditors([emailOf(user)]);
  }

  removeEditors(accounts: (User | string)[]): Google {
    const model = changeable(this);
    if (!Array.isArray(accounts)) throw signatureMismatch(`${NAME}.removeEditors`, [accounts]);
    const emails = accounts.map(emailOf);
    model.editors = model.editors.filter((editor) => {
      const asked = emails.some((email) => sameAccount(email, editor));
      // Whoever calls stays an editor of the protection.
      return !asked || sameAccount(editor, this[EXECUTION].account);
    });
    return chained(this);
  }

  setDescription(description: string): Google {
    changeable(this).description = String(description);
    return chained(this);
  }

  setDomainEdit(_editable: boolean): Google {
    throw new ServiceException('You cannot set domain edit: the file belongs to no domain.');
  }

  setRange(range: GoogleRange): Google {
    const model = changeable(this);
    const target = asRange(range);
    if (target === null || target[PLACE].sheetId !== this[WHICH].sheetId) {
      throw signatureMismatch(`${NAME}.setRange`, [range]);
    }
    model.box = boxOf(target);
    return chained(this);
  }

  setUnprotectedRanges(ranges: GoogleRange[]): Google {
    const model = changeable(this);
    if (!Array.isArray(ranges)) throw signatureMismatch(`${NAME}.setUnprotectedRanges`, [ranges]);
    if (model.box !== null) {
      throw new ServiceException('Unprotected ranges can only be set on a protected sheet.');
    }
    model.exceptions = ranges.map((range) => {
      const target = asRange(range);
      if (target === null) throw signatureMismatch(`${NAME}.setUnprotectedRanges`, [ranges]);
      if (target[PLACE].sheetId !== this[WHICH].sheetId) {
        throw new ServiceException('Unprotected ranges must be on the protected sheet.');
      }
      return boxOf(target);
    });
    return chained(this);
  }

  setWarningOnly(warningOnly: boolean): Google {
    if (typeof warningOnly !== 'boolean') throw signatureMismatch(`${NAME}.setWarningOnly`, [warningOnly]);
    changeable(this).warningOnly = warningOnly;
    return chained(this);
  }
}

const chained = (protection: EmulatedProtection): Google => protection as unknown as Google;
const sheetOf = (protection: EmulatedProtection): SheetModel =>
  sheetById(protection[EXECUTION], protection[WHICH].sheetId);
const modelOf = (protection: EmulatedProtection): ProtectionModel =>
  storedIn(sheetOf(protection), protection[WHICH].id);

/** The model, if the account may change it: whoever the protection lets through may. */
const changeable = (protection: EmulatedProtection): ProtectionModel => {
  const model = modelOf(protection);
  if (!protectionAllows(model, protection[EXECUTION].account, protection[EXECUTION].file)) {
    throw new ServiceException(PROTECTED_MESSAGE);
  }
  return model;
};

/** One address that is no account fails the whole call, and nobody is added. */
const knownAccounts = (protection: EmulatedProtection, emails: readonly unknown[]): string[] => {
  if (!Array.isArray(emails)) throw signatureMismatch(`${NAME}.addEditors`, [emails]);
  return emails.map((given: unknown) => {
    const email = emailOf(given);
    if (!protection[EXECUTION].file.isAccount(email)) throw new ServiceException(`Invalid email: ${email}`);
    return email;
  });
};

publishService(EmulatedProtection, 'Protection');

export const makeProtection = (execution: Execution, sheetId: number, id: number): Google =>
  chained(new EmulatedProtection(execution, sheetId, id));

const nextId = (execution: Execution): number =>
  1 + Math.max(0, ...execution.file.workbook.sheets.flatMap((sheet) => sheet.protections.map(({ id }) => id)));

/**
 * Protects a box, or with null the whole sheet. As live, every editor of the file can edit at first, the caller among
 * them; protecting a protected sheet again gives the protection it has.
 */
export const protect = (execution: Execution, sheet: SheetModel, box: Box | null): Google => {
  const { file, account } = execution;
  const area = box ?? wholeSheet(sheet);
  if (!mayEdit(execution, sheet, area) || !canChangeStructure(sheet, account, file)) {
    throw new ServiceException(PROTECTED_MESSAGE);
  }
  const known = box === null ? sheet.protections.find((protection) => protection.box === null) : undefined;
  if (known !== undefined) return makeProtection(execution, sheet.id, known.id);
  const id = nextId(execution);
  const everyone = [file.owner, ...file.editors];
  const editors = everyone.some((email) => sameAccount(email, account)) ? everyone : [...everyone, account];
  sheet.protections.push({ id, box, exceptions: [], description: '', editors, warningOnly: false });
  return makeProtection(execution, sheet.id, id);
};
