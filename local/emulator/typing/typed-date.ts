/** Reads a typed day, month, day without a year, time of day, or day with time. */

import type { LocaleFacts } from '../format/locale-facts';
import { serialOfDay } from './serial-date';

export interface TypedDate {
  /** Days since 30 December 1899, with the time of day as a fraction. */
  readonly serial: number;
  readonly numberFormat: string;
}

/** Null when the text is no day or time, or one that does not exist: `31/2/2023` stays a text. */
export function typedDate(text: string, locale: LocaleFacts, currentYear: number): TypedDate | null {
  const alone = typedDay(text, locale, currentYear) ?? typedTime(text, locale);
  if (alone !== null) return alone;
  const space = text.indexOf(' ');
  if (space > 0) {
    const day = typedDay(text.slice(0, space), locale, currentYear);
    const time = typedTime(text.slice(space + 1).trim(), locale);
    if (day === null || time === null || time.serial >= 1) return monthInWords(text, locale);
    return { serial: day.serial + time.serial, numberFormat: `${locale.dateFormat} ${locale.timeFormat}` };
  }
  return null;
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | null {
  const serial = serialOfDay({ year, month, day });
  return serial === null ? null : { serial, numberFormat };
}

/** Two digits of a year: 30…99 are the last century. The border is Excel's; that Sheets has the same is unverified. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function typedDay(text: string, locale: LocaleFacts, currentYear: number): TypedDate | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full !== null) {
    const [day, month] = dayAndMonth(full[1], full[3], locale);
    return dated(fullYear(full[4] ?? ''), month, day, locale.dateFormat);
  }
  const monthOnly = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthOnly !== null) return dated(Number(monthOnly[2]), Number(monthOnly[1]), 1, 'M/yyyy');
  // `1.5` is a day only where the point is no decimal sign; numbers were tried before. Reported for locales whose
  // dates are written with strokes; not verified for vi_VN.
  const yearless = /^(\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (yearless !== null) {
    const [day, month] = dayAndMonth(yearless[1], yearless[2], locale);
    return dated(currentYear, month, day, locale.dayFirst ? 'd/M' : 'M/d');
  }
  return null;
}

function dayAndMonth(first: string | undefined, second: string | undefined, locale: LocaleFacts): [number, number] {
  return locale.dayFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `Mar 1 2016` as in https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption; English only. */
function monthInWords(text: string, locale: LocaleFacts): TypedDate | null {
  if (locale.dayFirst) return null;
  const match = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(text);
  const month = MONTHS.indexOf((match?.[1] ?? '').slice(0, 3).toLowerCase()) + 1;
  return match === null || month === 0 ? null : dated(Number(match[3]), month, Number(match[2]), locale.dateFormat);
}

function typedTime(text: string, locale: LocaleFacts): TypedDate | null {
  const match = /^(\d{1,3}):(\d{2})(?::(\d{2}))?\s?(AM|PM)?$/i.exec(text);
  if (match === null) return null;
  const half = match[4]?.toUpperCase();
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12))) return null;
  const hour = half === undefined ? hours : (hours % 12) + (half === 'PM' ? 12 : 0);
  const numberFormat = hour >= 24 ? '[h]:mm:ss' : locale.timeFormat;
  return { serial: (hour * 3600 + minutes * 60 + seconds) / 86_400, numberFormat };
}
