/** `npm run look`: a picture of one tab of a workbook file, as the browser or a phone shows it. */
import { readFile } from 'node:fs/promises';
import { findSheet } from './emulator/model/cells';
import type { WorkbookModel } from './emulator/model/workbook-model';
import { NotEmulated } from './emulator/services/surface/exceptions';
import { NotAWorkbook } from './files/not-a-workbook';
import { readWorkbook } from './files/read-workbook';
import { drawTab } from './look/draw-tab';
import { LookRefused, lookArguments } from './look/look-arguments';

async function look(words: readonly string[]): Promise<void> {
  const { file, tab, phone, out } = lookArguments(words);
  const workbook = await opened(file);
  const sheet = findSheet(workbook, tab);
  if (sheet === undefined) {
    const names = workbook.sheets.map(({ name }) => `“${name}”`).join(', ');
    throw new LookRefused(`Tệp ${file} không có trang “${tab}”. Các trang: ${names}.`);
  }
  for (const line of await drawTab(workbook, sheet, phone, out)) console.log(line);
}

async function opened(file: string): Promise<WorkbookModel> {
  const bytes = await readFile(file).catch(() => {
    throw new LookRefused(`Không đọc được tệp ${file}.`);
  });
  return readWorkbook(bytes);
}

look(process.argv.slice(2)).catch((error: unknown) => {
  const expected = [LookRefused, NotAWorkbook, NotEmulated].some((kind) => error instanceof kind);
  if (!expected) throw error;
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
