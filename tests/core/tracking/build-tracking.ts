/** A commune of which tests say per village what stands in quarter I; everything else is blank. */

import type { CalendarDate } from '../../../src/core/period/types';
import type { ControlCells } from '../../../src/core/submission/read-quarter';
import type { Village } from '../../../src/core/submission/types';
import { readTrackingFacts, type StoredFact } from '../../../src/core/tracking/records';
import { type TrackedQuarter, type TrackedVillage, trackQuarter } from '../../../src/core/tracking/track-quarter';
import type { TrackingInput } from '../../../src/core/tracking/village-on-time';
import { CONTEXT } from '../checks/build-context';
import { buildVillage, CATALOGUE, type Cells, day, QUIET_QUARTER } from '../submission/build-village';

export interface TrackedParts {
  readonly cells?: Cells;
  readonly control?: Partial<ControlCells>;
  readonly village?: Partial<Village>;
  readonly hasTab?: boolean;
}

/** Quarter I of 2023 in Decree 09 ends on Tuesday 14 March; villages have until Friday 17 March. */
export const DEADLINE = day(2023, 3, 17);
export const BEFORE = day(2023, 3, 16);
export const AFTER = day(2023, 3, 20);

/** Complete, right and ticked, with no day. */
export const SUBMITTED: TrackedParts = { cells: QUIET_QUARTER, control: { submitted: true } };

export const idOf = (index: number): string => `HH-T0${index + 1}`;

export function trackingInput(villages: readonly TrackedParts[]): TrackingInput {
  return {
    catalogue: CATALOGUE,
    settings: { year: 2023, scheme: 'nd09', holidays: [], villageDeadlineDays: 3 },
    villages: villages.map(({ village }, index) => ({
      id: idOf(index),
      name: `Thôn ${index + 1}`,
      pilot: false,
      validFrom: null,
      validTo: null,
      ...village,
    })),
    submissions: new Map(
      villages.flatMap(({ cells = {}, control = {}, hasTab = true }, index) =>
        hasTab ? [[idOf(index), buildVillage({ cells: { 1: cells }, control: { 1: control } }).submission]] : [],
      ),
    ),
    lastYear: () => null,
  };
}

export interface TrackedAt {
  readonly today?: CalendarDate;
  readonly facts?: readonly StoredFact[];
}

function trackedQuarter(
  villages: readonly TrackedParts[],
  { today = BEFORE, facts = [] }: TrackedAt = {},
): TrackedQuarter {
  return trackQuarter(trackingInput(villages), 1, { facts: readTrackingFacts(facts), today, context: CONTEXT });
}

export function trackedVillage(parts: TrackedParts, at: TrackedAt = {}): TrackedVillage {
  const [village] = trackedQuarter([parts], at).villages;
  if (village === undefined) throw new Error('The village does not exist in quarter I.');
  return village;
}
