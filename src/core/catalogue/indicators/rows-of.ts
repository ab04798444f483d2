/** Lets the tables of indicators say only what is not usual; comments there say where a row comes from. */
import { NEVER } from '../requirements';
import type { Aggregate, Indicator, IndicatorGroup, IndicatorKind } from '../types';

/** What every row says for itself; the rest has a usual value. */
type Told = 'code' | 'name' | 'label' | 'hint' | 'unit';
type RowFacts = Pick<Indicator, Told> & Partial<Omit<Indicator, Told | 'group'>>;

/** How longer periods are built unless the row says otherwise; of stocks, days and texts the last one counts. */
const USUAL_AGGREGATE: Readonly<Partial<Record<IndicatorKind, Aggregate>>> = {
  flow: 'sum',
  duty: 'any',
  computed: 'recompute',
};

/** Usual: a sum of a village, entered by its head, not asked for, free to be posted, shown. */
export function rowsOf(group: IndicatorGroup, rows: readonly RowFacts[]): readonly Indicator[] {
  return rows.map((facts) => {
    const kind = facts.kind ?? 'flow';
    return {
      group,
      kind,
      aggregate: USUAL_AGGREGATE[kind] ?? 'last',
      scope: 'village',
      enteredBy: 'thon',
      required: NEVER,
      sensitivity: 'S0',
      on: true,
      ...facts,
    };
  });
}
