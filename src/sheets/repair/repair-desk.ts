/** The open workbook as repair takes it apart: the file with its missing and copied tabs, then each tab. */
import type { MendedPart, RepairDesk, RepairPart } from '../../app/inspect-workbook';
import { refuseLayout, settingsIn, type TableCell } from '../../app/set-up-workbook';
import { bodyRows, reportingBodies } from '../../core/bodies/bodies';
import type { RowNames } from '../../core/catalogue/types';
import type { CheckWords } from '../../core/checks/messages/check-words';
import { indicatorRows } from '../../core/layout/indicator-table';
import {
  SCHEMA_ROW,
  TAB_KEYS,
  TABLE_COLUMNS,
  type TableTab,
  VILLAGE_TAB_PREFIX,
  villageTabKey,
} from '../../core/layout/keys';
import { makeSetUpPlan, type SetUpPlan } from '../../core/layout/set-up-plan';
import type { SetUpWords } from '../../core/layout/set-up-words';
import { freeTabName } from '../../core/layout/village-identity';
import { readListedVillages, villageListRows } from '../../core/layout/village-list';
import type { Fault, FaultKind, Inspection, Notice } from '../../core/repair/faults';
import { textOf } from '../../core/repair/form-structure';
import { scoreTableCells } from '../../core/score/score-table';
import { parseSettings } from '../../core/settings/parse-settings';
import type { Clock } from '../../ports';
import { readKeyedGrid } from '../cells/keyed-grid';
import { createWorkbookBuilder, LOCALE, ZONE } from '../layout/workbook-builder';
import { schemaIn } from '../stores/schema-cell';
import { compareCopy, setAside } from './copied-tabs';
import { createKeepers, hidingMends, inspectForm, type Keepers, mendForm, protectionMends } from './form-tab';
import { createForms, type Forms } from './forms';
import { readProtections } from './read-form';
import type { Form } from './standing-form';
import { assignRoles, type RoledTab, readTabs, type TabRoles, usualNameOf } from './tab-roles';
import { inspectTable, looseRows, mendTable } from './table-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface RepairWords {
  readonly clock: Clock;
  readonly words: () => SetUpWords;
  readonly checkWords: () => CheckWords;
  readonly rowNames: () => RowNames;
}

const NO_SETTINGS =
  'Sổ mất trang “Cài đặt” nên chưa khôi phục được. Lấy lại trang ấy bằng Tệp ▸ Nhật ký phiên bản, hoặc chạy Quản lý ▸ Thiết lập ban đầu… để tạo lại.';

/** Of the tabs that set-up makes; the others are made where they are wanted. */
const TABLES = Object.keys(TABLE_COLUMNS) as readonly TableTab[];

interface OpenedWorkbook {
  readonly roles: TabRoles;
  readonly plan: SetUpPlan;
  readonly keepers: Keepers;
  readonly forms: Forms;
}

const NOTHING: Inspection = { faults: [], notices: [] };

const mendedOf = (found: Inspection): MendedPart => ({ ...found, kept: [] });

/** Excel's limit, and the signs it forbids. */
const cannotLeave = (name: string): boolean => name.length > 31 || /[:\\/?*[\]]/.test(name);

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

function tableRows(tab: TableTab, plan: SetUpPlan): readonly (readonly TableCell[])[] {
  switch (tab) {
    case 'villageList':
      return villageListRows(plan.villages);
    case 'indicators':
      return indicatorRows(plan.catalogue, plan.forceName);
    case 'bodies':
      return bodyRows(reportingBodies(plan.words.bodies, plan.settings.schools ?? []));
    case 'scoring':
      return scoreTableCells();
    case 'store':
      return [SCHEMA_ROW];
    default:
      return [];
  }
}

