/** The open workbook as repair takes it apart: the file with its missing and copied tabs, then each tab. */
import type { MendedPart, RepairDesk, RepairPart } from '../../app/inspect-workbook';
import { refuseLayout } from '../../app/set-up-workbook';
import { TAB_KEYS } from '../../core/layout/keys';
import { readKeyedGrid } from '../cells/keyed-grid';
import { schemaIn } from '../stores/schema-cell';
import { fileParts } from './file-parts';
import { type OpenedWorkbook, openWorkbook, type RepairWords } from './open-workbook';
import { tabParts } from './tab-parts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NO_SETTINGS =
  'Sổ mất trang “Cài đặt” nên chưa khôi phục được. Lấy lại trang ấy bằng Tệp ▸ Nhật ký phiên bản, hoặc chạy Quản lý ▸ Thiết lập ban đầu… để tạo lại.';

export function createRepairDesk(spreadsheet: Spreadsheet, ports: RepairWords): RepairDesk {
  let opened: OpenedWorkbook | null = null;

  /** Tabs that were added or renamed stand elsewhere. */
  function readAgainAfter(part: RepairPart): MendedPart {
    const mended = part.mend();
    if (mended.faults.length > 0) opened = null;
    return mended;
  }

  return {
    parts() {
      const workbook = openWorkbook(spreadsheet, ports);
      if (workbook === null) return null;
      if (workbook === undefined) return NO_SETTINGS;
      const store = workbook.roles.tabs.find(({ role }) => role === TAB_KEYS.store);
      const unknown = store === undefined ? null : refuseLayout(schemaIn(readKeyedGrid(store.values)));
      if (unknown !== null) return unknown;
      opened = workbook;
      return fileParts(spreadsheet, workbook).map((part) => ({ ...part, mend: () => readAgainAfter(part) }));
    },

    tabs() {
      const workbook = opened ?? openWorkbook(spreadsheet, ports);
      return workbook === null || workbook === undefined ? [] : tabParts(workbook);
    },
  };
}
