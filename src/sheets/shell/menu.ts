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
  ['Chấm điểm thi đua', 'scoreQuarter'],
  ['In hoặc tải bản Word…', 'openPrint'],
];

const FORMS: readonly (readonly [text: string, functionName: string])[] = [
  ['Phiếu ghi số liệu…', 'openEntryForm'],
  ['Biên bản họp thôn…', 'openMinutes'],
  ['Quy ước niêm yết…', 'openConvention'],
  ['Giấy xác nhận số liệu…', 'openEntry'],
  ['Thông báo, tờ trình, văn bản khác…', 'openNotice'],
];

const MANAGEMENT: readonly (readonly [text: string, functionName: string])[] = [
  ['Thiết lập ban đầu…', 'openSetUp'],
  ['Duyệt và khóa…', 'openTracking'],
  ['Nhập hộ…', 'openEntry'],
  ['Cập nhật bảng biểu…', 'openUpdate'],
  ['Khôi phục bảng biểu', 'openRepair'],
  ['Quyền truy cập của tiện ích', 'explainAccess'],
];

export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const menu = MENU_PLACE === 'bound' ? ui.createMenu('Thôn tự quản') : ui.createAddonMenu();
  for (const item of ITEMS) {
    if (item === null) menu.addSeparator();
    else menu.addItem(item[0], item[1]);
  }
  const forms = ui.createMenu('Biểu mẫu');
  for (const [text, functionName] of FORMS) forms.addItem(text, functionName);
  const management = ui.createMenu('Quản lý');
  for (const [text, functionName] of MANAGEMENT) management.addItem(text, functionName);
  menu.addSubMenu(forms).addSeparator().addSubMenu(management).addToUi();
}
