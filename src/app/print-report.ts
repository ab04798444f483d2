/** The report that the print dialog shows: a snapshot with the officer's words as they stand now. */
import { composeReport } from '../core/report/compose-report';
import type { ReportWords } from '../core/report/report-words';
import { type ReportSnapshot, readSnapshot, thawInput } from '../core/report/snapshot';
import type { StoredSnapshot } from '../ports';
import type { PrintResponse } from '../wire';

export interface PrintWords {
  /** The add-on's own words, read where the build put them. */
  readonly reportWords: () => ReportWords;
  /** By line id, from the tab `Báo cáo …` of the period; empty where there is none. */
  readonly ownTexts: (period: string) => ReadonlyMap<string, string>;
}

/** The newest snapshot of the period, or the one generated last. */
function pick(stored: readonly StoredSnapshot[], period: string | null): ReportSnapshot | null {
  const snapshots = stored.flatMap(({ json }) => readSnapshot(json) ?? []);
  const wanted = period === null ? snapshots : snapshots.filter((snapshot) => snapshot.period === period);
  return [...wanted].sort((a, b) => (a.at < b.at ? -1 : 1)).pop() ?? null;
}

export function printReport(
  stored: readonly StoredSnapshot[],
  period: string | null,
  words: PrintWords,
): PrintResponse {
  const snapshot = pick(stored, period);
  if (snapshot === null) return { ok: false, message: 'Chưa có báo cáo nào để in. Bấm “Lập báo cáo quý” trước.' };
  const document = composeReport(thawInput(snapshot.input, words.ownTexts(snapshot.period), words.reportWords()));
  return { ok: true, document, period: snapshot.period, revision: snapshot.revision };
}
