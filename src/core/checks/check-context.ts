/** What the checks of one village need besides its cells. */
import { serialOfDate } from '../period/calendar-date';
import { quarterPeriod } from '../period/periods';
import type { Quarter, SchemeName } from '../period/types';
import { dateOf } from '../submission/entry-values';
import type { Thresholds } from '../submission/value-limit';
import { effectiveNumber, entryAt, type VillageYear } from '../submission/village-year';
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
}

/** One quarter of a village as rules see it. */
export function rowValuesOf(year: VillageYear, quarter: Quarter, context: CheckContext): RowValues {
  const period = quarterPeriod(context.year, quarter, context.scheme);
  return {
    value: (code) => {
      if (year.catalogue.byCode.get(code)?.kind !== 'date') return effectiveNumber(year, quarter, code);
      const day = dateOf(entryAt(year, quarter, code));
      return day === null ? null : serialOfDate(day);
    },
    isTyped: (code) => entryAt(year, quarter, code).kind !== 'blank',
    isDay: (code) => year.catalogue.byCode.get(code)?.kind === 'date',
    start: serialOfDate(period.start),
    end: serialOfDate(period.end),
  };
}
