/** Set-up: makes the tabs that the workbook lacks, in runs that end well before Google's limit. */
import { bodyRows, reportingBodies } from '../core/bodies/bodies';
import type { RowNames } from '../core/catalogue/types';
import type { CheckWords } from '../core/checks/messages/check-words';
import { indicatorRows } from '../core/layout/indicator-table';
import { SCHEMA_ROW, TAB_KEYS, type TableTab, villageTabKey } from '../core/layout/keys';
import type { PlannedVillage } from '../core/layout/planned-villages';
import { makeSetUpPlan, type SetUpPlan } from '../core/layout/set-up-plan';
import type { SetUpWords } from '../core/layout/set-up-words';
import { settingRows } from '../core/layout/setting-rows';
import { villageListRows } from '../core/layout/village-list';
import { judgeVersion } from '../core/migrations/judge-version';
import { NEWER_WORKBOOK, unreadableVersion } from '../core/migrations/version-words';
import { SCHEME_NAMES } from '../core/period/schemes';
import type { CalendarDate } from '../core/period/types';
import { scoreTableCells } from '../core/score/score-table';
import { type SettingKey, settingDefinition } from '../core/settings/definitions';
import type { SettingRow } from '../core/settings/parse-settings';
import type { SettingsPreset } from '../core/settings/presets';
import type { RawCell } from '../core/submission/types';
import type { ActionLog, Clock, TableRows } from '../ports';
import type { SetUpRequest, SetUpResponse } from '../wire';

/** Null: blank. */
export type TableCell = string | number | CalendarDate | null;

/** What stands in the workbook before a run. */
export interface WorkbookState {
  /** Keys of the tabs that are complete. */
  readonly finished: ReadonlySet<string>;
  /** Which layout `_Lưu` says the workbook has; null where it says nothing. */
  readonly schema: RawCell | null;
  /** Null where the tab is missing. */
  readonly tables: Readonly<Record<'settings' | 'villageList' | 'indicators' | 'lastYear' | 'staff', TableRows | null>>;
}

export interface RefusedAccount {
  readonly account: string;
  /** As Google said it. */
  readonly why: string;
}

/** Makes one tab a call. A tab that a stopped run left half made is no tab: the next run makes it again. */
export interface WorkbookBuilder {
  readonly look: () => WorkbookState;
  /** Locale and time zone; nothing where they are right. */
  readonly prepare: () => void;
  readonly buildTable: (tab: TableTab, rows: readonly (readonly TableCell[])[], plan: SetUpPlan) => void;
  /** Below the last row of a table. */
  readonly appendRows: (tab: TableTab, rows: readonly (readonly TableCell[])[]) => void;
  readonly buildPoliceTab: (plan: SetUpPlan) => void;
  /** Rows for the mode and the villages as they are now; what has no use any more is kept below with its figures. */
  readonly refreshPoliceTab: (plan: SetUpPlan) => void;
  readonly buildVillageTab: (village: PlannedVillage, plan: SetUpPlan) => void;
  /** Current quarter, last year's figures and editors of a tab that stands; no entered value changes. */
  readonly refreshVillageTab: (village: PlannedVillage, plan: SetUpPlan) => void;
  /** Makes it, or brings the links to the village tabs up to date. */
  readonly buildGuide: (plan: SetUpPlan) => void;
  /** The layout's version, into `_Lưu`. */
  readonly writeSchema: (version: number) => void;
  /** Removes the template and the blank tab that a new file starts with. */
  readonly finish: () => void;
  readonly refusedAccounts: () => readonly RefusedAccount[];
}

export interface Stopwatch {
  /** Since this execution began. */
  readonly elapsedMs: () => number;
}

export interface SetUpPorts {
  readonly builder: WorkbookBuilder;
  readonly log: ActionLog;
  readonly clock: Clock;
  readonly stopwatch: Stopwatch;
  readonly words: () => SetUpWords;
  readonly checkWords: () => CheckWords;
  readonly rowNames: () => RowNames;
}

