/** Where the keys of a tab stand in the emulated workbook (1-based). */
import type { EmulatedFile } from '../emulator/execution/emulated-file';
import { eachCell } from '../emulator/model/cells';
import type { SheetModel } from '../emulator/model/workbook-model';

export interface TabPlaces {
  readonly sheet: SheetModel;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Last row that holds anything. */
  readonly lastRow: number;
}

/** The tab whose A1 is `key`. */
export function tabByKey(file: Pick<EmulatedFile, 'workbook'>, key: string): SheetModel {
  const sheet = file.workbook.sheets.find((each) => each.cells.get(1)?.get(1)?.value === key);
  if (sheet === undefined) throw new Error(`The workbook has no tab ${key}`);
  return sheet;
}

export function placesOf(sheet: SheetModel): TabPlaces {
  const rowOf = new Map<string, number>();
  let lastRow = 0;
  eachCell(sheet, (cell, row, column) => {
    if (cell.value !== null) lastRow = Math.max(lastRow, row);
    if (column === 1 && typeof cell.value === 'string' && !rowOf.has(cell.value)) rowOf.set(cell.value, row);
  });
  const columnOf = new Map<string, number>();
  for (const [column, cell] of sheet.cells.get(rowOf.get('#key') ?? 0) ?? []) {
    if (column > 1 && typeof cell.value === 'string') columnOf.set(cell.value, column);
  }
  return { sheet, rowOf, columnOf, lastRow };
}
