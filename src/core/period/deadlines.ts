/** When figures are due, and which quarter is therefore open or due on a given day. */
import { addDays, compareDates, weekdayOf } from './calendar-date';
import { QUARTERS, quarterEnd } from './schemes';
import type { CalendarDate, Quarter, SchemeName } from './types';

/** The part of the settings that fixes the village heads' deadline. */
export interface VillageDeadlineRule {
  /** Working days after the period's last day; 3 unless changed. */
  readonly villageDeadlineDays: number;
  /** Days off besides Saturdays and Sundays. */
  readonly holidays: readonly CalendarDate[];
}

export function isWorkingDay(day: CalendarDate, holidays: readonly CalendarDate[]): boolean {
  return weekdayOf(day) <= 5 && !holidays.some((holiday) => compareDates(holiday, day) === 0);
}

/** The last day for the village head. Quarter I of 2023 in `nd09` ends on 14/3 and is due on 17/3/2023. */
export function villageDeadline(periodEnd: CalendarDate, rule: VillageDeadlineRule): CalendarDate {
  let day = periodEnd;
  let left = rule.villageDeadlineDays;
  while (left > 0) {
    day = addDays(day, 1);
    if (isWorkingDay(day, rule.holidays)) left -= 1;
  }
  return day;
}

/** Working days after `deadline` up to and with `day`: 2 for Tuesday after a deadline on Friday, 0 for Sunday. */
export function workingDaysLate(deadline: CalendarDate, day: CalendarDate, holidays: readonly CalendarDate[]): number {
  let late = 0;
  for (let each = addDays(deadline, 1); compareDates(each, day) <= 0; each = addDays(each, 1)) {
    if (isWorkingDay(each, holidays)) late += 1;
  }
  return late;
}

/** The last day for the commune police: calendar days, so 19/3/2023 for the same quarter. */
export function policeDeadline(periodEnd: CalendarDate, policeDeadlineDays: number): CalendarDate {
  return addDays(periodEnd, policeDeadlineDays);
}

/** The quarter that one click reports: the latest one that has ended. Before that, quarter I as a draft. */
export function quarterNowDue(
  year: number,
  scheme: SchemeName,
  today: CalendarDate,
): { readonly quarter: Quarter; readonly draft: boolean } {
  const ended = QUARTERS.filter((quarter) => compareDates(quarterEnd(year, quarter, scheme), today) < 0);
  const latest = ended[ended.length - 1];
  return latest === undefined ? { quarter: 1, draft: true } : { quarter: latest, draft: false };
}

/** The quarter a village head fills in now: the earliest whose deadline is not past, else quarter IV. */
export function currentQuarter(
  year: number,
  scheme: SchemeName,
  today: CalendarDate,
  rule: VillageDeadlineRule,
): Quarter {
  const isOpen = (quarter: Quarter) =>
    compareDates(today, villageDeadline(quarterEnd(year, quarter, scheme), rule)) <= 0;
  return QUARTERS.find(isOpen) ?? 4;
}
