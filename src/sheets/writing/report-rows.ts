/** Which rows a `Báo cáo …` tab gets, so that no word of the officer's is moved or lost: rows are put in and taken out. */
import type { OwnTextChange } from '../../app/take-words';
import { OWN_COLUMN, type ReportRow } from '../../core/layout/report-tab';
import { rowChanges } from '../../core/layout/row-changes';
import { SHAPE_KEY } from '../../core/layout/shape-mark';
import type { KeyedGrid } from '../cells/keyed-grid';
import { asPlainText } from '../plain-text';
import type { FoundTab } from '../stores/find-tab';
import { areaOf, ensureSize, type GeneratedTab } from './generated-tab';

/** Column B, where set-up and generation put it; readers find it by its key. */
export const OWN = 2;

const OWN_TITLE = 'Lời của Công an xã (để trống thì báo cáo dùng câu ở cột bên phải)';
const KEPT = 'Báo cáo không còn mục này; lời đã ghi được giữ ở cột bên trái.';

/** More changes than this cost too many calls: keys and words are then written anew, from a reading a moment old. */
const MOST_CHANGES = 8;

/** A row as it stands: its key, `''` where it has none, and what the officer wrote beside it. */
interface StandingRow {
  /** The key, or a name of its own for a row that no slot claims. */
  readonly id: string;
  readonly key: string;
  readonly own: string;
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** The officer's words by line id. */
export function readOwnTexts(grid: KeyedGrid): ReadonlyMap<string, string> {
  const own = grid.columnOf.get(OWN_COLUMN) ?? OWN - 1;
  const texts = new Map<string, string>();
  for (const [key, row] of grid.rowOf) {
    const text = textOf(grid.values[row]?.[own]);
    if (!key.startsWith('#') && text.trim() !== '') texts.set(key, text);
  }
  return texts;
}

/** Cells that say something else by now are left alone. */
export function changeOwnTexts({ sheet, grid }: FoundTab, changes: readonly OwnTextChange[]): number {
  const own = grid.columnOf.get(OWN_COLUMN) ?? OWN - 1;
  const possible = changes.filter(({ id, from }) => {
    const row = grid.rowOf.get(id);
    return row !== undefined && textOf(grid.values[row]?.[own]).trim() === from.trim();
  });
  for (const { id, to } of possible) {
    sheet.getRange((grid.rowOf.get(id) ?? 0) + 1, own + 1).setValue(asPlainText(to));
  }
  return possible.length;
}

type KeyAndWords = readonly [key: unknown, own: unknown];

/** `wanted`: the keys that slots of the report claim, each for one row. */
function standingRows(cells: readonly KeyAndWords[], wanted: ReadonlySet<string>): StandingRow[] {
  const claimed = new Set<string>();
  return cells.map(([first, own], index) => {
    const text = textOf(first).normalize('NFC').trim();
    const key = text.startsWith(SHAPE_KEY) ? SHAPE_KEY : text;
    const isClaimed = wanted.has(key) && !claimed.has(key);
    if (isClaimed) claimed.add(key);
    return { id: isClaimed ? key : ` ${index}`, key, own: textOf(own) };
  });
}

interface PlannedRow {
  readonly id: string;
  readonly row: ReportRow;
}

/** The rows with something to show, and, behind their neighbours, rows that only hold words of the officer's. */
function planRows(rows: readonly ReportRow[], standing: readonly StandingRow[]): PlannedRow[] {
  const own = new Set(standing.filter((each) => each.own.trim() !== '').map(({ id }) => id));
  const kept = new Map<string, PlannedRow[]>();
  let neighbour = rows[0]?.key ?? '';
  const shown = rows.filter(({ key, empty }) => !empty || own.has(key));
  const shownKeys = new Set(shown.map(({ key }) => key));
  for (const { id, key } of standing) {
    if (shownKeys.has(id)) neighbour = id;
    else if (own.has(id)) {
      const row: ReportRow = { key, look: 'own', cells: ['', KEPT], empty: false };
      kept.set(neighbour, [...(kept.get(neighbour) ?? []), { id, row }]);
    }
  }
  return shown.flatMap((row) => [{ id: row.key, row }, ...(kept.get(row.key) ?? [])]);
}

export interface SettledRows {
  readonly rows: readonly ReportRow[];
  /** The tab as it stands now, for what is written next. */
  readonly tab: GeneratedTab;
  /** Of a new tab: keys and words of the first columns, to be written together with all the rest. */
  readonly first?: readonly (readonly string[])[];
}

/** Brings the tab's rows into the wanted order; no call where they stand in it. */
export function settleRows(tab: GeneratedTab, rows: readonly ReportRow[]): SettledRows {
  const { sheet, before } = tab;
  const area = areaOf(tab);
  const wanted = new Set(rows.map(({ key }) => key));
  if (before === null) {
    const planned = planFirstColumns(tab, rows, standingRows([...wordsAside(tab)], wanted));
    return { rows: planned.rows, tab: moved(tab), first: planned.first };
  }
  const standing = standingRows(firstColumns(before.grid.values, area.rows), wanted);
  const planned = planRows(rows, standing);
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const changes = rowChanges(idsOf(standing), idsOf(planned));

  if (changes === null || changes.length > MOST_CHANGES) {
    // Somebody may have typed since the tab was read.
    const now = sheet.getRange(1, 1, area.rows, OWN).getValues();
    return writeFirstColumns(tab, rows, standingRows(firstColumns(now, area.rows), wanted));
  }
  const settled = planned.map(({ row }) => row);
  // A run that stopped between making rows and naming them left rows without a key.
  if (standing.length === planned.length && planned.every(({ id }, index) => id === standing[index]?.id)) {
    return { rows: settled, tab };
  }
  for (const { after, by } of changes) {
    if (by > 0) sheet.insertRowsAfter(after, by);
    else sheet.deleteRows(after + by + 1, -by);
  }
  // Key and draft together: a run that stops here leaves a row that is either new to the next run or complete.
  const stood = new Set(standing.map(({ id }) => id));
  planned.forEach(({ id, row: { key, draft } }, index) => {
    if (draft === undefined || stood.has(id)) return;
    sheet.getRange(index + 1, 1, 1, OWN).setValues([[asPlainText(key), asPlainText(draft)]]);
  });
  sheet.getRange(1, 1, settled.length, 1).setValues(settled.map(({ key }) => [asPlainText(key)]));
  return { rows: settled, tab: moved({ ...tab, area: { ...area, rows: settled.length } }) };
}

const firstColumns = (values: readonly (readonly unknown[])[], rows: number): KeyAndWords[] =>
  values.slice(0, rows).map((row) => [row[0], row[OWN - 1]]);

const wordsAside = ({ aside }: GeneratedTab): ReadonlyMap<string, string> =>
  aside === undefined ? new Map() : readOwnTexts(aside);

/** What was read of the tab stands elsewhere by now. */
const moved = (tab: GeneratedTab): GeneratedTab => {
  const { before } = tab;
  return { ...tab, area: areaOf(tab), before: before && { ...before, grid: { ...before.grid, values: [] } } };
};

/** In a tab that is new, or whose rows stand in another order. */
function planFirstColumns(
  tab: GeneratedTab,
  rows: readonly ReportRow[],
  standing: readonly StandingRow[],
): Required<Pick<SettledRows, 'rows' | 'first'>> {
  const own = new Map(standing.map((each) => [each.id, each.own]));
  const planned = planRows(rows, standing);
  const { rows: oldRows, columns } = areaOf(tab);
  ensureSize(tab, planned.length, columns);
  const wordsOf = ({ id, row }: PlannedRow): string =>
    row.look === 'keys' ? OWN_COLUMN : row.look === 'header' ? OWN_TITLE : (own.get(id) ?? row.draft ?? '');
  const first = planned.map((each) => [each.row.key, wordsOf(each)]);
  while (first.length < oldRows) first.push(['', '']);
  return { rows: planned.map(({ row }) => row), first };
}

function writeFirstColumns(
  tab: GeneratedTab,
  wanted: readonly ReportRow[],
  standing: readonly StandingRow[],
): SettledRows {
  const { rows, first } = planFirstColumns(tab, wanted, standing);
  const cells = first.map((row) => row.map(asPlainText));
  tab.sheet.getRange(1, 1, cells.length, OWN).setValues(cells);
  return { rows, tab: moved(tab) };
}
