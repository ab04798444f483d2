/** The tab `Năm trước` as rows by village (or commune) and indicator. */
import type { LastYearRow } from '../rollup/last-year';
import { type TableRow, textCell } from './cells';

export function readLastYearRows(rows: readonly TableRow[]): readonly LastYearRow[] {
  return rows.map((row) => {
    const at = (quarter: string) => row.get(quarter) ?? '';
    return {
      village: textCell(row, 'village'),
      code: textCell(row, 'code'),
      quarters: [at('Q1'), at('Q2'), at('Q3'), at('Q4')],
    };
  });
}
