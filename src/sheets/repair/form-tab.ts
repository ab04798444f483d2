/** Looks at a tab with keys, and mends it: lines and keys first, then cells, colours, protections, what is hidden. */
import { cutText } from '../../core/checks/messages/fill-words';
import { caseColumn, quarterColumn, ROW_KEYS } from '../../core/layout/keys';
import { QUARTERS } from '../../core/period/schemes';
import { type EditorRule, editorChange, isNoChange, openAreas } from '../../core/repair/compare-protections';
import type { Fault, FaultKind, Notice } from '../../core/repair/faults';
import { nameOfRow, readStructure, structureFaults, textOf } from '../../core/repair/form-structure';
import { DECISION_WORDS } from '../../core/submission/read-quarter';
import { type KeyedGrid, valueAt } from '../cells/keyed-grid';
import { sheetValues } from '../cells/sheet-block';
import { protectedAreas } from '../layout/protected-areas';
import { createProtector, type Protector } from '../layout/protections';
import type { Area, TabSketch } from '../layout/sketch';
import { TAB_DESCRIPTION } from '../layout/village-tabs';
import { toConditionalRule } from '../layout/write-sketch';
import { CLOSED_DESCRIPTION } from '../writing/village-decisions';
import { type CellFault, compareCells } from './compare-cells';
import { coloursStand, strangeRules } from './compare-colours';
import { mendCells } from './mend-cells';
import { mendStructure } from './mend-structure';
import { type ReadProtection, type ReadProtections, readForm, readProtections } from './read-form';
import { type Form, type PlacedCell, placedCells, standingLayout, type Values } from './standing-form';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Who stays an editor of every protection, and who adds and dismisses editors. */
export interface Keepers {
  readonly tolerated: ReadonlySet<string>;
  readonly protector: Protector;
}

export interface TabReport {
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}

/** One fault with what puts it right; the writes of one leave the tab sound whatever comes after. */
interface Mend {
  readonly kind: FaultKind;
  readonly where: string;
  readonly run: () => void;
}

const areaOf = (range: Range): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row, column, rows, columns);

function setEditors({ protection, editors }: ReadProtection, rule: EditorRule, { protector }: Keepers): void {
  // What only warns shows everybody as an editor.
  if (protection.isWarningOnly()) protection.setWarningOnly(false);
  const { add, remove } = editorChange(editors, rule);
  if (remove.length > 0) protection.removeEditors([...remove]);
  if (add.length > 0) protector.admit(protection, add);
}

/** Quarters whose columns the police have closed by their decision. */
function closedColumns({ grid }: { readonly grid: KeyedGrid }): number[] {
  return QUARTERS.flatMap((quarter) => {
    const column = grid.columnOf.get(quarterColumn(quarter));
    const isClosed = valueAt(grid, ROW_KEYS.decision, quarterColumn(quarter)) === DECISION_WORDS.locked;
    return isClosed && column !== undefined ? [column + 1] : [];
  });
}

/** Some of the tab's locks stand. */
const PART = 'một phần trang';

