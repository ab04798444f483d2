/** Decisions that are stopped at any write, and heads who type while the police decide. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { callKind } from '../../local/emulator/ledger/call-kinds';
import type { ProtectionModel, WorkbookModel } from '../../local/emulator/model/workbook-model';
import type { EditOutcome } from '../../local/emulator/people/edit';
import { rebuildTracking } from '../../src/app/track-submissions';
import { openAtWork, PersonAtTab, QUIET_QUARTER, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { decide, runTracking, stateNow, villageNow } from '../fixtures/tracking-run';

const TAB = 'HH-T01 Thôn 1';
type Kind = 'accept' | 'correct' | 'lock' | 'reopen';
const KINDS: readonly Kind[] = ['accept', 'correct', 'lock', 'reopen'];

/** One village that has submitted quarter I; `Theo dõi` stands. */
const submitted = ((): WorkbookModel => {
  const file = openAtWork(setUpWorkbookModel(1), 1);
  const head = new PersonAtTab(file, TAB);
  head.fillQuietly();
  head.tick('Q1');
  runTracking(file, {}, rebuildTracking);
  return file.workbook;
})();

const decided = (workbook: WorkbookModel, kind: Kind): WorkbookModel => {
  const file = openAtWork(workbook, 1);
  decide(file, { kind });
  return file.workbook;
};
const accepted = decided(submitted, 'accept');
const locked = decided(accepted, 'lock');

/** What each decision starts from. */
const BEFORE: Readonly<Record<Kind, WorkbookModel>> = {
  accept: submitted,
  correct: accepted,
  lock: accepted,
  reopen: locked,
};

let file: EmulatedFile;
const open = (kind: Kind): void => {
  file = openAtWork(BEFORE[kind], 1);
};
const head = (): PersonAtTab => new PersonAtTab(file, TAB);
const order = (kind: Kind) => decide(file, { kind, reason: 'ghi nhầm số vụ trộm' });

const controls = (): unknown[] =>
  ['#submitted', '#stamp', '#decision', '#reason', '#fingerprint'].map((key) => head().value(key, 'Q1'));
const entries = (): unknown[] => Object.keys(QUIET_QUARTER).map((code) => head().value(code, 'Q1'));
const protections = (): unknown[] =>
  keyedTab(file, TAB).sheet.protections.map(({ id: _, ...protection }: ProtectionModel) => protection);

/** `Theo dõi` as a village's line of it reads. */
const tracked = (): unknown[] => {
  const tab = keyedTab(file, 'Theo dõi');
  return ['Q1.state', 'Q1.day', 'Q1.onTime', 'Q1.missing'].map((column) => tab.value('HH-T01', column));
};

const columnIsClosed = (): boolean => head().tryTyping('nd6_tin_bao', 'Q1', '2').kind === 'refused';

/** Which of a decision's calls write. */
function writesOf(kind: Kind): number[] {
  open(kind);
  const writes: number[] = [];
  let calls = 0;
  watchCalls((service, method) => {
    calls += 1;
    if (callKind(service, method) === 'write') writes.push(calls);
  });
  order(kind);
  return [...writes];
}

/** Tells of every service call that reaches the server, before it acts. */
function watchCalls(told: (service: string, method: string) => void): void {
  const { ledger } = file;
  const record = ledger.record.bind(ledger);
  ledger.record = (service, method, user) => {
    const reached = record(service, method, user);
    if (reached) told(service, method);
    return reached;
  };
}

describe.each(KINDS)('“%s”', (kind) => {
  const writes = writesOf(kind);
  const wanted = (() => {
    runTracking(file, {}, rebuildTracking);
    return { controls: controls(), entries: entries(), protections: protections(), tracked: tracked() };
  })();

  it('writes', () => {
    expect(writes.length).toBeGreaterThan(3);
  });

  it.each(writes)(
    'stopped at call %i loses nothing, says nothing untrue, and is completed by the next run',
    (failAtCall) => {
      open(kind);
      const before = entries();
      const stopped = () => decide(file, { kind, reason: 'ghi nhầm số vụ trộm' }, { failAtCall });
      expect(stopped).toThrow(`stopped at service call ${failAtCall}`);
      expect(entries()).toEqual(before);
      const village = villageNow(file);
      if (village.state === 'locked') expect(columnIsClosed()).toBe(true);
      if (village.state === 'accepted' || village.state === 'locked') expect(village.edited).toBe(false);

      order(kind);
      runTracking(file, {}, rebuildTracking);
      expect({ controls: controls(), entries: entries(), protections: protections(), tracked: tracked() }).toEqual(
        wanted,
      );
    },
  );
});

describe('a head who types while the police lock the column', () => {
  let outcome: EditOutcome | null;
  const typeAt = (call: number, row: string, text: string): void => {
    let calls = 0;
    outcome = null;
    watchCalls(() => {
      calls += 1;
      if (calls === call) outcome = head().tryTyping(row, 'Q1', text, { scriptRuns: false });
    });
  };

  beforeEach(() => open('lock'));

  const calls = ((): number => {
    open('lock');
    let counted = 0;
    watchCalls(() => {
      counted += 1;
    });
    order('lock');
    return counted;
  })();

  const everyCall = Array.from({ length: calls }, (_, index) => index + 1);

  it.each(everyCall)('at call %i keeps the entry or is told that it is refused, and the state is true', (call) => {
    typeAt(call, 'nd6_tin_bao', '7');
    order('lock');
    if (outcome === null) throw new Error('The head did not type.');
    expect(head().value('nd6_tin_bao', 'Q1')).toBe(outcome.kind === 'done' ? 7 : 2);
    const { state, edited } = villageNow(file);
    if (outcome.kind === 'done') expect([state, edited]).toEqual(['accepted', true]);
    else expect([state, edited]).toEqual(['locked', false]);
    expect(columnIsClosed()).toBe(state === 'locked');
  });

  it('loses no entry that makes the quarter incomplete either', () => {
    typeAt(Math.floor(calls / 2), 'nd1_trom_vu', 'ba vụ rưỡi');
    order('lock');
    expect(head().value('nd1_trom_vu', 'Q1')).toBe(outcome?.kind === 'done' ? 'ba vụ rưỡi' : 0);
    expect(['đã duyệt', 'đã khóa']).toContain(stateNow(file));
  });
});
