/** A village's rows over the year: what each counts as, what is asked for, and what is missing. */
import { indicatorInUse } from '../catalogue/catalogue';
import { conditionRows } from '../catalogue/requirements';
import { headRows } from '../catalogue/rows';
import type { Catalogue, Indicator, IndicatorCode, Requirement } from '../catalogue/types';
import { compareDates } from '../period/calendar-date';
import { QUARTERS, quarterEnd, quarterStart } from '../period/schemes';
import type { CalendarDate, Quarter, SchemeName } from '../period/types';
import { entryOf, numberOf } from './entry-values';
import type { Entries, Entry, VillageSubmission } from './types';

export interface VillageYear {
  readonly submission: VillageSubmission;
  readonly catalogue: Catalogue;
  /** The village's S2–S3 rows from `Công an xã`, in the mode `theo thôn` alone. */
  readonly sensitive?: Readonly<Record<Quarter, Entries>>;
  /** Last year's figure of this village; null where `Năm trước` has none. */
  readonly lastYear: (code: IndicatorCode, quarter: Quarter) => number | null;
  /** Left out while the village goes on. */
  readonly ended?: VillageEnd;
  /** Left out where the village has always been there. */
  readonly begun?: VillageBeginning;
  /** What villages that went into this one left open at the beginning of a quarter; null: none did then. */
  readonly takenOver?: (quarter: Quarter) => TakenOver | null;
}

/** Of a village that was added or that came of a merger. */
export interface VillageBeginning {
  readonly firstDay: CalendarDate;
  /** The quarter ended before the first day: nothing is asked for in it. */
  readonly isAhead: (quarter: Quarter) => boolean;
  /** The village did not exist before the quarter: there is no quarter before that it could carry on. */
  readonly isNewIn: (quarter: Quarter) => boolean;
}

export function villageBeginning(firstDay: CalendarDate, year: number, scheme: SchemeName): VillageBeginning {
  return {
    firstDay,
    isAhead: (quarter) => compareDates(firstDay, quarterEnd(year, quarter, scheme)) > 0,
    isNewIn: (quarter) => compareDates(firstDay, quarterStart(year, quarter, scheme)) >= 0,
  };
}

export interface TakenOver {
  /** Open mediations; null: not known yet, for a village that went in has not reported its last quarter. */
  readonly cases: number | null;
}

/** Of a village that was closed or merged. */
export interface VillageEnd {
  readonly lastDay: CalendarDate;
  /** The quarter began after the last day: nothing is asked for in it. */
  readonly isOver: (quarter: Quarter) => boolean;
}

export function villageEnd(lastDay: CalendarDate, year: number, scheme: SchemeName): VillageEnd {
  return { lastDay, isOver: (quarter) => compareDates(lastDay, quarterStart(year, quarter, scheme)) < 0 };
}

/**
 * `missing`: asked for and blank. `asked`: asked for and filled, readable or not. `not-asked`: the row may stay blank.
 * `unknown`: what it depends on is blank or unreadable itself.
 */
export type Demand = 'missing' | 'asked' | 'not-asked' | 'unknown';

/** The open mediations a quarter starts with, and the row of the quarter before they come from. */
export const OPENING_CASES: IndicatorCode = 'nd2_ton_dau';
export const OPEN_CASES: IndicatorCode = 'nd2_dang';

export function entryAt(year: VillageYear, quarter: Quarter, code: IndicatorCode): Entry {
  return year.sensitive?.[quarter].get(code) ?? entryOf(year.submission.quarters[quarter].entries, code);
}

/** Whether the row is asked for in this quarter, and whether it is there. Rows that are switched off never are. */
export function demandOf(year: VillageYear, quarter: Quarter, code: IndicatorCode): Demand {
  const indicator = indicatorInUse(year.catalogue, code);
  if (indicator === null) return 'not-asked';
  if (!canBeAsked(year.catalogue, indicator.required)) return 'not-asked';
  const asked = isAsked(year, quarter, indicator.required);
  if (asked === null) return 'unknown';
  if (!asked || !existsIn(year, quarter)) return 'not-asked';
  return entryAt(year, quarter, code).kind === 'blank' ? 'missing' : 'asked';
}

/**
 * What the row counts as in this quarter, có/không as 1/0. Null: blank, unreadable, switched off or not a number.
 * A conditional row that is not asked for and blank counts 0; a yearly row carries on from its latest filled quarter.
 */
