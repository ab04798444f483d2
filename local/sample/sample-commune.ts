/** What the people of a sample commune type, quarter by quarter: the shape that the demo and the tests share. */
import type { Quarter } from '../../src/core/period/types';

/** Texts as typed in a vi_VN sheet, by row code. */
export type TypedRows = Readonly<Record<string, string>>;

export interface SampleVillage {
  readonly name: string;
  readonly headAccount: string;
  readonly pilot: boolean;
}

export interface SampleQuarter {
  readonly quarter: Quarter;
  /** What each head types as “Ngày nộp”. */
  readonly submittedOn: string;
  /** One entry a village, in the villages' order: what the head types. */
  readonly heads: readonly TypedRows[];
  /** What the police type in the block “Công an xã ghi” of each village tab. */
  readonly police: readonly TypedRows[];
  /** What the police type in the tab `Công an xã`. */
  readonly commune: TypedRows;
  /** What the police give each village for the sensitive contents, of 32 points. */
  readonly sensitivePoints?: readonly number[];
}

/** Last year's values of one row; `village` is the place in the list, null for a commune row. */
export interface SampleLastYear {
  readonly village: number | null;
  readonly code: string;
  readonly quarters: readonly [string, string, string, string];
}

export interface SampleCommune {
  readonly villages: readonly SampleVillage[];
  readonly quarters: readonly SampleQuarter[];
  readonly lastYear: readonly SampleLastYear[];
}
