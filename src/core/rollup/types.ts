/** The rollup of one period: every figure by village and for the commune, with its coverage and its comparisons. */
import type { Aggregate, IndicatorCode, IndicatorGroup, IndicatorKind } from '../catalogue/types';
import type { Period, SchemeName } from '../period/types';
import type { EntryValue } from '../submission/types';

export interface RollupVillage {
  readonly id: string;
  readonly name: string;
  readonly pilot: boolean;
  /** Every required row readable in every quarter of the period in which the village was valid. */
  readonly reported: boolean;
}

export interface RollupRow {
  readonly code: IndicatorCode;
  readonly group: IndicatorGroup;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly aggregate: Aggregate;
  /** `commune` also for S2–S3 village rows in the mode `toàn xã`. */
  readonly scope: 'village' | 'commune';
  /** Empty for commune rows. Duties are 1/0. Null: no value. */
  readonly byVillage: ReadonlyMap<string, number | null>;
  readonly total: number | null;
  /** Villages with a value in every quarter they were valid in; a commune row: 1 if typed, else 0. */
  readonly n: number;
  /** Villages valid on at least one day of the period; a commune row: 1. */
  readonly N: number;
  /** Comparisons are like for like: over the villages that have a value now. */
  readonly previous: number | null;
  readonly sameLastYear: number | null;
  /** Duties of villages: in how many quarters of the period the answer was "có", of how many the village was valid in. */
  readonly yesQuarters?: ReadonlyMap<string, { readonly yes: number; readonly of: number }>;
}

/** A row of dates, choices or text: kept apart from the figures, for the words of reports. */
export interface RollupAnswers {
  readonly code: IndicatorCode;
  readonly kind: IndicatorKind;
  /** In catalogue order; empty for other rows than choices. */
  readonly choices: readonly string[];
  /** Villages that answered; choices of several quarters are united, each once. */
  readonly byVillage: ReadonlyMap<string, EntryValue>;
}

export interface Reconciliation {
  /** In Vietnamese, printable. */
  readonly what: string;
  readonly ok: boolean;
}

export interface Rollup {
  readonly scheme: SchemeName;
  readonly period: Period;
  readonly villages: readonly RollupVillage[];
  readonly rows: readonly RollupRow[];
  readonly answers: readonly RollupAnswers[];
  readonly reconciliation: readonly Reconciliation[];
}
