import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Chromium, findChromium } from '../../local/browser/find-chromium';

let folder: string;
let own: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-chromium-'));
  own = join(folder, 'chromium');
  await writeFile(own, '');
  await chmod(own, 0o755);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function firstOf(environment: NodeJS.ProcessEnv): Promise<Chromium | undefined> {
  for await (const candidate of findChromium(environment)) return candidate;
  return undefined;
}

describe('finding a Chromium', () => {
  it('takes CHROME_PATH alone where it is set', async () => {
    const found: Chromium[] = [];
    for await (const candidate of findChromium({ CHROME_PATH: own, PATH: folder })) found.push(candidate);

    expect(found).toEqual([{ executablePath: own, environment: {}, source: 'CHROME_PATH' }]);
  });

  it('says so where CHROME_PATH names no file', async () => {
    await expect(firstOf({ CHROME_PATH: '/nowhere/chrome' })).rejects.toThrow(
      'CHROME_PATH names no file: /nowhere/chrome',
    );
  });

  it("takes the system's before the bundled one", async () => {
    expect(await firstOf({ PATH: ['/nowhere', folder].join(delimiter) })).toMatchObject({
      executablePath: own,
      source: 'system',
    });
  });
});
