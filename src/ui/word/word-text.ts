/** Headings, paragraphs and titles of annexes as Word paragraphs. */
import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import type { AnnexTitle, Heading, Paragraph as ReportParagraph } from '../../core/report/document';
import { tieDots } from '../kit/tie-dots';
import { millimetres, points } from './measures';

const ALIGN = {
  justify: AlignmentType.JUSTIFIED,
  center: AlignmentType.CENTER,
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
} as const;

const FIRST_LINE = { firstLine: millimetres(10) };

/** A line of one style; `size` in half points, the body's by default. */
export function wordLine(
  text: string,
  look: { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number } = {},
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text, ...look })] });
}

export const centred = (options: IParagraphOptions = {}): IParagraphOptions => ({
  alignment: AlignmentType.CENTER,
  spacing: { before: 0 },
  ...options,
});

const OUTLINE = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** Heading styles, so that Word's navigation shows the report's parts. */
export function wordHeading(heading: Heading, { isClose, after }: Pick<ParagraphLook, 'isClose' | 'after'>): Paragraph {
  return new Paragraph({
    style: OUTLINE[heading.level],
    alignment: AlignmentType.JUSTIFIED,
    indent: FIRST_LINE,
    keepNext: true,
    spacing: { before: points(isClose ? 3 : heading.level === 1 ? 9 : 6), after },
    children: [new TextRun({ text: heading.text, bold: true })],
  });
}

export interface ParagraphLook {
  /** In half points; null: the body's. */
  readonly size: number | null;
  readonly isClose: boolean;
  readonly keepNext: boolean;
  /** Distance below, in twentieths of a point. */
  readonly after: number;
}

export function wordParagraph(
  paragraph: ReportParagraph,
  { size, isClose, keepNext, after }: ParagraphLook,
): Paragraph {
  return new Paragraph({
    alignment: ALIGN[paragraph.align],
    ...(paragraph.indent ? { indent: FIRST_LINE } : {}),
    keepNext,
    spacing: { before: points(isClose ? 3 : size === null ? 6 : 4), after },
    children: paragraph.runs.map(
      (run) =>
        new TextRun({
          text: tieDots(run.text),
          ...(run.bold ? { bold: true } : {}),
          ...(run.italic ? { italics: true } : {}),
          ...(size === null ? {} : { size }),
        }),
    ),
  });
}

/** Room of the line that ties an annex to its report, in mm: on portrait paper it breaks before `của Công an xã`. */
const ATTACHED_WIDTH = 130;

/** @param width of the text in mm */
export function wordAnnexTitle(annex: AnnexTitle, width: number, after: number): Paragraph[] {
  const side = width > 200 ? 0 : millimetres(Math.max(0, width - ATTACHED_WIDTH) / 2);
  return [
    wordLine(annex.number, { bold: true }, centred({ keepNext: true, style: 'Heading1' })),
    wordLine(annex.name, { bold: true }, centred({ keepNext: true })),
    wordLine(
      annex.attachedTo,
      { italics: true },
      centred({ keepNext: true, spacing: { before: 0, after }, indent: { left: side, right: side } }),
    ),
  ];
}
