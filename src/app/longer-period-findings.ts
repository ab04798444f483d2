/** V34: what a longer period says is held against its quarters, as their official reports say or as they stand now. */
import type { CheckContext } from '../core/checks/check-context';
import { checkLongerPeriod } from '../core/checks/check-longer-period';
import type { Finding } from '../core/checks/types';
import { quarterPeriod } from '../core/period/periods';
import { QUARTERS } from '../core/period/schemes';
import { readSnapshot } from '../core/report/snapshot';
import { composeRollup } from '../core/rollup/compose-rollup';
import type { RollupInput } from '../core/rollup/rollup-input';
import type { Rollup } from '../core/rollup/types';
import type { StoredSnapshot } from '../ports';

/** By period; what is only a draft may change with every entry and says nothing against anybody. */
function officialRollups(stored: readonly StoredSnapshot[]): ReadonlyMap<string, Rollup> {
  return new Map(
    stored.flatMap(({ period, json }): [string, Rollup][] => {
      const input = readSnapshot(json)?.input;
      return input?.status === 'official' ? [[period, input.rollup]] : [];
    }),
  );
}

/** Empty for a quarter. `stored`: the newest report of each period. */
export function longerPeriodFindings(
  input: RollupInput,
  whole: Rollup,
  stored: readonly StoredSnapshot[],
  context: Pick<CheckContext, 'rulesOff' | 'forceName' | 'words'>,
): readonly Finding[] {
  const { period, scheme } = whole;
  if (period.quarters.length === 1) return [];
  const last = Math.max(...period.quarters);
  const official = officialRollups(stored);
  const quarters = QUARTERS.filter((quarter) => quarter <= last).map((quarter) => {
    const each = quarterPeriod(period.year, quarter, scheme);
    return official.get(each.code) ?? composeRollup(input, each);
  });
  return checkLongerPeriod(whole, quarters, input.catalogue, context);
}
