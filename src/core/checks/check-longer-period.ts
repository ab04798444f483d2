/** V34: what a longer period says is what its quarters say; nothing is typed again. */
import { fillForceName } from '../catalogue/catalogue';
import type { Catalogue } from '../catalogue/types';
import type { Quarter } from '../period/types';
import { operandOf, periodFigures, rateOfAll, rateParts, sumOf } from '../rollup/period-figures';
import type { Rollup, RollupRow } from '../rollup/types';
import { periodWords } from '../text/period-words';
import type { CheckContext } from './check-context';
import { fillWords } from './messages/fill-words';
import type { Finding } from './types';

/** Rates are quotients of doubles. */
const CLOSE = 1e-9;

/** Whoever owns a row with one figure. */
const COMMUNE = '';

/**
 * The rows whose total in `whole` is not the aggregate of `quarters`: the rollups of the year's quarters up to the end
 * of `whole`, for instance as they were frozen. A row that exists for the year only cannot be compared.
 */
export function checkLongerPeriod(
  whole: Rollup,
  quarters: readonly Rollup[],
  catalogue: Catalogue,
  { rulesOff, forceName, words }: Pick<CheckContext, 'rulesOff' | 'forceName' | 'words'>,
): readonly Finding[] {
  if (rulesOff.includes('V34')) return [];
  const expectedTotal = aggregateOf(whole, quarters, catalogue);
  return whole.rows.flatMap(({ code, scope, aggregate, total }): readonly Finding[] => {
    const expected = expectedTotal(code, scope);
    const agrees = total === expected || (total !== null && expected !== null && Math.abs(total - expected) < CLOSE);
    if (aggregate === 'year' || agrees) return [];
    const message = fillWords(words?.rules.V34.office[0] ?? '', {
      chi_tieu: fillForceName(catalogue.byCode.get(code)?.label ?? code, forceName).replace(/ \([^()]*\)$/, ''),
      ky: periodWords(whole.period).name,
      a: total,
      b: expected,
    });
    const place = { villageId: null, year: whole.period.year, quarter: null, code };
    return [{ rule: 'V34', severity: 'error', audience: 'system', ...place, message, officeMessage: message }];
  });
}

/** Totals of the longer period from what the quarters' rollups say of each village. */
function aggregateOf({ period, villages }: Rollup, quarters: readonly Rollup[], catalogue: Catalogue) {
  const rowsIn = new Map<Quarter, ReadonlyMap<string, RollupRow>>();
  const villagesIn = new Map<Quarter, ReadonlySet<string>>();
  for (const rollup of quarters) {
    for (const quarter of rollup.period.quarters) {
      rowsIn.set(quarter, new Map(rollup.rows.map((row) => [row.code, row])));
      villagesIn.set(quarter, new Set(rollup.villages.map(({ id }) => id)));
    }
  }
  const figures = periodFigures(
    (owner, { code }, quarter) => {
      const row = rowsIn.get(quarter)?.get(code);
      return (owner === COMMUNE ? row?.total : row?.byVillage.get(owner)) ?? null;
    },
    period,
    (owner, quarter) => owner === COMMUNE || villagesIn.get(quarter)?.has(owner) === true,
  );
  return (code: string, scope: RollupRow['scope']): number | null => {
    const indicator = catalogue.byCode.get(code);
    if (indicator === undefined) return null;
    const owners = scope === 'commune' ? [COMMUNE] : villages.map(({ id }) => id);
    return indicator.kind === 'computed'
      ? rateOfAll(
          owners
            .map((owner) => rateParts(indicator, operandOf(catalogue, figures, owner)))
            .filter((parts) => parts !== null),
        )
      : sumOf(owners.map((owner) => figures.value(owner, indicator)).filter((value) => value !== null));
  };
}
