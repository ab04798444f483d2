/** The tab `Danh sách thôn`: villages as rows, and read back as far as set-up needs them. */
import { dayCell, isYes, type TableRow, textCell } from '../tables/cells';
import { NO, VILLAGE_LIST_COLUMNS, YES } from './keys';
import type { PlannedVillage } from './planned-villages';

/** Cells in the order of the columns; what the police alone know stays blank. */
export function villageListRows(villages: readonly PlannedVillage[]): (string | null)[][] {
  return villages.map(({ id, name, account, pilot }) => {
    const cells = new Map<string, string>([
      ['id', id],
      ['name', name],
      ['account', account],
      ['pilot', pilot ? YES : NO],
    ]);
    return VILLAGE_LIST_COLUMNS.map((column) => cells.get(column) ?? null);
  });
}

/** Rows without an id are passed over: a half-typed line is no village yet. */
export function readListedVillages(rows: readonly TableRow[]): PlannedVillage[] {
  return rows.flatMap((row): PlannedVillage[] => {
    const id = textCell(row, 'id');
    if (id === '') return [];
    const validFrom = dayCell(row, 'validFrom');
    const validTo = dayCell(row, 'validTo');
    const mergedInto = textCell(row, 'mergedInto');
    return [
      {
        id,
        name: textCell(row, 'name') || id,
        account: textCell(row, 'account'),
        pilot: isYes(row, 'pilot'),
        ...(validFrom === null ? {} : { validFrom }),
        ...(validTo === null ? {} : { validTo }),
        ...(mergedInto === '' ? {} : { mergedInto }),
      },
    ];
  });
}
