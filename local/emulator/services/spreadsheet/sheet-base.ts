/** What every part of an emulated Sheet knows: its model and who may change it. */

import type { Execution } from '../../execution/execution';
import { canChangeStructure, canEditFile, PROTECTED_MESSAGE } from '../../model/access';
import type { SheetModel } from '../../model/workbook-model';
import { ServiceException } from '../surface/exceptions';
import { EXECUTION, ServiceObject } from '../surface/service-object';
import { sheetById } from './range-base';

export const SHEET_ID: unique symbol = Symbol('sheet id');

export abstract class SheetBase extends ServiceObject {
  readonly [SHEET_ID]: number;

  constructor(execution: Execution, sheetId: number) {
    super(execution);
    this[SHEET_ID] = sheetId;
  }
}

export const modelOf = (sheet: SheetBase): SheetModel => sheetById(sheet[EXECUTION], sheet[SHEET_ID]);

/** The emulator's own view of a sheet that a script passed; null if it is none. */
export const asSheet = (value: unknown): SheetBase | null => (value instanceof SheetBase ? value : null);

export const chainedSheet = (sheet: SheetBase): GoogleAppsScript.Spreadsheet.Sheet =>
  sheet as unknown as GoogleAppsScript.Spreadsheet.Sheet;

/** The model, if the account may change what belongs to the sheet as a whole: its rows, columns, name, look. */
export const changeableSheet = (sheet: SheetBase): SheetModel => {
  const { account, file } = sheet[EXECUTION];
  const model = modelOf(sheet);
  if (!canEditFile(account, file)) throw new ServiceException('You do not have permission to perform that action.');
  if (!canChangeStructure(model, account, file)) throw new ServiceException(PROTECTED_MESSAGE);
  return model;
};
