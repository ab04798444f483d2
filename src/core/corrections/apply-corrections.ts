/** Puts confirmed values in the place of reported ones; what stands in the cells is kept beside them. */
import { isSensitive } from '../catalogue/rows';
import type { Quarter } from '../period/types';
import type { EntriesByQuarter, RollupInput } from '../rollup/rollup-input';
import type { Entries, Entry, VillageSubmission } from '../submission/types';
import type { CorrectedPlace } from './read-line';
import type { Correction } from './types';

export type Figures = Pick<RollupInput, 'submissions' | 'commune' | 'sensitive'>;

/** The entry of the cell itself; null: there is no such cell. */
export function entryIn({ submissions, commune, sensitive }: Figures, place: CorrectedPlace): Entry | null {
  const { village, quarter, indicator } = place;
  if (village === null) return commune[quarter].get(indicator.code) ?? null;
  const entries = isSensitive(indicator)
    ? sensitive.get(village.id)?.[quarter]
    : submissions.get(village.id)?.quarters[quarter].entries;
  return entries?.get(indicator.code) ?? null;
}

export function applyCorrections(figures: Figures, applied: readonly Correction[]): Figures {
  if (applied.length === 0) return figures;
  const among = (wanted: (correction: Correction) => boolean) => applied.filter(wanted);
  const ofVillage = (id: string, sensitive: boolean) =>
    among(({ village, indicator }) => village?.id === id && isSensitive(indicator) === sensitive);
  return {
    commune: correctQuarters(
      figures.commune,
      among(({ village }) => village === null),
    ),
    sensitive: new Map(
      [...figures.sensitive].map(([id, quarters]) => [id, correctQuarters(quarters, ofVillage(id, true))]),
    ),
    submissions: new Map(
      [...figures.submissions].map(([id, submission]) => [id, correctVillage(submission, ofVillage(id, false))]),
    ),
  };
}

function correctVillage(submission: VillageSubmission, corrections: readonly Correction[]): VillageSubmission {
  if (corrections.length === 0) return submission;
  const at = (quarter: Quarter) => {
    const own = submission.quarters[quarter];
    return { ...own, entries: correctEntries(own.entries, quarter, corrections) };
  };
  return { ...submission, quarters: { 1: at(1), 2: at(2), 3: at(3), 4: at(4) } };
}

function correctQuarters(quarters: EntriesByQuarter, corrections: readonly Correction[]): EntriesByQuarter {
  if (corrections.length === 0) return quarters;
  const at = (quarter: Quarter) => correctEntries(quarters[quarter], quarter, corrections);
  return { 1: at(1), 2: at(2), 3: at(3), 4: at(4) };
}

function correctEntries(entries: Entries, quarter: Quarter, corrections: readonly Correction[]): Entries {
  const own = corrections.filter((each) => each.quarter === quarter);
  return own.length === 0
    ? entries
    : new Map([...entries, ...own.map(({ indicator, confirmed }) => [indicator.code, confirmed] as const)]);
}

/** What the row `#dinhchinh` of a village's tab says of each quarter; empty where nothing was corrected. */
export function correctionNotes(
  villageId: string,
  applied: readonly Correction[],
  say: (correction: Correction) => string,
): Readonly<Record<Quarter, string>> {
  const own = applied.filter(({ village, indicator }) => village?.id === villageId && !isSensitive(indicator));
  const of = (wanted: Quarter): string =>
    own
      .filter(({ quarter }) => quarter === wanted)
      .map(say)
      .join('; ');
  return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
}
