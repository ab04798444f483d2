/** Villages that went into others: what a village is compared with are the figures of all that it is made of. */
import type { Indicator } from '../catalogue/types';
import type { Village } from '../submission/types';
import { type PeriodFigures, sumOf } from './period-figures';

/**
 * By the id of a village: itself and the villages that went into it and are no longer counted themselves, however many
 * mergers ago. `counted`: the villages of the period, which stand for themselves.
 */
export function villagesWithin(villages: readonly Village[], counted: readonly string[]): (id: string) => string[] {
  const partsOf = (id: string, seen: readonly string[]): string[] => [
    id,
    ...villages
      .filter((each) => each.mergedInto === id && !counted.includes(each.id) && !seen.includes(each.id))
      .flatMap((each) => partsOf(each.id, [...seen, id])),
  ];
  return (id) => partsOf(id, [id]);
}

/**
 * The figures of an earlier period, each village with what went into it: counts are added; of a có/không it is “có”
 * where all of them had “có”.
 */
export function figuresOfMerged(figures: PeriodFigures, partsOf: (id: string) => string[]): PeriodFigures {
  return {
    value(owner: string, indicator: Indicator) {
      const parts = partsOf(owner);
      if (parts.length === 1) return figures.value(owner, indicator);
      const values = parts.map((part) => figures.value(part, indicator)).filter((value) => value !== null);
      if (indicator.kind === 'duty') return values.length === 0 ? null : Math.min(...values);
      return sumOf(values);
    },
    isComplete: (owner, indicator) => partsOf(owner).every((part) => figures.isComplete(part, indicator)),
  };
}
