/** Logger and console: the lines a script prints, with Java's format signs in the one and Node's in the other. */

import { format } from 'node:util';
import type { Execution } from '../../execution/execution';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { formatString, javaText } from './format-string';

type GoogleLogger = GoogleAppsScript.Base.Logger;

class EmulatedLogger extends ServiceObject implements Pick<GoogleLogger, 'clear' | 'getLog' | 'log'> {
  clear(): void {
    this[EXECUTION].log.length = 0;
  }

  getLog(): string {
    return this[EXECUTION].log.map((line) => `${line}\n`).join('');
  }

  log(data: unknown, ...values: unknown[]): GoogleLogger {
    this[EXECUTION].print('Logger', lineOf(data, values));
    return this as unknown as GoogleLogger;
  }
}

/** An object with a `message` prints that: https://developers.google.com/apps-script/reference/base/logger#logdata */
const lineOf = (data: unknown, values: readonly unknown[]): string => {
  if (typeof data === 'string') return values.length > 0 ? formatString(data, values) : data;
  const named = typeof data === 'object' && data !== null && 'message' in data && !('stack' in data);
  return named ? String(data.message) : javaText(data);
};

publishService(EmulatedLogger, 'Logger');

export const makeLogger = (execution: Execution): EmulatedLogger => new EmulatedLogger(execution);

/** `console.log('%s', x)` and its kin; the Cloud log of a script is the same stream here. */
export const makeConsole = (execution: Execution): Readonly<Record<string, (...values: unknown[]) => void>> => {
  const print =
    (level: string) =>
    (...values: unknown[]): void =>
      execution.print(level, values.length === 0 ? '' : format(...values));
  const started = new Map<string, number>();
  return {
    log: print('log'),
    info: print('info'),
    warn: print('warn'),
    error: print('error'),
    time: (label = 'default') => {
      started.set(String(label), execution.file.clock.now());
    },
    timeEnd: (label = 'default') => {
      const since = started.get(String(label));
      if (since !== undefined) execution.print('log', `${String(label)}: ${execution.file.clock.now() - since}ms`);
    },
  };
};
