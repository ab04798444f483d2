/** What the police may decide about a village's quarter, and the sentence that says why not. */
import { fillWords } from '../checks/messages/fill-words';
import { G12, G15, G16, G17, G18, G32 } from '../checks/messages/guidance-words';
import { romanQuarter } from '../text/period-words';
import type { TrackedQuarter, TrackedVillage } from './track-quarter';
import { REFUSAL_WORDS as R } from './tracking-words';

export type DecisionKind = 'accept' | 'correct' | 'lock' | 'reopen';

export const DECISION_KINDS: readonly DecisionKind[] = ['accept', 'correct', 'lock', 'reopen'];

/** Sending back and reopening are read by the head, so they need a reason. */
export const needsReason = (kind: DecisionKind): boolean => kind === 'correct' || kind === 'reopen';

type Place = Pick<TrackedQuarter, 'period' | 'deadline'>;

/** Null: it can be done. */
export function refusalOf(kind: DecisionKind, village: TrackedVillage, place: Place): string | null {
  const words = village.hasTab ? REFUSALS[kind](village) : R.noTab;
  return words === null ? null : fillDecisionWords(words, village, place);
}

/** G15, G16, G17, G32: what has been done, for the panel and the log. */
export function doneWords(kind: DecisionKind, village: TrackedVillage, place: Place, reason: string): string {
  const words = { accept: G15, correct: G16, lock: G17, reopen: G32 }[kind].office[0];
  return fillDecisionWords(words, village, place, reason);
}

/** G18, with what changed as far as it is known. */
export function editedWords(village: TrackedVillage, place: Place): string {
  return fillDecisionWords(village.changes.length === 0 ? R.editedUnknown : G18.office[0], village, place);
}

export function fillDecisionWords(words: string, village: TrackedVillage, place: Place, reason = ''): string {
  const { missing, wrong } = village.counts;
  const [quarter = 1] = place.period.quarters;
  return fillWords(words, {
    thon: village.name,
    quy: `Quý ${romanQuarter(quarter)}`,
    n: missing,
    m: wrong,
    han: place.deadline,
    ds: village.changes.join('; '),
    ly_do: reason,
  });
}

const hasErrors = ({ problems }: TrackedVillage): boolean => problems.some(({ severity }) => severity === 'error');

/** Ready: submitted, complete, no error; also once more where values changed since, or were never kept. */
function refuseAccept(village: TrackedVillage): string | null {
  const { state, counts, edited, keepsValues } = village;
  if (state === 'locked') return G17.office[0];
  if (state === 'accepted' && !edited && keepsValues) return R.already;
  if (state === 'to-correct') return R.waiting;
  const complete = counts.missing === 0 && counts.wrong === 0;
  if (state === 'untouched' || state === 'filling' || state === 'reopened') {
    return complete ? R.notTicked : G12.office[0];
  }
  if (!complete) return R.gaps;
  return hasErrors(village) ? R.errors : null;
}

function refuseCorrect({ state }: TrackedVillage): string | null {
  if (state === 'locked') return G17.office[0];
  return state === 'untouched' || state === 'filling' || state === 'reopened' ? R.nothingSubmitted : null;
}

/** What the police themselves changed in a locked column is locked once more, with the values of now. */
function refuseLock(village: TrackedVillage): string | null {
  const { state, counts, edited } = village;
  if (state === 'locked' && !edited) return R.alreadyLocked;
  if (state !== 'accepted' && state !== 'locked') return R.notAccepted;
  if (state === 'accepted' && edited) return village.changes.length === 0 ? R.editedUnknown : G18.office[0];
  if (counts.missing > 0 || counts.wrong > 0) return R.gaps;
  return hasErrors(village) ? R.errors : null;
}

/** Also where a run stopped half way: the reason stands there and the column is still closed. */
function refuseReopen({ submission, state }: TrackedVillage): string | null {
  const isDecided = state === 'accepted' || state === 'locked';
  const isBegun = submission.decision === 'none' && submission.reason !== '';
  return isDecided || isBegun ? null : R.open;
}

const REFUSALS: Readonly<Record<DecisionKind, (village: TrackedVillage) => string | null>> = {
  accept: refuseAccept,
  correct: refuseCorrect,
  lock: refuseLock,
  reopen: refuseReopen,
};
