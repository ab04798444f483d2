/** Whether the classes of a mean of quarters may be told to who has read the quarters' and those of other means. */
import type { Period, Quarter } from '../period/types';
import type { PeriodScores } from '../score/score-period';
import type { ScoreClass, ScoreRules } from '../score/types';
import { roundToOneDecimal } from '../text/numbers';
import { leavesOpen } from './hidden-points';
import { placeOf, type Seat } from './quarter-disclosure';
import { boundsOfQuarters, type SumBounds } from './sum-bounds';

/** A quarter's villages, and whether their classes are told. */
export interface QuarterView {
  readonly seats: ReadonlyMap<string, Seat>;
  readonly isTold: boolean;
}

interface MeanView {
  readonly villageId: string;
  readonly rules: ScoreRules;
  readonly period: Period;
  /** Longer periods whose classes stand in documents already. */
  readonly told: readonly Period[];
  readonly quarter: (quarter: Quarter) => QuarterView;
  readonly scores: (period: Period) => PeriodScores;
}

/** Whether every class that the mean may give leaves every figure open, read together with all that was told before. */
export function isMeanOpen({ villageId, rules, period, told, quarter, scores }: MeanView): boolean {
  const { classes } = rules;
  const seatIn = (of: Quarter): Seat | undefined => quarter(of).seats.get(villageId);
  const last = period.quarters[period.quarters.length - 1] ?? 4;
  const quarters = ([1, 2, 3, 4] as const).filter((of) => of <= last && seatIn(of)?.place != null);
  const known: SumBounds[] = [];
  for (const of of quarters) {
    const seat = seatIn(of);
    if (seat === undefined) continue;
    const totals = [...new Set([...seat.hidden.sums].map(seat.totalOf))];
    const [least, most] = [Math.min(...totals), Math.max(...totals)];
    // Bounds on sums speak of all numbers between them.
    if (most - least + 1 !== totals.length) return false;
    const inClass = totals.filter((total) => quarter(of).isTold && placeOf(total, classes) === seat.place);
    const bounds = inClass.length === 0 ? totals : inClass;
    known.push({ from: of, to: of, least: Math.min(...bounds), most: Math.max(...bounds) });
  }
  const meanOf = (of: Period, place: number): SumBounds | null => {
    const own = of.quarters.filter((each) => quarters.includes(each));
    const [from, to] = [own[0], own[own.length - 1]];
    return from === undefined || to === undefined ? null : { from, to, ...meanBounds(own.length, place, classes) };
  };
  for (const each of told) {
    const className = scores(each).villages.find((village) => village.villageId === villageId)?.className ?? null;
    const place = classes.findIndex(({ name }) => name === className);
    const bounds = place < 0 ? null : meanOf(each, place);
    if (bounds !== null) known.push(bounds);
  }
  return classes.every((_, place) => {
    const bounds = meanOf(period, place);
    const tight = bounds === null ? null : boundsOfQuarters([...known, bounds]);
    return (
      tight === null ||
      tight.every(({ from, least, most }) => {
        const seat = quarters.includes(from) ? seatIn(from) : undefined;
        return (
          seat === undefined ||
          leavesOpen(seat.hidden, (sum) => seat.totalOf(sum) >= least && seat.totalOf(sum) <= most)
        );
      })
    );
  });
}

/** Of the sum, in tenths, whose mean, rounded half up to a tenth, is in the class. */
function meanBounds(count: number, place: number, classes: readonly ScoreClass[]): Pick<SumBounds, 'least' | 'most'> {
  const from = (of: number): number => {
    const bound = classes[of]?.from ?? 0;
    return Math.ceil(count * Math.ceil(roundToOneDecimal(bound * 10)) - count / 2);
  };
  return {
    least: place === classes.length - 1 ? 0 : from(place),
    most: place === 0 ? Number.POSITIVE_INFINITY : from(place - 1) - 1,
  };
}
