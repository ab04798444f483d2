/** The colours of a village's tab: they follow the cases, the tick and the police's decision, and decide nothing. */
import { FIRST_ERROR, FIRST_WARNING, MISSING_CASE } from '../../core/checks/row-cases';
import { CHECK_COLUMN, caseColumn, NAME_COLUMN, quarterColumn, ROW_KEYS } from '../../core/layout/keys';
import { placeOf, type RowLayout, type TabLayout } from '../../core/layout/tab-layout';
import { QUARTERS } from '../../core/period/schemes';
import type { Quarter } from '../../core/period/types';
import { SENT_BACK } from '../../core/submission/quarter-state';
import { DECISION_WORDS } from '../../core/submission/read-quarter';
import { COLORS } from './palette';
import { type Area, a1, type ConditionalLook, runsOf } from './sketch';

type Decision = keyof typeof DECISION_WORDS;

/** Rows that are asked for in some quarters only, or only where something happened. */
const isConditional = ({ indicator, owner }: RowLayout): boolean =>
  owner === 'head' && indicator !== null && !['always', 'never'].includes(indicator.required.kind);

const isWrong = (found: string): string => `${found}>=${FIRST_ERROR}`;
const isMissing = (found: string): string => `${found}>=${MISSING_CASE};${found}<${FIRST_ERROR}`;
const isToReview = (found: string): string => `${found}>=${FIRST_WARNING};${found}<${MISSING_CASE}`;

/** Whether the add-on sent the quarter back; the range of one cell, for COUNTIF wants a range. */
const isMarked = (fingerprint: string): string => `COUNTIF(${fingerprint}:${fingerprint};"${SENT_BACK}*")>0`;

