/** Runs entry points of a file's script as Apps Script does: fresh globals, one account, one auth mode. */

import { type Context, createContext } from 'node:vm';
import type { Box } from '../model/workbook-model';
import { makeGlobals } from '../services/make-globals';
import { makeServices } from '../services/make-services';
import { constantOf } from '../services/surface/enumerations';
import { clientJson } from './client-values';
import type { EmulatedFile } from './emulated-file';
import { Execution, type ExecutionOptions, type PrintedLine } from './execution';
import { realmOf } from './realm';
import { installClock } from './script-clock';

export interface Run {
  readonly result: unknown;
  readonly printed: readonly PrintedLine[];
  /** Service calls that reached the server. */
  readonly calls: number;
}

/** The script has no such function, or not one that may be called from there. */
export class NoSuchFunction extends Error {}

interface Loaded {
  readonly execution: Execution;
  readonly context: Context;
}

/**
 * The context is made before the code is loaded into it, so that code which runs at load meets the emulated clock and
 * services of its own realm; gas-local then takes the context as it is.
 */
const load = (file: EmulatedFile, options: ExecutionOptions): Loaded => {
  if (file.script === null) throw new NoSuchFunction('the file has no script');
  const globals: Record<string, unknown> = {};
  const context = createContext(globals);
  const execution = new Execution(file, realmOf(context), options, makeServices);
  Object.assign(globals, makeGlobals(execution));
  installClock(context, execution);
  return { execution, context: file.script.load(globals) };
};

/** The functions that the script declares at its top level, in order; for choosing one, in a file that does not count. */
export const declaredFunctions = (file: EmulatedFile, options: ExecutionOptions): string[] => {
  const { context, execution } = load(file, options);
  const given = Object.keys(makeGlobals(execution));
  return Object.keys(context).filter((name) => typeof context[name] === 'function' && !given.includes(name));
};

/** Runs one function with arguments made inside the script's realm. */
const call = (
  file: EmulatedFile,
  name: string,
  options: ExecutionOptions,
  args: (execution: Execution) => readonly unknown[],
): Run => {
  const { execution, context } = load(file, options);
  try {
    const entry: unknown = context[name];
    if (typeof entry !== 'function') throw new NoSuchFunction(`Script function not found: ${name}`);
    const result: unknown = Reflect.apply(entry, context, args(execution));
    // A script that swallowed the stop must not look as if it had gone well.
    if (execution.stopped !== null) throw execution.stopped;
    return { result, printed: execution.printed, calls: execution.calls };
  } finally {
    file.releaseLocks(execution.id);
  }
};

/** A menu click, or a run from the editor: full rights, no arguments as a rule. */
export const runFunction = (
  file: EmulatedFile,
  name: string,
  args: readonly unknown[],
  options: ExecutionOptions,
): Run => call(file, name, options, () => args);

/**
 * A call by `google.script.run`: names that end in `_` are private; arguments and result pass as plain values.
 * Throws what the failure handler would be given.
 */
export const runFromClient = (
  file: EmulatedFile,
  name: string,
  args: readonly unknown[],
  options: ExecutionOptions,
): Run => {
  if (name.endsWith('_')) throw new NoSuchFunction(`Script function not found: ${name}`);
  const json = args.map(clientJson);
  const run = call(file, name, options, ({ realm }) => json.map((text) => realm.parse(text)));
  return { ...run, result: JSON.parse(clientJson(run.result)) };
};

/** An edit, in terms of the model. */
export interface EditEvent {
  readonly sheetId: number;
  readonly box: Box;
  /** Of single cells only, as texts or numbers; absent for blocks and where the cell was or became blank. */
  readonly value?: string;
  readonly oldValue?: string;
}

const MODES = { onOpen: 'LIMITED', onEdit: 'LIMITED', onInstall: 'FULL' } as const;

export type SimpleTrigger = keyof typeof MODES;

/**
 * Fires a simple trigger if the script has it; null if it has not. It runs as the account, with nothing that needs
 * authorisation; onInstall runs with full rights.
 */
export const runSimpleTrigger = (
  file: EmulatedFile,
  trigger: SimpleTrigger,
  options: ExecutionOptions,
  edit?: EditEvent,
): Run | null => {
  if (file.script === null) return null;
  const authMode = options.authMode ?? MODES[trigger];
  const event = (execution: Execution): readonly unknown[] => {
    const { realm, services } = execution;
    const entries: [string, unknown][] = [['authMode', constantOf('AuthMode', authMode)]];
    if (trigger !== 'onInstall') entries.push(['source', services.spreadsheet()]);
    if (edit !== undefined) {
      entries.push(['range', services.range(edit.sheetId, edit.box)]);
      if (edit.value !== undefined) entries.push(['value', edit.value]);
      if (edit.oldValue !== undefined) entries.push(['oldValue', edit.oldValue]);
    }
    return [realm.object(entries)];
  };
  try {
    return call(file, trigger, { ...options, authMode, simpleTrigger: trigger !== 'onInstall' }, event);
  } catch (error) {
    if (error instanceof NoSuchFunction) return null;
    throw error;
  }
};
