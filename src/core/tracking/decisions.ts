/** What the police may decide about a village's quarter, and why not. */
import { isOpen } from '../submission/quarter-state';
import type { TrackedVillage } from './track-quarter';

export type DecisionKind = 'accept' | 'correct' | 'lock' | 'reopen';

export const DECISION_KINDS: readonly DecisionKind[] = ['accept', 'correct', 'lock', 'reopen'];

/** Sending back and reopening are read by the head, so they need a reason. */
export const needsReason = (kind: DecisionKind): boolean => kind === 'correct' || kind === 'reopen';

/** Why a decision cannot be taken now; the panel has the words. */
export type Refusal =
  | 'no-tab'
  | 'accepted'
  | 'locked'
  | 'waiting'
  | 'not-ticked'
  | 'not-submitted'
  | 'gaps'
  | 'errors'
  | 'nothing-to-correct'
  | 'not-accepted'
  | 'edited'
  | 'edited-meanwhile'
  | 'open';

/** Null: it can be done. */
export function refusalOf(kind: DecisionKind, village: TrackedVillage): Refusal | null {
  return village.hasTab ? REFUSALS[kind](village) : 'no-tab';
}

/** Cells first: whatever is missing or wrong there shows on the tab itself. */
function refuseIncomplete({ counts, problems }: TrackedVillage): Refusal | null {
  if (counts.missing > 0 || counts.wrong > 0) return 'gaps';
  return problems.some(({ severity }) => severity === 'error') ? 'errors' : null;
}

/** Ready: submitted, complete, no error; also once more where values changed since, or were never kept. */
function refuseAccept(village: TrackedVillage): Refusal | null {
  const { state, counts, edited, keepsValues } = village;
  if (state === 'locked') return 'locked';
  if (state === 'accepted' && !edited && keepsValues) return 'accepted';
  if (state === 'to-correct') return 'waiting';
  if (isOpen(state) || state === 'reopened') {
    return counts.missing === 0 && counts.wrong === 0 ? 'not-ticked' : 'not-submitted';
  }
  return refuseIncomplete(village);
}

function refuseCorrect({ state }: TrackedVillage): Refusal | null {
  if (state === 'locked') return 'locked';
  return isOpen(state) || state === 'reopened' ? 'nothing-to-correct' : null;
}

/**
 * What the police themselves changed in a locked column is locked once more, with the values of now; and so is a column
 * that only the typed word calls locked.
 */
function refuseLock(village: TrackedVillage): Refusal | null {
  const { state, edited, handTyped } = village;
  if (state === 'locked' && !edited && handTyped === null) return 'locked';
  if (state !== 'accepted' && state !== 'locked') return 'not-accepted';
  return state === 'accepted' && edited ? 'edited' : refuseIncomplete(village);
}

/** Also where a run stopped half way: the reason stands there and the column is still closed. */
function refuseReopen({ submission, state }: TrackedVillage): Refusal | null {
  const isDecided = state === 'accepted' || state === 'locked';
  const isBegun = submission.decision === 'none' && submission.reason !== '';
  return isDecided || isBegun ? null : 'open';
}

const REFUSALS: Readonly<Record<DecisionKind, (village: TrackedVillage) => Refusal | null>> = {
  accept: refuseAccept,
  correct: refuseCorrect,
  lock: refuseLock,
  reopen: refuseReopen,
};
