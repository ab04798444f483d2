/** The sidebar “Kiểm tra số liệu” where the officer decides: accepts with a reason, explains, corrects. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch-browser';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount } from '../fixtures/set-up-commune';
import { openPanel, summaryOf } from './panel-page';

jest.setTimeout(120_000);

const ready = reportedWorkbookModel(2);
let browser: Browser;

beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
});
afterAll(async () => {
  await browser.close();
});

function withWarnings(): EmulatedFile {
  const file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
  for (const [number, row, text] of [
    [1, 'nd1_tuan_tra_buoi', '20'],
    [1, 'nd1_tuan_tra_luot', '12'],
    [1, 'nd1_trom_bao_kip', '1'],
    [2, 'nd7_tt_buoi', '9'],
    [2, 'nd7_tt_luot', '4'],
  ] as const) {
    new PersonAtTab(file, villageTab(number), headAccount(number)).type(row, 'Q1', text, { scriptRuns: false });
  }
  return file;
}

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const REASON = 'Mỗi buổi một người, đã xem sổ';

/** Set to a folder, it keeps pictures of the steps there. */
const PICTURES = process.env.PICTURES ?? '';
const picture = async (page: Page, name: string): Promise<void> => {
  if (PICTURES !== '') await page.screenshot({ path: `${PICTURES}/${name}.png`, fullPage: true });
};

describe('accepting', () => {
  it('takes several warnings with one reason, shows them apart, and takes one back', async () => {
    const file = withWarnings();
    const page = await openPanel(browser, 'findings', file);
    expect(await summaryOf(page, '2/2 thôn')).toBe('2/2 thôn đã ghi đủ. 1 lỗi, 2 cảnh báo, 1 gợi ý.');
    await picture(page, 'open');
    const boxes = page.getByLabel('Chọn để chấp nhận');
    expect(await boxes.count()).toBe(2);
    await boxes.nth(0).check();
    await page.locator('#accepting textarea').fill(REASON);
    await boxes.nth(1).check();
    expect(await page.locator('#accepting textarea').inputValue()).toBe(REASON);
    await picture(page, 'accepting');
    await page.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    expect(await summaryOf(page, 'Đã chấp nhận.')).toContain('1 lỗi, 0 cảnh báo, 1 gợi ý. 2 cảnh báo đã chấp nhận.');
    expect(await page.locator('details.group summary').allTextContents()).toEqual(['Cảnh báo đã chấp nhận (2)']);
    expect(await page.locator('.reason').allTextContents()).toEqual([`Lý do: ${REASON}`, `Lý do: ${REASON}`]);
    expect(await overflow(page)).toBe(0);
    await picture(page, 'accepted');
    await page.getByRole('button', { name: 'Bỏ chấp nhận' }).first().click();
    expect(await summaryOf(page, 'Đã bỏ chấp nhận.')).toContain('1 cảnh báo, 1 gợi ý. 1 cảnh báo đã chấp nhận.');
    await page.context().close();
  });

  it('says of a warning whose figures changed that it was accepted for the old ones', async () => {
    const file = withWarnings();
    const page = await openPanel(browser, 'findings', file);
    await summaryOf(page, '2/2 thôn');
    await page.getByLabel('Chọn để chấp nhận').first().check();
    await page.locator('#accepting textarea').fill(REASON);
    await page.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    await summaryOf(page, 'Đã chấp nhận.');
    new PersonAtTab(file, villageTab(1), headAccount(1)).type('nd1_tuan_tra_luot', 'Q1', '13', { scriptRuns: false });
    await page.getByRole('button', { name: 'Kiểm tra lại' }).click();
    expect(await summaryOf(page, '2/2 thôn')).toContain('2 cảnh báo');
    expect(await page.locator('.reason.old').textContent()).toBe(`Đã chấp nhận cho số cũ: ${REASON}`);
    await picture(page, 'outdated');
    await page.context().close();
  });

  it('keeps what was typed where the reason is refused', async () => {
    const page = await openPanel(browser, 'findings', withWarnings());
    await summaryOf(page, '2/2 thôn');
    await page.getByLabel('Chọn để chấp nhận').first().check();
    await page.locator('#accepting textarea').fill('gọi 0912 345 678');
    await page.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
    expect(await summaryOf(page, 'Lý do có số điện thoại')).toContain('Xóa số đó rồi ghi lại');
    expect(await page.locator('#accepting textarea').inputValue()).toBe('gọi 0912 345 678');
    await page.context().close();
  });
});

describe('correcting', () => {
  it('offers the figures that the rule compares, writes the line, and checks again', async () => {
    const file = withWarnings();
    const page = await openPanel(browser, 'findings', file);
    await summaryOf(page, '2/2 thôn');
    await page.locator('.finding.error').getByRole('button', { name: 'Đính chính…' }).click();
    const form = page.locator('.finding.error form');
    expect(await form.locator('option').allTextContents()).toEqual([
      'Vụ trộm báo Công an trong 24 giờ: đang ghi 1',
      'Vụ trộm xảy ra tại thôn: đang ghi 0',
    ]);
    await form.locator('input').fill('0');
    await form.locator('textarea').fill('Thôn ghi nhầm dòng');
    await picture(page, 'correcting');
    await form.getByRole('button', { name: 'Ghi đính chính' }).click();
    const said = await summaryOf(page, 'Đã đính chính.');
    expect(said).toContain('Thôn 1, Quý I, Vụ trộm báo Công an trong 24 giờ: 1 → 0.');
    expect(said).toContain('0 lỗi, 2 cảnh báo');
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});

describe('a village that has not reported', () => {
  it('is listed, and its reason is kept and shown', async () => {
    const file = withWarnings();
    new PersonAtTab(file, villageTab(2), headAccount(2)).type('nd6_tin_bao', 'Q1', '', { scriptRuns: false });
    const page = await openPanel(browser, 'findings', file);
    await summaryOf(page, '1/2 thôn');
    await page.getByText('Thôn chưa báo cáo (1)').click();
    await page.getByRole('button', { name: 'Ghi lý do…' }).click();
    await page.locator('form textarea').fill('Đang kiện toàn trưởng thôn');
    await page.getByRole('button', { name: 'Ghi lý do', exact: true }).click();
    await summaryOf(page, 'Đã ghi.');
    expect(await page.locator('.reason').textContent()).toBe('Lý do: Đang kiện toàn trưởng thôn');
    await picture(page, 'missing');
    await page.context().close();
  });
});
