/** One execution of a script: who runs it with which rights, its realm, and the gate that every service call passes. */

import { ExecutionStopped, NotEmulated, ServiceException } from '../services/surface/exceptions';
import type { EmulatedFile } from './emulated-file';
import type { Realm } from './realm';
import type { ServiceFactory } from './service-factory';

/** https://developers.google.com/apps-script/reference/script/auth-mode */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface ExecutionOptions {
  /** The account at the keyboard. */
  readonly account: string;
  /** Default `FULL`: a menu click or a call from a sidebar. */
  readonly authMode?: AuthMode;
  /** Stop at this service call (1 is the first that reaches the server); later calls stop as well. */
  readonly failAtCall?: number;
  /** Whether a simple trigger runs: no interface but menus, no account, nothing that needs authorisation. */
  readonly simpleTrigger?: boolean;
  /** Told of each line as it is printed. */
  readonly onPrint?: (line: PrintedLine) => void;
}

/** A printed line and the stream it went to: `Logger`, or console's `log`, `info`, `warn`, `error`. */
export interface PrintedLine {
  readonly stream: string;
  readonly text: string;
}

/** https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const LONGEST_TRIGGER = 30_000;
const LONGEST_RUN = 360_000;

let lastExecution = 0;

export class Execution {
  readonly id: number;
  readonly account: string;
  readonly authMode: AuthMode;
  readonly simpleTrigger: boolean;
  /** Lines of Logger.log, without times. */
  readonly log: string[] = [];
  /** Everything printed, in order. */
  readonly printed: PrintedLine[] = [];
  /** Service calls that reached the server so far. */
  calls = 0;
  stopped: ExecutionStopped | null = null;
  /** Instant (ms) at which it began, on the file's clock. */
  readonly startedAt: number;
  readonly services: ServiceFactory;
  private inside = false;
  private readonly failAtCall: number;
  private readonly onPrint: ((line: PrintedLine) => void) | undefined;

  constructor(
    readonly file: EmulatedFile,
    readonly realm: Realm,
    options: ExecutionOptions,
    makeServices: (execution: Execution) => ServiceFactory,
  ) {
    lastExecution += 1;
    this.id = lastExecution;
    this.account = options.account;
    this.authMode = options.authMode ?? 'FULL';
    this.simpleTrigger = options.simpleTrigger ?? false;
    this.failAtCall = options.failAtCall ?? Number.POSITIVE_INFINITY;
    this.onPrint = options.onPrint;
    this.startedAt = file.clock.now();
    this.services = makeServices(this);
  }

  /**
   * Passes one service call: counts it, stops it if the switch has fallen, and hands results and errors over as
   * objects of the script's own realm. Calls that services make among themselves are part of the script's one call.
   */
  call(service: string, method: string, act: () => unknown): unknown {
    if (this.inside) return act();
    this.count(service, method);
    this.inside = true;
    try {
      const result = act();
      return Array.isArray(result) ? this.realm.array(result) : result;
    } catch (error) {
      if (error instanceof ServiceException) throw this.realm.error('Exception', error.message);
      if (error instanceof NotEmulated) throw this.realm.error('Error', error.message);
      throw error;
    } finally {
      this.inside = false;
    }
  }

  /** Runs script code from inside a service call (a template's scriptlets); its own calls count. */
  outside<T>(run: () => T): T {
    const before = this.inside;
    this.inside = false;
    try {
      return run();
    } finally {
      this.inside = before;
    }
  }

  print(stream: string, text: string): void {
    const line = { stream, text };
    if (stream === 'Logger') this.log.push(text);
    this.printed.push(line);
    this.onPrint?.(line);
  }

  private count(service: string, method: string): void {
    if (this.stopped !== null) throw this.stopped;
    if (this.file.clock.now() - this.startedAt > (this.simpleTrigger ? LONGEST_TRIGGER : LONGEST_RUN)) {
      this.stopped = new ExecutionStopped('Exceeded maximum execution time');
      throw this.stopped;
    }
    if (!this.file.ledger.record(service, method, this.account)) return;
    this.calls += 1;
    this.file.clock.advance(this.file.millisecondsPerCall);
    if (this.calls < this.failAtCall) return;
    this.stopped = new ExecutionStopped(`stopped at service call ${this.calls}`);
    throw this.stopped;
  }
}
