/** Opens an emulated file for a test and gives the services as one account's script has them. */

import { EmulatedFile, type FileOptions } from '../../../../local/emulator/execution/emulated-file';
import { Execution, type ExecutionOptions } from '../../../../local/emulator/execution/execution';
import { hostRealm } from '../../../../local/emulator/execution/realm';
import { createWorkbook } from '../../../../local/emulator/model/cells';
import { makeGlobals } from '../../../../local/emulator/services/make-globals';
import { makeServices } from '../../../../local/emulator/services/make-services';

export const OWNER = 'owner@example.com';
export const EDITOR = 'editor@example.com';
export const VIEWER = 'viewer@example.com';

export interface OpenServices {
  readonly SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly CacheService: GoogleAppsScript.Cache.CacheService;
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService;
  readonly LockService: GoogleAppsScript.Lock.LockService;
  readonly Logger: GoogleAppsScript.Base.Logger;
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  readonly Session: GoogleAppsScript.Base.Session;
  readonly Utilities: GoogleAppsScript.Utilities.Utilities;
  readonly execution: Execution;
}

/** A file of OWNER, shared with EDITOR and VIEWER: locale vi_VN, Vietnam's zone, one sheet `S` of 20 × 10. */
export const openFile = (options: FileOptions = {}): EmulatedFile => {
  const workbook = createWorkbook({ name: 'File', sheetNames: ['S'] });
  const file = new EmulatedFile({ workbook, owner: OWNER, editors: [EDITOR], viewers: [VIEWER], ...options });
  const [sheet] = file.workbook.sheets;
  if (options.workbook === undefined && sheet !== undefined) {
    sheet.rows.count = 20;
    sheet.columns.count = 10;
  }
  return file;
};

export const servicesOf = (file: EmulatedFile, options: Partial<ExecutionOptions> = {}): OpenServices => {
  const execution = new Execution(file, hostRealm, { account: OWNER, ...options }, makeServices);
  return { ...(makeGlobals(execution) as unknown as OpenServices), execution };
};

/** The first sheet of a new file, as the owner's script holds it. */
export const openSheet = (options: FileOptions = {}) => {
  const file = openFile(options);
  const services = servicesOf(file);
  const spreadsheet = services.SpreadsheetApp.getActiveSpreadsheet();
  const [sheet] = spreadsheet.getSheets();
  if (sheet === undefined) throw new Error('a file has a sheet');
  return { file, services, spreadsheet, sheet };
};
