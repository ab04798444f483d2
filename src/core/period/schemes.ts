/** The four period schemes and the one formula that all of them share. */
import { addDays } from './calendar-date';
import type { CalendarDate, Quarter, SchemeName } from './types';

/** Quarter n of a year starts on `startDay` of month 3(n−1)+1+`monthShift`. */
interface PeriodScheme {
  readonly startDay: number;
  readonly monthShift: number;
}

/**
 * `nd09`: figures are closed on the 14th (Decree 09/2019/NĐ-CP, article 12). `congan`: the police year 15/11–14/11.
 * `tt124_kdc`: the year 01/11–31/10 of Circular 124/2021/TT-BCA, article 8; its quarters are only formal.
 */
const SCHEMES: Readonly<Record<SchemeName, PeriodScheme>> = {
  nd09: { startDay: 15, monthShift: -1 },
  calendar: { startDay: 1, monthShift: 0 },
  congan: { startDay: 15, monthShift: -2 },
  tt124_kdc: { startDay: 1, monthShift: -2 },
};

export const SCHEME_NAMES: readonly SchemeName[] = ['nd09', 'calendar', 'congan', 'tt124_kdc'];

export const QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** First day of a quarter. A month before January falls into the year before. */
export function quarterStart(year: number, quarter: Quarter, scheme: SchemeName): CalendarDate {
  const { startDay, monthShift } = SCHEMES[scheme];
  const month = 3 * (quarter - 1) + 1 + monthShift;
  return month >= 1 ? { year, month, day: startDay } : { year: year - 1, month: month + 12, day: startDay };
}

/** Last day of a quarter: the day before the next one starts. */
export function quarterEnd(year: number, quarter: Quarter, scheme: SchemeName): CalendarDate {
  const next = quarter === 4 ? quarterStart(year + 1, 1, scheme) : quarterStart(year, QUARTERS[quarter] ?? 4, scheme);
  return addDays(next, -1);
}

/** The quarter a day belongs to. In `nd09`, 15/12/2026 is already quarter I of 2027. */
export function quarterOf(
  date: CalendarDate,
  scheme: SchemeName,
): { readonly year: number; readonly quarter: Quarter } {
  const { startDay, monthShift } = SCHEMES[scheme];
  // Months of the scheme's own years: before the start day, a day still belongs to the month before.
  const months = date.year * 12 + date.month - 1 - monthShift - (date.day < startDay ? 1 : 0);
  return { year: Math.floor(months / 12), quarter: QUARTERS[Math.floor((months % 12) / 3)] ?? 4 };
}
