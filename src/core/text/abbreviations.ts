/** Abbreviations are written out, with the short form in brackets, where a document prints them first. */

/** Short form → words. Texts of the program use the short forms only. */
const ABBREVIATIONS: readonly (readonly [short: string, words: string])[] = [
  ['TTATGT', 'trật tự, an toàn giao thông'],
  ['ANTT', 'an ninh, trật tự'],
  ['ANXH', 'an ninh xã hội'],
  ['UBND', 'Ủy ban nhân dân'],
  ['MTTQ', 'Mặt trận Tổ quốc'],
];

/** Inside a word or a symbol such as `/KH-UBND` an abbreviation stays as it is. */
const PART_OF_A_WORD = '0-9A-Za-zÀ-ỹĐđ/-';

/** Remembers what one document has written out so far; texts are passed in the order in which they are printed. */
export interface AbbreviationState {
  /** Writes out what is new in a text of the program and remembers it. */
  readonly write: (text: string) => string;
  /** The same text as it would be printed here, remembering nothing. */
  readonly preview: (text: string) => string;
  /** Notes what a person's text has written out by itself, such as `(ANTT)`. */
  readonly note: (text: string) => void;
}

export function trackAbbreviations(): AbbreviationState {
  const known = new Set<string>();

  const note = (text: string): void => {
    for (const [short] of ABBREVIATIONS) if (text.includes(`(${short})`)) known.add(short);
  };

  const expand = (text: string): string => {
    let result = text;
    for (const [short, words] of ABBREVIATIONS) {
      if (known.has(short) || text.includes(`(${short})`)) continue;
      const word = new RegExp(`(^|[^${PART_OF_A_WORD}])${short}(?![${PART_OF_A_WORD}])`);
      result = result.replace(word, (_, before: string) => `${before}${words} (${short})`);
    }
    return result;
  };

  return {
    write: (text) => {
      const result = expand(text);
      note(result);
      return result;
    },
    preview: expand,
    note,
  };
}
