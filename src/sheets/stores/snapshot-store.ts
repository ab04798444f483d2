/** Keeps snapshots of reports, in pieces that fit a cell, and small facts in the hidden tab `_Lưu`. */
import { snapshotRowKey } from '../../core/layout/generated-words';
import { TAB_KEYS, TAB_NAMES } from '../../core/layout/keys';
import type { StoredFact } from '../../core/tracking/records';
import type { FactStore, SnapshotStore, StoredSnapshot } from '../../ports';
import { asPlainText } from '../plain-text';
import { type FoundTab, findTab } from './find-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KIND = 'baocao';

/** A cell holds 50,000 characters at most; some room is left. */
const PIECE = 45_000;

interface Piece extends StoredSnapshot {
  readonly part: number;
  readonly row: number;
}

function readPieces({ grid }: FoundTab): Piece[] {
  const keyRow = grid.rowOf.get('#key') ?? grid.values.length;
  const at = (row: readonly unknown[], key: string): unknown => row[grid.columnOf.get(key) ?? -1];
  return grid.values.flatMap((row, index): Piece[] => {
    if (index <= keyRow || at(row, 'kind') !== KIND) return [];
    const [period, revision, part, json] = ['key', 'revision', 'part', 'text'].map((key) => at(row, key));
    if (typeof revision !== 'number' || typeof part !== 'number') return [];
    return [{ period: String(period), revision, part, json: String(json), row: index + 1 }];
  });
}

/** The newest snapshot of each period that is whole: a run that stopped in between leaves no torn one. */
function newestOf(pieces: readonly Piece[]): StoredSnapshot[] {
  const newest = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const known = newest.get(piece.period);
    const knownRevision = known?.[0]?.revision ?? -1;
    if (piece.revision > knownRevision) newest.set(piece.period, [piece]);
    else if (piece.revision === knownRevision) known?.push(piece);
  }
  return [...newest.values()].map((parts) => {
    const ordered = [...parts].sort((a, b) => a.part - b.part);
    const { period = '', revision = 0 } = ordered[0] ?? {};
    return { period, revision, json: ordered.map((piece) => piece.json).join('') };
  });
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

export function createSnapshotStore(spreadsheet: Spreadsheet): SnapshotStore & FactStore {
  // Read once; what is added is added to what is known, under the same lock.
  let known: FoundTab | null = null;
  const tab = (): FoundTab => {
    const found = known ?? findTab(spreadsheet, TAB_KEYS.store, TAB_NAMES.store);
    if (found === null) throw new Error('Không tìm thấy trang “_Lưu”. Chạy Quản lý ▸ Thiết lập ban đầu… để tạo lại.');
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
    // Asking how many rows are free would cost as much as making them.
    sheet.insertRowsAfter(last, rows.length);
    const text = grid.columnOf.get('text');
    const written = rows.map((row) => row.map((cell, at) => (at === text ? asPlainText(String(cell)) : cell)));
    sheet.getRange(last + 1, 1, rows.length, width).setValues(written);
    known = { sheet, grid: { ...grid, values: [...grid.values, ...rows] } };
  }

  return {
    newest: () => newestOf(readPieces(tab())),

    save({ period, revision, json }, facts = []) {
      const count = Math.max(1, Math.ceil(json.length / PIECE));
      const pieces = Array.from({ length: count }, (_, index) => ({
        mark: index === 0 ? snapshotRowKey(period, revision) : '',
        kind: KIND,
        key: period,
        revision,
        part: index + 1,
        text: json.slice(index * PIECE, (index + 1) * PIECE),
      }));
      add([...facts.map(factRow), ...pieces]);
    },

    facts: () => readFacts(tab()),

    keep(facts) {
      if (facts.length > 0) add(facts.map(factRow));
    },
  };
}
