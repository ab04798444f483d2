/** Reads a typed number as the locale writes it: `1.250`, `1,5`, `50%`, `1e3`, `(3)`, `1.000 ₫`. */

import type { LocaleFacts } from '../format/locale-facts';

export interface TypedNumber {
  readonly value: number;
  /** The format that a cell without one takes; absent for a plain number. */
  readonly numberFormat?: string;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Null when the text is no number of this locale. `text` has no spaces around it. */
export function typedNumber(text: string, locale: LocaleFacts): TypedNumber | null {
  const negative = /^\((.*)\)$/.exec(text);
  if (negative !== null) {
    // Accounting: https://support.google.com/docs/answer/56470 shows negative amounts in brackets; reading is unverified.
    const inner = typedNumber(negative[1] ?? '', locale);
    return inner === null || inner.value < 0 || /^[+-]/.test(negative[1] ?? '') ? null : withValue(inner, -inner.value);
  }
  return percentage(text, locale) ?? amountOfMoney(text, locale) ?? plainNumber(text, locale);
}

/** −0 is 0 in a cell. */
const withValue = (number: TypedNumber, value: number): TypedNumber => ({ ...number, value: value === 0 ? 0 : value });

function percentage(text: string, locale: LocaleFacts): TypedNumber | null {
  const match = /^(.*\d)\s?%$/.exec(text);
  const number = match === null ? null : plainNumber(match[1] ?? '', locale);
  if (number === null) return null;
  const whole = !text.includes(locale.decimal);
  return { value: Number((number.value / 100).toPrecision(15)), numberFormat: whole ? '0%' : '0.00%' };
}

function amountOfMoney(text: string, locale: LocaleFacts): TypedNumber | null {
  for (const { sign, format } of locale.currencies) {
    const match = new RegExp(`^(?:${escaped(sign)}\\s?(.+)|(.+?)\\s?${escaped(sign)})$`, 'u').exec(text);
    const number = match === null ? null : plainNumber(match[1] ?? match[2] ?? '', locale);
    if (number !== null) return { value: number.value, numberFormat: format };
  }
  return null;
}

function plainNumber(text: string, locale: LocaleFacts): TypedNumber | null {
  const group = escaped(locale.group);
  const decimal = escaped(locale.decimal);
  const match = new RegExp(
    `^([+-]?)(\\d+|\\d{1,3}(?:${group}\\d{3})+)?(?:${decimal}(\\d*))?(?:[eE]([+-]?\\d{1,3}))?$`,
    'u',
  ).exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent] = match;
  if (whole === '' && fraction === '') return null;
  const digits = whole.split(locale.group).join('');
  const value = Number(`${sign}${digits || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  const number = withValue({ value }, value);
  if (exponent !== undefined) return { ...number, numberFormat: '0.00E+00' };
  if (whole.includes(locale.group)) return { ...number, numberFormat: fraction === '' ? '#,##0' : '#,##0.00' };
  return number;
}
