/** The tab `Danh sách thôn` as villages: stable ids, names, the pilot, and the days on which each one counts. */
import type { Village } from '../submission/types';
import { dayCell, isYes, type TableRow, textCell } from './cells';

export interface ParsedVillages {
  readonly villages: readonly Village[];
  /** Sentences for the officer. */
  readonly problems: readonly string[];
}

export function parseVillages(rows: readonly TableRow[]): ParsedVillages {
  const villages = new Map<string, Village>();
  const problems: string[] = [];
  for (const row of rows) {
    const id = textCell(row, 'id');
    const name = textCell(row, 'name');
    if (id === '') {
      if (name !== '') problems.push(`Danh sách thôn: “${name}” chưa có mã thôn nên chưa được tính.`);
      continue;
    }
    if (villages.has(id)) {
      problems.push(`Danh sách thôn: mã “${id}” có ở hai dòng; chỉ tính dòng đứng trước.`);
      continue;
    }
    const mergedInto = textCell(row, 'mergedInto');
    villages.set(id, {
      id,
      name: name === '' ? id : name,
      pilot: isYes(row, 'pilot'),
      validFrom: dayCell(row, 'validFrom'),
      validTo: dayCell(row, 'validTo'),
      ...(mergedInto === '' ? {} : { mergedInto }),
    });
  }
  return { villages: [...villages.values()], problems: [...problems, ...strayMergers(villages)] };
}

/** A merger says something only where both villages and the last day are known. */
function strayMergers(villages: ReadonlyMap<string, Village>): string[] {
  return [...villages.values()].flatMap(({ id, name, mergedInto, validTo }) => {
    if (mergedInto === undefined) return [];
    if (mergedInto === id || !villages.has(mergedInto))
      return [`Danh sách thôn: ${name} nhập vào thôn mã “${mergedInto}”, nhưng không có thôn ấy trong danh sách.`];
    return validTo === null
      ? [`Danh sách thôn: ${name} đã nhập vào thôn khác, ghi thêm ngày cuối ở cột “Đến hết ngày”.`]
      : [];
  });
}
