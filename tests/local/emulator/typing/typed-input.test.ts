/** The typing table: what Sheets makes of what people type, with the source of each line. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { serialOfDay } from '../../../../local/emulator/typing/serial-date';
import { shownFormula, storedFormula } from '../../../../local/emulator/typing/typed-formula';
import { type TypedInput, typedInput } from '../../../../local/emulator/typing/typed-input';

/**
 * How sure a line is; the live checklist asks the unverified ones in a real sheet.
 * Documented: https://support.google.com/docs/answer/56470 (formats), /answer/58515 (locale),
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption and the CLDR patterns of vi.
 * Reported: told by users of Sheets in threads, for this or another locale with a decimal comma.
 */
type Status = 'documented' | 'reported' | 'unverified';
type Line = readonly [typed: string, becomes: TypedInput, status: Status];

function day(year: number, month: number, dayOfMonth: number): number {
  const serial = serialOfDay({ year, month, day: dayOfMonth });
  if (serial === null) throw new Error('no such day');
  return serial;
}

const YEAR = 2026;
const MARCH_15 = day(2026, 3, 15);

/** Into a cell without a format. */
const VIETNAMESE: readonly Line[] = [
  ['3', { value: 3 }, 'documented'],
  ['0', { value: 0 }, 'documented'],
  ['-3', { value: -3 }, 'documented'],
  ['+3', { value: 3 }, 'reported'],
  ['03', { value: 3 }, 'documented'],
  [' 3 ', { value: 3 }, 'reported'],
  ['1,5', { value: 1.5 }, 'documented'],
  [',5', { value: 0.5 }, 'unverified'],
  ['1.250', { value: 1250, numberFormat: '#,##0' }, 'documented'],
  ['1.250.000', { value: 1_250_000, numberFormat: '#,##0' }, 'documented'],
  ['1.250,5', { value: 1250.5, numberFormat: '#,##0.00' }, 'documented'],
  ['1.25', { value: '1.25' }, 'unverified'],
  ['12.50', { value: '12.50' }, 'unverified'],
  ['1.5', { value: day(YEAR, 5, 1), numberFormat: 'd/M' }, 'unverified'],
  ['1,250.5', { value: '1,250.5' }, 'unverified'],
  ['50%', { value: 0.5, numberFormat: '0%' }, 'documented'],
  ['12,5%', { value: 0.125, numberFormat: '0.00%' }, 'documented'],
  ['1e3', { value: 1000, numberFormat: '0.00E+00' }, 'reported'],
  ['(3)', { value: -3 }, 'unverified'],
  ['(0)', { value: 0 }, 'unverified'],
  ['1.000 ₫', { value: 1000, numberFormat: '#,##0 [$₫]' }, 'unverified'],
  ['15/3/2026', { value: MARCH_15, numberFormat: 'dd/MM/yyyy' }, 'documented'],
  ['15-3-2026', { value: MARCH_15, numberFormat: 'dd/MM/yyyy' }, 'reported'],
  ['15.3.2026', { value: MARCH_15, numberFormat: 'dd/MM/yyyy' }, 'unverified'],
  ['15/03/26', { value: MARCH_15, numberFormat: 'dd/MM/yyyy' }, 'reported'],
  ['2026-03-15', { value: MARCH_15, numberFormat: 'yyyy-mm-dd' }, 'documented'],
  ['3/4', { value: day(YEAR, 4, 3), numberFormat: 'd/M' }, 'documented'],
  ['3/2026', { value: day(2026, 3, 1), numberFormat: 'M/yyyy' }, 'unverified'],
  ['15/3/2026 8:30', { value: MARCH_15 + 8.5 / 24, numberFormat: 'dd/MM/yyyy H:mm:ss' }, 'reported'],
  ['31/2/2023', { value: '31/2/2023' }, 'documented'],
  ['29/2/2024', { value: day(2024, 2, 29), numberFormat: 'dd/MM/yyyy' }, 'documented'],
  ['3/15/2026', { value: '3/15/2026' }, 'unverified'],
  ['8:30', { value: 8.5 / 24, numberFormat: 'H:mm:ss' }, 'documented'],
  ['8h30', { value: '8h30' }, 'unverified'],
  ['3 vụ', { value: '3 vụ' }, 'documented'],
  ['1 250', { value: '1 250' }, 'unverified'],
  ['１２', { value: '１２' }, 'unverified'],
  ['12a', { value: '12a' }, 'documented'],
  ['-', { value: '-' }, 'unverified'],
  ['- Họp thôn', { value: '- Họp thôn' }, 'unverified'],
  ['có', { value: 'có' }, 'documented'],
  ['không có', { value: 'không có' }, 'documented'],
  ["'0012", { value: '0012' }, 'documented'],
  ["'=1+1", { value: '=1+1' }, 'documented'],
  ['0012', { value: 12 }, 'documented'],
  ['TRUE', { value: true }, 'documented'],
  ['false', { value: false }, 'documented'],
  ['#N/A', { value: { error: '#N/A' } }, 'unverified'],
  ['=', { value: '=' }, 'unverified'],
  ['=A1+1,5', { value: null, formula: '=A1+1.5' }, 'documented'],
  ['=IF(A1>1;"a,b";2)', { value: null, formula: '=IF(A1>1;"a,b";2)' }, 'documented'],
  ['+A1', { value: null, formula: '=+A1' }, 'reported'],
  ['+84 912', { value: null, formula: '=+84 912' }, 'reported'],
  ['', { value: null }, 'documented'],
];

