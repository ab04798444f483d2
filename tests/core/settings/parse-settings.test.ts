/** The tab `Cài đặt` as settings: presets, effective dates, and sentences about what does not read. */
import { describe, expect, it } from '@jest/globals';
import { SETTING_DEFINITIONS } from '../../../src/core/settings/definitions';
import { parseSettings, type SettingRow } from '../../../src/core/settings/parse-settings';
import { presetRows } from '../../../src/core/settings/presets';
import { SETTINGS_PRESETS } from '../../../src/core/settings/standard-presets';

const [plan2023] = SETTINGS_PRESETS;

const rowsOf = (presetId: string): SettingRow[] => {
  const preset = SETTINGS_PRESETS.find((each) => each.id === presetId);
  if (!preset) throw new Error(`no preset ${presetId}`);
  return presetRows(preset).map(({ key, from, value }) => ({ key, from: from ?? '', value }));
};

const withRow = (
  rows: readonly SettingRow[],
  key: string,
  value: SettingRow['value'],
  from: SettingRow['from'] = '',
) => [...rows.filter((row) => row.key !== key), { key, from, value }];

const inPlan = rowsOf('ke-hoach-2023');

describe('the preset of the plan', () => {
  const { settings, problems } = parseSettings(inPlan);

  it('reads back without a problem', () => {
    expect(problems).toEqual([]);
  });

  it('holds every setting once or more, in the order of the definitions', () => {
    const keys = presetRows(plan2023).map((row) => row.key);
    expect([...new Set(keys)]).toEqual(SETTING_DEFINITIONS.map((definition) => definition.key));
  });

  it('has the plan’s year, scheme, modes and deadlines', () => {
    expect(settings).toMatchObject({
      year: 2023,
      scheme: 'nd09',
      communeCode: 'HH',
      sensitiveMode: 'toàn xã',
      postingRequiredOf: 'thôn điểm',
      villageDeadlineDays: 3,
      policeDeadlineDays: 5,
      rulesOff: [],
      policeAccounts: [],
      schools: ['Trường THCS Hoằng Hợp', 'Trường Tiểu học Hoằng Hợp'],
    });
    expect(settings.thresholds.get('han_muc_lon')).toBe(20_000);
  });

  it('knows the days off of 2023, ranges written out', () => {
    expect(settings.holidays).toContainEqual({ year: 2023, month: 1, day: 23 });
    expect(settings.holidays).toContainEqual({ year: 2023, month: 5, day: 3 });
    expect(settings.holidays).not.toContainEqual({ year: 2023, month: 3, day: 15 });
  });

  it('heads a report of 2023 as the golden sample does', () => {
    expect(settings.identityOn({ year: 2023, month: 3, day: 20 })).toEqual({
      superiorHeading: 'CÔNG AN HUYỆN HOẰNG HÓA',
      issuerHeading: 'CÔNG AN XÃ HOẰNG HỢP',
      issuerName: 'Công an xã Hoằng Hợp',
      superiorName: 'Công an huyện Hoằng Hóa',
      communeName: 'xã Hoằng Hợp',
      place: 'Hoằng Hợp',
      reportSymbol: 'BC-CAX',
      forceName: 'Tổ an ninh xã hội',
      forceShortName: 'Tổ ANXH',
      addressees: ['Công an huyện Hoằng Hóa', 'Đảng ủy xã Hoằng Hợp', 'Ủy ban nhân dân xã Hoằng Hợp'],
      recipients: ['- Như trên;', '- Lưu: CAX.'],
      planCitation:
        'Kế hoạch số        /KH-UBND ngày      tháng      năm 2023 của Ủy ban nhân dân (UBND) xã Hoằng Hợp về xây dựng mô hình “Thôn tự quản về an ninh trật tự” năm 2023',
      signerAuthority: ['TRƯỞNG CÔNG AN XÃ'],
      signerName: '',
    });
  });

  it.each([
    ['28/02/2025', { year: 2025, month: 2, day: 28 }, 'CÔNG AN HUYỆN HOẰNG HÓA', 'CÔNG AN XÃ HOẰNG HỢP'],
    ['01/3/2025', { year: 2025, month: 3, day: 1 }, 'CÔNG AN TỈNH THANH HÓA', 'CÔNG AN XÃ HOẰNG HỢP'],
    ['30/6/2025', { year: 2025, month: 6, day: 30 }, 'CÔNG AN TỈNH THANH HÓA', 'CÔNG AN XÃ HOẰNG HỢP'],
    ['01/7/2025', { year: 2025, month: 7, day: 1 }, 'CÔNG AN TỈNH THANH HÓA', 'CÔNG AN XÃ HOẰNG GIANG'],
  ])('heads a report of %s by the agencies of that day', (_, day, superior, issuer) => {
    const identity = settings.identityOn(day);
    expect([identity.superiorHeading, identity.issuerHeading]).toEqual([superior, issuer]);
    expect(identity.addressees[0]).toBe(identity.superiorName);
  });

  it('names the force of the day', () => {
    expect(settings.identityOn({ year: 2024, month: 6, day: 30 }).forceShortName).toBe('Tổ ANXH');
    expect(settings.identityOn({ year: 2024, month: 7, day: 1 }).forceName).toBe('Tổ bảo vệ an ninh, trật tự');
  });
});

