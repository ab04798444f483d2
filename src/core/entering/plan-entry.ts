/** What typing for a village writes: only cells that change, and none that holds something unless that was agreed to. */
import type { Catalogue, Indicator, IndicatorCode } from '../catalogue/types';
import { isDateCell, isErrorCell, isSameCell } from '../submission/raw-cells';
import { tidyRaw } from '../submission/tidy-cell';
import type { EnteredCell, RawCell } from '../submission/types';
import { formatDate } from '../text/dates';

/** A cell of the form that does not say what it said when it was shown. */
export interface TypedCell {
  readonly code: IndicatorCode;
  /** As typed; blank takes the figure away. */
  readonly text: string;
  /** What stood on the tab when the form was shown. */
  readonly seen: RawCell;
  /** What stood there when the officer agreed to write over it; left out: nobody has agreed. */
  readonly agreed?: RawCell;
}

/** A cell that holds something else and was not agreed to. */
export interface OpenQuestion {
  readonly code: IndicatorCode;
  /** What stands there now. */
  readonly old: RawCell;
  readonly typed: RawCell;
  /** It changed since the form was shown: somebody else is at work there. */
  readonly meanwhile: boolean;
}

export interface EntryPlan {
  readonly writes: ReadonlyMap<IndicatorCode, RawCell>;
  /** Nothing may be written while there are any. */
  readonly questions: readonly OpenQuestion[];
  /** Typed for rows that the tab does not have. */
  readonly rowless: readonly IndicatorCode[];
}

/** A typed text as its row takes it: `03` → 3, `16/3/2023` → that day; what is unclear stays a text and is marked. */
export const typedValue = (indicator: Indicator, text: string): RawCell => tidyRaw(indicator, text);

/** A cell as the form shows it: days as Decree 30 writes them, a comma before decimals. */
export function shownText(raw: RawCell): string {
  if (isDateCell(raw)) return formatDate(raw);
  if (isErrorCell(raw)) return raw.error;
  return typeof raw === 'number' ? String(raw).replace('.', ',') : String(raw);
}

/** `now`: the village's cells of the quarter, by row, as they stand. */
export function planEntry(
  typed: readonly TypedCell[],
  now: ReadonlyMap<IndicatorCode, EnteredCell>,
  catalogue: Catalogue,
): EntryPlan {
  const writes = new Map<IndicatorCode, RawCell>();
  const questions: OpenQuestion[] = [];
  const rowless: IndicatorCode[] = [];
  for (const { code, text, seen, agreed } of typed) {
    const indicator = catalogue.byCode.get(code);
    const cell = now.get(code);
    if (indicator === undefined || cell === undefined) {
      rowless.push(code);
      continue;
    }
    const value = typedValue(indicator, text);
    const old = cell.raw;
    if (isSameCell(value, old)) continue;
    const isFree = old === '' && seen === '';
    const isAgreed = agreed !== undefined && isSameCell(agreed, old);
    if (isFree || isAgreed) writes.set(code, value);
    else questions.push({ code, old, typed: value, meanwhile: !isSameCell(seen, old) });
  }
  return { writes, questions, rowless };
}
