/** Reads the workbook once: one block a tab, tabs known by what their A1 says and not by their names. */
import { Refusal } from '../../app/refusal';
import type { RowNames } from '../../core/catalogue/types';
import {
  type SingleTab,
  TAB_KEYS,
  TAB_NAMES,
  type TableTab,
  VILLAGE_TAB_PREFIX,
  villageTabKey,
} from '../../core/layout/keys';
import type { CommuneTab, LoadedWorkbook, TableRows, VillageTab, WorkbookSource } from '../../ports';
import { showQuarter } from '../layout/current-quarter';
import { writeCorrections, writeStaffChanges, writeVillageLife } from '../layout/village-facts';
import { type FoundTab, findTab, readTab } from '../stores/find-tab';
import { readCommuneTab } from './commune-tab';
import { readPlacedRows } from './placed-rows';
import { readTableTab } from './table-tab';
import { readVillageTab } from './village-tab';
import { zoneOf } from './zone';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The village tabs that were read, for whoever writes on one of them. */
export interface OpenTabs {
  readonly find: (villageId: string) => FoundTab | undefined;
  /** Null: there is no such tab. */
  readonly reread: (villageId: string) => VillageTab | null;
}

/** What a check or a report starts from, besides the village tabs. */
const NEEDED: readonly string[] = [
  TAB_KEYS.settings,
  TAB_KEYS.indicators,
  TAB_KEYS.villageList,
  TAB_KEYS.police,
  TAB_KEYS.lastYear,
];

/** Tabs that hold nothing a check or a report starts from. */
const NOT_NEEDED =
  /^(Hướng dẫn|Theo dõi|Nhật ký|_Lưu|(Tổng hợp|Điểm|Báo cáo) (Quý (I|II|III|IV)|6 tháng (đầu|cuối)|9 tháng|Năm))$/;

/** Tabs that reports alone need besides. */
const OFFICE_NAMES: readonly string[] = [TAB_NAMES.staff, TAB_NAMES.bodies, TAB_NAMES.scoring];

const RUN_SET_UP = 'Chạy Quản lý ▸ Thiết lập ban đầu… để tạo lại.';

/** What goes on without a tab, and how. */
const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  [TAB_KEYS.indicators]: 'Không tìm thấy trang “Chỉ tiêu”; dùng danh mục mặc định.',
  [TAB_KEYS.police]: 'Không tìm thấy trang “Công an xã”; các dòng của xã coi như chưa ghi.',
  [TAB_KEYS.lastYear]: 'Không tìm thấy trang “Năm trước”; không so sánh được với năm trước.',
};

const formulasOf = ({ sheet, grid }: FoundTab): string[][] =>
  sheet.getRange(1, 1, grid.values.length, grid.values[0]?.length ?? 1).getFormulas();

interface Wanted {
  readonly office: boolean;
  readonly villagesOnly: boolean;
  readonly corrections: boolean;
}

/** Reads the tabs whose names promise something; the others only while something promised is still missing. */
function readNeededTabs(
  sheets: readonly Sheet[],
  { office, villagesOnly, corrections }: Wanted,
): Map<string, FoundTab[]> {
  const tabs = new Map<string, FoundTab[]>();
  const keep = (tab: FoundTab) => {
    if (tab.grid.tabKey.startsWith('#')) tabs.set(tab.grid.tabKey, [...(tabs.get(tab.grid.tabKey) ?? []), tab]);
  };
  const unlikely = sheets.filter((sheet) => {
    const name = sheet.getName();
    if (villagesOnly && name === TAB_NAMES.police) return true;
    if (!corrections && name === TAB_NAMES.corrections) return true;
    return NOT_NEEDED.test(name) || (!office && OFFICE_NAMES.includes(name));
  });
  const needed = NEEDED.filter((key) => !villagesOnly || key !== TAB_KEYS.police);
  for (const sheet of sheets) if (!unlikely.includes(sheet)) keep(readTab(sheet));
  if (needed.some((key) => !tabs.has(key))) for (const sheet of unlikely) keep(readTab(sheet));
  return tabs;
}

const SINGLE_TABS: readonly SingleTab[] = [
  'settings',
  'indicators',
  'villageList',
  'police',
  'lastYear',
  'staff',
  'bodies',
  'corrections',
  'scoring',
];

/** What set-up calls the tab with this key; a copy made by hand has another name. */
const hasUsualName = ({ sheet, grid }: FoundTab): boolean => {
  const name = sheet.getName();
  const single = SINGLE_TABS.find((tab) => TAB_KEYS[tab] === grid.tabKey);
  if (single !== undefined) return name === TAB_NAMES[single];
  return name.startsWith(`${grid.tabKey.slice(VILLAGE_TAB_PREFIX.length)} `);
};

/** Each tab once: of several with one key the one with its usual name, else the first; the others are told of. */
function withoutCopies(tabs: ReadonlyMap<string, readonly FoundTab[]>, problems: string[]): Map<string, FoundTab> {
  const single = new Map<string, FoundTab>();
  for (const [key, doubles] of tabs) {
    const original = doubles.find(hasUsualName) ?? doubles[0];
    if (original === undefined) continue;
    single.set(key, original);
    const name = original.sheet.getName();
    for (const copy of doubles.filter((each) => each !== original)) {
      problems.push(`Trang “${copy.sheet.getName()}” là bản chép của trang “${name}”, không được tính.`);
    }
    for (const row of original.grid.doubledRows) {
      problems.push(`Trang “${name}” có hai dòng cùng mã “${row}”; chỉ tính dòng đứng trước.`);
    }
  }
  return single;
}

