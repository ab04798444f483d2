/** A calendar day as the number that a cell with a date format shows; free of every time zone. */
import type { CalendarDate } from '../../core/period/types';

/** Days since 1899-12-30, the count that Sheets shares with Excel (after 1 March 1900). */
export function toSerialDay(day: CalendarDate): number {
  return Math.round(Date.UTC(day.year, day.month - 1, day.day) / 86_400_000) + 25_569;
}
