/** The tabs with keyed rows as repair wants them: the sketches of set-up, for the villages and the police. */
import { NAME_COLUMN, ROW_KEYS, TAB_KEYS, villageTabKey } from '../../core/layout/keys';
import type { PlannedVillage } from '../../core/layout/planned-villages';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import type { TabLayout } from '../../core/layout/tab-layout';
import type { KeyedGrid } from '../cells/keyed-grid';
import { sketchCommuneTab } from '../layout/commune-sketch';
import type { TabSketch } from '../layout/sketch';
import { villageContent } from '../layout/village-content';
import { villageFacts, type Wish } from '../layout/village-facts';
import { sketchVillageTab } from '../layout/village-sketch';
import { titleOf, villageLayout } from '../layout/village-tabs';
import { communeTabPlan } from '../layout/workbook-builder';
import { type Form, formLines } from './standing-form';

const wishAt = (grid: KeyedGrid, rowKey: string, columnKey: string, value: string): Wish[] => {
  const row = grid.rowOf.get(rowKey);
  const column = grid.columnOf.get(columnKey);
  return row === undefined || column === undefined ? [] : [[row, column, value]];
};

const sameLines = (a: TabLayout, b: TabLayout): boolean =>
  a.rows.length === b.rows.length &&
  a.columns.length === b.columns.length &&
  a.rows.every((row, index) => row === b.rows[index]) &&
  a.columns.every((column, index) => column === b.columns[index]);

/** Most tabs stand as set-up wrote them: their sketch is made once. */
function sketchOnce(usual: TabLayout, make: (layout: TabLayout) => TabSketch): (layout: TabLayout) => TabSketch {
  const sketch = make(usual);
  return (layout) => (sameLines(layout, usual) ? sketch : make(layout));
}

export interface Forms {
  readonly village: (village: PlannedVillage) => Form;
  readonly police: () => Form;
}

export function createForms(plan: SetUpPlan): Forms {
  const police = plan.settings.policeAccounts;
  const layout = villageLayout(plan);
  const sketch = sketchOnce(layout, (each) => sketchVillageTab(each, villageContent(each, plan)));
  const lines = formLines('', layout, sketch(layout));
  return {
    village(village) {
      const tabKey = villageTabKey(village.id);
      return {
        tabKey,
        layout,
        sketch,
        lines: { ...lines, tabKey },
        facts: (grid) => [
          ...wishAt(grid, ROW_KEYS.title, NAME_COLUMN, titleOf(village, plan)),
          ...villageFacts(grid, village, plan),
        ],
        kind: 'village',
        police,
        editors: [...police, village.account].filter((account) => account.trim() !== ''),
      };
    },
    police() {
      const commune = communeTabPlan(plan);
      const make = sketchOnce(commune.layout, (standing) => sketchCommuneTab(standing, commune.words));
      return {
        tabKey: TAB_KEYS.police,
        layout: commune.layout,
        sketch: make,
        lines: formLines(TAB_KEYS.police, commune.layout, make(commune.layout)),
        facts: () => [],
        kind: 'office',
        police,
        editors: police,
      };
    },
  };
}

export const villageForm = (village: PlannedVillage, plan: SetUpPlan): Form => createForms(plan).village(village);
