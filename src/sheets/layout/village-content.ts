/** What a village's tab says and computes: quarters with their days, formulas, and the colours that follow from them. */

import { quarterLabel } from '../../core/layout/quarter-label';
import type { SetUpPlan } from '../../core/layout/set-up-plan';
import type { TabLayout } from '../../core/layout/tab-layout';
import { printTabRules } from '../../core/layout/tab-rules';
import { serialOfDate } from '../../core/period/calendar-date';
import { quarterEnd, quarterStart } from '../../core/period/schemes';
import type { Quarter } from '../../core/period/types';
import { conditionalLooks } from './conditional-looks';
import { villageFormulas } from './village-formulas';
import type { QuarterWords, VillageTabContent } from './village-sketch';

export function villageContent(layout: TabLayout, plan: SetUpPlan): VillageTabContent {
  const { year, scheme } = plan.settings;
  const words = (quarter: Quarter): QuarterWords => ({
    label: quarterLabel(year, quarter, scheme),
    start: serialOfDate(quarterStart(year, quarter, scheme)),
    end: serialOfDate(quarterEnd(year, quarter, scheme)),
  });
  return {
    quarters: { 1: words(1), 2: words(2), 3: words(3), 4: words(4) },
    current: plan.current,
    rules: printTabRules(plan.settings, plan.catalogue, plan.forceName),
    formulas: villageFormulas(layout, plan),
    conditional: conditionalLooks(layout),
  };
}
