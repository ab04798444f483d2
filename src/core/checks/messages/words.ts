/** The shape of the tables of words: texts with placeholders such as `{a}`, by whom they speak to. */

export interface Words {
  /** To the village head, politely and without jargon; one text for each situation, in the rule's order. */
  readonly head: readonly string[];
  /** To the police, with what to do next. */
  readonly office: readonly string[];
}
