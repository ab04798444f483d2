/** Sizes and distances of a Word document after Nghị định 30/2020/NĐ-CP, Phụ lục I. */
import { BorderStyle, convertMillimetersToTwip } from 'docx';

export const FONT = 'Times New Roman';

/** In half points, as Word counts: 14 pt is 28. */
export const SIZE = {
  body: 28,
  pageNumber: 28,
  banner: 26,
  nationalTitle: 24,
  motto: 26,
  agency: 24,
  number: 26,
  placeAndDate: 26,
  recipientsHead: 24,
  recipient: 22,
  table: 24,
  denseTable: 22,
} as const;

/** In twentieths of a point: 6 pt is 120. */
export const points = (count: number): number => Math.round(count * 20);
export const millimetres = (count: number): number => convertMillimetersToTwip(count);

const MARGIN = { top: 20, bottom: 20, left: 30, right: 15, header: 9, footer: 9 } as const;

const A4 = { width: 210, height: 297 } as const;

/** A5 documents, which are slips for a signature, keep smaller margins. */
const A5 = { width: 148, height: 210 } as const;
const A5_MARGIN = { top: 12, bottom: 12, left: 16, right: 12, header: 6, footer: 6 } as const;

export type Paper = 'A4' | 'A5';

export const paperOf = (paper: Paper) =>
  paper === 'A4' ? { size: A4, margin: MARGIN } : { size: A5, margin: A5_MARGIN };

/** Width of the text in mm. */
export function textWidth(paper: Paper, orientation: 'portrait' | 'landscape'): number {
  const { size, margin } = paperOf(paper);
  return (orientation === 'portrait' ? size.width : size.height) - margin.left - margin.right;
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Of a table that only arranges. */
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/**
 * About how wide a bold line is in mm: capitals of Times New Roman are some 0.72 of their size wide, small letters and
 * blanks 0.45. Good to a tenth, which is enough for a rule of a third to a half of the line.
 */
export function lineWidth(text: string, halfPoints: number): number {
  const em = (halfPoints / 2) * 0.3528;
  return [...text].reduce((sum, letter) => sum + (/\p{Lu}/u.test(letter) ? 0.72 : 0.45), 0) * em;
}
