/** The figure of a period from the figures of its quarters, by each row's rule; and of a rate from its parts. */
import type { Catalogue, Indicator } from '../catalogue/types';
import { QUARTERS } from '../period/schemes';
import type { Period, PeriodKind, Quarter } from '../period/types';
import type { QuarterFigure } from './year-figures';

/** The figures of one period, from this year or the last. */
export interface PeriodFigures {
  /** Null where no quarter that counts has a figure. Not for computed rows. */
  readonly value: (owner: string, indicator: Indicator) => number | null;
  /** A figure in every quarter of the period in which the owner existed. */
  readonly isComplete: (owner: string, indicator: Indicator) => boolean;
}

/** Whether the owner existed in a quarter; always for the commune. */
export type Existed = (owner: string, quarter: Quarter) => boolean;

export function periodFigures(
  figure: QuarterFigure,
  { kind, quarters }: Pick<Period, 'kind' | 'quarters'>,
  existed: Existed,
): PeriodFigures {
  const at = (owner: string, indicator: Indicator, quarter: Quarter | undefined): number | null =>
    quarter !== undefined && existed(owner, quarter) ? figure(owner, indicator, quarter) : null;
  return {
    value: (owner, indicator) => aggregate(indicator, kind, quarters, (quarter) => at(owner, indicator, quarter)),
    isComplete: (owner, indicator) =>
      quarters.every((quarter) => !existed(owner, quarter) || figure(owner, indicator, quarter) !== null),
  };
}

function aggregate(
  { aggregate: rule }: Indicator,
  kind: PeriodKind,
  quarters: readonly Quarter[],
  at: (quarter: Quarter | undefined) => number | null,
): number | null {
  const known = (among: readonly Quarter[]): number[] => among.map(at).filter((value) => value !== null);
  const last = quarters[quarters.length - 1];
  switch (rule) {
    case 'sum':
      return sumOf(known(quarters));
    case 'last':
      return at(last);
    case 'first':
      return at(quarters[0]);
    // A có/không is 1 or 0. Of the whole commune it may be a number of villages: the most and the least are known.
    case 'any':
      return most(known(quarters));
    case 'any-year':
      return most(known(QUARTERS.filter((quarter) => quarter <= (last ?? 4))));
    case 'all': {
      const values = known(quarters);
      return values.length === 0 ? null : Math.min(...values);
    }
    case 'year':
      return kind === 'Y' ? at(last) : null;
    case 'recompute':
      return null;
  }
}

const most = (values: readonly number[]): number | null => (values.length === 0 ? null : Math.max(...values));

/** Tenths of doubles do not add up exactly (0.1 + 0.2); no figure has more than one decimal. */
const SUM_DECIMALS = 1e6;

/** Null for none. */
export const sumOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : Math.round(values.reduce((sum, value) => sum + value, 0) * SUM_DECIMALS) / SUM_DECIMALS;

/** Numerator and denominator of a rate; null where a part has no figure. */
export interface RateParts {
  readonly part: number;
  readonly whole: number;
}

/** `operand` gives the figure of one of the rate's rows by code. */
export function rateParts(indicator: Indicator, operand: (code: string) => number | null): RateParts | null {
  const ratio = indicator.ratio;
  if (ratio === undefined) return null;
  const part = operand(ratio.numerator);
  const wholes = ratio.denominator.map(operand).filter((value) => value !== null);
  const whole = wholes.length < ratio.denominator.length ? null : sumOf(wholes);
  return part === null || whole === null ? null : { part, whole };
}

/** Unrounded, in per cent; null without parts or with nothing to divide by. */
export const rateOf = (parts: RateParts | null): number | null =>
  parts === null || parts.whole === 0 ? null : (100 * parts.part) / parts.whole;

/** The rate of several owners together: from the sums of their parts, never the mean of their rates. */
export function rateOfAll(parts: readonly RateParts[]): number | null {
  const part = sumOf(parts.map((each) => each.part));
  const whole = sumOf(parts.map((each) => each.whole));
  return part === null || whole === null ? null : rateOf({ part, whole });
}

/** The figure of a rate's row for one owner. */
export function operandOf(
  catalogue: Catalogue,
  figures: PeriodFigures,
  owner: string,
): (code: string) => number | null {
  return (code) => {
    const indicator = catalogue.byCode.get(code);
    return indicator === undefined ? null : figures.value(owner, indicator);
  };
}
