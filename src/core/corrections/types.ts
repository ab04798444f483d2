/** A correction: what a village (or the commune) reported, what the police confirmed instead, and why. */
import type { Indicator } from '../catalogue/types';
import type { Quarter } from '../period/types';
import type { Entry, Village } from '../submission/types';
import type { TableRow } from '../tables/cells';

/** A line of the tab `Đính chính`, as it stands. */
export interface CorrectionLine {
  readonly cells: TableRow;
  /** `'Đính chính'!B6`. */
  readonly cell: string;
}

export interface Correction {
  /** Null: a row of the tab `Công an xã` with one figure for the commune. */
  readonly village: Pick<Village, 'id' | 'name'> | null;
  readonly quarter: Quarter;
  readonly indicator: Indicator;
  readonly reported: Entry;
  readonly confirmed: Entry;
  readonly reason: string;
}