/** Google ends an execution after six minutes; one more tab takes seconds. */
const TIME_FOR_ONE_RUN_MS = 4 * 60_000;

const MOST_VILLAGES = 200;

/** A sentence for the officer, or null where the request can be carried out. */
function refuse(request: SetUpRequest, preset: SettingsPreset | undefined): string | null {
  const modes: readonly string[] = settingDefinition('che_do_nhay_cam')?.choices ?? [];
  const schemes: readonly string[] = SCHEME_NAMES;
  if (preset === undefined) return 'Chưa chọn mẫu cài đặt. Chọn một mẫu trong danh sách rồi làm lại.';
  if (!Number.isInteger(request.year) || request.year < 2020 || request.year > 2100)
    return 'Năm của sổ chưa đúng. Ghi bốn chữ số, ví dụ 2023.';
  if (!schemes.includes(request.scheme)) return 'Chưa chọn cách tính kỳ báo cáo.';
  if (!modes.includes(request.sensitiveMode)) return 'Chưa chọn cách ghi số liệu bảo mật.';
  if (!/^[A-Z0-9]{1,8}$/.test(request.communeCode))
    return 'Mã xã gồm 1 đến 8 chữ in hoa không dấu hoặc chữ số, ví dụ HH.';
  if (request.villages.length > MOST_VILLAGES) return `Một sổ nhận nhiều nhất ${MOST_VILLAGES} thôn.`;
  return null;
}

function freshSettingRows(
  request: SetUpRequest,
  preset: SettingsPreset,
  words: SetUpWords,
): (string | CalendarDate | null)[][] {
  const answers = new Map<SettingKey, string>([
    ['nam', String(request.year)],
    ['ma_xa', request.communeCode],
    ['cach_tinh_ky', request.scheme],
    ['che_do_nhay_cam', request.sensitiveMode],
    ['tai_khoan_cong_an', request.policeAccounts.join('; ')],
  ]);
  return settingRows(preset, answers, words.settings);
}

const fromCells = (rows: readonly (readonly (string | CalendarDate | null)[])[]): SettingRow[] =>
  rows.map(([key, , value, from]) => ({ key: String(key ?? ''), value: value ?? '', from: from ?? '' }));

/** The rows of `Cài đặt` as they are parsed. */
export const settingsIn = (rows: TableRows): SettingRow[] =>
  rows.map((row) => ({
    key: String(row.get('key') ?? ''),
    value: row.get('value') ?? '',
    from: row.get('from') ?? '',
  }));

/** A sentence where the layout is not one that this add-on knows. */
export function refuseLayout(schema: RawCell | null): string | null {
  const verdict = judgeVersion(schema);
  if (verdict.kind === 'newer') return NEWER_WORKBOOK;
  return verdict.kind === 'unreadable' ? unreadableVersion(verdict.found) : null;
}

/** Runs the steps in order; false where the time was used up before the last of them. */
export function runAll(steps: readonly (() => void)[], stopwatch: Stopwatch): boolean {
  return steps.every((step) => {
    if (stopwatch.elapsedMs() > TIME_FOR_ONE_RUN_MS) return false;
    step();
    return true;
  });
}

/**
 * Runs again after a stop at any point and completes what is missing. A workbook that is ours keeps its own settings,
 * village list and indicators; the request then only adds villages whose names the list does not have, or none.
 */
