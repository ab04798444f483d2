/** Keeps snapshots of reports, in pieces that fit a cell, and small facts in the hidden tab `_Lưu`. */
import { Refusal } from '../../app/refusal';
import { snapshotRowKey } from '../../core/layout/generated-words';
import { TAB_KEYS, TAB_NAMES } from '../../core/layout/keys';
import { judgeVersion } from '../../core/migrations/judge-version';
import { NEWER_WORKBOOK, unreadableVersion } from '../../core/migrations/version-words';
import type { StoredFact } from '../../core/tracking/records';
import type { FactStore, SnapshotStore, StoredSnapshot } from '../../ports';
import { asPlainText } from '../plain-text';
import { type FoundTab, findTab } from './find-tab';
import { schemaIn } from './schema-cell';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const KIND = 'baocao';

/** A cell holds 50,000 characters at most; some room is left. */
const PIECE = 45_000;

interface Piece extends StoredSnapshot {
  readonly part: number;
}

/** A sign of two halves is never cut in two: a half alone would not survive. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || pieces.length === 0; ) {
    const whole = start + PIECE;
    const end = /[\uD800-\uDBFF]/.test(text.charAt(whole - 1)) ? whole - 1 : whole;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function readPieces({ grid }: FoundTab): Piece[] {
  const keyRow = grid.rowOf.get('#key') ?? grid.values.length;
  const at = (row: readonly unknown[], key: string): unknown => row[grid.columnOf.get(key) ?? -1];
  return grid.values.flatMap((row, index): Piece[] => {
    if (index <= keyRow || at(row, 'kind') !== KIND) return [];
    const [period, revision, part, json] = ['key', 'revision', 'part', 'text'].map((key) => at(row, key));
    if (typeof revision !== 'number' || typeof part !== 'number') return [];
    return [{ period: String(period), revision, part, json: String(json) }];
  });
}

/** Every revision, in the order in which they were saved. */
function revisionsOf(pieces: readonly Piece[]): StoredSnapshot[] {
  const parts = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const key = snapshotRowKey(piece.period, piece.revision);
    parts.set(key, [...(parts.get(key) ?? []), piece]);
  }
  return [...parts.values()].flatMap((of) => {
    const ordered = [...of].sort((a, b) => a.part - b.part);
    const [first] = ordered;
    if (first === undefined) return [];
    return [{ period: first.period, revision: first.revision, json: ordered.map((piece) => piece.json).join('') }];
  });
}

/** The newest snapshot of each period, the one saved last at the end. */
function newestOf(revisions: readonly StoredSnapshot[]): StoredSnapshot[] {
  const newest = new Map<string, StoredSnapshot>();
  for (const revision of revisions) {
    if (revision.revision <= (newest.get(revision.period)?.revision ?? -1)) continue;
    newest.delete(revision.period);
    newest.set(revision.period, revision);
  }
  return [...newest.values()];
}

/** A row of `_Lưu` by column key; `mark` stands in column A, where formulas of other tabs look for it. */
interface StoreRow {
  readonly mark?: string;
  readonly kind: string;
  readonly key: string;
  readonly revision: number | string;
  readonly part: number;
  readonly text: string;
}

function readFacts({ grid }: FoundTab): StoredFact[] {
  const keyRow = grid.rowOf.get('#key') ?? grid.values.length;
  return grid.values.slice(keyRow + 1).flatMap((row): StoredFact[] => {
    const at = (key: string): string => String(row[grid.columnOf.get(key) ?? -1] ?? '');
    const kind = at('kind');
    return kind === '' || kind === KIND ? [] : [{ kind, key: at('key'), text: at('text') }];
  });
}

const factRow = (fact: StoredFact): StoreRow => ({ ...fact, revision: '', part: 1 });

/** Rows made at a time where there are none left. */
const MORE_ROWS = 100;

/** Below the last row; asking how many rows are free would cost as much as making some. */
function freeRows(sheet: Sheet, last: number, rows: number, columns: number): Range {
  try {
    return sheet.getRange(last + 1, 1, rows, columns);
  } catch {
    sheet.insertRowsAfter(last, rows + MORE_ROWS);
    return sheet.getRange(last + 1, 1, rows, columns);
  }
}

/** The store, what its tab is called now, and whether the workbook has a layout of earlier days. */
export type NamedStore = SnapshotStore &
  FactStore & { readonly tabName: () => string; readonly isOlderWorkbook: () => boolean };

/** All work reads here before it writes anywhere: a layout that this add-on does not know ends it. */
function refuseUnknownLayout({ grid }: FoundTab): void {
  const verdict = judgeVersion(schemaIn(grid));
  if (verdict.kind === 'newer') throw new Refusal(NEWER_WORKBOOK);
  if (verdict.kind === 'unreadable') throw new Refusal(unreadableVersion(verdict.found));
}

export function createSnapshotStore(spreadsheet: Spreadsheet): NamedStore {
  // Read once; what is added is added to what is known, under the same lock.
  let known: FoundTab | null = null;
  const tab = (): FoundTab => {
    const found = known ?? findTab(spreadsheet, TAB_KEYS.store, TAB_NAMES.store);
    if (found === null) throw new Refusal('Không tìm thấy trang “_Lưu”. Chạy Quản lý ▸ Thiết lập ban đầu… để tạo lại.');
    if (known === null) refuseUnknownLayout(found);
    known = found;
    return found;
  };

  function add(added: readonly StoreRow[]): void {
    const { sheet, grid } = tab();
    const width = Math.max(...grid.columnOf.values()) + 1;
    const rows = added.map((each) => {
      const row: (string | number)[] = Array.from({ length: width }, () => '');
      row[0] = each.mark ?? '';
      for (const key of ['kind', 'key', 'revision', 'part', 'text'] as const) {
        const column = grid.columnOf.get(key);
        if (column !== undefined) row[column] = each[key];
      }
      return row;
    });
    const last = grid.values.length;
    const written = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? asPlainText(cell) : cell)));
    freeRows(sheet, last, rows.length, width).setValues(written);
    known = { sheet, grid: { ...grid, values: [...grid.values, ...rows] } };
  }

  return {
    tabName: () => tab().sheet.getName(),

    isOlderWorkbook() {
      // Nothing is found in a workbook that is not ours; whoever asks next says so.
      const found = known ?? findTab(spreadsheet, TAB_KEYS.store, TAB_NAMES.store);
      if (found === null) return false;
      refuseUnknownLayout(found);
      known = found;
      return judgeVersion(schemaIn(found.grid)).kind === 'older';
    },

    newest: () => newestOf(revisionsOf(readPieces(tab()))),

    all: () => revisionsOf(readPieces(tab())),

    save({ period, revision, json }, facts = []) {
      const pieces = piecesOf(json).map((text, index) => ({
        mark: index === 0 ? snapshotRowKey(period, revision) : '',
        kind: KIND,
        key: period,
        revision,
        part: index + 1,
        text,
      }));
      add([...facts.map(factRow), ...pieces]);
    },

    facts: () => readFacts(tab()),

    keep(facts) {
      if (facts.length > 0) add(facts.map(factRow));
    },
  };
}
