/** The plain tables of the workbook: a title, a line of explanation, headings, and rows with one entry each. */
import { settingDefinition } from '../settings/definitions';
import { REQUIRED_WORDS } from './indicator-table';
import {
  INDICATOR_COLUMNS,
  LAST_YEAR_COLUMNS,
  LOG_COLUMNS,
  SETTING_COLUMNS,
  STORE_COLUMNS,
  type TableTab,
  VILLAGE_LIST_COLUMNS,
} from './keys';
import { type CellInput, YES_OR_NO } from './tab-layout';

export interface TableColumn {
  readonly key: string;
  readonly heading: string;
  readonly width: number;
  /** Null: text that only the add-on writes. */
  readonly input: CellInput | null;
  /** Keys and codes stand back behind what people read. */
  readonly quiet?: true;
}

export interface TableLayout {
  readonly title: string;
  /** What the table is for and how to fill it in; empty: nothing to say. */
  readonly explanation: string;
  readonly columns: readonly TableColumn[];
  /** Formatted blank rows below the data, for what people add. */
  readonly spareRows: number;
  /** What one cell takes, where its row has words of its own for it; null: as the column says. */
  readonly inputAt?: (rowKey: string, columnKey: string) => CellInput | null;
}

type ColumnParts = readonly [heading: string, width: number, input: CellInput | null, quiet?: 'quiet'];

function columns<K extends string>(keys: readonly K[], parts: Readonly<Record<K, ColumnParts>>): TableColumn[] {
  return keys.map((key) => {
    const [heading, width, input, quiet] = parts[key];
    return quiet ? { key, heading, width, input, quiet: true } : { key, heading, width, input };
  });
}

const TEXT: CellInput = { kind: 'text' };
const DATE: CellInput = { kind: 'date' };
const NUMBER: CellInput = { kind: 'one-decimal' };

const VILLAGE_LIST_TABLE: TableLayout = {
  title: 'Danh sách thôn',
  explanation:
    'Mỗi dòng một thôn. Mã thôn không đổi, kể cả khi thôn đổi tên hay sáp nhập. Ghi tài khoản Google của trưởng thôn rồi chạy lại Thiết lập ban đầu để mở khóa trang cho trưởng thôn; sau đó mời tài khoản ấy vào tệp bằng nút Chia sẻ.',
  columns: columns(VILLAGE_LIST_COLUMNS, {
    id: ['Mã thôn', 100, TEXT],
    name: ['Tên thôn', 180, TEXT],
    account: ['Tài khoản trưởng thôn', 220, TEXT],
    pilot: ['Thôn điểm', 100, YES_OR_NO],
    pilotReason: ['Chọn làm điểm khi nào, vì sao', 240, TEXT],
    oldCommune: ['Thuộc xã cũ', 150, TEXT],
    validFrom: ['Có từ ngày', 100, DATE],
    validTo: ['Đến hết ngày', 100, DATE],
    mergedInto: ['Nhập vào thôn (mã)', 140, TEXT],
  }),
  spareRows: 20,
};

const INDICATOR_TABLE: TableLayout = {
  title: 'Chỉ tiêu',
  explanation:
    'Chọn “không” ở cột Dùng để tắt một chỉ tiêu. Cột Bắt buộc: có (quý nào cũng ghi), Quý I (mỗi năm một lần), khi phát sinh (chỉ ghi khi có việc), không.',
  columns: columns(INDICATOR_COLUMNS, {
    code: ['Mã', 140, null, 'quiet'],
    name: ['Tên trong báo cáo', 380, TEXT],
    label: ['Tên ngắn trên trang thôn', 280, null],
    unit: ['Đơn vị', 100, null],
    on: ['Dùng', 70, YES_OR_NO],
    required: ['Bắt buộc', 130, { kind: 'list', values: [...new Set(Object.values(REQUIRED_WORDS))] }],
    target: ['Chỉ tiêu phấn đấu', 120, NUMBER],
  }),
  spareRows: 0,
};

const SETTING_TABLE: TableLayout = {
  title: 'Cài đặt',
  explanation:
    'Sửa ở cột Giá trị. Cơ quan, chức danh đổi từ một ngày thì chép cả dòng xuống dưới, sửa giá trị và ghi ngày bắt đầu ở cột Từ ngày; báo cáo lấy theo ngày lập.',
  columns: columns(SETTING_COLUMNS, {
    key: ['Mã', 140, TEXT, 'quiet'],
    label: ['Nội dung', 260, TEXT],
    value: ['Giá trị', 340, TEXT],
    from: ['Từ ngày', 100, DATE],
    explanation: ['Giải thích', 380, TEXT, 'quiet'],
  }),
  spareRows: 15,
  inputAt: (rowKey, columnKey) => {
    const choices = columnKey === 'value' ? settingDefinition(rowKey)?.choices : undefined;
    return choices ? { kind: 'list', values: choices } : null;
  },
};

const ANY: CellInput = { kind: 'any' };

const LAST_YEAR_TABLE: TableLayout = {
  title: 'Số liệu năm trước',
  explanation:
    'Dùng để so sánh với cùng kỳ. Mỗi dòng một thôn và một chỉ tiêu; số chung của xã thì ghi mã xã ở cột Thôn. Có/không ghi 1/0. Chưa có thì để trống.',
  columns: columns(LAST_YEAR_COLUMNS, {
    village: ['Thôn (mã)', 100, TEXT],
    code: ['Chỉ tiêu (mã)', 180, TEXT],
    Q1: ['Quý I', 100, ANY],
    Q2: ['Quý II', 100, ANY],
    Q3: ['Quý III', 100, ANY],
    Q4: ['Quý IV', 100, ANY],
  }),
  spareRows: 40,
};

const LOG_TABLE: TableLayout = {
  title: 'Nhật ký',
  explanation: 'Những việc tiện ích đã làm trong sổ này. Trang này do máy ghi.',
  columns: columns(LOG_COLUMNS, {
    time: ['Lúc', 140, null],
    account: ['Tài khoản', 200, null],
    action: ['Việc', 200, null],
    period: ['Kỳ', 100, null],
    revision: ['Bản', 60, null],
    detail: ['Chi tiết', 480, null],
  }),
  spareRows: 1,
};

const STORE_TABLE: TableLayout = {
  title: 'Phần lưu của tiện ích – không sửa, không xóa',
  explanation: '',
  columns: columns(STORE_COLUMNS, {
    kind: ['Loại', 100, null],
    key: ['Khóa', 120, null],
    revision: ['Bản', 60, null],
    part: ['Phần', 60, null],
    text: ['Nội dung', 600, null],
  }),
  spareRows: 1,
};

export const TABLES: Readonly<Record<TableTab, TableLayout>> = {
  villageList: VILLAGE_LIST_TABLE,
  indicators: INDICATOR_TABLE,
  settings: SETTING_TABLE,
  lastYear: LAST_YEAR_TABLE,
  log: LOG_TABLE,
  store: STORE_TABLE,
};
