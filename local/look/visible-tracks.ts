/** Which rows or columns of a sheet are seen, with their sizes. */
import type { AxisModel } from '../emulator/model/workbook-model';

/** A visible row or column. */
export interface Track {
  /** 1-based. */
  readonly index: number;
  /** In pixels. */
  readonly size: number;
  /** Hidden rows or columns stand between this one and the one seen before it. */
  readonly afterHidden: boolean;
  /** The control of the group next to it: `+` opens it, `−` closes it. */
  readonly groupControl: '+' | '−' | null;
  /** The last one that stays when the rest is scrolled. */
  readonly lastFrozen: boolean;
}

/** From 1 to `last`. */
export function visibleTracks(axis: AxisModel, last: number, defaultSize: number): Track[] {
  const tracks: Track[] = [];
  let afterHidden = false;
  for (let index = 1; index <= Math.min(last, axis.count); index += 1) {
    if (isHidden(axis, index)) {
      afterHidden = true;
      continue;
    }
    tracks.push({
      index,
      size: axis.sizes.get(index) ?? defaultSize,
      afterHidden,
      groupControl: controlAt(axis, index),
      lastFrozen: index === axis.frozen,
    });
    afterHidden = false;
  }
  return tracks;
}

/** A collapsed group hides what is in it in addition to what was hidden by hand. */
function isHidden(axis: AxisModel, index: number): boolean {
  const folded = axis.groups.some(({ start, end, collapsed }) => collapsed && index >= start && index <= end);
  return folded || axis.hidden.has(index);
}

export function sizeOf(tracks: readonly Track[]): number {
  return tracks.reduce((sum, { size }) => sum + size, 0);
}

function controlAt(axis: AxisModel, index: number): Track['groupControl'] {
  const before = axis.groupControl === 'before';
  const group = axis.groups.find(({ start, end }) => index === (before ? start - 1 : end + 1));
  if (group === undefined) return null;
  return group.collapsed ? '+' : '−';
}
