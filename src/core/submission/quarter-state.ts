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
  | 'locked';

export const STATE_WORDS: Readonly<Record<QuarterState, string>> = {
  untouched: 'chưa ghi',
  filling: 'đang ghi',
  submitted: 'đã nộp',
  'submitted-with-gaps': 'nộp nhưng còn thiếu/sai',
  'to-correct': 'cần sửa',
  accepted: 'đã duyệt',
  locked: 'đã khóa',
};

/** `gaps`: cells that are missing or wrong. The police's decision goes before the head's tick. */
export function quarterState(submission: QuarterSubmission, catalogue: Catalogue, gaps: number): QuarterState {
  if (submission.decision !== 'none') return submission.decision;
  if (submission.ticked) return gaps === 0 ? 'submitted' : 'submitted-with-gaps';
  return isUntouched(submission, catalogue) ? 'untouched' : 'filling';
}

/** No row of the head holds anything. */
export function isUntouched(submission: QuarterSubmission, catalogue: Catalogue): boolean {
  return headRows(catalogue).every(({ code }) => entryOf(submission.entries, code).kind === 'blank');
}

/** Accepted or locked for other values than those that stand there now. */
export function isEditedAfterDecision(submission: QuarterSubmission, catalogue: Catalogue): boolean {
  const decided = submission.decision === 'accepted' || submission.decision === 'locked';
  return (
    decided && submission.fingerprint !== '' && submission.fingerprint !== fingerprintOf(submission.entries, catalogue)
  );
}

/** The stamp of the tick where the script ran, else the day that the head typed, else unknown. */
export function submissionDay(submission: QuarterSubmission): CalendarDate | null {
  return submission.stamp ?? submission.submittedOn;
}
