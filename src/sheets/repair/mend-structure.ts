/** Puts back lines and keys of a tab; what people typed stays in its cell. */
import { NAME_COLUMN, NOTE_COLUMN, ROW_KEYS } from '../../core/layout/keys';
import {
  type FormLines,
  type FormStructure,
  nameOfRow,
  readStructure,
  type StructureFault,
  structureFaults,
  textOf,
} from '../../core/repair/form-structure';
import { sheetValues } from '../cells/sheet-block';
import { COLORS } from '../layout/palette';
import { runsOf } from '../layout/sketch';
import type { Values } from './standing-form';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Before the name of a line that stands twice; the second is marked so and has no key any more. */
const COPY_MARK = 'Bản sao: ';

/** Runs of wanted lines that are missing, with the place behind which they belong (0: before all), from the bottom up. */
function gaps(places: readonly (number | null)[]): { after: number; count: number }[] {
  const found: { after: number; count: number }[] = [];
  let after = 0;
  for (const place of places) {
    if (place !== null) {
      after = place + 1;
      continue;
    }
    const last = found[found.length - 1];
    if (last?.after === after) last.count += 1;
    else found.push({ after, count: 1 });
  }
  return found.sort((a, b) => b.after - a.after);
}

/** True where lines were put in, after which everything stands elsewhere. */
function insertLines(sheet: Sheet, { rows, columns }: FormStructure): boolean {
  const columnGaps = gaps(columns.places);
  for (const { after, count } of columnGaps) sheet.insertColumnsAfter(Math.max(1, after), count);
  const rowGaps = gaps(rows.places);
  for (const { after, count } of rowGaps) sheet.insertRowsAfter(Math.max(1, after), count);
  return columnGaps.length + rowGaps.length > 0;
}

/** Words and formulas of the copy first, its key last: until then the next run finds it again. */
function markDoubles(sheet: Sheet, values: Values, form: FormLines, { rows, columns, keyRow }: FormStructure): void {
  const placeOf = (key: string): number =>
    columns.places[form.layout.columns.findIndex((column) => column.key === key)] ?? -1;
  const name = placeOf(NAME_COLUMN);
  const ofMachine = form.layout.columns
    .filter(({ key }, index) => index > 0 && key !== NAME_COLUMN && key !== NOTE_COLUMN && !/^Q[1-4]$/.test(key))
    .map(({ key }) => placeOf(key) + 1)
    .filter((place) => place > 0);
  for (const row of rows.doubles) {
    const label = textOf(values[row]?.[name]);
    if (name >= 0 && !label.startsWith(COPY_MARK)) sheet.getRange(row + 1, name + 1).setValue(COPY_MARK + label);
    for (const { start, count } of runsOf(ofMachine)) sheet.getRange(row + 1, start, 1, count).clearContent();
    if (name >= 0) sheet.getRange(row + 1, name + 1).setBackground(COLORS.review);
    sheet.getRange(row + 1, 1).setValue('');
  }
  const headings = rows.places[form.layout.rows.findIndex(({ key }) => key === ROW_KEYS.heading)] ?? null;
  for (const column of columns.doubles) {
    const heading = headings === null ? '' : textOf(values[headings]?.[column]);
    if (headings !== null && !heading.startsWith(COPY_MARK))
      sheet.getRange(headings + 1, column + 1).setValue(COPY_MARK + heading);
    if (keyRow !== null) sheet.getRange(keyRow + 1, column + 1).setValue('');
  }
}

/** One call for neighbouring keys. */
function writeKeys(sheet: Sheet, values: Values, form: FormLines, { rows, columns }: FormStructure): void {
  const wanted = new Map<number, string>();
  form.layout.rows.forEach(({ key }, index) => {
    const place = rows.places[index] ?? null;
    if (place !== null && index > 0 && textOf(values[place]?.[0]) !== key) wanted.set(place + 1, key);
  });
  for (const { start, count } of runsOf([...wanted.keys()])) {
    const keys = Array.from({ length: count }, (_, index) => [wanted.get(start + index) ?? '']);
    sheet.getRange(start, 1, count, 1).setValues(keys);
  }

  const keyRow = rows.places[form.layout.rows.findIndex(({ key }) => key === ROW_KEYS.key)] ?? null;
  if (keyRow === null) return;
  const names = new Map<number, string>();
  form.layout.columns.forEach(({ key }, index) => {
    const place = columns.places[index] ?? null;
    if (place !== null && index > 0 && textOf(values[keyRow]?.[place]) !== key) names.set(place + 1, key);
  });
  for (const { start, count } of runsOf([...names.keys()])) {
    sheet
      .getRange(keyRow + 1, start, 1, count)
      .setValues([Array.from({ length: count }, (_, index) => names.get(start + index) ?? '')]);
  }
}

/** A first row or column that is gone, before anything else can be found. */
function mendEdges(sheet: Sheet, values: Values, { isTopGone, keyColumn }: FormStructure): boolean {
  if (keyColumn === 'gone') sheet.insertColumnBefore(1);
  else if (keyColumn !== 'there') {
    const keys = values.map((row) => [textOf(row[keyColumn])]);
    sheet.getRange(1, 1, keys.length, 1).setValues(keys);
  } else if (isTopGone) sheet.insertRowBefore(1);
  else return false;
  return true;
}

/** Each round puts in what the one before made room for. */
const MOST_ROUNDS = 6;

export interface MendedStructure {
  readonly faults: readonly StructureFault[];
  /** Labels of rows that stood twice and both hold entries or words. */
  readonly doubles: readonly string[];
}

/** Every write leaves a tab that the next run can go on with. */
export function mendStructure(sheet: Sheet, form: FormLines): MendedStructure {
  let faults: readonly StructureFault[] = [];
  let doubles: readonly string[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const values = sheetValues(sheet);
    const structure = readStructure(values, form);
    const found = structureFaults(values, form, structure);
    if (round === 0) {
      faults = found;
      doubles = structure.rows.doubles.map((place) =>
        nameOfRow(
          form,
          form.layout.rows.findIndex(({ key }) => key === textOf(values[place]?.[0])),
        ),
      );
    } else if (round === 1 && faults.some(({ where }) => where.startsWith('cột A'))) faults = [...faults, ...found];
    if (found.length === 0) break;
    if (mendEdges(sheet, values, structure)) continue;
    if (structure.rows.doubles.length + structure.columns.doubles.length > 0) {
      markDoubles(sheet, values, form, structure);
      continue;
    }
    if (insertLines(sheet, structure)) continue;
    writeKeys(sheet, values, form, structure);
  }
  if (textOf(sheet.getRange(1, 1).getValue()) !== form.tabKey) sheet.getRange(1, 1).setValue(form.tabKey);
  return { faults, doubles };
}
