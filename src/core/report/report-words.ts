/** The words of the Báo cáo as data: its parts with their sentences, and what its annexes show. */
import type { AnnexRow } from './annex-rows';
import type { ReportPart } from './lines/line-definition';

/** Holds plain values only: in the built add-on it travels as JSON beside the script. */
export interface ReportWords {
  /** In the order in which they are printed; the same for every period. */
  readonly parts: readonly ReportPart[];
  readonly indicatorAnnex: readonly AnnexRow[];
  readonly villageAnnex: readonly { readonly code: string; readonly title: string }[];
}
