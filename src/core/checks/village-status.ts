/** The status line of a village's tab: how many cells are missing, wrong or to look at, and what happens next. */
import { headRows } from '../catalogue/rows';
import { QUARTERS } from '../period/schemes';
import type { CalendarDate, Quarter } from '../period/types';
import { isSentAgain, isUntouched, submissionDay } from '../submission/quarter-state';
import type { QuarterSubmission } from '../submission/types';
import type { VillageYear } from '../submission/village-year';
import { romanQuarter } from '../text/period-words';
import type { CheckContext } from './check-context';
import { checkRow } from './check-row';
import type { CheckWords } from './messages/check-words';
import { fillWords } from './messages/fill-words';
import { LONGEST_EARLIER_REASON, LONGEST_REASON } from './messages/status-words';
import { FIRST_ERROR, MISSING_CASE, NO_CASE } from './row-cases';

/** Cells of the head's rows by what shows at them; each cell counts once. */
export interface CellCounts {
  readonly missing: number;
  readonly wrong: number;
  readonly toReview: number;
}

/** The number of the case that shows at a row: the most pressing one. */
export function shownCase(year: VillageYear, quarter: Quarter, code: string, context: CheckContext): number {
  const indicator = year.catalogue.byCode.get(code);
  const found = indicator === undefined ? [] : checkRow(year, quarter, indicator, context);
  return found.find(({ number }) => number !== NO_CASE)?.number ?? NO_CASE;
}

export function countCells(year: VillageYear, quarter: Quarter, context: CheckContext): CellCounts {
  return countCases(headRows(year.catalogue).map(({ code }) => shownCase(year, quarter, code, context)));
}

/** `cases`: of the head's rows in one quarter, as the tab's hidden column shows them. */
export function countCases(cases: readonly number[]): CellCounts {
  const between = (from: number, to: number) => cases.filter((each) => each >= from && each < to).length;
  return {
    missing: between(MISSING_CASE, FIRST_ERROR),
    wrong: between(FIRST_ERROR, Number.POSITIVE_INFINITY),
    toReview: between(NO_CASE + 1, MISSING_CASE),
  };
}

/** `label`: `Quý II (15/3–14/6)`, as the heading of the quarter's column says it. */
export function statusLine(year: VillageYear, quarter: Quarter, label: string, context: CheckContext): string {
  const submission = year.submission.quarters[quarter];
  const counts = countCells(year, quarter, context);
  const day = submissionDay(submission);
  const key = statusKey(submission, counts, day, isUntouched(submission, year.catalogue));
  const [outside, border] = outsideOf(year, quarter);
  const words = context.words?.status[outside ?? key] ?? '';
  const { missing: n, wrong: m, toReview: k } = counts;
  const said = border ?? day;
  return `${label}: ${fillWords(words, { n, m, k, ngay: said === null ? null : shortDay(said), ly_do: submission.reason })}`;
}

/** Why the quarter does not concern the village, and its last or first day. */
function outsideOf(
  { ended, begun }: VillageYear,
  quarter: Quarter,
): readonly ['ended' | 'ahead' | null, CalendarDate | null] {
  if (ended?.isOver(quarter) === true) return ['ended', ended.lastDay];
  return begun?.isAhead(quarter) === true ? ['ahead', begun.firstDay] : [null, null];
}

/** `labels` by quarter. What the tab shows: the current quarter's line behind those of earlier ones that were sent back. */
export function shownStatusLine(
  year: VillageYear,
  current: Quarter,
  labels: Readonly<Record<Quarter, string>>,
  context: CheckContext,
): string {
  const earlier = QUARTERS.filter((quarter) => quarter < current)
    .map((quarter) => year.submission.quarters[quarter])
    .filter((submission) => submission.decision === 'to-correct' && !isSentAgain(submission))
    .map(({ quarter, reason }) => {
      const words =
        context.words?.earlier[isSeenBelow(reason, LONGEST_EARLIER_REASON) ? 'toCorrectSeeBelow' : 'toCorrect'] ?? '';
      return `${fillWords(words, { quy: `Quý ${romanQuarter(quarter)}`, ly_do: reason })} `;
    });
  return `${earlier.join('')}${statusLine(year, current, labels[current], context)}`;
}

const isSeenBelow = (reason: string, longest: number): boolean => reason === '' || reason.length > longest;

function statusKey(
  submission: QuarterSubmission,
  { missing, wrong, toReview }: CellCounts,
  day: CalendarDate | null,
  untouched: boolean,
): keyof CheckWords['status'] {
  const { decision, ticked, reason } = submission;
  if (decision === 'locked') return 'locked';
  if (decision === 'accepted') return 'accepted';
  if (decision === 'to-correct' && !isSentAgain(submission)) {
    return isSeenBelow(reason, LONGEST_REASON) ? 'toCorrectSeeBelow' : 'toCorrect';
  }
  if (missing > 0 && wrong > 0) return ticked ? 'tickedMissingAndWrong' : 'missingAndWrong';
  if (wrong > 0) return ticked ? 'tickedWrong' : 'wrong';
  if (missing > 0 && ticked) return 'tickedMissing';
  if (missing > 0) return untouched ? 'untouched' : 'missing';
  if (ticked) return day === null ? 'submittedWithoutDay' : 'submitted';
  return toReview > 0 ? 'toReview' : 'complete';
}

/** `16/6`, as the heading writes days. */
const shortDay = ({ day, month }: CalendarDate): string => `${day}/${month}`;
