/** Blocks that the documents share: letterheads of the office and of a village, plain lines, table columns. */
import type { Heading, Letterhead, LineMark, Paragraph, TableColumn } from '../report/document';
import type { OfficeIdentity } from '../settings/types';
import { upperCase } from '../text/sentence-case';

const NATIONAL_TITLE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';

/** As documents quote it. */
export const MODEL = '“Thôn tự quản về an ninh, trật tự”';

/** No figure, in tables. */
export const NO_FIGURE = '…';

const HEAD = { kind: 'letterhead', id: 'letterhead', nationalTitle: NATIONAL_TITLE, motto: MOTTO } as const;

/** Number and date are blanks: the clerk gives them on paper or in the document system. */
export function officeLetterhead(identity: OfficeIdentity, symbol: string, year: number): Letterhead {
  return {
    ...HEAD,
    superior: identity.superiorHeading,
    issuer: identity.issuerHeading,
    number: `Số:        /${symbol}`,
    placeAndDate: `${identity.place}, ngày      tháng      năm ${year}`,
  };
}

/** `XÃ HOẰNG HỢP` above `THÔN 3`, without number. */
export function villageLetterhead({ communeName }: OfficeIdentity, villageName: string): Letterhead {
  const [superior, issuer] = [upperCase(communeName), upperCase(villageName)];
  return { ...HEAD, superior, issuer, number: null, placeAndDate: null };
}

export const heading = (id: string, text: string, level: 1 | 2 = 2): Heading => ({ kind: 'heading', id, level, text });

export function textLine(id: string, mark: LineMark, text: string, look: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', id, mark, runs: [{ text }], align: 'justify', indent: true, ...look };
}

/** Of 13 pt letters, in their own size: the text is 165 mm wide, and its first line begins 10 mm further in. */
const LINE_IN_EMS = 155 / (13 * 0.3528);
const FULL_LINE_IN_EMS = 165 / (13 * 0.3528);

/** A letter's width on average, with some to spare; `…` is as wide as the letters' size. */
const LETTER_IN_EMS = 0.48;

/** `- Tự phòng: ……………`: dots to the end of the line; longer ones would stand below it, or be torn. */
export const dottedLine = (start: string): string =>
  start + '…'.repeat(Math.floor(LINE_IN_EMS - LETTER_IN_EMS * start.length));

/** A whole line of dots below another one. */
export const DOTTED_LINE = '…'.repeat(Math.floor(FULL_LINE_IN_EMS) - 1);

export const tableColumn = (title: string, weight: number, align: TableColumn['align'] = 'center'): TableColumn => ({
  title,
  weight,
  align,
});
