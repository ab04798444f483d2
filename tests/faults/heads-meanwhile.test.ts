/**
 * Two users in one tab: a head edits, with the script running for the edit, right before any service call of what the
 * police do. Every entry that Google took stands, every state is true, and the next run ends well.
 */
import { describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import type { CellValue, WorkbookModel } from '../../local/emulator/model/workbook-model';
import type { EditOutcome } from '../../local/emulator/people/edit';
import { rebuildTracking } from '../../src/app/track-submissions';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { generate } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { decide, runTracking, villageNow } from '../fixtures/tracking-run';
import { actAt, actAtIfReached, callsOf } from './meanwhile';

/** `npm run faults` tries every call; the small run every seventeenth. */
const STEP = process.env.FAULTS === 'all' ? 1 : 17;

const TAB = villageTab(1);
const ROW = 'nd6_tin_bao';
const BEFORE_EDIT = 2;
const MOST_CALLS_OF_AN_EDIT = 6;

const open = (workbook: WorkbookModel): EmulatedFile => openAtWork(workbook, 1, { now: noonOf(2023, 3, 16) });
const headAt = (file: EmulatedFile): PersonAtTab => new PersonAtTab(file, TAB);

type Kind = 'accept' | 'correct' | 'lock' | 'reopen';
const KINDS: readonly Kind[] = ['accept', 'correct', 'lock', 'reopen'];
const order = (file: EmulatedFile, kind: Kind) => decide(file, { kind, reason: 'ghi nhầm số tin báo' });

const submitted = ((): WorkbookModel => {
  const file = open(reportedWorkbookModel(1));
  runTracking(file, {}, rebuildTracking);
  return file.workbook;
})();
const after = (workbook: WorkbookModel, kind: Kind): WorkbookModel => {
  const file = open(workbook);
  order(file, kind);
  return file.workbook;
};
const accepted = after(submitted, 'accept');

/** What each decision starts from. */
const START: Readonly<Record<Kind, WorkbookModel>> = {
  accept: submitted,
  correct: accepted,
  lock: accepted,
  reopen: after(accepted, 'lock'),
};

interface Edit {
  readonly name: string;
  readonly row: string;
  /** What stands there where Google took the edit; the script has tidied. */
  readonly stands: CellValue;
  readonly act: (head: PersonAtTab) => EditOutcome;
}

const typing = (name: string, text: string, stands: CellValue): Edit => ({
  name,
  row: ROW,
  stands,
  act: (head) => head.tryTyping(ROW, 'Q1', text),
});

const EDITS: readonly Edit[] = [
  typing('a figure that is tidied', ' 7 tin', 7),
  typing('a text that does not read', 'nhiều lắm', 'nhiều lắm'),
  typing('nothing', '', null),
  { name: 'two quarters at once', row: ROW, stands: 7, act: (head) => head.tryPasting(ROW, 'Q1', [['7', '8']]) },
];

const placesUpTo = (calls: number): number[] =>
  Array.from({ length: Math.ceil(calls / STEP) }, (_, index) => 1 + index * STEP);

const isTaken = ({ kind }: EditOutcome): boolean => kind === 'done';
const standing = (file: EmulatedFile): CellValue => headAt(file).value(ROW, 'Q1');

/** Empty: what the tab, its protections and the tracking say is one and the same, and true. */
function untruths(file: EmulatedFile): string[] {
  const { state, edited, counts } = villageNow(file);
  const isClosed = headAt(file).tryTyping('bc_to_lien_gia', 'Q1', '', { scriptRuns: false }).kind === 'refused';
  const gaps = counts.missing + counts.wrong;
  const said: [string, boolean][] = [
    ['locked, and yet open', state === 'locked' && !isClosed],
    ['closed, and yet not locked', state !== 'locked' && isClosed],
    ['locked for other values', state === 'locked' && edited],
    ['accepted or locked with gaps, unnoticed', (state === 'accepted' || state === 'locked') && !edited && gaps > 0],
    ['submitted with gaps', state === 'submitted' && gaps > 0],
  ];
  return said.flatMap(([name, isSo]) => (isSo ? [name] : []));
}

describe.each(KINDS)('while the police say “%s”', (kind) => {
  const calls = (() => {
    const file = open(START[kind]);
    return callsOf(file, () => order(file, kind));
  })();

  it.each(EDITS)('a head who enters $name loses nothing, and the state is true', ({ act, stands }) => {
    const taken = new Set<boolean>();
    for (const call of placesUpTo(calls)) {
      const file = open(START[kind]);
      const outcome = actAt(
        file,
        call,
        () => act(headAt(file)),
        () => order(file, kind),
      );
      taken.add(isTaken(outcome));
      const at = { kind, call };
      expect({ ...at, stands: standing(file) }).toEqual({ ...at, stands: isTaken(outcome) ? stands : BEFORE_EDIT });
      expect({ ...at, untruths: untruths(file) }).toEqual({ ...at, untruths: [] });

      // Whoever comes next, tracking or the same order, finds nothing that stops it.
      runTracking(file, {}, rebuildTracking);
      order(file, kind);
      expect({ ...at, untruths: untruths(file) }).toEqual({ ...at, untruths: [] });
      expect({ ...at, stands: standing(file) }).toEqual({ ...at, stands: isTaken(outcome) ? stands : BEFORE_EDIT });
    }
    if (kind === 'accept' || kind === 'correct') expect([...taken]).toEqual([true]);
  });
});

/** A closed column takes no edit, so reopening meets none. */
const OVER_AN_EDIT = KINDS.filter((kind) => kind !== 'reopen');

describe.each(OVER_AN_EDIT)('the police say “%s” while the script still works on the head’s edit', (kind) => {
  it.each(EDITS)('$name', ({ act, stands }) => {
    for (let call = 1; call <= MOST_CALLS_OF_AN_EDIT; call += 1) {
      const file = open(START[kind]);
      let outcome: EditOutcome | null = null;
      const decided = actAtIfReached(
        file,
        call,
        () => order(file, kind),
        () => {
          outcome = act(headAt(file));
        },
      );
      if (decided === null) break;
      const at = { kind, call };
      expect({ ...at, outcome }).toMatchObject({ ...at, outcome: { kind: 'done' } });
      // Where the police close the column first, the script can no longer tidy: what was typed stands as it was typed.
      expect([stands, ' 7 tin']).toContain(standing(file));
      expect({ ...at, untruths: untruths(file) }).toEqual({ ...at, untruths: [] });
    }
  });
});

describe('while the police make a report', () => {
  const calls = (() => {
    const file = open(submitted);
    return callsOf(file, () => generate(file));
  })();
  const totalIn = (file: EmulatedFile): CellValue => keyedTab(file, 'Tổng hợp Quý I').value(ROW, 'total');

  it.each(EDITS)('a head who enters $name is in the report, or in the next one', ({ act, stands }) => {
    for (const call of placesUpTo(calls)) {
      const file = open(submitted);
      let first: ReturnType<typeof generate> | null = null;
      const outcome = actAt(
        file,
        call,
        () => act(headAt(file)),
        () => {
          first = generate(file);
        },
      );
      const at = { call };
      expect({ ...at, taken: isTaken(outcome), stands: standing(file) }).toEqual({ ...at, taken: true, stands });
      const counted = typeof stands === 'number' ? stands : null;
      expect([BEFORE_EDIT, counted]).toContain(totalIn(file));
      const sawIt = totalIn(file) === counted;

      const second = generate(file);
      expect({ ...at, total: totalIn(file) }).toEqual({ ...at, total: counted });
      const firstRevision = (first as ReturnType<typeof generate> | null)?.revision;
      if (!sawIt) expect(second.revision).toBe((firstRevision ?? 0) + 1);
      expect(untruths(file)).toEqual([]);
    }
  });
});
