/** The rows of the tab `Năm trước` → last year's figures by village (or commune), row and quarter. */
import type { Catalogue, IndicatorCode } from '../catalogue/types';
import { QUARTERS } from '../period/schemes';
import { numberOf } from '../submission/entry-values';
import { parseCell } from '../submission/parse-cell';
import type { RawCell } from '../submission/types';
import type { LastYearFigure } from './rollup-input';

/** A row as it stands in the tab. */
export interface LastYearRow {
  /** A village's id; the commune's code for rows of the whole commune. */
  readonly village: string;
  readonly code: IndicatorCode;
  /** Quarters I–IV. */
  readonly quarters: readonly [RawCell, RawCell, RawCell, RawCell];
}

/** What was never written is unknown, not 0; cells that do not read count as unwritten. */
export function lastYearFigures(rows: readonly LastYearRow[], catalogue: Catalogue): LastYearFigure {
  const figures = new Map<string, number>();
  for (const { village, code, quarters } of rows) {
    const indicator = catalogue.byCode.get(code.trim());
    if (indicator === undefined) continue;
    for (const quarter of QUARTERS) {
      const raw = quarters[quarter - 1] ?? '';
      // Có/không may stand as 1 and 0, for the whole commune as the number of villages.
      const value = typeof raw === 'number' && raw >= 0 ? raw : numberOf(parseCell(indicator, { raw }));
      if (value !== null) figures.set(key(village.trim(), indicator.code, quarter), value);
    }
  }
  return (owner, code, quarter) => figures.get(key(owner, code, quarter)) ?? null;
}

const key = (owner: string, code: IndicatorCode, quarter: number): string => `${owner}/${code}/${quarter}`;
