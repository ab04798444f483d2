/** Puts html into a browser page as it will be drawn: offline, with the local fonts it names, all scripts done. */
import type { Browser, Page } from 'playwright-core';
import { fontFaces, LOCAL_FONTS } from './local-fonts';

export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** Device pixels for a pixel; 2 on a phone. */
  readonly scale?: number;
}

/** A page is done when nothing in it says that it is busy. */
const DONE = '!document.querySelector(\'[aria-busy="true"]\')';

export async function openPage(browser: Browser, html: string, size: PageSize): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: size.width, height: size.height },
    deviceScaleFactor: size.scale ?? 1,
    offline: true,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  await page.setContent(html, { waitUntil: 'load' });
  await page.waitForFunction(DONE);
  const wanted = LOCAL_FONTS.filter((font) => html.toLowerCase().includes(font));
  const fonts = await Promise.all(wanted.map(fontFaces));
  await page.addStyleTag({ content: fonts.join('\n') });
  await page.evaluate('document.body.getBoundingClientRect(), document.fonts.ready.then(() => undefined)');
  return page;
}
