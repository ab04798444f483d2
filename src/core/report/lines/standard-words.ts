/** The add-on's own words of the Báo cáo. The build writes them into a data file; the script never bundles them. */
import { INDICATOR_ANNEX, VILLAGE_ANNEX } from '../annex-rows';
import type { ReportWords } from '../report-words';
import { REPORT_PARTS } from './report-parts';

export const STANDARD_WORDS: ReportWords = {
  parts: REPORT_PARTS,
  indicatorAnnex: INDICATOR_ANNEX,
  villageAnnex: VILLAGE_ANNEX,
};
