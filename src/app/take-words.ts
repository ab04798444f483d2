/** On the officer's wish: the last report's words into what is still blank, or new drafts instead of untouched old ones. */
import { dayNumber } from '../core/period/calendar-date';
import { draftsOf, type StaleDraft, staleDrafts } from '../core/report/drafts';
import type { ReportWords } from '../core/report/report-words';
import { inputOf, type ReportSnapshot, readSnapshot } from '../core/report/snapshot';
import { formatCount } from '../core/text/numbers';
import { periodWords } from '../core/text/period-words';
import type { StoredSnapshot } from '../ports';
import type { TakeWordsRequest, TakeWordsResponse } from '../wire';
import type { PrintWords } from './complete-revision';
import { Refusal } from './refusal';

/** A cell of the officer's column: what must stand there for `to` to be put in its place. */
export interface OwnTextChange {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

export interface TakeWordsPorts {
  readonly store: { readonly all: () => readonly StoredSnapshot[] };
  readonly tabs: PrintWords & {
    /** Cells that do not say `from` any more, or whose row is gone, are left alone; how many were written. */
    readonly changeOwnTexts: (period: string, changes: readonly OwnTextChange[]) => number;
  };
}

const NO_WORDS: ReadonlyMap<string, string> = new Map();

/** The officer's own lines of sections III–V; what stands above is about one period only. */
const OFFICERS_LINE = /^(?:III|IV|V)\.[\w.-]+$/;

const wordsToTake = (texts: ReadonlyMap<string, string>, words: ReportWords): ReadonlyMap<string, string> => {
  const typed = words.parts.flatMap((part) => ('line' in part && part.mark === 'G' ? [part.line] : []));
  return new Map([...texts].filter(([id]) => OFFICERS_LINE.test(id) && typed.includes(id)));
};

/** The report before this one: of the others that end no later the one that ends last. */
export function startOf(
  stored: readonly StoredSnapshot[],
  { period, input }: ReportSnapshot,
): { readonly period: string; readonly name: string } | null {
  const end = dayNumber(input.rollup.period.end);
  const others = new Map(stored.filter((each) => each.period !== period).map((each) => [each.period, each]));
  const [last] = [...others.values()]
    .flatMap(({ json }) => readSnapshot(json)?.input.rollup.period ?? [])
    .filter((each) => dayNumber(each.end) <= end)
    .sort((a, b) => dayNumber(b.end) - dayNumber(a.end) || a.quarters.length - b.quarters.length);
  return last === undefined ? null : { period: last.code, name: periodWords(last).name };
}

/** The other report has words for something that is still blank here. */
export const hasStart = (
  start: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, string>,
  words: ReportWords,
): boolean => [...wordsToTake(start, words).keys()].some((id) => !own.has(id));

/** `revisions`: of one period, oldest first. */
export function staleDraftsOf(
  revisions: readonly ReportSnapshot[],
  own: ReadonlyMap<string, string>,
  words: ReportWords,
): readonly StaleDraft[] {
  const drafts = revisions.map((each) => draftsOf(inputOf(each, NO_WORDS, words)));
  const now = drafts[drafts.length - 1];
  return now === undefined ? [] : staleDrafts(own, now, drafts);
}

const NO_REPORT = 'Kỳ này chưa lập báo cáo. Lập báo cáo trước, rồi chép lời.';

export function takeWords({ period, from }: TakeWordsRequest, { store, tabs }: TakeWordsPorts): TakeWordsResponse {
  const stored = store.all();
  const revisions = stored
    .filter((each) => each.period === period)
    .flatMap(({ json }) => readSnapshot(json) ?? [])
    .sort((a, b) => a.revision - b.revision);
  const newest = revisions[revisions.length - 1];
  if (newest === undefined) throw new Refusal(NO_REPORT);
  const words = tabs.reportWords();
  const own = tabs.ownTexts(period);

  if (from === 'new-drafts') {
    const stale = staleDraftsOf(revisions, own, words);
    const done = tabs.changeOwnTexts(
      period,
      stale.map(({ id, text, now }) => ({ id, from: text, to: now })),
    );
    return {
      ok: true,
      message:
        done === 0
          ? 'Không có câu nháp nào cần thay.'
          : `Đã thay ${formatCount(done)} câu nháp theo số liệu mới. Câu do Công an xã sửa được giữ nguyên.`,
    };
  }

  const start = startOf(stored, newest);
  if (start === null) throw new Refusal('Sổ này chưa có báo cáo của kỳ trước để chép lời.');
  const taken = [...wordsToTake(tabs.ownTexts(start.period), words)].filter(([id]) => !own.has(id));
  const done = tabs.changeOwnTexts(
    period,
    taken.map(([id, to]) => ({ id, from: '', to })),
  );
  return {
    ok: true,
    message:
      done === 0
        ? `Báo cáo ${start.name} không có lời nào cho các mục còn trống.`
        : `Đã chép ${formatCount(done)} mục từ báo cáo ${start.name}. Xin xem lại và sửa cho hợp kỳ này; mục đã có lời được giữ nguyên.`,
  };
}