const ENGLISH: readonly Line[] = [
  ['1.25', { value: 1.25 }, 'documented'],
  ['1.250', { value: 1.25 }, 'documented'],
  ['1,250', { value: 1250, numberFormat: '#,##0' }, 'documented'],
  ['1,5', { value: '1,5' }, 'unverified'],
  ['3/15/2026', { value: MARCH_15, numberFormat: 'M/d/yyyy' }, 'documented'],
  ['15/3/2026', { value: '15/3/2026' }, 'documented'],
  ['3/4', { value: day(YEAR, 3, 4), numberFormat: 'M/d' }, 'documented'],
  ['Mar 1 2016', { value: day(2016, 3, 1), numberFormat: 'M/d/yyyy' }, 'documented'],
  ['8:30 PM', { value: 20.5 / 24, numberFormat: 'h:mm:ss AM/PM' }, 'documented'],
  ['$100.15', { value: 100.15, numberFormat: '[$$]#,##0.00' }, 'documented'],
  ['=IF(A1,1,2)', { value: null, formula: '=IF(A1;1;2)' }, 'documented'],
];

describe('typing into a cell without a format', () => {
  it.each(VIETNAMESE)('vi_VN: %j becomes %j (%s)', (typed, becomes) => {
    expect(typedInput(typed, 'vi_VN', 'General', YEAR)).toEqual(becomes);
  });

  it.each(ENGLISH)('en_US: %j becomes %j (%s)', (typed, becomes) => {
    expect(typedInput(typed, 'en_US', 'General', YEAR)).toEqual(becomes);
  });
});

describe('typing into a cell with a format', () => {
  it('keeps every text in a plain text cell, formulas too', () => {
    for (const text of ['0012', '1.250', '15/3/2026', '=1+1', 'TRUE', ' 3 ', '50%']) {
      expect(typedInput(text, 'vi_VN', '@', YEAR)).toEqual({ value: text });
    }
    expect(typedInput("'0012", 'vi_VN', '@', YEAR)).toEqual({ value: '0012' });
  });

  it('keeps the format of a number cell, so that a date shows as its serial number', () => {
    expect(typedInput('15/3/2026', 'vi_VN', '0', YEAR)).toEqual({ value: MARCH_15 });
    expect(typedInput('50%', 'vi_VN', '0', YEAR)).toEqual({ value: 0.5 });
    expect(typedInput('1.250', 'vi_VN', '0', YEAR)).toEqual({ value: 1250 });
    expect(typedInput('3 vụ', 'vi_VN', '0', YEAR)).toEqual({ value: '3 vụ' });
  });

  it('keeps the format of a date cell', () => {
    expect(typedInput('15/3/2026', 'vi_VN', 'dd/MM/yyyy', YEAR)).toEqual({ value: MARCH_15 });
    expect(typedInput('5', 'vi_VN', 'dd/MM/yyyy', YEAR)).toEqual({ value: 5 });
  });

  it('refuses a locale that it knows nothing of', () => {
    expect(() => typedInput('1', 'th_TH', 'General', YEAR)).toThrow('not emulated: spreadsheet locale th_TH');
  });
});

describe('laws of typing', () => {
  it('reads every whole number that it can write with dots between thousands', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (number) => {
        const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
        expect(typedInput(grouped, 'vi_VN', '0', YEAR).value).toBe(number);
        expect(typedInput(String(number), 'vi_VN', '0', YEAR).value).toBe(number);
      }),
    );
  });

  it('never throws, and never makes a number of a text without a digit', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { value } = typedInput(text, 'vi_VN', 'General', YEAR);
        if (!/[0-9]/.test(text)) expect(typeof value).not.toBe('number');
      }),
    );
  });
});

describe('a formula in the locale', () => {
  it('is shown as it was typed', () => {
    const typed = `='Thôn 1, 2'!A1*1,5+IF(B1="1,5; x";2;3)`;
    expect(storedFormula(typed, 'vi_VN')).toBe(`='Thôn 1, 2'!A1*1.5+IF(B1="1,5; x";2;3)`);
    expect(shownFormula(storedFormula(typed, 'vi_VN'), 'vi_VN')).toBe(typed);
    expect(shownFormula('=IF(A1;1.5;2)', 'en_US')).toBe('=IF(A1,1.5,2)');
  });
});
