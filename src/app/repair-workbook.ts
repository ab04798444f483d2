/** Mends the tabs of the workbook part by part, in runs that end well before Google's limit. */
import type { Fault, Notice } from '../core/repair/faults';
import { describeMended, summarizeRepair } from '../core/repair/repair-words';
import type { ActionLog, Clock } from '../ports';
import type { MendedPart, RepairDesk, RepairPart } from './inspect-workbook';
import type { Stopwatch } from './set-up-workbook';

export interface RepairPorts {
  readonly desk: RepairDesk;
  readonly log: ActionLog;
  readonly clock: Clock;
  readonly stopwatch: Stopwatch;
}

export interface RepairRun {
  /** False: the time of one run is used up; the next goes on after `done`. */
  readonly finished: boolean;
  /** Ids of the parts that need no more look. */
  readonly done: readonly string[];
  readonly of: number;
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}

/** Google ends an execution after six minutes; one more tab takes seconds. */
const TIME_FOR_ONE_RUN_MS = 4 * 60_000;

/** What gave way is listed in the log, as far as a cell takes it. */
const MOST_KEPT = 40;

/** `done`: what earlier runs of the same repair have mended. Null and a sentence as the desk says them. */
export function repairWorkbook(done: readonly string[], ports: RepairPorts): RepairRun | string | null {
  const { desk, log, clock, stopwatch } = ports;
  const first = desk.parts();
  if (first === null || typeof first === 'string') return first;

  const ready = new Set(done);
  const faults: Fault[] = [];
  const notices: Notice[] = [];
  const kept: string[] = [];
  const take = (mended: MendedPart) => {
    faults.push(...mended.faults);
    notices.push(...mended.notices);
    kept.push(...mended.kept);
  };
  /** False where the time was used up. */
  const mendAll = (parts: readonly RepairPart[]): boolean =>
    parts.every((part) => {
      if (ready.has(part.id)) return true;
      if (stopwatch.elapsedMs() > TIME_FOR_ONE_RUN_MS) return false;
      take(part.mend());
      ready.add(part.id);
      return true;
    });

  let of = first.length;
  let finished = mendAll(first);
  if (finished) {
    const tabs = desk.tabs();
    of += tabs.length;
    finished = mendAll(tabs);
  }
  if (faults.length > 0) {
    const words = summarizeRepair(faults.length, faults.map(describeMended));
    const gaveWay = kept.length === 0 ? '' : ` Chữ bị thay: ${kept.slice(0, MOST_KEPT).join('; ')}.`;
    log.append({ action: 'Khôi phục bảng biểu', period: '', revision: null, detail: words + gaveWay }, clock.now());
  }
  return { finished, done: [...ready], of, faults, notices };
}
