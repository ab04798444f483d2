/** Days in the way of Decree 30/2020: days below 10 and the months 1 and 2 carry a zero, the other months do not. */
import { parseIsoDate } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';

const withZero = (value: number, below: number): string => (value < below ? `0${value}` : String(value));

/** `14/3/2023`, `05/01/2023`, `28/02/2023`. */
export const formatDate = ({ year, month, day }: CalendarDate): string =>
  `${withZero(day, 10)}/${withZero(month, 3)}/${year}`;

/** `2023-03-15 08:30` → `08:30 ngày 15/3/2023`. */
export function formatMoment(at: string): string {
  const [day = '', time = ''] = at.split(' ');
  const date = parseIsoDate(day);
  return date === null ? at : `${time} ngày ${formatDate(date)}`;
}
