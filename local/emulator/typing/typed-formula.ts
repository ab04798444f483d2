/**
 * A formula between what people see in their locale and what the model keeps: `;` between arguments, a decimal point.
 *
 * In locales with a decimal comma (https://www.benlcollins.com/spreadsheets/sheets-location/) arguments are separated by
 * `;`. Where arguments are separated by a comma, a typed `;` is taken as well.
 */

import { localeFacts } from '../format/locale-facts';
import { tokenize } from '../formula/tokens';

/** A part of a formula that stands between texts and quoted sheet names, which stay as they are. */
function mapOutsideQuotes(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

/** The formula as the model keeps it. What is malformed in this locale stays malformed. */
export function storedFormula(typed: string, locale: string): string {
  if (localeFacts(locale).decimal === ',')
    return mapOutsideQuotes(typed, (part) => part.replace(/(\d),(?=\d)/g, '$1.'));
  return mapOutsideQuotes(typed, (part) => part.replace(/,/g, ';'));
}

/** The formula as the formula bar, and a script, show it in this locale. */
export function shownFormula(stored: string, locale: string): string {
  const { decimal } = localeFacts(locale);
  const body = tokenize(stored.slice(1)).map(({ kind, text }) => {
    if (kind === 'separator' && decimal === '.') return ',';
    return kind === 'number' ? text.replace('.', decimal) : text;
  });
  return `=${body.join('')}`;
}
