import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { htmlToPdf } from '../../local/browser/html-to-pdf';
import { launchBrowser } from '../../local/browser/launch-browser';
import { openPage } from '../../local/browser/open-page';
import { printPageHtml } from '../../local/browser/print-page';
import type { ReportDocument, Table } from '../../src/core/report/document';
import { paragraph, reportDocument } from '../fixtures/report-document';
import { readWord } from '../ui/word/read-word';
import { type PdfPage, readPdf } from './read-pdf';
import { textsOf } from './report-texts';

const HOSTILE = '</script><script>window.hit = 1</script><img src=x onerror="window.hit = 2">"; \' \\ {{7*7}} <b>';

let browser: Browser;
let panel: string;
let folder: string;

beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
  panel = await readFile(join(process.cwd(), 'dist/print.html'), 'utf8');
  folder = await mkdtemp(join(tmpdir(), 'print-page-'));
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

/** Of a report with one revision and nothing to take. */
const ONLY = { revisions: [], changes: [], staleDrafts: 0, start: null };

function pageOf(report: ReportDocument): string {
  return printPageHtml(panel, { ok: true, document: report, period: '2023-Q1', revision: 1, ...ONLY });
}

async function pdfOf(report: ReportDocument): Promise<PdfPage[]> {
  const path = join(folder, 'report.pdf');
  await htmlToPdf(pageOf(report), path);
  return readPdf(path);
}

/** The panel with a server of which only these functions answer; `succeed` and `fail` call the panel's handlers. */
function withServer(functions: string): string {
  const script = `
    let succeed, fail;
    const run = {
      withSuccessHandler: (handler) => { succeed = handler; return run; },
      withFailureHandler: (handler) => { fail = handler; return run; },
      ${functions}
    };
    window.google = { script: { run } };`;
  return panel.replace('</head>', () => `<script>${script}</script></head>`);
}

const letters = (text: string) => text.replace(/\s+/g, '');

