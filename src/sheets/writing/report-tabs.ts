/** The generated tabs of a report, and the officer's words in them. */
import type { ReportTabs } from '../../app/generate-report';
import type { TakeWordsPorts } from '../../app/take-words';
import { revisionInfo, rollupWords, staleFormula } from '../../core/layout/generated-words';
import { reportTabKey, reportTabName, rollupTabKey, rollupTabName } from '../../core/layout/period-tabs';
import { reportTabRows } from '../../core/layout/report-tab';
import { rollupGrid } from '../../core/layout/rollup-tab';
import { parsePeriodCode } from '../../core/period/periods';
import { STANDARD_WORDS } from '../../core/report/lines/standard-words';
import { createProtector, type Protector } from '../layout/protections';
import { findTab } from '../stores/find-tab';
import type { Protect } from './generated-tab';
import { changeOwnTexts, readOwnTexts } from './report-rows';
import { writeReportTab } from './report-tab';
import { writeRollupTab } from './rollup-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const reportWords = () => STANDARD_WORDS;

/** What a new protection starts with is asked once a run; one that a stopped run has begun may start with less. */
export const protectorFor =
  (protector: Protector) =>
  (accounts: readonly string[]): Protect =>
  (sheet, fresh) =>
    (fresh ? protector : createProtector()).protect(sheet, accounts);

/** `storeName`: what the tab `_Lưu` is called now. */
export function createReportTabs(
  spreadsheet: Spreadsheet,
  storeName: () => string,
  protector = createProtector(),
): ReportTabs & TakeWordsPorts['tabs'] {
  const forPolice = protectorFor(protector);
  return {
    reportWords,

    ownTexts(period) {
      const tab = findTab(spreadsheet, reportTabKey(period), reportTabName(parsePeriodCode(period).kind));
      return tab === null ? new Map() : readOwnTexts(tab.grid);
    },

    changeOwnTexts(period, changes) {
      const tab = findTab(spreadsheet, reportTabKey(period), reportTabName(parsePeriodCode(period).kind));
      return tab === null ? 0 : changeOwnTexts(tab, changes);
    },

    writeRollup(rollup, snapshot, police) {
      const { code, kind } = rollup.period;
      const grid = rollupGrid(rollup, rollupWords(rollup, snapshot, storeName()));
      writeRollupTab(spreadsheet, rollupTabKey(code), rollupTabName(kind), grid, forPolice(police));
    },

    writeReport(snapshot, police) {
      const info = revisionInfo(snapshot);
      const rows = reportTabRows(snapshot, {
        report: reportWords(),
        info,
        staleFormula: staleFormula(snapshot, storeName()),
      });
      writeReportTab(spreadsheet, reportTabName(snapshot.input.rollup.period.kind), rows, forPolice(police));
    },
  };
}
