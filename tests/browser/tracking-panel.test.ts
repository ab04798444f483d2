/** The sidebar “Theo dõi nộp báo cáo” in a browser, asking the built script on the emulated workbook. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch-browser';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFromClient } from '../../local/emulator/execution/run-script';
import { ensureCell } from '../../local/emulator/model/cells';
import { noonOf, openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { headAccount, POLICE } from '../fixtures/set-up-commune';

/** Hands every call to Node and its answer back to the handlers that were set for it. */
const SERVER = `
  let succeed, fail;
  const run = new Proxy({}, { get: (_, name) => {
    if (name === 'withSuccessHandler') return (handler) => { succeed = handler; return run; };
    if (name === 'withFailureHandler') return (handler) => { fail = handler; return run; };
    return (request) => {
      const [ok, bad] = [succeed, fail];
      window.ask(name, JSON.stringify(request)).then((answer) => ok(JSON.parse(answer)), bad);
    };
  } });
  window.google = { script: { run } };`;

const workbook = (() => {
  const file = openAtWork(setUpWorkbookModel(3), 3, { now: noonOf(2023, 3, 16) });
  const [first, second, third] = [1, 2, 3].map((n) => new PersonAtTab(file, `HH-T0${n} Thôn ${n}`, headAccount(n)));
  first?.fillQuietly();
  first?.tick('Q1');
  second?.fillQuietly({ nd7_chay_no: '', hop_to_chuc: '' });
  third?.fillQuietly({ nd1_trom_vu: '1', nd1_trom_bao_kip: '2', nd1_trom_hien_truong: '0' });
  return file.workbook;
})();

let browser: Browser;
let panel: string;
let file: EmulatedFile;
let page: Page;
let account: string;

beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
  panel = await readFile('dist/tracking.html', 'utf8');
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  file = openAtWork(workbook, 3, { now: noonOf(2023, 3, 16) });
  account = POLICE;
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, locale: 'vi-VN' });
  page = await context.newPage();
  await page.exposeFunction('ask', (name: string, request: string) => {
    return JSON.stringify(runFromClient(file, name, [JSON.parse(request)], { account }).result);
  });
  await page.setContent(panel.replace('</head>', () => `<script>${SERVER}</script></head>`));
  await settled();
});

const settled = () =>
  page.waitForFunction('!document.querySelector("button[data-busy]") && document.querySelector("#again:enabled")');
const summary = () => page.textContent('#summary');
const card = (number: number) => page.locator(`.village:nth-child(${number})`);
const stateOf = (number: number) => card(number).locator('.state').textContent();

async function open(number: number): Promise<void> {
  await card(number).locator('summary').click();
}

async function press(number: number, words: string): Promise<void> {
  await card(number).getByRole('button', { name: words, exact: true }).click();
  await settled();
}

describe('the list', () => {
  it('says how many have submitted, and of each village what it is about', async () => {
    expect(await summary()).toBe(
      '1/3 thôn đã nộp, 0 đã duyệt. Số liệu từ 15/12/2022 đến 14/3/2023, hạn nộp 17/3/2023.',
    );
    expect(await Promise.all([1, 2, 3].map(stateOf))).toEqual(['đã nộp', 'đang ghi', 'đang ghi']);
    expect(await card(1).locator('.brief').textContent()).toBe('nộp 16/3/2023 · đúng hạn');
    expect(await card(2).locator('.brief').textContent()).toBe('2 ô chưa ghi');
    expect(await card(3).locator('.brief').textContent()).toBe('1 ô sai');
  });

  it('offers only what can be done', async () => {
    for (const number of [1, 2, 3]) await open(number);
    const buttons = (number: number) => card(number).getByRole('button').allTextContents();
    expect(await buttons(1)).toEqual(['Duyệt', 'Cần sửa…', 'Tin nhắn…', 'Mở trang thôn', 'Sửa đúng hạn…']);
    expect(await buttons(2)).toEqual(['Tin nhắn…', 'Mở trang thôn']);
    expect(await card(2).textContent()).toContain(
      'Chưa ghi: Số vụ cháy, nổ; Đã tổ chức họp đánh giá kết quả trong kỳ.',
    );
    expect(await card(3).textContent()).toContain('Báo kịp thời (2) nhiều hơn số vụ trộm (1). Bác xem lại.');
  });

  it('leads to the first cell that is missing', async () => {
    await open(2);
    await press(2, 'Mở trang thôn');
    const { sheetId, box } = file.selection(POLICE);
    const tab = new PersonAtTab(file, 'HH-T02 Thôn 2', POLICE);
    expect(file.workbook.sheets.find(({ id }) => id === sheetId)?.name).toBe('HH-T02 Thôn 2');
    expect(box?.row).toBe(tab.row('nd7_chay_no'));
  });

  it('fits a sidebar of 300 pixels', async () => {
    for (const number of [1, 2, 3]) await open(number);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
  });
});

