/** What a new revision keeps besides its input: its words as they are printed, and those of the revision before. */
import { draftsOf } from '../core/report/drafts';
import type { ReportWords } from '../core/report/report-words';
import { inputOf, type ReportSnapshot } from '../core/report/snapshot';
import { generatedTexts } from '../core/report/write-lines';

export interface PrintWords {
  /** The add-on's own words, read where the build put them. */
  readonly reportWords: () => ReportWords;
  /** By line id, from the tab `Báo cáo …` of the period; empty where there is none. */
  readonly ownTexts: (period: string) => ReadonlyMap<string, string>;
}

const NO_WORDS: ReadonlyMap<string, string> = new Map();

export function completeRevision(
  snapshot: ReportSnapshot,
  before: ReportSnapshot | null,
  { reportWords, ownTexts }: PrintWords,
): { readonly snapshot: ReportSnapshot; readonly redrafted: number } {
  const words = reportWords();
  const input = inputOf(snapshot, NO_WORDS, words);
  const texts = snapshot.input.status === 'official' ? { texts: generatedTexts(input) } : {};
  if (before === null) return { snapshot: { ...snapshot, ...texts }, redrafted: 0 };
  const own = ownTexts(snapshot.period);
  const [now, then] = [draftsOf(input), draftsOf(inputOf(before, NO_WORDS, words))];
  const changed = [...own].filter(([id, text]) => {
    const draft = now.get(id) ?? '';
    return draft !== (then.get(id) ?? '') && draft !== text;
  });
  return { snapshot: { ...snapshot, ...texts, wordsBefore: own }, redrafted: changed.length };
}
