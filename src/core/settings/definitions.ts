/** What can be set in the tab `Cài đặt`: the tab is generated from this table and read back by its keys. */

/**
 * How a value is written. `lines`: one entry a line. `days`: days and ranges of days, joined by “;”.
 * `list`: entries joined by “;” or written one a line.
 */
export type SettingKind = 'text' | 'lines' | 'number' | 'choice' | 'days' | 'list';

export interface SettingDefinition {
  readonly key: string;
  readonly label: string;
  readonly explanation: string;
  readonly kind: SettingKind;
  /** As typed in the cell, where a preset says nothing else. */
  readonly default: string;
  readonly choices?: readonly string[];
  /** May change on a day within the year (column “Từ ngày”). */
  readonly dated?: true;
  /** Left blank on purpose by some offices; else a blank is reported. */
  readonly mayBeBlank?: true;
}

/** Numbers other parts read from `Settings.thresholds` under the same key. */
export const THRESHOLD_KEYS = ['han_muc_lon', 'chi_tieu_tuan_tra', 'chi_tieu_hoa_giai'] as const;

export type ThresholdKey = (typeof THRESHOLD_KEYS)[number];

export const SETTING_DEFINITIONS = [
  {
    key: 'nam',
    label: 'Năm của sổ',
    explanation: 'Mỗi sổ dùng cho một năm.',
    kind: 'number',
    default: '2023',
  },
  {
    key: 'ma_xa',
    label: 'Mã xã',
    explanation: 'Chữ in hoa không dấu, đứng trước mã thôn (HH-T01). Không đổi sau khi đã lập sổ.',
    kind: 'text',
    default: 'HH',
  },
  {
    key: 'cach_tinh_ky',
    label: 'Cách tính kỳ báo cáo',
    explanation:
      'nd09: quý I từ 15/12 đến 14/3 (Nghị định 09/2019). calendar: quý dương lịch. congan: quý I từ 15/11 đến 14/02. tt124_kdc: quý I từ 01/11 đến 31/01. Không đổi khi đã có báo cáo chính thức.',
    kind: 'choice',
    choices: ['nd09', 'calendar', 'congan', 'tt124_kdc'],
    default: 'nd09',
  },
  {
    key: 'co_quan_chu_quan',
    label: 'Cơ quan chủ quản',
    explanation: 'Dòng trên cùng bên trái của văn bản, chữ in hoa. Không có thì để trống.',
    kind: 'text',
    default: '',
    dated: true,
    mayBeBlank: true,
  },
  {
    key: 'co_quan_ban_hanh',
    label: 'Cơ quan ban hành',
    explanation: 'Chữ in hoa, ví dụ CÔNG AN XÃ HOẰNG HỢP. Dài thì xuống dòng trong ô.',
    kind: 'lines',
    default: '',
    dated: true,
  },
  {
    key: 'ten_co_quan',
    label: 'Tên cơ quan ban hành trong câu văn',
    explanation: 'Ví dụ Công an xã Hoằng Hợp.',
    kind: 'text',
    default: '',
    dated: true,
  },
  {
    key: 'ten_cap_tren',
    label: 'Tên cơ quan cấp trên trong câu văn',
    explanation: 'Ví dụ Công an huyện Hoằng Hóa; từ 01/3/2025 là Công an tỉnh Thanh Hóa.',
    kind: 'text',
    default: '',
    dated: true,
  },
  {
    key: 'ten_xa',
    label: 'Tên xã trong câu văn',
    explanation: 'Ví dụ xã Hoằng Hợp.',
    kind: 'text',
    default: '',
    dated: true,
  },
  {
    key: 'dia_danh',
    label: 'Địa danh',
    explanation: 'Đứng trước ngày, tháng, năm của văn bản, ví dụ Hoằng Hợp.',
    kind: 'text',
    default: '',
    dated: true,
  },
  {
    key: 'ky_hieu',
    label: 'Ký hiệu báo cáo',
    explanation: 'Đứng sau số: BC-CAX, hoặc BC-UBND khi UBND xã ban hành.',
    kind: 'text',
    default: 'BC-CAX',
    dated: true,
  },
  {
    key: 'kinh_gui',
    label: 'Kính gửi',
    explanation: 'Mỗi nơi một dòng, không ghi gạch đầu dòng và dấu câu.',
    kind: 'lines',
    default: '',
    dated: true,
  },
  {
    key: 'noi_nhan',
    label: 'Nơi nhận của báo cáo',
    explanation: 'Mỗi nơi một dòng, có gạch đầu dòng và dấu câu. Báo cáo có số liệu bảo mật nên không gửi các thôn.',
    kind: 'lines',
    default: '- Như trên;\n- Lưu: CAX.',
    dated: true,
  },
  {
    key: 'ke_hoach',
    label: 'Kế hoạch làm căn cứ',
    explanation: 'Như ghi ở đoạn mở đầu báo cáo. Số và ngày có thể để trống để ghi bằng bút.',
    kind: 'text',
    default: '',
    dated: true,
  },
  {
    key: 'can_cu_them',
    label: 'Căn cứ thêm',
    explanation: 'Căn cứ thứ hai, ghi đủ trích yếu, ví dụ nghị quyết của Đảng ủy xã. Không cần thì để trống.',
    kind: 'text',
    default: '',
    dated: true,
    mayBeBlank: true,
  },
  {
    key: 'chuc_vu_ky',
    label: 'Quyền hạn, chức vụ người ký',
    explanation: 'Chữ in hoa, mỗi dòng một ý, ví dụ KT. TRƯỞNG CÔNG AN XÃ rồi PHÓ TRƯỞNG CÔNG AN XÃ.',
    kind: 'lines',
    default: 'TRƯỞNG CÔNG AN XÃ',
    dated: true,
  },
  {
    key: 'nguoi_ky',
    label: 'Họ tên người ký',
    explanation: 'Để trống thì ghi tay trên bản giấy.',
    kind: 'text',
    default: '',
    dated: true,
    mayBeBlank: true,
  },
  {
    key: 'luc_luong',
    label: 'Tên lực lượng ở thôn',
    explanation: 'Tổ an ninh xã hội; từ 01/7/2024 là Tổ bảo vệ an ninh, trật tự (Luật số 28/2023/QH15).',
    kind: 'text',
    default: 'Tổ an ninh xã hội',
    dated: true,
  },
  {
    key: 'luc_luong_tat',
    label: 'Tên tắt của lực lượng ở thôn',
    explanation: 'Tổ ANXH; từ 01/7/2024 là Tổ bảo vệ ANTT.',
    kind: 'text',
    default: 'Tổ ANXH',
    dated: true,
  },
  {
    key: 'truong_hoc',
    label: 'Các trường trên địa bàn',
    explanation: 'Ngăn cách bằng dấu chấm phẩy.',
    kind: 'list',
    default: '',
    mayBeBlank: true,
  },
  {
    key: 'han_thon',
    label: 'Hạn nộp của thôn (ngày làm việc)',
    explanation: 'Số ngày làm việc sau ngày cuối kỳ.',
    kind: 'number',
    default: '3',
  },
  {
    key: 'han_cong_an',
    label: 'Hạn của Công an xã (ngày)',
    explanation: 'Số ngày sau ngày cuối kỳ, tính cả ngày nghỉ.',
    kind: 'number',
    default: '5',
  },
  {
    key: 'ngay_nghi',
    label: 'Ngày nghỉ lễ, nghỉ bù',
    explanation: 'Để tính hạn nộp. Ngăn cách bằng dấu chấm phẩy; nhiều ngày liền ghi như 20/01/2023 - 26/01/2023.',
    kind: 'days',
    default: '',
    mayBeBlank: true,
  },
  {
    key: 'che_do_nhay_cam',
    label: 'Cách ghi số liệu bảo mật',
    explanation: 'toàn xã: một số chung ở trang Công an xã. theo thôn: từng thôn ở trang Công an xã. tắt: không ghi.',
    kind: 'choice',
    choices: ['toàn xã', 'theo thôn', 'tắt'],
    default: 'toàn xã',
  },
  {
    key: 'niem_yet',
    label: 'Yêu cầu niêm yết Quy ước',
    explanation: 'thôn điểm: như Kế hoạch, chỉ thôn được chọn. mọi thôn: tất cả các thôn.',
    kind: 'choice',
    choices: ['thôn điểm', 'mọi thôn'],
    default: 'thôn điểm',
  },
  {
    key: 'han_muc_lon',
    label: 'Số lớn nhất được nhận',
    explanation: 'Số lớn hơn mức này bị báo sai, vì có thể là ngày tháng đọc thành số.',
    kind: 'number',
    default: '20000',
  },
  {
    key: 'chi_tieu_tuan_tra',
    label: 'Số buổi tuần tra tối thiểu mỗi quý',
    explanation: 'Của một thôn; nêu trong báo cáo.',
    kind: 'number',
    default: '3',
  },
  {
    key: 'chi_tieu_hoa_giai',
    label: 'Tỷ lệ hòa giải thành phấn đấu (%)',
    explanation: 'Đạt từ mức này thì báo cáo nêu ở mục ưu điểm.',
    kind: 'number',
    default: '80',
  },
  {
    key: 'quy_tac_tat',
    label: 'Quy tắc kiểm tra đã tắt',
    explanation: 'Mã quy tắc, ngăn cách bằng dấu chấm phẩy, ví dụ V07b; V24. Báo cáo ghi rõ quy tắc nào đã tắt.',
    kind: 'list',
    default: '',
    mayBeBlank: true,
  },
  {
    key: 'tai_khoan_cong_an',
    label: 'Tài khoản Công an xã',
    explanation: 'Tài khoản Google được sửa phần của Công an xã, ngăn cách bằng dấu chấm phẩy.',
    kind: 'list',
    default: '',
    mayBeBlank: true,
  },
] as const satisfies readonly SettingDefinition[];

export type SettingKey = (typeof SETTING_DEFINITIONS)[number]['key'];

/** Over `readonly string[]`, so that any text from a cell can be looked for. */
const definitions: readonly SettingDefinition[] = SETTING_DEFINITIONS;

export const settingDefinition = (key: string): SettingDefinition | undefined =>
  definitions.find((definition) => definition.key === key);
