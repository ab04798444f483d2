/** The globals that Apps Script gives a script: the emulated services, and the others as names that refuse. */

import type { Execution } from '../execution/execution';
import { makeHtmlService } from './script/html-output';
import { makeLockService } from './script/locks';
import { makeConsole, makeLogger } from './script/logger';
import { makeScriptApp } from './script/script-app';
import { makeSession } from './script/session';
import { makeCacheService, makePropertiesService } from './script/stores';
import { makeUtilities } from './script/utilities';
import { makeSpreadsheetApp } from './spreadsheet/spreadsheet-app';
import { NotEmulated } from './surface/exceptions';
import { GLOBALS } from './surface/surface';

/** Names of the declarations' own making, which no script ever sees. */
const NOT_REAL = ['Date2', 'Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm'];

/** `DriveApp.getFileById` throws `not emulated: DriveApp.getFileById` as soon as it is named. */
const refusing = (execution: Execution, service: string): object =>
  new Proxy(
    {},
    {
      get: (_target, name) => {
        if (typeof name === 'symbol') return undefined;
        return execution.call(service, name, () => {
          throw new NotEmulated(`${service}.${name}`);
        });
      },
    },
  );

/** A fresh object for each execution: gas-local makes it the script's global object. */
export const makeGlobals = (execution: Execution): Record<string, unknown> => {
  const emulated: Record<string, unknown> = {
    CacheService: makeCacheService(execution),
    HtmlService: makeHtmlService(execution),
    LockService: makeLockService(execution),
    Logger: makeLogger(execution),
    PropertiesService: makePropertiesService(execution),
    ScriptApp: makeScriptApp(execution),
    Session: makeSession(execution),
    SpreadsheetApp: makeSpreadsheetApp(execution),
    Utilities: makeUtilities(execution),
    console: makeConsole(execution),
  };
  const others = GLOBALS.split(' ').filter((name) => !(name in emulated) && !NOT_REAL.includes(name));
  return { ...emulated, ...Object.fromEntries(others.map((name) => [name, refusing(execution, name)])) };
};