export function setUpWorkbook(request: SetUpRequest, ports: SetUpPorts): SetUpResponse {
  const { builder, log, clock, stopwatch } = ports;
  const words = ports.words();
  const preset = words.presets.find(({ id }) => id === request.preset);
  const refusal = refuse(request, preset);
  if (refusal !== null) return { ok: false, message: refusal };

  const { finished, tables, schema } = builder.look();
  const unknown = refuseLayout(schema);
  if (unknown !== null) return { ok: false, message: unknown };
  const settingCells = freshSettingRows(request, preset ?? words.presets[0], words);
  const plan = makeSetUpPlan(
    {
      settings: tables.settings === null ? fromCells(settingCells) : settingsIn(tables.settings),
      villages: tables.villageList,
      indicators: tables.indicators,
      lastYear: tables.lastYear,
      staff: tables.staff,
    },
    request.villages
      .filter(({ name }) => name.trim() !== '')
      .map(({ name, headAccount, pilot }) => ({ name, account: headAccount.trim(), pilot })),
    clock.today(),
    { words, checkWords: ports.checkWords(), rowNames: ports.rowNames() },
  );

  if (plan.villages.length === 0) return { ok: false, message: 'Ghi ít nhất một thôn.' };

  const isMissing = ({ id }: PlannedVillage): boolean => !finished.has(villageTabKey(id));
  const already = plan.villages.filter((village) => !isMissing(village)).length;
  let made = already;
  const missing = (tab: keyof typeof TAB_KEYS): boolean => !finished.has(TAB_KEYS[tab]);
  const table = (tab: TableTab, rows: readonly (readonly TableCell[])[]) =>
    missing(tab) ? [() => builder.buildTable(tab, rows, plan)] : [];

  const steps: (() => void)[] = [
    builder.prepare,
    ...table('settings', settingCells),
    ...table('villageList', villageListRows(plan.villages)),
    ...(missing('villageList') || plan.added.length === 0
      ? []
      : [() => builder.appendRows('villageList', villageListRows(plan.added))]),
    ...table('indicators', indicatorRows(plan.catalogue, plan.forceName)),
    ...table('scoring', scoreTableCells()),
    () => (missing('police') ? builder.buildPoliceTab(plan) : builder.refreshPoliceTab(plan)),
    ...table('bodies', bodyRows(reportingBodies(words.bodies, plan.settings.schools ?? []))),
    ...table('staff', []),
    ...table('corrections', []),
    ...table('lastYear', []),
    ...table('log', []),
    ...table('store', [SCHEMA_ROW]),
    ...plan.villages.filter(isMissing).map((village) => () => {
      builder.buildVillageTab(village, plan);
      made += 1;
    }),
    () => builder.buildGuide(plan),
    builder.finish,
    ...plan.villages
      .filter((village) => !isMissing(village))
      .map((village) => () => {
        builder.refreshVillageTab(village, plan);
      }),
  ];
  const of = plan.villages.length;
  if (!runAll(steps, stopwatch)) return { ok: true, finished: false, made, of, notes: [] };

  const detail = `${plan.villages.length} thôn; tạo mới ${made - already} trang thôn.`;
  log.append({ action: 'Thiết lập ban đầu', period: '', revision: null, detail }, clock.now());
  return { ok: true, finished: true, made, of, notes: notesFor(request, plan, builder.refusedAccounts()) };
}

function notesFor(request: SetUpRequest, plan: SetUpPlan, refused: readonly RefusedAccount[]): string[] {
  const { settings } = plan;
  const notes: string[] = [];
  if (settings.year !== request.year || settings.communeCode !== request.communeCode) {
    notes.push(
      `Sổ này là của năm ${settings.year}, mã xã ${settings.communeCode}; giữ nguyên cài đặt đang có. Năm khác thì mở một sổ mới.`,
    );
  }
  for (const { account, why } of refused) {
    notes.push(`Không thêm được tài khoản ${account} (${why}). Sửa lại tài khoản rồi chạy lại Thiết lập ban đầu.`);
  }
  const bad = new Set(refused.map(({ account }) => account));
  const invited = [...settings.policeAccounts, ...plan.villages.map(({ account }) => account)]
    .map((account) => account.trim().toLowerCase())
    .filter((account, index, all) => account !== '' && !bad.has(account) && all.indexOf(account) === index);
  if (invited.length > 0) {
    notes.push(`Mời vào tệp bằng nút Chia sẻ, quyền Người chỉnh sửa: ${invited.join(', ')}.`);
  }
  const without = plan.villages.filter(({ account }) => account === '').map(({ name }) => name);
  if (without.length > 0) notes.push(`Chưa có tài khoản trưởng thôn: ${without.join(', ')}. Công an xã nhập hộ.`);
  return notes;
}
