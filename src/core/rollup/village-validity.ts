/** In which quarters a village exists: villages are added, closed and merged in mid-year. */
import { compareDates } from '../period/calendar-date';
import { quarterEnd, quarterStart } from '../period/schemes';
import type { Period, Quarter, SchemeName } from '../period/types';
import type { Village } from '../submission/types';

type Validity = Pick<Village, 'validFrom' | 'validTo'>;
type Window = Pick<Period, 'start' | 'end'>;

/** On at least one day of the window; an absent bound is open. */
export function isValidWithin({ validFrom, validTo }: Validity, { start, end }: Window): boolean {
  return (
    (validFrom === null || compareDates(validFrom, end) <= 0) && (validTo === null || compareDates(validTo, start) >= 0)
  );
}

export function isValidInQuarter(village: Validity, year: number, quarter: Quarter, scheme: SchemeName): boolean {
  return isValidWithin(village, { start: quarterStart(year, quarter, scheme), end: quarterEnd(year, quarter, scheme) });
}
