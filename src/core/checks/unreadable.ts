/** V02: a cell that does not read as its row's kind, in the words that fit what stands there. */
import type { Indicator } from '../catalogue/types';
import { parseIsoDate } from '../period/calendar-date';
import type { CalendarDate } from '../period/types';
import { cleanText } from '../submission/cell-text';
import { hasTenths } from '../submission/parse-cell';
import type { UnreadableWhy } from '../submission/types';
import { type Thresholds, valueLimit } from '../submission/value-limit';
import { type Filling, fillWords } from './messages/fill-words';
import * as G from './messages/guidance-words';
import { inputKindOf } from './messages/input-kind';
import { RIGHT_FORMS, UNREADABLE_OFFICE_WORDS, UNREADABLE_WORDS } from './messages/unreadable-words';

/** An unreadable cell of a row. */
export interface UnreadableCell {
  readonly indicator: Indicator;
  readonly raw: string;
  readonly why: UnreadableWhy;
}

/** The words to the head. `{tho}` is what stands in the cell, `{ngay}` the quarter's last day as an example. */
export function unreadableWords(indicator: Indicator, why: UnreadableWhy): string {
  const kind = inputKindOf(indicator);
  if (kind !== 'number') return UNREADABLE_WORDS[kind];
  switch (why) {
    case 'text':
      return G.G01.head[0];
    case 'negative':
      return G.G03.head[0];
    case 'fraction':
      return G.G04.head[0];
    case 'decimals':
      return UNREADABLE_WORDS.decimals;
    case 'huge':
    case 'date':
      return G.G05.head[0];
    case 'error':
      return G.G06.head[0];
    case 'ambiguous':
      return hasTenths(indicator) ? G.G08.head[0] : G.G07.head[0];
    default:
      return UNREADABLE_WORDS.number;
  }
}

export function unreadableMessage({ indicator, raw, why }: UnreadableCell, periodEnd: CalendarDate): string {
  return fillWords(unreadableWords(indicator, why), { tho: raw, ngay: periodEnd });
}

/** The words to the police, about a row of the head or one that an office fills in. */
export function unreadableOfficeMessage(cell: UnreadableCell, thresholds: Thresholds): string {
  const { indicator, raw } = cell;
  const number = Number(raw);
  const fillings: Record<string, Filling> = {
    tho: cleanText(raw),
    a: Number.isNaN(number) ? raw : number,
    b: valueLimit(indicator, thresholds),
    ngay: parseIsoDate(raw),
    dang: RIGHT_FORMS[hasTenths(indicator) ? 'tenths' : inputKindOf(indicator)],
  };
  return fillWords(officeWords(cell), fillings);
}

function officeWords({ indicator, why }: UnreadableCell): string {
  if (indicator.enteredBy !== 'thon') return UNREADABLE_OFFICE_WORDS.officeRow;
  if (inputKindOf(indicator) !== 'number') return UNREADABLE_OFFICE_WORDS.headRow;
  switch (why) {
    case 'text':
      return G.G01.office[0];
    case 'date':
      return G.G02.office[0];
    case 'negative':
      return G.G03.office[0];
    case 'fraction':
      return G.G04.office[0];
    case 'huge':
      return G.G05.office[0];
    case 'error':
      return G.G06.office[0];
    case 'ambiguous':
      return hasTenths(indicator) ? UNREADABLE_OFFICE_WORDS.headRow : G.G07.office[0];
    default:
      return UNREADABLE_OFFICE_WORDS.headRow;
  }
}
