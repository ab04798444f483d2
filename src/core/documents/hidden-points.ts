/** Which sums of the sensitive criteria are possible with which S2–S3 figures of a village, for who knows the rest. */
import { isSensitive } from '../catalogue/rows';
import type { IndicatorCode } from '../catalogue/types';
import type { RollupInput } from '../rollup/rollup-input';
import { judgeCriterion } from '../score/score-criterion';
import { criteriaInUse } from '../score/score-rules';
import type { Criterion, CriterionRule, ScoreRules } from '../score/types';

/** Points in tenths. */
type Sums = ReadonlySet<number>;

export interface HiddenPoints {
  /** All sums that can come out. */
  readonly sums: Sums;
  /** By S2–S3 row and its value: the sums that can come out with it. */
  readonly byRow: ReadonlyMap<IndicatorCode, ReadonlyMap<number, Sums>>;
}

/** A village's S0–S1 figures, which its head knows; 0 where there is none. */
export type KnownFigure = (code: IndicatorCode) => number;

/** A share of more people than this counts as the same. */
const MOST_PEOPLE = 50;

/** More cases than this are not walked through: then nothing is known to be safe. */
const MOST_CASES = 20000;

const tenths = (points: number): number => Math.round(points * 10);

/** One criterion: what comes out of every assignment of its S2–S3 rows. */
interface Outcomes {
  readonly all: Sums;
  readonly byRow: ReadonlyMap<IndicatorCode, ReadonlyMap<number, Sums>>;
}

function rowsOf(rule: CriterionRule): readonly IndicatorCode[] {
  switch (rule.kind) {
    case 'yes':
      return rule.parts.map(({ row }) => row);
    case 'deduct':
      return rule.parts.flatMap(({ row, less, among }) => [row, less, among].filter((each) => each !== undefined));
    case 'share':
      return [rule.part, ...rule.whole];
    case 'steps':
      return [rule.part, rule.whole];
    case 'reach':
      return [rule.row];
    case 'tips':
      return [rule.tips, rule.thefts];
    case 'on-time':
    case 'by-hand':
      return [];
  }
}

/** Up to here a further case changes the points. */
function mostCases({ rule, max }: Criterion): number {
  if (rule.kind !== 'deduct') return MOST_PEOPLE;
  const least = Math.min(...rule.parts.map(({ points: { value } }) => value).filter((value) => value > 0), max);
  return Math.ceil(max / least) + 1;
}

function* assignments(rows: readonly IndicatorCode[], most: number): Generator<ReadonlyMap<IndicatorCode, number>> {
  const counts = rows.map(() => 0);
  for (;;) {
    yield new Map(rows.map((row, index) => [row, counts[index] ?? 0]));
    let place = 0;
    while (place < counts.length && counts[place] === most) counts[place++] = 0;
    if (place === counts.length) return;
    counts[place] = (counts[place] ?? 0) + 1;
  }
}

/** Nobody counts more people among others than there are. */
function isPossible(rule: CriterionRule, at: ReadonlyMap<IndicatorCode, number>): boolean {
  if (rule.kind !== 'share') return true;
  const whole = rule.whole.reduce((sum, row) => sum + (at.get(row) ?? 0), 0);
  return !rule.whole.every((row) => at.has(row)) || (at.get(rule.part) ?? 0) <= whole;
}

/** Null: too many cases. */
function outcomesOf(
  criterion: Criterion,
  hidden: readonly IndicatorCode[],
  known: KnownFigure,
  isOff: (code: IndicatorCode) => boolean,
): Outcomes | null {
  const most = mostCases(criterion);
  if (!((most + 1) ** hidden.length <= MOST_CASES)) return null;
  const all = new Set<number>();
  const byRow = new Map(hidden.map((row) => [row, new Map<number, Set<number>>()]));
  for (const at of assignments(hidden, most)) {
    if (!isPossible(criterion.rule, at)) continue;
    const { points } = judgeCriterion(criterion, {
      figure: (code) => at.get(code) ?? known(code),
      isOff,
      label: (code) => code,
      handedIn: 'on-time',
      quarters: 1,
      mustPost: true,
    });
    // Nothing happened, or its rows are off: full points, as it is scored.
    const sum = tenths(points ?? criterion.max);
    all.add(sum);
    for (const [row, value] of at) {
      const values = byRow.get(row);
      values?.set(value, (values.get(value) ?? new Set<number>()).add(sum));
    }
  }
  return { all, byRow };
}

function plus(a: Sums, b: Sums): Sums {
  const sums = new Set<number>();
  for (const one of a) for (const other of b) sums.add(one + other);
  return sums;
}

/** Null: too many cases to be sure of anything. */
export type HiddenPointsOf = (known: KnownFigure) => HiddenPoints | null;

/** Villages with equal known figures share their result. */
export function hiddenPointsOf(
  { catalogue, settings }: Pick<RollupInput, 'catalogue' | 'settings'>,
  rules: ScoreRules,
): HiddenPointsOf {
  const isHidden = (code: IndicatorCode): boolean => {
    const indicator = catalogue.byCode.get(code);
    return indicator !== undefined && isSensitive(indicator);
  };
  // Where the commune types one figure for all, what happened in a village counts whether its row is kept or not.
  const isOff = (code: IndicatorCode): boolean =>
    catalogue.byCode.get(code)?.on === false && !(isHidden(code) && settings.sensitiveMode !== 'theo thôn');
  const criteria = criteriaInUse(rules).filter(({ sensitive }) => sensitive);
  const found = new Map<string, HiddenPoints | null>();
  const rows = [...new Set(criteria.flatMap(({ rule }) => rowsOf(rule)))];
  return (known) => {
    const key = rows.map((row) => (isHidden(row) ? '' : known(row))).join();
    const before = found.get(key);
    if (before !== undefined) return before;
    const outcomes = criteria.map((criterion) => {
      const hidden = [...new Set(rowsOf(criterion.rule).filter((row) => isHidden(row) && !isOff(row)))];
      return outcomesOf(criterion, hidden, known, isOff);
    });
    const result = together(outcomes);
    found.set(key, result);
    return result;
  };
}

function together(outcomes: readonly (Outcomes | null)[]): HiddenPoints | null {
  const all = outcomes.filter((each) => each !== null);
  if (all.length < outcomes.length) return null;
  const nothing: Sums = new Set([0]);
  const sumOf = (of: readonly Outcomes[]): Sums => of.reduce((sums, each) => plus(sums, each.all), nothing);
  const byRow = all.flatMap((own) => {
    const others = sumOf(all.filter((each) => each !== own));
    return [...own.byRow].map(([row, values]): [IndicatorCode, ReadonlyMap<number, Sums>] => [
      row,
      new Map([...values].map(([value, sums]) => [value, plus(sums, others)])),
    ]);
  });
  return { sums: sumOf(all), byRow: new Map(byRow) };
}

/** Whether two values or more of every S2–S3 figure remain for who learns that the sum is one of these. */
export function leavesOpen({ byRow }: HiddenPoints, isPossibleSum: (sum: number) => boolean): boolean {
  return [...byRow.values()].every((values) => {
    let left = 0;
    for (const sums of values.values()) if (hasAny(sums, isPossibleSum) && ++left === 2) return true;
    return false;
  });
}

function hasAny(sums: Sums, isPossibleSum: (sum: number) => boolean): boolean {
  for (const sum of sums) if (isPossibleSum(sum)) return true;
  return false;
}