describe('the print dialog', () => {
  it('shows every text of the document once and in order', async () => {
    const report = reportDocument();
    const page = await openPage(browser, pageOf(report), { width: 900, height: 700 });

    const shown = await page.locator('#report').textContent();

    expect(letters(String(shown))).toBe(letters(textsOf(report).join('')));
    expect(await page.title()).toBe('Báo cáo quý I năm 2023');
    await page.context().close();
  });

  it('shows the banner of a draft on every sheet', async () => {
    const page = await openPage(browser, pageOf(reportDocument({ banner: 'DỰ THẢO' })), { width: 900, height: 700 });

    expect(await page.locator('.sheet > .banner').allTextContents()).toEqual(['DỰ THẢO', 'DỰ THẢO', 'DỰ THẢO']);
    await page.context().close();
  });

  it.each([380, 900, 1400])('needs no scrolling sideways at %i px', async (width) => {
    const page = await openPage(browser, pageOf(reportDocument()), { width, height: 700 });

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.context().close();
  });

  it('takes hostile text as text', async () => {
    const report = reportDocument({
      title: HOSTILE,
      banner: HOSTILE,
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            paragraph('1', HOSTILE, { text: HOSTILE, bold: true }),
            {
              kind: 'table',
              id: '2',
              columns: [{ title: HOSTILE, align: 'left', weight: 1 }],
              rows: [{ cells: [HOSTILE] }, { cells: [HOSTILE], style: 'group' }],
            },
          ],
        },
      ],
    });
    const page = await openPage(browser, pageOf(report), { width: 900, height: 700 });

    const shown = await page.locator('#report').textContent();

    expect(letters(String(shown))).toBe(letters([HOSTILE, ...Array(5).fill(HOSTILE)].join('')));
    expect(await page.locator('#report img, #report script, #report b').count()).toBe(0);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    await page.context().close();
  });

  it('downloads a Word file that says the same', async () => {
    const report = reportDocument({ title: 'Báo cáo quý I/2023' });
    const page = await openPage(browser, pageOf(report), { width: 900, height: 700 });

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bản Word' }).click(),
    ]);
    const path = join(folder, 'report.docx');
    await download.saveAs(path);

    expect(download.suggestedFilename()).toBe('Báo cáo quý I-2023.docx');
    const { paragraphs } = readWord(await readFile(path));
    expect(letters(paragraphs.map(({ text }) => text).join(''))).toBe(letters(textsOf(report).join('')));
    expect(await page.getByText('Đã tải bản Word về máy.').isVisible()).toBe(true);
    await page.context().close();
  });

  it('says in words why there is nothing to print, and offers to try again', async () => {
    const message = 'Chưa có báo cáo nào. Chọn “Lập báo cáo quý” trước.';
    const page = await openPage(browser, printPageHtml(panel, { ok: false, message }), { width: 900, height: 700 });

    expect(await page.getByRole('status').textContent()).toBe(message);
    expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'In…' }).isDisabled()).toBe(true);
    await page.context().close();
  });

  it('explains the refusal that several Google accounts bring', async () => {
    const html = withServer('printReport: () => fail({ message: "PERMISSION_DENIED: no access" })');
    const page = await openPage(browser, html, { width: 900, height: 700 });

    expect(await page.getByRole('status').textContent()).toContain('đang mở nhiều tài khoản Google');
    await page.context().close();
  });

  it('offers the other reports that were made, and shows the chosen one', async () => {
    const document = (title: string): ReportDocument => ({ title, banner: null, sections: [] });
    const answers = {
      periods: {
        ok: true,
        suggested: '2023-Q2',
        periods: [
          { code: '2023-Q1', label: 'Quý I năm 2023', generated: true },
          { code: '2023-Q2', label: 'Quý II năm 2023', generated: true },
          { code: '2023-H1', label: '6 tháng đầu năm 2023', generated: false },
        ],
      },
      last: { ok: true, document: document('Báo cáo quý II'), period: '2023-Q2', revision: 1, ...ONLY },
      earlier: { ok: true, document: document('Báo cáo quý I'), period: '2023-Q1', revision: 1, ...ONLY },
    };
    const html = withServer(`
      listPeriods: () => succeed(${JSON.stringify(answers.periods)}),
      printReport: ({ period }) =>
        succeed(period === '2023-Q1' ? ${JSON.stringify(answers.earlier)} : ${JSON.stringify(answers.last)})`);
    const page = await openPage(browser, html, { width: 900, height: 700 });
    const choice = page.getByLabel('Kỳ');

    expect(await choice.locator('option').allTextContents()).toEqual(['Quý I năm 2023', 'Quý II năm 2023']);
    expect(await choice.inputValue()).toBe('2023-Q2');
    await choice.selectOption('2023-Q1');
    await page.waitForFunction('document.title === "Báo cáo quý I"');
    await page.context().close();
  });

  it('offers the revisions, tells on the screen what changed, and takes words on a click', async () => {
    const document = (title: string): ReportDocument => ({ title, banner: null, sections: [] });
    const revisions = [
      { revision: 2, label: 'Bản số 2, chính thức' },
      { revision: 1, label: 'Bản số 1, dự thảo' },
    ];
    const newest = {
      ...{ ok: true, document: document('Bản 2'), period: '2023-Q1', revision: 2, revisions },
      ...{ changes: ['Thôn 3, vụ trộm: 2 → 3'], staleDrafts: 1, start: 'quý IV năm 2022' },
    };
    const earlier = { ...newest, document: document('Bản 1'), revision: 1, changes: [], staleDrafts: 0, start: null };
    const html = withServer(`
      listPeriods: () => succeed({ ok: false, message: '' }),
      takeWords: ({ from }) => succeed({ ok: true, message: 'Đã lấy ' + from }),
      printReport: ({ revision }) => succeed(revision === 1 ? ${JSON.stringify(earlier)} : ${JSON.stringify(newest)})`);
    const page = await openPage(browser, html, { width: 900, height: 700 });
    const card = page.locator('#card');

    expect(await card.textContent()).toContain('Số nào đổi từ lần in trước');
    expect(await card.textContent()).toContain('Thôn 3, vụ trộm: 2 → 3');
    await page.getByRole('button', { name: 'Dùng câu nháp mới' }).click();
    await page.getByText('Đã lấy new-drafts').waitFor();
    await page.getByRole('button', { name: 'Chép lời báo cáo trước' }).click();
    await page.getByText('Đã lấy last-report').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await card.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });

    await page.locator('#revision').selectOption('1');
    await page.waitForFunction('document.title === "Bản 1"');
    expect(await card.isVisible()).toBe(false);
    await page.context().close();
  });

  it('prints with one key: the first thing the keyboard reaches is the button', async () => {
    const page = await openPage(browser, pageOf(reportDocument()), { width: 900, height: 700 });
    await page.evaluate('window.print = () => { document.body.dataset.printed = "yes"; }');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    expect(await page.locator('body').getAttribute('data-printed')).toBe('yes');
    await page.context().close();
  });
});

