/** Laws that hold for formulas over any values: the engine is compared with what Google documents, said in a line of code. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CellValue } from '../../../../local/emulator/model/workbook-model';
import { sampleSheet } from './sample-sheet';

const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  fc.integer({ min: -99_999, max: 99_999 }).map((n) => n / 100),
);
const text = fc.constantFrom('a', 'B', 'có', 'Có', 'không', '12', '1,5', ' ', '0', 'TRUE', '=1', '>5', 'a*', 'Thôn 1');
const value: fc.Arbitrary<CellValue> = fc.oneof(fc.constant(null), number, text, fc.boolean());

const sheet = sampleSheet();

/** Fills A1:A6 and gives the result of the formula. */
function over(values: readonly CellValue[], formula: string): CellValue {
  for (let index = 0; index < 6; index += 1) sheet.put(`A${index + 1}`, null);
  values.forEach((content, index) => {
    const cell = `A${index + 1}`;
    // Texts are put as values: `=1` in a cell's value is a text.
    sheet.put(cell, 0);
    const model = sheet.sheet.cells.get(index + 1)?.get(1);
    if (model !== undefined) model.value = content;
    sheet.calculator.cellChanged(sheet.sheet.id, index + 1, 1);
  });
  return sheet.result(formula);
}

const rank = (content: CellValue) => ['number', 'string', 'boolean'].indexOf(typeof content);
const runs = { numRuns: 60 };

describe('formulas over any values', () => {
  it('compare numbers before texts before booleans, and texts without regard to case', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        fc.pre(a !== null && b !== null);
        const same = typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
        expect(over([a, b], '=A1=A2')).toBe(same);
        expect(over([a, b], '=A1<>A2')).toBe(!same);
        if (typeof a === 'string' && typeof b === 'string') return;
        const less = rank(a) === rank(b) ? Number(a) < Number(b) : rank(a) < rank(b);
        expect(over([a, b], '=A1<A2')).toBe(less);
        expect(over([a, b], '=A1>=A2')).toBe(!less);
      }),
      runs,
    );
  });

  it('take a blank for 0, for an empty text and for FALSE', () => {
    fc.assert(
      fc.property(value, (a) => {
        const blankLike = a === null || a === 0 || a === false;
        expect(over([null, a], '=A1=A2')).toBe(blankLike);
        expect(over([a], '=A1=""')).toBe(a === null);
      }),
      runs,
    );
  });

  it('know what each value is', () => {
    fc.assert(
      fc.property(value, (a) => {
        expect(over([a], '=ISNUMBER(A1)')).toBe(typeof a === 'number');
        expect(over([a], '=ISTEXT(A1)')).toBe(typeof a === 'string');
        expect(over([a], '=ISBLANK(A1)')).toBe(a === null);
      }),
      runs,
    );
  });

  it('join texts and numbers as the locale writes them', () => {
    fc.assert(
      fc.property(value, (a) => {
        const written = a === null ? '' : typeof a === 'number' ? String(a).replace('.', ',') : String(a);
        const shown = typeof a === 'boolean' ? written.toUpperCase() : written;
        expect(over([a], '="("&A1&")"')).toBe(`(${shown})`);
      }),
      runs,
    );
  });

  it('count what they should', () => {
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: -50, max: 50 }),
        (values, limit) => {
          const numbers = values.filter((content) => typeof content === 'number');
          expect(over(values, '=COUNT(A1:A6)')).toBe(numbers.length);
          expect(over(values, '=COUNTBLANK(A1:A6)')).toBe(values.filter((content) => content === null).length);
          expect(over(values, '=COUNTA(A1:A6)')).toBe(values.filter((content) => content !== null).length);
          expect(over(values, `=COUNTIF(A1:A6;">="&${limit})`)).toBe(numbers.filter((n) => n >= limit).length);
          expect(over(values, `=COUNTIF(A1:A6;"<${limit}")`)).toBe(numbers.filter((n) => n < limit).length);
          const withText = values.filter((content) => typeof content === 'string' && content.toLowerCase() === 'có');
          expect(over(values, '=COUNTIF(A1:A6;"có")')).toBe(withText.length);
          expect(over(values, '=SUM(A1:A6)')).toBeCloseTo(
            numbers.reduce((sum, n) => sum + n, 0),
            6,
          );
        },
      ),
      runs,
    );
  });

  it('round towards minus infinity in INT, and give MOD the sign of the divisor', () => {
    fc.assert(
      fc.property(number, fc.integer({ min: -9, max: 9 }), (a, divisor) => {
        expect(over([a], '=INT(A1)')).toBe(Math.floor(a));
        expect(over([a], '=INT(A1)=A1')).toBe(Number.isInteger(a));
        fc.pre(divisor !== 0);
        const whole = Math.trunc(a);
        const rest = ((whole % divisor) + divisor) % divisor;
        expect(over([whole], `=MOD(A1;${divisor})`)).toBe(rest === 0 ? 0 : rest);
      }),
      runs,
    );
  });

  it('read every number back to the last digit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (a) => {
        fc.pre(a === 0 || Math.abs(a) > 1e-9);
        expect(over([a], '=A1+0')).toBe(a === 0 ? 0 : a);
      }),
      runs,
    );
  });
});
