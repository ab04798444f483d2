/** Settings to start from: the plan of 2023 with the names that came later, the merged commune, UBND as issuer. */
import type { CalendarDate } from '../period/types';
import type { SettingKey } from './definitions';
import type { PresetRow, SettingsPreset } from './presets';

/** Law 28/2023/QH15 in force: the teams become Tổ bảo vệ an ninh, trật tự. */
const NEW_FORCE: CalendarDate = { year: 2024, month: 7, day: 1 };
/** The district police ends. */
const NO_DISTRICT_POLICE: CalendarDate = { year: 2025, month: 3, day: 1 };
/** Districts end; Hoằng Hợp becomes a part of xã Hoằng Giang. */
const MERGED_COMMUNE: CalendarDate = { year: 2025, month: 7, day: 1 };

const always = (key: SettingKey, value: string): PresetRow => ({ key, from: null, value });
const since = (from: CalendarDate, key: SettingKey, value: string): PresetRow => ({ key, from, value });

const BLANK_NUMBER = ' '.repeat(8);
const BLANK_DAY = ' '.repeat(6);

/** Number and day of the plan are blanks for a pen: the plan's own text leaves them open. */
const planOf = (commune: string, year: string): string =>
  `Kế hoạch số${BLANK_NUMBER}/KH-UBND ngày${BLANK_DAY}tháng${BLANK_DAY}năm ${year} của Ủy ban nhân dân (UBND) ${commune} ` +
  `về xây dựng mô hình “Thôn tự quản về an ninh trật tự” năm ${year}`;

const HOLIDAYS_2023 = '02/01/2023; 20/01/2023 - 26/01/2023; 01/5/2023 - 03/5/2023; 01/9/2023; 04/9/2023; 01/01/2024';
const HOLIDAYS_2026 =
  '01/01/2026; 16/02/2026 - 20/02/2026; 27/4/2026; 30/4/2026; 01/5/2026; 01/9/2026; 02/9/2026; 01/01/2027';

const HOANG_HOP_VILLAGES: readonly PresetRow[] = [
  always('nam', '2023'),
  always('ma_xa', 'HH'),
  always('ten_xa', 'xã Hoằng Hợp'),
  always('dia_danh', 'Hoằng Hợp'),
  always('ke_hoach', planOf('xã Hoằng Hợp', '2023')),
  always('luc_luong', 'Tổ an ninh xã hội'),
  since(NEW_FORCE, 'luc_luong', 'Tổ bảo vệ an ninh, trật tự'),
  always('luc_luong_tat', 'Tổ ANXH'),
  since(NEW_FORCE, 'luc_luong_tat', 'Tổ bảo vệ ANTT'),
  always('truong_hoc', 'Trường THCS Hoằng Hợp; Trường Tiểu học Hoằng Hợp'),
  always('ngay_nghi', HOLIDAYS_2023),
];

const PLAN_2023: SettingsPreset = {
  id: 'ke-hoach-2023',
  name: '2023 (theo Kế hoạch): Công an huyện Hoằng Hóa',
  rows: [
    ...HOANG_HOP_VILLAGES,
    since(MERGED_COMMUNE, 'ten_xa', 'xã Hoằng Giang'),
    since(MERGED_COMMUNE, 'dia_danh', 'Hoằng Giang'),
    always('co_quan_chu_quan', 'CÔNG AN HUYỆN HOẰNG HÓA'),
    since(NO_DISTRICT_POLICE, 'co_quan_chu_quan', 'CÔNG AN TỈNH THANH HÓA'),
    always('co_quan_ban_hanh', 'CÔNG AN XÃ HOẰNG HỢP'),
    since(MERGED_COMMUNE, 'co_quan_ban_hanh', 'CÔNG AN XÃ HOẰNG GIANG'),
    always('ten_co_quan', 'Công an xã Hoằng Hợp'),
    since(MERGED_COMMUNE, 'ten_co_quan', 'Công an xã Hoằng Giang'),
    always('ten_cap_tren', 'Công an huyện Hoằng Hóa'),
    since(NO_DISTRICT_POLICE, 'ten_cap_tren', 'Công an tỉnh Thanh Hóa'),
    always('kinh_gui', 'Công an huyện Hoằng Hóa\nĐảng ủy xã Hoằng Hợp\nỦy ban nhân dân xã Hoằng Hợp'),
    since(NO_DISTRICT_POLICE, 'kinh_gui', 'Công an tỉnh Thanh Hóa\nĐảng ủy xã Hoằng Hợp\nỦy ban nhân dân xã Hoằng Hợp'),
    since(MERGED_COMMUNE, 'kinh_gui', 'Công an tỉnh Thanh Hóa\nĐảng ủy xã Hoằng Giang\nỦy ban nhân dân xã Hoằng Giang'),
  ],
};

const MERGED_2025: SettingsPreset = {
  id: 'tu-01-7-2025',
  name: 'Từ 01/7/2025: Công an tỉnh Thanh Hóa, xã Hoằng Giang',
  rows: [
    always('nam', '2026'),
    always('ma_xa', 'HG'),
    always('ten_xa', 'xã Hoằng Giang'),
    always('dia_danh', 'Hoằng Giang'),
    always('ke_hoach', planOf('xã Hoằng Giang', '2026')),
    always('luc_luong', 'Tổ bảo vệ an ninh, trật tự'),
    always('luc_luong_tat', 'Tổ bảo vệ ANTT'),
    always('ngay_nghi', HOLIDAYS_2026),
    always('co_quan_chu_quan', 'CÔNG AN TỈNH THANH HÓA'),
    always('co_quan_ban_hanh', 'CÔNG AN XÃ HOẰNG GIANG'),
    always('ten_co_quan', 'Công an xã Hoằng Giang'),
    always('ten_cap_tren', 'Công an tỉnh Thanh Hóa'),
    always('kinh_gui', 'Công an tỉnh Thanh Hóa\nĐảng ủy xã Hoằng Giang\nỦy ban nhân dân xã Hoằng Giang'),
  ],
};

/** NĐ 30/2020 prints a superior “nếu có”; a people's committee usually has none above its name. */
const UBND_2023: SettingsPreset = {
  id: 'ubnd-2023',
  name: '2023: Ủy ban nhân dân xã Hoằng Hợp ban hành',
  rows: [
    ...HOANG_HOP_VILLAGES,
    always('co_quan_chu_quan', ''),
    always('co_quan_ban_hanh', 'ỦY BAN NHÂN DÂN\nXÃ HOẰNG HỢP'),
    always('ten_co_quan', 'Ủy ban nhân dân xã Hoằng Hợp'),
    always('ten_cap_tren', 'Ủy ban nhân dân huyện Hoằng Hóa'),
    always('ky_hieu', 'BC-UBND'),
    always('kinh_gui', 'Ủy ban nhân dân huyện Hoằng Hóa\nCông an huyện Hoằng Hóa\nĐảng ủy xã Hoằng Hợp'),
    always('noi_nhan', '- Như trên;\n- Lưu: VT, VP.'),
    always('chuc_vu_ky', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'),
  ],
};

/** The first is the one set-up offers. */
export const SETTINGS_PRESETS: readonly [SettingsPreset, ...SettingsPreset[]] = [PLAN_2023, MERGED_2025, UBND_2023];
