/** Puts figures, days and texts into words such as `Báo kịp thời ({a}) …`, in the Vietnamese way. */
import type { CalendarDate } from '../../period/types';
import { formatNumber } from '../../text/numbers';

export type Filling = string | number | CalendarDate | null;

/** Longest fillings by placeholder; longer ones are cut with an ellipsis. */
const CUTS: Readonly<Record<string, number>> = { ly_do: 50, tho: 12, ds: 40 };

/** Fills every placeholder that `fillings` knows; what is null reads “…”. */
export function fillWords(template: string, fillings: Readonly<Record<string, Filling>>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const filling = fillings[name];
    return filling === undefined ? placeholder : cutText(printFilling(filling), CUTS[name]);
  });
}

/** `14/03/2023`, as the cells of the tab show days. */
function printDay({ year, month, day }: CalendarDate): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(day)}/${two(month)}/${year}`;
}

/** At most `limit` characters, the last of them “…” where something is left out. */
export function cutText(text: string, limit = Number.POSITIVE_INFINITY): string {
  const characters = [...text];
  return characters.length <= limit
    ? text
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

function printFilling(filling: Filling): string {
  if (filling === null) return '…';
  if (typeof filling === 'number') return formatNumber(filling);
  return typeof filling === 'string' ? filling : printDay(filling);
}