describe('deciding', () => {
  it('accepts all that are ready, then locks them, and reopens one with a reason', async () => {
    await page.getByRole('button', { name: 'Duyệt tất cả thôn đã đủ (1)' }).click();
    await settled();
    expect(await summary()).toContain('Đã duyệt Thôn 1, Quý I. 1/3 thôn đã nộp, 1 đã duyệt.');
    await page.getByRole('button', { name: 'Khóa tất cả thôn đã duyệt (1)' }).click();
    await settled();
    expect(await stateOf(1)).toBe('đã khóa');
    expect(await page.getByRole('button', { name: 'Duyệt tất cả thôn đã đủ (0)' }).isDisabled()).toBe(true);

    await open(1);
    await press(1, 'Mở lại…');
    await card(1).locator('textarea').fill('ghi nhầm số vụ trộm');
    await press(1, 'Mở lại');
    expect(await summary()).toContain('Đã mở lại Thôn 1, Quý I: ghi nhầm số vụ trộm.');
    expect(await stateOf(1)).toBe('mở lại');
    expect(await card(1).getAttribute('open')).not.toBeNull();
  });

  it('asks for the reason of sending back, and goes no further without one', async () => {
    await open(1);
    await press(1, 'Cần sửa…');
    await press(1, 'Yêu cầu sửa');
    expect(await stateOf(1)).toBe('đã nộp');
    await card(1).locator('textarea').fill('số vụ trộm chưa khớp');
    await press(1, 'Yêu cầu sửa');
    expect(await stateOf(1)).toBe('cần sửa');
    expect(await card(1).textContent()).toContain('Lý do: số vụ trộm chưa khớp');
  });

  it('keeps what was typed where the script refuses it', async () => {
    await open(1);
    await press(1, 'Cần sửa…');
    await card(1).locator('textarea').fill('gọi 0912 345 678');
    await press(1, 'Yêu cầu sửa');
    expect(await summary()).toContain('điện thoại');
    expect(await card(1).locator('textarea').inputValue()).toBe('gọi 0912 345 678');
  });

  it('takes the officer’s word on being on time', async () => {
    await open(1);
    await press(1, 'Sửa đúng hạn…');
    await card(1).locator('select').selectOption('no');
    await card(1).locator('textarea').fill('nộp giấy ngày 20/3');
    await press(1, 'Ghi');
    expect(await card(1).textContent()).toContain('Trễ hạn, Công an xã ghi: nộp giấy ngày 20/3.');
  });

  it('sees an edit that came in meanwhile', async () => {
    await open(1);
    await press(1, 'Duyệt');
    new PersonAtTab(file, 'HH-T01 Thôn 1').type('nd6_tin_bao', 'Q1', '3');
    await page.getByRole('button', { name: 'Xem lại' }).click();
    await settled();
    expect(await stateOf(1)).toBe('sửa sau khi duyệt');
    expect(await card(1).textContent()).toContain('tin báo Công an về an ninh trật tự 2 → 3.');
  });

  it('tells a head that this is not the head’s panel', async () => {
    account = headAccount(1);
    await page.getByRole('button', { name: 'Duyệt tất cả thôn đã đủ (1)' }).click();
    await settled();
    expect(await summary()).toContain('Bảng này dành cho Công an xã.');
  });
});

