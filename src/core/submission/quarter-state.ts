/** The state of a village's quarter, derived from what stands on the tab; nothing stores it. */
import { headRows } from '../catalogue/rows';
import type { Catalogue } from '../catalogue/types';
import type { CalendarDate } from '../period/types';
import { entryOf } from './entry-values';
import { fingerprintOf } from './fingerprint';
import type { QuarterSubmission } from './types';

export type QuarterState =
  | 'untouched'
  | 'filling'
  | 'submitted'
  | 'submitted-with-gaps'
  | 'to-correct'
  | 'accepted'
  | 'locked'
  | 'reopened';

export const STATE_WORDS: Readonly<Record<QuarterState, string>> = {
  untouched: 'chưa ghi',
  filling: 'đang ghi',
  submitted: 'đã nộp',
  'submitted-with-gaps': 'nộp nhưng còn thiếu/sai',
  'to-correct': 'cần sửa',
  accepted: 'đã duyệt',
  locked: 'đã khóa',
  reopened: 'mở lại',
};

/** Submitted and not sent back: nobody has to be reminded. */
export const isSubmitted = (state: QuarterState): boolean =>
  state === 'submitted' || state === 'accepted' || state === 'locked';

/** Nothing has been submitted yet. */
export const isOpen = (state: QuarterState): boolean => state === 'untouched' || state === 'filling';

/**
 * Stands before the fingerprint of values that were sent back by the add-on, which took the tick away with them: a
 * tick beside it is a new one. Where a person only chose “cần sửa” by hand, the old tick still stands.
 */
export const SENT_BACK = 'sua:';

export const sentBackFingerprint = (fingerprint: string): string => `${SENT_BACK}${fingerprint}`;

/** `gaps`: cells that are missing or wrong. The police's decision goes before the head's tick. */
export function quarterState(submission: QuarterSubmission, catalogue: Catalogue, gaps: number): QuarterState {
  const { decision, ticked, reason } = submission;
  if (decision !== 'none' && !isSentAgain(submission)) return decision;
  if (ticked) return gaps === 0 ? 'submitted' : 'submitted-with-gaps';
  if (reason !== '') return 'reopened';
  return isUntouched(submission, catalogue) ? 'untouched' : 'filling';
}

/** Ticked anew after it was sent back to be corrected. */
export function isSentAgain({ decision, ticked, fingerprint }: QuarterSubmission): boolean {
  return decision === 'to-correct' && ticked && fingerprint.startsWith(SENT_BACK);
}

/** No row of the head holds anything. */
export function isUntouched(submission: QuarterSubmission, catalogue: Catalogue): boolean {
  return headRows(catalogue).every(({ code }) => entryOf(submission.entries, code).kind === 'blank');
}

/** The values for which it was accepted or locked; null where nothing kept them: a decision typed by hand. */
export function acceptedFingerprint({ decision, fingerprint }: QuarterSubmission): string | null {
  const decided = decision === 'accepted' || decision === 'locked';
  return decided && fingerprint !== '' && !fingerprint.startsWith(SENT_BACK) ? fingerprint : null;
}

/** Accepted or locked for other values than those that stand there now. */
export function isEditedAfterDecision(submission: QuarterSubmission, catalogue: Catalogue): boolean {
  const accepted = acceptedFingerprint(submission);
  return accepted !== null && accepted !== fingerprintOf(submission.entries, catalogue);
}

/** The stamp of the tick where the script ran, else the day that the head typed, else unknown. */
export function submissionDay(submission: QuarterSubmission): CalendarDate | null {
  return submission.stamp ?? submission.submittedOn;
}
