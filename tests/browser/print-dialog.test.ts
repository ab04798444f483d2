/** The print dialog on a commune at work: another document, village and period; slow and failing answers; the keyboard. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch-browser';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFromClient } from '../../local/emulator/execution/run-script';
import type { WorkbookModel } from '../../local/emulator/model/workbook-model';
import { openAtWork } from '../fixtures/commune-at-work';
import { reportedWorkbookModel } from '../fixtures/reported-commune';
import { POLICE } from '../fixtures/set-up-commune';
import { readWord } from '../ui/word/read-word';
import { openPanel } from './panel-page';

jest.setTimeout(120_000);

let browser: Browser;
let file: EmulatedFile;
let page: Page;

const reported = (workbook: WorkbookModel): EmulatedFile => {
  const opened = openAtWork(workbook, 2);
  for (const period of ['2023-H1', '2023-Q1']) {
    runFromClient(opened, 'generateReport', [{ period }], { account: POLICE });
  }
  return opened;
};

beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
  file = reported(reportedWorkbookModel(2));
});
afterAll(() => browser.close());

const ready = (on: Page): Promise<unknown> =>
  on.waitForFunction("document.getElementById('report').getAttribute('aria-busy') === 'false'");

/** Answers of `printDocument` that wait until the test lets them go, by document; null: the script answers. */
const HOLD_BACK = `
  const inner = window.callScript;
  window.held = [];
  window.callScript = (name, request) => {
    const document = JSON.parse(request)?.document;
    if (!window.slow?.includes(document)) return inner(name, request);
    return new Promise((resolve) => window.held.push(() => inner(name, request).then(resolve)));
  };
  window.asked = [];
  const counting = window.callScript;
  window.callScript = (name, request) => { window.asked.push(name); return counting(name, request); };`;

beforeEach(async () => {
  page = await openPanel(browser, 'print', file, { account: POLICE, width: 1000, height: 800 });
  await ready(page);
  await page.evaluate(HOLD_BACK);
});
afterEach(() => page.context().close());

const titleOf = (): Promise<string | null> => page.locator('.title .type').first().textContent();

async function choose(list: string, value: string): Promise<void> {
  await page.selectOption(list, value);
  await ready(page);
}

describe('choosing in the print dialog', () => {
  it('shows another document, of another village, and the report again', async () => {
    await choose('#document', 'bien-ban');
    expect(await titleOf()).toBe('BIÊN BẢN');
    expect(await page.locator('.sheet').count()).toBe(2);
    await choose('#village', 'HH-T02');
    expect(await page.locator('.issuer').allTextContents()).toEqual(['THÔN 2']);
    await choose('#document', 'quy-uoc');
    expect(await page.locator('.issuer').allTextContents()).toEqual(['THÔN 2']);
    await choose('#document', 'bao-cao');
    expect(await titleOf()).toBe('BÁO CÁO');
    expect(await page.locator('#of-village').isVisible()).toBe(false);
  });

  it('keeps the chosen period with another document, and offers all periods where no report is needed', async () => {
    await choose('#period', '2023-H1');
    await choose('#document', 'thong-bao');
    expect(await page.inputValue('#period')).toBe('2023-H1');
    expect(await page.locator('.subject').textContent()).toContain('6 tháng đầu năm 2023');
    expect(await page.locator('#period option').count()).toBe(2);
    await choose('#document', 'bien-ban');
    expect(await page.locator('#period option').count()).toBe(8);
    await choose('#document', 'phieu-ghi');
    expect(await page.locator('#choice').isVisible()).toBe(false);
  });

  it('leaves the other documents within reach when one cannot be had', async () => {
    await choose('#document', 'bien-ban');
    await choose('#period', '2023-Q3');
    await page.selectOption('#document', 'thong-bao');
    await page.getByText('kỳ này chưa lập báo cáo').waitFor();
    expect(await page.isDisabled('#print')).toBe(true);
    expect(await page.isDisabled('#word')).toBe(true);
    expect(await page.locator('#report').isVisible()).toBe(false);
    await choose('#document', 'phieu-ghi');
    expect(await titleOf()).toContain('PHIẾU GHI SỐ LIỆU');
    expect(await page.isDisabled('#print')).toBe(false);
    expect(await page.getByRole('button', { name: 'Thử lại' }).isVisible()).toBe(false);
  });

  it('offers the periods again after a document could not be had', async () => {
    await choose('#document', 'bien-ban');
    await choose('#period', '2023-Q3');
    await page.selectOption('#document', 'thong-bao');
    await page.getByText('kỳ này chưa lập báo cáo').waitFor();
    await choose('#period', '2023-Q1');
    expect(await titleOf()).toBe('THÔNG BÁO');
  });
});

describe('an answer that comes late', () => {
  it('is not shown when something else has been asked for since', async () => {
    await page.evaluate("window.slow = ['thong-bao']");
    await page.selectOption('#document', 'thong-bao');
    await choose('#document', 'phieu-ghi');
    await page.evaluate('Promise.all(window.held.map((answer) => answer()))');
    expect(await titleOf()).toContain('PHIẾU GHI SỐ LIỆU');
    expect(await page.inputValue('#document')).toBe('phieu-ghi');
    expect(await page.isDisabled('#print')).toBe(false);
  });

  it('leaves nothing to print meanwhile', async () => {
    await page.evaluate("window.slow = ['thong-bao']");
    await page.selectOption('#document', 'thong-bao');
    expect(await page.getByRole('status').textContent()).toBe('Đang lấy văn bản…');
    expect(await page.isDisabled('#print')).toBe(true);
    expect(await page.isDisabled('#word')).toBe(true);
    await page.evaluate('window.held.map((answer) => answer())');
    await ready(page);
    expect(await titleOf()).toBe('THÔNG BÁO');
  });
});

describe('the Word file', () => {
  it('is made once on a double click', async () => {
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await page.dblclick('#word');
    await page.getByText('Đã tải bản Word về máy.').waitFor();
    await page.waitForTimeout(500);
    expect(downloads).toEqual(['Báo cáo quý I năm 2023.docx']);
  });

  it('is named after its document', async () => {
    await choose('#document', 'bien-ban');
    await choose('#village', 'HH-T02');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#word')]);
    expect(download.suggestedFilename()).toBe('Biên bản họp Thôn 2 quý I năm 2023.docx');
    expect(readWord(readFileSync(await download.path())).sections).toHaveLength(1);
  });
});

describe('with the keyboard alone', () => {
  it('every list and button is reached in the order in which it is seen', async () => {
    await choose('#document', 'bien-ban');
    const reached: unknown[] = [];
    await page.evaluate('document.activeElement.blur()');
    await page.locator('body').press('Tab');
    for (let step = 0; step < 5; step += 1) {
      reached.push(await page.evaluate('document.activeElement.id'));
      await page.keyboard.press('Tab');
    }
    expect(reached).toEqual(['print', 'word', 'document', 'period', 'village']);
  });

  it('another document is chosen with an arrow', async () => {
    await page.focus('#document');
    await page.keyboard.press('ArrowDown');
    await page.locator('.type', { hasText: 'THÔNG BÁO' }).waitFor();
    expect(await page.inputValue('#document')).toBe('thong-bao');
    expect(await page.evaluate('document.activeElement.id')).toBe('document');
  });
});
