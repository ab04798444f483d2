/** One form for what reads the same: phones and macOS send decomposed letters, pages send odd blanks. */

/** NFC, every kind of blank as a space, runs of blanks as one, none at the ends. Line breaks count as blanks. */
export const normalizeText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** The lines of a cell, each normalised; blank ones are left out. */
export const normalizedLines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map(normalizeText)
    .filter((line) => line !== '');
