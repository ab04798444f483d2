/** Opens the sidebars and dialogs that the build put beside the script. */

interface Panel {
  readonly file: string;
  readonly title: string;
}

const SIDEBARS = {
  findings: { file: 'findings', title: 'Kiểm tra số liệu' },
  tracking: { file: 'tracking', title: 'Theo dõi nộp báo cáo' },
} as const satisfies Record<string, Panel>;

const DIALOGS = {
  print: { file: 'print', title: 'In hoặc tải bản Word', width: 960, height: 680 },
  periods: { file: 'periods', title: 'Lập báo cáo kỳ khác', width: 460, height: 470 },
  entry: { file: 'entry', title: 'Nhập hộ và in số liệu để ký', width: 960, height: 680 },
  update: { file: 'update', title: 'Cập nhật bảng biểu', width: 520, height: 470 },
  repair: { file: 'repair', title: 'Khôi phục bảng biểu', width: 620, height: 600 },
  setup: { file: 'setup', title: 'Thiết lập ban đầu', width: 620, height: 640 },
} as const satisfies Record<string, Panel & { readonly width: number; readonly height: number }>;

export function openSidebar(name: keyof typeof SIDEBARS): void {
  const { file, title } = SIDEBARS[name];
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile(file).setTitle(title));
}

/** What a page finds in its body's `data-…`: codes and ids of ours, never a text that somebody typed. */
interface PageData {
  readonly period?: string;
  readonly document?: string;
}

export function openDialog(name: keyof typeof DIALOGS, data: PageData = {}): void {
  const { file, title, width, height } = DIALOGS[name];
  const page = HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height);
  const attributes = Object.entries(data).map(([key, value]) => ` data-${key}="${value}"`);
  if (attributes.length > 0) page.setContent(page.getContent().replace('<body>', `<body${attributes.join('')}>`));
  SpreadsheetApp.getUi().showModalDialog(page, title);
}

/** A line in the corner of the grid, which goes by itself; the dialog stays in front. */
export function notify(title: string, text: string): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(text, title, 20);
}

export function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}
