/** Reads the workbook once: one block a tab, tabs known by what their A1 says and not by their names. */
import type { RowNames } from '../../core/catalogue/types';
import { TAB_KEYS, TAB_NAMES, VILLAGE_TAB_PREFIX, villageTabKey } from '../../core/layout/keys';
import type { LoadedWorkbook, TableRows, VillageTab, WorkbookSource } from '../../ports';
import { type KeyedGrid, readKeyedGrid } from '../cells/keyed-grid';
import { sheetValues } from '../cells/sheet-block';
import { showQuarter } from '../layout/current-quarter';
import { writeStaffChanges } from '../layout/village-facts';
import { readCommuneTab } from './commune-tab';
import { readTableTab } from './table-tab';
import { readVillageTab } from './village-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface ReadTab {
  readonly sheet: Sheet;
  readonly grid: KeyedGrid;
}

/** The village tabs that were read, for whoever writes on one of them. */
export interface OpenTabs {
  readonly find: (villageId: string) => ReadTab | undefined;
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
const OFFICE_NAMES: readonly string[] = [TAB_NAMES.staff, TAB_NAMES.bodies];

const PROBLEM_WORDS: Readonly<Record<string, string>> = {
  [TAB_KEYS.settings]: 'Không tìm thấy trang “Cài đặt”.',
  [TAB_KEYS.indicators]: 'Không tìm thấy trang “Chỉ tiêu”; dùng danh mục mặc định.',
  [TAB_KEYS.villageList]: 'Không tìm thấy trang “Danh sách thôn”.',
  [TAB_KEYS.police]: 'Không tìm thấy trang “Công an xã”; các dòng của xã coi như chưa ghi.',
  [TAB_KEYS.lastYear]: 'Không tìm thấy trang “Năm trước”; không so sánh được với năm trước.',
};

const readTab = (sheet: Sheet): ReadTab => ({ sheet, grid: readKeyedGrid(sheetValues(sheet)) });

const formulasOf = ({ sheet, grid }: ReadTab): string[][] =>
  sheet.getRange(1, 1, grid.values.length, grid.values[0]?.length ?? 1).getFormulas();

interface Wanted {
  readonly office: boolean;
  readonly villagesOnly: boolean;
}

/** Reads the tabs whose names promise something; the others only while something promised is still missing. */
function readNeededTabs(sheets: readonly Sheet[], { office, villagesOnly }: Wanted): Map<string, ReadTab[]> {
  const tabs = new Map<string, ReadTab[]>();
  const keep = (tab: ReadTab) => {
    if (tab.grid.tabKey.startsWith('#')) tabs.set(tab.grid.tabKey, [...(tabs.get(tab.grid.tabKey) ?? []), tab]);
  };
  const unlikely = sheets.filter((sheet) => {
    const name = sheet.getName();
    if (villagesOnly && name === TAB_NAMES.police) return true;
    return NOT_NEEDED.test(name) || (!office && OFFICE_NAMES.includes(name));
  });
  const needed = NEEDED.filter((key) => !villagesOnly || key !== TAB_KEYS.police);
  for (const sheet of sheets) if (!unlikely.includes(sheet)) keep(readTab(sheet));
  if (needed.some((key) => !tabs.has(key))) for (const sheet of unlikely) keep(readTab(sheet));
  return tabs;
}

function readVillages(tabs: Map<string, ReadTab[]>, zone: string, formulas: boolean, problems: string[]): VillageTab[] {
  const found: VillageTab[] = [];
  for (const [key, doubles] of tabs) {
    if (!key.startsWith(VILLAGE_TAB_PREFIX)) continue;
    const [first, ...copies] = doubles;
    if (first === undefined) continue;
    for (const copy of copies) {
      problems.push(
        `Trang “${copy.sheet.getName()}” là bản chép của trang “${first.sheet.getName()}”, không được tính.`,
      );
    }
    for (const row of first.grid.doubledRows) {
      problems.push(`Trang “${first.sheet.getName()}” có hai dòng cùng mã “${row}”; chỉ tính dòng đứng trước.`);
    }
    const sheetName = first.sheet.getName();
    const texts = formulas ? formulasOf(first) : undefined;
    found.push(readVillageTab(first.grid, texts ? { sheetName, zone, formulas: texts } : { sheetName, zone }));
  }
  return found;
}

export function createWorkbookSource(
  spreadsheet: Spreadsheet,
  rowNames: () => RowNames,
): WorkbookSource & { readonly openTabs: OpenTabs } {
  let villages: readonly ReadTab[] = [];
  let zone = '';
  return {
    load({ formulas, office = false, villagesOnly = false }): LoadedWorkbook | null {
      zone = spreadsheet.getSpreadsheetTimeZone();
      const tabs = readNeededTabs(spreadsheet.getSheets(), { office, villagesOnly });
      const problems: string[] = [];
      const villageTabs = readVillages(tabs, zone, formulas, problems);
      if (villageTabs.length === 0 && !tabs.has(TAB_KEYS.settings) && !tabs.has(TAB_KEYS.villageList)) return null;

      villages = [...tabs].flatMap(([key, [first]]) => (key.startsWith(VILLAGE_TAB_PREFIX) && first ? [first] : []));
      const table = (key: string): TableRows => {
        const tab = tabs.get(key)?.[0];
        if (tab === undefined) problems.push(PROBLEM_WORDS[key] ?? key);
        return tab === undefined ? [] : readTableTab(tab.grid, zone);
      };
      // A workbook of an earlier version gets these tabs when set-up runs again.
      const officeTable = (key: string): TableRows | null => {
        const tab = office ? tabs.get(key)?.[0] : undefined;
        return tab === undefined ? null : readTableTab(tab.grid, zone);
      };
      const commune = tabs.get(TAB_KEYS.police)?.[0];
      if (commune === undefined && !villagesOnly) problems.push(PROBLEM_WORDS[TAB_KEYS.police] ?? '');
      return {
        settings: table(TAB_KEYS.settings),
        indicators: table(TAB_KEYS.indicators),
        villages: table(TAB_KEYS.villageList),
        lastYear: table(TAB_KEYS.lastYear),
        staff: officeTable(TAB_KEYS.staff),
        bodies: officeTable(TAB_KEYS.bodies),
        rowNames: rowNames(),
        villageTabs,
        communeTab: commune ? readCommuneTab(commune.grid, { sheetName: commune.sheet.getName(), zone }) : null,
        problems,
      };
    },

    rereadVillageTabs(): readonly VillageTab[] {
      villages = villages.map(({ sheet }) => readTab(sheet));
      return villages.map(({ sheet, grid }) => readVillageTab(grid, { sheetName: sheet.getName(), zone }));
    },

    openTabs: {
      find: (villageId) => villages.find(({ grid }) => grid.tabKey === villageTabKey(villageId)),
      reread(villageId) {
        const place = villages.findIndex(({ grid }) => grid.tabKey === villageTabKey(villageId));
        const before = villages[place];
        if (before === undefined) return null;
        const { sheet, grid } = readTab(before.sheet);
        villages = villages.map((tab, index) => (index === place ? { sheet, grid } : tab));
        return readVillageTab(grid, { sheetName: sheet.getName(), zone });
      },
    },

    showQuarter(quarter) {
      for (const { sheet, grid } of villages) showQuarter(sheet, grid, quarter);
    },

    showStaffChanges(people) {
      for (const { sheet, grid } of villages) {
        const villageId = grid.tabKey.slice(VILLAGE_TAB_PREFIX.length);
        writeStaffChanges(sheet, grid, (quarter) => people(villageId, quarter));
      }
    },
  };
}
