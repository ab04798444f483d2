/** The sentences of sections III–V that are drafted once from the figures and then are the officer's. */
import type { ReportInput } from './report-input';
import { reportLines } from './report-lines';

/** By line id, as the figures give them now; lines without a draft are left out. */
export function draftsOf(input: ReportInput): ReadonlyMap<string, string> {
  const plain = { ...input, ownTexts: new Map<string, string>() };
  return new Map(
    reportLines(plain).flatMap(({ id, mark, text }) => (mark === 'D' && text !== '' ? [[id, text] as const] : [])),
  );
}

/** A draft that stands in the report word for word as it was made from earlier figures. */
export interface StaleDraft {
  readonly id: string;
  /** What stands in the officer's column. */
  readonly text: string;
  /** `''`: the figures give none any more. */
  readonly now: string;
}

/** `earlier`: the drafts of earlier revisions. What the officer has changed by a single letter is not among them. */
export function staleDrafts(
  ownTexts: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  earlier: readonly ReadonlyMap<string, string>[],
): readonly StaleDraft[] {
  return [...ownTexts].flatMap(([id, text]) => {
    const draft = now.get(id) ?? '';
    const wasDrafted = earlier.some((drafts) => drafts.get(id) === text);
    return wasDrafted && draft !== text ? [{ id, text, now: draft }] : [];
  });
}
