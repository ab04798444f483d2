/** Dates, names of periods, lists of villages, normal forms and abbreviations. */
import { describe, expect, it } from '@jest/globals';
import { trackAbbreviations } from '../../../src/core/text/abbreviations';
import { formatDate } from '../../../src/core/text/dates';
import { normalizedLines, normalizeText } from '../../../src/core/text/normalize-text';
import { periodWords, romanQuarter } from '../../../src/core/text/period-words';
import { capitalize, upperCase } from '../../../src/core/text/sentence-case';
import { listNames, namesOrNumber } from '../../../src/core/text/village-list';

describe('dates', () => {
  it.each([
    [{ year: 2023, month: 3, day: 14 }, '14/3/2023'],
    [{ year: 2023, month: 1, day: 5 }, '05/01/2023'],
    [{ year: 2023, month: 2, day: 28 }, '28/02/2023'],
    [{ year: 2022, month: 12, day: 9 }, '09/12/2022'],
  ])('pads days below 10 and the months 1 and 2 only', (day, text) => {
    expect(formatDate(day)).toBe(text);
  });
});

describe('names of periods', () => {
  it('counts quarters in Roman figures', () => {
    expect([romanQuarter(1), romanQuarter(2), romanQuarter(3), romanQuarter(4)]).toEqual(['I', 'II', 'III', 'IV']);
  });

  it('knows the period before and after quarter I and quarter IV', () => {
    const first = periodWords({ kind: 'Q1', year: 2023 });
    expect([first.name, first.table, first.next]).toEqual(['quý I năm 2023', 'Quý I/2023', 'quý II năm 2023']);
    expect([first.previous?.table, first.sameLastYearTable]).toEqual(['Quý IV/2022', 'Quý I/2022']);
    const last = periodWords({ kind: 'Q4', year: 2023 });
    expect([last.next, last.nextShort, last.previous?.table]).toEqual(['quý I năm 2024', 'quý I', 'Quý III/2023']);
  });

  it('compares half a year with the half before, nine months with last year alone, a year with a year', () => {
    expect(periodWords({ kind: 'H1', year: 2023 }).previous?.flow).toBe('6 tháng cuối năm trước');
    expect(periodWords({ kind: 'H2', year: 2023 }).previous?.flow).toBe('6 tháng đầu năm');
    expect(periodWords({ kind: '9M', year: 2023 }).previous).toBeNull();
    const year = periodWords({ kind: 'Y', year: 2023 });
    expect([year.previous?.table, year.sameLastYearTable, year.next]).toEqual(['Năm 2022', null, 'năm 2024']);
  });
});

describe('lists of villages', () => {
  it('names up to five and counts more', () => {
    const names = ['Thôn 1', 'Thôn 2', 'Thôn 3', 'Thôn 4', 'Thôn 5', 'Thôn 6'];
    expect(listNames(names.slice(0, 5))).toBe('Thôn 1, Thôn 2, Thôn 3, Thôn 4, Thôn 5');
    expect(listNames(names)).toBeNull();
    expect(namesOrNumber(names)).toBe('06 thôn');
  });

  it('joins the last by “và” where the sentence asks for it', () => {
    expect(listNames(['Thôn 2', 'Thôn 7'], true)).toBe('Thôn 2 và Thôn 7');
    expect(listNames(['Thôn 2'], true)).toBe('Thôn 2');
  });
});

describe('normal forms', () => {
  it('composes decomposed letters and evens out blanks', () => {
    expect(normalizeText('  Tho\u0302n\u00a01 \n')).toBe('Thôn 1');
    expect(normalizedLines('- Như trên;\r\n\n- Lưu: CAX.')).toEqual(['- Như trên;', '- Lưu: CAX.']);
  });

  it('capitalises Vietnamese letters', () => {
    expect(capitalize('đến cuối quý')).toBe('Đến cuối quý');
    expect(capitalize('07 thôn')).toBe('07 thôn');
    expect(upperCase('quý i năm 2023, ủy ban')).toBe('QUÝ I NĂM 2023, ỦY BAN');
  });
});

describe('abbreviations', () => {
  it('are written out where they are printed first', () => {
    const document = trackAbbreviations();
    expect(document.write('bảo đảm ANTT và TTATGT; ANTT')).toBe(
      'bảo đảm an ninh, trật tự (ANTT) và trật tự, an toàn giao thông (TTATGT); ANTT',
    );
    expect(document.write('tin về ANTT')).toBe('tin về ANTT');
  });

  it('count as written out where a text has done so itself', () => {
    const document = trackAbbreviations();
    expect(document.write('của Ủy ban nhân dân (UBND) xã')).toBe('của Ủy ban nhân dân (UBND) xã');
    expect(document.write('báo cáo UBND xã')).toBe('báo cáo UBND xã');
    document.note('Tổ an ninh xã hội (ANXH)');
    expect(document.write('Tổ ANXH')).toBe('Tổ ANXH');
  });

  it('stay as they are inside words and symbols', () => {
    expect(trackAbbreviations().write('số 5/KH-UBND, phong trào BVANTT')).toBe('số 5/KH-UBND, phong trào BVANTT');
  });

  it('are only shown, not remembered, in a preview', () => {
    const document = trackAbbreviations();
    expect(document.preview('về ANTT')).toBe('về an ninh, trật tự (ANTT)');
    expect(document.write('về ANTT')).toBe('về an ninh, trật tự (ANTT)');
  });
});
