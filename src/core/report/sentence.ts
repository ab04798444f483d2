/** Sentences as data: templates, choices by situation, lists and a few recurring patterns; and how they are written. */

import { formatCount } from '../text/numbers';
import { capitalize } from '../text/sentence-case';
import { MOST_NAMES } from '../text/village-list';
import { holds } from './conditions';
import { fillPlaceholder, knownVillages } from './placeholders';
import type { Scope } from './scope';

/**
 * - A string is a template. `{…}` are placeholders; with one that has no value the whole is left out. `[…]` is left out
 *   alone.
 * - A list of pairs: the text of the first condition that holds.
 * - `by`: the parts of a list that have a text, with `last` before the last one; left out without any part.
 * - `duty`: x/N villages that do something; who does not is named where `lacks` says how, as `lacking` where it is
 *   something of the village's.
 * - `gaps`: what villages lack, one clause for those that lack the same.
 * - `groups`: the text of each group of villages, with `between` between them.
 * - `risen`: which of these rows rose against every reference.
 */
export type Sentence =
  | string
  | readonly (readonly [condition: string, text: Sentence])[]
  | { readonly by: string; readonly of: readonly Sentence[]; readonly last?: string; readonly open?: string }
  | {
      readonly duty: string;
      readonly subject: string;
      readonly does: string;
      readonly lacks?: string;
      readonly lacking?: string;
    }
  | { readonly gaps: readonly (readonly [set: string, lacks: string])[] }
  | { readonly groups: string; readonly between: string; readonly text: Sentence }
  | { readonly risen: readonly (readonly [code: string, name: string])[] };

/** With its own mark, or with the annex in brackets behind it. */
const ENDS_BY_ITSELF = /[.:]$|\. \([^()]*\)$/;

const STARTS_WITH_FRACTION = /^[\d.]+\/\d/;

/** The text without capital and full stop, or null where it is left out. */
export function writeClause(sentence: Sentence, scope: Scope): string | null {
  if (typeof sentence === 'string') return fillTemplate(sentence, scope);
  if ('by' in sentence) return joinClauses(sentence, scope);
  if ('duty' in sentence) return writeDuty(sentence, scope);
  if ('gaps' in sentence) return writeGaps(sentence.gaps, scope);
  if ('groups' in sentence) return joinGroups(sentence, scope);
  if ('risen' in sentence) return writeRisen(sentence.risen, scope);
  const chosen = sentence.find(([condition]) => holds(condition, scope));
  return chosen === undefined ? null : writeClause(chosen[1], scope);
}

/** A sentence that begins with x/N begins with “Có”; the full stop is added where the template has none. */
export function writeSentence(sentence: Sentence, scope: Scope): string | null {
  const clause = writeClause(sentence, scope);
  if (clause === null || clause === '') return null;
  const begun = STARTS_WITH_FRACTION.test(clause) ? `có ${clause}` : clause;
  return capitalize(ENDS_BY_ITSELF.test(begun) ? begun : `${begun}.`);
}

/** One after the other; those that are left out leave nothing. */
export const writeSentences = (sentences: readonly Sentence[], scope: Scope): string =>
  sentences
    .map((sentence) => writeSentence(sentence, scope))
    .filter((text) => text !== null)
    .join(' ');

function fillTemplate(template: string, scope: Scope): string | null {
  let text = '';
  for (let at = 0; at < template.length; at += 1) {
    const sign = template.charAt(at);
    if (sign === '{') {
      const end = template.indexOf('}', at);
      const filled = fillPlaceholder(template.slice(at + 1, end), scope);
      if (filled === null) return null;
      text += filled;
      at = end;
    } else if (sign === '[') {
      const end = closingBracket(template, at);
      text += fillTemplate(template.slice(at + 1, end), scope) ?? '';
      at = end;
    } else text += sign;
  }
  return text;
}

