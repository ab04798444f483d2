/** This year's figures by village (or commune), row and quarter, wherever the mode lets them stand. */
import { isSensitive } from '../catalogue/rows';
import type { Indicator, IndicatorCode } from '../catalogue/types';
import type { Quarter } from '../period/types';
import { entryOf, numberOf } from '../submission/entry-values';
import type { Entries, QuarterSubmission, VillageSubmission } from '../submission/types';
import { effectiveNumber, isReported, type VillageYear } from '../submission/village-year';
import type { EntriesByQuarter, RollupInput } from './rollup-input';
import { connectVillageYears } from './village-years';

/** A figure of one quarter; null where there is none. `owner` is a village's id, or the commune's code. */
export type QuarterFigure = (owner: string, indicator: Indicator, quarter: Quarter) => number | null;

/** Computed until the tabs they come from exist. */
const NOT_GATHERED: readonly IndicatorCode[] = ['lt_tang_toi_pham'];

/** Comes from the list of villages. */
const PILOT_ROW: IndicatorCode = 'bc_thon_diem';

/** Judged by stamps and days against the deadline. */
const ON_TIME_ROW: IndicatorCode = 'th_nop_dung_han';

export interface YearFigures {
  readonly figure: QuarterFigure;
  /** The entry as typed, for words and for the proof; blank where the village has no such cell. */
  readonly entries: (villageId: string, quarter: Quarter) => Entries;
  readonly isReported: (villageId: string, quarter: Quarter) => boolean;
}

const NO_ENTRIES: Entries = new Map();

const emptyQuarter = (quarter: Quarter): QuarterSubmission => ({
  quarter,
  entries: NO_ENTRIES,
  ticked: false,
  submittedOn: null,
  stamp: null,
  decision: 'none',
  reason: '',
  fingerprint: '',
});

/** The village's tab with its rows from `Công an xã` beside them, so that conditions see both. */
function joinedSubmission(
  villageId: string,
  tab: VillageSubmission | undefined,
  sensitive: EntriesByQuarter | undefined,
): VillageSubmission {
  const join = (quarter: Quarter): QuarterSubmission => {
    const own = tab?.quarters[quarter] ?? emptyQuarter(quarter);
    return sensitive === undefined ? own : { ...own, entries: new Map([...own.entries, ...sensitive[quarter]]) };
  };
  return {
    villageId,
    quarters: { 1: join(1), 2: join(2), 3: join(3), 4: join(4) },
    notes: tab?.notes ?? new Map(),
  };
}

export function gatherYear(input: RollupInput): YearFigures {
  const { catalogue, settings, lastYear } = input;
  const alone = (id: string): VillageYear => {
    const sensitive = settings.sensitiveMode === 'theo thôn' ? input.sensitive.get(id) : undefined;
    const submission = joinedSubmission(id, input.submissions.get(id), sensitive);
    return { submission, catalogue, lastYear: (code, quarter) => lastYear(id, code, quarter) };
  };
  const connected = connectVillageYears(input.villages, settings, alone);
  const years = new Map(input.villages.map(({ id }): [string, VillageYear] => [id, connected(id)]));
  const pilots = new Set(input.villages.filter((village) => village.pilot).map((village) => village.id));

  const figure: QuarterFigure = (owner, { code }, quarter) => {
    if (owner === settings.communeCode) return numberOf(entryOf(input.commune[quarter], code));
    if (code === PILOT_ROW) return pilots.has(owner) ? 1 : 0;
    if (code === ON_TIME_ROW) return input.onTime?.(owner, quarter) ?? null;
    const year = years.get(owner);
    return year === undefined ? null : effectiveNumber(year, quarter, code);
  };
  return {
    figure: remembered(figure),
    entries: (villageId, quarter) => years.get(villageId)?.submission.quarters[quarter].entries ?? NO_ENTRIES,
    isReported: (villageId, quarter) => {
      const year = years.get(villageId);
      return year !== undefined && isReported(year, quarter);
    },
  };
}

/** Every period and every proof asks for the same figures again. */
function remembered(figure: QuarterFigure): QuarterFigure {
  const known = new Map<string, number | null>();
  return (owner, indicator, quarter) => {
    const key = `${owner}/${indicator.code}/${quarter}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = figure(owner, indicator, quarter);
    known.set(key, value);
    return value;
  };
}

/** Rows a rollup has: switched on, allowed by the mode, and gathered already. In catalogue order. */
export function rollupIndicators({ catalogue, settings, onTime }: RollupInput): readonly Indicator[] {
  const isGathered = ({ code }: Indicator): boolean =>
    code === ON_TIME_ROW ? onTime !== undefined : !NOT_GATHERED.includes(code);
  return catalogue.all.filter(
    (indicator) =>
      indicator.on && !(settings.sensitiveMode === 'tắt' && isSensitive(indicator)) && isGathered(indicator),
  );
}

/** Commune rows, and the villages' S2–S3 rows in the mode `toàn xã`. */
export function hasOneFigure(indicator: Indicator, mode: RollupInput['settings']['sensitiveMode']): boolean {
  return indicator.scope === 'commune' || (mode === 'toàn xã' && isSensitive(indicator));
}
