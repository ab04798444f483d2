/** A village's rows over the year: what each counts as, what is asked for, and what is missing. */
import { indicatorInUse } from '../catalogue/catalogue';
import { conditionRows } from '../catalogue/requirements';
import { headRows } from '../catalogue/rows';
import type { Catalogue, Indicator, IndicatorCode, Requirement } from '../catalogue/types';
import { compareDates } from '../period/calendar-date';
import { QUARTERS, quarterStart } from '../period/schemes';
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
const OPENING_CASES: IndicatorCode = 'nd2_ton_dau';
const OPEN_CASES: IndicatorCode = 'nd2_dang';

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
  if (!asked || year.ended?.isOver(quarter) === true) return 'not-asked';
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

/** Quarter I: typed by the police, else last year's quarter IV. Later: what the quarter before left open, else typed. */
function openingCases(year: VillageYear, quarter: Quarter): number | null {
  const typed = numberOf(entryAt(year, quarter, OPENING_CASES));
  const before = QUARTERS[quarter - 2];
  if (before === undefined) {
    const isBlank = entryAt(year, quarter, OPENING_CASES).kind === 'blank';
    return isBlank ? year.lastYear(OPEN_CASES, 4) : typed;
  }
  return effectiveNumber(year, before, OPEN_CASES) ?? typed;
}

function carriedOn(year: VillageYear, quarter: Quarter, code: IndicatorCode): number | null {
  const earlier = QUARTERS.filter((each) => each < quarter).reverse();
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
