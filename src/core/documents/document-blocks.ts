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

export const tableColumn = (title: string, weight: number, align: TableColumn['align'] = 'center'): TableColumn => ({
  title,
  weight,
  align,
});
