/** Periods: the published vectors of every scheme, and the law that quarters divide the year without gap or overlap. */
import { describe, expect, it } from '@jest/globals';
import { addDays, compareDates, printIsoDate } from '../../../src/core/period/calendar-date';
import {
  makePeriod,
  parsePeriodCode,
  periodsOfYear,
  previousPeriodCode,
  quarterPeriod,
  sameLastYearCode,
} from '../../../src/core/period/periods';
import { QUARTERS, quarterOf, SCHEME_NAMES } from '../../../src/core/period/schemes';
import type { SchemeName } from '../../../src/core/period/types';

const KINDS = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'Y'] as const;

/** First and last days of 2026 by kind, as the table of the domain description prints them. */
const VECTORS: Record<SchemeName, readonly string[]> = {
  calendar: [
    '01/01/2026–31/03/2026',
    '01/04/2026–30/06/2026',
    '01/07/2026–30/09/2026',
    '01/10/2026–31/12/2026',
    '01/01/2026–30/06/2026',
    '01/07/2026–31/12/2026',
    '01/01/2026–31/12/2026',
  ],
  nd09: [
    '15/12/2025–14/03/2026',
    '15/03/2026–14/06/2026',
    '15/06/2026–14/09/2026',
    '15/09/2026–14/12/2026',
    '15/12/2025–14/06/2026',
    '15/06/2026–14/12/2026',
    '15/12/2025–14/12/2026',
  ],
  congan: [
    '15/11/2025–14/02/2026',
    '15/02/2026–14/05/2026',
    '15/05/2026–14/08/2026',
    '15/08/2026–14/11/2026',
    '15/11/2025–14/05/2026',
    '15/05/2026–14/11/2026',
    '15/11/2025–14/11/2026',
  ],
  tt124_kdc: [
    '01/11/2025–31/01/2026',
    '01/02/2026–30/04/2026',
    '01/05/2026–31/07/2026',
    '01/08/2026–31/10/2026',
    '01/11/2025–30/04/2026',
    '01/05/2026–31/10/2026',
    '01/11/2025–31/10/2026',
  ],
};

const isoOf = (printed: string) => printed.split('/').reverse().join('-');

describe('periods', () => {
  for (const scheme of SCHEME_NAMES) {
    KINDS.forEach((kind, index) => {
      const vector = VECTORS[scheme][index] ?? '';
      it(`${scheme}: 2026-${kind} is ${vector}`, () => {
        const period = makePeriod(`2026-${kind}`, scheme);
        const [start = '', end = ''] = vector.split('–');
        expect([printIsoDate(period.start), printIsoDate(period.end)]).toEqual([isoOf(start), isoOf(end)]);
      });
    });
  }

  it('takes nine months from quarters I, II and III: 15/12–14/9 under Decree 09', () => {
    const period = makePeriod('2026-9M', 'nd09');
    expect([printIsoDate(period.start), printIsoDate(period.end)]).toEqual(['2025-12-15', '2026-09-14']);
    expect(period.quarters).toEqual([1, 2, 3]);
  });

  it('counts 14 March in quarter I and 15 March in quarter II under Decree 09', () => {
    expect(quarterOf({ year: 2026, month: 3, day: 14 }, 'nd09')).toEqual({ year: 2026, quarter: 1 });
    expect(quarterOf({ year: 2026, month: 3, day: 15 }, 'nd09')).toEqual({ year: 2026, quarter: 2 });
  });

  it('counts the second half of December in quarter I of the next year under Decree 09', () => {
    expect(quarterOf({ year: 2026, month: 12, day: 14 }, 'nd09')).toEqual({ year: 2026, quarter: 4 });
    expect(quarterOf({ year: 2026, month: 12, day: 15 }, 'nd09')).toEqual({ year: 2027, quarter: 1 });
    expect(quarterOf({ year: 2026, month: 12, day: 31 }, 'nd09')).toEqual({ year: 2027, quarter: 1 });
  });

  for (const scheme of SCHEME_NAMES) {
    it(`${scheme}: every day of 2000–2100 lies in exactly one quarter, and the quarters follow each other`, () => {
      const last = { year: 2100, month: 12, day: 31 };
      let day = quarterPeriod(2000, 1, scheme).start;
      let inside = 0;
      for (let year = 2000; year <= 2101; year += 1) {
        for (const quarter of QUARTERS) {
          const { start, end } = quarterPeriod(year, quarter, scheme);
          expect(start).toEqual(day);
          while (compareDates(day, end) <= 0) {
            const found = quarterOf(day, scheme);
            if (found.year !== year || found.quarter !== quarter) {
              throw new Error(`${printIsoDate(day)} fell into ${found.year}-Q${found.quarter}`);
            }
            inside += compareDates(day, last) <= 0 ? 1 : 0;
            day = addDays(day, 1);
          }
        }
      }
      expect(inside).toBeGreaterThanOrEqual(36_890); // 101 years
    });
  }

  it('names the eight periods of a year in their order', () => {
    expect(periodsOfYear(2023, 'nd09').map((period) => period.code)).toEqual([
      '2023-Q1',
      '2023-Q2',
      '2023-Q3',
      '2023-Q4',
      '2023-H1',
      '2023-9M',
      '2023-H2',
      '2023-Y',
    ]);
  });

  it('refuses what is no period in a sentence', () => {
    for (const code of ['2023-Q5', '2023', 'Q1', '2023-q1', '23-Q1', '2023-Q1-', '']) {
      expect(() => parsePeriodCode(code)).toThrow(/Không có kỳ báo cáo/);
    }
  });

  it('compares with the quarter before, the half before, the year before; nine months with nothing', () => {
    const pairs = ['Q1', 'Q2', 'Q4', 'H1', 'H2', '9M', 'Y'].map((kind) => previousPeriodCode(`2023-${kind}`));
    expect(pairs).toEqual(['2022-Q4', '2023-Q1', '2023-Q3', '2022-H2', '2023-H1', null, '2022-Y']);
    expect(sameLastYearCode('2023-9M')).toBe('2022-9M');
  });
});
