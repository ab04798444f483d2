/** Writes the police's decision on a village's tab, and closes or opens a quarter's column. */
import { quarterColumn, ROW_KEYS } from '../../core/layout/keys';
import type { Quarter } from '../../core/period/types';
import type { VillageDecisions } from '../../ports';
import { createProtector } from '../layout/protections';
import { asPlainText } from '../plain-text';
import type { OpenTabs } from '../reading/workbook-source';
import type { FoundTab } from '../stores/find-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** What people read in the list of protected ranges. */
export const CLOSED_DESCRIPTION = 'Quý đã khóa';
const CLOSED_TAB_DESCRIPTION = 'Trang đã khóa: thôn đã kết thúc';

interface Place {
  readonly sheet: Sheet;
  /** 1-based. */
  readonly column: number;
  readonly rows: number;
  readonly rowOf: (key: string) => number;
}

function placeOf(tabs: OpenTabs, villageId: string, quarter: Quarter): Place {
  const tab = tabs.find(villageId);
  const column = tab?.grid.columnOf.get(quarterColumn(quarter));
  if (tab === undefined || column === undefined) {
    throw new Error(
      `Không tìm thấy cột của quý trên trang thôn ${villageId}. Chạy Quản lý ▸ Khôi phục bảng biểu rồi làm lại.`,
    );
  }
  const rowOf = (key: string): number => {
    const row = tab.grid.rowOf.get(key);
    if (row === undefined) throw new Error(`Trang “${tab.sheet.getName()}” thiếu dòng duyệt của Công an xã.`);
    return row + 1;
  };
  return { sheet: tab.sheet, column: column + 1, rows: tab.grid.values.length, rowOf };
}

/** Known by its shape: exactly the quarter's column, from the first row. Set-up protects no such range. */
function closings({ sheet, column }: Place): Protection[] {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter((protection) => {
    const range = protection.getRange();
    return range.getColumn() === column && range.getNumColumns() === 1 && range.getRow() === 1;
  });
}

/** Known by its shape: all of the tab. Set-up protects no such range. */
function tabClosings({ sheet, grid }: FoundTab): Protection[] {
  const [rows, columns] = [grid.values.length, grid.values[0]?.length ?? 1];
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter((protection) => {
    const range = protection.getRange();
    const fromStart = range.getRow() === 1 && range.getColumn() === 1;
    return fromStart && range.getNumRows() >= rows && range.getNumColumns() >= columns;
  });
}

export function createVillageDecisions(spreadsheet: Spreadsheet, tabs: OpenTabs): VillageDecisions {
  const protector = createProtector();
  return {
    write(villageId, quarter, { decision, reason, fingerprint }) {
      const { sheet, column, rowOf } = placeOf(tabs, villageId, quarter);
      // The decision stands last in time: where rows were moved apart, it is written when all else is there.
      const cells = [
        { row: rowOf(ROW_KEYS.fingerprint), text: fingerprint },
        { row: rowOf(ROW_KEYS.reason), text: reason },
        { row: rowOf(ROW_KEYS.decision), text: decision },
      ];
      const down = [...cells].sort((a, b) => a.row - b.row);
      const first = down[0]?.row ?? 1;
      if (down.every(({ row }, index) => row === first + index)) {
        sheet.getRange(first, column, down.length, 1).setValues(down.map(({ text }) => [asPlainText(text)]));
      } else {
        for (const { row, text } of cells) sheet.getRange(row, column).setValue(asPlainText(text));
      }
    },

    untick(villageId, quarter) {
      const { sheet, column, rowOf } = placeOf(tabs, villageId, quarter);
      sheet.getRange(rowOf(ROW_KEYS.submitted), column).setValue(false);
    },

    close(villageId, quarter, accounts) {
      const place = placeOf(tabs, villageId, quarter);
      // A run that was stopped may have left one that lets everybody in: the new one stands before the old one goes.
      const before = closings(place);
      protector.protect(place.sheet.getRange(1, place.column, place.rows, 1), accounts, CLOSED_DESCRIPTION);
      for (const protection of before) protection.remove();
    },

    reopen(villageId, quarter) {
      for (const protection of closings(placeOf(tabs, villageId, quarter))) protection.remove();
    },

    closeTab(villageId, accounts) {
      const tab = tabs.find(villageId);
      if (tab === undefined)
        throw new Error(`Không tìm thấy trang thôn ${villageId}. Chạy Quản lý ▸ Khôi phục bảng biểu rồi làm lại.`);
      const before = tabClosings(tab);
      const whole = tab.sheet.getRange(1, 1, tab.sheet.getMaxRows(), tab.sheet.getMaxColumns());
      protector.protect(whole, accounts, CLOSED_TAB_DESCRIPTION);
      for (const protection of before) protection.remove();
    },

    openTab(villageId) {
      const tab = tabs.find(villageId);
      for (const protection of tab === undefined ? [] : tabClosings(tab)) protection.remove();
    },

    reread: tabs.reread,

    linkTo(villageId) {
      const sheet = tabs.find(villageId)?.sheet;
      if (sheet === undefined) return '';
      return `https://docs.google.com/spreadsheets/d/${spreadsheet.getId()}/edit#gid=${sheet.getSheetId()}`;
    },
  };
}
