/** What a rollup starts from: the year's entries of villages and commune, last year's figures, the settings. */
import type { Catalogue, IndicatorCode } from '../catalogue/types';
import type { Quarter } from '../period/types';
import type { Settings } from '../settings/types';
import type { Entries, Village, VillageSubmission } from '../submission/types';

export type EntriesByQuarter = Readonly<Record<Quarter, Entries>>;

/** Whether a village handed a quarter in on time, 1 or 0; null while nobody knows. */
export type OnTimeFigure = (villageId: string, quarter: Quarter) => number | null;

/** A figure of last year; null where there is none. `owner` is a village's id, or the commune's code. */
export type LastYearFigure = (owner: string, code: IndicatorCode, quarter: Quarter) => number | null;

export interface RollupInput {
  readonly catalogue: Catalogue;
  readonly settings: Pick<Settings, 'year' | 'scheme' | 'communeCode' | 'sensitiveMode' | 'identityOn'>;
  readonly villages: readonly Village[];
  /** By village id; a village without a tab has no entry here. */
  readonly submissions: ReadonlyMap<string, VillageSubmission>;
  /** Rows of `Công an xã` that have one figure for the commune. */
  readonly commune: EntriesByQuarter;
  /** By village id: S2–S3 rows of `Công an xã` in the mode `theo thôn`. */
  readonly sensitive: ReadonlyMap<string, EntriesByQuarter>;
  readonly lastYear: LastYearFigure;
  /** The row `th_nop_dung_han`, which is judged and not typed; without it the row is left out. */
  readonly onTime?: OnTimeFigure;
}
