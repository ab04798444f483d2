/** Sidebars and dialogs in a real browser, their calls answered by the built script on an emulated workbook. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch-browser';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { openScript } from '../../local/emulator/execution/script-source';
import { findSheet } from '../../local/emulator/model/cells';
import type { WorkbookModel } from '../../local/emulator/model/workbook-model';
import type { AcceptancesResponse, FindingsResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { clickGenerate, generate } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, newFile, OWNER } from '../fixtures/set-up-commune';
import { openPanel, summaryOf } from './panel-page';

const HOSTILE = '</script><img src=x onerror="window.hit = 1"><b>Thôn</b>';

let browser: Browser;
let ready: WorkbookModel;

beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
  ready = reportedWorkbookModel(2);
});

afterAll(async () => {
  await browser.close();
});

const open = (): EmulatedFile => openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** The script has taken the officer to a cell. */
async function shown(file: EmulatedFile): Promise<void> {
  while (file.selection(OWNER).box === null) await new Promise((resolve) => setTimeout(resolve, 20));
}

function withMistakes(): EmulatedFile {
  const file = open();
  const head = new PersonAtTab(file, villageTab(1), headAccount(1));
  for (const [row, column, text] of [
    ['nd6_tin_bao', 'Q1', 'nhiều'],
    ['nd1_trom_vu', 'Q1', ''],
    ['bc_ho_tong', 'Q1', ''],
    ['nd1_trom_vu', 'note', 'gọi 0912345678'],
  ] as const) {
    head.type(row, column, text, { scriptRuns: false });
  }
  return file;
}

