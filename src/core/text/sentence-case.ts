/** The first letter of a sentence in capitals, and texts that may have to follow something else. */

/** `đến cuối quý …` → `Đến cuối quý …`; a sentence that begins with a figure stays as it is. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Vietnamese capitals of a whole text, as on letterheads and annex titles. */
export const upperCase = (text: string): string => text.toUpperCase();
