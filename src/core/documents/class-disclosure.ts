/**
 * Whether the villages' classes of a period may stand in what others read. A class bounds the points; who knows a
 * village's S0–S1 figures knows all but the sensitive points, so a class may leave one value only of an S2–S3 figure.
 * The rule is public, and following it tells no more than the classes that are printed (ADR 0016).
 */
import { isSensitive } from '../catalogue/rows';
import type { IndicatorCode } from '../catalogue/types';
import { periodsOfYear, quarterPeriod } from '../period/periods';
import type { Period, Quarter } from '../period/types';
import { gatherYear } from '../rollup/year-figures';
import { judgeCondition } from '../score/conditions';
import { type ScoringInput, scorePeriod } from '../score/score-period';
import { type HiddenPointsOf, hiddenPointsOf } from './hidden-points';
import { isMeanOpen, type QuarterView } from './mean-disclosure';
import { isQuarterTold, type Seat, seatOf } from './quarter-disclosure';

/** For the periods of one workbook; what is worked out once serves all of them. */
export function mayTellClasses(
  input: ScoringInput,
  hiddenOf: HiddenPointsOf = hiddenPointsOf(input, input.rules),
): (period: Period) => boolean {
  const { rules, settings } = input;
  const codeOf = ({ code }: Period): string => code;
  const scores = remembered((period: Period) => scorePeriod(input, period), codeOf);
  const year = gatherYear(input);
  const isByCondition = revealsByCondition(input);

  const quarter = remembered((of: Quarter): QuarterView => {
    const scored = scores(quarterPeriod(settings.year, of, settings.scheme));
    const seats = new Map<string, Seat>();
    for (const village of scored.villages) {
      const hidden = hiddenOf((code) => {
        const indicator = input.catalogue.byCode.get(code);
        return indicator === undefined ? 0 : (year.figure(village.villageId, indicator, of) ?? 0);
      });
      if (hidden === null) return { seats: new Map(), isTold: false };
      seats.set(village.villageId, seatOf(scored, village, rules, hidden));
    }
    return { seats, isTold: !isByCondition && isQuarterTold([...seats.values()], rules.classes) };
  }, String);
  const isTold: (period: Period) => boolean = remembered((period: Period) => {
    const scored = scores(period);
    if (scored.villages.every(({ className }) => className === null)) return true;
    const [only, ...others] = period.quarters;
    if (only !== undefined && others.length === 0) return quarter(only).isTold;
    if (!MEANS_ARE_TOLD) return false;
    if (isByCondition || rules.longerPeriods !== 'mean' || !period.quarters.every((each) => quarter(each).isTold))
      return false;
    const all = periodsOfYear(settings.year, settings.scheme);
    // In this order longer periods follow each other: each is held against all before it.
    const earlier = all.slice(0, all.map(codeOf).indexOf(period.code));
    const told = earlier.filter((each) => each.quarters.length > 1 && isTold(each));
    return scored.villages.every(
      ({ villageId, className }) =>
        className === null || isMeanOpen({ villageId, rules, period, told, quarter, scores }),
    );
  }, codeOf);
  return isTold;
}

/**
 * Where villages have S2–S3 figures of their own, a condition that does not hold says that there is no such case, and
 * points shared out among what applies say whether there is anybody to be helped.
 */
function revealsByCondition({ rules, catalogue, settings }: ScoringInput): boolean {
  if (settings.sensitiveMode !== 'theo thôn') return false;
  if (rules.whenNothing === 'redistribute') return true;
  const asked = new Set<IndicatorCode>();
  const figure = (code: IndicatorCode): null => {
    asked.add(code);
    return null;
  };
  const nobody = {
    figure,
    isOff: () => false,
    label: (code: IndicatorCode) => code,
    handedIn: null,
    quarters: 1,
    mustPost: true,
  };
  for (const condition of rules.conditions.filter(({ on }) => on))
    judgeCondition(condition, nobody, settings.sensitiveMode, undefined);
  return catalogue.all.some((indicator) => indicator.on && isSensitive(indicator) && asked.has(indicator.code));
}

/**
 * Not until the bounds of `mean-disclosure.ts` are proven: a generated year in which a half-year's class was printed
 * gave a figure of its quarter IV away.
 */
const MEANS_ARE_TOLD: boolean = false;

/** Everything is asked for several times: longer periods look at their quarters and at each other. */
function remembered<Key, Value>(make: (key: Key) => Value, name: (key: Key) => string): (key: Key) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const before = known.get(name(key));
    if (before !== undefined) return before;
    const value = make(key);
    known.set(name(key), value);
    return value;
  };
}