export function protectionMends(
  sheet: Sheet,
  form: Pick<Form, 'editors' | 'police' | 'kind'>,
  areas: readonly Area[],
  grid: KeyedGrid,
  read: ReadProtections,
  keepers: Keepers,
): Mend[] {
  const { tolerated, protector } = keepers;
  const mends: Mend[] = [];
  const ofPolice: EditorRule = { wanted: form.police, tolerated };
  const ofTab: EditorRule = { wanted: form.editors, tolerated };
  for (const each of read.ranges) {
    if (isNoChange(editorChange(each.editors, ofPolice))) continue;
    mends.push({ kind: 'editors', where: 'phần của Công an xã', run: () => setEditors(each, ofPolice, keepers) });
  }
  const rows = [...grid.rowOf.values()].map((row) => row + 1);
  const columns = [0, ...grid.columnOf.values()].map((column) => column + 1);
  const standing = read.ranges.map(({ protection }) => areaOf(protection.getRange()));
  const open = openAreas(areas, standing, rows, columns);
  if (open.length > 0) {
    const run = () => {
      for (const area of open) protector.protect(rangeOf(sheet, area), form.police);
    };
    mends.push({ kind: 'protection', where: standing.length > 0 ? PART : '', run });
  }
  for (const column of form.kind === 'village' ? closedColumns({ grid }) : []) {
    if (standing.some((area) => area.column === column && area.columns === 1 && area.row === 1)) continue;
    const run = () =>
      protector.protect(sheet.getRange(1, column, grid.values.length, 1), form.police, CLOSED_DESCRIPTION);
    const quarter = QUARTERS.find((each) => grid.columnOf.get(quarterColumn(each)) === column - 1);
    mends.push({ kind: 'lock', where: `Quý ${['I', 'II', 'III', 'IV'][(quarter ?? 1) - 1]}`, run });
  }

  const { whole } = read;
  if (whole === null) {
    const run = () =>
      form.kind === 'village'
        ? protector.protect(sheet, form.editors, TAB_DESCRIPTION)
        : protector.protect(sheet, form.editors);
    return [...mends, { kind: 'protection', where: '', run }];
  }
  if (!isNoChange(editorChange(whole.editors, ofTab)))
    mends.push({ kind: 'editors', where: 'cả trang', run: () => setEditors(whole, ofTab, keepers) });
  if (whole.protection.getUnprotectedRanges().length > 0)
    mends.push({ kind: 'open-range', where: '', run: () => whole.protection.setUnprotectedRanges([]) });
  return mends;
}

/** Looked at by one line of each kind, because each costs a call; when one shows, all are hidden again. */
export function hidingMends(sheet: Sheet, sketch: Pick<TabSketch, 'hiddenRows' | 'hiddenColumns'>): Mend[] {
  const mends: Mend[] = [];
  const [row] = sketch.hiddenRows;
  if (row !== undefined && !sheet.isRowHiddenByUser(row.start)) {
    const run = () => {
      for (const { start, count } of sketch.hiddenRows) sheet.hideRows(start, count);
    };
    mends.push({ kind: 'shown-rows', where: '', run });
  }
  if (sketch.hiddenColumns.some(({ start }) => !sheet.isColumnHiddenByUser(start))) {
    const run = () => {
      for (const { start, count } of sketch.hiddenColumns) sheet.hideColumns(start, count);
    };
    mends.push({ kind: 'shown-columns', where: '', run });
  }
  return mends;
}

/** The sketch's colours count on neighbours: quarters and cases side by side, as set-up puts them. */
function hasUsualColumns({ columnOf }: KeyedGrid): boolean {
  const inOrder = (keys: readonly string[]): boolean =>
    keys.every((key, index) => columnOf.get(key) === (columnOf.get(keys[0] ?? '') ?? 0) + index);
  return inOrder(QUARTERS.map(quarterColumn)) && (!columnOf.has(caseColumn(1)) || inOrder(QUARTERS.map(caseColumn)));
}

interface Compared {
  readonly cells: readonly PlacedCell[];
  readonly cellFaults: readonly CellFault[];
  readonly mends: readonly Mend[];
}

function compare(sheet: Sheet, form: Form, values: Values, keepers: Keepers): Compared {
  const read = readForm(sheet, values);
  const { grid } = read;
  const layout = standingLayout(form, grid);
  const sketch = form.sketch(layout);
  const cells = placedCells(layout, sketch);
  const mends: Mend[] = [];
  const known = new Set(layout.rows.flatMap(({ key }, index) => (key.startsWith('~') ? [] : [index + 1])));
  if (hasUsualColumns(grid) && !coloursStand(read.rules, sketch.conditional, known)) {
    const run = () =>
      sheet.setConditionalFormatRules([
        ...sketch.conditional.map((look) => toConditionalRule(sheet, look)),
        ...strangeRules(read.rules),
      ]);
    mends.push({ kind: 'colours', where: '', run });
  }
  mends.push(...hidingMends(sheet, sketch));
  if (sheet.getFrozenRows() === 0)
    mends.push({ kind: 'frozen', where: '', run: () => sheet.setFrozenRows(layout.frozenRows) });
  const areas = form.kind === 'village' ? protectedAreas(layout, grid) : [];
  mends.push(...protectionMends(sheet, form, areas, grid, readProtections(sheet), keepers));
  return { cells, cellFaults: compareCells(cells, form.facts(grid), read), mends };
}

