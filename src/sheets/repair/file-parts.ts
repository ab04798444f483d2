/** What repair does about the file as a whole: its language, tabs copied by hand, names, tabs that are missing. */
import type { MendedPart, RepairPart } from '../../app/inspect-workbook';
import type { TableCell } from '../../app/set-up-workbook';
import { bodyRows, reportingBodies } from '../../core/bodies/bodies';
import { indicatorRows } from '../../core/layout/indicator-table';
import {
  SCHEMA_ROW,
  TAB_KEYS,
  TABLE_COLUMNS,
  type TableTab,
  VILLAGE_TAB_PREFIX,
  villageTabKey,
} from '../../core/layout/keys';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import { freeTabName } from '../../core/layout/village-identity';
import { villageListRows } from '../../core/layout/village-list';
import type { Fault, FaultKind, Inspection, Notice } from '../../core/repair/faults';
import { scoreTableCells } from '../../core/score/score-table';
import { createWorkbookBuilder, LOCALE, ZONE } from '../layout/workbook-builder';
import { compareCopy, setAside } from './copied-tabs';
import type { OpenedWorkbook } from './open-workbook';
import { usualNameOf } from './tab-roles';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Of the tabs that set-up makes; the others are made where they are wanted. */
export const TABLES = Object.keys(TABLE_COLUMNS) as readonly TableTab[];

const NOTHING: Inspection = { faults: [], notices: [] };

export const mendedOf = (found: Inspection): MendedPart => ({ ...found, kept: [] });

export const fault = (kind: FaultKind, tab: string, where = ''): Fault => ({ kind, tab, where });

/** Excel's limit, and the signs it forbids. */
const cannotLeave = (name: string): boolean => name.length > 31 || /[:\\/?*[\]]/.test(name);

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

function localePart(spreadsheet: Spreadsheet): RepairPart {
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

function namePart(spreadsheet: Spreadsheet, { roles, plan }: OpenedWorkbook): RepairPart {
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
function missingParts(spreadsheet: Spreadsheet, { roles, plan }: OpenedWorkbook): RepairPart[] {
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

/** In the order in which they are mended. */
export const fileParts = (spreadsheet: Spreadsheet, workbook: OpenedWorkbook): RepairPart[] => [
  localePart(spreadsheet),
  ...copyParts(workbook),
  namePart(spreadsheet, workbook),
  ...missingParts(spreadsheet, workbook),
];