describe('other presets', () => {
  it('has the merged commune', () => {
    const { settings, problems } = parseSettings(rowsOf('tu-01-7-2025'));
    expect(problems).toEqual([]);
    const identity = settings.identityOn({ year: 2026, month: 3, day: 20 });
    expect(identity.issuerName).toBe('Công an xã Hoằng Giang');
    expect(identity.forceShortName).toBe('Tổ bảo vệ ANTT');
  });

  it('lets the people’s committee issue the report, with nobody above it', () => {
    const { settings, problems } = parseSettings(rowsOf('ubnd-2023'));
    expect(problems).toEqual([]);
    expect(settings.identityOn({ year: 2023, month: 3, day: 20 })).toMatchObject({
      superiorHeading: null,
      issuerHeading: 'ỦY BAN NHÂN DÂN\nXÃ HOẰNG HỢP',
      reportSymbol: 'BC-UBND',
      recipients: ['- Như trên;', '- Lưu: VT, VP.'],
      signerAuthority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
    });
  });
});

describe('rows that people have changed', () => {
  it('may stand in any order, with dates as days or as text, decomposed or not', () => {
    const rows = [
      { key: 'ten_xa', from: '01/7/2025', value: 'xã Hoằng Giang'.normalize('NFD') },
      { key: 'ten_xa', from: '', value: 'xã Hoằng Hợp'.normalize('NFD') },
      { key: 'ten_xa', from: { year: 2027, month: 1, day: 1 }, value: 'xã Mới' },
      ...inPlan.filter((row) => row.key !== 'ten_xa'),
    ];
    const { settings } = parseSettings(rows);
    const nameIn = (year: number) => settings.identityOn({ year, month: 12, day: 31 }).communeName;
    expect([nameIn(2023), nameIn(2026), nameIn(2027)]).toEqual(['xã Hoằng Hợp', 'xã Hoằng Giang', 'xã Mới']);
  });

  it('take the lower of two rows of one day', () => {
    const rows = [...inPlan, { key: 'nguoi_ky', from: '', value: 'A' }, { key: 'nguoi_ky', from: '', value: 'B' }];
    expect(parseSettings(rows).settings.identityOn({ year: 2023, month: 3, day: 20 }).signerName).toBe('B');
  });

  it('may end something by a blank from a day on', () => {
    const rows = [...inPlan, { key: 'co_quan_chu_quan', from: '01/6/2023', value: '' }];
    const { settings, problems } = parseSettings(rows);
    expect(settings.identityOn({ year: 2023, month: 6, day: 1 }).superiorHeading).toBeNull();
    expect(problems).toEqual([]);
  });

  it('take a number typed as a number and a choice with its explanation', () => {
    const rows = withRow(withRow(inPlan, 'han_thon', 5), 'cach_tinh_ky', 'congan – ngành Công an');
    expect(parseSettings(rows).settings).toMatchObject({ villageDeadlineDays: 5, scheme: 'congan' });
  });

  it('carry a second basis where the office has one', () => {
    const basis = 'Nghị quyết số 27-NQ/ĐU ngày 28/02/2023 của Đảng ủy xã';
    const { settings } = parseSettings(withRow(inPlan, 'can_cu_them', basis));
    expect(settings.identityOn({ year: 2023, month: 3, day: 20 }).secondBasis).toBe(basis);
  });
});

