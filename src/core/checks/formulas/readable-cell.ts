/** V02 as a formula: which case an entered cell is when it does not read, and what stands there when it does. */
import type { Indicator } from '../../catalogue/types';
import { serialOfDate } from '../../period/calendar-date';
import { hasTenths } from '../../submission/parse-cell';
import { EARLIEST_DAY, LATEST_DAY } from '../../submission/plausible-day';
import { type Thresholds, valueLimit } from '../../submission/value-limit';
import { inputKindOf } from '../messages/input-kind';
import { unreadableCase } from '../row-cases';
import { and, asRange, call, iff, matches, or } from './syntax';

/** A number that is right in its row: at least 0, whole (or in tenths), not above the limit. */
export function isReadableNumber(cell: string, indicator: Indicator, thresholds: Thresholds): string {
  const limit = valueLimit(indicator, thresholds);
  return iff(`ISNUMBER(${cell})`, and(`${cell}>=0`, `${cell}<=${limit}`, isWhole(cell, indicator)), 'FALSE');
}

/** For a filled cell: `readable` where it reads, else the number of its case. */
export function readCell(cell: string, indicator: Indicator, thresholds: Thresholds, readable: string): string {
  switch (inputKindOf(indicator)) {
    case 'number':
      return readNumber(cell, indicator, thresholds, readable);
    case 'duty':
      return iff(`${matches(cell, 'có')}+${matches(cell, 'không')}>0`, readable, unreadableCase(indicator, 'duty'));
    case 'date': {
      return iff(isPlausible(cell), readable, unreadableCase(indicator, 'date-text'));
    }
    case 'choice':
      return iff(isListed(cell, indicator), readable, unreadableCase(indicator, 'choice'));
    case 'text':
      return iff(
        or(`ISNUMBER(${cell})`, `ISTEXT(${cell})`, isTruthValue(cell)),
        readable,
        unreadableCase(indicator, 'error'),
      );
  }
}

/** A number that stands for a day which can be meant; its time of day does not matter. */
export function isPlausible(cell: string): string {
  const afterLast = serialOfDate(LATEST_DAY) + 1;
  return iff(`ISNUMBER(${cell})`, and(`${cell}>=${serialOfDate(EARLIEST_DAY)}`, `${cell}<${afterLast}`), 'FALSE');
}

function readNumber(cell: string, indicator: Indicator, thresholds: Thresholds, readable: string): string {
  const caseOf = (why: Parameters<typeof unreadableCase>[1]) => unreadableCase(indicator, why);
  const number = iff(
    `${cell}<0`,
    caseOf('negative'),
    iff(
      `${cell}>${valueLimit(indicator, thresholds)}`,
      caseOf('huge'),
      iff(isWhole(cell, indicator), readable, caseOf('fraction')),
    ),
  );
  const text = iff(isAmbiguous(cell), caseOf('ambiguous'), caseOf('text'));
  const rest = iff(isTruthValue(cell), caseOf('other'), caseOf('error'));
  return iff(`ISNUMBER(${cell})`, number, iff(`ISTEXT(${cell})`, text, rest));
}

const isWhole = (cell: string, indicator: Indicator): string =>
  hasTenths(indicator) ? `INT(${cell}*10)=${cell}*10` : `INT(${cell})=${cell}`;

const isTruthValue = (cell: string): string =>
  `${call('COUNTIF', asRange(cell), 'TRUE')}+${call('COUNTIF', asRange(cell), 'FALSE')}>0`;

/** At most 12 characters, a dot or comma after the first one to three: as `parseCell` sees it. */
function isAmbiguous(cell: string): string {
  const shapes = ['.', ','].flatMap((mark) => ['?', '??', '???'].map((start) => matches(cell, `${start}${mark}?*`)));
  return and(`${shapes.join('+')}>0`, `${matches(cell, `${'?'.repeat(13)}*`)}=0`);
}

/** One of the list; in `choices` rows every part between semicolons is one, counted where it can stand. */
function isListed(cell: string, indicator: Indicator): string {
  const choices = indicator.choices ?? [];
  if (indicator.kind === 'choice') return `${choices.map((choice) => matches(cell, choice)).join('+')}>0`;
  const found = choices.flatMap((choice) =>
    [choice, `${choice};*`, `*;${choice}`, `*; ${choice}`, `*;${choice};*`, `*; ${choice};*`].map((pattern) =>
      matches(cell, pattern),
    ),
  );
  // As many parts as semicolons and one more; more semicolons than choices cannot be right.
  const separators = choices.map((_, index) => matches(cell, `*${';*'.repeat(index + 1)}`));
  return `${found.join('+')}=1+${separators.join('+')}`;
}
