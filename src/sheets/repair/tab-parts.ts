/** What repair does about each tab, by what kind of tab it is. */
import type { RepairPart } from '../../app/inspect-workbook';
import { TAB_KEYS, type TableTab, VILLAGE_TAB_PREFIX, villageTabKey } from '../../core/layout/keys';
import { textOf } from '../../core/repair/form-structure';
import { readKeyedGrid } from '../cells/keyed-grid';
import { fault, mendedOf, TABLES } from './file-parts';
import { hidingMends, inspectForm, mendForm, protectionMends } from './form-tab';
import type { OpenedWorkbook } from './open-workbook';
import { readProtections } from './read-form';
import type { Form } from './standing-form';
import type { RoledTab } from './tab-roles';
import { inspectTable, mendTable } from './table-tab';

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

/** Tables first: they say what the other tabs should be. */
export function tabParts(workbook: OpenedWorkbook): RepairPart[] {
  const isTable = ({ role }: RoledTab): boolean => TABLES.some((tab) => TAB_KEYS[tab] === role);
  const { tabs } = workbook.roles;
  return [...tabs.filter(isTable), ...tabs.filter((tab) => !isTable(tab))].flatMap((tab) => tabPart(tab, workbook));
}
