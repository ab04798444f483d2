/** Bars made of letters, for tabs: they need no drawing and go with the file wherever it goes. */
import type { Chart } from '../report/document';
import { formatNumber } from '../text/numbers';

/** Stands in every font of every phone. */
const BAR = '|';
const LONGEST = 30;

/** What a full bar stands for; never 0. */
export const mostOf = ({ most, items }: Chart): number =>
  most ?? Math.max(1, ...items.flatMap(({ values }) => values.map((value) => value ?? 0)));

/** `|||| 4`; a value above 0 always has a bar, and no figure is no zero: `…`. */
export function textBar(value: number | null, most: number): string {
  if (value === null) return '…';
  const length = value === 0 ? 0 : Math.max(1, Math.round((LONGEST * value) / most));
  return `${BAR.repeat(length)} ${formatNumber(value)}`.trim();
}
