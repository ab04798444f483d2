/** The shared file of the people cases, in the emulator. */
import { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import type { ExecutionOptions } from '../../local/emulator/execution/execution';
import { runFromClient, runSimpleTrigger } from '../../local/emulator/execution/run-script';
import { createWorkbook } from '../../local/emulator/model/cells';
import type { EditOutcome } from '../../local/emulator/people/edit';
import { copyAndPaste, pasteBlock } from '../../local/emulator/people/pasting';
import { deleteRows, insertRows, sortRange } from '../../local/emulator/people/restructuring';
import { clearCells, tickCheckbox, typeInto } from '../../local/emulator/people/typing';
import { undo } from '../../local/emulator/people/undo';
import type { Json } from './case';
import { runBody, textScript } from './text-script';
import type { Outcome, Person, World } from './world';

/** All cases happen on this day: 12 May 2026, 8:00 in Vietnam. */
const CASE_DAY = Date.UTC(2026, 4, 12, 1, 0);

export const OWNER = 'chu.so@example.com';
const POLICE = 'cong.an@example.com';
const HEAD_1 = 'truong.thon.1@example.com';
const HEAD_2 = 'truong.thon.2@example.com';
const READER = 'nguoi.xem@example.com';
const STRANGER = 'nguoi.la@example.com';

const told = (outcome: EditOutcome): Outcome => (outcome.kind === 'done' ? 'done' : outcome.message);

const throws = (action: () => unknown): boolean => {
  try {
    action();
    return false;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('not emulated')) throw error;
    return true;
  }
};

const clientCall = (file: EmulatedFile, account: string, name: string, argument: Json): ReturnType<Person['calls']> => {
  let success: Json = null;
  const failure = throws(() => {
    success = JSON.parse(JSON.stringify(runFromClient(file, name, [argument], { account }).result));
  });
  return failure ? { failure } : { success };
};

const person = (file: EmulatedFile, account: string): Person => ({
  runs: (script) => runBody(file, account, 'Trang', script),
  fails: (script) => throws(() => runBody(file, account, 'Trang', script)),
  calls: (name, argument) => clientCall(file, account, name, argument),
  types: (tab, cell, text) => told(typeInto(file, account, tab, cell, text)),
  pastes: (tab, cell, block) => told(pasteBlock(file, account, tab, cell, block)),
  copies: (tab, from, to) =>
    told(copyAndPaste(file, account, { sheetName: tab, a1: from }, { sheetName: tab, a1: to })),
  clears: (tab, range) => told(clearCells(file, account, tab, range)),
  ticks: (tab, cell) => told(tickCheckbox(file, account, tab, cell)),
  insertsRow: (tab, row) => told(insertRows(file, account, tab, row)),
  deletesRow: (tab, row) => told(deleteRows(file, account, tab, row)),
  sorts: (tab, range, column) => told(sortRange(file, account, tab, range, { column, ascending: true })),
  undoes: () => told(undo(file, account)),
});

export function sharedWorld(): World {
  const file = new EmulatedFile({
    workbook: createWorkbook({ sheetNames: ['Trang', 'HH-T01', 'HH-T02'] }),
    owner: OWNER,
    editors: [POLICE, HEAD_1, HEAD_2],
    viewers: [READER],
    now: CASE_DAY,
  });
  const printedBy = (trigger: 'onOpen' | 'onInstall', options: ExecutionOptions): readonly string[] =>
    runSimpleTrigger(file, trigger, options)?.printed.map(({ text }) => text) ?? [];
  return {
    owner: person(file, OWNER),
    police: person(file, POLICE),
    head1: person(file, HEAD_1),
    head2: person(file, HEAD_2),
    reader: person(file, READER),
    stranger: person(file, STRANGER),
    bind: (script) => {
      file.script = textScript(script);
    },
    opens: (authMode) => printedBy('onOpen', { account: HEAD_1, authMode }),
    installs: () => printedBy('onInstall', { account: HEAD_1 }),
  };
}

/** A file that nobody shares, for script cases; another tab stands beside, as the results do in a recording. */
export const ownFile = (locale: string): EmulatedFile =>
  new EmulatedFile({
    workbook: createWorkbook({ locale, sheetNames: ['Trang', 'Khác'] }),
    owner: OWNER,
    now: CASE_DAY,
  });

/** Runs a script case as the recorder does: in a tab of its own. */
export function runScriptCase(script: string, locale: string): ReturnType<typeof runBody> {
  const file = ownFile(locale);
  return runBody(file, OWNER, 'Trang', script);
}
