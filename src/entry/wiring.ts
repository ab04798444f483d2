/** Puts the adapters of the open spreadsheet behind the ports of the use cases. */

import type { DecidePorts } from '../app/decide-submission';
import type { EnterPorts } from '../app/enter-for-village';
import type { GenerateReportPorts } from '../app/generate-report';
import type { RepairPorts } from '../app/repair-workbook';
import type { RetakePorts } from '../app/retake-opening-balance';
import type { SetUpPorts } from '../app/set-up-workbook';
import type { TakeWordsPorts } from '../app/take-words';
import { ROW_NAMES } from '../core/catalogue/row-names';
import type { RowNames } from '../core/catalogue/types';
import type { CheckWords } from '../core/checks/messages/check-words';
import { STANDARD_CHECK_WORDS } from '../core/checks/messages/standard-check-words';
import { STANDARD_SET_UP_WORDS } from '../core/layout/standard-set-up-words';
import { createProtector } from '../sheets/layout/protections';
import { createWorkbookBuilder } from '../sheets/layout/workbook-builder';
import { createWorkbookSource } from '../sheets/reading/workbook-source';
import { createRepairDesk } from '../sheets/repair/repair-desk';
import { createClock } from '../sheets/shell/clock';
import { createActionLog } from '../sheets/stores/action-log';
import { createSnapshotStore, type NamedStore } from '../sheets/stores/snapshot-store';
import { createOpeningBalances } from '../sheets/writing/opening-balances';
import { createReportTabs } from '../sheets/writing/report-tabs';
import { createScoreTabs } from '../sheets/writing/score-tabs';
import { createTrackingTab } from '../sheets/writing/tracking-tab';
import { createVillageDecisions } from '../sheets/writing/village-decisions';
import { createVillageEntries } from '../sheets/writing/village-entries';

export const checkWords = (): CheckWords => STANDARD_CHECK_WORDS;

const rowNames = (): RowNames => ROW_NAMES;

export function reportPorts(): GenerateReportPorts & {
  readonly store: NamedStore;
  readonly tabs: TakeWordsPorts['tabs'];
} {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const store = createSnapshotStore(spreadsheet);
  const protector = createProtector();
  return {
    source: createWorkbookSource(spreadsheet, rowNames),
    store,
    tabs: createReportTabs(spreadsheet, store.tabName, protector),
    scoreTabs: createScoreTabs(spreadsheet, store.tabName, protector),
    log: createActionLog(spreadsheet),
    clock: createClock(),
    checkWords,
  };
}

export function retakePorts(): RetakePorts {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const source = createWorkbookSource(spreadsheet, rowNames);
  const openings = createOpeningBalances(source.openTabs);
  return { source, openings, log: createActionLog(spreadsheet), clock: createClock() };
}

export type TrackingPorts = DecidePorts;

export function trackingPorts(): TrackingPorts {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const source = createWorkbookSource(spreadsheet, rowNames);
  return {
    source,
    store: createSnapshotStore(spreadsheet),
    decisions: createVillageDecisions(spreadsheet, source.openTabs),
    tab: createTrackingTab(spreadsheet),
    log: createActionLog(spreadsheet),
    clock: createClock(),
    checkWords,
  };
}

export function entryPorts(): EnterPorts {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const source = createWorkbookSource(spreadsheet, rowNames);
  return {
    source,
    store: createSnapshotStore(spreadsheet),
    entries: createVillageEntries(source.openTabs),
    tab: createTrackingTab(spreadsheet),
    log: createActionLog(spreadsheet),
    clock: createClock(),
    checkWords,
  };
}

export function repairPorts(): RepairPorts {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const begun = Date.now();
  const clock = createClock();
  const words = () => STANDARD_SET_UP_WORDS;
  return {
    desk: createRepairDesk(spreadsheet, { clock, words, checkWords, rowNames }),
    log: createActionLog(spreadsheet),
    clock,
    stopwatch: { elapsedMs: () => Date.now() - begun },
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
    words: () => STANDARD_SET_UP_WORDS,
    checkWords,
    rowNames,
  };
}
