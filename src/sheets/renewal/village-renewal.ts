/** Renews a village's tab for the settings of today: repair's look and mending, and rows that are switched off. */
import { headRows } from '../../core/catalogue/rows';
import {
  CHECK_COLUMN,
  caseColumn,
  checkColumn,
  NAME_COLUMN,
  ROW_KEYS,
  TAB_KEYS,
  villageTabKey,
} from '../../core/layout/keys';
import type { PlannedVillage } from '../../core/layout/planned-villages';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import type { TabLayout } from '../../core/layout/tab-layout';
import { printTabRules, readTabRules } from '../../core/layout/tab-rules';
import { QUARTERS } from '../../core/period/schemes';
import { type KeyedGrid, readKeyedGrid, valueAt } from '../cells/keyed-grid';
import { runsOf } from '../layout/sketch';
import { readTabDirectory, type TabDirectory } from '../layout/tab-directory';
import { villageContent } from '../layout/village-content';
import { sketchVillageTab } from '../layout/village-sketch';
import { createKeepers, type Keepers, mendForm } from '../repair/form-tab';
import { villageForm } from '../repair/forms';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the tab says of a row while it is in use. */
const MACHINE_COLUMNS: readonly string[] = [CHECK_COLUMN, ...QUARTERS.map(checkColumn), ...QUARTERS.map(caseColumn)];

const readGrid = (sheet: Sheet): KeyedGrid => readKeyedGrid(sheet.getDataRange().getValues());

const columnRuns = ({ columnOf }: KeyedGrid) =>
  runsOf(MACHINE_COLUMNS.flatMap((key) => columnOf.get(key) ?? []).map((column) => column + 1));

/**
 * A row that is switched off is not asked for any more: its formulas go, else they would go on counting, and it is
 * hidden. Its figures stay, and show again when it is switched on.
 */
function settleRows(sheet: Sheet, grid: KeyedGrid, { catalogue }: SetUpPlan, wasOff: ReadonlySet<string>): void {
  const inUse = new Set(headRows(catalogue).map(({ code }) => code));
  const standing = [...grid.rowOf].filter(([key]) => catalogue.byCode.get(key)?.enteredBy === 'thon');
  for (const [code, row] of standing) {
    if (inUse.has(code)) {
      if (wasOff.has(code)) sheet.showRows(row + 1);
      continue;
    }
    for (const { start, count } of columnRuns(grid)) sheet.getRange(row + 1, start, 1, count).clearContent();
    sheet.hideRows(row + 1);
  }
}

/** Who stays an editor of every protection: those of `Cài đặt`, which the police alone may change. */
function lastingEditors(sheet: Sheet | undefined): ReadonlySet<string> {
  const protection = sheet?.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
  const editors = protection === undefined ? [] : protection.getEditors();
  return new Set(editors.map((user) => user.getEmail().toLowerCase()));
}

/** `refresh`: what set-up brings up to date by itself: the current quarter, last year's figures, title, editors. */
export function createVillageRenewal(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  refresh: (village: PlannedVillage, plan: SetUpPlan) => void,
): (village: PlannedVillage, plan: SetUpPlan) => boolean {
  let directory: TabDirectory | null = null;
  let keepers: Keepers | null = null;

  return (village, plan) => {
    directory ??= readTabDirectory(spreadsheet);
    const sheet = directory.find(villageTabKey(village.id))?.sheet;
    if (sheet === undefined) return false;
    const grid = readGrid(sheet);
    const wanted = printTabRules(plan.settings, plan.catalogue, plan.forceName);
    const stands = String(valueAt(grid, ROW_KEYS.rules, NAME_COLUMN) ?? '');
    if (stands === wanted) return false;

    const wasOff = readTabRules(stands).changes.flatMap(({ code, on }) => (on === false ? [code] : []));
    settleRows(sheet, grid, plan, new Set(wasOff));
    keepers ??= createKeepers(lastingEditors(directory.find(TAB_KEYS.settings)?.sheet));
    // What the tab says of itself is true only when all the rest is done.
    const sketch = (layout: TabLayout) => sketchVillageTab(layout, { ...villageContent(layout, plan), rules: stands });
    mendForm(sheet, { ...villageForm(village, plan), sketch }, keepers);
    refresh(village, plan);
    const mended = readGrid(sheet);
    const row = mended.rowOf.get(ROW_KEYS.rules);
    const column = mended.columnOf.get(NAME_COLUMN);
    if (row !== undefined && column !== undefined) sheet.getRange(row + 1, column + 1).setValue(wanted);
    return true;
  };
}
