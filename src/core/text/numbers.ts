/** Numbers as Vietnamese documents print them: a dot for thousands, a comma before at most one decimal. */

/** Binary fractions such as 1.15 · 10 = 11.499… must still round half up. */
const HALF_UP_TOLERANCE = 1e-9;

/** Half up, away from zero for negative numbers: 6,25 → 6,3 and -6,25 → -6,3. */
export function roundToOneDecimal(value: number): number {
  const rounded = Math.floor(Math.abs(value) * 10 + 0.5 + HALF_UP_TOLERANCE) / 10;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** `1.125`, `12,5`, `-3`: for tables, points, `x/N`. `,0` is dropped. */
export function formatNumber(value: number): string {
  const rounded = roundToOneDecimal(value);
  const [whole = '0', fraction] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** A count inside a sentence: whole numbers from 1 to 9 get a zero in front (`04 vụ`). */
export function formatCount(value: number): string {
  const text = formatNumber(value);
  return /^[1-9]$/.test(text) ? `0${text}` : text;
}

/**
 * A rate from 0 to 100 (or above) with one decimal. Less than the whole never shows 100 (then 99,9), more than
 * nothing never shows 0 (then 0,1): nobody shall read “all” or “none” where it was not.
 */
export function roundRate(rate: number): number {
  const rounded = roundToOneDecimal(rate);
  if (rate < 100 && rounded >= 100) return 99.9;
  if (rate > 0 && rounded === 0) return 0.1;
  return rounded;
}

/** `33,3%`; `part` and `whole` are amounts of the same thing, `whole` > 0. */
export const formatShare = (part: number, whole: number): string => formatRate((100 * part) / whole);

/** `90%` from an unrounded rate. */
export const formatRate = (rate: number): string => `${formatNumber(roundRate(rate))}%`;

/** For table cells: `+33,3`, `-20`, `0`. */
export function formatSigned(value: number): string {
  const text = formatNumber(value);
  return value > 0 && text !== '0' ? `+${text}` : text;
}
