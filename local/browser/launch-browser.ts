/** Starts the first Chromium that works, headless, with a fresh profile and without traffic of its own. */
import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Glyphs keep their own widths, so that lines break in the same places on every machine.
  '--font-render-hinting=none',
];

/** Null where there is no Chromium on this machine. The caller closes the browser. */
export async function launchBrowser(): Promise<Browser | null> {
  let failure: unknown = null;
  for await (const candidate of findChromium()) {
    try {
      return await chromium.launch({
        executablePath: candidate.executablePath,
        env: { ...definedOf(process.env), ...candidate.environment },
        args: ARGUMENTS,
      });
    } catch (error) {
      failure = error;
    }
  }
  if (failure) throw new Error(`No Chromium could be started: ${String(failure)}`);
  return null;
}

/** Runs the job in a browser and closes it whatever happens; null where there is no Chromium. */
export async function withBrowser<Result>(job: (browser: Browser) => Promise<Result>): Promise<Result | null> {
  const browser = await launchBrowser();
  if (!browser) return null;
  try {
    return await job(browser);
  } finally {
    await browser.close();
  }
}

function definedOf(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