describe('a decision that was typed into the tab', () => {
  const typeDecision = (words: string) => keyedTab(file, 'HH-T01 Thôn 1').type(POLICE, '#decision', 'Q1', words);
  const lookAgain = async () => {
    await page.getByRole('button', { name: 'Xem lại' }).click();
    await settled();
  };

  it('is said, and completed in one click', async () => {
    typeDecision('khóa');
    await lookAgain();
    expect(await summary()).toContain('1 thôn có quyết định ghi tay, chưa chốt.');
    expect(await stateOf(1)).toBe('khóa ghi tay, chưa khóa cột');
    await open(1);
    expect(await card(1).textContent()).toContain('cột chưa khóa, thôn vẫn sửa được. Xem lại trang thôn');
    await press(1, 'Chốt số và khóa cột');
    expect(await stateOf(1)).toBe('đã khóa');
    expect(await summary()).not.toContain('ghi tay');
  });

  it('is sent to the head with the reason that was typed along with it', async () => {
    typeDecision('cần sửa');
    keyedTab(file, 'HH-T01 Thôn 1').type(POLICE, '#reason', 'Q1', 'chưa khớp sổ');
    await lookAgain();
    await open(1);
    await press(1, 'Chuyển thôn sửa');
    expect(await summary()).toContain('Đã yêu cầu Thôn 1 sửa Quý I: chưa khớp sổ.');
    expect(await stateOf(1)).toBe('cần sửa');
  });
});

describe('a village that has ended', () => {
  it('stands apart, and its tab is closed and opened there', async () => {
    const list = keyedTab(file, 'Danh sách thôn');
    // 14 March 2023.
    ensureCell(list.sheet, list.row('#key') + 3, list.column('validTo')).value = 44999;
    await page.getByRole('button', { name: 'Xem lại' }).click();
    await settled();
    expect(await page.locator('.ended').count()).toBe(0);
    await page.selectOption('#period', '2023-Q2');
    expect(await page.locator('.ended').textContent()).toContain(
      'Thôn 3: đã kết thúc, hoạt động đến hết ngày 14/3/2023. Trang chưa khóa',
    );
    await page.getByRole('button', { name: 'Khóa trang thôn' }).click();
    await settled();
    expect(await summary()).toContain('Đã khóa trang thôn.');
    expect(keyedTab(file, 'HH-T03 Thôn 3').type(headAccount(3), 'nd1_trom_vu', 'Q1', '1').kind).toBe('refused');
    await page.getByRole('button', { name: 'Mở khóa trang' }).click();
    await settled();
    expect(await page.locator('.ended').textContent()).toContain('Trang chưa khóa');
  });
});

/** Puts a clipboard into the page; this one has none, for it was not loaded by https. */
const clipboard = (writeText: string) =>
  page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: { writeText: ${writeText} } })`);

describe('the texts for Zalo', () => {
  it('are shown for the group and for a village, and copied', async () => {
    await page.getByRole('button', { name: 'Tin nhắn cho nhóm…' }).click();
    expect(await page.inputValue('#text')).toContain('Đến nay có 1/3 thôn đã nộp. Còn: Thôn 2, Thôn 3.');
    await open(2);
    await card(2).getByRole('button', { name: 'Tin nhắn…' }).click();
    const text = await page.inputValue('#text');
    expect(text).toContain('Kính gửi bác Trưởng thôn Thôn 2!');
    expect(text).toMatch(
      /Bác mở trang của thôn tại đây: https:\/\/docs\.google\.com\/spreadsheets\/d\/\w+\/edit#gid=\d+\n/,
    );

    await clipboard('(copied) => { window.copied = copied; return Promise.resolve(); }');
    await page.getByRole('button', { name: 'Chép tin nhắn' }).click();
    await page.waitForSelector('text=Đã chép');
    expect(await page.evaluate('window.copied')).toBe(text);
  });

  it('stay marked where the page may not use the clipboard', async () => {
    await clipboard('() => Promise.reject(new Error("no"))');
    await page.evaluate('document.execCommand = () => false');
    await page.getByRole('button', { name: 'Tin nhắn cho nhóm…' }).click();
    await page.getByRole('button', { name: 'Chép tin nhắn' }).click();
    await page.waitForSelector('text=Chưa chép được');
    const marked = '[text.selectionStart, text.selectionEnd - text.value.length]';
    expect(await page.evaluate(`const text = document.getElementById('text'); ${marked}`)).toEqual([0, 0]);
  });
});

describe('another quarter', () => {
  it('is shown without asking the script again', async () => {
    const before = file.ledger.current()?.total;
    await page.selectOption('#period', '2023-Q2');
    expect(await summary()).toContain('0/3 thôn đã nộp, 0 đã duyệt. Số liệu từ 15/3/2023 đến 14/6/2023');
    expect(file.ledger.current()?.total).toBe(before);
  });
});
