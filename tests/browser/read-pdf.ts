/** Pages of a PDF in millimetres, for tests of what stands on paper. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const POINTS_TO_MM = 25.4 / 72;

/** Millimetres from the left and from the top edge; `baseline` is where the letters stand. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** In points. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

interface RawPage {
  width: number;
  height: number;
  texts: { text: string; x: number; y: number; width: number; height: number }[];
}

export async function readPdf(path: string): Promise<PdfPage[]> {
  const script = fileURLToPath(new URL('./pdf-text.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, path], { maxBuffer: 50_000_000 });
  const pages: RawPage[] = JSON.parse(stdout);
  return pages.map((page) => ({
    width: page.width * POINTS_TO_MM,
    height: page.height * POINTS_TO_MM,
    texts: page.texts
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, x, y, width, height }) => ({
        text,
        left: x * POINTS_TO_MM,
        right: (x + width) * POINTS_TO_MM,
        baseline: y * POINTS_TO_MM,
        size: height,
      })),
  }));
}
