/** Opens the workbook for repair: which tab is which, and what they should be, read from what still stands. */
import { settingsIn } from '../../app/set-up-workbook';
import type { RowNames } from '../../core/catalogue/types';
import type { CheckWords } from '../../core/checks/messages/check-words';
import { TAB_KEYS, type TableTab, VILLAGE_TAB_PREFIX } from '../../core/layout/keys';
import { makeSetUpPlan, type SetUpPlan } from '../../core/layout/set-up-plan';
import type { SetUpWords } from '../../core/layout/set-up-words';
import { readListedVillages } from '../../core/layout/village-list';
import { parseSettings } from '../../core/settings/parse-settings';
import type { Clock } from '../../ports';
import { createKeepers, type Keepers } from './form-tab';
import { createForms, type Forms } from './forms';
import { assignRoles, type RoledTab, readTabs, type TabRoles } from './tab-roles';
import { looseRows } from './table-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface RepairWords {
  readonly clock: Clock;
  readonly words: () => SetUpWords;
  readonly checkWords: () => CheckWords;
  readonly rowNames: () => RowNames;
}

export interface OpenedWorkbook {
  readonly roles: TabRoles;
  readonly plan: SetUpPlan;
  readonly keepers: Keepers;
  readonly forms: Forms;
}

function readPlan(tabs: readonly RoledTab[], ports: RepairWords): SetUpPlan | null {
  const words = ports.words();
  const rows = (tab: TableTab) => {
    const found = tabs.find(({ role }) => role === TAB_KEYS[tab]);
    return found === undefined ? null : looseRows(found.values, tab, words);
  };
  const settings = rows('settings');
  if (settings === null || settings.length === 0) return null;
  const listed = rows('villageList');
  const plan = (villages: typeof listed): SetUpPlan =>
    makeSetUpPlan(
      {
        settings: settingsIn(settings),
        villages,
        indicators: rows('indicators'),
        lastYear: rows('lastYear'),
        staff: rows('staff'),
      },
      [],
      ports.clock.today(),
      { words, checkWords: ports.checkWords(), rowNames: ports.rowNames() },
    );
  if (listed !== null) return plan(listed);
  // The list itself is gone: the tabs say which villages there are.
  const ofTabs = tabs.flatMap(({ role, name }) => {
    if (!role.startsWith(VILLAGE_TAB_PREFIX)) return [];
    const id = role.slice(VILLAGE_TAB_PREFIX.length);
    return [new Map([['id', id] as const, ['name', name.replace(`${id} `, '')] as const])];
  });
  return plan(ofTabs);
}

/** Roles need the villages' names, which stand in a tab that has to be found first. */
function findRoles(spreadsheet: Spreadsheet, words: SetUpWords): TabRoles {
  const tabs = readTabs(spreadsheet);
  const first = assignRoles(tabs, { villages: [], year: 0 });
  const rows = (tab: TableTab) => {
    const found = first.tabs.find(({ role }) => role === TAB_KEYS[tab]);
    return found === undefined ? [] : looseRows(found.values, tab, words);
  };
  const { settings } = parseSettings(settingsIn(rows('settings')));
  return assignRoles(tabs, { villages: readListedVillages(rows('villageList')), year: settings.year });
}

/** Who is an editor of several tabs of the police and no head: owner, police, whoever ran set-up. */
function toleratedEditors(spreadsheet: Spreadsheet, tabs: readonly RoledTab[], plan: SetUpPlan): ReadonlySet<string> {
  const { SHEET } = SpreadsheetApp.ProtectionType;
  const account = (text: string): string => text.trim().toLowerCase();
  const heads = new Set(plan.villages.map((village) => account(village.account)));
  const lists = [TAB_KEYS.settings, TAB_KEYS.villageList, TAB_KEYS.indicators].flatMap((key) => {
    const protection = tabs.find(({ role }) => role === key)?.sheet.getProtections(SHEET)[0];
    return protection === undefined ? [] : [protection.getEditors().map((user) => account(user.getEmail()))];
  });
  const [first = [], ...others] = lists;
  const always = others.length === 0 ? [] : first.filter((each) => others.every((list) => list.includes(each)));
  const owner = account(spreadsheet.getOwner()?.getEmail() ?? '');
  return new Set([owner, ...always].filter((each) => each !== '' && (each === owner || !heads.has(each))));
}

/** Null: not ours; undefined: no settings. */
export function openWorkbook(spreadsheet: Spreadsheet, ports: RepairWords): OpenedWorkbook | null | undefined {
  const roles = findRoles(spreadsheet, ports.words());
  if (!roles.tabs.some(({ role }) => role.startsWith(VILLAGE_TAB_PREFIX) || role === TAB_KEYS.settings)) return null;
  const plan = readPlan(roles.tabs, ports);
  if (plan === null) return undefined;
  return {
    roles,
    plan,
    keepers: createKeepers(toleratedEditors(spreadsheet, roles.tabs, plan)),
    forms: createForms(plan),
  };
}
