/** Which service calls reach Google's server and which only make or ask a handle. */

export type CallKind = 'read' | 'write' | 'handle' | 'local';

/**
 * Names an object or asks it for what the handle itself knows. Google's own advice on costs counts reads and writes:
 * https://developers.google.com/apps-script/guides/support/best-practices#minimize_calls_to_other_services
 */
const HANDLES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'getActive getActiveSpreadsheet getActiveSheet getUi',
  Spreadsheet:
    'getActiveSheet getId getName getNumSheets getRange getRangeList getSheetByName getSheetById getSheets getUrl',
  Sheet: 'getIndex getName getParent getRange getRangeList getSheetId getSheetName',
  Range:
    'getA1Notation getCell getColumn getGridId getLastColumn getLastRow getNumColumns getNumRows getRow getRowIndex ' +
    'getSheet isEndColumnBounded isEndRowBounded isStartColumnBounded isStartRowBounded offset',
  RangeList: 'getRanges',
  Protection: 'getProtectionType getRange',
  PropertiesService: 'getDocumentProperties getScriptProperties getUserProperties',
  CacheService: 'getDocumentCache getScriptCache getUserCache',
  LockService: 'getDocumentLock getScriptLock getUserLock',
  User: 'getEmail',
  Group: 'getDepth getRange getControlIndex',
};

/** Everything these do happens inside the script's own process. */
const LOCAL = new Set(
  (
    'Blob BooleanCondition ConditionalFormatRule ConditionalFormatRuleBuilder DataValidation DataValidationBuilder ' +
    'HtmlOutput HtmlOutputMetaTag HtmlService HtmlTemplate Logger Menu PromptResponse RichTextValue ' +
    'RichTextValueBuilder ScriptApp TextStyle TextStyleBuilder Utilities'
  ).split(' '),
);

const LOCAL_METHODS: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'newConditionalFormatRule newDataValidation newRichTextValue newTextStyle',
  Ui: 'createAddonMenu createMenu',
};

const READ_NAME = /^(get|is|can|has)[A-Z]|^get$/;

const kinds = new Map<string, CallKind>();

const has = (table: Readonly<Record<string, string>>, service: string, method: string): boolean =>
  (table[service] ?? '').split(' ').includes(method);

const decideKind = (service: string, method: string): CallKind => {
  // Putting a menu into the Ui and Utilities.sleep aside, these never leave the process.
  if (service === 'Menu' && method === 'addToUi') return 'write';
  if (LOCAL.has(service) || has(LOCAL_METHODS, service, method)) return 'local';
  if (has(HANDLES, service, method)) return 'handle';
  return READ_NAME.test(method) ? 'read' : 'write';
};

/** `Range`, `getValues` → `read`. What is not named above is a read if it is called get…, is…, can…, has…, else a write. */
export const callKind = (service: string, method: string): CallKind => {
  const name = `${service}.${method}`;
  const known = kinds.get(name);
  if (known !== undefined) return known;
  const kind = decideKind(service, method);
  kinds.set(name, kind);
  return kind;
};
