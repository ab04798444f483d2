/** The keys by which everything is found: what A1 says a tab is, codes of control rows, keys of columns. */
import type { IndicatorCode } from '../catalogue/types';
import type { Quarter } from '../period/types';

/** A1 of the tabs that exist once. */
export const TAB_KEYS = {
  guide: '#huongdan',
  police: '#congan',
  bodies: '#bannganh',
  staff: '#nhansu',
  corrections: '#dinhchinh',
  tracking: '#theodoi',
  villageList: '#thon-ds',
  indicators: '#chitieu',
  scoring: '#thangdiem',
  settings: '#caidat',
  lastYear: '#namtruoc',
  log: '#nhatky',
  store: '#luu',
} as const;

/** Names set-up gives; a person may rename a tab, so nothing is looked up by them. */
export const TAB_NAMES = {
  guide: 'Hướng dẫn',
  police: 'Công an xã',
  bodies: 'Ban ngành',
  staff: 'Nhân sự',
  corrections: 'Đính chính',
  tracking: 'Theo dõi',
  villageList: 'Danh sách thôn',
  indicators: 'Chỉ tiêu',
  scoring: 'Thang điểm',
  settings: 'Cài đặt',
  lastYear: 'Năm trước',
  log: 'Nhật ký',
  store: '_Lưu',
} as const;

export type SingleTab = keyof typeof TAB_KEYS;

/** Tabs that are plain tables. */
export type TableTab = Exclude<SingleTab, 'guide' | 'police' | 'tracking'>;

/** A1 of a tab that set-up has begun and not finished; the last write of a tab puts its real key there. */
export const UNFINISHED_KEY = '#dang-lap';

export const VILLAGE_TAB_PREFIX = '#thon:';
export const villageTabKey = (villageId: string): string => `${VILLAGE_TAB_PREFIX}${villageId}`;

/** Column A of the rows that are no indicator. Group headings: `#nhom:` + the group's letter or `cax`. */
export const ROW_KEYS = {
  /** Holds the columns' keys. */
  key: '#key',
  /** `Thôn 1, xã Hoằng Hợp, năm 2023`, in column `name`. */
  title: '#title',
  /** Status line, in column `name`. */
  status: '#status',
  /** Number of the current quarter, in column `name`. */
  current: '#current',
  /** 1 … 4 under the quarters, so that conditional formats can compare them with `#current`. */
  quarter: '#quarter',
  /** `Quý II (15/3–14/6)`, as the status line begins. */
  label: '#label',
  /** The same in two lines, as the quarter's column is headed. */
  heading: '#heading',
  /** First and last day as dates; in column `name` those of a village that was added or has ended. */
  start: '#start',
  end: '#end',
  /** What the tab was made for, in column `name`: layout version, limits, rules and rows that are switched off. */
  rules: '#rules',
  /** The tick `Đã nộp`. */
  submitted: '#submitted',
  submittedOn: '#submittedOn',
  stamp: '#stamp',
  decision: '#decision',
  reason: '#reason',
  fingerprint: '#fingerprint',
  /** What `Đính chính` says of each quarter, for the reader of the tab. */
  corrections: '#corrections',
} as const;

export const groupRowKey = (group: string): string => `#nhom:${group}`;

/** Over the rows of `Công an xã` that the mode of sensitive figures has no use for; their figures are kept. */
export const UNUSED_KEY = '#khongdung';

export type QuarterColumn = `Q${Quarter}`;
export const quarterColumn = (quarter: Quarter): QuarterColumn => `Q${quarter}`;
export const checkColumn = (quarter: Quarter): `check${Quarter}` => `check${quarter}`;
/** In the row of the opening cases, which has no check: what merged villages left open at the beginning of the quarter. */
export const takenOverColumn = (quarter: Quarter): string => checkColumn(quarter);
export const caseColumn = (quarter: Quarter): `case${Quarter}` => `case${quarter}`;
/** Last year's quarter. */
export const lastYearColumn = (quarter: Quarter): `P${Quarter}` => `P${quarter}`;

export const NAME_COLUMN = 'name';
/** The current quarter's message. */
export const CHECK_COLUMN = 'check';
export const NOTE_COLUMN = 'note';

/** Columns of the plain tables, left to right; their keys stand in the row `#key`, data below it. */
export const VILLAGE_LIST_COLUMNS = [
  'id',
  'name',
  'account',
  'pilot',
  'pilotReason',
  'oldCommune',
  'validFrom',
  'validTo',
  'mergedInto',
] as const;
/** One line a body and quarter. */
const BODY_COLUMNS = ['quarter', 'body', 'reported', 'on', 'result'] as const;
const STAFF_COLUMNS = ['village', 'role', 'name', 'from', 'to'] as const;
/** One line a corrected cell. */
export const CORRECTION_COLUMNS = ['village', 'quarter', 'indicator', 'reported', 'confirmed', 'reason'] as const;
export const INDICATOR_COLUMNS = ['code', 'name', 'label', 'unit', 'on', 'required', 'target'] as const;
/** One line a criterion, parameter, class or condition. */
const SCORING_COLUMNS = ['code', 'name', 'on', 'value', 'explanation'] as const;
export const SETTING_COLUMNS = ['key', 'label', 'value', 'from', 'explanation'] as const;
const LAST_YEAR_COLUMNS = ['village', 'code', 'Q1', 'Q2', 'Q3', 'Q4'] as const;
const LOG_COLUMNS = ['time', 'account', 'action', 'period', 'revision', 'detail'] as const;
/** A stored text longer than a cell stands in several rows: same kind, key and revision, `part` 1, 2, 3 … */
const STORE_COLUMNS = ['kind', 'key', 'revision', 'part', 'text'] as const;

export const TABLE_COLUMNS = {
  villageList: VILLAGE_LIST_COLUMNS,
  bodies: BODY_COLUMNS,
  staff: STAFF_COLUMNS,
  corrections: CORRECTION_COLUMNS,
  indicators: INDICATOR_COLUMNS,
  scoring: SCORING_COLUMNS,
  settings: SETTING_COLUMNS,
  lastYear: LAST_YEAR_COLUMNS,
  log: LOG_COLUMNS,
  store: STORE_COLUMNS,
} as const satisfies Readonly<Record<TableTab, readonly string[]>>;

export const YES = 'có';
export const NO = 'không';

/** Row of a village's S2–S3 figure in `Công an xã` (mode `theo thôn`): `HH-T01/nd3_hinh_su`. */
export const villageRowKey = (villageId: string, code: IndicatorCode): string => `${villageId}/${code}`;

/** Of the layout of the workbook; an older one is offered the steps of `core/migrations`. */
export const SCHEMA_VERSION = 3;

/** `kind` of the first row of `_Lưu`. */
export const SCHEMA_KIND = 'schema';

/** The first row of `_Lưu`, in the order of its columns: which layout the workbook has. */
export const SCHEMA_ROW: readonly (string | number | null)[] = [SCHEMA_KIND, null, SCHEMA_VERSION, null, null];
