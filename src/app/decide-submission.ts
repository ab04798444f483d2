/** The police accept, send back, lock or reopen the quarter of one village, or of all that are ready. */
import { findPrivacyProblems, PRIVACY_WORDS } from '../core/checks/privacy';
import type { Quarter } from '../core/period/types';
import { cleanText } from '../core/submission/cell-text';
import { fingerprintOf } from '../core/submission/fingerprint';
import { sentBackFingerprint } from '../core/submission/quarter-state';
import { DECISION_WORDS, readEntries } from '../core/submission/read-quarter';
import { type DecisionKind, needsReason, type Refusal, refusalOf } from '../core/tracking/decisions';
import { acceptedFact, lockedFact, type StoredFact } from '../core/tracking/records';
import { type TrackedQuarter, type TrackedVillage, valuesToKeep } from '../core/tracking/track-quarter';
import type { DecisionCells, VillageDecisions, VillageTab } from '../ports';
import { loadTracking, type RebuildPorts, type TrackedCommune, trackCommune, writeTracking } from './track-submissions';

export interface DecidePorts extends RebuildPorts {
  readonly decisions: VillageDecisions;
}

export interface DecisionOrder {
  readonly kind: DecisionKind;
  /** `2023-Q1`. */
  readonly period: string;
  /** Null: all that are ready for it. */
  readonly villages: readonly string[] | null;
  readonly reason: string;
}

export interface Decided {
  readonly tracked: TrackedCommune;
  /** Ids of the villages for which it was done. */
  readonly done: readonly string[];
  /** Why it was not done, by village id. Nobody is refused who was not named, unless it happened on the way. */
  readonly refused: ReadonlyMap<string, Refusal>;
}

const ACTIONS: Readonly<Record<DecisionKind, string>> = {
  accept: 'Duyệt số liệu',
  correct: 'Yêu cầu sửa',
  lock: 'Khóa số liệu',
  reopen: 'Mở lại',
};

/** A sentence for the officer, or null where the reason can be read by the head and by everybody else. */
export function refuseReason(reason: string): string | null {
  if (reason === '') return 'Ghi lý do, một câu ngắn thôn đọc được.';
  const problem = findPrivacyProblems(reason).find((each) => PRIVACY_WORDS[each].severity === 'error');
  return problem === undefined ? null : PRIVACY_WORDS[problem].office;
}

/** Null: the workbook is not ours. A text: why nothing was done at all. Run it under the lock. */
export function decideSubmission(order: DecisionOrder, ports: DecidePorts): Decided | string | null {
  const reason = needsReason(order.kind) ? cleanText(order.reason) : '';
  const badReason = needsReason(order.kind) ? refuseReason(reason) : null;
  if (badReason !== null) return badReason;
  const tracked = loadTracking(ports);
  if (tracked === null) return null;
  const quarter = tracked.quarters.find(({ period }) => period.code === order.period);
  if (quarter === undefined) return 'Sổ này không có quý đó. Chọn lại quý trong danh sách.';

  const wanted = quarter.villages.filter(({ id }) => order.villages === null || order.villages.includes(id));
  const refused = new Map<string, Refusal>();
  for (const village of wanted) {
    const why = refusalOf(order.kind, village);
    if (why !== null) refused.set(village.id, why);
  }
  const ready = wanted.filter(({ id }) => !refused.has(id));
  if (order.villages === null) refused.clear();
  if (ready.length === 0) return { tracked, done: [], refused };

  const work: Work = { ...order, reason, place: quarter, number: quarter.period.quarters[0] ?? 1, tracked, ports };
  const { changes, editedMeanwhile } = order.kind === 'lock' ? lock(work, ready) : decide(work, ready);
  for (const id of editedMeanwhile) refused.set(id, 'edited-meanwhile');
  const done = ready.filter(({ id }) => !editedMeanwhile.includes(id));
  if (done.length > 0) {
    const names = done.map(({ name }) => name).join(', ');
    const detail = reason === '' ? names : `${names}: ${reason}`;
    ports.log.append({ action: ACTIONS[order.kind], period: order.period, revision: null, detail }, ports.clock.now());
  }
  const workbook = { ...tracked.workbook, villageTabs: tracked.workbook.villageTabs.map(changedBy(changes)) };
  const after = trackCommune(workbook, ports.store.facts(), ports.clock.today(), ports.checkWords());
  writeTracking(after, ports);
  return { tracked: after, done: done.map(({ id }) => id), refused };
}

interface Work extends Pick<DecisionOrder, 'kind' | 'reason'> {
  readonly place: TrackedQuarter;
  readonly number: Quarter;
  readonly tracked: TrackedCommune;
  readonly ports: DecidePorts;
}

