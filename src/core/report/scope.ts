/** What sentences can ask for: figures of the commune or of one village, coverage, comparisons, villages, words. */
import type { Reference } from '../text/describe-change';
import type { Vocabulary } from './report-words';

/** Villages of a set, in the order of the list of villages; `count` is null where the set counts nothing. */
export interface VillageCount {
  readonly name: string;
  readonly count: number | null;
}

export interface Coverage {
  readonly n: number;
  readonly N: number;
}

/** The figures of the whole commune, or of one village, under the same names. */
export interface Scope {
  /** A code, a named figure of `report-scope.ts`, or `count:` and a set of villages; null where there is none. */
  readonly value: (name: string) => number | null;
  /** Several of them over the villages that have all of them. */
  readonly together: (names: readonly string[]) => readonly (number | null)[];
  /** The row stands in the rollup, with or without a value. */
  readonly hasRow: (code: string) => boolean;
  /** Null for rows of the commune: nothing to cover. */
  readonly coverage: (code: string) => Coverage | null;
  /** Villages that reported everything asked of them. */
  readonly reported: number;
  /** What a row is compared with, in the order in which it is said. */
  readonly references: (code: string) => readonly Reference[];
  /** One of the report's sets of villages. */
  readonly villages: (set: string) => readonly VillageCount[];
  /** Villages that have a figure, and those of them that fulfil a condition such as `nd7_tt_buoi>0`. */
  readonly fraction: (condition: string) => {
    readonly yes: number;
    readonly known: number;
    readonly no: readonly string[];
  };
  /** Choices by the number of villages that ticked them, most first. */
  readonly choices: (code: string) => readonly { readonly choice: string; readonly villages: number }[];
  /** Villages put together by what they have in common, each group as a scope: its set `group`, its figure `size`. */
  readonly groups: (name: string) => readonly Scope[];
  /** A word such as the period's name; null where it does not exist here. */
  readonly word: (name: string) => string | null;
  readonly vocabulary: Vocabulary;
}

/** Knows nothing; scopes that know a few things start from it. */
export const emptyScope = (vocabulary: Vocabulary): Scope => ({
  value: () => null,
  together: (names) => names.map(() => null),
  hasRow: () => false,
  coverage: () => null,
  reported: 0,
  references: () => [],
  villages: () => [],
  fraction: () => ({ yes: 0, known: 0, no: [] }),
  choices: () => [],
  groups: () => [],
  word: () => null,
  vocabulary,
});

/** Villages that have something in common, with the words for it; none: no scope. */
export function groupScope(
  names: readonly string[],
  words: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
): readonly Scope[] {
  if (names.length === 0) return [];
  const sizeOf = (figure: string): number | null => (figure === 'size' ? names.length : null);
  return [
    {
      ...emptyScope(vocabulary),
      value: sizeOf,
      together: (figures) => figures.map(sizeOf),
      villages: (set) => (set === 'group' ? names.map((name) => ({ name, count: null })) : []),
      word: (word) => words[word] ?? null,
    },
  ];
}
