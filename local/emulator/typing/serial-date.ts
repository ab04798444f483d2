/** Calendar days as Sheets counts them: days since 30 December 1899, with no leap day in 1900. */

export interface CalendarDay {
  readonly year: number;
  /** 1…12 */
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Null when the calendar has no such day (31 February). */
export function serialOfDay({ year, month, day }: CalendarDay): number | null {
  if (month < 1 || month > 12 || day < 1 || year < 1 || year > 9999) return null;
  const instant = Date.UTC(2000, month - 1, day);
  const date = new Date(instant);
  date.setUTCFullYear(year, month - 1, day);
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? Math.round((date.getTime() - DAY_ZERO) / DAY_MS) : null;
}

/** The day of a serial number; its fraction, the time of day, is left out. */
export function dayOfSerial(serial: number): CalendarDay {
  const date = new Date(DAY_ZERO + Math.floor(serial) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
