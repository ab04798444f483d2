/**
 * By hand, never in a test run: does LibreOffice calculate and keep what the emulator did?
 *
 *     npx tsx tests/local/files/compare-with-libreoffice.ts [out/so-antt.xlsx] [--keep]
 *
 * Takes the formulas' values out of the file, lets `soffice` calculate them anew and prints where the two differ, and
 * where what LibreOffice writes back has other widths, hidden rows or columns, merges or rules. Without a file it takes the
 * workbook of `tests/fixtures/many-states.ts`; `--keep` then renews `tests/fixtures/files/many-states.json`, the texts
 * that LibreOffice shows: the fixture of the test that runs without it.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { a1OfBox, a1OfCell } from '../../../local/emulator/model/boxes';
import { eachCell, findSheet, getCell } from '../../../local/emulator/model/cells';
import type { AxisModel, CellValue, SheetModel, WorkbookModel } from '../../../local/emulator/model/workbook-model';
import { eachPlace } from '../../../local/emulator/people/typing';
import { readWorkbook } from '../../../local/files/read-workbook';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { checkTexts } from '../../fixtures/check-texts';
import { manyStates } from '../../fixtures/many-states';

const KEPT = fileURLToPath(new URL('../../fixtures/files/many-states.json', import.meta.url));

async function calculatedByLibreOffice(workbook: WorkbookModel): Promise<WorkbookModel> {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  const bare = join(folder, 'bare.xlsx');
  const results = join(folder, 'results');
  writeFileSync(bare, await writeWorkbook(workbook, { cachedValues: false }));
  execFileSync('soffice', ['--headless', '--convert-to', 'xlsx', '--outdir', results, bare], { stdio: 'ignore' });
  return readWorkbook(readFileSync(join(results, 'bare.xlsx')));
}

const show = (value: unknown): string => JSON.stringify(value ?? null);

/** LibreOffice writes fifteen digits of a number. */
const shown = (value: CellValue | undefined): string =>
  show(typeof value === 'number' ? Number(value.toPrecision(15)) : value);

/** @returns How many differ. */
function compareValues(ours: WorkbookModel, theirs: WorkbookModel): number {
  let formulas = 0;
  let different = 0;
  for (const sheet of ours.sheets) {
    const other = findSheet(theirs, sheet.name);
    eachCell(sheet, ({ formula, value }, row, column) => {
      if (formula === undefined) return;
      formulas++;
      const calculated: CellValue | undefined = other && getCell(other, row, column)?.value;
      if (shown(calculated) === shown(value)) return;
      different++;
      const place = `${sheet.name}!${a1OfCell(row, column)}`;
      console.log(`${place}: ${show(value)}, LibreOffice: ${show(calculated)}  ${formula}`);
    });
  }
  console.log(`${formulas} formulas, ${different} different`);
  return different;
}

/** Within the first so many rows or columns: what a person sees of the axis. */
function axisFacts({ hidden, groups, sizes }: AxisModel, count: number): Record<string, string> {
  const upTo = Array.from({ length: count }, (_, index) => index + 1);
  const away = upTo.filter(
    (place) =>
      hidden.has(place) || groups.some((group) => group.collapsed && group.start <= place && place <= group.end),
  );
  const open = upTo.filter((place) => !away.includes(place));
  return { away: show(away), sizes: show(open.map((place) => sizes.get(place) ?? 'usual')) };
}

/** LibreOffice writes TRUE and FALSE as 1 and 0. */
const plainTruth = (formula: string): string => formula.replace(/\bTRUE\b/g, '1').replace(/\bFALSE\b/g, '0');

/** One line a cell, since programs cut the same area into different boxes. LibreOffice does not know checkboxes. */
function ruledCells({ validations }: SheetModel): string {
  const others = validations.filter(({ rule }) => rule.criteria.kind !== 'checkbox');
  const lines = others.flatMap(({ boxes, rule: { criteria, allowInvalid, helpText } }) => {
    const words = `${allowInvalid} ${plainTruth(show(criteria))} ${helpText ?? ''}`;
    return boxes.flatMap((box) => {
      const places: string[] = [];
      eachPlace(box, (row, column) => places.push(`${a1OfCell(row, column)} ${words}`));
      return places;
    });
  });
  return lines.sort().join('\n');
}

function sheetFacts(sheet: SheetModel, like: SheetModel): Record<string, string> {
  const prefixed = (name: string, facts: Record<string, string>) =>
    Object.fromEntries(Object.entries(facts).map(([key, fact]) => [`${name}: ${key}`, fact]));
  return {
    hidden: show(sheet.hidden),
    ...prefixed('columns', axisFacts(sheet.columns, like.columns.count)),
    ...prefixed('rows', axisFacts(sheet.rows, like.rows.count)),
    merges: show(sheet.merges.map(a1OfBox).sort()),
    validations: ruledCells(sheet),
    formats: sheet.conditionalFormats
      .map(({ boxes, formula }) => `${show(boxes.map(a1OfBox))} ${plainTruth(formula)}`)
      .join('\n'),
  };
}

/**
 * Prints what stands otherwise; row heights apart, which LibreOffice sets anew for wrapped text, and frozen rows, which
 * it neither reads nor writes without a window.
 */
function compareShapes(ours: WorkbookModel, theirs: WorkbookModel): number {
  let different = 0;
  for (const sheet of ours.sheets) {
    const other = findSheet(theirs, sheet.name);
    const [mine, its] = [sheetFacts(sheet, sheet), other === undefined ? {} : sheetFacts(other, sheet)];
    for (const [fact, text] of Object.entries(mine)) {
      if (text === its[fact] || fact === 'rows: sizes') continue;
      different++;
      const lines = new Set((its[fact] ?? '').split('\n'));
      const lost = text.split('\n').filter((line) => !lines.has(line));
      const gained = [...lines].filter((line) => !text.split('\n').includes(line));
      console.log(`${sheet.name}, ${fact}:\n  ours ${lost.slice(0, 4).join('\n       ')}`);
      console.log(`  LibreOffice ${gained.slice(0, 4).join('\n       ')}`);
    }
  }
  console.log(`${different} differences in shape`);
  return different;
}

async function compare(file: string | undefined, keep: boolean): Promise<void> {
  if (keep && file !== undefined) throw new Error('--keep is for the workbook of the fixture, so without a file');
  const made = file === undefined ? manyStates() : undefined;
  const bytes = made ? await writeWorkbook(made.workbook, { calculator: made.calculator }) : readFileSync(file ?? '');
  const ours = await readWorkbook(bytes);
  const theirs = await calculatedByLibreOffice(ours);
  const different = compareValues(ours, theirs) + compareShapes(ours, theirs);
  if (keep) writeFileSync(KEPT, `${JSON.stringify(checkTexts(theirs), null, 2)}\n`);
  process.exitCode = different === 0 ? 0 : 1;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'boolean' } } });
void compare(positionals[0], values.keep ?? false);
