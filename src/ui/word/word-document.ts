/** Walks a report document and builds the Word file that offices number, sign and file. Nothing is decided here. */
import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import type { Block, ReportDocument, Section } from '../../core/report/document';
import { staysWithSignature } from '../../core/report/stays-with-signature';
import { tableAbove } from '../../core/report/table-above';
import { FONT, millimetres, paperOf, points, SIZE, textWidth } from './measures';
import { wordChart } from './word-chart';
import { wordAddressees, wordLetterhead, wordTitle } from './word-head';
import { wordSignature, wordSigners } from './word-signature';
import { tableSize, wordTable } from './word-table';
import { centred, wordAnnexTitle, wordHeading, wordLine, wordParagraph } from './word-text';

/** Notes below a table are as small as its figures on the A4 page. */
const NOTE_SIZE = SIZE.table;

export function wordDocument(report: ReportDocument): Document {
  const size = report.letters === undefined ? SIZE.body : report.letters * 2;
  const isClose = report.letters !== undefined;
  const headings = Object.fromEntries(
    (['heading1', 'heading2', 'heading3'] as const).map((name) => [
      name,
      {
        run: { font: FONT, size, bold: true, color: '000000' },
        paragraph: { spacing: { before: points(6) } },
      },
    ]),
  );
  return new Document({
    title: report.title,
    creator: 'Thôn Tự Quản',
    styles: {
      default: {
        ...headings,
        document: {
          run: { font: FONT, size, color: '000000', language: { value: 'vi-VN' } },
          paragraph: { spacing: { line: isClose ? 240 : 264, lineRule: 'auto' } },
        },
      },
    },
    sections: report.sections.map((section) => wordSection(section, report.banner, isClose)),
  });
}

/** Every section counts its own pages and shows no number on the first, as annexes are numbered apart. */
function wordSection(section: Section, banner: string | null, isClose: boolean): ISectionOptions {
  const paper = section.paper ?? 'A4';
  const { size, margin } = paperOf(paper);
  const landscape = section.orientation === 'landscape';
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: millimetres(size.width),
          height: millimetres(size.height),
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: Object.fromEntries(Object.entries(margin).map(([side, length]) => [side, millimetres(length)])),
        pageNumbers: { start: 1 },
      },
    },
    headers: { first: pageHead(banner, false), default: pageHead(banner, true) },
    children: wordBlocks(section.blocks, textWidth(paper, section.orientation), isClose),
  };
}

function pageHead(banner: string | null, numbered: boolean): Header {
  const number = numbered ? [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.pageNumber })] : [];
  const lines = [new Paragraph({ alignment: AlignmentType.CENTER, children: number })];
  if (banner !== null) lines.push(wordLine(banner, { bold: true, size: SIZE.banner }, centred()));
  return new Header({ children: lines });
}

function wordBlocks(blocks: readonly Block[], width: number, isClose: boolean): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const table = tableAbove(blocks, index);
    return wordBlock(block, {
      width,
      size: table === null ? null : Math.min(NOTE_SIZE, tableSize(table) + 2),
      isClose,
      beforeTable: blocks[index + 1]?.kind === 'table',
      keepNext: staysWithSignature(blocks, index),
    });
  });
}

interface Place {
  readonly width: number;
  /** Of running text, half points; null: the body's. */
  readonly size: number | null;
  /** Small letters stand closer. */
  readonly isClose: boolean;
  /** A table has no distance of its own. */
  readonly beforeTable: boolean;
  /** A signature never stands alone on a page. */
  readonly keepNext: boolean;
}

function wordBlock(block: Block, { width, size, isClose, beforeTable, keepNext }: Place): (Paragraph | Table)[] {
  const after = beforeTable ? points(isClose ? 4 : 8) : 0;
  switch (block.kind) {
    case 'letterhead':
      return wordLetterhead(block, width);
    case 'title':
      return wordTitle(block, width, isClose);
    case 'addressees':
      return wordAddressees(block, width);
    case 'heading':
      return [wordHeading(block, { isClose, after })];
    case 'paragraph':
      return [wordParagraph(block, { size, isClose, keepNext, after })];
    case 'table':
      return [wordTable(block, width, isClose)];
    case 'chart':
      return wordChart(block, width);
    case 'signature':
      return [wordLine('', { size: 12 }, { spacing: { before: 0 }, keepNext: true }), wordSignature(block, width)];
    case 'signers':
      return [wordLine('', { size: 12 }, { spacing: { before: 0 }, keepNext: true }), wordSigners(block, width)];
    case 'annex-title':
      return wordAnnexTitle(block, width, after);
  }
}
