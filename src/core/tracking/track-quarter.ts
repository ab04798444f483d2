/** A quarter of the commune as the police follow it: each village's state, day, findings, and edits since acceptance. */
import { headRows } from '../catalogue/rows';
import type { Catalogue, Indicator, IndicatorCode } from '../catalogue/types';
import type { CheckContext } from '../checks/check-context';
import { checkSubmission } from '../checks/check-submission';
import { labelInSentence } from '../checks/missing';
import type { Finding } from '../checks/types';
import { type CellCounts, countCells } from '../checks/village-status';
import { compareDates, printIsoDate } from '../period/calendar-date';
import { villageDeadline } from '../period/deadlines';
import { quarterPeriod } from '../period/periods';
import type { CalendarDate, Period, Quarter } from '../period/types';
import { isValidInQuarter } from '../rollup/village-validity';
import { entryOf } from '../submission/entry-values';
import { fingerprintOf } from '../submission/fingerprint';
import { printEntry } from '../submission/print-entry';
import {
  acceptedFingerprint,
  isEditedAfterDecision,
  type QuarterState,
  quarterState,
  SENT_BACK,
} from '../submission/quarter-state';
import { isDateCell } from '../submission/raw-cells';
import type { Entries, QuarterSubmission, Village } from '../submission/types';
import { missingRows } from '../submission/village-year';
import type { OnTimeVerdict } from './on-time';
import type { AcceptedValues, EnteredFigures, TrackingFacts } from './records';
import { type TrackingInput, villageOnTime, yearOf } from './village-on-time';

/** The decision that completes what was typed by hand. */
export type HandTyped = 'accept' | 'correct' | 'lock';

export interface TrackedVillage {
  readonly id: string;
  readonly name: string;
  /** False: the village is listed and has no tab; it is as good as blank. */
  readonly hasTab: boolean;
  readonly submission: QuarterSubmission;
  readonly state: QuarterState;
  readonly counts: CellCounts;
  /** Rows of the head that are asked for and blank. */
  readonly missing: readonly Indicator[];
  /** What is wrong or worth a look at the head's cells, hints and blank cells aside. */
  readonly problems: readonly Finding[];
  /** Of the values that stand there now. */
  readonly fingerprint: string;
  /** Accepted or locked for other values than those of now. */
  readonly edited: boolean;
  /** `vụ trộm 2 → 3`, as far as the accepted values were kept. */
  readonly changes: readonly string[];
  /** The decision keeps the fingerprint of what was accepted. */
  readonly keepsValues: boolean;
  /** The decision was only typed into its cell: what it takes to complete it. Null: the add-on took it, or none stands. */
  readonly handTyped: HandTyped | null;
  readonly verdict: OnTimeVerdict;
  /** Figures that the police typed for the village, and what was changed on the tab since; null: none. */
  readonly entered: (EnteredFigures & { readonly changes: readonly string[] }) | null;
}

export interface TrackedQuarter {
  readonly period: Period;
  readonly deadline: CalendarDate;
  /** Villages that exist in this quarter, in the order of their list. */
  readonly villages: readonly TrackedVillage[];
  /** Villages whose last day lies before this quarter: nobody asks them for anything. */
  readonly ended: readonly EndedVillage[];
}

export interface EndedVillage {
  readonly id: string;
  readonly name: string;
  readonly lastDay: CalendarDate;
  readonly hasTab: boolean;
  /** The add-on has closed its tab to its head. */
  readonly closed: boolean;
}

export interface TrackingMoment {
  readonly facts: TrackingFacts;
  readonly today: CalendarDate;
  readonly context: CheckContext;
}

export function trackQuarter(input: TrackingInput, quarter: Quarter, moment: TrackingMoment): TrackedQuarter {
  const { year, scheme } = input.settings;
  const period = quarterPeriod(year, quarter, scheme);
  const deadline = villageDeadline(period.end, input.settings);
  const villages = input.villages.filter((village) => isValidInQuarter(village, year, quarter, scheme));
  return {
    period,
    deadline,
    villages: villages.map((village) => trackVillage(input, village, quarter, { period }, moment)),
    ended: input.villages.flatMap(({ id, name, validTo }): EndedVillage[] => {
      if (validTo === null || compareDates(validTo, period.start) >= 0) return [];
      const hasTab = input.submissions.has(id);
      return [{ id, name, lastDay: validTo, hasTab, closed: moment.facts.tabClosed(id) }];
    }),
  };
}

function trackVillage(
  input: TrackingInput,
  { id, name }: Village,
  quarter: Quarter,
  { period }: Pick<TrackedQuarter, 'period'>,
  { facts, today, context }: TrackingMoment,
): TrackedVillage {
  const { catalogue } = input;
  const year = yearOf(input, id);
  const submission = year.submission.quarters[quarter];
  const counts = countCells(year, quarter, context);
  const fingerprint = fingerprintOf(submission.entries, catalogue);
  const state = quarterState(submission, catalogue, counts.missing + counts.wrong);
  const edited = isEditedAfterDecision(submission, catalogue);
  const accepted = acceptedFingerprint(submission);
  const entered = facts.entered(period.code, id);
  const changesSince = (values: AcceptedValues): readonly string[] =>
    describeChanges(values, submission.entries, catalogue, context.forceName);
  const before = edited && accepted !== null ? facts.accepted(period.code, id, accepted) : null;
  return {
    id,
    name,
    hasTab: input.submissions.has(id),
    submission,
    state,
    counts,
    missing: missingRows(year, quarter),
    problems: checkSubmission(year, [quarter], context).filter(
      (each) => each.quarter === quarter && concernsHead(each),
    ),
    fingerprint,
    edited,
    changes: before === null ? [] : changesSince(before),
    keepsValues: accepted !== null,
    handTyped: handTypedIn(submission, state, facts.locked(period.code, id)),
    verdict: villageOnTime(input, id, quarter, facts, today),
    entered: entered && { ...entered, changes: changesSince(entered.values) },
  };
}

/** Accepted: no values are kept. Locked: the column is open. Sent back: a new tick would not be told from the old one. */
function handTypedIn(submission: QuarterSubmission, state: QuarterState, locked: string | null): HandTyped | null {
  const accepted = acceptedFingerprint(submission);
  if (state === 'accepted') return accepted === null ? 'accept' : null;
  if (state === 'locked') return accepted === null || locked !== accepted ? 'lock' : null;
  return state === 'to-correct' && !submission.fingerprint.startsWith(SENT_BACK) ? 'correct' : null;
}

const concernsHead = ({ audience, severity, rule }: Finding): boolean =>
  audience === 'thon' && severity !== 'hint' && rule !== 'V01';

/** The head's values as texts; blank rows are left out. */
export function valuesToKeep(entries: Entries, catalogue: Catalogue): AcceptedValues {
  const texts = headRows(catalogue).map(({ code }): [string, string] => [code, textAt(entries, code)]);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function textAt(entries: Entries, code: IndicatorCode): string {
  const raw = printEntry(entryOf(entries, code));
  return isDateCell(raw) ? printIsoDate(raw) : String(raw).normalize('NFC');
}

function describeChanges(
  before: AcceptedValues,
  entries: Entries,
  catalogue: Catalogue,
  forceName: string,
): readonly string[] {
  const shown = (text: string): string => (text === '' ? 'trống' : text);
  return headRows(catalogue).flatMap((indicator) => {
    const [old, now] = [before[indicator.code] ?? '', textAt(entries, indicator.code)];
    return old === now ? [] : [`${labelInSentence(indicator, forceName)} ${shown(old)} → ${shown(now)}`];
  });
}
