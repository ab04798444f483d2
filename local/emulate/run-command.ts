/** What `npm run emulate` does: runs any Apps Script file on the emulator and tells what it printed and cost. */

import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { EmulatedFile } from '../emulator/execution/emulated-file';
import { declaredFunctions, NoSuchFunction, runFunction } from '../emulator/execution/run-script';
import { openScript, type ScriptSource } from '../emulator/execution/script-source';
import { createWorkbook } from '../emulator/model/cells';
import type { WorkbookModel } from '../emulator/model/workbook-model';
import { isNotEmulated } from '../emulator/services/surface/exceptions';
import { readWorkbook } from '../files/read-workbook';
import { writeWorkbook } from '../files/write-workbook';

const HELP = `npm run emulate -- SCRIPT.js [--call FN] [--workbook IN.xlsx] [--save OUT.xlsx]

Runs an Apps Script file (.js, .gs) or a folder of them on the emulator: bound to an empty spreadsheet
"Untitled spreadsheet" with one sheet "Sheet1" (1000 rows, 26 columns), or to the given workbook.

  --call FN        the function to run; without it main if there is one, else the first function declared
  --workbook FILE  the .xlsx file to start from
  --save FILE      where to write the spreadsheet after the run
  --locale LOCALE  the spreadsheet's locale, default en_US
  --zone ZONE      the spreadsheet's time zone, default Etc/GMT
  --now INSTANT    where the clock stands (2023-03-17T09:00:00+07:00); default: now

Prints the lines of Logger and console as they are, then the return value as one line of JSON, then the ledger.
Exit codes: 0 done, 1 the script threw, 2 wrong use, 3 the script needs what is not emulated.`;

/** Wrong use of the command: one clear line, exit code 2. */
class WrongUse extends Error {}

const OWNER = 'owner@example.com';

const OPTIONS = {
  call: { type: 'string' },
  workbook: { type: 'string' },
  save: { type: 'string' },
  locale: { type: 'string', default: 'en_US' },
  zone: { type: 'string', default: 'Etc/GMT' },
  now: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message.split('\n')[0] : String(error));
  }
};

const open = (path: string): ScriptSource => {
  try {
    return openScript(path);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
};

/** The script is loaded beside an empty workbook for this, so that what it does at load happens once in the real one. */
const chooseFunction = (script: ScriptSource, asked: string | undefined): string => {
  if (asked !== undefined) return asked;
  const names = declaredFunctions(new EmulatedFile({ script, owner: OWNER }), { account: OWNER });
  const name = names.includes('main') ? 'main' : names[0];
  if (name === undefined) throw new WrongUse('the script declares no function to run');
  return name;
};

const startWorkbook = async (path: string | undefined, locale: string, timeZone: string): Promise<WorkbookModel> => {
  if (path === undefined) {
    return createWorkbook({ name: 'Untitled spreadsheet', locale, timeZone, sheetNames: ['Sheet1'] });
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    throw new WrongUse(`the file ${path} cannot be read`);
  }
  try {
    return await readWorkbook(bytes, { locale, timeZone });
  } catch (error) {
    throw new WrongUse(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const instantOf = (text: string | undefined): number => {
  const instant = text === undefined ? Date.now() : Date.parse(text);
  if (Number.isNaN(instant)) throw new WrongUse(`--now ${text} is no instant such as 2023-03-17T09:00:00+07:00`);
  return instant;
};

const messageOf = (error: unknown): string => {
  if (typeof error !== 'object' || error === null || !('message' in error)) return String(error);
  return `${'name' in error ? String(error.name) : 'Error'}: ${String(error.message)}`;
};

export interface EmulateOutput {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

const run = async (args: readonly string[], { out, err }: EmulateOutput): Promise<number> => {
  const { values, positionals } = readArguments(args);
  if (values.help) {
    out(HELP);
    return 0;
  }
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new WrongUse('one script is wanted: npm run emulate -- SCRIPT.js');
  const script = open(path);
  const now = instantOf(values.now);
  const workbook = await startWorkbook(values.workbook, values.locale, values.zone);
  const file = new EmulatedFile({ workbook, owner: OWNER, script, now });
  try {
    const name = chooseFunction(script, values.call);
    file.ledger.step(name, OWNER);
    const { result } = runFunction(file, name, [], { account: OWNER, onPrint: ({ text }) => out(text) });
    out(JSON.stringify(result) ?? 'null');
    out(JSON.stringify(file.ledger.steps(), null, 2));
  } catch (error) {
    if (error instanceof NoSuchFunction) throw new WrongUse(error.message);
    if (error instanceof WrongUse) throw error;
    err(messageOf(error));
    return isNotEmulated(error) ? 3 : 1;
  }
  if (values.save !== undefined) {
    file.calculator.recalculate();
    await writeFile(values.save, await writeWorkbook(workbook));
  }
  return 0;
};

/** The command with its arguments; gives the exit code. */
export const emulate = async (args: readonly string[], output: EmulateOutput): Promise<number> => {
  try {
    return await run(args, output);
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    output.err(error.message);
    return 2;
  }
};
