/** Patterns that many sentences share: none of a thing, some of it, and what it was before. */
import type { Sentence } from '../sentence';
import { UNIT_WORDS } from '../unit-words';

/**
 * A count that is told whether it is 0 or more. In both texts `{#}` stands for the count with its unit (`{# words}`:
 * with words that belong to it), `{? words}` for words that name the villages they speak of, `{!}` for those villages.
 */
export const told = (code: string, unit: string, none: string, some: string): Sentence => [
  [`${code}=0`, withCode(none, code, unit)],
  [`${code}>0`, withCode(some, code, unit)],
];

/** The same, compared at its end. */
export const compared = (code: string, unit: string, none: string, some: string): Sentence =>
  told(code, unit, `${none}{~}`, `${some}{~}`);

function withCode(text: string, code: string, unit: string): string {
  const counted = `${code} ${UNIT_WORDS[unit]?.unit ?? unit}`;
  return text
    .replace(/\{#(?=[ },])/g, `{#${counted}`)
    .replace(/\{([?!])(?=[ }])/g, `{$1${code}`)
    .replace('{~}', `{~${code} ${unit}}`);
}
