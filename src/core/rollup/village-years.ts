/** The years of all villages side by side: what a merged village leaves open is its successor's from the next quarter on. */
import { compareDates } from '../period/calendar-date';
import { QUARTERS, quarterStart } from '../period/schemes';
import type { Quarter, SchemeName } from '../period/types';
import type { Village } from '../submission/types';
import {
  effectiveNumber,
  OPEN_CASES,
  type TakenOver,
  type VillageYear,
  villageBeginning,
} from '../submission/village-year';
import { isValidInQuarter } from './village-validity';

interface Times {
  readonly year: number;
  readonly scheme: SchemeName;
}

/** At the beginning of `quarter` the open cases of `from` become those of `to`. */
interface Handover {
  readonly from: string;
  readonly to: string;
  readonly quarter: Quarter;
  /** The first quarter in which `from` is no more. */
  readonly over: Quarter;
}

/**
 * `own` makes a village's year by itself; here it gets its first day and what villages that went into it left open. A
 * merger within a quarter hands over at the quarter's end: until then each of the two tabs has its own cases, so the
 * commune counts each case once.
 */
export function connectVillageYears(
  villages: readonly Village[],
  times: Times,
  own: (villageId: string) => VillageYear,
): (villageId: string) => VillageYear {
  const handovers = villages.flatMap((village) => handoverOf(village, villages, times));

  /** Null: nobody knows. Undefined: last year's figures do not name the village, so its cases are its successor's already. */
  const leftOpen = ({ from, over }: Handover): number | null | undefined => {
    const before = QUARTERS[over - 2];
    if (before === undefined) return own(from).lastYear(OPEN_CASES, 4) ?? undefined;
    return effectiveNumber(yearOf(from), before, OPEN_CASES);
  };

  const takenOver = (villageId: string, quarter: Quarter): TakenOver | null => {
    const parts = handovers
      .filter((each) => each.to === villageId && each.quarter === quarter)
      .map(leftOpen)
      .filter((cases) => cases !== undefined);
    if (parts.length === 0) return null;
    const known = parts.filter((cases) => cases !== null);
    return { cases: known.length < parts.length ? null : known.reduce((sum, cases) => sum + cases, 0) };
  };

  const yearOf = (villageId: string): VillageYear => {
    const validFrom = villages.find(({ id }) => id === villageId)?.validFrom ?? null;
    return {
      ...own(villageId),
      ...(validFrom === null ? {} : { begun: villageBeginning(validFrom, times.year, times.scheme) }),
      takenOver: (quarter) => takenOver(villageId, quarter),
    };
  };
  return yearOf;
}

/** None where the village goes on, was closed, or nobody is left to go on with it. */
function handoverOf(village: Village, villages: readonly Village[], times: Times): Handover[] {
  const over = quarterAfter(village, times);
  if (over === null) return [];
  for (const quarter of QUARTERS.filter((each) => each >= over)) {
    const heir = heirIn(village, quarter, villages, times);
    if (heir !== null) return [{ from: village.id, to: heir, quarter, over }];
  }
  return [];
}

/** Null: not over before the year's end, or so long ago that last year's figures have it within its successor. */
function quarterAfter({ validTo }: Village, { year, scheme }: Times): Quarter | null {
  if (validTo === null || compareDates(validTo, quarterStart(year - 1, 4, scheme)) < 0) return null;
  return QUARTERS.find((quarter) => compareDates(validTo, quarterStart(year, quarter, scheme)) < 0) ?? null;
}

/** The village that exists in the quarter, through several mergers; a circle in the list has none. */
function heirIn(
  { id, mergedInto }: Village,
  quarter: Quarter,
  villages: readonly Village[],
  { year, scheme }: Times,
): string | null {
  const seen = new Set([id]);
  const find = (wanted: string | undefined) => villages.find((each) => each.id === wanted && !seen.has(each.id));
  for (let next = find(mergedInto); next !== undefined; next = find(next.mergedInto)) {
    if (isValidInQuarter(next, year, quarter, scheme)) return next.id;
    seen.add(next.id);
  }
  return null;
}
