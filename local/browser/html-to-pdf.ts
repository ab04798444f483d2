/** A PDF of a page that brings its own paper size, margins and page numbers. */

import { withBrowser } from './launch-browser';
import { openPage } from './open-page';

/** False, and nothing written, where there is no Chromium on this machine. */
export async function htmlToPdf(html: string, path: string): Promise<boolean> {
  const written = await withBrowser(async (browser) => {
    const page = await openPage(browser, html, { width: 1000, height: 800 });
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true });
    return true;
  });
  return written ?? false;
}
