/** The periods of the workbook's year as panels list them, and the one that is due. */

import { quarterNowDue } from '../core/period/deadlines';
import { makePeriod, periodsOfYear, quarterCode } from '../core/period/periods';
import type { CalendarDate, Period } from '../core/period/types';
import type { Settings } from '../core/settings/types';
import { formatDate } from '../core/text/dates';
import { periodWords } from '../core/text/period-words';
import { capitalize } from '../core/text/sentence-case';
import type { StoredSnapshot } from '../ports';
import type { PeriodChoice } from '../wire';

/** The latest quarter whose last day is past; before that quarter I, as a draft. */
export function periodNowDue({ year, scheme }: Settings, today: CalendarDate): Period {
  return makePeriod(quarterCode(year, quarterNowDue(year, scheme, today).quarter), scheme);
}

/** Null: the code is none of this workbook's year. */
export function findPeriod({ year, scheme }: Settings, code: string): Period | null {
  return periodsOfYear(year, scheme).find((period) => period.code === code) ?? null;
}

/** `Quý I năm 2023 (15/12/2022–14/3/2023)`. */
export function viewPeriod(period: Period, generated: boolean): PeriodChoice {
  const name = capitalize(periodWords(period).name);
  return { code: period.code, label: `${name} (${formatDate(period.start)}–${formatDate(period.end)})`, generated };
}

export function viewPeriods(settings: Settings, snapshots: readonly StoredSnapshot[]): readonly PeriodChoice[] {
  const made = new Set(snapshots.map((snapshot) => snapshot.period));
  return periodsOfYear(settings.year, settings.scheme).map((period) => viewPeriod(period, made.has(period.code)));
}
