/** The rollup as the file `rollup.json`, schema 1: a stable format that others read. */
import type { Aggregate, IndicatorKind } from '../catalogue/types';
import { printIsoDate } from '../period/calendar-date';
import type { SchemeName } from '../period/types';
import type { Reconciliation, Rollup } from './types';

export interface RollupJson {
  readonly schema: 1;
  readonly scheme: SchemeName;
  /** Days as `YYYY-MM-DD`. */
  readonly period: { readonly code: string; readonly start: string; readonly end: string };
  readonly villages: readonly { readonly id: string; readonly name: string; readonly reported: boolean }[];
  readonly rows: readonly RollupJsonRow[];
  readonly reconciliation: readonly Reconciliation[];
}

export interface RollupJsonRow {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly aggregate: Aggregate;
  readonly scope: 'village' | 'commune';
  readonly byVillage: Readonly<Record<string, number | null>>;
  readonly total: number | null;
  readonly n: number;
  readonly N: number;
  readonly previous: number | null;
  readonly sameLastYear: number | null;
}

export function toRollupJson({ scheme, period, villages, rows, reconciliation }: Rollup): RollupJson {
  return {
    schema: 1,
    scheme,
    period: { code: period.code, start: printIsoDate(period.start), end: printIsoDate(period.end) },
    villages: villages.map(({ id, name, reported }) => ({ id, name, reported })),
    rows: rows.map(
      ({
        code,
        name,
        unit,
        kind,
        aggregate,
        scope,
        byVillage,
        total,
        n,
        N,
        previous,
        sameLastYear,
      }): RollupJsonRow => ({
        code,
        name,
        unit,
        kind,
        aggregate,
        scope,
        byVillage: Object.fromEntries(byVillage),
        total,
        n,
        N,
        previous,
        sameLastYear,
      }),
    ),
    reconciliation: reconciliation.map(({ what, ok }) => ({ what, ok })),
  };
}
