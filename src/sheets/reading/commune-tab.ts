/** Reads the tab `Công an xã` into cells by row key and quarter. */
import type { CommuneTab } from '../../ports';
import type { KeyedGrid } from '../cells/keyed-grid';
import { addressIn, byQuarter, type ReadOptions, readNotes, readQuarterCells } from './village-tab';

export function readCommuneTab(grid: KeyedGrid, options: ReadOptions): CommuneTab {
  return {
    sheetName: options.sheetName,
    quarters: byQuarter((quarter) => readQuarterCells(grid, quarter, options)),
    notes: readNotes(grid),
    addressOf: addressIn(grid, options.sheetName),
  };
}
