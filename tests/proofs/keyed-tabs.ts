/** A workbook's cells by tab, row and column key, read with no help from the add-on. */
import type { CellValue, SheetModel, WorkbookModel } from '../../local/emulator/model/workbook-model';

export interface KeyedTab {
  /** What A1 says: `#thon:HH-T01`. */
  readonly key: string;
  readonly sheet: SheetModel;
  /** The value that the file keeps for the cell; null where the tab has no such row or column. */
  readonly value: (row: string, column: string) => CellValue;
  /** The rows of a plain table, below its `#key` row. */
  readonly lines: readonly ReadonlyMap<string, CellValue>[];
}

const textOf = (value: CellValue | undefined): string => (typeof value === 'string' ? value.trim() : '');

function readTab(sheet: SheetModel): KeyedTab {
  const at = (row: number, column: number): CellValue => sheet.cells.get(row)?.get(column)?.value ?? null;
  const rows = new Map<string, number>();
  for (let row = sheet.rows.count; row >= 1; row -= 1) rows.set(textOf(at(row, 1)), row);
  const keyRow = rows.get('#key') ?? 0;
  const columns = new Map<string, number>();
  for (let column = sheet.columns.count; column >= 2; column -= 1) columns.set(textOf(at(keyRow, column)), column);
  columns.delete('');
  return {
    key: textOf(at(1, 1)),
    sheet,
    value: (row, column) => at(rows.get(row) ?? 0, columns.get(column) ?? 0),
    lines: Array.from(
      { length: sheet.rows.count - keyRow },
      (_, index) => new Map([...columns].map(([key, column]) => [key, at(keyRow + 1 + index, column)])),
    ),
  };
}

export const readTabs = (workbook: WorkbookModel): readonly KeyedTab[] => workbook.sheets.map(readTab);

export function tabOf(tabs: readonly KeyedTab[], key: string): KeyedTab {
  const tab = tabs.find((each) => each.key === key);
  if (tab === undefined) throw new Error(`The workbook has no tab ${key}`);
  return tab;
}
