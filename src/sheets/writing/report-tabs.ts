/** The generated tabs of a report, and the officer's words in them. */
import type { ReportTabs } from '../../app/generate-report';
import type { PrintWords } from '../../app/print-report';
import { revisionInfo, rollupWords } from '../../core/layout/generated-words';
import { reportTabKey, reportTabName, rollupTabKey, rollupTabName } from '../../core/layout/period-tabs';
import { reportTabRows } from '../../core/layout/report-tab';
import { rollupGrid } from '../../core/layout/rollup-tab';
import { parsePeriodCode } from '../../core/period/periods';
import { readDataFile } from '../shell/data-file';
import { findTab } from '../stores/find-tab';
import { readOwnTexts, writeReportTab } from './report-tab';
import { writeRollupTab } from './rollup-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const reportWords = () => readDataFile('report-words');

export function createReportTabs(spreadsheet: Spreadsheet): ReportTabs & PrintWords {
  return {
    reportWords,

    ownTexts(period) {
      const tab = findTab(spreadsheet, reportTabKey(period), reportTabName(parsePeriodCode(period).kind));
      return tab === null ? new Map() : readOwnTexts(tab.grid);
    },

    writeRollup(rollup, snapshot) {
      const { code, kind } = rollup.period;
      const grid = rollupGrid(rollup, rollupWords(rollup, snapshot));
      writeRollupTab(spreadsheet, rollupTabKey(code), rollupTabName(kind), grid);
    },

    writeReport(snapshot) {
      const rows = reportTabRows(snapshot, { report: reportWords(), info: revisionInfo(snapshot) });
      writeReportTab(spreadsheet, reportTabName(snapshot.input.rollup.period.kind), rows);
    },
  };
}
