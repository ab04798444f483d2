/** What each village's tab is told of its village's life, from the list and from the tabs of those that went into it. */
import type { Quarter } from '../core/period/types';
import { yearOf } from '../core/tracking/village-on-time';
import type { VillageLife } from '../ports';
import type { Commune } from './read-commune';

export const villageLives =
  (commune: Commune) =>
  (villageId: string): VillageLife => {
    const village = commune.villages.find(({ id }) => id === villageId);
    const { takenOver } = yearOf(commune, villageId);
    return {
      firstDay: village?.validFrom ?? null,
      lastDay: village?.validTo ?? null,
      takenOver: (quarter: Quarter) => takenOver?.(quarter) ?? null,
    };
  };
