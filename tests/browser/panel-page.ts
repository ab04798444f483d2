/** A panel of the built add-on in a real browser, its calls answered by the built script on an emulated file. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFromClient } from '../../local/emulator/execution/run-script';
import { OWNER } from '../fixtures/set-up-commune';

export interface PanelOptions {
  readonly account?: string;
  /** A sidebar is 300 pixels wide. */
  readonly width?: number;
  readonly height?: number;
  /** Answers that stand in for the script's, by name of the function. */
  readonly answers?: Readonly<Record<string, unknown>>;
  /** The page as the script showed it, where that is not the plain file of the build. */
  readonly html?: string;
  /** What the failure handler is given instead of an answer. */
  readonly failure?: string;
}

/** `google.script.run` as a panel has it: one handler each, answers that come later. */
const CLIENT = `
  const runner = (succeed, fail) => new Proxy({}, {
    get: (_, name) =>
      name === 'withSuccessHandler' ? (handler) => runner(handler, fail)
      : name === 'withFailureHandler' ? (handler) => runner(succeed, handler)
      : (request) => {
          window.callScript(String(name), JSON.stringify(request ?? null)).then(
            (answer) => { const { result, failure } = JSON.parse(answer); failure ? fail(new Error(failure)) : succeed(result); });
          return runner(succeed, fail);
        },
  });
  window.google = { script: { run: runner(() => {}, () => {}), host: { close() {} } } };`;

export async function openPanel(
  browser: Browser,
  panel: string,
  file: EmulatedFile,
  options: PanelOptions = {},
): Promise<Page> {
  const { account = OWNER, width = 300, height = 640, answers = {}, failure } = options;
  const html = options.html ?? readFileSync(`dist/${panel}.html`, 'utf8');
  const context = await browser.newContext({ viewport: { width, height }, offline: true, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.exposeFunction('callScript', (name: string, request: string): string => {
    if (failure !== undefined) return JSON.stringify({ failure });
    if (name in answers) return JSON.stringify({ result: answers[name] });
    try {
      return JSON.stringify({ result: runFromClient(file, name, [JSON.parse(request)], { account }).result });
    } catch (error) {
      return JSON.stringify({ failure: error instanceof Error ? error.message : String(error) });
    }
  });
  await page.setContent(html.replace('</head>', () => `<script>${CLIENT}</script></head>`));
  return page;
}

/** The line that tells how things stand, once it starts with these words. */
export async function summaryOf(page: Page, start: string): Promise<string> {
  await page.waitForFunction(`document.getElementById('summary').textContent.startsWith(${JSON.stringify(start)})`);
  return String(await page.textContent('#summary'));
}
