/** Lets Node code (tests of the adapters, the demo) use the services as if it were the script. */

import { makeGlobals } from '../services/make-globals';
import { makeServices } from '../services/make-services';
import type { EmulatedFile } from './emulated-file';
import { Execution, type ExecutionOptions } from './execution';
import { hostRealm } from './realm';

/** Node has these itself, and its own code needs them. */
const KEPT = ['console'];

/**
 * Runs `act` with `SpreadsheetApp`, `Utilities` and the others as globals of Node, and takes them away after.
 * Date is Node's own here: code that asks it for the time or for local days does not see the emulated clock and zone.
 */
export const withServices = <T>(file: EmulatedFile, options: ExecutionOptions, act: () => T): T => {
  const execution = new Execution(file, hostRealm, options, makeServices);
  const globals = Object.entries(makeGlobals(execution)).filter(([name]) => !KEPT.includes(name));
  const before = globals.map(([name]) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const [name, value] of globals) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  try {
    const result = act();
    if (execution.stopped !== null) throw execution.stopped;
    return result;
  } finally {
    file.releaseLocks(execution.id);
    globals.forEach(([name], index) => {
      const old = before[index];
      if (old === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, old);
    });
  }
};
