/** Village tabs: one blank template, copied for every village, then protected and named by its key. */
import { headRows, policeRows } from '../../core/catalogue/rows';
import { NAME_COLUMN, ROW_KEYS, TAB_KEYS, villageTabKey } from '../../core/layout/keys';
import type { PlannedVillage } from '../../core/layout/planned-villages';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import type { TabLayout } from '../../core/layout/tab-layout';
import { villageTabName } from '../../core/layout/village-identity';
import { villageTabLayout } from '../../core/layout/village-tab';
import { villageTitle } from '../../core/layout/village-title';
import { type KeyedGrid, readKeyedGrid } from '../cells/keyed-grid';
import { asPlainText } from '../plain-text';
import { showQuarter } from './current-quarter';
import { protectedAreas } from './protected-areas';
import type { Protector } from './protections';
import { type TabDirectory, TEMPLATE_KEY, TEMPLATE_NAME } from './tab-directory';
import { villageContent } from './village-content';
import { dayWishes, writeVillageFacts } from './village-facts';
import { sketchVillageTab } from './village-sketch';
import { writeSketch } from './write-sketch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

export interface VillageTabs {
  readonly build: (village: PlannedVillage, plan: SetUpPlan) => void;
  readonly refresh: (village: PlannedVillage, plan: SetUpPlan) => void;
}

interface Template {
  readonly sheet: Sheet;
  readonly grid: KeyedGrid;
}

export const TAB_DESCRIPTION = 'Trang của thôn: trưởng thôn và Công an xã';

export const villageLayout = ({ catalogue, words, forceName }: SetUpPlan): TabLayout =>
  villageTabLayout({ head: headRows(catalogue), police: policeRows(catalogue) }, words, forceName);

const readGrid = (sheet: Sheet): KeyedGrid => readKeyedGrid(sheet.getDataRange().getValues());

const editorsOf = (protection: Protection): string[] =>
  protection.getEditors().map((user) => user.getEmail().toLowerCase());

/** Title and key in one call, the last of the tab; what stands between them is written as it is in the template. */
function writeName(sheet: Sheet, grid: KeyedGrid, key: string, title: string, village: PlannedVillage): void {
  const last = grid.rowOf.get(ROW_KEYS.title) ?? 0;
  const name = grid.columnOf.get(NAME_COLUMN) ?? 1;
  const block = grid.values.slice(0, last + 1).map((row) => row.slice(0, name + 1));
  block[last]?.splice(name, 1, asPlainText(title));
  block[0]?.splice(0, 1, key);
  // The village's own days stand between them too.
  for (const [row, column, value] of dayWishes(grid, village)) block[row]?.splice(column, 1, value);
  sheet.getRange(1, 1, last + 1, name + 1).setValues(block);
}

export const titleOf = (village: PlannedVillage, { villages, communeName, settings }: SetUpPlan): string =>
  villageTitle(village, villages, { communeName, year: settings.year });

/** After a village was renamed, closed or merged in `Danh sách thôn`; no call where nothing changed. */
function writeTitle(sheet: Sheet, grid: KeyedGrid, title: string): void {
  const row = grid.rowOf.get(ROW_KEYS.title) ?? 0;
  const column = grid.columnOf.get(NAME_COLUMN) ?? 1;
  if (grid.values[row]?.[column] !== title) sheet.getRange(row + 1, column + 1).setValue(asPlainText(title));
}

const sheetProtection = (sheet: Sheet): Protection | undefined =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];

export function createVillageTabs(tabs: () => TabDirectory, protector: Protector): VillageTabs {
  let template: Template | null = null;
  let always: ReadonlySet<string> | null = null;

  /** A template that an earlier run left is used again; `finish` removes it. */
  function templateFor(plan: SetUpPlan): Template {
    if (template !== null) return template;
    const known = tabs().tabs.find(({ key, name }) => key === TEMPLATE_KEY && name.startsWith(TEMPLATE_NAME));
    template = known ? { sheet: known.sheet, grid: readGrid(known.sheet) } : buildTemplate(plan);
    return template;
  }

  function buildTemplate(plan: SetUpPlan): Template {
    const { sheet } = tabs().insert(TEMPLATE_KEY, TEMPLATE_NAME);
    const layout = villageLayout(plan);
    writeSketch(sheet, sketchVillageTab(layout, villageContent(layout, plan)), tabs().sizeOfNew(sheet));
    sheet.getRange(1, 1).setValue(TEMPLATE_KEY);
    return { sheet, grid: readGrid(sheet) };
  }

  const editorsFor = ({ account }: PlannedVillage, plan: SetUpPlan): string[] =>
    [...plan.settings.policeAccounts, account].filter((each) => each.trim() !== '');

  /** The ranges first: once the head may edit the tab, nothing in it is open that should not be. */
  function protect(sheet: Sheet, grid: KeyedGrid, village: PlannedVillage, plan: SetUpPlan): void {
    for (const { row, column, rows, columns } of protectedAreas(villageLayout(plan), grid)) {
      protector.protect(sheet.getRange(row, column, rows, columns), plan.settings.policeAccounts);
    }
    protector.protect(sheet, editorsFor(village, plan), TAB_DESCRIPTION);
  }

  /** Whoever may edit the tabs of the police: owner, police accounts, whoever ran set-up. */
  function alwaysEditors(): ReadonlySet<string> {
    const settings = tabs().find(TAB_KEYS.settings);
    const protection = settings && sheetProtection(settings.sheet);
    always ??= new Set(protection ? editorsOf(protection) : []);
    return always;
  }

  /** A head's account that was added or changed in `Danh sách thôn` since the tab was made. */
  function refreshEditors(protection: Protection, village: PlannedVillage, plan: SetUpPlan): void {
    const wanted = editorsFor(village, plan).map((account) => account.trim().toLowerCase());
    const stand = editorsOf(protection);
    const absent = wanted.filter((account) => !stand.includes(account));
    const strangers = stand.filter((account) => !wanted.includes(account) && !alwaysEditors().has(account));
    if (absent.length > 0) protector.admit(protection, absent);
    if (strangers.length > 0 && alwaysEditors().size > 0) protection.removeEditors(strangers);
  }

  return {
    build(village, plan) {
      const { sheet: blank, grid } = templateFor(plan);
      const key = villageTabKey(village.id);
      const usualName = villageTabName(village.id, village.name);
      const begun = tabs().tabs.find((tab) => tab.key === TEMPLATE_KEY && tab.name === usualName);
      const { sheet } = begun ?? tabs().insert(key, usualName, blank);
      if (begun !== undefined) {
        const { RANGE, SHEET } = SpreadsheetApp.ProtectionType;
        for (const type of [RANGE, SHEET]) for (const each of sheet.getProtections(type)) each.remove();
      }
      protect(sheet, grid, village, plan);
      writeVillageFacts(sheet, grid, village, plan);
      writeName(sheet, grid, key, titleOf(village, plan), village);
      if (begun !== undefined) begun.key = key;
    },

    refresh(village, plan) {
      const sheet = tabs().find(villageTabKey(village.id))?.sheet;
      if (sheet === undefined) return;
      const grid = readGrid(sheet);
      showQuarter(sheet, grid, plan.current);
      writeVillageFacts(sheet, grid, village, plan);
      writeTitle(sheet, grid, titleOf(village, plan));
      const protection = sheetProtection(sheet);
      if (protection === undefined) protect(sheet, grid, village, plan);
      else refreshEditors(protection, village, plan);
    },
  };
}
