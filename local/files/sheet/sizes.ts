/** Widths and heights: pixels in the model, characters of the normal font and points in a file. */

/** The width of a digit of Arial 10 (and Calibri 11) at 96 dpi: what Excel and LibreOffice count columns in. */
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

/** Excel refuses files with wider columns or higher rows. */
const WIDEST_CHARACTERS = 255;
export const HIGHEST_POINTS = 409.5;

export function charactersOf(pixels: number): number {
  return Math.min(WIDEST_CHARACTERS, Number((pixels / PIXELS_PER_CHARACTER).toFixed(4)));
}

export function columnPixelsOf(characters: number): number {
  return Math.round(characters * PIXELS_PER_CHARACTER);
}

export function pointsOf(pixels: number): number {
  return Math.min(HIGHEST_POINTS, pixels * POINTS_PER_PIXEL);
}

export function rowPixelsOf(points: number): number {
  return Math.round(points / POINTS_PER_PIXEL);
}

/** A column of a file that says nothing of widths: `baseColWidth` characters, and 5 pixels of padding, in eights. */
export function columnPixelsWithoutWidth(baseCharacters: number): number {
  return Math.ceil((baseCharacters * PIXELS_PER_CHARACTER + 5) / 8) * 8;
}
