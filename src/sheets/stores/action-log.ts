/** Appends to the tab `Nhật ký` what the add-on did. */
import { TAB_KEYS, TAB_NAMES } from '../../core/layout/keys';
import type { ActionLog } from '../../ports';
import { asPlainText } from '../plain-text';
import { findTab } from './find-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The account is not known: the scope that would tell it is not asked for. */
const UNKNOWN_ACCOUNT = 'không rõ';

export function createActionLog(spreadsheet: Spreadsheet): ActionLog {
  return {
    append(entry, at) {
      const tab = findTab(spreadsheet, TAB_KEYS.log, TAB_NAMES.log);
      if (tab === null) return;
      const cells = new Map<string, string | number>([
        ['time', asPlainText(at)],
        ['account', UNKNOWN_ACCOUNT],
        ['action', asPlainText(entry.action)],
        ['period', entry.period],
        ['revision', entry.revision ?? ''],
        ['detail', asPlainText(entry.detail)],
      ]);
      const row: (string | number)[] = Array.from({ length: Math.max(...tab.grid.columnOf.values()) + 1 }, () => '');
      for (const [key, value] of cells) {
        const column = tab.grid.columnOf.get(key);
        if (column !== undefined) row[column] = value;
      }
      tab.sheet.appendRow(row);
    },
  };
}
