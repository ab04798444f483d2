/** What cells show, by value, format and locale. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayedText } from '../../../../local/emulator/format/displayed-text';
import type { CellValue } from '../../../../local/emulator/model/workbook-model';
import { typedInput } from '../../../../local/emulator/typing/typed-input';

const LINES: readonly (readonly [CellValue, string, vietnamese: string, english: string])[] = [
  [null, '0', '', ''],
  [3, 'General', '3', '3'],
  [1250, 'General', '1250', '1250'],
  [1.5, 'General', '1,5', '1.5'],
  [1 / 3, 'General', '0,3333333333', '0.3333333333'],
  [12345678901, 'General', '12345678901', '12345678901'],
  [1.5e20, 'General', '1,5E+20', '1.5E+20'],
  [3, '0', '3', '3'],
  [2.5, '0', '3', '3'],
  [45019, '0', '45019', '45019'],
  [1.5, '0.#', '1,5', '1.5'],
  // As in Excel; unverified for Sheets.
  [3, '0.#', '3,', '3.'],
  [1.25, '0.0', '1,3', '1.3'],
  [1250, '#,##0', '1.250', '1,250'],
  [0.5, '0%', '50%', '50%'],
  [0.125, '0.00%', '12,50%', '12.50%'],
  [46096, 'dd/MM/yyyy', '15/03/2026', '15/03/2026'],
  [46096, 'dd/mm/yyyy', '15/03/2026', '15/03/2026'],
  [46096, 'd/M', '15/3', '15/3'],
  [5, 'dd/MM/yyyy', '04/01/1900', '04/01/1900'],
  [46096 + 8.5 / 24, 'dd/MM/yyyy H:mm:ss', '15/03/2026 8:30:00', '15/03/2026 8:30:00'],
  [8.5 / 24, 'hh:mm', '08:30', '08:30'],
  [1000, '#,##0 [$₫]', '1.000 ₫', '1,000 ₫'],
  ['3 vụ', '0', '3 vụ', '3 vụ'],
  ['0012', '@', '0012', '0012'],
  [12, '@', '12', '12'],
  [true, '0', 'TRUE', 'TRUE'],
  [false, 'General', 'FALSE', 'FALSE'],
  [{ error: '#DIV/0!' }, '0', '#DIV/0!', '#DIV/0!'],
];

describe('the text of a cell', () => {
  it.each(LINES)('%j in the format %s shows %s, in English %s', (value, numberFormat, vietnamese, english) => {
    expect(displayedText(value, numberFormat, 'vi_VN')).toBe(vietnamese);
    expect(displayedText(value, numberFormat, 'en_US')).toBe(english);
  });

  it('refuses a format that is none', () => {
    expect(() => displayedText(1, 'bad["', 'vi_VN')).toThrow('not emulated: the number format bad["');
  });

  it('reads back as the day that was typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80_000 }), (serial) => {
        const text = displayedText(serial, 'dd/MM/yyyy', 'vi_VN');
        expect(typedInput(text, 'vi_VN', 'dd/MM/yyyy', 2026)).toEqual({ value: serial });
      }),
    );
  });
});
