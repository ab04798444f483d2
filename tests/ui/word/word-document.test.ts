/** The Word file after Nghị định 30/2020/NĐ-CP, Phụ lục I: every element's size, weight, case, alignment and place. */
import { describe, expect, it } from '@jest/globals';
import { Packer } from 'docx';
import type { ReportDocument } from '../../../src/core/report/document';
import { wordDocument } from '../../../src/ui/word/word-document';
import { textsOf } from '../../browser/report-texts';
import { reportDocument } from '../../fixtures/report-document';
import { readWord, type WordFile, type WordParagraph } from './read-word';

async function made(changes: Partial<ReportDocument> = {}): Promise<WordFile> {
  return readWord(await Packer.toBuffer(wordDocument(reportDocument(changes))));
}

const word = made();

async function paragraph(start: string): Promise<WordParagraph> {
  const found = (await word).paragraphs.find(({ text }) => text.startsWith(start));
  if (found === undefined) throw new Error(`no paragraph starts with ${start}`);
  return found;
}

const CAPITALS = /^[^\p{Ll}]+$/u;

interface Row {
  readonly element: string;
  readonly starts: string;
  readonly size: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly align: string;
  /** Column of the two-column head or foot; null: running text. */
  readonly column: number | null;
}

const row = (element: string, starts: string, look: Omit<Row, 'element' | 'starts'>): Row => ({
  element,
  starts,
  ...look,
});

const ROWS: readonly Row[] = [
  row('Quốc hiệu', 'CỘNG HÒA', {
    size: [12, 13],
    bold: true,
    italic: false,
    capitals: true,
    align: 'center',
    column: 1,
  }),
  row('Tiêu ngữ', 'Độc lập', {
    size: [13, 14],
    bold: true,
    italic: false,
    capitals: false,
    align: 'center',
    column: 1,
  }),
  row('Cơ quan chủ quản', 'CÔNG AN HUYỆN', {
    size: [12, 13],
    bold: false,
    italic: false,
    capitals: true,
    align: 'center',
    column: 0,
  }),
  row('Cơ quan ban hành', 'CÔNG AN XÃ', {
    size: [12, 13],
    bold: true,
    italic: false,
    capitals: true,
    align: 'center',
    column: 0,
  }),
  row('Số, ký hiệu', 'Số:', {
    size: [13, 13],
    bold: false,
    italic: false,
    capitals: false,
    align: 'center',
    column: 0,
  }),
  row('Địa danh, thời gian', 'Hoằng Hợp, ngày', {
    size: [13, 14],
    bold: false,
    italic: true,
    capitals: false,
    align: 'center',
    column: 1,
  }),
  row('Tên loại', 'BÁO CÁO', {
    size: [13, 14],
    bold: true,
    italic: false,
    capitals: true,
    align: 'center',
    column: null,
  }),
  row('Trích yếu', 'Kết quả thực hiện mô hình', {
    size: [13, 14],
    bold: true,
    italic: false,
    capitals: false,
    align: 'center',
    column: null,
  }),
  row('Kính gửi', 'Kính gửi:', {
    size: [13, 14],
    bold: false,
    italic: false,
    capitals: false,
    align: 'right',
    column: 0,
  }),
  row('Nơi nhận của Kính gửi', '- Công an huyện', {
    size: [13, 14],
    bold: false,
    italic: false,
    capitals: false,
    align: 'left',
    column: 2,
  }),
  row('Nội dung', 'Trộm cắp tài sản', {
    size: [13, 14],
    bold: false,
    italic: false,
    capitals: false,
    align: 'both',
    column: null,
  }),
  row('Mục La Mã', 'I. ', { size: [13, 14], bold: true, italic: false, capitals: true, align: 'both', column: null }),
  row('Khoản có tiêu đề', '1. ', {
    size: [13, 14],
    bold: true,
    italic: false,
    capitals: false,
    align: 'both',
    column: null,
  }),
  row('Quyền hạn', 'KT. TRƯỞNG', {
    size: [13, 14],
    bold: true,
    italic: false,
    capitals: true,
    align: 'center',
    column: 1,
  }),
  row('Chức vụ', 'PHÓ TRƯỞNG', {
    size: [13, 14],
    bold: true,
    italic: false,
    capitals: true,
    align: 'center',
    column: 1,
  }),
  row('Họ tên người ký', 'Thượng úy', {
    size: [13, 14],
    bold: true,
    italic: false,
    capitals: false,
    align: 'center',
    column: 1,
  }),
  row('Nơi nhận', 'Nơi nhận:', { size: [12, 12], bold: true, italic: true, capitals: false, align: 'left', column: 0 }),
  row('Danh sách nơi nhận', '- Như trên', {
    size: [11, 11],
    bold: false,
    italic: false,
    capitals: false,
    align: 'left',
    column: 0,
  }),
  row('Phụ lục', 'Phụ lục I', {
    size: [14, 14],
    bold: true,
    italic: false,
    capitals: false,
    align: 'center',
    column: null,
  }),
  row('Tên phụ lục', 'TỔNG HỢP', {
    size: [13, 14],
    bold: true,
    italic: false,
    capitals: true,
    align: 'center',
    column: null,
  }),
  row('Dòng kèm theo', '(Kèm theo', {
    size: [13, 14],
    bold: false,
    italic: true,
    capitals: false,
    align: 'center',
    column: null,
  }),
];

