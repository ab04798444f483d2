/** Days are counted without clock or zone, and agree with the platform's own calendar. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  compareDates,
  dateOfDayNumber,
  dateOfSerial,
  dayNumber,
  isCalendarDate,
  parseIsoDate,
  printIsoDate,
  serialOfDate,
  weekdayOf,
} from '../../../src/core/period/calendar-date';

const anyDayNumber = fc.integer({ min: -700_000, max: 2_900_000 });

describe('calendar dates', () => {
  it('counts the days that the platform counts', () => {
    fc.assert(
      fc.property(anyDayNumber, (days) => {
        const date = dateOfDayNumber(days);
        const reference = new Date(days * 86_400_000);
        expect([date.year, date.month, date.day]).toEqual([
          reference.getUTCFullYear(),
          reference.getUTCMonth() + 1,
          reference.getUTCDate(),
        ]);
        expect(dayNumber(date)).toBe(days);
        expect(weekdayOf(date) % 7).toBe(reference.getUTCDay());
      }),
    );
  });

  it('gives the same day back after going any number of days away and back', () => {
    fc.assert(
      fc.property(anyDayNumber, fc.integer({ min: -5000, max: 5000 }), (days, step) => {
        const date = dateOfDayNumber(days);
        expect(addDays(addDays(date, step), -step)).toEqual(date);
        expect(Math.sign(compareDates(addDays(date, step), date))).toBe(Math.sign(step));
      }),
    );
  });

  it('crosses the end of February in leap years and in others', () => {
    expect(addDays({ year: 2024, month: 2, day: 28 }, 1)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(addDays({ year: 2023, month: 2, day: 28 }, 1)).toEqual({ year: 2023, month: 3, day: 1 });
    expect(addDays({ year: 2100, month: 2, day: 28 }, 1)).toEqual({ year: 2100, month: 3, day: 1 });
  });

  it('knows which days exist', () => {
    expect(isCalendarDate({ year: 2024, month: 2, day: 29 })).toBe(true);
    expect(isCalendarDate({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isCalendarDate({ year: 2023, month: 13, day: 1 })).toBe(false);
    expect(isCalendarDate({ year: 2023, month: 4, day: 31 })).toBe(false);
    expect(isCalendarDate({ year: 2023, month: 4, day: 0 })).toBe(false);
  });

  it('prints and reads ISO days', () => {
    expect(printIsoDate({ year: 2023, month: 3, day: 5 })).toBe('2023-03-05');
    fc.assert(
      fc.property(
        anyDayNumber.filter((days) => dateOfDayNumber(days).year >= 1000),
        (days) => {
          const date = dateOfDayNumber(days);
          expect(parseIsoDate(printIsoDate(date))).toEqual(date);
        },
      ),
    );
    for (const text of ['2023-02-29', '2023-3-5', '5/3/2023', '2023-03-05T00:00', '']) {
      expect(parseIsoDate(text)).toBeNull();
    }
  });

  it('counts the serial numbers that spreadsheets store', () => {
    expect(serialOfDate({ year: 2023, month: 4, day: 3 })).toBe(45_019);
    expect(serialOfDate({ year: 1900, month: 3, day: 1 })).toBe(61);
    expect(dateOfSerial(45_019.75)).toEqual({ year: 2023, month: 4, day: 3 });
  });
});
