import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeWorkbook } from '../../local/files/write-workbook';
import { drawTab } from '../../local/look/draw-tab';
import { lookWorkbook, put } from '../fixtures/look-workbook';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'look-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Width and height stand in the first chunk of a PNG. */
async function sizeOfPng(path: string): Promise<{ width: number; height: number }> {
  const bytes = await readFile(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

async function picture(change: (workbook: ReturnType<typeof lookWorkbook>) => void, phone = true) {
  const workbook = lookWorkbook();
  change(workbook);
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('The fixture has a sheet.');
  const path = join(folder, 'tab.png');
  const lines = await drawTab(workbook, sheet, phone, path);
  return { lines, ...(await sizeOfPng(path)) };
}

describe('a picture of a tab', () => {
  it('is 360 px wide on a phone, in two device pixels each, and says that the tab fits', async () => {
    const { lines, width } = await picture(() => undefined);

    expect(width).toBe(720);
    expect(lines).toContain('rộng 350 px, vừa 360 px');
    expect(lines).toContain('màn hình đầu đến hết hàng 14');
  });

  it('says how wide a tab is that needs scrolling sideways', async () => {
    const { lines, width } = await picture((workbook) => workbook.sheets[0]?.columns.sizes.set(6, 120));

    expect(width).toBe(720);
    expect(lines).toContain('rộng 374 px > 360 px');
  });

  it('lets rows grow with their wrapped text', async () => {
    const long = 'một câu dài '.repeat(60);
    const before = await picture(() => undefined, false);
    const after = await picture(({ sheets: [sheet] }) => sheet && put(sheet, 12, 2, long, { wrap: 'wrap' }), false);

    expect(after.width).toBe(before.width);
    expect(after.height).toBeGreaterThan(before.height + 200);
  });
});

describe('npm run look', () => {
  const run = (...words: string[]) =>
    promisify(execFile)('node_modules/.bin/tsx', ['local/look.ts', ...words]).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: { code: number; stderr: string }) => ({ code: error.code, said: error.stderr }),
    );

  it('draws a tab of a file', async () => {
    const file = join(folder, 'so.xlsx');
    const out = join(folder, 'pictures', 'tab.png');
    await writeFile(file, await writeWorkbook(lookWorkbook()));

    expect(await run(file, '--tab', 'HH-T01 Thôn 1', '--phone', '--out', out)).toMatchObject({ code: 0 });
    expect((await sizeOfPng(out)).width).toBe(720);
  });

  it('names the tabs that there are in place of one that is not', async () => {
    const { code, said } = await run(join(folder, 'so.xlsx'), '--tab', 'Thôn 9');

    expect(code).toBe(2);
    expect(said).toBe(
      `Tệp ${join(folder, 'so.xlsx')} không có trang “Thôn 9”. Các trang: “HH-T01 Thôn 1”, “Nhật ký”, “Cài đặt”.\n`,
    );
  });

  it('says in one line that a file is missing or is no workbook', async () => {
    await writeFile(join(folder, 'no.xlsx'), 'chữ');

    const [missing, other] = await Promise.all([
      run(join(folder, 'none.xlsx'), '--tab', 'A'),
      run(join(folder, 'no.xlsx'), '--tab', 'A'),
    ]);

    expect(missing).toEqual({ code: 2, said: `Không đọc được tệp ${join(folder, 'none.xlsx')}.\n` });
    expect(other).toEqual({ code: 2, said: 'Tệp này không phải là bảng tính .xlsx.\n' });
  });
});