describe('what does not read', () => {
  it.each<[string, string, SettingRow['value'], string]>([
    ['a number', 'han_thon', 'ba ngày', '“Hạn nộp của thôn (ngày làm việc)”: không đọc được “ba ngày”; tạm dùng “3”.'],
    [
      'a choice',
      'che_do_nhay_cam',
      'bí mật',
      '“Cách ghi số liệu bảo mật”: không đọc được “bí mật”; tạm dùng “toàn xã”.',
    ],
    [
      'a day',
      'ngay_nghi',
      '01/5/2023; 31/02/2023',
      '“Ngày nghỉ lễ, nghỉ bù”: không đọc được “31/02/2023”; bỏ qua. Ghi như 01/5/2023.',
    ],
    [
      'an endless range',
      'ngay_nghi',
      '01/5/2023 - 01/5/2024',
      '“Ngày nghỉ lễ, nghỉ bù”: không đọc được “01/5/2023 - 01/5/2024”; bỏ qua. Ghi như 01/5/2023.',
    ],
    ['an error cell', 'han_cong_an', { error: '#REF!' }, '“Hạn của Công an xã (ngày)” chưa ghi; dùng “5”.'],
  ])('%s is told and replaced by the default', (_, key, value, message) => {
    expect(parseSettings(withRow(inPlan, key, value)).problems).toEqual([{ key, message }]);
  });

  it('an effective date is told, and its row left out', () => {
    const rows = [...inPlan, { key: 'ten_xa', from: 'tháng 7', value: 'xã Khác' }];
    const { settings, problems } = parseSettings(rows);
    expect(problems).toEqual([
      { key: 'ten_xa', message: '“Tên xã trong câu văn”: cột Từ ngày không đọc được; dòng này bị bỏ qua.' },
    ]);
    expect(settings.identityOn({ year: 2030, month: 1, day: 1 }).communeName).toBe('xã Hoằng Giang');
  });

  it('an unknown key is told', () => {
    expect(parseSettings([...inPlan, { key: 'mau_nen', from: '', value: 'xanh' }]).problems).toEqual([
      { key: 'mau_nen', message: 'Không có mục cài đặt “mau_nen”; dòng này bị bỏ qua.' },
    ]);
  });

  it('an empty tab still gives settings, gaps in print, and a problem for every gap', () => {
    const { settings, problems } = parseSettings([]);
    expect(settings.identityOn({ year: 2023, month: 1, day: 1 }).issuerName).toBe('……');
    const required = SETTING_DEFINITIONS.filter((definition) => !('mayBeBlank' in definition));
    expect(problems.map((problem) => problem.key)).toEqual(required.map((definition) => definition.key));
  });
});

describe('thresholds and rules that are off', () => {
  const read = (key: string, value: string) => {
    const { settings, problems } = parseSettings(withRow(inPlan, key, value));
    return { settings, problems: problems.map(({ message }) => message) };
  };

  it('have a most for all units, and another for those that are named', () => {
    const { settings, problems } = read('han_muc_rieng', 'người 50000; triệu đồng: 1.500\nhộ = 900');
    expect(problems).toEqual([]);
    expect([...settings.thresholds].filter(([key]) => key.startsWith('han_muc_lon'))).toEqual([
      ['han_muc_lon', 20_000],
      ['han_muc_lon/người', 50_000],
      ['han_muc_lon/triệu đồng', 1500],
      ['han_muc_lon/hộ', 900],
    ]);
  });

  it.each(['người', '50000', 'con 5', 'người 5,5', 'người nhiều', 'người -5', 'người 5.00'])(
    'tell of “%s”',
    (entry) => {
      const { settings, problems } = read('han_muc_rieng', `${entry}; hộ 900`);
      expect(problems).toEqual([
        `“Số lớn nhất riêng từng đơn vị”: không đọc được “${entry}”; bỏ qua. Ghi như người 50000.`,
      ]);
      expect(settings.thresholds.get('han_muc_lon/hộ')).toBe(900);
    },
  );

  it('are the table’s where the tab has nothing, without a word about it', () => {
    const older = inPlan.filter(
      ({ key }) => !['tang_gap', 'tang_them', 'lech_trung_binh', 'han_muc_rieng'].includes(key),
    );
    const { settings, problems } = parseSettings(older);
    expect(problems).toEqual([]);
    expect(['tang_gap', 'tang_them', 'lech_trung_binh'].map((key) => settings.thresholds.get(key))).toEqual([3, 5, 3]);
    expect(read('tang_gap', '4').settings.thresholds.get('tang_gap')).toBe(4);
  });

  it('name rules in any case', () => {
    expect(read('quy_tac_tat', 'V07B; v24\nH01').settings.rulesOff).toEqual(['V07b', 'V24', 'H01']);
  });

  it.each(['V01', 'V02', 'V99', 'V07', 'G10'])('cannot be %s, and say so', (entry) => {
    const { settings, problems } = read('quy_tac_tat', `${entry}; V24`);
    expect(settings.rulesOff).toEqual(['V24']);
    expect(problems).toEqual([`“Quy tắc kiểm tra đã tắt”: không có quy tắc “${entry}” tắt được; bỏ qua.`]);
  });
});
