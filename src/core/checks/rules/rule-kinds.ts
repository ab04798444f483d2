/** The few kinds of rules. Each turns row codes into cases; the conditions of all rules are made here. */
import type { IndicatorCode } from '../../catalogue/types';
import {
  all,
  answers,
  before,
  blank,
  type Condition,
  cell,
  compare,
  earlier,
  isPositive,
  isZero,
  number,
  PERIOD_END,
  PERIOD_START,
  product,
  row,
  sum,
  type Term,
  threshold,
  typed,
} from './expression';
import type { Letters, RuleCase } from './rule';

type Cases = readonly RuleCase[];

/** Days after the period within which a meeting still counts for it. */
const MEETING_DAYS_AFTER = 15;

/** Fewer earlier quarters say nothing about what is usual. */
const LEAST_HISTORY = 3;

/** `{a}`, `{b}`, `{c}` … in this order. */
const lettersOf = (...terms: readonly Term[]): Letters =>
  Object.fromEntries(terms.map((term, index) => [String.fromCharCode(97 + index), term]));

/** `a <= b`, shown at `a`. `index`: which of the rule's words. */
export function atMost(a: IndicatorCode, b: IndicatorCode, index = 0): Cases {
  return partsAtMost([a], row(b), index);
}

/** The sum of `parts` is at most `whole`; shown at the first part. Letters: the parts, the whole. */
export function partsAtMost(parts: readonly IndicatorCode[], whole: Term, index = 0): Cases {
  const rows = parts.map(row);
  return [makeCase(parts[0], compare(sum(...rows), '>', whole), index, lettersOf(...rows, whole))];
}

/** `a` is at most the stock at the end of the quarter before and what came in since. Letters: the three, the sum. */
export function atMostCarried(a: IndicatorCode, stock: IndicatorCode, inflow: IndicatorCode): Cases {
  const terms = [before(stock), row(inflow)];
  const letters = lettersOf(row(a), ...terms, sum(...terms));
  return [makeCase(a, compare(row(a), '>', sum(...terms)), 0, letters)];
}

/** What stands in the cell of `opening` is what the quarter before left in `closing`; shown at `opening`. */
export function opensAsClosed(opening: IndicatorCode, closing: IndicatorCode): Cases {
  const when = compare(cell(opening), '<>', before(closing));
  return [makeCase(opening, when, 0, lettersOf(cell(opening), before(closing)))];
}

/** `a <= b`, asked only in a quarter in which `a` itself was typed (yearly rows carry on); shown at `a`. */
export function atMostWhereTyped(a: IndicatorCode, b: IndicatorCode): Cases {
  return [makeCase(a, all(typed(a), compare(row(a), '>', row(b))), 0, lettersOf(row(a), row(b)))];
}

/** `a > 0` exactly where `b > 0`; shown at `b`. Words: `b` is 0, then `a` is 0. */
export function bothOrNeither(a: IndicatorCode, b: IndicatorCode): Cases {
  const letters = lettersOf(row(a), row(b));
  const onlyOne = (some: IndicatorCode, none: IndicatorCode) => all(isPositive(some), isZero(none));
  return [makeCase(b, onlyOne(a, b), 0, letters), makeCase(b, onlyOne(b, a), 1, letters)];
}

/** `a > 0` needs `b > 0` (or "có"); shown at `at`. */
export function needsSome(a: IndicatorCode, b: IndicatorCode, at: IndicatorCode): Cases {
  return [makeCase(at, all(isPositive(a), isZero(b)), 0, lettersOf(row(a), row(b)))];
}

/** Where `a` is 0 all `others` are; shown at `a`. Letters: `a`, the others. */
export function allZeroWith(a: IndicatorCode, others: readonly IndicatorCode[]): Cases {
  const rows = others.map(row);
  const when = all(isZero(a), compare(sum(...rows), '>', number(0)));
  return [makeCase(a, when, 0, lettersOf(row(a), ...rows))];
}

/** Where `a > 0` something stands in `b`; shown at `b`. */
export function answeredWhere(a: IndicatorCode, b: IndicatorCode): Cases {
  return [makeCase(b, all(isPositive(a), blank(b)), 0, lettersOf(row(a)))];
}

/** `b` is 0 or at least `a`; shown at `b`. */
export function atLeastWhenPositive(a: IndicatorCode, b: IndicatorCode): Cases {
  const when = all(isPositive(b), compare(row(b), '<', row(a)));
  return [makeCase(b, when, 0, lettersOf(row(a), row(b)))];
}

