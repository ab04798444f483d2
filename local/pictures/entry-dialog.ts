/** The dialog “Nhập hộ” with a paper form half typed, as a picture for the guide. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openPage } from '../browser/open-page';
import { POLICE } from '../demo/commune-office';
import { setUpSample } from '../demo/prepare-sample';
import { runFromClient } from '../emulator/execution/run-script';

const SIZE = { width: 960, height: 680 };

/** What the officer has typed so far; one row opens another, and one figure cannot be. */
const TYPED: Readonly<Record<string, string>> = {
  received: '16/3/2023',
  note: 'Phó trưởng thôn đưa',
  'row-bc_ho_tong': '198',
  'row-nd1_trom_vu': '2',
  'row-nd1_trom_bao_kip': '3',
  'row-nd1_tuan_tra_buoi': '0',
};

/** Answers once, with what the script says of the sample. */
const standIn = (answer: unknown): string => `
  const runner = (succeed) => ({
    withSuccessHandler: (handler) => runner(handler),
    withFailureHandler: () => runner(succeed),
    readEntryForm: () => queueMicrotask(() => succeed(${JSON.stringify(answer).replaceAll('<', '\\u003c')})),
  });
  window.google = { script: { run: runner(() => {}) } };`;

export async function openEntryDialog(
  browser: Browser,
  dist: string,
  sample: Parameters<typeof setUpSample>[0],
): Promise<Page> {
  const { file } = setUpSample(sample, dist);
  file.clock.set(Date.UTC(2023, 2, 16, 5));
  const { result } = runFromClient(file, 'readEntryForm', [null], { account: POLICE });
  const panel = readFileSync(join(dist, 'entry.html'), 'utf8');
  const html = panel
    .replace('</head>', () => `<script>${standIn(result)}</script></head>`)
    .replaceAll('Roboto', 'Arimo');
  const page = await openPage(browser, html, SIZE);
  await page.selectOption('#source', 'giấy');
  for (const [id, text] of Object.entries(TYPED)) await page.fill(`#${id}`, text);
  await page.locator('#row-nd1_trom_vu').focus();
  await page.evaluate("document.getElementById('rows').scrollTop = 0");
  return page;
}
