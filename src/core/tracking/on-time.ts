/** Whether a village handed a quarter in on time. Nobody is ever late only because no script ran. */
import { compareDates } from '../period/calendar-date';
import { workingDaysLate } from '../period/deadlines';
import type { CalendarDate } from '../period/types';
import type { QuarterSubmission } from '../submission/types';
import type { EnteredFigures, Observation, OnTimeRuling } from './records';

export type OnTime = 'on-time' | 'late' | 'unknown' | 'not-handed-in';

export interface OnTimeVerdict {
  readonly onTime: OnTime;
  /** The stamp of the tick, else the day that the head typed; null: nobody knows. */
  readonly day: CalendarDate | null;
  /** Working days after the deadline; null where the day is not known. */
  readonly daysLate: number | null;
  /** The check after the deadline that decided, where no day is known. */
  readonly seenOn: CalendarDate | null;
  /** The officer's word, which goes before everything else. */
  readonly ruling: OnTimeRuling | null;
}

export interface OnTimeFacts {
  readonly villageId: string;
  readonly submission: QuarterSubmission;
  /** Every required row is filled and readable. */
  readonly reported: boolean;
  /** First day of the quarter. */
  readonly start: CalendarDate;
  readonly deadline: CalendarDate;
  readonly holidays: readonly CalendarDate[];
  readonly today: CalendarDate;
  readonly observation: Observation | null;
  readonly ruling: OnTimeRuling | null;
  /** Where the police typed for the village. */
  readonly entered: EnteredFigures | null;
}

/** All figures are there, or the police have had the quarter in their hands: sent back and reopened ones were handed in. */
export function isHandedIn({ decision, reason }: QuarterSubmission, reported: boolean): boolean {
  return reported || decision !== 'none' || reason !== '';
}

export function judgeOnTime(facts: OnTimeFacts): OnTimeVerdict {
  const { submission, deadline, holidays } = facts;
  const { ticked, decision, reason } = submission;
  // The stamp of a tick that is gone says nothing, unless it was the police who took the tick away.
  const wasTicked = ticked || decision !== 'none' || reason !== '';
  const stamp = wasTicked ? submission.stamp : null;
  const ruled = facts.ruling?.onTime ?? null;
  const day = receivedDay(facts) ?? usableDay(stamp, facts) ?? usableDay(submission.submittedOn, facts);
  const verdict = (onTime: OnTime, seenOn: CalendarDate | null = null): OnTimeVerdict => ({
    onTime,
    day,
    daysLate: onTime === 'late' && day !== null ? workingDaysLate(deadline, day, holidays) : null,
    seenOn,
    ruling: ruled === null ? null : facts.ruling,
  });
  if (!isHandedIn(submission, facts.reported)) return { ...verdict('not-handed-in'), day: null };
  if (ruled !== null) return verdict(ruled ? 'on-time' : 'late');
  if (day !== null) return verdict(compareDates(day, deadline) <= 0 ? 'on-time' : 'late');
  return verdict(...judgeBySight(facts, wasTicked));
}

/**
 * The day on which the police received complete figures on paper goes before the stamp of a tick that came later, as
 * long as it still stands as `Ngày nộp`.
 */
function receivedDay(facts: OnTimeFacts): CalendarDate | null {
  const { submittedOn } = facts.submission;
  const day = usableDay(submittedOn, facts);
  if (day === null || facts.entered?.ticked !== true) return null;
  return compareDates(day, facts.entered.received) === 0 ? day : null;
}

/** A day before the quarter began or after today is a slip of the finger, not a day of submission. */
function usableDay(day: CalendarDate | null, { start, today }: OnTimeFacts): CalendarDate | null {
  return day !== null && compareDates(day, start) >= 0 && compareDates(day, today) <= 0 ? day : null;
}

/** No day is known: what was seen at the first check after the deadline, or a tick that is seen before it is past. */
function judgeBySight(
  { villageId, observation, today, deadline }: OnTimeFacts,
  wasTicked: boolean,
): [OnTime, CalendarDate?] {
  if (observation !== null) {
    return [observation.handedIn.includes(villageId) ? 'on-time' : 'late', observation.day];
  }
  return [wasTicked && compareDates(today, deadline) <= 0 ? 'on-time' : 'unknown'];
}
