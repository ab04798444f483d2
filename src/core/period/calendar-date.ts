/** Arithmetic on days without clock, zone or `Date`: a day is its number since 1970-01-01 in the Gregorian calendar. */
import type { CalendarDate } from './types';

/** 1 Monday … 7 Sunday, as ISO 8601 counts. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAYS_OF_ERA = 146_097; // 400 years
const DAYS_BEFORE_1970 = 719_468; // from 0000-03-01
const SERIAL_OF_1970 = 25_569; // a spreadsheet counts from 1899-12-30

/** Days since 1970-01-01; years count from March, so that the leap day comes last (Hinnant, days_from_civil). */
export function dayNumber(date: CalendarDate): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = (date.month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** The day with this number: the inverse of `dayNumber`. */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_OF_ERA);
  const dayOfEra = shifted - era * DAYS_OF_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Negative if `a` comes before `b`, 0 on the same day, positive after it. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(a) - dayNumber(b);
}

export function weekdayOf(date: CalendarDate): Weekday {
  const fromMonday = (((dayNumber(date) + 3) % 7) + 7) % 7; // 1970-01-01 was a Thursday
  return ([1, 2, 3, 4, 5, 6, 7] as const)[fromMonday] ?? 1;
}

/** Whether the calendar has this day: 29/02/2023 is none. */
export function isCalendarDate(date: CalendarDate): boolean {
  const whole = [date.year, date.month, date.day].every(Number.isInteger);
  if (!whole || date.month < 1 || date.month > 12 || date.day < 1) return false;
  const back = dateOfDayNumber(dayNumber(date));
  return back.month === date.month && back.day === date.day;
}

/** The number a spreadsheet stores for a day: 45019 for 03/04/2023. */
export function serialOfDate(date: CalendarDate): number {
  return dayNumber(date) + SERIAL_OF_1970;
}

/** The day of a spreadsheet's number; the time of day (its fraction) is dropped. */
export function dateOfSerial(serial: number): CalendarDate {
  return dateOfDayNumber(Math.floor(serial) - SERIAL_OF_1970);
}

/** `2023-03-14`, as days cross the wire. */
export function printIsoDate(date: CalendarDate): string {
  const digits = (value: number, width: number) => String(value).padStart(width, '0');
  return `${digits(date.year, 4)}-${digits(date.month, 2)}-${digits(date.day, 2)}`;
}

/** Reads `2023-03-14`; null for any other text and for days that do not exist. */
export function parseIsoDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCalendarDate(date) ? date : null;
}
