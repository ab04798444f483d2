/** Whether a village was on time, worked out from the cells in days since 1899-12-30, as the file stores them. */
import type { CellValue } from '../../local/emulator/model/workbook-model';
import type { KeyedTab } from './keyed-tabs';

/** Days that the office has set: how many working days there are, and which weekdays are none. */
export interface DeadlineRule {
  readonly days: number;
  readonly holidays: ReadonlySet<number>;
}

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The day in Vietnam on which the instant falls. */
export const serialOfInstant = (instant: number): number => Math.floor((instant + 7 * 3_600_000 - EPOCH) / DAY);

/** `20/01/2023 - 26/01/2023; 01/5/2023`. */
function readHolidays(text: string): ReadonlySet<number> {
  const serials = text.split(';').flatMap((part) => {
    const ends = [...part.matchAll(/(\d+)\/(\d+)\/(\d+)/g)].map(([, day, month, year]) =>
      serialOfInstant(Date.UTC(Number(year), Number(month) - 1, Number(day))),
    );
    const [first = 0, last = first] = ends;
    return ends.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return new Set(serials);
}

export function readDeadlineRule(settings: KeyedTab): DeadlineRule {
  const setting = (key: string) => settings.lines.find((line) => line.get('key') === key)?.get('value');
  return { days: Number(setting('han_thon')), holidays: readHolidays(String(setting('ngay_nghi') ?? '')) };
}

/** Day 0 and 1 of seven are Saturday and Sunday: 1899-12-30 was a Saturday. */
function deadlineAfter(end: number, { days, holidays }: DeadlineRule): number {
  let day = end;
  for (let left = days; left > 0; ) {
    day += 1;
    if (day % 7 > 1 && !holidays.has(day)) left -= 1;
  }
  return day;
}

const isFilled = (value: CellValue): boolean => value !== null && value !== '';

/** 1, 0, or null for not known yet. `reported`: all that was asked for is there. */
export function onTime(
  tab: KeyedTab,
  quarter: number,
  reported: boolean,
  rule: DeadlineRule,
  today: number,
): number | null {
  const at = (row: string): CellValue => tab.value(row, `Q${quarter}`);
  const deadline = deadlineAfter(Number(at('#end')), rule);
  const handedIn = reported || isFilled(at('#decision')) || isFilled(at('#reason'));
  if (!handedIn) return today > deadline ? 0 : null;
  const days = ['#stamp', '#submittedOn'].map(at).filter((day) => typeof day === 'number');
  const day = days.find((each) => each >= Number(at('#start')) && each <= today);
  if (day === undefined) throw new Error(`${tab.key} does not say when it was handed in`);
  return day <= deadline ? 1 : 0;
}
