/** Data: the pages and threads that cases cite again and again. */

const REFERENCE = 'https://developers.google.com/apps-script/reference';
export const RANGE = `${REFERENCE}/spreadsheet/range`;
export const SHEET = `${REFERENCE}/spreadsheet/sheet`;
export const SPREADSHEET = `${REFERENCE}/spreadsheet/spreadsheet`;
export const PROTECTION = `${REFERENCE}/spreadsheet/protection`;
export const VALIDATION_BUILDER = `${REFERENCE}/spreadsheet/data-validation-builder`;
export const CONDITIONAL_RULE = `${REFERENCE}/spreadsheet/conditional-format-rule`;
export const GROUP = `${REFERENCE}/spreadsheet/group`;
export const LOCK = `${REFERENCE}/lock`;
export const PROPERTIES = `${REFERENCE}/properties/properties`;
export const CACHE = `${REFERENCE}/cache/cache`;
export const HTML = `${REFERENCE}/html`;
export const UTILITIES = `${REFERENCE}/utilities/utilities`;
export const SESSION = `${REFERENCE}/base/session`;

const GUIDES = 'https://developers.google.com/apps-script/guides';
export const TRIGGERS = `${GUIDES}/triggers`;
export const EVENTS = `${GUIDES}/triggers/events#google_sheets_events`;
export const QUOTAS = `${GUIDES}/services/quotas`;
export const ADD_ON_AUTHORIZATION =
  'https://developers.google.com/workspace/add-ons/concepts/addon-authorization#editor_add-on_authorization';
export const USER_ENTERED = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption';
export const NUMBER_FORMATS = 'https://developers.google.com/workspace/sheets/api/guides/formats';

/** The help page of a function, by its number. */
export const help = (answer: number): string => `https://support.google.com/docs/answer/${answer}`;
export const PROTECT_HELP = help(1218656);
export const LOCALE_HELP = help(58515);

/** Assertions that its author runs on live Apps Script as well as on the fake. */
export const gasFakes = (file: string): string => `https://github.com/brucemcpherson/gas-fakes, test/${file}`;
export const ODDITIES = 'https://github.com/brucemcpherson/gas-fakes, notes/oddities.md';

/** A published add-on library that lists the error texts its users met, in 40 languages. */
export const ERROR_TEXTS = 'https://github.com/RomainVialard/ErrorHandler, NORMALIZED_ERRORS';
/** Texts that many public scripts quote from their execution logs. */
export const QUOTED = 'quoted in many public Apps Script repositories';
/** What public scripts do so that zeros, dates and signs of what they write are kept. */
export const TEXT_FORMAT = 'many public Apps Script repositories set the format @ before they write texts of digits';
/** Probes of a live sheet through the Sheets API, and how little of their results Google documents. */
export const ENGINE_PROBES = 'gsheets-driver-fidelity.md, an audit of May 2026 in a public repository (G1 to G4d)';
/** The developer of many Apps Script libraries, on what the edit event holds. */
export const EDIT_EVENT = 'https://gist.github.com/tanaikech/73edaed1268a6d07118aed538aa5608d';
export const EDIT_TYPES = 'https://github.com/tanaikech/GetEditType; https://stackoverflow.com/q/58477852';
export const COPY_PROTECTIONS = 'https://gist.github.com/tanaikech/b22a76d419a6bdbfa064f5b31f6eae8e';
