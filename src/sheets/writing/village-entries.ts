/** Writes on a village's tab what the police type for it: cells of one quarter found by their keys, and nothing between. */
import { quarterColumn, ROW_KEYS } from '../../core/layout/keys';
import { serialOfDate } from '../../core/period/calendar-date';
import type { Quarter } from '../../core/period/types';
import { isDateCell, isErrorCell } from '../../core/submission/raw-cells';
import type { RawCell } from '../../core/submission/types';
import type { VillageEntries } from '../../ports';
import { withRemark } from '../editing/remarks';
import { createTickRow } from '../editing/tick-row';
import { asPlainText } from '../plain-text';
import type { OpenTabs } from '../reading/workbook-source';
import type { FoundTab } from '../stores/find-tab';

type CellValue = string | number | boolean;

/** Days as serial numbers: the cell's date format shows them, no zone is involved. */
function toCellValue(raw: RawCell): CellValue {
  if (typeof raw === 'string') return asPlainText(raw);
  if (isDateCell(raw)) return serialOfDate(raw);
  return isErrorCell(raw) ? asPlainText(raw.error) : raw;
}

interface PlacedCell {
  /** 1-based. */
  readonly row: number;
  readonly value: CellValue;
}

/** Neighbouring rows together, so that nothing in between is written over. */
function runsOf(cells: readonly PlacedCell[]): PlacedCell[][] {
  const runs: PlacedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last[last.length - 1]?.row === cell.row - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

export function createVillageEntries(tabs: OpenTabs): VillageEntries {
  function placeOf(villageId: string, quarter: Quarter): FoundTab & { readonly column: number } {
    const tab = tabs.find(villageId);
    const column = tab?.grid.columnOf.get(quarterColumn(quarter));
    if (tab === undefined || column === undefined) {
      throw new Error(
        `Không tìm thấy cột của quý trên trang thôn ${villageId}. Chạy Quản lý ▸ Khôi phục bảng biểu rồi làm lại.`,
      );
    }
    return { ...tab, column: column + 1 };
  }

  function write(villageId: string, quarter: Quarter, cells: ReadonlyMap<string, RawCell>): void {
    const { sheet, grid, column } = placeOf(villageId, quarter);
    const placed = [...cells].flatMap(([key, raw]): PlacedCell[] => {
      const row = grid.rowOf.get(key);
      return row === undefined ? [] : [{ row: row + 1, value: toCellValue(raw) }];
    });
    for (const run of runsOf(placed)) {
      const [first] = run;
      if (first === undefined) continue;
      sheet.getRange(first.row, column, run.length, 1).setValues(run.map(({ value }) => [value]));
    }
  }

  return {
    reread: tabs.reread,
    write,

    tick(villageId, quarter, day) {
      const { sheet, grid } = placeOf(villageId, quarter);
      // The stamp of an earlier tick is not the day of this one.
      if (day !== null) {
        write(
          villageId,
          quarter,
          new Map<string, RawCell>([
            [ROW_KEYS.submittedOn, day],
            [ROW_KEYS.stamp, ''],
          ]),
        );
      }
      write(villageId, quarter, new Map([[ROW_KEYS.submitted, true]]));
      createTickRow(sheet, grid).remark(new Map([[quarter, '']]));
    },

    remark(villageId, quarter, text) {
      const { sheet, grid, column } = placeOf(villageId, quarter);
      const row = grid.rowOf.get(ROW_KEYS.submittedOn);
      if (row === undefined) return;
      const range = sheet.getRange(row + 1, column);
      const before = range.getNote();
      const note = withRemark(before, text);
      if (note !== before) range.setNote(note);
    },
  };
}
