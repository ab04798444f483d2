/** Deadlines by working days and by calendar days, and what is due on a given day. */
import { describe, expect, it } from '@jest/globals';
import { parseIsoDate } from '../../../src/core/period/calendar-date';
import {
  currentQuarter,
  isWorkingDay,
  policeDeadline,
  quarterNowDue,
  villageDeadline,
  workingDaysLate,
} from '../../../src/core/period/deadlines';
import { makePeriod } from '../../../src/core/period/periods';

function day(iso: string) {
  const date = parseIsoDate(iso);
  if (date === null) throw new Error(`no day: ${iso}`);
  return date;
}

const rule = { villageDeadlineDays: 3, holidays: [] };

describe('deadlines', () => {
  it('gives the village head until 17/3 and the police until 19/3 for quarter I of 2023 under Decree 09', () => {
    const { end } = makePeriod('2023-Q1', 'nd09');
    expect(villageDeadline(end, rule)).toEqual(day('2023-03-17'));
    expect(policeDeadline(end, 5)).toEqual(day('2023-03-19'));
  });

  it('counts neither Saturday nor Sunday', () => {
    expect(villageDeadline(day('2023-06-14'), rule)).toEqual(day('2023-06-19')); // Wednesday → Thu, Fri, Mon
    expect(isWorkingDay(day('2023-06-17'), [])).toBe(false);
    expect(isWorkingDay(day('2023-06-18'), [])).toBe(false);
  });

  it('counts no holiday that the settings list', () => {
    const holidays = [day('2023-09-01'), day('2023-09-04')];
    expect(villageDeadline(day('2023-08-31'), { ...rule, holidays })).toEqual(day('2023-09-07'));
  });

  it('is the last day itself when the settings give no days', () => {
    expect(villageDeadline(day('2023-06-14'), { ...rule, villageDeadlineDays: 0 })).toEqual(day('2023-06-14'));
  });
});

describe('the quarter now due', () => {
  const due = (iso: string) => quarterNowDue(2023, 'nd09', day(iso));

  it('is quarter I as a draft until its last day is over', () => {
    expect(due('2022-12-20')).toEqual({ quarter: 1, draft: true });
    expect(due('2023-03-14')).toEqual({ quarter: 1, draft: true });
    expect(due('2023-03-15')).toEqual({ quarter: 1, draft: false });
  });

  it('stays until the next quarter is over, and ends with quarter IV', () => {
    expect(due('2023-06-14')).toEqual({ quarter: 1, draft: false });
    expect(due('2023-06-15')).toEqual({ quarter: 2, draft: false });
    expect(due('2024-05-01')).toEqual({ quarter: 4, draft: false });
  });
});

describe('the current quarter', () => {
  const current = (iso: string) => currentQuarter(2023, 'nd09', day(iso), rule);

  it('is the earliest whose deadline is not past', () => {
    expect(current('2023-01-10')).toBe(1);
    expect(current('2023-03-17')).toBe(1);
    expect(current('2023-03-18')).toBe(2);
    expect(current('2023-09-19')).toBe(3);
  });

  it('is quarter IV once the year is over', () => {
    expect(current('2024-02-01')).toBe(4);
  });
});

describe('working days late', () => {
  const late = (iso: string, holidays: string[] = []) =>
    workingDaysLate(day('2023-03-17'), day(iso), holidays.map(day));

  it('are counted from the day after the deadline, a Friday', () => {
    expect(
      ['2023-03-16', '2023-03-17', '2023-03-18', '2023-03-19', '2023-03-20', '2023-03-21'].map((iso) => late(iso)),
    ).toEqual([0, 0, 0, 0, 1, 2]);
  });

  it('leave holidays out', () => {
    expect(late('2023-03-22', ['2023-03-20', '2023-03-21'])).toBe(1);
  });
});
