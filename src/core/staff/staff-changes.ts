/** Changes among the people of the self-management teams (plan, III.4), counted from the days they began and ended. */
import { compareDates, dayNumber } from '../period/calendar-date';
import { quarterEnd, quarterStart } from '../period/schemes';
import type { CalendarDate, Period, Quarter, SchemeName } from '../period/types';
import { comparableText } from '../submission/cell-text';
import type { StaffPost } from './staff';

/** Row of a village's tab that shows how many there were in each quarter. */
export const STAFF_CHANGES_ROW = 'th_nhan_su_doi';
/** Whether they were reported to UBND xã; asked for in quarters with a change alone. */
export const STAFF_REPORTED_ROW = 'th_nhan_su_bao';

export interface StaffChange {
  readonly villageId: string;
  readonly role: string;
  readonly day: CalendarDate;
}

/**
 * Every beginning and every end is a change. A handover is one: in the same village and role somebody ends on the day,
 * or on the eve of the day, on which somebody else begins; it counts on the day of the beginning. So each change has
 * one day, and the changes of two quarters are together those of the half-year. Somebody who begins and ends anew in
 * between is two changes. A handover pairs one end with one beginning: two go and one comes are two changes.
 */
export function staffChanges(posts: readonly StaffPost[]): readonly StaffChange[] {
  const begun = posts.flatMap((post) => (post.from === null ? [] : [{ post, day: post.from }]));
  const left = posts.flatMap((post) => (post.to === null ? [] : [{ post, day: post.to }]));
  for (const { post, day } of begun) {
    const handedOver = left.findIndex(
      (end) => end.post !== post && isSameRole(end.post, post) && [0, 1].includes(dayNumber(day) - dayNumber(end.day)),
    );
    if (handedOver >= 0) left.splice(handedOver, 1);
  }
  return [...begun, ...left]
    .map(({ post, day }): StaffChange => ({ villageId: post.villageId, role: post.role, day }))
    .sort((a, b) => compareDates(a.day, b.day));
}

const isSameRole = (a: StaffPost, b: StaffPost): boolean =>
  a.villageId === b.villageId && comparableText(a.role) === comparableText(b.role);

/** The changes on days of the window, both bounds included. */
export function changesWithin(
  changes: readonly StaffChange[],
  { start, end }: Pick<Period, 'start' | 'end'>,
): readonly StaffChange[] {
  return changes.filter(({ day }) => compareDates(day, start) >= 0 && compareDates(day, end) <= 0);
}

/** How many there were in a village in a quarter of the workbook's year. */
export function changesOfQuarter(
  changes: readonly StaffChange[],
  villageId: string,
  { year, scheme }: { readonly year: number; readonly scheme: SchemeName },
  quarter: Quarter,
): number {
  const window = { start: quarterStart(year, quarter, scheme), end: quarterEnd(year, quarter, scheme) };
  return changesWithin(changes, window).filter((change) => change.villageId === villageId).length;
}
