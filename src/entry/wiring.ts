/** Puts the adapters of the open spreadsheet behind the ports of the use cases. */

import type { GenerateReportPorts } from '../app/generate-report';
import type { PrintWords } from '../app/print-report';
import type { SetUpPorts } from '../app/set-up-workbook';
import type { CheckWords } from '../core/checks/messages/check-words';
import { createWorkbookBuilder } from '../sheets/layout/workbook-builder';
import { createWorkbookSource } from '../sheets/reading/workbook-source';
import { createClock } from '../sheets/shell/clock';
import { readDataFile } from '../sheets/shell/data-file';
import { createActionLog } from '../sheets/stores/action-log';
import { createSnapshotStore } from '../sheets/stores/snapshot-store';
import { createReportTabs } from '../sheets/writing/report-tabs';

export const checkWords = (): CheckWords => readDataFile('check-words');

export function reportPorts(): GenerateReportPorts & { readonly tabs: PrintWords } {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const store = createSnapshotStore(spreadsheet);
  return {
    source: createWorkbookSource(spreadsheet),
    store,
    tabs: createReportTabs(spreadsheet, store.tabName),
    log: createActionLog(spreadsheet),
    clock: createClock(),
  };
}

export function setUpPorts(): SetUpPorts {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const begun = Date.now();
  return {
    builder: createWorkbookBuilder(spreadsheet),
    log: createActionLog(spreadsheet),
    clock: createClock(),
    stopwatch: { elapsedMs: () => Date.now() - begun },
    words: () => readDataFile('set-up-words'),
    checkWords,
  };
}
