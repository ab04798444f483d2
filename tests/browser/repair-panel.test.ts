/** The dialog “Khôi phục bảng biểu” in a browser: it looks, waits for the backup copy, mends, and says what it did. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch-browser';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import type { WorkbookModel } from '../../local/emulator/model/workbook-model';
import { noonOf, openAtWork, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { DAMAGES } from '../fixtures/damages';
import { headAccount } from '../fixtures/set-up-commune';
import { openPanel, summaryOf } from './panel-page';

let browser: Browser;
let ready: WorkbookModel;

beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
  ready = setUpWorkbookModel(2);
});

afterAll(async () => {
  await browser.close();
});

const SIZE = { width: 620, height: 600 };

function damaged(names: readonly string[]): EmulatedFile {
  const file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
  for (const name of names) {
    const damage = DAMAGES.find((each) => each.name === name);
    if (damage === undefined) throw new Error(`no damage ${name}`);
    damage.apply(file);
  }
  return file;
}

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describe('the dialog “Khôi phục bảng biểu”', () => {
  it('says that nothing is wrong, in the words for it', async () => {
    const page = await openPanel(browser, 'repair', damaged([]), SIZE);
    expect(await summaryOf(page, 'Bảng biểu')).toBe('Bảng biểu đầy đủ, không có gì phải khôi phục.');
    expect(await page.isVisible('#before')).toBe(false);
    await page.context().close();
  });

  it('lists what it found by tab, and mends after somebody has made a copy', async () => {
    const file = damaged(['the first row is deleted', 'a row of “Công an xã” is deleted', '“Cài đặt” loses its lock']);
    const page = await openPanel(browser, 'repair', file, SIZE);
    expect(await summaryOf(page, 'Có ')).toBe('Có 4 chỗ cần khôi phục ở 3 nơi.');
    expect(await page.locator('#found h2').allTextContents()).toEqual(
      expect.arrayContaining(['Cài đặt1 chỗ', 'HH-T01 Thôn 12 chỗ', 'Công an xã1 chỗ']),
    );
    expect(await page.textContent('#before')).toContain('Tệp ▸ Tạo bản sao…');
    expect(await page.isDisabled('#run')).toBe(true);
    expect(await overflow(page)).toBe(0);
    await page.check('#copied');
    await page.click('#run');
    expect(await summaryOf(page, 'Đã khôi phục')).toMatch(/^Đã khôi phục 4 chỗ: .* Số liệu đã ghi giữ nguyên\.$/);
    await page.click('#again');
    expect(await summaryOf(page, 'Bảng biểu')).toContain('không có gì phải khôi phục');
    await page.context().close();
  });

  it('is the police’s: a head is told so', async () => {
    const page = await openPanel(browser, 'repair', damaged([]), { ...SIZE, account: headAccount(1) });
    expect(await summaryOf(page, 'Bảng này dành cho')).toContain('Bác ghi ở trang của thôn mình');
    await page.context().close();
  });
});
