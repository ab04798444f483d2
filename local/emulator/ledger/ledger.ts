/** Counts the service calls of each step of a run, by name and by what they cost. */

import { callKind } from './call-kinds';

/** One step as `ledger.json` shows it. */
export interface LedgerStep {
  readonly step: string;
  /** The account that acted. */
  readonly user: string;
  /** `Range.getValues` → how often; calls that reach the server only. */
  readonly calls: Readonly<Record<string, number>>;
  /** reads + writes. */
  readonly total: number;
  readonly reads: number;
  readonly writes: number;
  /** Calls that only name something (`getSheetByName`, `getRange`); not in `total`. */
  readonly handles: number;
}

interface OpenStep {
  readonly step: string;
  readonly user: string;
  readonly calls: Map<string, number>;
  reads: number;
  writes: number;
  handles: number;
}

const closed = (open: OpenStep): LedgerStep => ({
  step: open.step,
  user: open.user,
  calls: Object.fromEntries([...open.calls].sort(([a], [b]) => (a < b ? -1 : 1))),
  total: open.reads + open.writes,
  reads: open.reads,
  writes: open.writes,
  handles: open.handles,
});

export class Ledger {
  private readonly opened: OpenStep[] = [];

  /** Later calls count under this step. A second step of the same name is a new record. */
  step(name: string, user: string): void {
    this.opened.push({ step: name, user, calls: new Map(), reads: 0, writes: 0, handles: 0 });
  }

  /** Counts one call. Returns whether it reached the server. */
  record(service: string, method: string, user: string): boolean {
    const kind = callKind(service, method);
    if (kind === 'local') return false;
    if (this.opened.length === 0) this.step('', user);
    const step = this.opened[this.opened.length - 1];
    if (step === undefined) return false;
    if (kind === 'handle') {
      step.handles += 1;
      return false;
    }
    if (kind === 'read') step.reads += 1;
    else step.writes += 1;
    const name = `${service}.${method}`;
    step.calls.set(name, (step.calls.get(name) ?? 0) + 1);
    return true;
  }

  /** Every step so far, in order. */
  steps(): LedgerStep[] {
    return this.opened.map(closed);
  }

  /** The step now open; undefined before the first call. */
  current(): LedgerStep | undefined {
    const last = this.opened[this.opened.length - 1];
    return last === undefined ? undefined : closed(last);
  }

  clear(): void {
    this.opened.length = 0;
  }
}