describe('the Word file, row by row of the decree', () => {
  it.each(ROWS)('$element', async ({ starts, size: [least, most], bold, italic, capitals, align, column }) => {
    const found = await paragraph(starts);
    for (const run of found.runs.filter(({ text }) => text.trim() !== '')) {
      expect(run).toMatchObject({ bold, italic });
      expect(run.size).toBeGreaterThanOrEqual(least);
      expect(run.size).toBeLessThanOrEqual(most);
    }
    expect(CAPITALS.test(found.text)).toBe(capitals);
    expect(found).toMatchObject({ align, column });
  });

  it('is A4 with margins of 20, 20, 30 and 15 mm, annexes lying where they need it', async () => {
    const { sections } = await word;
    const margins = { top: 20, bottom: 20, left: 30, right: 15 };
    expect(sections.map(({ landscape }) => landscape)).toEqual([false, false, true]);
    for (const { width, height, landscape, ...section } of sections) {
      expect([width, height]).toEqual(landscape ? [297, 210] : [210, 297]);
      expect(section.margins).toEqual(margins);
    }
  });

  it('is set in black Times New Roman throughout', async () => {
    const { fonts, colours } = await word;
    expect(fonts).toEqual(['Times New Roman']);
    expect(colours).toEqual(['000000']);
  });

  it('numbers pages from 1 in the middle of the top margin, hidden on the first, annexes apart', async () => {
    const { sections, headers } = await word;
    expect(sections.map(({ firstNumber, titlePage }) => [firstNumber, titlePage])).toEqual([
      [1, true],
      [1, true],
      [1, true],
    ]);
    const numbered = headers.filter((lines) => lines.some(({ field }) => field === 'PAGE'));
    expect(numbered).toHaveLength(headers.length / 2);
    for (const [line] of numbered) expect(line).toMatchObject({ align: 'center' });
    for (const run of numbered.flatMap(([line]) => line?.runs ?? [])) {
      expect(run).toMatchObject({ size: 14, bold: false, italic: false });
    }
  });

  it('indents text by 1 cm, with at least 6 pt between paragraphs and lines of one to one and a half', async () => {
    const text = await paragraph('Trộm cắp tài sản');
    expect(text.indent).toBe(10);
    expect(text.before).toBeGreaterThanOrEqual(6);
    expect(text.line).toBeNull();
  });

  it('rules below the motto, the issuer and the subject', async () => {
    const { paragraphs } = await word;
    const after = (start: string) => {
      const index = paragraphs.findIndex(({ text }) => text.startsWith(start));
      return paragraphs.slice(index + 1).find(({ rule }) => rule !== null)?.rule;
    };
    for (const start of ['Độc lập', 'CÔNG AN XÃ', 'Kết quả thực hiện']) {
      const rule = after(start);
      expect(rule?.left).toBeGreaterThan(10);
      expect(rule?.left).toBeCloseTo(rule?.right ?? 0, 0);
    }
  });

  it('leaves at least 25 mm for signature and seal', async () => {
    expect((await paragraph('Thượng úy')).before * 0.3528).toBeGreaterThanOrEqual(25);
  });

  it('repeats the head of each table on every page', async () => {
    expect((await word).repeatedRows).toBe(2);
  });

  it('shows the banner of a draft on every page and none on an official print', async () => {
    const banner = 'DỰ THẢO – số liệu tạm tính (7/8 thôn)';
    const shows = ({ headers }: WordFile) => headers.map((lines) => lines.some(({ text }) => text === banner));
    expect(new Set(shows(await made({ banner })))).toEqual(new Set([true]));
    expect(new Set(shows(await word))).toEqual(new Set([false]));
  });

  it('says all that the document says, in its order, and no more', async () => {
    const said = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ').trim();
    expect(said((await word).paragraphs.map(({ text }) => text))).toBe(said(textsOf(reportDocument())));
  });
});
