/** Which villages a workbook shall have: those its list names, and those asked for that it does not name yet. */
import type { CalendarDate } from '../period/types';
import { villageId, villageNumber } from './village-identity';

export interface WantedVillage {
  readonly name: string;
  /** Google account of the head; empty: none yet. */
  readonly account: string;
  readonly pilot: boolean;
}

export interface PlannedVillage extends WantedVillage {
  readonly id: string;
  /** The first day, the last, and the id of the village that goes on with it, where the list has them. */
  readonly validFrom?: CalendarDate;
  readonly validTo?: CalendarDate;
  readonly mergedInto?: string;
}

export interface VillagePlan {
  readonly all: readonly PlannedVillage[];
  /** Of `all`, those that the list lacks. */
  readonly added: readonly PlannedVillage[];
}

const comparable = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Villages are matched by name, so that running set-up again with the same list adds nothing. Where two villages of a
 * merged commune share a name, the second of the request is the second of the list. New ones get the next free number.
 */
export function planVillages(
  communeCode: string,
  listed: readonly PlannedVillage[],
  wanted: readonly WantedVillage[],
): VillagePlan {
  const unmatched = listed.map(({ name }) => comparable(name));
  let last = Math.max(0, ...listed.map(({ id }) => villageNumber(communeCode, id) ?? 0));
  const added: PlannedVillage[] = [];
  for (const village of wanted) {
    const place = unmatched.indexOf(comparable(village.name));
    if (place >= 0) {
      unmatched.splice(place, 1);
      continue;
    }
    last += 1;
    added.push({ ...village, name: village.name.normalize('NFC').trim(), id: villageId(communeCode, last) });
  }
  return { all: [...listed, ...added], added };
}
