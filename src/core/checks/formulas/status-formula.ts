/** The status line as formulas: they only count cases, so that they can never disagree with what the rows say. */
import { QUARTERS } from '../../period/schemes';
import type { Quarter } from '../../period/types';
import { DECISION_WORDS } from '../../submission/read-quarter';
import { LONGEST_REASON, STATUS_WORDS as S } from '../messages/status-words';
import { FIRST_ERROR, FIRST_WARNING, MISSING_CASE } from '../row-cases';
import type { FormulaContext, FormulaPlaces } from './places';
import { call, iff, isBlank, matches, or, shortDayText, wordsText } from './syntax';

/** The visible line: that of the current quarter. */
export function shownStatusFormula({ places }: FormulaContext): string {
  return `=${call('CHOOSE', places.current, ...QUARTERS.map((quarter) => places.statusCell(quarter)))}`;
}

/** The line of one quarter, for a hidden cell. */
export function statusFormula({ places }: FormulaContext, quarter: Quarter): string {
  const decision = places.control('decision', quarter);
  const decided = iff(
    isWord(decision, DECISION_WORDS.locked),
    words(places, quarter, S.locked),
    iff(
      isWord(decision, DECISION_WORDS.accepted),
      words(places, quarter, S.accepted),
      iff(isWord(decision, DECISION_WORDS['to-correct']), toCorrect(places, quarter), byCounts(places, quarter)),
    ),
  );
  return `=${places.control('label', quarter)}&": "&${decided}`;
}

function toCorrect(places: FormulaPlaces, quarter: Quarter): string {
  const reason = places.control('reason', quarter);
  const tooLong = `${matches(reason, `${'?'.repeat(LONGEST_REASON + 1)}*`)}>0`;
  const below = words(places, quarter, S.toCorrectSeeBelow);
  return iff(or(isBlank(reason), tooLong), below, words(places, quarter, S.toCorrect));
}

function byCounts(places: FormulaPlaces, quarter: Quarter): string {
  const { missing, wrong, toReview } = counts(places, quarter);
  const say = (template: string) => words(places, quarter, template);
  const ticked = iff(
    `${missing}>0`,
    iff(`${wrong}>0`, say(S.tickedMissingAndWrong), say(S.tickedMissing)),
    iff(`${wrong}>0`, say(S.tickedWrong), submitted(places, quarter)),
  );
  const open = iff(
    `${missing}>0`,
    iff(`${wrong}>0`, say(S.missingAndWrong), iff(isUntouched(places, quarter), say(S.untouched), say(S.missing))),
    iff(`${wrong}>0`, say(S.wrong), iff(`${toReview}>0`, say(S.toReview), say(S.complete))),
  );
  return iff(`${places.control('submitted', quarter)}=TRUE`, ticked, open);
}

/** The stamp where the script ran, else the day that was typed. */
function submitted(places: FormulaPlaces, quarter: Quarter): string {
  const [stamp, typed] = [places.control('stamp', quarter), places.control('submittedOn', quarter)];
  const on = (day: string) => wordsText(S.submitted, { ngay: shortDayText(day) });
  return iff(
    `ISNUMBER(${stamp})`,
    on(stamp),
    iff(`ISNUMBER(${typed})`, on(typed), wordsText(S.submittedWithoutDay, {})),
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
