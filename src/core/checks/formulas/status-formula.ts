/** The status line as formulas: they only count cases, so that they can never disagree with what the rows say. */
import { QUARTERS } from '../../period/schemes';
import type { Quarter } from '../../period/types';
import { SENT_BACK } from '../../submission/quarter-state';
import { DECISION_WORDS } from '../../submission/read-quarter';
import { romanQuarter } from '../../text/period-words';
import type { CheckWords } from '../messages/check-words';
import { LONGEST_EARLIER_REASON, LONGEST_REASON } from '../messages/status-words';
import { FIRST_ERROR, FIRST_WARNING, MISSING_CASE } from '../row-cases';
import { isAhead, isOver } from './operands';
import type { FormulaContext, FormulaPlaces } from './places';
import { isPlausible } from './readable-cell';
import { and, call, iff, isBlank, matches, or, quote, shortDayText, wordsText } from './syntax';

type StatusWords = CheckWords['status'];

/** The visible line: that of the current quarter, behind those of earlier ones that were sent back and are folded away. */
export function shownStatusFormula(context: FormulaContext): string {
  const { places } = context;
  const current = call('CHOOSE', places.current, ...QUARTERS.map((quarter) => places.statusCell(quarter)));
  return `=${[...EARLIER.map((quarter) => sentBackText(context, quarter)), current].join('&')}`;
}

const EARLIER = QUARTERS.filter((quarter) => quarter < 4);

/** G16 of a quarter before the current one; empty once the head has ticked it anew. */
function sentBackText({ places, words: { earlier } }: FormulaContext, quarter: Quarter): string {
  const say = (template: string) => {
    const letters = { quy: quote(`Quý ${romanQuarter(quarter)}`), ly_do: places.control('reason', quarter) };
    return wordsText(`${template} `, letters);
  };
  const isBelow = isSeenBelow(places, quarter, LONGEST_EARLIER_REASON);
  const text = iff(isBelow, say(earlier.toCorrectSeeBelow), say(earlier.toCorrect));
  return iff(isEarlierSentBack(places, quarter), text, '""');
}

/** Whether a quarter waits for the head's correction: a new tick ends that, so that the head sees that it has arrived. */
export function isSentBack(places: FormulaPlaces, quarter: Quarter): string {
  const sentAgain = and(
    `${places.control('submitted', quarter)}=TRUE`,
    `${matches(places.control('fingerprint', quarter), `${SENT_BACK}*`)}>0`,
  );
  const decided = isWord(places.control('decision', quarter), DECISION_WORDS['to-correct']);
  return and(decided, `NOT(${sentAgain})`);
}

/** Whether a quarter lies before the current one and waits for the head's correction. */
export const isEarlierSentBack = (places: FormulaPlaces, quarter: Quarter): string =>
  and(`${places.current}>${quarter}`, isSentBack(places, quarter));

/** The line of one quarter, for a hidden cell. */
export function statusFormula(context: FormulaContext, quarter: Quarter): string {
  const { places } = context;
  const { status } = context.words;
  const decision = places.control('decision', quarter);
  const decided = iff(
    isWord(decision, DECISION_WORDS.locked),
    words(places, quarter, status.locked),
    iff(
      isWord(decision, DECISION_WORDS.accepted),
      words(places, quarter, status.accepted),
      iff(isSentBack(places, quarter), toCorrect(places, quarter, status), byCounts(places, quarter, status)),
    ),
  );
  const ended = wordsText(status.ended, { ngay: shortDayText(places.lastDay) });
  const ahead = wordsText(status.ahead, { ngay: shortDayText(places.firstDay) });
  return `=${places.control('label', quarter)}&": "&${iff(isOver({ context, quarter }), ended, iff(isAhead({ context, quarter }), ahead, decided))}`;
}

function toCorrect(places: FormulaPlaces, quarter: Quarter, status: StatusWords): string {
  const below = words(places, quarter, status.toCorrectSeeBelow);
  return iff(isSeenBelow(places, quarter, LONGEST_REASON), below, words(places, quarter, status.toCorrect));
}

/** There is no reason, or one that does not fit into the line. */
function isSeenBelow(places: FormulaPlaces, quarter: Quarter, longest: number): string {
  const reason = places.control('reason', quarter);
  return or(isBlank(reason), `${matches(reason, `${'?'.repeat(longest + 1)}*`)}>0`);
}

function byCounts(places: FormulaPlaces, quarter: Quarter, status: StatusWords): string {
  const { missing, wrong, toReview } = counts(places, quarter);
  const say = (template: string) => words(places, quarter, template);
  const ticked = iff(
    `${missing}>0`,
    iff(`${wrong}>0`, say(status.tickedMissingAndWrong), say(status.tickedMissing)),
    iff(`${wrong}>0`, say(status.tickedWrong), submitted(places, quarter, status)),
  );
  const open = iff(
    `${missing}>0`,
    iff(
      `${wrong}>0`,
      say(status.missingAndWrong),
      iff(isUntouched(places, quarter), say(status.untouched), say(status.missing)),
    ),
    iff(`${wrong}>0`, say(status.wrong), iff(`${toReview}>0`, say(status.toReview), say(status.complete))),
  );
  return iff(`${places.control('submitted', quarter)}=TRUE`, ticked, open);
}

/** The stamp where the script ran, else the day that was typed. */
function submitted(places: FormulaPlaces, quarter: Quarter, status: StatusWords): string {
  const [stamp, typed] = [places.control('stamp', quarter), places.control('submittedOn', quarter)];
  const on = (day: string) => wordsText(status.submitted, { ngay: shortDayText(day) });
  return iff(
    `ISNUMBER(${stamp})`,
    on(stamp),
    iff(isPlausible(typed), on(typed), wordsText(status.submittedWithoutDay, {})),
  );
}

function words(places: FormulaPlaces, quarter: Quarter, template: string): string {
  const { missing: n, wrong: m, toReview: k } = counts(places, quarter);
  return wordsText(template, { n: `(${n})`, m: `(${m})`, k: `(${k})`, ly_do: places.control('reason', quarter) });
}

function counts(places: FormulaPlaces, quarter: Quarter) {
  const from = (first: number) => matches(places.caseColumn(quarter), `>=${first}`);
  return {
    missing: `${from(MISSING_CASE)}-${from(FIRST_ERROR)}`,
    wrong: from(FIRST_ERROR),
    toReview: `${from(FIRST_WARNING)}-${from(MISSING_CASE)}`,
  };
}

/** No number and no text in any row of the head; whatever else stands there counts as wrong already. */
function isUntouched(places: FormulaPlaces, quarter: Quarter): string {
  const entries = places.entryColumn(quarter);
  return `${call('COUNT', entries)}+${matches(entries, '?*')}=0`;
}

const isWord = (cell: string, word: string): string => `${matches(cell, word)}>0`;
