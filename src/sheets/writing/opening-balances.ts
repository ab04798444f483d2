/** Puts the formula of the open mediations back into its cell of a village's tab. */
import { STANDARD_CHECK_WORDS } from '../../core/checks/messages/standard-check-words';
import { quarterColumn } from '../../core/layout/keys';
import type { TabLayout } from '../../core/layout/tab-layout';
import { OPENING_CASES } from '../../core/submission/village-year';
import type { OpeningBalances } from '../../ports';
import type { KeyedGrid } from '../cells/keyed-grid';
import { openingFormula } from '../layout/village-formulas';
import type { OpenTabs } from '../reading/workbook-source';

/** The tab's lines where they stand now, by key alone: the formula asks for nothing else. */
function linesOf({ values, rowOf, columnOf }: KeyedGrid): TabLayout {
  const keyAt = (keys: ReadonlyMap<string, number>, place: number): string =>
    [...keys].find(([, each]) => each === place)?.[0] ?? `~${place}`;
  return {
    rows: values.map((_, place) => ({
      ...({ key: keyAt(rowOf, place), look: 'hidden', owner: 'script' } as const),
      ...{ label: '', hint: '', input: null, indicator: null },
    })),
    columns: (values[0] ?? []).map((_, place) => ({
      key: keyAt(columnOf, place),
      ...{ heading: '', width: 100, hidden: false },
    })),
    frozenRows: 0,
  };
}

export function createOpeningBalances(tabs: OpenTabs): OpeningBalances {
  return {
    retake(villageId, quarter, catalogue, settings) {
      const tab = tabs.find(villageId);
      const row = tab?.grid.rowOf.get(OPENING_CASES);
      const column = tab?.grid.columnOf.get(quarterColumn(quarter));
      if (tab === undefined || row === undefined || column === undefined) return false;
      const context = { catalogue, settings, checkWords: STANDARD_CHECK_WORDS };
      const formula = openingFormula(linesOf(tab.grid), context, quarter);
      if (formula === null) return false;
      tab.sheet.getRange(row + 1, column + 1).setValue(formula);
      return true;
    },
  };
}
