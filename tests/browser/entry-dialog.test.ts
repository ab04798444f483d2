/** The dialog “Nhập hộ” in a browser, asking the built script on the emulated workbook. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser/launch-browser';
import { fontFaces } from '../../local/browser/local-fonts';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { noonOf, openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { headAccount, POLICE } from '../fixtures/set-up-commune';
import { openPanel, summaryOf } from './panel-page';
import { readPdf } from './read-pdf';

const ready = setUpWorkbookModel(2);

let browser: Browser;
let file: EmulatedFile;
let head: PersonAtTab;
let page: Page;

beforeAll(async () => {
  const launched = await launchBrowser();
  if (!launched) throw new Error('These tests need a Chromium.');
  browser = launched;
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
  head = new PersonAtTab(file, 'HH-T01 Thôn 1', headAccount(1));
});

async function open(): Promise<void> {
  page = await openPanel(browser, 'entry', file, { account: POLICE, width: 960, height: 680 });
  await page.waitForSelector('#save:enabled');
}

async function openFromPaper(): Promise<void> {
  await open();
  await page.selectOption('#source', 'giấy');
  await page.fill('#received', '15/3/2023');
}

const fieldOf = (code: string) => page.locator(`#row-${code}`);
const focused = () => page.evaluate<string>('document.activeElement.id');
const counts = () => page.textContent('#counts');

async function typeDown(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
}

describe('typing from paper', () => {
  beforeEach(openFromPaper);

  it('goes down with Enter from the note on the source, and into rows that open on the way', async () => {
    await page.press('#note', 'Enter');
    expect(await focused()).toBe('row-bc_ho_tong');
    await fieldOf('nd1_trom_vu').focus();
    expect(await fieldOf('nd1_trom_bao_kip').isVisible()).toBe(false);
    await typeDown('2', '3', '1', '0');
    expect(await focused()).toBe('row-nd2_tiep_nhan');
    await page.keyboard.press('Shift+Enter');
    expect(await focused()).toBe('row-nd1_tuan_tra_buoi');
  });

  it('says at once what is wrong, in the words of the tab, and how much is left', async () => {
    expect(await counts()).toBe('Còn 15 ô chưa ghi.');
    await fieldOf('nd1_trom_vu').fill('2');
    await fieldOf('nd1_trom_bao_kip').fill('3');
    await fieldOf('nd1_trom_hien_truong').fill('2');
    expect(await page.textContent('.row.wrong .message')).toBe(
      'Báo kịp thời (3) nhiều hơn số vụ trộm (2). Bác xem lại.',
    );
    expect(await counts()).toBe('Còn 14 ô chưa ghi, 1 ô sai.');
  });

  it('saves what was typed, and shows it as it stands now', async () => {
    await fieldOf('nd1_trom_vu').fill('03 vụ');
    await page.selectOption('#row-hop_to_chuc', 'không');
    await page.click('#save');
    expect(await summaryOf(page, 'Đã ghi')).toBe(
      'Đã ghi 2 ô cho Thôn 1, quý I. Chưa đánh dấu “Đã nộp” vì còn 15 ô chưa ghi.',
    );
    expect([head.value('nd1_trom_vu', 'Q1'), head.value('hop_to_chuc', 'Q1')]).toEqual([3, 'không']);
    expect(await fieldOf('nd1_trom_vu').inputValue()).toBe('3');
    expect(await page.textContent('#state')).toBe('Thôn 1: đang ghi. Nhập hộ từ giấy, nhận 15/3/2023.');
  });
});

describe('a cell that holds something', () => {
  beforeEach(() => {
    head.type('nd1_trom_vu', 'Q1', '2');
    head.type('nd7_chay_no', 'Q1', '1');
  });

  it('is asked about, cell by cell', async () => {
    await openFromPaper();
    await fieldOf('nd1_trom_vu').fill('3');
    await fieldOf('nd7_chay_no').fill('0');
    await page.click('#save');
    await page.waitForSelector('#questions:not([hidden])');
    expect(await page.locator('#asked tr').allTextContents()).toEqual([
      'Vụ trộm xảy ra tại thôn (vụ) Giữ 2 Ghi 3',
      expect.stringMatching(/Giữ 1 Ghi 0$/),
    ]);
    await page.check('input[name="nd7_chay_no"][value="false"]');
    await page.click('#questions button.primary');
    await summaryOf(page, 'Đã ghi 1 ô');
    expect([head.value('nd1_trom_vu', 'Q1'), head.value('nd7_chay_no', 'Q1')]).toEqual([3, 1]);
    expect(await fieldOf('nd7_chay_no').inputValue()).toBe('1');
  });

  it('that the head changed meanwhile has no answer ready', async () => {
    await openFromPaper();
    head.type('bc_ho_tong', 'Q1', '262');
    await fieldOf('bc_ho_tong').fill('250');
    await page.click('#save');
    await page.waitForSelector('#questions:not([hidden])');
    expect(await page.textContent('.meanwhile')).toContain('Vừa có người sửa ô này');
    expect(await page.locator('#asked input:checked').count()).toBe(0);
    await page.click('#back');
    expect(await summaryOf(page, 'Chưa lưu')).toBe('Chưa lưu.');
    expect(await fieldOf('bc_ho_tong').inputValue()).toBe('250');
    expect(head.value('bc_ho_tong', 'Q1')).toBe(262);
  });
});

describe('what was typed', () => {
  it('stays when the script cannot be reached, and when another village is looked at', async () => {
    await openFromPaper();
    await fieldOf('bc_ho_tong').fill('262');
    file.lock('document').holder = 999;
    await page.click('#save');
    expect(await summaryOf(page, 'Có người khác')).toContain('Số vừa gõ vẫn còn ở bảng này.');
    file.lock('document').holder = null;
    await page.selectOption('#village', 'HH-T02');
    expect(await fieldOf('bc_ho_tong').inputValue()).toBe('');
    await page.selectOption('#village', 'HH-T01');
    expect(await fieldOf('bc_ho_tong').inputValue()).toBe('262');
    await page.click('#save');
    await summaryOf(page, 'Đã ghi 1 ô');
    expect(head.value('bc_ho_tong', 'Q1')).toBe(262);
  });

  it('needs its source', async () => {
    await open();
    await fieldOf('bc_ho_tong').fill('262');
    await page.click('#save');
    expect(await summaryOf(page, 'Chọn')).toBe('Chọn thôn báo bằng gì.');
    expect(await focused()).toBe('source');
  });
});

/** Everything happened, and the words are as long as they get. */
const BUSY_QUARTER: Readonly<Record<string, string>> = {
  bc_ho_tong: '262',
  bc_to_lien_gia: '9',
  bc_tv_to_antt: '7',
  nd1_trom_vu: '3',
  nd1_trom_bao_kip: '2',
  nd1_trom_hien_truong: '2',
  nd1_tuan_tra_buoi: '24',
  nd1_tuan_tra_luot: '144',
  nd2_tiep_nhan: '5',
  nd2_thanh: '3',
  nd2_khong_thanh: '1',
  nd2_dang: '1',
  nd5_phoi_hop_thon: 'có',
  nd6_tam_tru_phai: '9',
  nd6_tin_bao: '4',
  nd7_tt_buoi: '3',
  nd7_tt_luot: '210',
  nd7_tt_chu_de: 'ATGT; PCCC; tai nạn lao động; cờ bạc; ma túy',
  nd7_chay_no: '1',
  nd8_vsmt_buoi: '6',
  hop_to_chuc: 'có',
  hop_so_cuoc: '4',
  hop_ngay: '12/3/2023',
  hop_dia_diem: 'Nhà hộ dân (luân phiên)',
  hop_ho_du: '231',
  hop_bien_ban: 'có',
  hop_noi_dung_toi: 'tuyên truyền; tự phòng; tự quản; tự hòa giải',
  tc_nghi_quyet: 'có',
  tc_dang_ky: 'có',
  tc_ho_dang_ky: '258',
  tc_niem_yet: 'có',
};

