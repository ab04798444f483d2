/** Puts the spreadsheet's services together for one execution. */

import type { Execution } from '../execution/execution';
import type { ServiceFactory } from '../execution/service-factory';
import { wholeSheet } from '../model/cells';
import { makeRange } from './spreadsheet/range';
import { sheetById } from './spreadsheet/range-base';
import { makeRangeList } from './spreadsheet/range-list';
import { makeSheet } from './spreadsheet/sheet';
import { asSheet, SHEET_ID } from './spreadsheet/sheet-base';
import { isSpreadsheet, makeSpreadsheet } from './spreadsheet/spreadsheet';

export const makeServices = (execution: Execution): ServiceFactory => ({
  range: (sheetId, box) => makeRange(execution, sheetId, box),
  wholeSheetRange: (sheetId) => makeRange(execution, sheetId, wholeSheet(sheetById(execution, sheetId)), true),
  rangeList: (sheetId, boxes) => makeRangeList(execution, sheetId, boxes),
  sheet: (sheetId) => makeSheet(execution, sheetId),
  spreadsheet: () => makeSpreadsheet(execution),
  sheetIdOf: (value) => asSheet(value)?.[SHEET_ID] ?? null,
  isSpreadsheet,
});
