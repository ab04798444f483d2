/** Java's `String.format` as far as `Utilities.formatString` and `Logger.log` are used: %s %d %f %x %b %c %e %%. */

import { ServiceException } from '../surface/exceptions';

/**
 * A number as Java prints a double: `100` is `100.0` and a time in milliseconds `1.6789E12`.
 * Seen live: https://tetsuooo.net/?p=338 (`Logger.log(100)` prints 100.0).
 */
const doubleText = (number: number): string => {
  if (!Number.isFinite(number)) return String(number);
  const size = Math.abs(number);
  if (size !== 0 && (size < 1e-3 || size >= 1e7)) {
    const [digits = '', exponent = '0'] = number.toExponential().split('e');
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(number) ? `${number}.0` : String(number);
};

/** How Logger prints a value: `{age=4.0, name=Ted}`, keys in order; dates and services by their own text. */
export const javaText = (value: unknown): string => {
  if (typeof value === 'number') return doubleText(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (Object.prototype.toString.call(value) !== '[object Object]' || isServiceLike(value)) return String(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${key}=${javaText(held)}`).join(', ')}}`;
};

/** Objects with a text of their own, such as `Range`. */
const isServiceLike = (value: object): boolean => !/^\[object /.test(String(value));

const padded = (text: string, flags: string, width: number): string => {
  if (flags.includes('-')) return text.padEnd(width);
  if (flags.includes('0')) return text.replace(/^[-+]?/, (sign) => sign + '0'.repeat(Math.max(0, width - text.length)));
  return text.padStart(width);
};

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');

const numberText = (value: unknown, flags: string, precision: number | undefined, conversion: string): string => {
  const number = Number(value);
  if (Number.isNaN(number)) throw new ServiceException(`${conversion} != java.lang.String`);
  if (conversion === 'x') return Math.trunc(number).toString(16);
  if (conversion === 'e') return number.toExponential(precision ?? 6);
  const text = conversion === 'd' ? Math.trunc(Math.abs(number)).toFixed(0) : Math.abs(number).toFixed(precision ?? 6);
  const [whole = '', rest] = text.split('.');
  const body = (flags.includes(',') ? grouped(whole) : whole) + (rest === undefined ? '' : `.${rest}`);
  if (number < 0) return `-${body}`;
  return flags.includes('+') ? `+${body}` : body;
};

export const formatString = (template: string, values: readonly unknown[]): string => {
  let next = 0;
  return template.replace(
    /%(?:(\d+)\$)?([-+0, ]*)(\d*)(?:\.(\d+))?([sdfxbce%])/g,
    (_whole, position, flags: string, width: string, precision, conversion: string) => {
      if (conversion === '%') return '%';
      const index = position === undefined ? next++ : Number(position) - 1;
      if (index >= values.length) throw new ServiceException(`Format specifier '%${conversion}'`);
      const digits = precision === undefined ? undefined : Number(precision);
      const value = values[index];
      const text = 'sbc'.includes(conversion)
        ? javaText(value).slice(0, digits)
        : numberText(value, flags, digits, conversion);
      return padded(text, flags, Number(width || 0));
    },
  );
};
