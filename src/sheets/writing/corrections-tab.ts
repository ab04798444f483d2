/** Adds lines to the tab `Đính chính`. */
import { CORRECTION_COLUMNS, TAB_KEYS, TAB_NAMES } from '../../core/layout/keys';
import type { CorrectionsTab } from '../../ports';
import { asPlainText } from '../plain-text';
import { findTab } from '../stores/find-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const isBlank = (value: unknown): boolean => value === '' || value === null || value === undefined;

export function createCorrectionsTab(spreadsheet: Spreadsheet): CorrectionsTab {
  return {
    append(cells) {
      const tab = findTab(spreadsheet, TAB_KEYS.corrections, TAB_NAMES.corrections);
      const keyRow = tab?.grid.rowOf.get('#key');
      if (tab === null || keyRow === undefined) return false;
      const { sheet, grid } = tab;
      const columns = CORRECTION_COLUMNS.flatMap((key) => grid.columnOf.get(key) ?? []);
      const used = grid.values.map((row) => columns.some((column) => !isBlank(row[column])));
      // Below the last line that holds anything; what stands beside the table is left alone.
      const row = Math.max(keyRow, used.lastIndexOf(true)) + 1;
      const width = Math.max(...columns) + 1;
      const line = Array.from({ length: width }, (_, column): unknown => grid.values[row]?.[column] ?? '');
      for (const [key, value] of cells) {
        const column = grid.columnOf.get(key);
        if (column !== undefined) line[column] = typeof value === 'string' ? asPlainText(value) : value;
      }
      if (row >= sheet.getMaxRows()) sheet.insertRowsAfter(row, 1);
      sheet.getRange(row + 1, 1, 1, width).setValues([line]);
      return true;
    },
  };
}
