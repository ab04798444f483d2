/** What the emulator knows of a spreadsheet's locale: separators, the order of day and month, currency. */

import { NotEmulated } from '../services/surface/exceptions';

export interface LocaleFacts {
  /** As CLDR names it. */
  readonly language: string;
  readonly decimal: ',' | '.';
  readonly group: '.' | ',';
  readonly dayFirst: boolean;
  /** The format that a typed date takes in a cell without one. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  /** Signs that may stand beside a typed amount, with the format such an amount takes. */
  readonly currencies: readonly { readonly sign: string; readonly format: string }[];
}

const FACTS: Readonly<Record<string, LocaleFacts>> = {
  // https://github.com/unicode-org/cldr-json (numbers and dates of vi): decimal comma, dot between thousands,
  // day before month. That Sheets gives a typed date the format dd/MM/yyyy in vi_VN is unverified.
  vi_VN: {
    language: 'vi',
    decimal: ',',
    group: '.',
    dayFirst: true,
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'H:mm:ss',
    currencies: [{ sign: '₫', format: '#,##0 [$₫]' }],
  },
  en_US: {
    language: 'en',
    decimal: '.',
    group: ',',
    dayFirst: false,
    dateFormat: 'M/d/yyyy',
    timeFormat: 'h:mm:ss AM/PM',
    currencies: [{ sign: '$', format: '[$$]#,##0.00' }],
  },
};

export function localeFacts(locale: string): LocaleFacts {
  const facts = FACTS[locale];
  if (facts === undefined) throw new NotEmulated(`spreadsheet locale ${locale}`);
  return facts;
}
