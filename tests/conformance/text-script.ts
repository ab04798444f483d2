/** A script project that is one text, and what a function of it gives as JSON. */
import { isContext, runInContext } from 'node:vm';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFunction } from '../../local/emulator/execution/run-script';
import type { ScriptSource } from '../../local/emulator/execution/script-source';
import type { Json } from './case';
import { SCRIPT_WORDS } from './script-words';

export const textScript = (code: string): ScriptSource => ({
  load: (globals) => {
    if (!isContext(globals)) throw new Error('a script is loaded into a context');
    runInContext(code, globals);
    return globals;
  },
  html: () => null,
  scopes: null,
  timeZone: 'Asia/Ho_Chi_Minh',
});

/** Runs the body of a function with `ss` and `sheet` (the tab of that name) as a menu item of that account. */
export function runBody(file: EmulatedFile, account: string, sheetName: string, body: string): Json {
  const bound = file.script;
  file.script = textScript(`${SCRIPT_WORDS}
    function conformance() {
      var ss = SpreadsheetApp.getActiveSpreadsheet();
      var result = (function (ss, sheet) {${body}
      })(ss, ss.getSheetByName(${JSON.stringify(sheetName)}));
      return JSON.stringify(result === undefined ? null : result);
    }`);
  try {
    return JSON.parse(String(runFunction(file, 'conformance', [], { account }).result));
  } finally {
    file.script = bound;
  }
}
