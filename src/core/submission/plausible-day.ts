/** Which days can be meant: the numbers that slip into a cell for days are days of long ago, or of centuries to come. */
import { compareDates } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';

/** `16`, typed for the 16th, is stored as 15/01/1900; `2023` as 15/07/1905; `150323` as 27/07/2311. */
export const EARLIEST_DAY: CalendarDate = { year: 2000, month: 1, day: 1 };
export const LATEST_DAY: CalendarDate = { year: 2199, month: 12, day: 31 };

export function isPlausibleDay(day: CalendarDate): boolean {
  return compareDates(day, EARLIEST_DAY) >= 0 && compareDates(day, LATEST_DAY) <= 0;
}
