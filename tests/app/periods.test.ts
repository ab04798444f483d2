/** The periods of a workbook's year, and the one that is due. */
import { describe, expect, it } from '@jest/globals';
import { findPeriod, periodNowDue, viewPeriods } from '../../src/app/periods';
import { addDays } from '../../src/core/period/calendar-date';
import { QUARTERS, quarterEnd, SCHEME_NAMES } from '../../src/core/period/schemes';
import { rollupInput } from '../fixtures/rollup-input';

const { settings } = rollupInput({ villages: [] });

describe('the periods in a panel’s list', () => {
  it('are the eight of the year with their days, marked where a report was made', () => {
    const periods = viewPeriods(settings, [{ period: '2023-H1', revision: 1, json: '' }]);
    expect(periods.map(({ code }) => code)).toEqual([
      '2023-Q1',
      '2023-Q2',
      '2023-Q3',
      '2023-Q4',
      '2023-H1',
      '2023-9M',
      '2023-H2',
      '2023-Y',
    ]);
    expect(periods[0]).toEqual({
      code: '2023-Q1',
      label: 'Quý I năm 2023 (15/12/2022–14/3/2023)',
      generated: false,
    });
    expect(periods.filter(({ generated }) => generated).map(({ code }) => code)).toEqual(['2023-H1']);
  });

  it('are found by their codes, and no others', () => {
    expect(findPeriod(settings, '2023-Y')?.kind).toBe('Y');
    for (const code of ['2024-Q1', '2023-Q5', 'Q1', '']) expect(findPeriod(settings, code)).toBeNull();
  });
});

describe('the quarter that is due in every scheme', () => {
  it.each(SCHEME_NAMES)('%s: each from the day after its last day on, until the next one has ended', (scheme) => {
    const ofScheme = { ...settings, scheme };
    for (const quarter of QUARTERS) {
      const end = quarterEnd(settings.year, quarter, scheme);
      expect(periodNowDue(ofScheme, addDays(end, 1)).code).toBe(`2023-Q${quarter}`);
      expect(periodNowDue(ofScheme, end).code).toBe(`2023-Q${Math.max(1, quarter - 1)}`);
    }
  });
});

describe('the quarter that is due', () => {
  it.each([
    ['while quarter I runs: quarter I, as a draft', { year: 2023, month: 3, day: 14 }, '2023-Q1'],
    ['the day after its last day', { year: 2023, month: 3, day: 15 }, '2023-Q1'],
    ['on the last day of quarter II: still quarter I', { year: 2023, month: 6, day: 14 }, '2023-Q1'],
    ['the day after', { year: 2023, month: 6, day: 15 }, '2023-Q2'],
    ['long after the year', { year: 2026, month: 1, day: 1 }, '2023-Q4'],
  ])('%s', (_, today, code) => {
    expect(periodNowDue(settings, today).code).toBe(code);
  });
});
