/** SpreadsheetApp: the door to the active spreadsheet, the builders and the enumerations. */

import type { Execution } from '../../execution/execution';
import { makeUi } from '../script/ui';
import { enumeration } from '../surface/enumerations';
import { ServiceException } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { ENUMERATIONS, PROPERTIES } from '../surface/surface';
import { makeConditionalBuilder } from './conditional-rules';
import { makeRichTextBuilder } from './rich-text';
import { makeTextStyleBuilder } from './text-styles';
import { makeValidationBuilder } from './validation-rules';

type Google = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getCurrentCell'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'newRichTextValue'
  | 'newTextStyle'
  | 'setActiveRange'
  | 'setActiveSheet';

const SCOPES =
  'https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets';

/** In AuthMode.NONE (installed, not yet enabled in this file) only menus may be built. */
const active = (execution: Execution, method: string): Spreadsheet => {
  if (execution.authMode === 'NONE') {
    throw new ServiceException(
      `You do not have permission to call SpreadsheetApp.${method}. Required permissions: (${SCOPES})`,
    );
  }
  return execution.services.spreadsheet();
};

class EmulatedSpreadsheetApp extends ServiceObject implements Pick<Google, Members> {
  /** Nothing waits in the emulator; the call is counted as live, where it costs the most of all. */
  flush(): void {}

  getActive(): Spreadsheet {
    return active(this[EXECUTION], 'getActive');
  }

  getActiveRange(): Range {
    const spreadsheet = active(this[EXECUTION], 'getActiveRange');
    return spreadsheet.getActiveRange() ?? spreadsheet.getActiveCell();
  }

  getActiveSheet(): Sheet {
    return active(this[EXECUTION], 'getActiveSheet').getActiveSheet();
  }

  getActiveSpreadsheet(): Spreadsheet {
    return active(this[EXECUTION], 'getActiveSpreadsheet');
  }

  getCurrentCell(): Range {
    return active(this[EXECUTION], 'getCurrentCell').getActiveCell();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return makeUi(this[EXECUTION]);
  }

  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return makeConditionalBuilder(this[EXECUTION], null);
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return makeValidationBuilder(this[EXECUTION], null);
  }

  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return makeRichTextBuilder(this[EXECUTION], null);
  }

  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return makeTextStyleBuilder(this[EXECUTION], null);
  }

  setActiveRange(range: Range): Range {
    range.activate();
    return range;
  }

  setActiveSheet(sheet: Sheet): Sheet {
    active(this[EXECUTION], 'setActiveSheet').setActiveSheet(sheet);
    return sheet;
  }
}

for (const name of (PROPERTIES.SpreadsheetApp ?? '').split(' ')) {
  if (ENUMERATIONS[name] === undefined) continue;
  Object.defineProperty(EmulatedSpreadsheetApp.prototype, name, { value: enumeration(name), enumerable: true });
}

publishService(EmulatedSpreadsheetApp, 'SpreadsheetApp');

export const makeSpreadsheetApp = (execution: Execution): EmulatedSpreadsheetApp =>
  new EmulatedSpreadsheetApp(execution);