describe('the page on paper', () => {
  let pages: PdfPage[];
  beforeAll(async () => {
    pages = await pdfOf(reportDocument({ banner: 'DỰ THẢO – số liệu tạm tính (7/8 thôn)' }));
  });

  /** The pages of the three sections, by their paper and their first words. */
  const sections = () => {
    const first = (start: string) => pages.findIndex((page) => page.texts.some(({ text }) => text.startsWith(start)));
    const annex1 = first('Phụ lục I');
    const annex2 = first('Phụ lục II');
    return { body: pages.slice(0, annex1), annex1: pages.slice(annex1, annex2), annex2: pages.slice(annex2) };
  };
  const inTopMargin = (page: PdfPage) => page.texts.filter(({ baseline }) => baseline < 20);
  const pageNumbers = (part: readonly PdfPage[]) =>
    part.map((page) => inTopMargin(page).find(({ text }) => /^\d+$/.test(text)) ?? null);

  it('is A4, upright for the report and across for the annex of villages', () => {
    const { body, annex1, annex2 } = sections();

    for (const page of [...body, ...annex1]) {
      expect(page.width).toBeCloseTo(210, 0);
      expect(page.height).toBeCloseTo(297, 0);
    }
    for (const page of annex2) {
      expect(page.width).toBeCloseTo(297, 0);
      expect(page.height).toBeCloseTo(210, 0);
    }
  });

  // Chromium rounds margins to its own pixels, hence two tenths of a millimetre.
  it('keeps the margins 20/20/30/15 mm', () => {
    for (const page of pages) {
      const texts = page.texts.filter((text) => !inTopMargin(page).includes(text));
      expect(Math.min(...texts.map(({ left }) => left))).toBeGreaterThanOrEqual(29.8);
      expect(Math.max(...texts.map(({ right }) => right))).toBeLessThanOrEqual(page.width - 14.8);
      expect(Math.max(...texts.map(({ baseline }) => baseline))).toBeLessThanOrEqual(page.height - 20);
    }
  });

  it('fills the width between the margins', () => {
    const second = pages[1]?.texts ?? [];
    expect(Math.min(...second.map(({ left }) => left))).toBeCloseTo(30, 0);
    expect(Math.max(...second.map(({ right }) => right))).toBeCloseTo(195, 0);
  });

  it('numbers the pages of each part from its second page', () => {
    for (const part of Object.values(sections())) {
      const wanted = part.map((_, index) => (index === 0 ? null : String(index + 1)));
      expect(part.length).toBeGreaterThan(1);
      expect(pageNumbers(part).map((number) => number?.text ?? null)).toEqual(wanted);
    }
  });

  it('puts the number in 14 points in the middle of the upper margin', () => {
    const { body, annex2 } = sections();
    for (const [part, middle] of [
      [body, 30 + 165 / 2],
      [annex2, 30 + 252 / 2],
    ] as const) {
      const number = pageNumbers(part)[1];
      expect(((number?.left ?? 0) + (number?.right ?? 0)) / 2).toBeCloseTo(middle, 0);
      expect(number?.size).toBeCloseTo(14, 0);
    }
  });

  it('repeats the banner on every page, above the text', () => {
    for (const page of pages) {
      expect(inTopMargin(page).map(({ text }) => text)).toContain('DỰ THẢO – số liệu tạm tính (7/8 thôn)');
    }
  });

  it('repeats the head of a table on every page it runs over', () => {
    const { annex1, annex2 } = sections();
    for (const page of annex1) expect(page.texts.map(({ text }) => text)).toContain('Chỉ tiêu');
    for (const page of annex2) expect(page.texts.map(({ text }) => text)).toContain('Thôn');
  });

  it('leaves at least 25 mm for signature and seal', () => {
    const texts = sections().body.flatMap((page) => page.texts);
    const place = (wanted: string) => texts.find(({ text }) => text === wanted)?.baseline ?? 0;

    // From baseline to baseline, so a line's height comes on top.
    expect(place('Thượng úy Trần Văn Mẫu') - place('PHÓ TRƯỞNG CÔNG AN XÃ')).toBeGreaterThanOrEqual(25 + 5);
  });

  it('sets the head of the document in the sizes of Nghị định 30', () => {
    const size = (start: string) => pages[0]?.texts.find(({ text }) => text.startsWith(start))?.size ?? 0;

    expect(size('CÔNG AN HUYỆN')).toBeCloseTo(12, 1);
    expect(size('CÔNG AN XÃ')).toBeCloseTo(12, 1);
    expect(size('CỘNG HÒA')).toBeCloseTo(12, 1);
    expect(size('Độc lập')).toBeCloseTo(13, 1);
    expect(size('Số:')).toBeCloseTo(13, 1);
    expect(size('BÁO CÁO')).toBeCloseTo(14, 1);
    expect(size('I. TÌNH HÌNH')).toBeCloseTo(14, 1);
  });

  it.each([10, 7])('keeps an annex of 22 rows in %i columns on one page with its notes', async (columns) => {
    const title = reportDocument().sections[1]?.blocks.slice(0, 1) ?? [];
    const table: Table = {
      kind: 'table',
      id: 'bang',
      columns: Array.from({ length: columns }, (_, index) => ({
        title: index === 1 ? 'Chỉ tiêu' : 'Quý IV/2022',
        align: index === 1 ? 'left' : 'right',
        weight: index === 1 ? 30 : 8,
      })),
      rows: Array.from({ length: 22 }, (_, row) => ({
        cells: Array.from({ length: columns }, (_, at) =>
          at === 1 ? 'Buổi tuần tra của Tổ ANXH, tổ liên gia' : `${row}`,
        ),
      })),
    };
    const notes = [
      paragraph(
        '1',
        'Ghi chú: “…” là chưa có số liệu; “x” là không tính tỷ lệ vì số so sánh bằng 0. Mục 7 so sánh bằng điểm phần trăm. Mục 1, 13, 15, 16 là số đến cuối kỳ.',
      ),
      paragraph('2', 'Số liệu của 7/8 thôn.'),
    ];
    const made = await pdfOf(
      reportDocument({ sections: [{ orientation: 'landscape', blocks: [...title, table, ...notes] }] }),
    );

    expect(made).toHaveLength(1);
    expect(made[0]?.texts.map(({ text }) => text)).toContain('Số liệu của 7/8 thôn.');
  });

  it('keeps a quoted name of the title on one line', () => {
    expect(pages[0]?.texts.some(({ text }) => text.startsWith('“Thôn tự quản về an ninh, trật tự”'))).toBe(true);
  });

  it('keeps a hostile banner inside its quotes', async () => {
    const report = reportDocument({ banner: 'A" } body { display: none } \\' });
    const [first] = await pdfOf(report);

    expect(
      inTopMargin(first ?? { width: 0, height: 0, texts: [] })
        .map(({ text }) => text)
        .join(''),
    ).toBe(report.banner);
    expect(first?.texts.map(({ text }) => text)).toContain('BÁO CÁO');
  });
});
