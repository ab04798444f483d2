/** The Chromium that comes inside an npm package, unpacked once for every process of this machine. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Chromium } from './find-chromium';

const PACKAGE = '@sparticuz/chromium';
const run = promisify(execFile);
const unpackScript = fileURLToPath(new URL('./unpack-bundled-chromium.mjs', import.meta.url));

/** Null where the package has no binary for this machine. Takes about 3 s the first time, then nothing. */
export async function bundledChromium(): Promise<Chromium | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const folder = unpackedFolder();
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executablePath: join(folder, 'chromium'),
    // A fresh Debian lacks NSS and has no font, without which Chromium draws not even a web font. The package brings
    // both; they are used on every machine, so that a picture does not depend on what else is installed.
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    source: 'bundled',
  };
}

/**
 * `node_modules/.cache/chromium-147.0.0`. Not the shared temporary folder, where the package itself unpacks: there
 * another user, or a half-written file of another process, could be taken for the browser.
 */
function unpackedFolder(): string {
  const require = createRequire(import.meta.url);
  const entry = require.resolve(PACKAGE);
  const modules = entry.slice(0, entry.lastIndexOf(`${sep}node_modules${sep}`) + `${sep}node_modules`.length);
  const manifest: { version: string } = require(join(modules, PACKAGE, 'package.json'));
  return join(modules, '.cache', `chromium-${manifest.version}`);
}

/** Several jest workers may do this at once: each fills a folder of its own and the first to finish gives it the name. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const own = await mkdtemp(`${folder}-unpacking-`);
  // The package adds the libraries only where it believes to be on Amazon Linux 2023.
  const environment = { ...process.env, TMPDIR: own, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
  try {
    await run(process.execPath, [unpackScript], { env: environment });
    await writeFile(join(own, 'fonts.conf'), fontSettings(folder));
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!existsSync(folder)) throw new Error(`Could not unpack ${PACKAGE}: ${String(error)}`);
  }
}

function fontSettings(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
