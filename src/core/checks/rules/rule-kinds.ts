/** The few kinds of rules. Each turns row codes and words into cases; the conditions of all rules are made here. */
import type { IndicatorCode } from '../../catalogue/types';
import type { Words } from '../messages/words';
import {
  all,
  answers,
  type Condition,
  compare,
  number,
  PERIOD_END,
  PERIOD_START,
  row,
  sum,
  type Term,
  typed,
} from './expression';
import type { RuleCase, RuleWords } from './rule';

type Letters = RuleWords['letters'];

/** Days after the period within which a meeting still counts for it. */
const MEETING_DAYS_AFTER = 15;

/** `a <= b`, shown at `a`. */
export function atMost(a: IndicatorCode, b: IndicatorCode, words: Words): readonly RuleCase[] {
  return [makeCase(a, compare(row(a), '>', row(b)), words, 0, { a: row(a), b: row(b) })];
}

/** `a <= b`, asked only in a quarter in which `a` itself was typed (yearly rows carry on); shown at `a`. */
export function atMostWhereTyped(a: IndicatorCode, b: IndicatorCode, words: Words): readonly RuleCase[] {
  const when = all(typed(a), compare(row(a), '>', row(b)));
  return [makeCase(a, when, words, 0, { a: row(a), b: row(b) })];
}

/** `a > 0` exactly where `b > 0`; shown at `b`. Words: `b` is 0, then `a` is 0. */
export function bothOrNeither(a: IndicatorCode, b: IndicatorCode, words: Words): readonly RuleCase[] {
  const letters = { a: row(a), b: row(b) };
  const onlyOne = (some: IndicatorCode, none: IndicatorCode) =>
    all(compare(row(some), '>', number(0)), compare(row(none), '=', number(0)));
  return [makeCase(b, onlyOne(a, b), words, 0, letters), makeCase(b, onlyOne(b, a), words, 1, letters)];
}

/** `b` is 0 or at least `a`; shown at `b`. */
export function atLeastWhenPositive(a: IndicatorCode, b: IndicatorCode, words: Words): readonly RuleCase[] {
  const when = all(compare(row(b), '>', number(0)), compare(row(b), '<', row(a)));
  return [makeCase(b, when, words, 0, { a: row(a), b: row(b) })];
}

/** The two sums are equal; shown at the last row. Letters: the left rows, their sum, the right rows, their sum. */
export function sameSum(
  left: readonly IndicatorCode[],
  right: readonly IndicatorCode[],
  words: Words,
): readonly RuleCase[] {
  const [leftSum, rightSum] = [sum(...left.map(row)), sum(...right.map(row))];
  const terms: readonly Term[] = [...left.map(row), leftSum, ...right.map(row), rightSum];
  const letters = Object.fromEntries(terms.map((term, index) => [String.fromCharCode(97 + index), term]));
  const last = right[right.length - 1] ?? '';
  return [makeCase(last, compare(leftSum, '<>', rightSum), words, 0, letters)];
}

/** The row is above 0; shown at it. */
export function aboveZero(a: IndicatorCode, words: Words): readonly RuleCase[] {
  return [makeCase(a, compare(row(a), '=', number(0)), words, 0, { a: row(a) })];
}

/** "có" in `a` needs "có" in `b`; shown at `a`. */
export function needsYes(a: IndicatorCode, b: IndicatorCode, words: Words): readonly RuleCase[] {
  return [makeCase(a, all(answers(a, 'có'), answers(b, 'không')), words, 0, {})];
}

/**
 * Each row is at least 1 exactly where `yes` says "có"; shown at the row. Words to the head: for each row 0 with
 * "có", then for each row above 0 with "không". Words to the office: with "có", with "không"; letters: all the rows.
 */
export function someWhereYes(yes: IndicatorCode, rows: readonly IndicatorCode[], words: Words): readonly RuleCase[] {
  const office: Letters = Object.fromEntries(rows.map((code, index) => [String.fromCharCode(97 + index), row(code)]));
  const none = rows.map((code, index): RuleCase => {
    const when = all(answers(yes, 'có'), compare(row(code), '=', number(0)));
    return { ...makeCase(code, when, words, index, {}), office: { text: words.office[0] ?? '', letters: office } };
  });
  const some = rows.map((code, index): RuleCase => {
    const when = all(answers(yes, 'không'), compare(row(code), '>', number(0)));
    const made = makeCase(code, when, words, rows.length + index, { a: row(code) });
    return { ...made, office: { text: words.office[1] ?? '', letters: office } };
  });
  return [...none, ...some];
}

/** A day not before the period and not too long after it. Words: before, after. */
export function dayInPeriod(day: IndicatorCode, words: Words): readonly RuleCase[] {
  const letters = dayLetters(day);
  return [
    makeCase(day, compare(row(day), '<', PERIOD_START), words, 0, letters),
    makeCase(day, compare(row(day), '>', sum(PERIOD_END, number(MEETING_DAYS_AFTER))), words, 1, letters),
  ];
}

/** A day after the period that still counts for it. */
export function dayJustAfterPeriod(day: IndicatorCode, words: Words): readonly RuleCase[] {
  const stillCounts = compare(row(day), '<=', sum(PERIOD_END, number(MEETING_DAYS_AFTER)));
  return [makeCase(day, all(compare(row(day), '>', PERIOD_END), stillCounts), words, 0, dayLetters(day))];
}

const dayLetters = (day: IndicatorCode): Letters => ({ ngay: row(day), tu: PERIOD_START, den: PERIOD_END });

/** The case with the head's words of this index; where the office has fewer words, its last ones say it all. */
function makeCase(at: IndicatorCode, when: Condition, words: Words, index: number, letters: Letters): RuleCase {
  const head = words.head[index];
  const office = words.office[index] ?? words.office[words.office.length - 1] ?? '';
  return { when, at, head: head === undefined ? null : { text: head, letters }, office: { text: office, letters } };
}
