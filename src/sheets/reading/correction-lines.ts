/** Reads the tab `Đính chính`, each line with the place of its first cell. */
import type { CorrectionLine } from '../../core/corrections/types';
import { cellAddress } from '../cells/keyed-grid';
import type { FoundTab } from '../stores/find-tab';
import { readTableLines } from './table-tab';

export function readCorrectionLines({ sheet, grid }: FoundTab, zone: string): readonly CorrectionLine[] {
  const column = grid.columnOf.get('village') ?? 1;
  return readTableLines(grid, zone).map(({ row, cells }) => ({
    cells,
    cell: cellAddress(sheet.getName(), row, column),
  }));
}
