/** The pictures that README and docs show: a report's first page, the rollup tab, a village's tab on a phone step by step. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { DocumentResponse } from '../../src/wire';
import { withBrowser } from '../browser/launch-browser';
import { openPage, type PageSize } from '../browser/open-page';
import { printPageHtml } from '../browser/print-page';
import { askScript } from '../demo/ask-script';
import { setUpSample } from '../demo/prepare-sample';
import { runDemo } from '../demo/run-demo';
import { placesOf, tabByKey } from '../demo/tab-places';
import type { EmulatedFile } from '../emulator/execution/emulated-file';
import { gridHtml, gridWidth } from '../look/grid-html';
import { openEntryDialog } from './entry-dialog';
import { HIDE_BEYOND_FIRST_PAGE, PAPER } from './first-page';
import { fillInHalf, HALF_FILLED } from './half-filled';
import { PHONE_STEPS, type PhoneStep, peopleAtVillage } from './quarter-on-phone';
import { pictureOfWord } from './word-page';

const FILE_NAME = 'Sổ an ninh trật tự xã Hoằng Hợp 2023';
const PHONE: PageSize = { width: 360, height: 800, scale: 2 };
/** Fills the screen: the tabs stand at its end, and nothing marks where it ends. */
const AS_SCREEN = '.fold { display: none } .tabs { position: fixed; bottom: 0; left: 0; right: 0 }';
const TAB_HEIGHT = 760;
const SAMPLE = { period: null, scheme: null, villages: null, seed: 1, scriptOn: true } as const;
/** Beside one another on a page: a little coarser than the phone's own. */
const STEP: Omit<PageSize, 'height'> = { width: 360, scale: 1.5 };

/** @returns What was written, for people; null, and nothing written, where there is no Chromium on this machine. */
export async function takePictures(dist: string, folder: string): Promise<readonly string[] | null> {
  const out = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const { file } = await runDemo({ ...SAMPLE, workbook: null, pdf: false, out }, dist);
    const report = readFileSync(join(out, 'bao-cao.html'), 'utf8');
    return await withBrowser(async (browser) => [
      await pictureOfReport(browser, report, join(folder, 'bao-cao-trang-1.png')),
      ...pictureOfWordFile(join(out, 'bao-cao.docx'), join(folder, 'bao-cao-word.png')),
      await pictureOfReport(browser, noticeOf(file, dist), join(folder, 'thong-bao.png')),
      await pictureOfTab(browser, file, '#tonghop:2023-Q1', join(folder, 'tong-hop.png')),
      await pictureOfTab(browser, file, '#diem:2023-Q1', join(folder, 'cham-diem.png')),
      await pictureOnPhone(browser, file, join(folder, 'trang-thon-dien-thoai.png')),
      ...(await picturesOfSteps(browser, dist, folder)),
      await pictureOfEntry(browser, dist, join(folder, 'nhap-ho.png')),
    ]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function pictureOfReport(browser: Browser, html: string, path: string): Promise<string> {
  const page = await openPage(browser, html, { width: PAPER.width + 40, height: PAPER.height });
  await page.evaluate(HIDE_BEYOND_FIRST_PAGE);
  const sheet = await page.locator('.sheet').first().boundingBox();
  return save(page, path, { x: sheet?.x ?? 0, y: sheet?.y ?? 0, ...PAPER });
}

/** Nothing is said, and an older picture stays, where there is no LibreOffice. */
function pictureOfWordFile(file: string, path: string): string[] {
  return pictureOfWord(file, path) ? [sizeOf(path)] : [];
}

/** The print dialog with the notice to the villages. */
function noticeOf(file: EmulatedFile, dist: string): string {
  const request = { document: 'thong-bao', period: null, village: null };
  const answer = askScript<DocumentResponse>(file, 'printDocument', request, 'In thông báo');
  if (!answer.ok) throw new Error(answer.message);
  const { document, period } = answer;
  const only = { revision: 1, revisions: [], changes: [], staleDrafts: 0, start: null };
  return printPageHtml(readFileSync(join(dist, 'print.html'), 'utf8'), { ok: true, document, period, ...only });
}

/** The upper part of a wide tab, as a computer's screen shows it. */
async function pictureOfTab(browser: Browser, file: EmulatedFile, key: string, path: string): Promise<string> {
  const sheet = tabByKey(file, key);
  const size = { width: gridWidth(sheet, { phone: false }), height: TAB_HEIGHT };
  const page = await openPage(browser, gridHtml(file.workbook, sheet, { phone: false }), size);
  await page.addStyleTag({ content: AS_SCREEN });
  return save(page, path, { x: 0, y: 0, ...size });
}

/** The last one: it changes what the head has written. */
async function pictureOnPhone(browser: Browser, file: EmulatedFile, path: string): Promise<string> {
  fillInHalf(file);
  const sheet = tabByKey(file, HALF_FILLED);
  const html = gridHtml({ ...file.workbook, name: FILE_NAME }, sheet, { phone: true });
  const page = await openPage(browser, html, PHONE);
  await page.addStyleTag({ content: AS_SCREEN });
  return save(page, path, { x: 0, y: 0, width: PHONE.width, height: PHONE.height });
}

async function picturesOfSteps(browser: Browser, dist: string, folder: string): Promise<string[]> {
  const sample = setUpSample(SAMPLE, dist);
  const people = peopleAtVillage(sample);
  const taken: string[] = [];
  for (const step of PHONE_STEPS) {
    step.happens(people);
    taken.push(await pictureOfStep(browser, sample.file, people.key, step, folder));
  }
  return taken;
}

async function pictureOfStep(
  browser: Browser,
  file: EmulatedFile,
  tabKey: string,
  { picture, scrolledTo, height }: PhoneStep,
  folder: string,
): Promise<string> {
  const sheet = tabByKey(file, tabKey);
  const html = gridHtml({ ...file.workbook, name: FILE_NAME }, sheet, { phone: true });
  const page = await openPage(browser, html, { ...STEP, height });
  await page.addStyleTag({ content: AS_SCREEN });
  if (scrolledTo !== null) {
    const first = placesOf(sheet).rowOf.get(scrolledTo) ?? 0;
    await page.evaluate(scrolledAway(sheet.rows.frozen, first));
  }
  return save(page, join(folder, picture), { x: 0, y: 0, width: STEP.width, height });
}

/** Takes away the rows between the frozen ones and this one. */
const scrolledAway = (frozen: number, first: number): string => `(() => {
  for (const row of document.querySelectorAll('tbody tr')) {
    const number = Number(row.querySelector('th').firstChild.textContent);
    if (number > ${frozen} && number < ${first}) row.remove();
  }
})()`;

async function pictureOfEntry(browser: Browser, dist: string, path: string): Promise<string> {
  const page = await openEntryDialog(browser, dist, SAMPLE);
  return save(page, path, { x: 0, y: 0, width: 960, height: 680 });
}

type Clip = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

async function save(page: Page, path: string, clip: Clip): Promise<string> {
  await page.screenshot({ path, clip, fullPage: true });
  await page.context().close();
  return sizeOf(path);
}

const sizeOf = (path: string): string => `${path} (${Math.ceil(statSync(path).size / 1000)} kB)`;