export function createRepairDesk(spreadsheet: Spreadsheet, ports: RepairWords): RepairDesk {
  let opened: OpenedWorkbook | null = null;

  /** Null: not ours; undefined: no settings. */
  function open(): OpenedWorkbook | null | undefined {
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

  const fault = (kind: FaultKind, tab: string, where = ''): Fault => ({ kind, tab, where });

  function localePart(): RepairPart {
    const inspect = (): Inspection => {
      const isRight = spreadsheet.getSpreadsheetLocale() === LOCALE && spreadsheet.getSpreadsheetTimeZone() === ZONE;
      return isRight ? NOTHING : { faults: [fault('locale', '')], notices: [] };
    };
    return {
      id: 'file',
      inspect,
      mend: () => {
        const found = inspect();
        // Also takes away tabs that a stopped set-up has left unfinished.
        createWorkbookBuilder(spreadsheet).prepare();
        return mendedOf(found);
      },
    };
  }

  function copyParts({ roles, plan }: OpenedWorkbook): RepairPart[] {
    return roles.copies.map(({ copy, original }): RepairPart => {
      const found = { faults: [fault('tab-copy', copy.name)], notices: compareCopy(copy, original) };
      const names = new Set(
        [...roles.tabs, ...roles.strangers, ...roles.copies.map((each) => each.copy)].map(({ name }) => name),
      );
      return {
        id: `copy/${copy.sheet.getSheetId()}`,
        inspect: () => found,
        mend: () => {
          setAside(copy, usualNameOf(copy.role, plan.villages, plan.settings.year), names);
          return mendedOf(found);
        },
      };
    });
  }

  function namePart({ roles, plan }: OpenedWorkbook): RepairPart {
    const bad = roles.tabs.filter(({ name }) => cannotLeave(name));
    const usual = (role: string): string => usualNameOf(role, plan.villages, plan.settings.year);
    const notices = roles.tabs.flatMap(({ name, role }): Notice[] => {
      const wanted = usual(role);
      if (wanted === '' || name.normalize('NFC') === wanted || bad.some((tab) => tab.name === name)) return [];
      return [{ tab: name, text: `Trang này đã đổi tên, lúc lập là “${wanted}”. Không ảnh hưởng gì, để nguyên được.` }];
    });
    const lone = roles.tabs.flatMap(({ name, role }): Notice[] => {
      const isVillage = role.startsWith(VILLAGE_TAB_PREFIX);
      if (!isVillage || plan.villages.some(({ id }) => villageTabKey(id) === role)) return [];
      return [
        {
          tab: name,
          text: 'Thôn của trang này không có trong “Danh sách thôn”. Ghi thêm vào danh sách, hoặc để nguyên nếu không dùng nữa.',
        },
      ];
    });
    const found = { faults: bad.map(({ name }) => fault('tab-name', name)), notices: [...notices, ...lone] };
    return {
      id: 'names',
      inspect: () => found,
      mend: () => {
        const names = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName()));
        for (const { sheet, name, role } of bad) {
          const clean = name
            .replace(/[:\\/?*[\]]/g, ' ')
            .replace(/\s+/g, ' ')
            .slice(0, 31)
            .trim();
          const next = freeTabName(usual(role) || clean, names);
          sheet.setName(next);
          names.add(next);
        }
        return mendedOf({ faults: found.faults, notices: [] });
      },
    };
  }

  /** Builds what set-up would build; the key of a tab is written last. */
  function missingParts({ roles, plan }: OpenedWorkbook): RepairPart[] {
    const stands = new Set(roles.tabs.map(({ role }) => role));
    const builder = createWorkbookBuilder(spreadsheet);
    const usual = (key: string): string => usualNameOf(key, plan.villages, plan.settings.year);
    const part = (key: string, build: () => void, text = ''): RepairPart[] => {
      if (stands.has(key)) return [];
      const name = usual(key);
      const found = { faults: [fault('tab-missing', name)], notices: text === '' ? [] : [{ tab: name, text }] };
      const mend = () => {
        build();
        return mendedOf(found);
      };
      return [{ id: `missing/${key}`, inspect: () => found, mend }];
    };
    const villages = plan.villages.flatMap((village) =>
      part(
        villageTabKey(village.id),
        () => builder.buildVillageTab(village, plan),
        'Trang mới sẽ để trống. Số đã ghi ở trang bị xóa có thể lấy lại bằng Tệp ▸ Nhật ký phiên bản.',
      ),
    );
    const notes: Partial<Record<TableTab, string>> = {
      villageList: 'Danh sách mới lấy tên theo các trang thôn; tài khoản Trưởng thôn phải ghi lại.',
      store: 'Báo cáo đã chốt và các quyết định nằm ở trang này. Lấy lại bằng Tệp ▸ Nhật ký phiên bản nếu cần.',
    };
    return [
      ...TABLES.flatMap((tab) =>
        part(TAB_KEYS[tab], () => builder.buildTable(tab, tableRows(tab, plan), plan), notes[tab]),
      ),
      ...part(TAB_KEYS.police, () => builder.buildPoliceTab(plan)),
      ...villages,
      ...(villages.length === 0
        ? []
        : [
            {
              id: 'template',
              inspect: () => NOTHING,
              mend: () => {
                builder.finish();
                return mendedOf(NOTHING);
              },
            },
          ]),
    ];
  }

  /** A tab that the add-on alone writes: its key and, where set-up protects it, its lock. */
  function plainPart({ sheet, name, key, role, values }: RoledTab, { plan, keepers }: OpenedWorkbook): RepairPart {
    const { policeAccounts } = plan.settings;
    const look = () => {
      const form = { editors: policeAccounts, police: policeAccounts, kind: 'office' } as const;
      const hidden = role === TAB_KEYS.guide ? { hiddenRows: [], hiddenColumns: [{ start: 1, count: 1 }] } : null;
      const mends = [
        ...(hidden === null ? [] : hidingMends(sheet, hidden)),
        ...(role === TAB_KEYS.guide
          ? protectionMends(sheet, form, [], readKeyedGrid(values), readProtections(sheet), keepers)
          : []),
      ];
      const lost = key === role ? [] : [fault('tab-key', name)];
      return { mends, faults: [...lost, ...mends.map(({ kind, where }) => fault(kind, name, where))] };
    };
    return {
      id: `tab/${sheet.getSheetId()}`,
      inspect: () => ({ faults: look().faults, notices: [] }),
      mend: () => {
        const { mends, faults } = look();
        for (const { run } of mends) run();
        if (key !== role && textOf(values[0]?.[0]) === '') sheet.getRange(1, 1).setValue(role);
        return mendedOf({ faults, notices: [] });
      },
    };
  }

  function formPart(tab: RoledTab, form: Form, { keepers }: OpenedWorkbook): RepairPart {
    const { sheet, name } = tab;
    const lost = tab.key === tab.role ? [] : [fault('tab-key', name)];
    return {
      id: `tab/${sheet.getSheetId()}`,
      inspect: () => {
        const { faults, notices } = inspectForm(sheet, form, keepers, tab.values);
        return { faults: [...lost, ...faults], notices };
      },
      mend: () => {
        const mended = mendForm(sheet, form, keepers);
        return { ...mended, faults: [...lost, ...mended.faults] };
      },
    };
  }

  function tablePart(tab: RoledTab, table: TableTab, { plan, keepers }: OpenedWorkbook): RepairPart {
    const { sheet, name } = tab;
    const lost = tab.key === tab.role ? [] : [fault('tab-key', name)];
    return {
      id: `tab/${sheet.getSheetId()}`,
      inspect: () => {
        const { faults, notices } = inspectTable(sheet, table, plan, keepers, tab.values);
        return { faults: [...lost, ...faults], notices };
      },
      mend: () => {
        const mended = mendTable(sheet, table, plan, keepers);
        return { ...mended, faults: [...lost, ...mended.faults] };
      },
    };
  }

  function tabPart(tab: RoledTab, workbook: OpenedWorkbook): RepairPart[] {
    const { plan, forms } = workbook;
    const table = TABLES.find((each) => TAB_KEYS[each] === tab.role);
    if (table !== undefined) return [tablePart(tab, table, workbook)];
    if (tab.role === TAB_KEYS.police) return [formPart(tab, forms.police(), workbook)];
    if (!tab.role.startsWith(VILLAGE_TAB_PREFIX)) return [plainPart(tab, workbook)];
    const village = plan.villages.find(({ id }) => villageTabKey(id) === tab.role);
    return village === undefined ? [] : [formPart(tab, forms.village(village), workbook)];
  }

  /** Tabs that were added or renamed stand elsewhere. */
  function readAgainAfter(part: RepairPart): MendedPart {
    const mended = part.mend();
    if (mended.faults.length > 0) opened = null;
    return mended;
  }

  return {
    parts() {
      const workbook = open();
      if (workbook === null) return null;
      if (workbook === undefined) return NO_SETTINGS;
      const store = workbook.roles.tabs.find(({ role }) => role === TAB_KEYS.store);
      const unknown = store === undefined ? null : refuseLayout(schemaIn(readKeyedGrid(store.values)));
      if (unknown !== null) return unknown;
      opened = workbook;
      const parts = [localePart(), ...copyParts(workbook), namePart(workbook), ...missingParts(workbook)];
      return parts.map((part) => ({ ...part, mend: () => readAgainAfter(part) }));
    },

    tabs() {
      const workbook = opened ?? open();
      if (workbook === null || workbook === undefined) return [];
      // Tables first: they say what the other tabs should be.
      const isTable = ({ role }: RoledTab): boolean => TABLES.some((tab) => TAB_KEYS[tab] === role);
      const { tabs } = workbook.roles;
      return [...tabs.filter(isTable), ...tabs.filter((tab) => !isTable(tab))].flatMap((tab) => tabPart(tab, workbook));
    },
  };
}
