/** What a period is called: in running text, in headings, in tables, and what it is compared with. */
import type { Period, PeriodKind, Quarter } from '../period/types';

const ROMAN: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };

export const romanQuarter = (quarter: Quarter): string => ROMAN[quarter];

/** The words of one kind of period. */
export interface PeriodWords {
  /** In running text: `quý I năm 2023`. */
  readonly name: string;
  /** Without the year: `quý I`. */
  readonly short: string;
  /** In table heads: `Quý I/2023`. */
  readonly table: string;
  /** Of the subject line and the closing: `Kết quả`, `Sơ kết`, `Tổng kết`. */
  readonly result: string;
  /** Start of a sentence about a flow: `Trong quý`. */
  readonly within: string;
  /** Of a stock whose date has been said: `Đến cuối quý`. */
  readonly atEnd: string;
  /** The period for which the report plans: `quý II năm 2023`. */
  readonly next: string;
  /** The same without the year: `quý II`. */
  readonly nextShort: string;
  /** Where open cases come from: `quý trước` chuyển sang. */
  readonly carriedFrom: string;
  /** The previous period as a flow's and a stock's reference and in table heads; null where there is none. */
  readonly previous: { readonly flow: string; readonly stock: string; readonly table: string } | null;
  /** Table head of the same period of last year; null for a year, whose previous period it is. */
  readonly sameLastYearTable: string | null;
}

/** `{n}` is the period's year, `{n-1}` and `{n+1}` the years around it. Wording: golden samples, part 3.4. */
const quarter = (roman: string, next: string, nextYear: string, before: string): PeriodWords => ({
  name: `quý ${roman} năm {n}`,
  short: `quý ${roman}`,
  table: `Quý ${roman}/{n}`,
  result: 'Kết quả',
  within: 'Trong quý',
  atEnd: 'Đến cuối quý',
  next: `quý ${next} năm ${nextYear}`,
  nextShort: `quý ${next}`,
  carriedFrom: 'quý trước',
  previous: { flow: 'quý trước', stock: 'cuối quý trước', table: `Quý ${before}` },
  sameLastYearTable: `Quý ${roman}/{n-1}`,
});

/** Several months that have one name in every year: `6 tháng đầu năm`. */
const months = (
  short: string,
  words: Pick<PeriodWords, 'result' | 'atEnd' | 'next' | 'nextShort' | 'carriedFrom' | 'previous'>,
): PeriodWords => ({
  name: `${short} {n}`,
  short,
  table: `${short} {n}`,
  within: `Trong ${short}`,
  sameLastYearTable: `${short} {n-1}`,
  ...words,
});

const WORDS: Readonly<Record<PeriodKind, PeriodWords>> = {
  Q1: quarter('I', 'II', '{n}', 'IV/{n-1}'),
  Q2: quarter('II', 'III', '{n}', 'I/{n}'),
  Q3: quarter('III', 'IV', '{n}', 'II/{n}'),
  Q4: quarter('IV', 'I', '{n+1}', 'III/{n}'),
  H1: months('6 tháng đầu năm', {
    result: 'Sơ kết',
    atEnd: 'Đến cuối kỳ',
    next: '6 tháng cuối năm {n}',
    nextShort: '6 tháng cuối năm',
    carriedFrom: 'năm trước',
    previous: { flow: '6 tháng cuối năm trước', stock: 'cuối năm trước', table: '6 tháng cuối năm {n-1}' },
  }),
  '9M': months('9 tháng đầu năm', {
    result: 'Kết quả',
    atEnd: 'Đến cuối kỳ',
    next: 'quý IV năm {n}',
    nextShort: 'quý IV',
    carriedFrom: 'năm trước',
    previous: null,
  }),
  H2: months('6 tháng cuối năm', {
    result: 'Kết quả',
    atEnd: 'Đến cuối năm',
    next: 'năm {n+1}',
    nextShort: 'năm {n+1}',
    carriedFrom: '6 tháng đầu năm',
    previous: { flow: '6 tháng đầu năm', stock: 'cuối 6 tháng đầu năm', table: '6 tháng đầu năm {n}' },
  }),
  Y: {
    name: 'năm {n}',
    short: 'năm {n}',
    table: 'Năm {n}',
    result: 'Tổng kết',
    within: 'Trong năm',
    atEnd: 'Đến cuối năm',
    next: 'năm {n+1}',
    nextShort: 'năm {n+1}',
    carriedFrom: 'năm trước',
    previous: { flow: 'năm trước', stock: 'cuối năm trước', table: 'Năm {n-1}' },
    sameLastYearTable: null,
  },
};

export function periodWords(period: Pick<Period, 'kind' | 'year'>): PeriodWords {
  const dated = (text: string): string =>
    text
      .replace('{n}', String(period.year))
      .replace('{n-1}', String(period.year - 1))
      .replace('{n+1}', String(period.year + 1));
  const words = WORDS[period.kind];
  return {
    ...words,
    name: dated(words.name),
    short: dated(words.short),
    table: dated(words.table),
    next: dated(words.next),
    nextShort: dated(words.nextShort),
    previous: words.previous && { ...words.previous, table: dated(words.previous.table) },
    sameLastYearTable: words.sameLastYearTable === null ? null : dated(words.sameLastYearTable),
  };
}
