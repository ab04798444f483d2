/** Rows and columns between the model (sizes, hidden, groups) and a file (a line of attributes for each). */

import type { AxisGroup, AxisModel } from '../../emulator/model/workbook-model';

/** What a file says of one row or column. */
export interface AxisLine {
  /** Pixels; absent: the default. */
  readonly size?: number;
  readonly hidden: boolean;
  /** How many groups it lies in. */
  readonly level: number;
  /** The mark of a closed group stands on the line after it, or before it, see `SummaryPlace`. */
  readonly collapsed: boolean;
}

/** Files say which; LibreOffice looks only after the group, so that is where ours have the mark. */
export type SummaryPlace = 'before' | 'after';

/** Files have room for seven levels; Sheets has eight. */
const DEEPEST_LEVEL = 7;

const PLAIN: AxisLine = { hidden: false, level: 0, collapsed: false };

function isIn(group: AxisGroup, line: number): boolean {
  return line >= group.start && line <= group.end;
}

/** The lines that are not plain, by number. The last may lie right behind the grid: the mark of a group at its end. */
export function axisLines(axis: AxisModel): Map<number, AxisLine> {
  const numbers = new Set([...axis.sizes.keys(), ...axis.hidden]);
  for (const group of axis.groups) {
    for (let line = group.start; line <= group.end + 1; line++) numbers.add(line);
  }
  const lines = new Map<number, AxisLine>();
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const around = axis.groups.filter((group) => isIn(group, number));
    const size = axis.sizes.get(number);
    const line: AxisLine = {
      ...(size === undefined ? {} : { size }),
      hidden: axis.hidden.has(number) || around.some((group) => group.collapsed),
      level: Math.min(DEEPEST_LEVEL, around.length),
      collapsed: axis.groups.some((group) => group.collapsed && group.end === number - 1),
    };
    if (size !== undefined || line.hidden || line.level > 0 || line.collapsed) lines.set(number, line);
  }
  return lines;
}

interface Stretch {
  start: number;
  end: number;
}

/** The longest stretches whose level is at least `level`. */
function stretches(lines: ReadonlyMap<number, AxisLine>, level: number): Stretch[] {
  const found: Stretch[] = [];
  const inside = [...lines].filter(([, line]) => line.level >= level).map(([number]) => number);
  for (const number of inside.sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.end === number - 1) last.end = number;
    else found.push({ start: number, end: number });
  }
  return found;
}

function allHidden(lines: ReadonlyMap<number, AxisLine>, { start, end }: Stretch): boolean {
  for (let line = start; line <= end; line++) if (lines.get(line)?.hidden !== true) return false;
  return true;
}

/**
 * Outer groups first, then by place. A group is closed when all of it is hidden, whether or not the writer left a mark
 * (LibreOffice leaves none on columns); inside a closed group everything is, so that there the mark decides.
 */
function groupsOf(lines: ReadonlyMap<number, AxisLine>, place: SummaryPlace): AxisGroup[] {
  const groups: AxisGroup[] = [];
  for (let level = 1; level <= DEEPEST_LEVEL; level++) {
    for (const stretch of stretches(lines, level)) {
      const { start, end } = stretch;
      const around = groups.filter((group) => isIn(group, start) && isIn(group, end));
      const marked = lines.get(place === 'before' ? start - 1 : end + 1)?.collapsed === true;
      const inClosed = around.some((group) => group.collapsed);
      groups.push({ start, end, collapsed: allHidden(lines, stretch) && (marked || !inClosed) });
    }
  }
  return groups;
}

/** The axis of a sheet with `count` lines. What lies in a closed group counts as hidden by the group alone. */
export function axisOf(lines: ReadonlyMap<number, AxisLine>, count: number, place: SummaryPlace): AxisModel {
  const groups = groupsOf(lines, place).flatMap((group) =>
    group.start > count ? [] : [{ ...group, end: Math.min(count, group.end) }],
  );
  const closed = groups.filter((group) => group.collapsed);
  const inGrid = [...lines].filter(([number]) => number <= count);
  return {
    count,
    frozen: 0,
    sizes: new Map(inGrid.flatMap(([number, { size }]) => (size === undefined ? [] : [[number, size]]))),
    hidden: new Set(
      inGrid
        .filter(([number, line]) => line.hidden && !closed.some((group) => isIn(group, number)))
        .map(([number]) => number),
    ),
    groups,
  };
}

export function lineAt(lines: ReadonlyMap<number, AxisLine>, number: number): AxisLine {
  return lines.get(number) ?? PLAIN;
}
