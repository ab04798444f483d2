/** The words of the checks as data: only findings and the formulas of new tabs need them, an edit does not. */
import type { Requirement } from '../../catalogue/types';
import type { InputKind } from './input-kind';
import type * as RULE_WORDS from './rule-words';
import type { STATUS_WORDS } from './status-words';
import type { Words } from './words';

export interface MissingRowWords {
  /** The words fit only while the row is asked for in this way; a commune can change it. */
  readonly required: Requirement['kind'];
  readonly text: string;
}

/** V01. */
export interface MissingWords {
  /** Rows whose own words say more than their kind does. `{a}` is the figure that makes them due. */
  readonly rows: Readonly<Record<string, MissingRowWords>>;
  /** All others, by when they are asked for and what they take. */
  readonly kinds: Readonly<Record<Exclude<Requirement['kind'], 'never'>, Readonly<Record<InputKind, string>>>>;
  /** To the police, once a village: `n` cells, `ds` their labels. */
  readonly office: string;
}

export type UnreadableHeadKey = InputKind | 'decimals' | 'G01' | 'G03' | 'G04' | 'G05' | 'G06' | 'G07' | 'G08';
export type UnreadableOfficeKey =
  | 'headRow'
  | 'officeRow'
  | 'computed'
  | 'G01'
  | 'G02'
  | 'G03'
  | 'G04'
  | 'G05'
  | 'G06'
  | 'G07';

/** V02. */
export interface UnreadableWords {
  readonly head: Readonly<Record<UnreadableHeadKey, string>>;
  readonly office: Readonly<Record<UnreadableOfficeKey, string>>;
  /** `{dang}`: how an office writes a row right. */
  readonly forms: Readonly<Record<InputKind | 'tenths', string>>;
}

/** Holds plain values only: in the built add-on it travels as JSON beside the script. */
export interface CheckWords {
  readonly rules: Readonly<Record<keyof typeof RULE_WORDS, Words>>;
  /** What the annex of a report says of accepted warnings, in the order of the rule's words to the office. */
  readonly confirmed: Readonly<Record<string, readonly string[]>>;
  readonly missing: MissingWords;
  readonly unreadable: UnreadableWords;
  /** G10: a formula in a cell for typing. */
  readonly formula: Words;
  readonly status: Readonly<Record<keyof typeof STATUS_WORDS, string>>;
  /** Before the status line: an earlier quarter that was sent back. */
  readonly earlier: Readonly<Record<'toCorrect' | 'toCorrectSeeBelow', string>>;
}
