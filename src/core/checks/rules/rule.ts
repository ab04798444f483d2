/** A rule as data: what is wrong, where it is shown, and which of its words say so. */
import type { IndicatorCode } from '../../catalogue/types';
import type { CheckWords } from '../messages/check-words';
import type { Words } from '../messages/words';
import type { Audience, Severity } from '../types';
import type { Condition, Term } from './expression';

/** The figures that stand in words: numbers, or days where the template says `{ngay}`, `{tu}`, `{den}`. */
export type Letters = Readonly<Record<string, Term>>;

export interface RuleWords {
  readonly text: string;
  readonly letters: Letters;
}

/** Which of the rule's words say a case. */
export interface CaseWords {
  readonly index: number;
  readonly letters: Letters;
}

/** One way in which a rule fails. It is skipped where a row it needs is blank, unreadable or switched off. */
export interface RuleCase {
  readonly when: Condition;
  /** The row at whose cell it is shown: the one a person would correct or fill in last. */
  readonly at: IndicatorCode;
  readonly head: CaseWords;
  readonly office: CaseWords;
}

export type RuleId = keyof CheckWords['rules'];

export interface Rule {
  readonly id: RuleId;
  readonly severity: Exclude<Severity, 'hint'>;
  readonly audience: Exclude<Audience, 'system'>;
  readonly cases: readonly RuleCase[];
}

/** To the head: null where the rule has no words for village heads. To the office: its last ones where it has fewer. */
export function wordsOfCase(
  { head, office }: RuleCase,
  words: Words,
): { readonly head: RuleWords | null; readonly office: RuleWords } {
  const text = words.head[head.index];
  return {
    head: text === undefined ? null : { text, letters: head.letters },
    office: {
      text: words.office[office.index] ?? words.office[words.office.length - 1] ?? '',
      letters: office.letters,
    },
  };
}
