/** The printed proof of a rollup: its totals found again on other ways than the one that made them. */
import type { Indicator } from '../catalogue/types';
import { makePeriod } from '../period/periods';
import type { Period, PeriodKind, Quarter } from '../period/types';
import { entryOf, numberOf } from '../submission/entry-values';
import { periodWords } from '../text/period-words';
import { capitalize } from '../text/sentence-case';
import { rateOfAll, rateParts, sumOf } from './period-figures';
import type { RollupInput } from './rollup-input';
import type { Reconciliation, RollupRow } from './types';
import { isValidInQuarter } from './village-validity';
import type { YearFigures } from './year-figures';

/** Of what shorter periods a longer one must be the sum. */
const PARTS: Readonly<Record<PeriodKind, readonly (readonly PeriodKind[])[]>> = {
  Q1: [],
  Q2: [],
  Q3: [],
  Q4: [],
  H1: [['Q1', 'Q2']],
  '9M': [['Q1', 'Q2', 'Q3']],
  H2: [['Q3', 'Q4']],
  Y: [
    ['Q1', 'Q2', 'Q3', 'Q4'],
    ['H1', 'H2'],
  ],
};

/** Rates are quotients of doubles. */
const CLOSE = 1e-9;

type RowsOf = (period: Period) => readonly RollupRow[];

export function reconcile(
  input: RollupInput,
  year: YearFigures,
  period: Period,
  rows: readonly RollupRow[],
  rowsOf: RowsOf,
): readonly Reconciliation[] {
  return [
    ...villagesToCommune(input, year, period, rows),
    ...PARTS[period.kind].flatMap((kinds) => partsToWhole(input, period, kinds, rows, rowsOf)),
    ...ratesFromTotals(input, rows),
  ];
}

/** One line over all rows it could be tried on; none where there was nothing to try. */
function line(what: string, tried: readonly { readonly name: string; readonly ok: boolean }[]): Reconciliation[] {
  if (tried.length === 0) return [];
  const wrong = tried.filter((each) => !each.ok).map((each) => each.name);
  const which = wrong.length === 0 ? '' : `; không khớp: ${wrong.join('; ')}`;
  return [{ what: `${what} (${tried.length} chỉ tiêu)${which}`, ok: wrong.length === 0 }];
}

/** Straight from the cells: typed values added up, no conditions, nothing carried on, no row's own arithmetic. */
function villagesToCommune(
  input: RollupInput,
  year: YearFigures,
  period: Period,
  rows: readonly RollupRow[],
): readonly Reconciliation[] {
  const tried = rows.flatMap((row) => {
    const indicator = input.catalogue.byCode.get(row.code);
    if (indicator === undefined || row.scope === 'commune' || row.total === null) return [];
    const ids = [...row.byVillage.keys()];
    const shown = sumOf([...row.byVillage.values()].filter((value) => value !== null));
    const typed = row.kind === 'computed' ? null : typedTotal(input, year, period, indicator, ids);
    const sums = row.kind === 'computed' || shown === row.total;
    return [{ name: row.name, ok: sums && (typed === null || typed === row.total) }];
  });
  const count = rows.find((row) => row.scope === 'village')?.N ?? 0;
  return line(`Cộng ${count} thôn = toàn xã`, tried);
}

/** Null where a row counts something that is not typed in the period itself. */
function typedTotal(
  input: RollupInput,
  year: YearFigures,
  period: Period,
  indicator: Indicator,
  villageIds: readonly string[],
): number | null {
  const { enteredBy, required, aggregate } = indicator;
  if (enteredBy === 'system' || required.kind === 'first-quarter') return null;
  const typed = (id: string, quarter: Quarter): number => {
    const village = input.villages.find((each) => each.id === id);
    const exists = village && isValidInQuarter(village, input.settings.year, quarter, input.settings.scheme);
    return exists ? (numberOf(entryOf(year.entries(id, quarter), indicator.code)) ?? 0) : 0;
  };
  const last = period.quarters[period.quarters.length - 1] ?? 4;
  const cells: number[] = [];
  for (const id of villageIds) {
    if (aggregate === 'last') cells.push(typed(id, last));
    else if (aggregate === 'sum') cells.push(...period.quarters.map((quarter) => typed(id, quarter)));
    else if (aggregate === 'any') cells.push(period.quarters.some((quarter) => typed(id, quarter) > 0) ? 1 : 0);
    else return null;
  }
  return sumOf(cells);
}

/** Quarter by quarter, each with its own villages and totals: sums add up, stocks are those of the last part. */
function partsToWhole(
  input: RollupInput,
  period: Period,
  kinds: readonly PeriodKind[],
  rows: readonly RollupRow[],
  rowsOf: RowsOf,
): readonly Reconciliation[] {
  const parts = kinds.map((kind) => makePeriod(`${period.year}-${kind}`, input.settings.scheme));
  const totals = parts.map((part) => new Map(rowsOf(part).map((row) => [row.code, row.total])));
  const tryRows = (rule: Indicator['aggregate'], expected: (code: string) => number | null) =>
    rows
      .filter((row) => row.aggregate === rule && row.total !== null)
      .map((row) => ({ name: row.name, ok: expected(row.code) === row.total }));
  const added = (code: string): number | null =>
    sumOf(totals.map((each) => each.get(code) ?? null).filter((value) => value !== null));
  const last = totals[totals.length - 1];
  const nameOf = (each: Period): string => capitalize(periodWords(each).short);
  const whole = nameOf(period);
  return [
    ...line(`${parts.map(nameOf).join(' + ')} = ${whole}`, tryRows('sum', added)),
    ...line(
      `Số cuối kỳ: ${nameOf(parts[parts.length - 1] ?? period)} = ${whole}`,
      tryRows('last', (code) => last?.get(code) ?? null),
    ),
  ];
}

/** From the printed columns of the rate's own rows. */
function ratesFromTotals(input: RollupInput, rows: readonly RollupRow[]): readonly Reconciliation[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const tried = rows.flatMap((row) => {
    const indicator = input.catalogue.byCode.get(row.code);
    if (indicator?.kind !== 'computed' || row.total === null) return [];
    const parts = [...row.byVillage.keys()]
      .map((id) => rateParts(indicator, (code) => byCode.get(code)?.byVillage.get(id) ?? null))
      .filter((each) => each !== null);
    const again = rateOfAll(parts);
    return [{ name: row.name, ok: again !== null && Math.abs(again - row.total) < CLOSE }];
  });
  return line('Tỷ lệ tính lại từ số cộng các thôn', tried);
}
