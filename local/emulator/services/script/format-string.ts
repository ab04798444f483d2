/** Java's `String.format` as far as `Utilities.formatString` and `Logger.log` are used: %s %d %f %x %b %c %e %%. */

import { ServiceException } from '../surface/exceptions';

/** How Logger prints a value: objects as JSON-like text, dates and errors by their own. */
export const javaText = (value: unknown): string => {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  const prototype = Object.getPrototypeOf(value);
  const plain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!plain) return String(value);
  return `{${Object.entries(value)
    .map(([key, held]) => `${key}=${javaText(held)}`)
    .join(', ')}}`;
};

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
