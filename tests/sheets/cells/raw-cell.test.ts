/** Values of `getValues` as the core takes them. */
import { describe, expect, it } from '@jest/globals';
import { toEnteredCell, toRawCell } from '../../../src/sheets/cells/raw-cell';

const ZONE = 'Asia/Ho_Chi_Minh';

describe('a raw cell', () => {
  it.each([3, 0, true, 'có', '1.250', ''])('keeps %j', (value) => {
    expect(toRawCell(value, ZONE)).toBe(value);
  });

  it('tells an error from a text by its words', () => {
    expect(toRawCell('#REF!', ZONE)).toEqual({ error: '#REF!' });
    expect(toRawCell('#SPILL', ZONE)).toBe('#SPILL');
  });

  it('takes a day that no calendar has for a text, and stops at nothing', () => {
    expect(toRawCell(new Date(Number.NaN), ZONE)).toBe('Invalid Date');
  });

  it('has its formula beside it where there is one', () => {
    expect(toEnteredCell(2, '=1+1', ZONE)).toEqual({ raw: 2, formula: '=1+1' });
    expect(toEnteredCell(2, '', ZONE)).toEqual({ raw: 2 });
  });
});
