/** The head of a document in Word: two columns without borders, rules of the decree's lengths, title, addressees. */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Addressees, Letterhead, TitleBlock } from '../../core/report/document';
import { lineWidth, millimetres, NO_BORDERS, points, SIZE } from './measures';
import { titleLines } from './title-lines';
import { centred, wordLine } from './word-text';

type Child = Paragraph | Table;

/** A thin line of `length` mm in the middle of `room` mm: the upper border of a paragraph as good as empty. */
function rule(length: number, room: number): Paragraph {
  const side = millimetres(Math.max(0, (room - length) / 2));
  return new Paragraph({
    ...centred(),
    indent: { left: side, right: side },
    spacing: { before: points(2), line: points(3), lineRule: 'exact' },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [new TextRun({ text: '', size: 4 })],
  });
}

/** Cells side by side that only arrange; widths in mm. */
export function arranged(columns: readonly (readonly Child[])[], widths: readonly number[]): Table {
  const twips = widths.map(millimetres);
  return new Table({
    borders: NO_BORDERS,
    layout: TableLayoutType.FIXED,
    columnWidths: twips,
    width: { size: twips.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, index) =>
            new TableCell({
              children,
              margins: { left: 0, right: 0 },
              width: { size: twips[index] ?? 0, type: WidthType.DXA },
            }),
        ),
      }),
    ],
  });
}

/** Room for the motto, which stands on one line: 13 pt bold. */
const NATION_WIDTH = 92;

export function wordLetterhead(letterhead: Letterhead, width: number): Child[] {
  const nationWidth = Math.min(NATION_WIDTH, width * 0.56);
  const agencyWidth = width - nationWidth;
  const bold = { bold: true };
  const line = (text: string, size: number, look = {}, options: IParagraphOptions = {}) =>
    wordLine(text, { size, ...look }, centred(options));
  const superior = letterhead.superior === null ? [] : [line(letterhead.superior, SIZE.agency)];
  const issuerLine = Math.min(agencyWidth, lineWidth(letterhead.issuer, SIZE.agency));
  const mottoLine = Math.min(nationWidth, lineWidth(letterhead.motto, SIZE.motto));
  const small = nationWidth < NATION_WIDTH ? 4 : 0;
  const head = arranged(
    [
      [...superior, line(letterhead.issuer, SIZE.agency, bold), rule(issuerLine * 0.4, agencyWidth)],
      [
        line(letterhead.nationalTitle, SIZE.nationalTitle - small, bold),
        line(letterhead.motto, SIZE.motto - small, bold),
        rule(mottoLine, nationWidth),
      ],
    ],
    [agencyWidth, nationWidth],
  );
  if (letterhead.number === null && letterhead.placeAndDate === null) return [head];
  const before = { spacing: { before: points(4) } };
  const reference = arranged(
    [
      [line(letterhead.number ?? '', SIZE.number, {}, before)],
      [line(letterhead.placeAndDate ?? '', SIZE.placeAndDate, { italics: true }, before)],
    ],
    [agencyWidth, nationWidth],
  );
  return [head, reference];
}

/** Of the text's width: what a line of the subject may take. */
const SUBJECT_SHARE = 0.84;

/** The rule below is a third to a half of the subject's longest line. */
export function wordTitle(title: TitleBlock, width: number, isClose: boolean): Child[] {
  const name = wordLine(
    title.name,
    { bold: true },
    centred({ keepNext: true, spacing: { before: points(isClose ? 10 : 16) } }),
  );
  if (title.subject === '') return [name];
  const lines = titleLines(title.subject, width * SUBJECT_SHARE, SIZE.body);
  const longest = Math.max(...lines.map((line) => lineWidth(line, SIZE.body)));
  const subject = new Paragraph({
    ...centred({ keepNext: true }),
    children: lines.map((text, index) => new TextRun({ text, bold: true, ...(index === 0 ? {} : { break: 1 }) })),
  });
  return [name, subject, rule(longest * 0.38, width)];
}

/** `Kính gửi:` before one name; several stand one below the other, their dashes aligned under each other. */
export function wordAddressees({ names }: Addressees, width: number): Child[] {
  const before = { spacing: { before: points(12), after: points(4) } };
  const [only] = names;
  if (names.length === 1 && only !== undefined) return [wordLine(`Kính gửi: ${only}`, {}, centred(before))];
  const lines = names.map((name, index) =>
    wordLine(
      `- ${name}${index === names.length - 1 ? '.' : ';'}`,
      {},
      { spacing: { before: index === 0 ? points(12) : 0 } },
    ),
  );
  const label = wordLine('Kính gửi:', {}, { alignment: AlignmentType.RIGHT, spacing: { before: points(12) } });
  const labelWidth = width * 0.34;
  const gap = 2;
  return [arranged([[label], [], lines], [labelWidth, gap, width - labelWidth - gap])];
}
