/** Writes the sections of a document from its table of lines: numbered headings, sentences that have figures. */
import type { Block, LineMark } from '../report/document';
import type { Scope } from '../report/scope';
import { type Sentence, writeSentences } from '../report/sentence';
import { heading, textLine } from './document-blocks';

/** A heading without its number, or a line; sentences without figures are left out, a line without sentences too. */
export type DocumentPart =
  | { readonly heading: string }
  | { readonly line: string; readonly mark: LineMark; readonly sentences: readonly Sentence[]; readonly dash?: true }
  /** Left for the officer, printed as it stands. */
  | { readonly line: string; readonly blank: string };

/** With more words than the scope knows: `{nextEnd}`. */
export function withWords(scope: Scope, words: Readonly<Record<string, string | null>>): Scope {
  return { ...scope, word: (name) => (name in words ? (words[name] ?? null) : scope.word(name)) };
}

/** A heading is printed and counted only where something stands below it; numbers go on from `from`. */
export function writeSections(parts: readonly DocumentPart[], scope: Scope, from = 1): Block[] {
  const blocks: Block[] = [];
  let number = from;
  let waiting: string | null = null;
  for (const part of parts) {
    if ('heading' in part) {
      waiting = part.heading;
      continue;
    }
    const text = 'blank' in part ? part.blank : writeSentences(part.sentences, scope);
    if (text === '') continue;
    if (waiting !== null) {
      blocks.push(heading(`muc-${number}`, `${number}. ${waiting}`));
      number += 1;
      waiting = null;
    }
    if ('blank' in part) blocks.push(textLine(part.line, 'G', text, { align: 'left' }));
    else blocks.push(textLine(part.line, part.mark, part.dash ? `- ${text}` : text));
  }
  return blocks;
}