describe('the page to be signed', () => {
  it('is one A5 page a village, even where everything happened', async () => {
    for (const [code, text] of Object.entries(BUSY_QUARTER)) head.type(code, 'Q1', text, { scriptRuns: false });
    await open();
    await page.addStyleTag({ content: await fontFaces('tinos') });
    await page.click('#open-print');
    await page.waitForSelector('.sheet');
    await page.selectOption('#whose', '');
    await page.waitForFunction('document.querySelectorAll(".sheet").length === 2');
    expect(await page.locator('.sheet').first().locator('tbody tr').count()).toBe(31);
    const folder = await mkdtemp(join(tmpdir(), 'entry-dialog-'));
    const path = join(folder, 'pages.pdf');
    await page.pdf({ path, preferCSSPageSize: true });
    const pages = await readPdf(path);
    await rm(folder, { recursive: true });
    expect(pages).toHaveLength(2);
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([148, 210]);
    const words = pages.map(({ texts }) => texts.map(({ text }) => text).join(' '));
    expect(words[0]).toContain('TRƯỞNG THÔN');
    expect(words[1]).toContain('chưa ghi');
  });

  it('leaves what is typed in the form, and says that it is not on paper', async () => {
    await open();
    await fieldOf('bc_ho_tong').fill('262');
    await page.click('#open-print');
    await page.waitForSelector('.sheet');
    expect(await page.textContent('#unsaved')).toBe('Có 1 ô vừa gõ chưa lưu nên chưa có trên bản in.');
    expect(await page.textContent('.sheet')).not.toContain('262');
    await page.click('#close-print');
    expect(await fieldOf('bc_ho_tong').inputValue()).toBe('262');
  });
});
