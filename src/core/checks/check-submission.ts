/** Checks what a village or the commune has entered; each finding says where, what, and how to put it right. */
import { communeIndicator, isSensitive } from '../catalogue/rows';
import type { Catalogue, Indicator, IndicatorCode } from '../catalogue/types';
import { quarterEnd } from '../period/schemes';
import type { Quarter } from '../period/types';
import { entryOf, numberOf } from '../submission/entry-values';
import type { Entries } from '../submission/types';
import type { VillageYear } from '../submission/village-year';
import { type CheckContext, rowValuesOf, type YearOfFigures } from './check-context';
import { checkRow, findingAt, privacyOf, rulesAt, sayFormula, sayUnreadable } from './check-row';
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

/** What the commune's figures of a quarter are compared with. */
export interface CommuneYear {
  /** Entries by quarter, in the order of `Quarter`. */
  readonly quarters: Readonly<Record<Quarter, Entries>>;
  readonly lastYear: (code: IndicatorCode, quarter: Quarter) => number | null;
}

/**
 * The commune's own rows and, in the mode `toàn xã`, the one figure of a sensitive row; `entries` by row code. Rules
 * run here once where all their rows have one figure; of other rows nothing is known here, so the rest is skipped.
 * Without the `year` the rules that look back are skipped too.
 */
export function checkCommune(
  entries: Entries,
  quarter: Quarter,
  catalogue: Catalogue,
  context: CheckContext,
  year?: CommuneYear,
): readonly Finding[] {
  const periodEnd = quarterEnd(context.year, quarter, context.scheme);
  const standsHere = (row: Indicator | undefined): row is Indicator =>
    row?.on === true &&
    (row.scope === 'commune' || (isSensitive(row) && (context.sensitiveMode ?? 'toàn xã') === 'toàn xã'));
  const entry: YearOfFigures['entry'] = (code, at) => {
    const ofQuarter = at === quarter ? entries : year?.quarters[at];
    return ofQuarter !== undefined && standsHere(catalogue.byCode.get(code)) ? entryOf(ofQuarter, code) : null;
  };
  const figures: YearOfFigures = {
    value: (code, at) => {
      const found = entry(code, at);
      return found === null ? null : numberOf(found);
    },
    entry,
    isDay: () => false,
    lastYear: (code, at) => year?.lastYear(code, at) ?? null,
  };
  const values = rowValuesOf(figures, quarter, context);
  return catalogue.all.filter(standsHere).flatMap((row) => {
    const indicator = communeIndicator(row);
    const place = { villageId: null, year: context.year, quarter, code: row.code };
    const own = entryOf(entries, row.code);
    const ofCell =
      own.kind === 'unreadable'
        ? sayUnreadable(own, indicator, context, periodEnd)
        : sayFormula(own, indicator, context);
    return [...(ofCell === null ? [] : [ofCell]), ...rulesAt(row.code, values, context).map(({ said }) => said)].map(
      (said) => findingAt(place, indicator, said),
    );
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
