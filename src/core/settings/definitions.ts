/** What can be set in the tab `Cài đặt`: the tab is generated from this table and read back by its keys. */

interface Unusual {
  /** Of a setting that takes one of a few words. */
  readonly choices?: readonly string[];
  /** Left blank on purpose by some offices; else a blank is reported. */
  readonly mayBeBlank?: true;
}

export interface SettingDefinition extends Unusual {
  readonly key: SettingKey;
  readonly label: string;
  /** Where a preset says nothing else. */
  readonly default: string;
}

/** Numbers other parts read from `Settings.thresholds` under the same key. */
export const THRESHOLD_KEYS = [
  'han_muc_lon',
  'tang_gap',
  'tang_them',
  'lech_trung_binh',
  'chi_tieu_tuan_tra',
  'chi_tieu_hoa_giai',
] as const;

export type ThresholdKey = (typeof THRESHOLD_KEYS)[number];

/** Entries of a list are joined by “;” or stand one a line; a default stands as it would be typed. */
type Facts = readonly [key: string, label: string, standard: string, unusual?: Unusual];

const TABLE = [
  ['nam', 'Năm của sổ', '2023'],
  ['ma_xa', 'Mã xã', 'HH'],
  ['cach_tinh_ky', 'Cách tính kỳ báo cáo', 'nd09', { choices: ['nd09', 'calendar', 'congan', 'tt124_kdc'] }],
  ['co_quan_chu_quan', 'Cơ quan chủ quản', '', { mayBeBlank: true }],
  ['co_quan_ban_hanh', 'Cơ quan ban hành', ''],
  ['ten_co_quan', 'Tên cơ quan ban hành trong câu văn', ''],
  ['ten_cap_tren', 'Tên cơ quan cấp trên trong câu văn', ''],
  ['ten_xa', 'Tên xã trong câu văn', ''],
  ['dia_danh', 'Địa danh', ''],
  ['ky_hieu', 'Ký hiệu báo cáo', 'BC-CAX'],
  ['kinh_gui', 'Kính gửi', ''],
  ['noi_nhan', 'Nơi nhận của báo cáo', '- Như trên;\n- Lưu: CAX.'],
  ['ke_hoach', 'Kế hoạch làm căn cứ', ''],
  ['can_cu_them', 'Căn cứ thêm', '', { mayBeBlank: true }],
  // Of the documents besides the Báo cáo; blank: `document-defaults.ts`.
  ['noi_nhan_thong_bao', 'Nơi nhận của thông báo', '', { mayBeBlank: true }],
  ['noi_nhan_to_trinh', 'Nơi nhận của tờ trình', '', { mayBeBlank: true }],
  ['can_cu_khen_thuong', 'Căn cứ khen thưởng', '', { mayBeBlank: true }],
  ['quy_uoc', 'Nội dung Quy ước', '', { mayBeBlank: true }],
  ['dien_thoai', 'Điện thoại Công an xã', '', { mayBeBlank: true }],
  ['chuc_vu_ky', 'Quyền hạn, chức vụ người ký', 'TRƯỞNG CÔNG AN XÃ'],
  ['nguoi_ky', 'Họ tên người ký', '', { mayBeBlank: true }],
  ['luc_luong', 'Tên lực lượng ở thôn', 'Tổ an ninh xã hội'],
  ['luc_luong_tat', 'Tên tắt của lực lượng ở thôn', 'Tổ ANXH'],
  ['truong_hoc', 'Các trường trên địa bàn', '', { mayBeBlank: true }],
  ['han_thon', 'Hạn nộp của thôn (ngày làm việc)', '3'],
  ['han_cong_an', 'Hạn của Công an xã (ngày)', '5'],
  ['ngay_nghi', 'Ngày nghỉ lễ, nghỉ bù', '', { mayBeBlank: true }],
  ['che_do_nhay_cam', 'Cách ghi số liệu bảo mật', 'toàn xã', { choices: ['toàn xã', 'theo thôn', 'tắt'] }],
  ['niem_yet', 'Yêu cầu niêm yết Quy ước', 'thôn điểm', { choices: ['thôn điểm', 'mọi thôn'] }],
  ['han_muc_lon', 'Số lớn nhất được nhận', '20000'],
  ['han_muc_rieng', 'Số lớn nhất riêng từng đơn vị', '', { mayBeBlank: true }],
  // Blank where the workbook is older than these: the default holds.
  ['tang_gap', 'Nhắc khi gấp quá mấy lần quý trước', '3', { mayBeBlank: true }],
  ['tang_them', 'và hơn quý trước quá bao nhiêu', '5', { mayBeBlank: true }],
  ['lech_trung_binh', 'Nhắc khi lệch quá mức quen thuộc', '3', { mayBeBlank: true }],
  ['chi_tieu_tuan_tra', 'Số buổi tuần tra tối thiểu mỗi quý', '3'],
  ['chi_tieu_hoa_giai', 'Tỷ lệ hòa giải thành phấn đấu (%)', '80'],
  ['quy_tac_tat', 'Quy tắc kiểm tra đã tắt', '', { mayBeBlank: true }],
  ['tai_khoan_cong_an', 'Tài khoản Công an xã', '', { mayBeBlank: true }],
] as const satisfies readonly Facts[];

export type SettingKey = (typeof TABLE)[number][0];

export const SETTING_DEFINITIONS: readonly SettingDefinition[] = TABLE.map(([key, label, standard, unusual]) => ({
  key,
  label,
  default: standard,
  ...unusual,
}));

/** Any text from a cell can be looked for. */
export const settingDefinition = (key: string): SettingDefinition | undefined =>
  SETTING_DEFINITIONS.find((definition) => definition.key === key);
