/** Builds the tabs of the workbook in Google Sheets: one tab a call, its key written last. */
import type { TableCell, WorkbookBuilder } from '../../app/set-up-workbook';
import { communeTabRows } from '../../core/catalogue/rows';
import { communeTabLayout, rowsOfAllModes } from '../../core/layout/commune-tab';
import {
  SCHEMA_VERSION,
  type SingleTab,
  TAB_KEYS,
  TAB_NAMES,
  TABLE_COLUMNS,
  type TableTab,
  UNFINISHED_KEY,
  villageTabKey,
} from '../../core/layout/keys';
import { quarterHeading, quarterLabel } from '../../core/layout/quarter-label';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import { tableLayout } from '../../core/layout/table-tabs';
import { QUARTERS } from '../../core/period/schemes';
import { type KeyedGrid, readKeyedGrid } from '../cells/keyed-grid';
import { asPlainText } from '../plain-text';
import { readTableTab } from '../reading/table-tab';
import { schemaIn, writeSchema } from '../stores/schema-cell';
import { type CommuneTabPlan, refreshCommuneTab } from './commune-refresh';
import { sketchCommuneTab } from './commune-sketch';
import { writeGuide } from './guide';
import { createProtector } from './protections';
import type { TabSketch } from './sketch';
import { type KnownTab, readTabDirectory, type TabDirectory, TEMPLATE_KEY } from './tab-directory';
import { cellValue, sketchTable } from './table-sketch';
import { createVillageTabs } from './village-tabs';
import { writeSketch } from './write-sketch';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const LOCALE = 'vi_VN';
export const ZONE = 'Asia/Ho_Chi_Minh';

/** Names that Google gives the blank tab of a new file. */
const DEFAULT_NAME = /^(Sheet|Trang tính) ?1$/;

/** Keys of tabs that do not count yet, and `''` of tabs that are not ours. */
const UNFINISHED: ReadonlySet<string> = new Set(['', UNFINISHED_KEY, TEMPLATE_KEY]);

export function communeTabPlan({
  settings,
  catalogue,
  villages,
  forceName,
  communeName,
  words,
}: SetUpPlan): CommuneTabPlan {
  const { year, scheme, sensitiveMode } = settings;
  const rows = communeTabRows(catalogue, sensitiveMode);
  return {
    layout: communeTabLayout(rows, villages, words.hints, forceName),
    allRows: rowsOfAllModes(catalogue, villages, words.hints, forceName),
    words: {
      title: `Công an xã ghi – ${communeName} – năm ${year}`,
      quarterHeadings: QUARTERS.map((quarter) => quarterHeading(quarterLabel(year, quarter, scheme))),
    },
  };
}

const gridOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): KeyedGrid =>
  readKeyedGrid(sheet.getDataRange().getValues());

export function createWorkbookBuilder(spreadsheet: Spreadsheet): WorkbookBuilder {
  const protector = createProtector();
  let directory: TabDirectory | null = null;
  const tabs = (): TabDirectory => (directory ??= readTabDirectory(spreadsheet));
  const villageTabs = createVillageTabs(tabs, protector);

  /** A tab whose key is missing was not finished; it is ours and holds nothing of anybody. */
  function removeUnfinished(): void {
    const unfinished = tabs().tabs.filter(({ key }) => key === UNFINISHED_KEY);
    for (const tab of unfinished) {
      // A file keeps at least one tab.
      if (tabs().tabs.length === 1) spreadsheet.insertSheet(1);
      tabs().remove(tab);
    }
  }

  function buildTab(tab: SingleTab, sketch: TabSketch, plan: SetUpPlan): KnownTab {
    const key = TAB_KEYS[tab];
    const known = tabs().insert(key, TAB_NAMES[tab]);
    const { sheet } = known;
    writeSketch(sheet, sketch, tabs().sizeOfNew(sheet));
    protector.protect(sheet, plan.settings.policeAccounts);
    if (tab === 'store') sheet.hideSheet();
    sheet.getRange(1, 1).setValue(key);
    return known;
  }

  return {
    look() {
      const zone = spreadsheet.getSpreadsheetTimeZone();
      // A workbook without `_Lưu` gets one of today's layout; its tabs are renewed where they are older.
      const store = tabs().find(TAB_KEYS.store);
      const table = (tab: TableTab) => {
        const known = tabs().find(TAB_KEYS[tab]);
        return known ? readTableTab(readKeyedGrid(known.sheet.getDataRange().getValues()), zone) : null;
      };
      return {
        finished: new Set(tabs().tabs.flatMap(({ key }) => (UNFINISHED.has(key) ? [] : [key]))),
        schema: store === undefined ? SCHEMA_VERSION : schemaIn(gridOf(store.sheet)),
        tables: {
          settings: table('settings'),
          villageList: table('villageList'),
          indicators: table('indicators'),
          lastYear: table('lastYear'),
          staff: table('staff'),
        },
      };
    },

    prepare() {
      if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
      if (spreadsheet.getSpreadsheetTimeZone() !== ZONE) spreadsheet.setSpreadsheetTimeZone(ZONE);
      removeUnfinished();
    },

    buildTable(tab, rows, plan) {
      buildTab(tab, sketchTable(tableLayout(tab, plan.words.tables), rows), plan);
    },

    appendRows(tab: TableTab, rows: readonly (readonly TableCell[])[]) {
      const known = tabs().find(TAB_KEYS[tab]);
      if (known === undefined) return;
      const grid = readKeyedGrid(known.sheet.getDataRange().getValues());
      const width = Math.max(...grid.columnOf.values()) + 1;
      for (const row of rows) {
        const cells: (string | number)[] = Array.from({ length: width }, () => '');
        TABLE_COLUMNS[tab].forEach((key, index) => {
          const column = grid.columnOf.get(key);
          const value = cellValue(row[index] ?? null);
          if (column !== undefined) cells[column] = typeof value === 'string' ? asPlainText(value) : value;
        });
        known.sheet.appendRow(cells);
      }
    },

    buildPoliceTab(plan) {
      const { layout, words } = communeTabPlan(plan);
      buildTab('police', sketchCommuneTab(layout, words), plan);
    },

    refreshPoliceTab(plan) {
      const known = tabs().find(TAB_KEYS.police);
      if (known !== undefined) refreshCommuneTab(known.sheet, communeTabPlan(plan));
    },

    buildVillageTab: villageTabs.build,
    refreshVillageTab: villageTabs.refresh,

    writeSchema(version) {
      const sheet = tabs().find(TAB_KEYS.store)?.sheet;
      if (sheet !== undefined) writeSchema(sheet, gridOf(sheet), version);
    },

    buildGuide(plan) {
      const links = plan.villages.flatMap(({ id }) => {
        const known = tabs().find(villageTabKey(id));
        return known ? [{ text: known.name, target: `#gid=${known.sheet.getSheetId()}` }] : [];
      });
      writeGuide(tabs().find(TAB_KEYS.guide)?.sheet ?? null, plan, links, (sketch) => {
        spreadsheet.setActiveSheet(buildTab('guide', sketch, plan).sheet);
      });
    },

    finish() {
      const leftovers = tabs().tabs.filter(
        ({ key, name, sheet }) =>
          key === TEMPLATE_KEY || (key === '' && DEFAULT_NAME.test(name) && sheet.getLastRow() === 0),
      );
      for (const tab of leftovers) tabs().remove(tab);
    },

    refusedAccounts: protector.refused,
  };
}
