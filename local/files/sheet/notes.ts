/** Notes of cells: their texts in one part, the boxes they are drawn in in another, as Excel wants both. */

import { a1OfCell } from '../../emulator/model/boxes';
import type { SheetModel } from '../../emulator/model/workbook-model';
import type { Palette } from '../styles/colors';
import { readFileText } from '../text/shared-strings';
import { descendantsOf, type XmlElement } from '../xml/xml-tree';
import { element, textElement, XML_HEADER } from '../xml/xml-writer';

export interface PlacedNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function notesOf(sheet: SheetModel): PlacedNote[] {
  const notes: PlacedNote[] = [];
  for (const [row, line] of sheet.cells) {
    for (const [column, { note }] of line)
      if (note !== undefined && note !== '') notes.push({ row, column, text: note });
  }
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Notes have no author in Sheets. */
export function commentsXml(notes: readonly PlacedNote[]): string {
  const comments = notes.map(({ row, column, text }) =>
    element(
      'comment',
      { ref: a1OfCell(row, column), authorId: 0 },
      element('text', {}, element('r', {}, textElement(text))),
    ),
  );
  const content = `<authors><author></author></authors>${element('commentList', {}, comments.join(''))}`;
  const xmlns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return XML_HEADER + element('comments', { xmlns }, content);
}

/** From the column beside the cell: left column, offset, top row, offset, right column, offset, bottom row, offset. */
function anchorOf({ row, column }: PlacedNote): string {
  return [column, 12, Math.max(0, row - 2), 4, column + 3, 12, row + 3, 4].join(', ');
}

/** Shape ids are dealt to sheets in blocks of this size. */
const SHAPES_OF_A_SHEET = 1024;

/** Hidden until the pointer is on the cell. Row and column count from 0 here. */
function shapeXml(note: PlacedNote, id: number): string {
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" fillcolor="#ffffe1" o:insetmode="auto"
 style="position:absolute;visibility:hidden"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/>
<v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>
<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchorOf(note)}</x:Anchor>
<x:AutoFill>False</x:AutoFill><x:Row>${note.row - 1}</x:Row><x:Column>${note.column - 1}</x:Column>
</x:ClientData></v:shape>`;
}

/** `sheetNumber`: the place of the sheet in the workbook, from 1. */
export function noteDrawingXml(notes: readonly PlacedNote[], sheetNumber: number): string {
  const first = sheetNumber * SHAPES_OF_A_SHEET + 1;
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
 xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetNumber}"/>
</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">
<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
${notes.map((note, index) => shapeXml(note, first + index)).join('\n')}</xml>`;
}

/** By address. */
export function readNotes(comments: XmlElement | undefined, palette: Palette): Map<string, string> {
  return new Map(
    descendantsOf(comments, 'comment').flatMap((comment): [string, string][] => {
      const body = comment.children.find((child) => child.name === 'text');
      const text = body === undefined ? '' : readFileText(body, palette).text;
      return text === '' ? [] : [[(comment.attributes.ref ?? '').replace(/\$/g, ''), text]];
    }),
  );
}
