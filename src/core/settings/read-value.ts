/** Reads what stands in a cell of `Cài đặt`: text, lines, numbers, days and ranges of days. */
import { addDays, compareDates, isCalendarDate } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';
import type { RawCell } from '../submission/types';
import { formatDate } from '../text/dates';

/** The cell as text. Runs of blanks inside are kept: they are printed as gaps for a pen. */
export function textOfCell(raw: RawCell): string {
  if (typeof raw === 'object') return 'error' in raw ? '' : formatDate(raw);
  return String(raw).normalize('NFC').trim();
}

export const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Entries joined by “;” or written one a line. */
export const entriesOf = (text: string): readonly string[] => linesOf(text.replace(/;/g, '\n'));

/** A whole number of at least 0, or null. */
export const numberOf = (text: string): number | null => (/^\d{1,9}$/.test(text) ? Number(text) : null);

/** `người 50000` or `triệu đồng: 1.500`: the most that rows of a unit take; null for anything else. */
export function limitOf(entry: string): { readonly unit: string; readonly most: number } | null {
  const [, unit, most] = /^(.+?)[\s:=]+(\d{1,3}(?:\.?\d{3}){0,2})$/.exec(entry) ?? [];
  return unit === undefined || most === undefined ? null : { unit, most: Number(most.replace(/\./g, '')) };
}

/** `05/01/2023`, `5/1/2023`, or null. */
function dayOf(text: string): CalendarDate | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim());
  if (!match) return null;
  const day = { year: Number(match[3]), month: Number(match[2]), day: Number(match[1]) };
  return isCalendarDate(day) ? day : null;
}

/** A cell of the column “Từ ngày”: null where it is blank, undefined where it does not read. */
export function effectiveDay(raw: RawCell): CalendarDate | null | undefined {
  if (typeof raw === 'object') return 'error' in raw ? undefined : raw;
  const text = textOfCell(raw);
  return text === '' ? null : (dayOf(text) ?? undefined);
}

/** A month of days off is a slip of the pen. */
const LONGEST_RANGE = 31;

/** `20/01/2023 - 26/01/2023; 01/5/2023`; entries that do not read come back as they are. */
export function daysOf(text: string): { readonly days: readonly CalendarDate[]; readonly unread: readonly string[] } {
  const days: CalendarDate[] = [];
  const unread: string[] = [];
  for (const entry of entriesOf(text)) {
    const [first, last = first, ...rest] = entry.split(/\s*[-–]\s*/).map(dayOf);
    if (!first || !last || rest.length > 0) unread.push(entry);
    else {
      const length = compareDates(last, first) + 1;
      if (length < 1 || length > LONGEST_RANGE) unread.push(entry);
      else for (let offset = 0; offset < length; offset += 1) days.push(addDays(first, offset));
    }
  }
  return { days, unread };
}
