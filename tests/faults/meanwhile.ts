/** Somebody acts in the middle of somebody else's run: right before the nth service call reaches the server. */
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';

type Recorded = (service: string, method: string) => void;

/** Tells of every call that reaches the server, before it acts; calls of what is done meanwhile are not told. */
function watch(file: EmulatedFile, told: Recorded): () => void {
  const { ledger } = file;
  const record = ledger.record.bind(ledger);
  let busy = false;
  ledger.record = (service, method, user) => {
    const reached = record(service, method, user);
    if (reached && !busy) {
      busy = true;
      try {
        told(service, method);
      } finally {
        busy = false;
      }
    }
    return reached;
  };
  return () => {
    ledger.record = record;
  };
}

/** How many calls the run makes. */
export function callsOf(file: EmulatedFile, run: () => unknown): number {
  let calls = 0;
  const stop = watch(file, () => {
    calls += 1;
  });
  run();
  stop();
  return calls;
}

/** @returns What the act gave; null if the run was over before that call. */
export function actAtIfReached<T>(file: EmulatedFile, call: number, act: () => T, run: () => unknown): T | null {
  let calls = 0;
  const given: T[] = [];
  const stop = watch(file, () => {
    calls += 1;
    if (calls === call) given.push(act());
  });
  run();
  stop();
  return given[0] ?? null;
}

/** The same where the run is known to come that far. */
export function actAt<T>(file: EmulatedFile, call: number, act: () => T, run: () => unknown): T {
  const given = actAtIfReached(file, call, act, run);
  if (given === null) throw new Error(`The run makes fewer than ${call} calls.`);
  return given;
}