function closingBracket(template: string, from: number): number {
  let depth = 0;
  for (let at = from; at < template.length; at += 1) {
    if (template.charAt(at) === '[') depth += 1;
    if (template.charAt(at) === ']') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`Sentence with an open bracket: “${template}”.`);
}

type Joined = Extract<Sentence, { by: string }>;

function joinClauses({ by, of, last = by, open = '' }: Joined, scope: Scope): string | null {
  const parts = of.map((part) => writeClause(part, scope) ?? '').filter((part) => part !== '');
  const opening = fillTemplate(open, scope);
  if (parts.length === 0 || opening === null) return null;
  const [end = '', ...rest] = [...parts].reverse();
  const begun = rest.length === 0 ? end : `${rest.reverse().join(by)}${last}${end}`;
  // `từ đầu năm đến nay, có 8/8 thôn …`: an opening phrase takes the place of the “Có” at the sentence's head.
  return opening.endsWith(', ') && STARTS_WITH_FRACTION.test(begun) ? `${opening}có ${begun}` : opening + begun;
}

type Grouped = Extract<Sentence, { groups: string }>;

function joinGroups({ groups, between, text }: Grouped, scope: Scope): string | null {
  const parts = scope.groups(groups).flatMap((group) => writeClause(text, group) ?? []);
  return parts.length === 0 ? null : parts.join(between);
}

type Duty = Extract<Sentence, { duty: string }>;

function writeDuty({ duty, subject, does: template, lacks, lacking }: Duty, scope: Scope): string | null {
  const does = fillTemplate(template, scope);
  if (does === null) return null;
  const { yes, known, no } = scope.fraction(duty);
  if (known === 0) return null;
  const { who, note } = knownVillages(known, subject, scope);
  // “chưa có thôn đã báo cáo …” would say something else: none of those that are known, not that none is known.
  if (yes === 0) {
    const all = scope.value('N');
    return `chưa có ${subject} ${does}${known === all ? '' : ` (số liệu của ${known}/${all} thôn)`}`;
  }
  const done = `${yes}/${known} ${who} ${does}${note}`;
  if (yes === known || lacks === undefined) return done;
  return no.length > MOST_NAMES
    ? `${done}; còn ${formatCount(no.length)} ${lacking ?? 'thôn'} chưa ${lacks} (${scope.word('annexVillages')})`
    : `${done}; còn ${lacking === undefined ? '' : `${lacking} `}${no.join(', ')} chưa ${lacks}`;
}

function writeGaps(gaps: readonly (readonly [string, string])[], scope: Scope): string | null {
  const clauses: { readonly who: string; readonly key: string; readonly lacks: string[] }[] = [];
  for (const [set, template] of gaps) {
    const lacks = fillTemplate(template, scope);
    const who = fillPlaceholder(`@${set}`, scope);
    if (lacks === null || who === null) continue;
    const key = scope
      .villages(set)
      .map((village) => village.name)
      .join('/');
    const last = clauses[clauses.length - 1];
    if (last?.key === key) last.lacks.push(lacks);
    else clauses.push({ who, key, lacks: [lacks] });
  }
  return clauses.length === 0 ? null : clauses.map(({ who, lacks }) => `${who} ${lacks.join(', ')}`).join('; ');
}

function writeRisen(rows: readonly (readonly [string, string])[], scope: Scope): string | null {
  const against = (code: string) => scope.references(code).filter((each) => !each.missingEverywhere);
  const risen = rows.filter(([code]) => {
    const now = scope.value(code);
    const references = against(code);
    return now !== null && references.length > 0 && references.every(({ value }) => value !== null && now > value);
  });
  const [first] = risen;
  if (first === undefined) return null;
  const names = risen.map(([, name]) => name).join(', ');
  const references = against(first[0])
    .map((each) => each.name)
    .join(' và ');
  return `${names}${risen.length > 1 ? ' đều' : ''} tăng so với ${references}`;
}