type TabChange = (tab: VillageTab) => VillageTab;

interface Outcome {
  /** By village id: what its tab holds now. */
  readonly changes: ReadonlyMap<string, TabChange>;
  /** Villages for which it could not be done after all. */
  readonly editedMeanwhile: readonly string[];
}

const changedBy =
  (changes: Outcome['changes']): TabChange =>
  (tab) =>
    changes.get(tab.villageId)?.(tab) ?? tab;

/** The tab with the decision on it; sending back and reopening take the tick away. */
const withCells =
  ({ kind, number }: Work, cells: DecisionCells): TabChange =>
  (tab) => {
    const before = tab.control[number];
    const control = { ...before, ...cells, submitted: needsReason(kind) ? false : before.submitted };
    return { ...tab, control: { ...tab.control, [number]: control } };
  };

/** What each decision leaves on the tab. */
const CELLS: Readonly<Record<DecisionKind, (village: TrackedVillage, reason: string) => DecisionCells>> = {
  accept: ({ fingerprint }) => ({ decision: DECISION_WORDS.accepted, reason: '', fingerprint }),
  correct: ({ fingerprint }, reason) => ({
    decision: DECISION_WORDS['to-correct'],
    reason,
    fingerprint: sentBackFingerprint(fingerprint),
  }),
  lock: ({ fingerprint }) => ({ decision: DECISION_WORDS.locked, reason: '', fingerprint }),
  reopen: (_, reason) => ({ decision: '', reason, fingerprint: '' }),
};

/** What is accepted is kept first; nobody but the police can write there, so that a call by others ends here. */
function keepValues({ place, tracked, ports }: Work, villages: readonly TrackedVillage[]): void {
  ports.store.keep(
    villages.map(({ id, fingerprint, submission }) =>
      acceptedFact(place.period.code, id, fingerprint, valuesToKeep(submission.entries, tracked.commune.catalogue)),
    ),
  );
}

/** Before the columns open, so that “khóa” typed again by hand is not taken for a closed column. */
function keepOpen({ place, ports }: Work, villages: readonly TrackedVillage[]): void {
  const locked = villages.filter(({ state }) => state === 'locked');
  ports.store.keep(locked.map(({ id }) => lockedFact(place.period.code, id, null)));
}

/**
 * Accept, send back, reopen. The decision stands before the tick goes, and “khóa” is gone before the column opens: a
 * run that stops in between leaves a state that is true, and the same order completes it.
 */
function decide(work: Work, villages: readonly TrackedVillage[]): Outcome {
  const { kind, number, reason, ports } = work;
  if (kind === 'accept') keepValues(work, villages);
  if (kind === 'reopen') keepOpen(work, villages);
  const changes = new Map<string, TabChange>();
  for (const village of villages) {
    const cells = CELLS[kind](village, reason);
    ports.decisions.write(village.id, number, cells);
    if (needsReason(kind)) ports.decisions.untick(village.id, number);
    if (kind === 'reopen') ports.decisions.reopen(village.id, number);
    changes.set(village.id, withCells(work, cells));
  }
  return { changes, editedMeanwhile: [] };
}

/**
 * The column is closed first, then looked at once more: an entry that came in until then is kept and seen, a later one
 * is refused by Google, and “khóa” never stands on values that nobody has accepted.
 */
function lock(work: Work, villages: readonly TrackedVillage[]): Outcome {
  const { number, ports } = work;
  const { settings, catalogue } = work.tracked.commune;
  keepValues(work, villages);
  const changes = new Map<string, TabChange>();
  const editedMeanwhile: string[] = [];
  const closed: StoredFact[] = [];
  for (const village of villages) {
    ports.decisions.close(village.id, number, settings.policeAccounts);
    const now = ports.decisions.reread(village.id);
    const entries = now === null ? null : readEntries(now.quarters[number], catalogue, settings.thresholds);
    if (entries !== null && now !== null && fingerprintOf(entries, catalogue) === village.fingerprint) {
      const cells = CELLS.lock(village, '');
      ports.decisions.write(village.id, number, cells);
      closed.push(lockedFact(work.place.period.code, village.id, village.fingerprint));
      changes.set(village.id, () => withCells(work, cells)(now));
    } else {
      if (village.state !== 'locked') ports.decisions.reopen(village.id, number);
      editedMeanwhile.push(village.id);
      if (now !== null) changes.set(village.id, () => now);
    }
  }
  // Last: a column that was closed by a run that stops here is closed once more by the next click.
  ports.store.keep(closed);
  return { changes, editedMeanwhile };
}
