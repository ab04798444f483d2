/** Texts of cells made comparable: one Unicode form, plain blanks, and what phones type for the same thing. */
import { normalizeText } from '../text/normalize-text';

/**
 * Characters nobody sees, left behind by Word, chat programs and right-to-left keyboards. A joiner after a pictograph
 * is part of it: without it a family falls apart into single people.
 */
const INVISIBLE =
  /[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D/gu;

const WIDE_FORMS = /[\uFF01-\uFF5E]/g;
const WIDE_TO_PLAIN = 0xfee0;

/** NFC, single spaces, nothing at the ends, no invisible characters. */
export function cleanText(text: string): string {
  return normalizeText(text.replace(INVISIBLE, ''));
}

/** Equal for texts that a person would call the same: case, blanks and Unicode form aside. Accents count. */
export function comparableText(text: string): string {
  return cleanText(text).toLowerCase();
}

/**
 * The answer without what politeness and phones put around it, comparable: `Dạ, 3 vụ ạ.` → `3 vụ`, `０３` → `03`. Two
 * blanks on a phone make a full stop. One mark goes and no more: who types `3...` is not sure.
 */
export function bareAnswer(text: string): string {
  return comparableText(text.replace(WIDE_FORMS, plainForm))
    .replace(/^dạ,? /, '')
    .replace(/ ?[.,;!]$/, '')
    .replace(/ ạ$/, '');
}

/** `ma tuý`, `ma túy` → `ma tuy`. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Whether an answer is this word, typed with its accents or with none at all: `vu` for `vụ`, but not `vũ`. */
export function isWord(answer: string, word: string): boolean {
  return answer === word || (answer === withoutAccents(answer) && answer === withoutAccents(word));
}

function plainForm(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - WIDE_TO_PLAIN);
}
