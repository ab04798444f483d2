/** The rollup of a period: every switched-on row by village and for the commune, covered, compared, proven. */
import { fillForceName } from '../catalogue/catalogue';
import type { Indicator } from '../catalogue/types';
import { makePeriod, previousPeriodCode, sameLastYearCode } from '../period/periods';
import type { Period, Quarter } from '../period/types';
import { gatherAnswers } from './answers';
import { figuresOfMerged, villagesWithin } from './mergers';
import {
  type Existed,
  operandOf,
  type PeriodFigures,
  periodFigures,
  type RateParts,
  rateOf,
  rateOfAll,
  rateParts,
  sumOf,
} from './period-figures';
import { reconcile } from './reconcile';
import type { RollupInput } from './rollup-input';
import type { Rollup, RollupRow, RollupVillage } from './types';
import { isValidInQuarter, isValidWithin } from './village-validity';
import { gatherYear, hasOneFigure, type QuarterFigure, rollupIndicators, type YearFigures } from './year-figures';

const NUMERIC_KINDS = ['flow', 'stock', 'duty', 'computed'];

/** The period and the two it is compared with. */
interface Views {
  readonly now: PeriodFigures;
  readonly previous: PeriodFigures | null;
  readonly sameLastYear: PeriodFigures;
}

export function composeRollup(input: RollupInput, period: Period): Rollup {
  const year = gatherYear(input);
  const existed = existence(input);
  const villages = input.villages.filter((village) => isValidWithin(village, period));
  const rows = composeRows(input, year, period);
  return {
    scheme: input.settings.scheme,
    period,
    villages: villages.map(({ id, name, pilot }): RollupVillage => {
      const quarters = period.quarters.filter((quarter) => existed(id, quarter));
      return { id, name, pilot, reported: quarters.every((quarter) => year.isReported(id, quarter)) };
    }),
    rows,
    answers: gatherAnswers(input, year, period, existed),
    reconciliation: reconcile(input, year, period, rows, (part) => composeRows(input, year, part)),
  };
}

/** Rows of numbers in catalogue order. */
function composeRows(input: RollupInput, year: YearFigures, period: Period): readonly RollupRow[] {
  const mode = input.settings.sensitiveMode;
  const villageIds = input.villages.filter((village) => isValidWithin(village, period)).map((village) => village.id);
  const views = viewsOf(input, year, period);
  const { forceName } = input.settings.identityOn(period.end);
  return rollupIndicators(input)
    .filter((indicator) => NUMERIC_KINDS.includes(indicator.kind))
    .map((indicator): RollupRow => {
      const oneFigure = hasOneFigure(indicator, mode);
      const owners = oneFigure ? [input.settings.communeCode] : villageIds;
      const figures =
        indicator.kind === 'computed'
          ? rateFigures(input, indicator, owners, views)
          : plainFigures(indicator, owners, views);
      return {
        code: indicator.code,
        group: indicator.group,
        name: fillForceName(indicator.name, forceName),
        unit: indicator.unit,
        kind: indicator.kind,
        aggregate: indicator.aggregate,
        scope: oneFigure ? 'commune' : 'village',
        ...figures,
        byVillage: oneFigure ? new Map() : figures.byVillage,
        N: owners.length,
        ...(indicator.kind === 'duty' && !oneFigure
          ? { yesQuarters: yesQuarters(input, year, indicator, owners, period) }
          : {}),
      };
    });
}

type Figures = Pick<RollupRow, 'byVillage' | 'total' | 'n' | 'previous' | 'sameLastYear'>;

function plainFigures(indicator: Indicator, owners: readonly string[], views: Views): Figures {
  const valueIn = (figures: PeriodFigures) => (owner: string) => figures.value(owner, indicator);
  const withValue = owners.filter((owner) => views.now.value(owner, indicator) !== null);
  const totalIn = (figures: PeriodFigures | null): number | null =>
    figures && sumOf(withValue.map(valueIn(figures)).filter((value) => value !== null));
  return {
    byVillage: new Map(owners.map((owner) => [owner, views.now.value(owner, indicator)])),
    total: totalIn(views.now),
    n: owners.filter((owner) => views.now.isComplete(owner, indicator)).length,
    previous: totalIn(views.previous),
    sameLastYear: totalIn(views.sameLastYear),
  };
}

/** n counts the villages that have all parts of the rate, for only they are in it. */
function rateFigures(input: RollupInput, indicator: Indicator, owners: readonly string[], views: Views): Figures {
  const partsIn = (figures: PeriodFigures, owner: string): RateParts | null =>
    rateParts(indicator, operandOf(input.catalogue, figures, owner));
  const withParts = owners.filter((owner) => partsIn(views.now, owner) !== null);
  const rateIn = (figures: PeriodFigures | null): number | null =>
    figures && rateOfAll(withParts.map((owner) => partsIn(figures, owner)).filter((parts) => parts !== null));
  return {
    byVillage: new Map(owners.map((owner) => [owner, rateOf(partsIn(views.now, owner))])),
    total: rateIn(views.now),
    n: withParts.length,
    previous: rateIn(views.previous),
    sameLastYear: rateIn(views.sameLastYear),
  };
}

function viewsOf(input: RollupInput, year: YearFigures, period: Period): Views {
  const existed = existence(input);
  const lastYear: QuarterFigure = (owner, indicator, quarter) => input.lastYear(owner, indicator.code, quarter);
  // Last year's list of villages is not kept: a village without figures is as good as none.
  const view = (code: string): PeriodFigures => {
    const of = makePeriod(code, input.settings.scheme);
    return of.year === period.year ? periodFigures(year.figure, of, existed) : periodFigures(lastYear, of, () => true);
  };
  const counted = input.villages.filter((village) => isValidWithin(village, period)).map(({ id }) => id);
  const partsOf = villagesWithin(input.villages, counted);
  const earlier = (code: string): PeriodFigures => figuresOfMerged(view(code), partsOf);
  const before = previousPeriodCode(period.code);
  return {
    now: view(period.code),
    previous: before === null ? null : earlier(before),
    sameLastYear: earlier(sameLastYearCode(period.code)),
  };
}

function existence({ villages, settings }: RollupInput): Existed {
  const byId = new Map(villages.map((village) => [village.id, village]));
  return (owner, quarter) => {
    const village = byId.get(owner);
    return village === undefined || isValidInQuarter(village, settings.year, quarter, settings.scheme);
  };
}

function yesQuarters(
  input: RollupInput,
  year: YearFigures,
  indicator: Indicator,
  owners: readonly string[],
  period: Period,
): ReadonlyMap<string, { yes: number; of: number }> {
  const existed = existence(input);
  return new Map(
    owners.map((owner) => {
      const quarters = period.quarters.filter((quarter: Quarter) => existed(owner, quarter));
      const yes = quarters.filter((quarter) => year.figure(owner, indicator, quarter) === 1).length;
      return [owner, { yes, of: quarters.length }];
    }),
  );
}
