/** Where a Chromium for pictures, PDF and browser tests is found: CHROME_PATH, the system's, the bundled one. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bundledChromium } from './bundled-chromium';

export interface Chromium {
  readonly executablePath: string;
  /** What the browser's process needs besides our own environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly source: 'CHROME_PATH' | 'system' | 'bundled';
}

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'];

/** Places where installers put the browser and no PATH points to. Edge is a Chromium that every Windows has. */
const INSTALLED: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((path) =>
    ['C:\\Program Files', 'C:\\Program Files (x86)'].map((folder) => `${folder}\\${path}`),
  ),
};

/**
 * The candidates in order; each is only looked for when the one before did not start (Ubuntu's `chromium-browser`
 * may be a stub that tells to install a snap).
 *
 * @throws Error where CHROME_PATH names a file that is not there: a wish is not silently passed over.
 */
export async function* findChromium(environment: NodeJS.ProcessEnv = process.env): AsyncGenerator<Chromium> {
  const wished = environment.CHROME_PATH;
  if (wished) {
    if (!existsSync(wished)) throw new Error(`CHROME_PATH names no file: ${wished}`);
    yield { executablePath: wished, environment: {}, source: 'CHROME_PATH' };
    return;
  }
  for (const executablePath of systemPaths(environment)) yield { executablePath, environment: {}, source: 'system' };
  const bundled = await bundledChromium();
  if (bundled) yield bundled;
}

function systemPaths(environment: NodeJS.ProcessEnv): string[] {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...(INSTALLED[process.platform] ?? [])].filter((path) => existsSync(path));
}
