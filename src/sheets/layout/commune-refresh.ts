/** Brings the rows of `Công an xã` in line with the mode of sensitive figures and the villages; no figure gets lost. */
import { arrangeCommuneRows, isAsItStood } from '../../core/layout/commune-arrangement';
import { NAME_COLUMN, ROW_KEYS } from '../../core/layout/keys';
import type { RowLayout, TabLayout } from '../../core/layout/tab-layout';
import { type KeyedGrid, readKeyedGrid } from '../cells/keyed-grid';
import { asPlainText } from '../plain-text';
import { type CommuneTabWords, communeCell } from './commune-sketch';
import { blank, HIDDEN, look } from './looks';
import { COLORS } from './palette';
import type { SketchCell } from './sketch';
import { contentOf, writeLooks, writeRichTexts, writeValidations } from './write-sketch';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface CommuneTabPlan {
  readonly layout: TabLayout;
  /** Every row that some mode has. */
  readonly allRows: ReadonlyMap<string, RowLayout>;
  readonly words: CommuneTabWords;
}

/** A cell as it will look, and what it will hold. */
interface PlacedCell {
  readonly sketch: SketchCell;
  readonly value: unknown;
}

const PLAIN = look({ wrap: true });

/** Carried as a value: a formula would point elsewhere once its row has moved, and its value is what counts. */
const carried = (value: unknown): unknown => (typeof value === 'string' ? asPlainText(value) : value);

function placeRow(
  row: RowLayout | undefined,
  standing: readonly unknown[] | undefined,
  columnKeys: readonly string[],
  { layout, words }: CommuneTabPlan,
): PlacedCell[] {
  return columnKeys.map((columnKey, index): PlacedCell => {
    if (index === 0) return { sketch: blank(HIDDEN), value: row?.key ?? standing?.[0] ?? '' };
    const column = layout.columns.find(({ key }) => key === columnKey);
    const own = standing?.[index] ?? '';
    if (row === undefined || column === undefined) return { sketch: blank(PLAIN), value: carried(own) };
    const sketch = communeCell(row, column, words);
    return { sketch, value: columnKey === NAME_COLUMN ? contentOf(sketch) : carried(own) };
  });
}

/** The keys of the columns by their places; `''` for columns that people added. */
const keysOfColumns = ({ columnOf, values }: KeyedGrid): string[] => {
  const keys = (values[0] ?? []).map(() => '');
  for (const [key, index] of columnOf) keys[index] = key;
  return keys;
};

/** A village may have been renamed; its block is headed by its name. */
function writeHeadings(sheet: Sheet, grid: KeyedGrid, { allRows }: CommuneTabPlan): void {
  const column = grid.columnOf.get(NAME_COLUMN);
  if (column === undefined) return;
  for (const { key, look: rowLook, label } of allRows.values()) {
    const row = grid.rowOf.get(key);
    if (rowLook !== 'group' || row === undefined || grid.values[row]?.[column] === label) continue;
    sheet.getRange(row + 1, column + 1).setValue(asPlainText(label));
  }
}

/**
 * One read where every row stands where it should. Values and keys move in one call: a run that stops before it has
 * changed colours alone, and the next one does all of it again.
 */
export function refreshCommuneTab(sheet: Sheet, plan: CommuneTabPlan): void {
  const grid = readKeyedGrid(sheet.getDataRange().getValues());
  const keyRow = grid.rowOf.get(ROW_KEYS.key);
  if (keyRow === undefined) return;
  const above = Math.max(keyRow, grid.rowOf.get(ROW_KEYS.heading) ?? 0) + 1;
  const standing = grid.values.slice(above);
  const keys = standing.map(([key]) => (typeof key === 'string' ? key.normalize('NFC').trim() : ''));
  const firstWanted = plan.layout.rows.findIndex(({ key }) => key === ROW_KEYS.key) + 1;
  const wanted = plan.layout.rows.slice(firstWanted).map(({ key }) => key);
  const rows = arrangeCommuneRows(keys, wanted, (key) => plan.allRows.has(key));
  if (isAsItStood(rows, keys)) {
    writeHeadings(sheet, grid, plan);
    return;
  }

  const columnKeys = keysOfColumns(grid);
  const placed = rows.map((row) => {
    if ('added' in row) return placeRow(plan.allRows.get(row.added), undefined, columnKeys, plan);
    const key = keys[row.from] ?? '';
    return placeRow(
      keys.indexOf(key) === row.from ? plan.allRows.get(key) : undefined,
      standing[row.from],
      columnKeys,
      plan,
    );
  });
  const spare = Math.max(0, standing.length - placed.length);
  for (let row = 0; row < spare; row += 1) placed.push(placeRow(undefined, undefined, columnKeys, plan));

  const missing = above + placed.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(above + placed.length - missing, missing);
  const notes = sheet.getRange(above + 1, 1, standing.length, columnKeys.length).getNotes();
  const cells = placed.map((row) => row.map(({ sketch }) => sketch));
  const block = sheet.getRange(above + 1, 1, placed.length, columnKeys.length);
  writeLooks(block, cells);
  writeValidations(block, cells, above);
  block.setBorder(true, true, true, true, true, true, COLORS.line, SpreadsheetApp.BorderStyle.SOLID);
  block.setValues(placed.map((row) => row.map(({ value }) => value)));
  if (notes.some((row) => row.some((note) => note !== ''))) {
    const nothing = columnKeys.map(() => '');
    const kept = rows.map((row) => ('from' in row ? (notes[row.from] ?? nothing) : nothing));
    block.setNotes([...kept, ...Array.from({ length: spare }, () => nothing)]);
  }
  writeRichTexts(sheet, cells, above);
}
