/** The changes of a period as the report tells them: by village and role, and whether UBND xã was told of them. */

import { quarterPeriod } from '../period/periods';
import { QUARTERS } from '../period/schemes';
import type { Period } from '../period/types';
import type { StaffChanges } from '../report/report-input';
import { entryOf, numberOf } from '../submission/entry-values';
import type { VillageSubmission } from '../submission/types';
import { changesWithin, STAFF_REPORTED_ROW, type StaffChange } from './staff-changes';

/**
 * In the order of the villages, roles as they first change. A change is reported where its quarter's row
 * `th_nhan_su_bao` says so; a quarter without an answer is not. `villageIds`: those the period's report speaks of.
 */
export function reportStaffChanges(
  changes: readonly StaffChange[],
  villageIds: readonly string[],
  submissions: ReadonlyMap<string, VillageSubmission>,
  period: Pick<Period, 'year' | 'quarters'> & { readonly scheme: Parameters<typeof quarterPeriod>[2] },
): readonly StaffChanges[] {
  return villageIds.flatMap((villageId) => {
    const told = new Map<string, StaffChanges>();
    for (const quarter of QUARTERS.filter((each) => period.quarters.includes(each))) {
      const entries = submissions.get(villageId)?.quarters[quarter].entries ?? new Map();
      const reported = numberOf(entryOf(entries, STAFF_REPORTED_ROW)) === 1;
      for (const { villageId: id, role } of changesWithin(
        changes,
        quarterPeriod(period.year, quarter, period.scheme),
      )) {
        if (id !== villageId) continue;
        const key = `${role}/${reported}`;
        told.set(key, { villageId, role, people: (told.get(key)?.people ?? 0) + 1, reported });
      }
    }
    return [...told.values()];
  });
}
