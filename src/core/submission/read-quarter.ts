/** The cells of one quarter of a village's tab, read into a submission. */
import type { Catalogue, IndicatorCode } from '../catalogue/types';
import type { CalendarDate, Quarter } from '../period/types';
import { comparableText } from './cell-text';
import { parseCell } from './parse-cell';
import { isPlausibleDay } from './plausible-day';
import { isDateCell } from './raw-cells';
import { tidyDay } from './tidy-cell';
import type { Decision, EnteredCell, Entry, QuarterSubmission, RawCell } from './types';
import type { Thresholds } from './value-limit';

/** The control cells of a quarter, as the tab holds them. */
export interface ControlCells {
  readonly submitted: RawCell;
  readonly submittedOn: RawCell;
  readonly stamp: RawCell;
  readonly decision: RawCell;
  readonly reason: RawCell;
  readonly fingerprint: RawCell;
}

export interface QuarterCells {
  readonly quarter: Quarter;
  readonly cells: ReadonlyMap<IndicatorCode, EnteredCell>;
  readonly control: ControlCells;
}

/** What the police's decision cell says, in the words of its dropdown. */
export const DECISION_WORDS: Readonly<Record<Exclude<Decision, 'none'>, string>> = {
  accepted: 'duyệt',
  'to-correct': 'cần sửa',
  locked: 'khóa',
};

/** Reads a quarter. Cells of rows that the catalogue does not know are left out. */
export function readQuarter(
  { quarter, cells, control }: QuarterCells,
  catalogue: Catalogue,
  thresholds: Thresholds,
): QuarterSubmission {
  return {
    quarter,
    entries: readEntries(cells, catalogue, thresholds),
    ticked: control.submitted === true,
    submittedOn: dayIn(control.submittedOn),
    stamp: dayIn(control.stamp),
    decision: decisionIn(control.decision),
    reason: String(textIn(control.reason)),
    fingerprint: String(textIn(control.fingerprint)),
  };
}

/** Cells by row code, read as their rows' kinds. */
export function readEntries(
  cells: ReadonlyMap<IndicatorCode, EnteredCell>,
  catalogue: Catalogue,
  thresholds: Thresholds,
): ReadonlyMap<IndicatorCode, Entry> {
  const entries = new Map<IndicatorCode, Entry>();
  for (const [code, cell] of cells) {
    const indicator = catalogue.byCode.get(code);
    if (indicator !== undefined) entries.set(code, parseCell(indicator, cell, thresholds));
  }
  return entries;
}

/** A day typed or stamped in a control row: a date, its serial number, or text with the day first. */
function dayIn(raw: RawCell): CalendarDate | null {
  const tidied = tidyDay(raw);
  return isDateCell(tidied) && isPlausibleDay(tidied) ? tidied : null;
}

function decisionIn(raw: RawCell): Decision {
  const words = comparableText(String(textIn(raw)));
  const decisions = ['accepted', 'to-correct', 'locked'] as const;
  return decisions.find((decision) => DECISION_WORDS[decision] === words) ?? 'none';
}

function textIn(raw: RawCell): string | number | boolean {
  return typeof raw === 'object' ? '' : raw;
}
