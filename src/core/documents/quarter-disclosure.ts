/** Whether the classes of one quarter may be told: none leaves a single value of an S2–S3 figure of a village. */
import type { PeriodScores } from '../score/score-period';
import { classPlace } from '../score/score-rules';
import type { ScoreClass, ScoreRules, VillageScore } from '../score/types';
import { roundToOneDecimal } from '../text/numbers';
import { type HiddenPoints, leavesOpen } from './hidden-points';

/** A village in a quarter as the best-informed reader sees it. */
export interface Seat {
  readonly hidden: HiddenPoints;
  /** The village's points in tenths, were the sensitive ones so many tenths. */
  readonly totalOf: (sum: number) => number;
  /** Printed class as its place, 0 the best; null: none. */
  readonly place: number | null;
}

/** In tenths. */
const tenths = (points: number): number => Math.round(points * 10);

export function seatOf(scores: PeriodScores, village: VillageScore, rules: ScoreRules, hidden: HiddenPoints): Seat {
  const sensitive = new Set(scores.criteria.filter((criterion) => criterion.sensitive).map(({ code }) => code));
  const counting = village.criteria.filter(({ applies, final }) => applies || final !== null);
  const open = counting.filter(({ code }) => !sensitive.has(code));
  const points = tenths(open.reduce((sum, { final }) => sum + (final ?? 0), 0));
  const max = tenths(counting.reduce((sum, criterion) => sum + criterion.max, 0));
  const place = rules.classes.findIndex(({ name }) => name === village.className);
  return {
    hidden,
    totalOf: (sum) =>
      rules.whenNothing === 'full' ? points + sum : tenths(roundToOneDecimal((100 * (points + sum)) / max)),
    place: place < 0 ? null : place,
  };
}

export const placeOf = (total: number, classes: readonly ScoreClass[]): number => classPlace(total / 10, classes);

/**
 * Kept back are the class that would leave one value only, and beside it one that is two places worse: so nobody can
 * tell from its being kept back which of the two it was, nor whose.
 */
export function isQuarterTold(all: readonly Seat[], classes: readonly ScoreClass[]): boolean {
  const seats = all
    .filter(({ place }) => place !== null)
    .map((seat) => {
      const reachable = [...new Set([...seat.hidden.sums].map((sum) => placeOf(seat.totalOf(sum), classes)))];
      const isIn = (places: readonly number[]) => (sum: number) => places.includes(placeOf(seat.totalOf(sum), classes));
      const leaves = (places: readonly number[]): boolean => leavesOpen(seat.hidden, isIn(places));
      const telling = reachable.filter((place) => !leaves([place]));
      return { place: seat.place ?? 0, reachable, leaves, telling };
    });
  const covers = seats.flatMap(({ reachable, telling }) =>
    telling.map((place) => (place === Math.max(...reachable) ? place : place + 2)),
  );
  if (covers.length === 0) return true;
  const cover = Math.min(...covers);
  const keptOf = ({ reachable, telling }: (typeof seats)[number]): readonly number[] =>
    reachable.filter((place) => place >= cover || telling.includes(place));
  const isCovered = seats.every(
    (seat) => seat.leaves(keptOf(seat)) || seats.some((other) => other !== seat && keptOf(other).length > 0),
  );
  return isCovered && seats.every(({ place, telling }) => place < cover && !telling.includes(place));
}
