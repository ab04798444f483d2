/** A picture of a whole page. */
import type { Page } from 'playwright-core';
import { withBrowser } from './launch-browser';
import { openPage, type PageSize } from './open-page';

/**
 * @param inspect Looks at the page before it closes, e.g. to measure it.
 * @returns Null, and nothing written, where there is no Chromium on this machine.
 */
export async function htmlToPng<Result>(
  html: string,
  path: string,
  size: PageSize,
  inspect: (page: Page) => Promise<Result>,
): Promise<Result | null> {
  return withBrowser(async (browser) => {
    const page = await openPage(browser, html, size);
    await page.screenshot({ path, fullPage: true });
    return inspect(page);
  });
}