const LATER = 'Khi dòng và cột của trang này đã đủ, tiện ích mới xem tiếp công thức và định dạng.';

/** Names the line of a cell as people read it. */
function whereOf({ lines }: Form): (fault: Pick<CellFault, 'cell'>) => string {
  const places = new Map(lines.layout.rows.map(({ key }, index) => [key, index]));
  return ({ cell }) => nameOfRow(lines, places.get(cell.row.key) ?? -1);
}

export function inspectForm(sheet: Sheet, form: Form, keepers: Keepers, values: Values): TabReport {
  const tab = sheet.getName();
  const { lines } = form;
  const structure = structureFaults(values, lines, readStructure(values, lines));
  if (structure.length > 0) {
    const faults = structure.map((fault): Fault => ({ ...fault, tab }));
    return { faults, notices: [{ tab, text: LATER }] };
  }
  const { cellFaults, mends } = compare(sheet, form, values, keepers);
  const where = whereOf(form);
  const faults = [
    ...cellFaults.map((fault): Fault => ({ kind: fault.kind, tab, where: where(fault) })),
    ...mends.map(({ kind, where: place }): Fault => ({ kind, tab, where: place })),
  ];
  return { faults, notices: [] };
}

export interface MendedTab extends TabReport {
  /** Sentences on words that gave way, for the log. */
  readonly kept: readonly string[];
}

const MOST_KEPT = 60;

export function mendForm(sheet: Sheet, form: Form, keepers: Keepers): MendedTab {
  const tab = sheet.getName();
  const { lines } = form;
  const before = sheetValues(sheet);
  const isWhole = structureFaults(before, lines, readStructure(before, lines)).length === 0;
  const structure = isWhole ? null : mendStructure(sheet, lines);
  if (isWhole && textOf(before[0]?.[0]) !== form.tabKey) sheet.getRange(1, 1).setValue(form.tabKey);
  const { cells, cellFaults, mends } = compare(sheet, form, isWhole ? before : sheetValues(sheet), keepers);
  // What keeps people out comes first: the rest of the run may be stopped.
  for (const { run } of mends.filter(({ kind }) => PROTECTING.has(kind))) run();
  mendCells(sheet, cells, cellFaults);
  for (const { run } of mends.filter(({ kind }) => !PROTECTING.has(kind))) run();

  const where = whereOf(form);
  // What was put in brings cells without formulas and rules along; the line alone is told.
  const told = structure === null ? cellFaults : cellFaults.filter(({ kind }) => kind === 'typed-over');
  const others =
    structure === null ? mends : mends.filter(({ kind, where: place }) => PROTECTING.has(kind) && place !== PART);
  const gaveWay = structure === null ? cellFaults.filter(({ kind, typed }) => kind === 'words' && typed !== '') : [];
  const kept = gaveWay.map((fault) => `${where(fault)}: “${cutText(fault.typed, MOST_KEPT)}”`);
  return {
    faults: [
      ...(structure?.faults ?? []).map((fault): Fault => ({ ...fault, tab })),
      ...told.map((fault): Fault => ({ kind: fault.kind, tab, where: where(fault) })),
      ...others.map(({ kind, where: place }): Fault => ({ kind, tab, where: place })),
    ],
    notices: (structure?.doubles ?? []).map((label) => ({
      tab,
      text: `Dòng “Bản sao: ${label}” giữ nguyên số đã ghi nhưng không được tính. So với dòng gốc, chép số đúng sang rồi xóa dòng bản sao.`,
    })),
    kept,
  };
}

const PROTECTING: ReadonlySet<FaultKind> = new Set(['protection', 'editors', 'open-range', 'lock']);

export const createKeepers = (tolerated: ReadonlySet<string>): Keepers => ({ tolerated, protector: createProtector() });
