/** The menu “Thôn tự quản”: static, so that it can be built before the user has allowed anything. */

/** Set by the build: `addon` under Tiện ích mở rộng, `bound` in the menu bar. */
declare const MENU_PLACE: 'addon' | 'bound';

/** Texts and the entry's functions behind them; null is a line between. */
const ITEMS: readonly (readonly [text: string, functionName: string] | null)[] = [
  ['Lập báo cáo quý', 'generateQuarterReport'],
  ['Lập báo cáo kỳ khác…', 'openPeriods'],
  null,
  ['Kiểm tra số liệu', 'openFindings'],
  ['Theo dõi nộp báo cáo', 'openTracking'],
  ['In báo cáo…', 'openPrint'],
];

const MANAGEMENT: readonly (readonly [text: string, functionName: string])[] = [
  ['Thiết lập ban đầu…', 'openSetUp'],
  ['Duyệt và khóa…', 'openTracking'],
  ['Nhập hộ…', 'openEntry'],
  ['Khôi phục bảng biểu', 'openRepair'],
  ['Cập nhật bảng biểu…', 'openUpdate'],
  ['Quyền truy cập của tiện ích', 'explainAccess'],
];

export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = MENU_PLACE === 'bound' ? ui.createMenu('Thôn tự quản') : ui.createAddonMenu();
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  }
  const management = ui.createMenu('Quản lý');
  for (const [text, functionName] of MANAGEMENT) management.addItem(text, functionName);
  menu.addSeparator().addSubMenu(management).addToUi();
}
