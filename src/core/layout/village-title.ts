/** What a village's tab says on top: whose it is, and until when a village that was closed or merged still writes. */
import { formatDate } from '../text/dates';
import type { PlannedVillage } from './planned-villages';

/** `all`: to name the village that goes on with a merged one. */
export function villageTitle(
  village: PlannedVillage,
  all: readonly PlannedVillage[],
  { communeName, year }: { readonly communeName: string; readonly year: number },
): string {
  const { name, validTo, mergedInto } = village;
  const place = `${name}, ${communeName}, năm ${year}`;
  if (validTo === undefined) return place;
  const next = all.find(({ id }) => id === mergedInto);
  const goesOn = next === undefined ? '' : `, sau đó ghi ở trang ${next.name}`;
  return `${name}: chỉ ghi đến hết ngày ${formatDate(validTo)}${goesOn} (${communeName}, năm ${year})`;
}
