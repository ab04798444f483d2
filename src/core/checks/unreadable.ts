/** V02: a cell that does not read as its row's kind, in the words that fit what stands there. */
import type { Indicator } from '../catalogue/types';
import { parseIsoDate } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';
import { cleanText } from '../submission/cell-text';
import { hasTenths } from '../submission/parse-cell';
import type { UnreadableWhy } from '../submission/types';
import { type Thresholds, valueLimit } from '../submission/value-limit';
import type { UnreadableHeadKey, UnreadableOfficeKey, UnreadableWords } from './messages/check-words';
import { type Filling, fillWords } from './messages/fill-words';
import { inputKindOf } from './messages/input-kind';
import { findPrivacyProblems } from './privacy';

/** An unreadable cell of a row. */
export interface UnreadableCell {
  readonly indicator: Indicator;
  readonly raw: string;
  readonly why: UnreadableWhy;
}

/** Of number rows, by what is wrong; what is not named here has the words of its kind. */
const TO_HEAD: Readonly<Partial<Record<UnreadableWhy, UnreadableHeadKey>>> = {
  text: 'G01',
  negative: 'G03',
  fraction: 'G04',
  decimals: 'decimals',
  huge: 'G05',
  date: 'G05',
  error: 'G06',
  ambiguous: 'G07',
};

const TO_OFFICE: Readonly<Partial<Record<UnreadableWhy, UnreadableOfficeKey>>> = {
  text: 'G01',
  date: 'G02',
  negative: 'G03',
  fraction: 'G04',
  huge: 'G05',
  error: 'G06',
  ambiguous: 'G07',
};

/** The words to the head. `{tho}` is what stands in the cell, `{ngay}` the quarter's last day as an example. */
export function unreadableWords(indicator: Indicator, why: UnreadableWhy, { head }: UnreadableWords): string {
  const kind = inputKindOf(indicator);
  if (kind !== 'number') return head[kind];
  return head[why === 'ambiguous' && hasTenths(indicator) ? 'G08' : (TO_HEAD[why] ?? 'number')];
}

export function unreadableMessage(cell: UnreadableCell, periodEnd: CalendarDate, words: UnreadableWords): string {
  const { indicator, raw, why } = cell;
  return fillWords(unreadableWords(indicator, why, words), { tho: raw, ngay: periodEnd });
}

/** The words to the police, about a row of the head or one that an office fills in. */
export function unreadableOfficeMessage(cell: UnreadableCell, thresholds: Thresholds, words: UnreadableWords): string {
  const { indicator, raw, why } = cell;
  const number = Number(raw);
  const isPrivate = revealsSomebody(raw);
  const fillings: Record<string, Filling> = {
    tho: isPrivate ? null : cleanText(raw),
    a: isPrivate ? null : figureIn(raw, number, why),
    b: valueLimit(indicator, thresholds),
    ngay: parseIsoDate(raw),
    dang: words.forms[hasTenths(indicator) ? 'tenths' : inputKindOf(indicator)],
  };
  return fillWords(officeWords(cell, words), fillings);
}

/** A fraction with up to four decimals: 3 % would read 0 when rounded for print. */
function figureIn(raw: string, number: number, why: UnreadableWhy): Filling {
  if (Number.isNaN(number)) return raw;
  return why === 'fraction' || why === 'decimals' ? String(Number(number.toFixed(4))).replace('.', ',') : number;
}

/** Fewer digits are no number of a paper or a telephone; as a number it has lost its zeros in front. */
const PRIVATE_DIGITS = /\d{9}/;

/** What a head typed by mistake into a cell for figures is not handed on in lists, messages and annexes. */
function revealsSomebody(raw: string): boolean {
  return PRIVATE_DIGITS.test(raw.replace(/[\s.,-]/g, '')) || findPrivacyProblems(raw).length > 0;
}

function officeWords({ indicator, why }: UnreadableCell, { office }: UnreadableWords): string {
  if (indicator.enteredBy !== 'thon') return office.officeRow;
  const unclear = why === 'ambiguous' && hasTenths(indicator);
  return office[inputKindOf(indicator) !== 'number' || unclear ? 'headRow' : (TO_OFFICE[why] ?? 'headRow')];
}
