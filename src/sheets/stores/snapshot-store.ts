/** Keeps the snapshots of reports in the hidden tab `_Lưu`, in pieces that fit a cell. */
import { snapshotRowKey } from '../../core/layout/generated-words';
import { TAB_KEYS, TAB_NAMES } from '../../core/layout/keys';
import type { SnapshotStore, StoredSnapshot } from '../../ports';
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

export function createSnapshotStore(spreadsheet: Spreadsheet): SnapshotStore {
  // Read once: whoever saves has asked for the newest before, under the same lock.
  let known: FoundTab | null = null;
  const tab = (): FoundTab => {
    const found = known ?? findTab(spreadsheet, TAB_KEYS.store, TAB_NAMES.store);
    if (found === null) throw new Error('Không tìm thấy trang “_Lưu”. Chạy Quản lý ▸ Thiết lập ban đầu… để tạo lại.');
    known = found;
    return found;
  };
  return {
    newest: () => newestOf(readPieces(tab())),

    save(snapshot) {
      const { sheet, grid } = tab();
      const width = Math.max(...grid.columnOf.values()) + 1;
      const count = Math.max(1, Math.ceil(snapshot.json.length / PIECE));
      const rows = Array.from({ length: count }, (_, index) => {
        const cells = new Map<string, string | number>([
          ['kind', KIND],
          ['key', snapshot.period],
          ['revision', snapshot.revision],
          ['part', index + 1],
          ['text', asPlainText(snapshot.json.slice(index * PIECE, (index + 1) * PIECE))],
        ]);
        const row: (string | number)[] = Array.from({ length: width }, () => '');
        row[0] = index === 0 ? snapshotRowKey(snapshot.period, snapshot.revision) : '';
        for (const [key, value] of cells) {
          const column = grid.columnOf.get(key);
          if (column !== undefined) row[column] = value;
        }
        return row;
      });
      const start = grid.values.length + 1;
      const last = start + rows.length - 1;
      const missing = last - sheet.getMaxRows();
      if (missing > 0) sheet.insertRowsAfter(last - missing, missing);
      sheet.getRange(start, 1, rows.length, width).setValues(rows);
      known = null;
    },
  };
}
