/** The set-up dialog in a browser: sensitive figures by village are begun by nobody who has not read the warning. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch-browser';

const FORM = {
  ok: true,
  presets: [{ id: 'ke-hoach-2023', label: 'Kế hoạch 2023' }],
  schemes: [{ id: 'nd09', label: 'Nghị định 09' }],
  year: 2023,
  exists: false,
};

/** A server that offers the form and keeps what set-up is asked for. */
const SERVER = `
  window.asked = [];
  let succeed;
  const run = {
    withSuccessHandler: (handler) => { succeed = handler; return run; },
    withFailureHandler: () => run,
    readSetUpForm: () => { const answer = succeed; setTimeout(() => answer(${JSON.stringify(FORM)})); },
    runSetUp: (request) => {
      window.asked.push(request.sensitiveMode);
      const answer = succeed;
      setTimeout(() => answer({ ok: true, finished: true, made: 1, of: 1, notes: [] }));
    },
  };
  window.google = { script: { run } };`;

let browser: Browser;
let panel: string;

beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
  panel = await readFile(join(process.cwd(), 'dist/setup.html'), 'utf8');
});

afterAll(async () => {
  await browser.close();
});

async function filledForm(): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(panel.replace('</head>', () => `<script>${SERVER}</script></head>`));
  await page.waitForSelector('#run:enabled');
  await page.fill('#commune', 'HH');
  await page.fill('#villages', 'Thôn 1');
  return page;
}

const asked = (page: Page) => page.evaluate('window.asked');

describe('sensitive figures by village', () => {
  it('are not what the dialog begins with, nor is their warning in view', async () => {
    const page = await filledForm();
    expect(await page.isVisible('#by-village')).toBe(false);
    await page.click('#run');
    await page.waitForFunction("document.getElementById('summary').textContent.startsWith('Đã thiết lập xong')");
    expect(await asked(page)).toEqual(['toàn xã']);
  });

  it('wait for somebody to say that the warning was read', async () => {
    const page = await filledForm();
    await page.check('input[value="theo thôn"]');
    expect(await page.textContent('#by-village')).toContain('Ai mở được sổ này đều đọc được số bảo mật của từng thôn');
    await page.click('#run');
    expect(await page.textContent('#summary')).toContain('đánh dấu đã đọc');
    expect(await asked(page)).toEqual([]);
    await page.check('#agreed');
    await page.click('#run');
    await page.waitForFunction('window.asked.length > 0');
    expect(await asked(page)).toEqual(['theo thôn']);
  });
});
