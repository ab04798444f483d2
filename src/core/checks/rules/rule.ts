/** A rule as data: what is wrong, where it is shown, and what is said about it. */
import type { IndicatorCode } from '../../catalogue/types';
import type { Audience, Severity } from '../types';
import type { Condition, Term } from './expression';

/** Words and the figures that stand in them: numbers, or days where the template says `{ngay}`, `{tu}`, `{den}`. */
export interface RuleWords {
  readonly text: string;
  readonly letters: Readonly<Record<string, Term>>;
}

/** One way in which a rule fails. It is skipped where a row it needs is blank, unreadable or switched off. */
export interface RuleCase {
  readonly when: Condition;
  /** The row at whose cell it is shown: the one a person would correct or fill in last. */
  readonly at: IndicatorCode;
  /** Null: not said to village heads. */
  readonly head: RuleWords | null;
  readonly office: RuleWords;
}

export interface Rule {
  readonly id: string;
  readonly severity: Exclude<Severity, 'hint'>;
  readonly audience: Exclude<Audience, 'system'>;
  readonly cases: readonly RuleCase[];
}
