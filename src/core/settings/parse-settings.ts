/** The rows of the tab `Cài đặt` → settings, with a sentence for everything in them that does not read. */
import { ROWS_IN_ORDER } from '../catalogue/rows-in-order';
import { SWITCHABLE_RULES } from '../checks/rules/rules';
import { documentOffice } from '../documents/document-defaults';
import { compareDates } from '../period/calendar-date';
import { SCHEME_NAMES } from '../period/schemes';
import type { CalendarDate } from '../period/types';
import type { RawCell } from '../submission/types';
import { SETTING_DEFINITIONS, type SettingKey, settingDefinition, THRESHOLD_KEYS } from './definitions';
import { daysOf, effectiveDay, entriesOf, limitOf, linesOf, numberOf, textOfCell } from './read-value';
import type { OfficeIdentity, SensitiveMode, Settings } from './types';

/** A row as it stands in the tab; the key is the text of its column `key`. */
export interface SettingRow {
  readonly key: string;
  /** Effective date; blank: always. */
  readonly from: RawCell;
  readonly value: RawCell;
}

export interface SettingProblem {
  readonly key: string;
  /** For the officer: what does not read and what is used instead. */
  readonly message: string;
}

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly SettingProblem[];
}

/** Printed where a name is missing, so that the gap is seen on paper. */
const GAP = '……';

interface DatedText {
  readonly from: CalendarDate | null;
  readonly text: string;
}

type TextsByKey = ReadonlyMap<string, readonly DatedText[]>;

/** The latest text whose day has come; of two with the same day the lower row. */
function textOn(texts: readonly DatedText[], day: CalendarDate): string | undefined {
  let best: DatedText | undefined;
  for (const each of texts) {
    if (each.from !== null && compareDates(each.from, day) > 0) continue;
    const later = best === undefined || best.from === null || (each.from && compareDates(each.from, best.from) >= 0);
    if (later) best = each;
  }
  return best?.text;
}

function gatherTexts(rows: readonly SettingRow[], report: (key: string, message: string) => void): TextsByKey {
  const texts = new Map<string, DatedText[]>();
  for (const { key, from: fromCell, value } of rows) {
    const definition = settingDefinition(key.trim());
    if (definition === undefined) {
      if (key.trim() !== '') report(key, `Không có mục cài đặt “${key}”; dòng này bị bỏ qua.`);
      continue;
    }
    const from = effectiveDay(fromCell);
    if (from === undefined) {
      report(key, `“${definition.label}”: cột Từ ngày không đọc được; dòng này bị bỏ qua.`);
      continue;
    }
    const earlier = texts.get(definition.key) ?? [];
    texts.set(definition.key, [...earlier, { from, text: textOfCell(value) }]);
  }
  return texts;
}