export function effectiveNumber(year: VillageYear, quarter: Quarter, code: IndicatorCode): number | null {
  const indicator = indicatorInUse(year.catalogue, code);
  if (indicator === null) return null;
  if (code === OPENING_CASES) return openingCases(year, quarter);
  const entry = entryAt(year, quarter, code);
  if (entry.kind !== 'blank') return numberOf(entry);
  if (indicator.required.kind === 'first-quarter') return carriedOn(year, quarter, code);
  return countsWhenBlank(year.catalogue, indicator) && demandOf(year, quarter, code) === 'not-asked' ? 0 : null;
}

/** Every row asked of the head is filled and readable: the village has reported this quarter. */
export function isReported(year: VillageYear, quarter: Quarter): boolean {
  return headRows(year.catalogue).every(({ code }) => {
    const demand = demandOf(year, quarter, code);
    return demand === 'not-asked' || (demand === 'asked' && entryAt(year, quarter, code).kind === 'value');
  });
}

/** The head's rows that are asked for and blank. */
export function missingRows(year: VillageYear, quarter: Quarter): readonly Indicator[] {
  return headRows(year.catalogue).filter(({ code }) => demandOf(year, quarter, code) === 'missing');
}

const existsIn = ({ ended, begun }: VillageYear, quarter: Quarter): boolean =>
  ended?.isOver(quarter) !== true && begun?.isAhead(quarter) !== true;

/** Null: unknown. Only the opening cases may be unknown without making the question so. */
function isAsked(year: VillageYear, quarter: Quarter, required: Requirement): boolean | null {
  switch (required.kind) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'first-quarter':
      return quarter === 1;
    case 'if-yes': {
      const answer = effectiveNumber(year, quarter, required.row);
      return answer === null ? null : answer > 0;
    }
    case 'if-positive': {
      const values = required.rows
        .map((code) => effectiveNumber(year, quarter, code) ?? (code === OPENING_CASES ? 0 : null))
        .filter((value) => value !== null);
      return values.length < required.rows.length ? null : values.some((value) => value > 0);
    }
  }
}

/**
 * Quarter I: typed by the police, else last year's quarter IV. Later: what the quarter before left open, else typed. In
 * both cases with what villages that went into this one left open.
 */
function openingCases(year: VillageYear, quarter: Quarter): number | null {
  const own = entryAt(year, quarter, OPENING_CASES);
  if (quarter === 1 && own.kind !== 'blank') return numberOf(own);
  return casesCarriedOn(year, quarter) ?? numberOf(own);
}

/**
 * What a quarter begins with by the figures before it: what was open at the end of the village's quarter before (in
 * quarter I: of last year's), and what villages that went into it left open. A village that came of a merger has only
 * the latter.
 */
export function casesCarriedOn(year: VillageYear, quarter: Quarter): number | null {
  const isNew = year.begun?.isNewIn(quarter) === true;
  const own = casesBefore(year, quarter, isNew);
  const merged = year.takenOver?.(quarter) ?? null;
  if (merged === null) return own;
  const start = isNew ? (own ?? 0) : own;
  return start === null || merged.cases === null ? null : start + merged.cases;
}

function casesBefore(year: VillageYear, quarter: Quarter, isNew: boolean): number | null {
  const before = QUARTERS[quarter - 2];
  if (before === undefined) return year.lastYear(OPEN_CASES, 4);
  return isNew ? null : effectiveNumber(year, before, OPEN_CASES);
}

function carriedOn(year: VillageYear, quarter: Quarter, code: IndicatorCode): number | null {
  // What stands in a quarter before the village's first day counts nowhere.
  const earlier = QUARTERS.filter((each) => each < quarter && year.begun?.isAhead(each) !== true).reverse();
  const filled = earlier.find((each) => entryAt(year, each, code).kind !== 'blank');
  return filled === undefined ? null : numberOf(entryAt(year, filled, code));
}

/** Conditional rows only; days and texts that are not asked for have no value. */
function countsWhenBlank(catalogue: Catalogue, { kind, required }: Indicator): boolean {
  const isConditional = required.kind === 'if-positive' || required.kind === 'if-yes';
  return isConditional && canBeAsked(catalogue, required) && (kind === 'flow' || kind === 'stock' || kind === 'duty');
}

/** A row whose condition stands on a row that the commune switched off is asked of nobody. */
function canBeAsked(catalogue: Catalogue, required: Requirement): boolean {
  return conditionRows(required).every((code) => code === OPENING_CASES || indicatorInUse(catalogue, code) !== null);
}
