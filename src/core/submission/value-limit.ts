/** Above which a figure is taken for a slip: often a date that the sheet turned into its serial number. */
import type { Indicator } from '../catalogue/types';

/** Limits and thresholds of the settings by key; a missing key means the default. */
export type Thresholds = ReadonlyMap<string, number>;

export const NO_THRESHOLDS: Thresholds = new Map();

/** Below every serial number of a date since 1954: 03/04/2023 arrives as 45019. No village counts so many of a thing. */
const DEFAULT_LIMIT = 20_000;

/** Setting for every unit; `han_muc_lon/vụ` sets the limit of one unit. */
const LIMIT_KEY = 'han_muc_lon';

/** The largest value that a number row takes, in the row's unit. */
export function valueLimit(indicator: Indicator, thresholds: Thresholds): number {
  return thresholds.get(`${LIMIT_KEY}/${indicator.unit}`) ?? thresholds.get(LIMIT_KEY) ?? DEFAULT_LIMIT;
}
