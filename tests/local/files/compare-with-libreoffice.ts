/**
 * By hand, never in a test run: does LibreOffice calculate what the emulator calculated?
 *
 *     npx tsx tests/local/files/compare-with-libreoffice.ts out/so-antt.xlsx [--keep texts.json]
 *
 * Takes the formulas' values out of the file, lets `soffice` calculate them anew and prints where the two differ.
 * `--keep` writes the texts that LibreOffice shows, by tab and cell: the fixture of the tests that run without it.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { a1OfCell } from '../../../local/emulator/model/boxes';
import { eachCell, findSheet, getCell } from '../../../local/emulator/model/cells';
import type { CellValue, WorkbookModel } from '../../../local/emulator/model/workbook-model';
import { readWorkbook } from '../../../local/files/read-workbook';
import { writeWorkbook } from '../../../local/files/write-workbook';

async function calculatedByLibreOffice(workbook: WorkbookModel): Promise<WorkbookModel> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const bare = join(folder, 'bare.xlsx');
  const results = join(folder, 'results');
  writeFileSync(bare, await writeWorkbook(workbook, { cachedValues: false }));
  execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', results, bare], { stdio: 'ignore' });
  return readWorkbook(readFileSync(join(results, 'bare.xlsx')));
}

function show(value: CellValue | undefined): string {
  return JSON.stringify(value ?? null);
}

async function compare(file: string, keep: string | undefined): Promise<void> {
  const ours = await readWorkbook(readFileSync(file));
  const theirs = await calculatedByLibreOffice(ours);
  const texts: Record<string, Record<string, string>> = {};
  let formulas = 0;
  let different = 0;
  for (const sheet of ours.sheets) {
    const other = findSheet(theirs, sheet.name);
    eachCell(sheet, ({ formula, value }, row, column) => {
      if (formula === undefined) return;
      formulas++;
      const address = a1OfCell(row, column);
      const calculated = other === undefined ? undefined : getCell(other, row, column)?.value;
      if (typeof calculated === 'string' && calculated !== '') {
        texts[sheet.name] = { ...texts[sheet.name], [address]: calculated };
      }
      if (show(calculated) === show(value)) return;
      different++;
      console.log(`${sheet.name}!${address}: ${show(value)}, LibreOffice: ${show(calculated)}  ${formula}`);
    });
  }
  console.log(`${formulas} formulas, ${different} different`);
  if (keep !== undefined) writeFileSync(keep, `${JSON.stringify(texts, null, 2)}\n`);
  process.exitCode = different === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'string' } } });
const [file] = positionals;
if (file === undefined) throw new Error('which .xlsx file?');
void compare(file, values.keep);
