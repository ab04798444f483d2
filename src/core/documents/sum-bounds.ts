/** What can be told of single quarters from bounds on sums of neighbouring ones, such as the half-year and the year. */
import type { Quarter } from '../period/types';

/** Bounds, included, of the sum over a run of quarters, in whole numbers. */
export interface SumBounds {
  readonly from: Quarter;
  readonly to: Quarter;
  readonly least: number;
  readonly most: number;
}

/**
 * The tightest bounds of each quarter; null: no numbers fit. Sums of runs are differences of the sums from the year's
 * start, so shortest paths give them, and every whole number between them fits. Quarters without bounds are left open.
 */
export function boundsOfQuarters(bounds: readonly SumBounds[]): readonly SumBounds[] | null {
  const nodes = [0, 1, 2, 3, 4];
  const upTo: number[][] = nodes.map((from) => nodes.map((to) => (from === to ? 0 : Number.POSITIVE_INFINITY)));
  const at = (from: number, to: number): number => upTo[from]?.[to] ?? Number.POSITIVE_INFINITY;
  const lower = (from: number, to: number, most: number): void => {
    const row = upTo[from];
    if (row !== undefined && most < at(from, to)) row[to] = most;
  };
  for (const { from, to, least, most } of bounds) {
    lower(from - 1, to, most);
    lower(to, from - 1, -least);
  }
  for (const via of nodes)
    for (const from of nodes) for (const to of nodes) lower(from, to, at(from, via) + at(via, to));
  if (nodes.some((node) => at(node, node) < 0)) return null;
  return ([1, 2, 3, 4] as const).map((quarter) => {
    return { from: quarter, to: quarter, least: -at(quarter, quarter - 1), most: at(quarter - 1, quarter) };
  });
}
