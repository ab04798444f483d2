/** What the checks of one village, or of the commune, need besides the cells. */
import type { IndicatorCode } from '../catalogue/types';
import { serialOfDate } from '../period/calendar-date';
import { quarterPeriod } from '../period/periods';
import { QUARTERS } from '../period/schemes';
import type { Quarter, SchemeName } from '../period/types';
import type { SensitiveMode } from '../settings/types';
import { dateOf, numberOf } from '../submission/entry-values';
import type { Entry } from '../submission/types';
import type { Thresholds } from '../submission/value-limit';
import {
  casesCarriedOn,
  effectiveNumber,
  entryAt,
  OPEN_CASES,
  OPENING_CASES,
  type VillageYear,
} from '../submission/village-year';
import { romanQuarter } from '../text/period-words';
import type { CheckWords } from './messages/check-words';
import type { RowValues } from './rules/evaluate';

export interface CheckContext {
  /** Of the workbook. */
  readonly year: number;
  readonly scheme: SchemeName;
  readonly thresholds: Thresholds;
  /** Ids of rules that the settings switch off. */
  readonly rulesOff: readonly string[];
  /** The force's name by effective date, for labels. */
  readonly forceName: string;
  /** Whether the cells were read with their formulas; quick runs do without. */
  readonly formulasRead: boolean;
  /** Null: findings are counted and not put into words. */
  readonly words: CheckWords | null;
  /** Decides which rows have one figure for the commune; `toàn xã` where it is left out. */
  readonly sensitiveMode?: SensitiveMode;
}

/** The figures of a year, of a village or of the commune. Null: no such row here, or nothing known of it. */
export interface YearOfFigures {
  readonly value: (code: IndicatorCode, quarter: Quarter) => number | null;
  readonly entry: (code: IndicatorCode, quarter: Quarter) => Entry | null;
  readonly isDay: (code: IndicatorCode) => boolean;
  readonly lastYear: (code: IndicatorCode, quarter: Quarter) => number | null;
  /** Of a village: what the cell of opening cases is held against, cases of villages that went into it among them. */
  readonly casesCarriedOn?: (quarter: Quarter) => number | null;
}

/** A village's rows: days as serial numbers, all others as what they count as. */
export function villageFigures(year: VillageYear): YearOfFigures {
  const { catalogue, lastYear } = year;
  const isDay = (code: IndicatorCode) => catalogue.byCode.get(code)?.kind === 'date';
  return {
    value: (code, quarter) => {
      if (!isDay(code)) return effectiveNumber(year, quarter, code);
      const day = dateOf(entryAt(year, quarter, code));
      return day === null ? null : serialOfDate(day);
    },
    entry: (code, quarter) => (catalogue.byCode.get(code)?.on ? entryAt(year, quarter, code) : null),
    isDay,
    lastYear,
    casesCarriedOn: (quarter) => {
      // The tab is told of a merger by the next run that writes; until then its cell shows the village's own cases.
      const own = casesCarriedOn({ ...year, takenOver: () => null }, quarter);
      const shown = numberOf(entryAt(year, quarter, OPENING_CASES));
      return own !== null && own === shown ? own : casesCarriedOn(year, quarter);
    },
  };
}

/** One quarter as rules see it. */
export function rowValuesOf(figures: YearOfFigures, quarter: Quarter, context: CheckContext): RowValues {
  const { value, entry, isDay, lastYear, casesCarriedOn: carriedOn } = figures;
  const period = quarterPeriod(context.year, quarter, context.scheme);
  const gone = QUARTERS.filter((each) => each < quarter);
  const last = gone[gone.length - 1];
  return {
    value: (code) => value(code, quarter),
    before: (code) => {
      if (code === OPEN_CASES && carriedOn !== undefined) return carriedOn(quarter);
      return last === undefined ? lastYear(code, 4) : value(code, last);
    },
    cell: (code) => {
      const own = entry(code, quarter);
      return own === null ? null : numberOf(own);
    },
    earlier: (code) =>
      [...QUARTERS.map((each) => lastYear(code, each)), ...gone.map((each) => value(code, each))].filter(
        (figure) => figure !== null,
      ),
    isTyped: (code) => {
      const own = entry(code, quarter);
      return own === null ? null : own.kind !== 'blank';
    },
    isDay,
    thresholds: context.thresholds,
    start: serialOfDate(period.start),
    end: serialOfDate(period.end),
    quarterBefore: last === undefined ? 'Quý IV năm trước' : `Quý ${romanQuarter(last)}`,
  };
}
