/** What a quarter is called on the tabs: its name and exact days, in a phone's width. */
import { quarterPeriod } from '../period/periods';
import type { CalendarDate, Quarter, SchemeName } from '../period/types';
import { romanQuarter } from '../text/period-words';

/** `15/3`: no year and no zeros, the year stands in the title of the tab. */
const shortDay = ({ day, month }: CalendarDate): string => `${day}/${month}`;

/** `Quý II (15/3–14/6)`. */
export function quarterLabel(year: number, quarter: Quarter, scheme: SchemeName): string {
  const { start, end } = quarterPeriod(year, quarter, scheme);
  return `Quý ${romanQuarter(quarter)} (${shortDay(start)}–${shortDay(end)})`;
}

/** The label in two lines: a narrow column would break it between the days. */
export const quarterHeading = (label: string): string => label.replace(' (', '\n(');
