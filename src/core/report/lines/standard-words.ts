/** The add-on's own words of the Báo cáo. The build writes them into a data file; the script never bundles them. */
import { INDICATOR_ANNEX, VILLAGE_ANNEX } from '../annex-rows';
import type { ReportWords } from '../report-words';
import { TOPIC_WORDS, UNIT_WORDS } from '../unit-words';
import { VILLAGE_SETS } from '../village-sets';
import { QUIET_ROWS } from './quiet-rows';
import { REPORT_PARTS } from './report-parts';

export const STANDARD_WORDS: ReportWords = {
  parts: REPORT_PARTS,
  vocabulary: { units: UNIT_WORDS, topics: TOPIC_WORDS, quietRows: QUIET_ROWS.map(([code]) => code) },
  villageSets: VILLAGE_SETS,
  indicatorAnnex: INDICATOR_ANNEX,
  villageAnnex: VILLAGE_ANNEX,
};
