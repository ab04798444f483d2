/** The tab `Năm trước` as figures by village (or commune), row and quarter; có/không is 1/0 there. */
import type { IndicatorCode } from '../catalogue/types';
import { QUARTERS } from '../period/schemes';
import type { Quarter } from '../period/types';
import { type TableRow, textCell } from './cells';

/** `place` is a village's id, or the commune's code for a figure of the whole commune. Null: none. */
export type LastYearFigure = (place: string, code: IndicatorCode, quarter: Quarter) => number | null;

const figureKey = (place: string, code: string, quarter: Quarter): string => `${place}/${code}/${quarter}`;

export function parseLastYear(rows: readonly TableRow[]): LastYearFigure {
  const figures = new Map<string, number>();
  for (const row of rows) {
    for (const quarter of QUARTERS) {
      const raw = row.get(`Q${quarter}`);
      const value = typeof raw === 'boolean' ? Number(raw) : raw;
      if (typeof value !== 'number') continue;
      figures.set(figureKey(textCell(row, 'village'), textCell(row, 'code'), quarter), value);
    }
  }
  return (place, code, quarter) => figures.get(figureKey(place, code, quarter)) ?? null;
}
