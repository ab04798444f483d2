/** The report that the print dialog shows: any revision as it was, the newest with the officer's words of now. */
import { changedFigures } from '../core/report/changed-figures';
import { composeReport } from '../core/report/compose-report';
import { inputOf, lastMade, type ReportSnapshot, readSnapshot } from '../core/report/snapshot';
import { formatMoment } from '../core/text/dates';
import type { StoredSnapshot } from '../ports';
import type { PrintRequest, PrintResponse, RevisionChoice } from '../wire';
import type { PrintWords } from './complete-revision';

export type { PrintWords } from './complete-revision';

import { hasStart, staleDraftsOf, startOf } from './take-words';

/** The revisions of one period as they read, oldest first; of the period whose newest one was generated last. */
function revisionsOf(stored: readonly StoredSnapshot[], period: string | null): readonly ReportSnapshot[] {
  const wanted = period ?? lastGenerated(stored);
  return stored
    .filter((each) => each.period === wanted)
    .flatMap(({ json }) => readSnapshot(json) ?? [])
    .sort((a, b) => a.revision - b.revision);
}

const lastGenerated = (stored: readonly StoredSnapshot[]): string | null =>
  lastMade(stored.flatMap(({ json }) => readSnapshot(json) ?? []))?.period ?? null;

const labelOf = ({ revision, at, input }: ReportSnapshot): string =>
  `Bản số ${revision}, ${input.status === 'official' ? 'chính thức' : 'dự thảo'}, ${formatMoment(at)}`;

/** `stored`: every revision that is kept. */
export function printReport(
  stored: readonly StoredSnapshot[],
  { period, revision }: PrintRequest,
  words: PrintWords,
): PrintResponse {
  const revisions = revisionsOf(stored, period);
  const newest = revisions[revisions.length - 1];
  const place = revisions.findIndex((each) => each.revision === (revision ?? newest?.revision));
  const shown = revisions[place];
  if (newest === undefined || shown === undefined)
    return {
      ok: false,
      message:
        newest === undefined
          ? 'Chưa có báo cáo nào để in. Bấm “Lập báo cáo quý” trước.'
          : `Không có bản số ${revision} của báo cáo này. Chọn lại bản trong danh sách.`,
    };

  const now = words.ownTexts(shown.period);
  // With what the officer had written when the next revision took its place.
  const own = shown === newest ? now : (revisions[place + 1]?.wordsBefore ?? new Map());
  const before = revisions[place - 1];
  const choices = revisions.map((each): RevisionChoice => ({ revision: each.revision, label: labelOf(each) }));
  const start = shown === newest ? startOf(stored, shown) : null;
  return {
    ok: true,
    document: composeReport(inputOf(shown, own, words.reportWords())),
    period: shown.period,
    revision: shown.revision,
    revisions: choices.reverse(),
    changes: before === undefined ? [] : changedFigures(before.input.rollup, shown.input.rollup, shown.input.corrected),
    staleDrafts: shown === newest ? staleDraftsOf(revisions, now, words.reportWords()).length : 0,
    start: start !== null && hasStart(words.ownTexts(start.period), now, words.reportWords()) ? start.name : null,
  };
}