export function createWorkbookSource(
  spreadsheet: Spreadsheet,
  rowNames: () => RowNames,
): WorkbookSource & { readonly openTabs: OpenTabs } {
  let villages: readonly FoundTab[] = [];
  let communeTab: FoundTab | null = null;
  let zone = '';

  const village = (tab: FoundTab, formulas: boolean): VillageTab =>
    readVillageTab(tab.grid, {
      sheetName: tab.sheet.getName(),
      zone,
      ...(formulas ? { formulas: formulasOf(tab) } : {}),
    });
  const commune = (): CommuneTab | null =>
    communeTab && readCommuneTab(communeTab.grid, { sheetName: communeTab.sheet.getName(), zone });

  return {
    load({ formulas, office = false, villagesOnly = false, corrections = !villagesOnly }): LoadedWorkbook | null {
      const problems: string[] = [];
      const read = readNeededTabs(spreadsheet.getSheets(), { office, villagesOnly, corrections });
      const tabs = withoutCopies(read, problems);
      villages = [...tabs].flatMap(([key, tab]) => (key.startsWith(VILLAGE_TAB_PREFIX) ? [tab] : []));
      zone = zoneOf(spreadsheet, villages);
      if (villages.length === 0 && !tabs.has(TAB_KEYS.settings) && !tabs.has(TAB_KEYS.villageList)) return null;

      const table = (tab: TableTab): TableRows => {
        const key = TAB_KEYS[tab];
        const found = tabs.get(key);
        if (found !== undefined) return readTableTab(found.grid, zone);
        const words = PROBLEM_WORDS[key];
        if (words === undefined) throw new Refusal(`Không tìm thấy trang “${TAB_NAMES[tab]}”. ${RUN_SET_UP}`);
        problems.push(words);
        return [];
      };
      // A workbook of an earlier version gets these tabs when set-up runs again.
      const officeTable = (key: string): TableRows | null => {
        const tab = office ? tabs.get(key) : undefined;
        return tab === undefined ? null : readTableTab(tab.grid, zone);
      };
      const corrected = corrections ? tabs.get(TAB_KEYS.corrections) : undefined;
      const reports = tabs.get(TAB_KEYS.bodies);
      communeTab = tabs.get(TAB_KEYS.police) ?? null;
      if (communeTab === null && !villagesOnly) problems.push(PROBLEM_WORDS[TAB_KEYS.police] ?? '');
      return {
        settings: table('settings'),
        indicators: table('indicators'),
        villages: table('villageList'),
        lastYear: table('lastYear'),
        staff: officeTable(TAB_KEYS.staff),
        scoring: officeTable(TAB_KEYS.scoring),
        bodies: office && reports !== undefined ? readPlacedRows(reports, zone, 'result') : null,
        corrections: corrected === undefined ? [] : readPlacedRows(corrected, zone, 'village'),
        rowNames: rowNames(),
        villageTabs: villages.map((tab) => village(tab, formulas)),
        communeTab: commune(),
        problems,
      };
    },

    settings() {
      zone = spreadsheet.getSpreadsheetTimeZone();
      const tab = findTab(spreadsheet, TAB_KEYS.settings, TAB_NAMES.settings);
      return tab && readTableTab(tab.grid, zone);
    },

    bodies() {
      zone = spreadsheet.getSpreadsheetTimeZone();
      const tab = findTab(spreadsheet, TAB_KEYS.bodies, TAB_NAMES.bodies);
      return tab === null ? [] : readPlacedRows(tab, zone, 'result');
    },

    reread() {
      villages = villages.map(({ sheet }) => readTab(sheet));
      communeTab &&= readTab(communeTab.sheet);
      return { villageTabs: villages.map((tab) => village(tab, false)), communeTab: commune() };
    },

    openTabs: {
      find: (villageId) => villages.find(({ grid }) => grid.tabKey === villageTabKey(villageId)),
      reread(villageId) {
        const place = villages.findIndex(({ grid }) => grid.tabKey === villageTabKey(villageId));
        const before = villages[place];
        if (before === undefined) return null;
        const now = readTab(before.sheet);
        villages = villages.map((tab, index) => (index === place ? now : tab));
        return village(now, false);
      },
    },

    showQuarter(quarter) {
      for (const { sheet, grid } of villages) showQuarter(sheet, grid, quarter);
    },

    showLives(life) {
      for (const { sheet, grid } of villages) {
        writeVillageLife(sheet, grid, life(grid.tabKey.slice(VILLAGE_TAB_PREFIX.length)));
      }
    },

    showStaffChanges(people) {
      for (const { sheet, grid } of villages) {
        const villageId = grid.tabKey.slice(VILLAGE_TAB_PREFIX.length);
        writeStaffChanges(sheet, grid, (quarter) => people(villageId, quarter));
      }
    },

    showCorrections(notes) {
      for (const { sheet, grid } of villages) {
        writeCorrections(sheet, grid, notes(grid.tabKey.slice(VILLAGE_TAB_PREFIX.length)));
      }
    },
  };
}