export function parseSettings(rows: readonly SettingRow[]): ParsedSettings {
  const problems: SettingProblem[] = [];
  const report = (key: string, message: string): void => {
    problems.push({ key, message });
  };
  const texts = gatherTexts(rows, report);

  for (const definition of SETTING_DEFINITIONS) {
    const mayBeBlank = 'mayBeBlank' in definition;
    const written = texts.get(definition.key) ?? [];
    if (mayBeBlank || (written.length > 0 && written.every((each) => each.text !== ''))) continue;
    const instead = definition.default === '' ? 'văn bản in dấu chấm lửng' : `dùng “${definition.default}”`;
    report(definition.key, `“${definition.label}” chưa ghi; ${instead}.`);
  }

  /** Of a setting without dates: its last row, or the default. */
  const plain = (key: SettingKey): string => {
    const written = texts.get(key)?.slice(-1)[0]?.text;
    return written === undefined || written === '' ? (settingDefinition(key)?.default ?? '') : written;
  };
  const unread = (key: SettingKey, text: string): void => {
    const definition = settingDefinition(key);
    report(key, `“${definition?.label}”: không đọc được “${text}”; tạm dùng “${definition?.default}”.`);
  };
  const number = (key: SettingKey): number => {
    const read = numberOf(plain(key));
    if (read === null) unread(key, plain(key));
    return read ?? Number(settingDefinition(key)?.default);
  };
  /** One of the choices; words after it are explanation (`nd09 – Nghị định 09`). */
  const choice = <T extends string>(key: SettingKey, choices: readonly T[], otherwise: T): T => {
    const text = plain(key);
    const read = choices.find((each) => text === each || text.startsWith(`${each} `));
    if (read === undefined) unread(key, text);
    return read ?? otherwise;
  };
  const holidays = daysOf(plain('ngay_nghi'));
  for (const entry of holidays.unread) {
    report('ngay_nghi', `“Ngày nghỉ lễ, nghỉ bù”: không đọc được “${entry}”; bỏ qua. Ghi như 01/5/2023.`);
  }
  const rulesOff = entriesOf(plain('quy_tac_tat')).flatMap((entry): readonly string[] => {
    const rule = SWITCHABLE_RULES.find((id) => id.toLowerCase() === entry.toLowerCase());
    if (rule !== undefined) return [rule];
    report('quy_tac_tat', `“Quy tắc kiểm tra đã tắt”: không có quy tắc “${entry}” tắt được; bỏ qua.`);
    return [];
  });
  const units = ROWS_IN_ORDER.map(({ unit }) => unit);
  const limits = entriesOf(plain('han_muc_rieng')).flatMap((entry): readonly [string, number][] => {
    const limit = limitOf(entry);
    if (limit !== null && units.includes(limit.unit)) return [[`han_muc_lon/${limit.unit}`, limit.most]];
    report('han_muc_rieng', `“Số lớn nhất riêng từng đơn vị”: không đọc được “${entry}”; bỏ qua. Ghi như người 50000.`);
    return [];
  });

  const settings: Settings = {
    year: number('nam'),
    scheme: choice('cach_tinh_ky', SCHEME_NAMES, 'nd09'),
    communeCode: plain('ma_xa'),
    sensitiveMode: choice<SensitiveMode>('che_do_nhay_cam', ['toàn xã', 'theo thôn', 'tắt'], 'toàn xã'),
    holidays: holidays.days,
    villageDeadlineDays: number('han_thon'),
    policeDeadlineDays: number('han_cong_an'),
    postingRequiredOf: choice('niem_yet', ['thôn điểm', 'mọi thôn'], 'thôn điểm'),
    rulesOff,
    thresholds: new Map([...THRESHOLD_KEYS.map((key) => [key, number(key)] as const), ...limits]),
    policeAccounts: entriesOf(plain('tai_khoan_cong_an')),
    schools: entriesOf(plain('truong_hoc')),
    identityOn: (day) => identityOn(texts, day),
    documentsOn: (day) =>
      documentOffice(
        (key) => textOn(texts.get(key) ?? [], day) ?? '',
        identityOn(texts, day),
        entriesOf(plain('truong_hoc')),
      ),
  };
  return { settings, problems };
}

function identityOn(texts: TextsByKey, day: CalendarDate): OfficeIdentity {
  /** As written, blank included; undefined where no row has come into force. */
  const written = (key: SettingKey): string | undefined => textOn(texts.get(key) ?? [], day);
  const text = (key: SettingKey): string => written(key) || settingDefinition(key)?.default || GAP;
  const secondBasis = written('can_cu_them');
  return {
    superiorHeading: written('co_quan_chu_quan') || null,
    issuerHeading: text('co_quan_ban_hanh'),
    issuerName: text('ten_co_quan'),
    superiorName: text('ten_cap_tren'),
    communeName: text('ten_xa'),
    place: text('dia_danh'),
    reportSymbol: text('ky_hieu'),
    forceName: text('luc_luong'),
    forceShortName: text('luc_luong_tat'),
    addressees: linesOf(text('kinh_gui')),
    recipients: linesOf(text('noi_nhan')),
    planCitation: text('ke_hoach'),
    ...(secondBasis ? { secondBasis } : {}),
    signerAuthority: linesOf(text('chuc_vu_ky')),
    signerName: written('nguoi_ky') ?? '',
  };
}