/** The first look that fits wins, so what has to be done stands above what is done. */
export function conditionalLooks({ rows, columns }: TabLayout): ConditionalLook[] {
  const row = (key: string): number => placeOf(rows, key);
  const column = (key: string): number => placeOf(columns, key);
  const q1 = column(quarterColumn(1));
  const check = column(CHECK_COLUMN);
  const current = a1(row(ROW_KEYS.current), column(NAME_COLUMN), 'both');
  const quarters = (start: number, count: number): Area => ({ row: start, column: q1, rows: count, columns: 4 });

  const blocksOf = (wanted: (row: RowLayout) => boolean): Area[] =>
    runsOf(rows.flatMap((each, index) => (wanted(each) ? [index + 1] : []))).map(({ start, count }) =>
      quarters(start, count),
    );
  // Headings of groups stand between the blocks and keep their own colour.
  const [entries = quarters(1, 1), ...moreEntries] = blocksOf(({ look }) => look === 'entry');
  const first = entries.row;
  const everyEntry: ConditionalLook['areas'] = [entries, ...moreEntries];
  const checks: Area = { row: first, column: check, rows: rows.length - first + 1, columns: 1 };
  /** Relative to the first quarter's cell in a row: the case beside it. */
  const caseAt = (start: number): string => a1(start, column(caseColumn(1)));
  const cases = QUARTERS.map((quarter) => a1(first, column(caseColumn(quarter)), 'column'));
  const caseNow = `CHOOSE(${current};${cases.join(';')})`;
  const control = (key: string): string => a1(row(key), q1, 'row');
  const each = (key: string, quarter: Quarter): string => a1(row(key), q1 + quarter - 1, 'both');
  const controls = (key: string): string => QUARTERS.map((quarter) => each(key, quarter)).join(';');
  const firstDay = a1(row(ROW_KEYS.start), column(NAME_COLUMN), 'both');
  const lastDay = a1(row(ROW_KEYS.end), column(NAME_COLUMN), 'both');

  /** A later quarter is not missing yet. */
  const begun = `${control(ROW_KEYS.quarter)}<=${current}`;
  const decided = (decision: Decision) => `${control(ROW_KEYS.decision)}="${DECISION_WORDS[decision]}"`;
  const ticked = `=${control(ROW_KEYS.submitted)}=TRUE`;
  /** Green says “done”, so it waits while the police ask for a correction. */
  const submitted = `=AND(${control(ROW_KEYS.submitted)}=TRUE;OR(${control(ROW_KEYS.decision)}<>"${DECISION_WORDS['to-correct']}";${isMarked(control(ROW_KEYS.fingerprint))}))`;
  const now = (key: string): string => `CHOOSE(${current};${controls(key)})`;
  const decidedNow = (decision: Decision) => `${now(ROW_KEYS.decision)}="${DECISION_WORDS[decision]}"`;
  const isTicked = (quarter: Quarter): string => `${each(ROW_KEYS.submitted, quarter)}=TRUE`;
  /** The current quarter or an earlier one, folded away, waits for a correction; a tick after the add-on sent it back ends that. */
  const sentBack = QUARTERS.map((quarter) => {
    const decision = `${each(ROW_KEYS.decision, quarter)}="${DECISION_WORDS['to-correct']}"`;
    const again = `AND(${isTicked(quarter)};${isMarked(each(ROW_KEYS.fingerprint, quarter))})`;
    return `AND(${current}>=${quarter};${decision};NOT(${again}))`;
  });
  const toCorrect = `=OR(${sentBack.join(';')})`;
  /** Nothing is asked for any more, or not yet. */
  const isOver = `AND(ISNUMBER(${lastDay});${lastDay}<${now(ROW_KEYS.start)})`;
  const ended = `=OR(${isOver};AND(ISNUMBER(${firstDay});${firstDay}>${now(ROW_KEYS.end)}))`;
  const lastHead = rows.reduce(
    (last, { owner, look }, index) => (owner === 'head' && look === 'entry' ? index : last),
    0,
  );
  const open = QUARTERS.map((quarter) => {
    const place = column(caseColumn(quarter));
    return `COUNTIF(${a1(first, place, 'both')}:${a1(lastHead + 1, place, 'both')};">=${MISSING_CASE}")`;
  });
  const [conditional, ...others] = blocksOf(isConditional);

  const status: ConditionalLook['areas'] = [
    { row: row(ROW_KEYS.status), column: column(NAME_COLUMN), rows: 1, columns: check - 1 },
  ];
  const looks: (ConditionalLook | null)[] = [
    { areas: everyEntry, formula: `=${isWrong(caseAt(first))}`, background: COLORS.wrong, color: COLORS.wrongInk },
    { areas: everyEntry, formula: `=AND(${isToReview(caseAt(first))})`, background: COLORS.review },
    {
      areas: everyEntry,
      formula: `=AND(${isMissing(caseAt(first))};${begun})`,
      background: COLORS.missing,
    },
    {
      areas: everyEntry,
      formula: `=OR(${decided('accepted')};${decided('locked')})`,
      background: COLORS.settled,
      color: COLORS.settledInk,
    },
    { areas: everyEntry, formula: submitted, background: COLORS.submitted },
    conditional
      ? {
          areas: [conditional, ...others],
          formula: `=AND(COUNTBLANK(${a1(conditional.row, q1)})=1;${caseAt(conditional.row)}=0)`,
          background: COLORS.closed,
        }
      : null,
    { areas: [checks], formula: `=${isWrong(caseNow)}`, background: COLORS.wrong, color: COLORS.wrongInk },
    { areas: [checks], formula: `=AND(${isToReview(caseNow)})`, background: COLORS.review },
    { areas: [checks], formula: `=AND(${isMissing(caseNow)})`, background: COLORS.missing },
    {
      areas: [quarters(row(ROW_KEYS.heading), 1)],
      formula: `=${control(ROW_KEYS.quarter)}=${current}`,
      background: COLORS.now,
      color: COLORS.brand,
    },
    { areas: [quarters(row(ROW_KEYS.submitted), 1)], formula: ticked, background: COLORS.submitted },
    { areas: status, formula: toCorrect, background: COLORS.review },
    { areas: status, formula: ended, background: COLORS.settled, color: COLORS.settledInk },
    {
      areas: status,
      formula: `=OR(${decidedNow('accepted')};${decidedNow('locked')})`,
      background: COLORS.settled,
      color: COLORS.settledInk,
    },
    {
      areas: status,
      formula: `=AND(${now(ROW_KEYS.submitted)}=TRUE;CHOOSE(${current};${open.join(';')})=0)`,
      background: COLORS.submitted,
    },
    {
      areas: [{ row: row(ROW_KEYS.submittedOn), column: check, rows: 1, columns: 1 }],
      formula: toCorrect,
      background: COLORS.review,
    },
  ];
  return looks.filter((look) => look !== null);
}
