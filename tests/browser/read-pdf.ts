/** Pages of a PDF in millimetres, for tests of what stands on paper. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const POINTS_TO_MM = 25.4 / 72;

/** Millimetres from the left and from the top edge; `baseline` is where the letters stand. */
interface PlacedText {
  readonly text: string;
  readonly left: number;
  /** Too far right where the reader counts the way to the next text as a trailing space. */
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

interface RawText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

interface RawPage {
  width: number;
  height: number;
  texts: RawText[];
}

export async function readPdf(path: string): Promise<PdfPage[]> {
  const script = fileURLToPath(new URL('./pdf-text.mjs', import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script, path], { maxBuffer: 50_000_000 });
  const pages: RawPage[] = JSON.parse(stdout);
  return pages.map((page) => ({
    width: page.width * POINTS_TO_MM,
    height: page.height * POINTS_TO_MM,
    texts: joined(page.texts.map(placed))
      .map((line) => ({ ...line, text: line.text.trim() }))
      .filter(({ text }) => text !== ''),
  }));
}

function placed({ text, x, y, width, height }: RawText): PlacedText {
  return { text, left: x * POINTS_TO_MM, right: (x + width) * POINTS_TO_MM, baseline: y * POINTS_TO_MM, size: height };
}

/** Letters of one word may come from several font files and then are several texts: `Th`, `ả`, `o`. */
function joined(texts: readonly PlacedText[]): PlacedText[] {
  const lines: PlacedText[] = [];
  for (const next of texts.filter(({ text }) => text !== '')) {
    const last = lines.at(-1);
    const glue = last ? glueBetween(last, next) : null;
    if (!last || glue === null) lines.push(next);
    else lines[lines.length - 1] = { ...last, text: last.text + glue + next.text, right: next.right };
  }
  return lines;
}

/** Null: two texts. A space that starts a piece is only a gap in the PDF. */
function glueBetween(last: PlacedText, next: PlacedText): '' | ' ' | null {
  const gap = next.left - last.right;
  const em = last.size * POINTS_TO_MM;
  if (Math.abs(last.baseline - next.baseline) > 0.2 || gap < -0.1 * em || gap > 0.4 * em) return null;
  return gap > 0.15 * em ? ' ' : '';
}