describe('the sidebar “Kiểm tra số liệu”', () => {
  it('lists what is wrong by village and leads to the cell', async () => {
    const file = withMistakes();
    const page = await openPanel(browser, 'findings', file);
    expect(await summaryOf(page, '1/2 thôn')).toBe('1/2 thôn đã ghi đủ. 4 lỗi, 0 cảnh báo, 1 gợi ý.');
    // No body has reported yet.
    expect(await page.locator('h2').allTextContents()).toEqual(['Thôn 1', 'Toàn xã']);
    expect(await page.locator('#period option').count()).toBe(8);
    await page.getByRole('button', { name: 'không phải là số' }).click();
    await shown(file);
    const tab = new PersonAtTab(file, villageTab(1));
    expect(file.selection(OWNER).box?.row).toBe(tab.row('nd6_tin_bao'));
    await page.context().close();
  });

  it('gathers the blank cells of a village, and leads to each', async () => {
    const file = withMistakes();
    const page = await openPanel(browser, 'findings', file);
    await summaryOf(page, '1/2 thôn');
    expect(await page.locator('details.error summary').allTextContents()).toEqual([
      expect.stringContaining('chưa ghi 2 ô'),
    ]);
    await page.locator('details.error summary').click();
    const cells = page.locator('details.error button');
    expect(await cells.count()).toBe(2);
    await cells.nth(1).click();
    await shown(file);
    expect(file.selection(OWNER).box?.row).toBe(new PersonAtTab(file, villageTab(1)).row('nd1_trom_vu'));
    await page.context().close();
  });

  it('has room in 300 pixels, whatever the words are', async () => {
    const page = await openPanel(browser, 'findings', withMistakes());
    await summaryOf(page, '1/2 thôn');
    await page.locator('details.error summary').click();
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('says that all is well, checks again and checks another period', async () => {
    const file = open();
    const page = await openPanel(browser, 'findings', file);
    expect(await summaryOf(page, '2/2 thôn')).toBe('2/2 thôn đã ghi đủ. 0 lỗi, 0 cảnh báo, 1 gợi ý.');
    new PersonAtTab(file, villageTab(2), headAccount(2)).type('nd6_tin_bao', 'Q1', '', { scriptRuns: false });
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    await summaryOf(page, '1/2 thôn');
    await page.locator('#period').selectOption('2023-Q2');
    await summaryOf(page, '0/2 thôn');
    await page.context().close();
  });

  it('shows what the workbook itself lacks', async () => {
    const file = open();
    file.workbook.sheets = file.workbook.sheets.filter(({ name }) => name !== 'Năm trước');
    file.calculator.structureChanged();
    const page = await openPanel(browser, 'findings', file);
    await summaryOf(page, '2/2 thôn');
    expect(await page.locator('h2').allTextContents()).toEqual(['Sổ cần xem lại', 'Toàn xã']);
    expect(await page.textContent('#list')).toContain('Không tìm thấy trang “Năm trước”');
    await page.context().close();
  });

  it('takes hostile text as text', async () => {
    const finding = { rule: 'V02', severity: 'error', audience: 'thon', quarter: null, code: null, cell: null };
    const words = { village: 'HH-T01', villageName: HOSTILE, message: HOSTILE, officeMessage: HOSTILE };
    const cells = [{ code: 'nd1_trom_vu', name: HOSTILE, entered: HOSTILE }];
    const warning = { ...finding, severity: 'warning', acceptance: { key: 'x', values: 'x' }, correctable: cells };
    const answer: FindingsResponse = {
      ok: true,
      period: { code: '2023-Q1', label: HOSTILE, generated: false },
      findings: [
        { ...finding, ...words, acceptance: null, correctable: [] },
        { ...warning, ...words, quarter: '2023-Q1' },
      ] as unknown as Extract<FindingsResponse, { ok: true }>['findings'],
      missing: [{ village: 'HH-T01', quarter: '2023-Q1', message: HOSTILE }],
      problems: [HOSTILE],
      villages: 1,
      reported: 0,
      unreported: [{ village: 'HH-T01', name: HOSTILE }],
    };
    const listAcceptances: AcceptancesResponse = {
      ok: true,
      warnings: [{ key: 'x', values: 'other', reason: HOSTILE }],
      missing: [{ village: 'HH-T01', reason: HOSTILE }],
    };
    const page = await openPanel(browser, 'findings', open(), {
      answers: { listFindings: answer, listBodyFindings: { ok: true, findings: [] }, listAcceptances },
    });
    await summaryOf(page, '0/1 thôn');
    await page.getByRole('button', { name: 'Đính chính…' }).click();
    expect(await page.locator('#list img, #list b, #list script').count()).toBe(0);
    expect(await page.locator('h2').last().textContent()).toBe(HOSTILE);
    expect(await page.textContent('#list')).toContain(`Đã chấp nhận cho số cũ: ${HOSTILE}`);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});

describe('what goes wrong', () => {
  it.each(['findings', 'periods', 'setup'])('is told in words in the panel %s', async (panel) => {
    for (const [failure, words] of [
      ['PERMISSION_DENIED', 'mở nhiều tài khoản Google'],
      ['You are trying to edit a protected cell or object.', 'Bảng này dành cho Công an xã'],
      ['Service Spreadsheets timed out', 'thử lại sau ít phút'],
    ] as const) {
      const page = await openPanel(browser, panel, open(), { failure });
      await page.waitForFunction(`document.getElementById('summary').classList.contains('bad')`);
      expect(await page.textContent('#summary')).toContain(words);
      await page.context().close();
    }
  });

  it('a file that is none of ours is told of in every panel', async () => {
    const file = newFile(0, { script: openScript('dist') });
    for (const panel of ['findings', 'periods']) {
      const page = await openPanel(browser, panel, file);
      expect(await summaryOf(page, 'Tệp này không phải')).toContain('Thiết lập ban đầu');
      await page.context().close();
    }
  });

  it('a head who opens the dialog for reports is sent to the own tab', async () => {
    const page = await openPanel(browser, 'periods', open(), { account: headAccount(1), width: 460 });
    await page.getByRole('button', { name: 'Lập báo cáo' }).click();
    expect(await summaryOf(page, 'Bảng này dành')).toContain('Bác ghi ở trang của thôn mình');
    await page.context().close();
  });
});

describe('the dialog “Lập báo cáo kỳ khác”', () => {
  it('offers the period that is due, makes the report and marks it as made', async () => {
    const file = open();
    const page = await openPanel(browser, 'periods', file, { width: 460, height: 470 });
    await page.waitForSelector('#generate:enabled');
    expect(await page.locator('#period').inputValue()).toBe('2023-Q1');
    await page.locator('#period').selectOption('2023-H1');
    await page.getByRole('button', { name: 'Lập báo cáo' }).click();
    expect(await summaryOf(page, '6 tháng đầu năm 2023')).toContain('đã lập bản số 1');
    expect(findSheet(file.workbook, 'Báo cáo 6 tháng đầu')).toBeDefined();
    const again = await openPanel(browser, 'periods', file, { width: 460 });
    await again.waitForSelector('#generate:enabled');
    expect(await again.locator('#period option').allTextContents()).toContainEqual(expect.stringContaining('– đã lập'));
    expect(await overflow(again)).toBe(0);
    await page.context().close();
    await again.context().close();
  });
});

describe('the dialog after “Lập báo cáo quý”', () => {
  it('shows the quarter that was asked for, also where another report was made later', async () => {
    const file = open();
    generate(file, '2023-Q1');
    file.clock.advance(120_000);
    generate(file, '2023-H1');
    clickGenerate(file);
    const html = file.ui(OWNER).lastPage('dialog')?.html ?? '';
    const page = await openPanel(browser, 'print', file, { html, width: 900 });
    await page.waitForFunction(`document.title.startsWith('Báo cáo')`);
    expect(await page.title()).toBe('Báo cáo quý I năm 2023');
    await page.waitForFunction(`!document.getElementById('choice').hidden`);
    expect(await page.locator('#period').inputValue()).toBe('2023-Q1');
    expect(await page.locator('#period option').count()).toBe(2);
    await page.context().close();
  });
});

describe('the dialog “Thiết lập ban đầu”', () => {
  it('sets up an empty file from a pasted list', async () => {
    const file = newFile(2, { script: openScript('dist'), now: noonOf(2023, 3, 10) });
    const page = await openPanel(browser, 'setup', file, { width: 620 });
    await page.waitForSelector('#run:enabled');
    expect(await overflow(page)).toBe(0);
    await page.fill('#commune', 'hh');
    await page.fill('#villages', `Thôn 1\t${headAccount(1)}\n\nThôn 2; ${headAccount(2)}`);
    await page.fill('#pilot', 'thôn 2');
    await page.getByRole('button', { name: 'Thiết lập' }).click();
    expect(await summaryOf(page, 'Đã thiết lập xong')).toContain('2/2 thôn');
    expect(file.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['HH-T01 Thôn 1', 'HH-T02 Thôn 2']),
    );
    expect(await page.locator('#notes li').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('keeps what a workbook was set up with', async () => {
    const page = await openPanel(browser, 'setup', open(), { width: 620 });
    expect(await summaryOf(page, 'Sổ này đã được thiết lập')).toContain('số đã ghi giữ nguyên');
    expect(await page.locator('#commune').inputValue()).toBe('HH');
    expect(await page.locator('#commune').isDisabled()).toBe(true);
    await page.context().close();
  });

  it('asks for a name where a line has an account only', async () => {
    const file = newFile(0, { script: openScript('dist') });
    const page = await openPanel(browser, 'setup', file, { width: 620 });
    await page.waitForSelector('#run:enabled');
    await page.fill('#commune', 'HH');
    await page.fill('#villages', 'thon1@gmail.com');
    await page.getByRole('button', { name: 'Thiết lập' }).click();
    expect(await summaryOf(page, 'Mỗi dòng ghi tên thôn')).toBeTruthy();
    await page.context().close();
  });
});
