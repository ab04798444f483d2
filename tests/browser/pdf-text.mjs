/**
 * Prints the size and the placed texts of a PDF's pages as JSON. A process of its own: the reader is an ES module and
 * loads its worker as such.
 */
import { PDFExtract } from 'pdf.js-extract';

const { pages } = await new PDFExtract().extract(process.argv[2] ?? '', {});
const placed = pages.map(({ info, content }) => ({
  width: info.width,
  height: info.height,
  texts: content.map(({ str, x, y, width, height }) => ({ text: str, x, y, width, height })),
}));
process.stdout.write(JSON.stringify(placed));
