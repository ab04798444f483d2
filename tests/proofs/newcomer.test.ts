/**
 * A newcomer at the phone, in a quarter in which nothing happened: whoever fills in what is yellow, and nothing else,
 * has at most 15 cells and the tick to touch, in every quarter, with the script and without it.
 */
import { describe, expect, it } from '@jest/globals';
import type { WorkbookModel } from '../../local/emulator/model/workbook-model';
import { defaultCatalogue } from '../../src/core/catalogue/default-catalogue';
import { headRows } from '../../src/core/catalogue/rows';
import { inTabOrder } from '../../src/core/layout/village-tab';
import { QUARTERS } from '../../src/core/period/schemes';
import type { CalendarDate, Quarter } from '../../src/core/period/types';
import { COLORS } from '../../src/sheets/layout/palette';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { buildRequest, newFile, runSetUp } from '../fixtures/set-up-commune';
import { villageNow } from '../fixtures/tracking-run';

const TAB = 'HH-T01 Thôn 1';
const MOST_CELLS = 15;

/** The last day of each quarter. */
const LAST_DAYS: Readonly<Record<Quarter, CalendarDate>> = {
  1: { year: 2023, month: 3, day: 14 },
  2: { year: 2023, month: 6, day: 14 },
  3: { year: 2023, month: 9, day: 14 },
  4: { year: 2023, month: 12, day: 14 },
};
const NAMES: Readonly<Record<Quarter, string>> = {
  1: 'Quý I (15/12–14/3)',
  2: 'Quý II (15/3–14/6)',
  3: 'Quý III (15/6–14/9)',
  4: 'Quý IV (15/9–14/12)',
};

const ROWS = inTabOrder(headRows(defaultCatalogue()));

/** Nothing happened, but households there are. */
const answerAt = (code: string): string => {
  if (code === 'bc_ho_tong') return '262';
  return ROWS.find((row) => row.code === code)?.kind === 'duty' ? 'không' : '0';
};

const setUp = new Map<Quarter, WorkbookModel>();

/** Set up on the quarter's last day. */
function freshTab(quarter: Quarter): PersonAtTab {
  const today = LAST_DAYS[quarter];
  let ready = setUp.get(quarter);
  if (ready === undefined) {
    const file = newFile(1);
    runSetUp(file, buildRequest(1), { clock: { today: () => today, now: () => '2023-03-14 08:00' } });
    ready = file.workbook;
    setUp.set(quarter, ready);
  }
  return new PersonAtTab(openAtWork(ready, 1, { now: noonOf(today.year, today.month, today.day) }), TAB);
}

/** From the top down to the first cell of the quarter that is yellow; null: none is. */
function nextYellow(head: PersonAtTab, quarter: Quarter): string | null {
  const tab = keyedTab(head.file, TAB);
  return ROWS.find(({ code }) => tab.color(code, `Q${quarter}`) === COLORS.missing)?.code ?? null;
}

describe.each([true, false])('a newcomer in a quiet quarter, script running: %s', (scriptRuns) => {
  it.each(QUARTERS)('quarter %i is filled in by what is yellow', (quarter) => {
    const head = freshTab(quarter);
    const status = (): unknown => head.value('#status', 'name');
    const asked = quarter === 1 ? 15 : 11;
    expect(status()).toBe(`${NAMES[quarter]}: bác chưa ghi, có ${asked} ô cần ghi`);

    const filled: string[] = [];
    for (let code = nextYellow(head, quarter); code !== null; code = nextYellow(head, quarter)) {
      expect(filled).not.toContain(code);
      head.type(code, `Q${quarter}`, answerAt(code), { scriptRuns });
      filled.push(code);
      if (filled.length < asked) {
        const left = asked - filled.length;
        expect(status()).toBe(`${NAMES[quarter]}: còn ${left} ô chưa ghi, chưa nộp`);
      }
    }
    expect(filled.length).toBe(asked);
    expect(filled.length).toBeLessThanOrEqual(MOST_CELLS);
    expect(status()).toBe(`${NAMES[quarter]}: đã ghi đủ, chưa nộp. Bác đánh dấu “Đã nộp” giúp.`);

    head.type('#submitted', `Q${quarter}`, 'TRUE', { scriptRuns });
    const { day, month } = LAST_DAYS[quarter];
    expect(status()).toBe(
      scriptRuns
        ? `${NAMES[quarter]}: đã nộp ngày ${day}/${month}. Cảm ơn bác.`
        : `${NAMES[quarter]}: đã nộp. Cảm ơn bác; bác ghi thêm dòng “Ngày nộp” giúp.`,
    );
    expect(head.note('#submitted', `Q${quarter}`)).toBe('');
    if (quarter === 1) expect(villageNow(head.file).state).toBe('submitted');
  });
});

describe('on the first screen of a phone', () => {
  it.each([2, 3, 4] as const)('of quarter %i stands nothing that was asked in quarter I', (quarter) => {
    const head = freshTab(quarter);
    const lastAsked = Math.max(
      ...ROWS.filter(({ required }) => required.kind === 'always').map(({ code }) => head.row(code)),
    );
    const yearly = ROWS.filter(({ required }) => required.kind === 'first-quarter').map(({ code }) => head.row(code));
    expect(Math.min(...yearly)).toBeGreaterThan(lastAsked);
  });
});
