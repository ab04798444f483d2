/** What every part of the emulated Spreadsheet knows: the file and who may change it as a whole. */

import type { Execution } from '../../execution/execution';
import { canEditFile } from '../../model/access';
import type { SheetModel } from '../../model/workbook-model';
import { ServiceException } from '../surface/exceptions';
import { EXECUTION, ServiceObject } from '../surface/service-object';
import { sheetById } from './range-base';

export abstract class SpreadsheetBase extends ServiceObject {}

export const chainedSpreadsheet = (spreadsheet: SpreadsheetBase): GoogleAppsScript.Spreadsheet.Spreadsheet =>
  spreadsheet as unknown as GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Editors of the file may add sheets, share it and set its locale; viewers may not. */
export const requireFileEditor = (execution: Execution): void => {
  if (!canEditFile(execution.account, execution.file)) {
    throw new ServiceException('You do not have permission to perform that action.');
  }
};

export const activeModel = (spreadsheet: SpreadsheetBase): SheetModel => {
  const { account, file } = spreadsheet[EXECUTION];
  return sheetById(spreadsheet[EXECUTION], file.selection(account).sheetId);
};
