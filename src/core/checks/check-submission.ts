/** Checks what a village or the commune has entered; each finding says where, what, and how to put it right. */
import { communeIndicator } from '../catalogue/rows';
import type { Catalogue, Indicator } from '../catalogue/types';
import { quarterEnd } from '../period/schemes';
import type { Quarter } from '../period/types';
import type { Entries } from '../submission/types';
import type { VillageYear } from '../submission/village-year';
import type { CheckContext } from './check-context';
import { checkRow, findingAt, privacyOf, sayFormula, sayUnreadable } from './check-row';
import type { Finding } from './types';

/**
 * The findings of a village in these quarters, in the order of quarters and rows, then those of its notes (which
 * belong to no quarter). A finding of a rule is anchored at the row that the rule's kind names.
 */
export function checkSubmission(
  year: VillageYear,
  quarters: readonly Quarter[],
  context: CheckContext,
): readonly Finding[] {
  const rows = year.catalogue.all.filter((indicator) => indicator.on && indicator.scope === 'village');
  const ofRows = quarters.flatMap((quarter) =>
    rows.flatMap((indicator) => checkRow(year, quarter, indicator, context).map(({ finding }) => finding)),
  );
  return [...ofRows, ...checkNotes(year, rows, context)];
}

/** The commune's own rows and, in the mode `toàn xã`, the one figure of a sensitive row. `entries` by row code. */
export function checkCommune(
  entries: Entries,
  quarter: Quarter,
  catalogue: Catalogue,
  context: CheckContext,
): readonly Finding[] {
  const periodEnd = quarterEnd(context.year, quarter, context.scheme);
  return catalogue.all.flatMap((row) => {
    const entry = entries.get(row.code);
    if (entry === undefined || !row.on) return [];
    const indicator = communeIndicator(row);
    const place = { villageId: null, year: context.year, quarter, code: row.code };
    const said =
      entry.kind === 'unreadable' ? sayUnreadable(entry, indicator, context, periodEnd) : sayFormula(entry, row);
    return said === null ? [] : [findingAt(place, indicator, said)];
  });
}

/** Notes belong to a row and to no quarter. */
function checkNotes(year: VillageYear, rows: readonly Indicator[], context: CheckContext): readonly Finding[] {
  const { villageId, notes } = year.submission;
  return rows.flatMap((indicator) => {
    const place = { villageId, year: context.year, quarter: null, code: indicator.code };
    return privacyOf(notes.get(indicator.code) ?? '', context).map((said) => findingAt(place, indicator, said));
  });
}
