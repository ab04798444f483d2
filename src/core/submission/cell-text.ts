/** Texts of cells made comparable: one Unicode form, plain blanks, and what phones type for the same thing. */
import { normalizeText } from '../text/normalize-text';

const ZERO_WIDTH = /\u200B|\u200C|\u200D|\u2060|\uFEFF/g;

/** NFC, single spaces, nothing at the ends, no invisible characters. */
export function cleanText(text: string): string {
  return normalizeText(text.replace(ZERO_WIDTH, ''));
}

/** Equal for texts that a person would call the same: case, blanks and Unicode form aside. Accents count. */
export function comparableText(text: string): string {
  return cleanText(text).toLowerCase();
}