/** The two sums are equal; shown at the last row. Letters: the left rows, their sum, the right rows, their sum. */
export function sameSum(left: readonly IndicatorCode[], right: readonly IndicatorCode[]): Cases {
  const [leftSum, rightSum] = [sum(...left.map(row)), sum(...right.map(row))];
  const letters = lettersOf(...left.map(row), leftSum, ...right.map(row), rightSum);
  return [makeCase(right[right.length - 1], compare(leftSum, '<>', rightSum), 0, letters)];
}

/** The row is above 0; shown at it. */
export function aboveZero(a: IndicatorCode): Cases {
  return [makeCase(a, isZero(a), 0, lettersOf(row(a)))];
}

/** "có" in `a` needs "có" in `b`; shown at `a`. */
export function needsYes(a: IndicatorCode, b: IndicatorCode): Cases {
  return [makeCase(a, all(answers(a, 'có'), answers(b, 'không')), 0, {})];
}

/**
 * Each row is at least 1 exactly where `yes` says "có"; shown at the row. Words to the head: for each row 0 with
 * "có", then for each row above 0 with "không". Words to the office: with "có", with "không"; letters: all the rows.
 */
export function someWhereYes(yes: IndicatorCode, rows: readonly IndicatorCode[]): Cases {
  const office = lettersOf(...rows.map(row));
  const none = rows.map((code, index): RuleCase => {
    const made = makeCase(code, all(answers(yes, 'có'), isZero(code)), index, {});
    return { ...made, office: { index: 0, letters: office } };
  });
  const some = rows.map((code, index): RuleCase => {
    const when = all(answers(yes, 'không'), isPositive(code));
    const made = makeCase(code, when, rows.length + index, { a: row(code) });
    return { ...made, office: { index: 1, letters: office } };
  });
  return [...none, ...some];
}

/** A day not before the period and not too long after it. Words: before, after. */
export function dayInPeriod(day: IndicatorCode): Cases {
  const letters = dayLetters(day);
  return [
    makeCase(day, compare(row(day), '<', PERIOD_START), 0, letters),
    makeCase(day, compare(row(day), '>', sum(PERIOD_END, number(MEETING_DAYS_AFTER))), 1, letters),
  ];
}

/** A day after the period that still counts for it. */
export function dayJustAfterPeriod(day: IndicatorCode): Cases {
  const stillCounts = compare(row(day), '<=', sum(PERIOD_END, number(MEETING_DAYS_AFTER)));
  return [makeCase(day, all(compare(row(day), '>', PERIOD_END), stillCounts), 0, dayLetters(day))];
}

/**
 * Not more than so many times the quarter before and so many units above it; skipped where that was 0. Asked where
 * the row was typed. Letters: now, before, how many times.
 */
export function notMuchMore(a: IndicatorCode): Cases {
  const [now, then] = [row(a), before(a)];
  const times = threshold('tang_gap', 3);
  const when = all(
    typed(a),
    compare(then, '>', number(0)),
    compare(now, '>', product(times, then)),
    compare(now, '>', sum(then, threshold('tang_them', 5))),
  );
  return [makeCase(a, when, 0, lettersOf(now, then, times))];
}

/**
 * Within reach of the mean m of the earlier quarters: |x − m| ≤ k·√(m + 1). Asked where the row was typed: a cell that
 * was left blank by right counts 0, and the row that decided so is asked itself. Letters: x, m rounded, how many.
 */
export function likeEarlier(a: IndicatorCode): Cases {
  const [count, total, factor] = [earlier('count', a), earlier('sum', a), threshold('lech_trung_binh', 3)];
  // Both sides times the count and squared: no root and no fraction, which formulas would round in their own way.
  const distance = sum(product(count, row(a)), product(number(-1), total));
  const reach = product(factor, factor, count, sum(total, count));
  const when = all(
    typed(a),
    compare(count, '>=', number(LEAST_HISTORY)),
    compare(product(distance, distance), '>', reach),
  );
  return [makeCase(a, when, 0, lettersOf(row(a), earlier('mean', a), count))];
}

const dayLetters = (day: IndicatorCode): Letters => ({ ngay: row(day), tu: PERIOD_START, den: PERIOD_END });

/** `index`: which of the rule's words say it, to the head and to the office. */
function makeCase(at = '', when: Condition, index: number, letters: Letters): RuleCase {
  const words = { index, letters };
  return { when, at, head: words, office: words };
}
