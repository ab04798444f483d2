/** The tab `Ban ngành` as what each body has handed in: reported or not, when, and the result in its words. */
import { QUARTERS } from '../period/schemes';
import type { CalendarDate, Quarter } from '../period/types';
import { comparableText } from '../submission/cell-text';
import { dayCell, isNo, isYes, type PlacedRow, type TableRow, textCell } from '../tables/cells';
import { romanQuarter } from '../text/period-words';

export interface BodyReport {
  readonly quarter: Quarter;
  /** `Văn phòng UBND xã`. */
  readonly body: string;
  /** Null: nobody has said. */
  readonly reported: boolean | null;
  readonly on: CalendarDate | null;
  /** Empty: none. */
  readonly result: string;
}

export interface PlacedBody extends BodyReport {
  /** Where the result is written. */
  readonly cell: string;
}

/** As the column `quarter` says it: `Quý I`. */
export const quarterName = (quarter: Quarter): string => `Quý ${romanQuarter(quarter)}`;

/** `Quý II`, `quý 2`, `II` and `2` are the same quarter. */
export function quarterIn(row: TableRow): Quarter | null {
  const text = comparableText(textCell(row, 'quarter')).replace(/^quý\s*/, '');
  return QUARTERS.find((quarter) => text === String(quarter) || text === comparableText(romanQuarter(quarter))) ?? null;
}

/** Lines without a body or a quarter say nothing yet. A date or a result says that the body has reported. */
export function parseBodies(rows: readonly PlacedRow[]): readonly PlacedBody[] {
  return rows.flatMap(({ cells: row, cell }): PlacedBody[] => {
    const quarter = quarterIn(row);
    const body = textCell(row, 'body');
    if (quarter === null || body === '') return [];
    const on = dayCell(row, 'on');
    const result = textCell(row, 'result');
    const said = isYes(row, 'reported') ? true : isNo(row, 'reported') ? false : null;
    return [{ quarter, body, reported: said ?? (on !== null || result !== '' ? true : null), on, result, cell }];
  });
}

/** As a report keeps them: a line that is moved changes nothing. */
export const bodiesOf = (bodies: readonly PlacedBody[], quarters: readonly Quarter[]): readonly BodyReport[] =>
  bodies.filter(({ quarter }) => quarters.includes(quarter)).map(({ cell, ...report }) => report);

/** Bodies that a plan of this kind names and that report each quarter, then the commune's schools. */
export function reportingBodies(bodies: readonly string[], schools: readonly string[]): readonly string[] {
  const all = [...bodies, ...schools].map((name) => name.trim()).filter((name) => name !== '');
  return all.filter((name, index) => all.findIndex((each) => comparableText(each) === comparableText(name)) === index);
}

/** One line for every quarter and body; cells in the order quarter, body, reported, day, result. */
export function bodyRows(bodies: readonly string[]): readonly (readonly (string | null)[])[] {
  return QUARTERS.flatMap((quarter) => bodies.map((body) => [quarterName(quarter), body, null, null, null]));
}
