/** The A4 page, the tab `Báo cáo …` and the Word file say the same; so do page and Word of every other document. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch-browser';
import { POLICE as DEMO_POLICE } from '../../local/demo/commune-office';
import { placesOf, tabByKey } from '../../local/demo/tab-places';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFromClient } from '../../local/emulator/execution/run-script';
import { a1OfCell } from '../../local/emulator/model/boxes';
import { typeInto } from '../../local/emulator/people/typing';
import { DOCUMENT_KINDS } from '../../src/core/documents/document-kinds';
import { runQuickly } from '../demo/demo-run';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { villageTab } from '../fixtures/reported-commune';
import { headAccount, POLICE } from '../fixtures/set-up-commune';
import { readWord, type WordFile } from '../ui/word/read-word';
import { openPanel } from './panel-page';
import { letters, textsOfPage, textsOfTab } from './print-texts';

/** Seconds on a quiet machine; others may be at work on it. */
jest.setTimeout(240_000);

let browser: Browser;
beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
});
afterAll(() => browser.close());

interface Reported {
  readonly file: EmulatedFile;
  readonly account: string;
  readonly period: string;
}

async function sample(villages: number, period: string): Promise<Reported> {
  return { file: (await runQuickly({ villages, period })).file, account: DEMO_POLICE, period };
}

/** The third village says nothing. */
function oneVillageMissing(): Reported {
  const period = '2023-Q1';
  const file = openAtWork(setUpWorkbookModel(3), 3);
  for (const number of [1, 2]) {
    const head = new PersonAtTab(file, villageTab(number), headAccount(number));
    head.fillQuietly({ nd1_trom_vu: String(number) });
    head.tick('Q1');
  }
  runFromClient(file, 'generateReport', [{ period }], { account: POLICE });
  return { file, account: POLICE, period };
}

/** Words beside a drafted sentence, a list of two, a sentence left out, words where there was nothing. */
const OWN_WORDS = {
  'I.1.boi-canh': 'Trong kỳ có Tết Nguyên đán,   nhiều người về quê.',
  'II.1.nhan-su': '-',
  'III.1.them': 'Nhân dân đồng tình.\nCác tổ liên gia hoạt động đều.',
  'V.de-xuat': '1. Trang bị đèn pin cho các tổ.',
};

function writeOwn({ file, account, period }: Reported): void {
  const { sheet, rowOf, columnOf } = placesOf(tabByKey(file, `#baocao:${period}`));
  for (const [line, text] of Object.entries(OWN_WORDS)) {
    typeInto(file, account, sheet.name, a1OfCell(rowOf.get(line) ?? 0, columnOf.get('own') ?? 0), `'${text}`);
  }
}

const READY = "document.getElementById('report').getAttribute('aria-busy') === 'false'";

async function openPrint({ file, account }: Reported): Promise<Page> {
  const page = await openPanel(browser, 'print', file, { account, width: 1000, height: 800 });
  await page.waitForFunction(READY);
  return page;
}

/** A second click right after the first is taken for a double click. */
async function wordOf(page: Page): Promise<WordFile> {
  await page.waitForTimeout(900);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#word')]);
  return readWord(readFileSync(await download.path()));
}

const textOf = ({ paragraphs }: WordFile): string => letters(paragraphs.map(({ text }) => text).join(''));

const PAGE = `(() => {
  const report = document.getElementById('report').cloneNode(true);
  for (const banner of report.querySelectorAll('.banner')) banner.remove();
  return report.textContent;
})()`;

const pageText = async (page: Page): Promise<string> => letters(await page.evaluate<string>(PAGE));

describe.each([
  ['a quarter', () => sample(3, '2023-Q1')],
  ['a quarter with a village missing', async () => oneVillageMissing()],
  ['a year', () => sample(2, '2023-Y')],
])('the report of %s', (_, prepare) => {
  let reported: Reported;
  let page: Page;
  beforeAll(async () => {
    reported = await prepare();
    writeOwn(reported);
    page = await openPrint(reported);
  });
  afterAll(() => page.context().close());

  it('says on the A4 page what the tab says, the officer’s words included', async () => {
    const shown = await textsOfPage(page);
    expect(shown.length).toBeGreaterThan(80);
    expect(shown).toEqual(textsOfTab(reported.file, reported.period));
    expect(shown.join('')).toContain(letters('Các tổ liên gia hoạt động đều.'));
  });

  it('says in the Word file what the A4 page says', async () => {
    expect(textOf(await wordOf(page))).toBe(await pageText(page));
  });

  it('bears the banner of a draft in both, and none where all is well', async () => {
    const banners = await page.locator('.sheet > .banner').allTextContents();
    const { headers } = await wordOf(page);
    const inWord = headers.map((lines) => lines.map(({ text }) => text).join('')).filter((text) => text !== '');
    expect(new Set(inWord)).toEqual(new Set(banners));
  });
});

describe('every other document', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPrint(await sample(3, '2023-Q1'));
  });
  afterAll(() => page.context().close());

  it.each(DOCUMENT_KINDS)('$id says on the A4 page what its Word file says', async ({ id, perVillage }) => {
    await page.selectOption('#document', id);
    await page.waitForFunction(READY);
    const word = await wordOf(page);
    expect(textOf(word)).toBe(await pageText(page));
    expect(textOf(word).length).toBeGreaterThan(200);
    expect(word.sections).toHaveLength(await page.locator('.sheet').count());
    if (perVillage) expect(word.sections).toHaveLength(3);
  });
});
