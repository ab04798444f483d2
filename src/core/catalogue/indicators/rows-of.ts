/** Lets the tables of indicators say only what is not usual; comments there say where a row comes from. */
import { NEVER } from '../requirements';
import type { Aggregate, IndicatorCode, IndicatorFacts, IndicatorGroup, IndicatorKind } from '../types';

type Unusual = Partial<Omit<IndicatorFacts, 'code' | 'unit' | 'group'>>;

/** What every row says for itself, then what is not usual about it. */
type RowFacts = readonly [code: IndicatorCode, unit: string, unusual?: Unusual];

/** Kinds that a unit tells; of all others the usual kind is a flow. */
const KIND_OF_UNIT: Readonly<Record<string, IndicatorKind>> = { 'có/không': 'duty', '%': 'computed' };

/** How longer periods are built unless the row says otherwise; of stocks, days and texts the last one counts. */
const USUAL_AGGREGATE: Readonly<Partial<Record<IndicatorKind, Aggregate>>> = {
  flow: 'sum',
  duty: 'any',
  computed: 'recompute',
};

/** What the police enter and not everybody may see. */
export const police = (sensitivity: 'S1' | 'S2' | 'S3'): Pick<IndicatorFacts, 'enteredBy' | 'sensitivity'> => ({
  enteredBy: 'cax',
  sensitivity,
});

/** Usual: a sum of a village, entered by its head, not asked for, free to be posted, shown. */
export function rowsOf(group: IndicatorGroup, rows: readonly RowFacts[]): readonly IndicatorFacts[] {
  return rows.map(([code, unit, unusual]) => {
    const kind = unusual?.kind ?? KIND_OF_UNIT[unit] ?? 'flow';
    return {
      code,
      group,
      unit,
      kind,
      aggregate: USUAL_AGGREGATE[kind] ?? 'last',
      scope: 'village',
      enteredBy: kind === 'computed' ? 'computed' : 'thon',
      required: NEVER,
      sensitivity: 'S0',
      on: true,
      ...unusual,
    };
  });
}
