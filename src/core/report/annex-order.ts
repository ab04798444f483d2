/** Which annexes a report has, in their order, and what each is called: numbered as they stand, one alone without. */
import type { ReportInput } from './report-input';

export type AnnexKind = 'indicators' | 'villages' | 'scores' | 'confirmation' | 'safety';

const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** Scores stand where the period has been scored, the checklist in a year's report alone. */
export function annexKinds({ rollup, scoreTable, safety }: ReportInput): readonly AnnexKind[] {
  return [
    'indicators',
    ...(rollup.villages.length === 0 ? [] : (['villages'] as const)),
    ...(scoreTable === undefined ? [] : (['scores'] as const)),
    'confirmation',
    ...(safety === undefined ? [] : (['safety'] as const)),
  ];
}

/** `Phụ lục III`; null where the report has no such annex. */
export function annexName(input: ReportInput, kind: AnnexKind): string | null {
  const kinds = annexKinds(input);
  const place = kinds.indexOf(kind);
  return place < 0 ? null : kinds.length === 1 ? 'Phụ lục' : `Phụ lục ${ROMAN[place]}`;
}

/** By the names under which sentences refer to them. */
export const annexWords = (input: ReportInput): Readonly<Record<string, string | null>> => ({
  annexVillages: annexName(input, 'villages'),
  annexScores: annexName(input, 'scores'),
  annexSafety: annexName(input, 'safety'),
});
