/** Groups of rows or columns: a depth per row or column, kept as nested stretches. */

import type { AxisGroup, AxisModel } from '../../model/workbook-model';

/** The groups that hold the row or column, the outermost first. */
export const groupsHolding = (axis: AxisModel, at: number): AxisGroup[] =>
  axis.groups
    .filter((group) => group.start <= at && at <= group.end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));

/** How many groups hold the row or column. */
export const depthAt = (axis: AxisModel, at: number): number => groupsHolding(axis, at).length;

/** Groups of the same stretch or inside it. */
export const groupsWithin = (axis: AxisModel, start: number, count: number): AxisGroup[] =>
  axis.groups.filter((group) => group.start >= start && group.end < start + count);

/** Stretches of rows whose depth is at least `depth`. */
const stretches = (depths: readonly number[], depth: number): { start: number; end: number }[] => {
  const found: { start: number; end: number }[] = [];
  depths.forEach((value, index) => {
    if (value < depth) return;
    const last = found[found.length - 1];
    if (last !== undefined && last.end === index) last.end = index + 1;
    else found.push({ start: index + 1, end: index + 1 });
  });
  return found;
};

/** Google nests at most eight groups: https://developers.google.com/apps-script/reference/spreadsheet/sheet */
const DEEPEST = 8;

/**
 * Adds `delta` to the depth of `count` rows or columns from `start`. Groups that lie side by side at the same depth
 * become one, as in Sheets. A stretch that was there before stays collapsed or open as it was.
 */
export const deepen = (axis: AxisModel, start: number, count: number, delta: number): void => {
  const depths = Array.from({ length: axis.count }, (_, index) => depthAt(axis, index + 1));
  for (let at = start; at < start + count; at += 1) {
    depths[at - 1] = Math.min(DEEPEST, Math.max(0, (depths[at - 1] ?? 0) + delta));
  }
  const old = [...axis.groups];
  const groups: AxisGroup[] = [];
  for (let depth = 1; depth <= DEEPEST; depth += 1) {
    for (const stretch of stretches(depths, depth)) {
      const index = old.findIndex((group) => group.start === stretch.start && group.end === stretch.end);
      const [known] = index < 0 ? [] : old.splice(index, 1);
      groups.push({ ...stretch, collapsed: known?.collapsed ?? false });
    }
  }
  axis.groups = groups;
};
