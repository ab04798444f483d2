/** Numbers as documents print them. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatCount,
  formatNumber,
  formatRate,
  formatShare,
  formatSigned,
  roundRate,
  roundToOneDecimal,
} from '../../../src/core/text/numbers';

describe('numbers in tables', () => {
  it.each([
    [0, '0'],
    [4, '4'],
    [999, '999'],
    [1125, '1.125'],
    [1_234_567, '1.234.567'],
    [12.5, '12,5'],
    [1250.5, '1.250,5'],
    [98.04, '98'],
    [-3, '-3'],
    [-0.04, '0'],
  ])('prints %s as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it.each([
    [0.25, 0.3],
    [1.15, 1.2],
    [-6.25, -6.3],
    [2.34, 2.3],
  ])('rounds %s half up to %s', (value, rounded) => {
    expect(roundToOneDecimal(value)).toBe(rounded);
  });

  it.each([
    [0.19, '+0,2'],
    [1.048, '+1'],
    [-16.67, '-16,7'],
    [0, '0'],
    [0.01, '0'],
  ])('signs a change of %s as %s', (value, text) => {
    expect(formatSigned(value)).toBe(text);
  });

  it('reads back to the number it printed', () => {
    const read = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (tenths) => {
        expect(read(formatNumber(tenths / 10))).toBeCloseTo(tenths / 10, 6);
      }),
    );
  });
});

describe('counts in sentences', () => {
  it.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [1125, '1.125'],
    [1.5, '1,5'],
  ])('prints %s as %s', (value, text) => {
    expect(formatCount(value)).toBe(text);
  });
});

describe('rates', () => {
  it.each([
    [3, 4, '75%'],
    [1, 3, '33,3%'],
    [44, 46, '95,7%'],
    [242, 242, '100%'],
    [0, 12, '0%'],
    [13, 12, '108,3%'],
  ])('prints %s of %s as %s', (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text);
  });

  it('never says all of less than all, nor none of something', () => {
    expect(formatShare(9999, 10_000)).toBe('99,9%');
    expect(formatShare(1, 10_000)).toBe('0,1%');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(100_000), (whole, some) => {
        const part = some % (whole + 1);
        const shown = roundRate((100 * part) / whole);
        expect(shown === 100).toBe(part === whole);
        expect(shown === 0).toBe(part === 0);
      }),
    );
  });

  it('prints a rate that was computed before', () => {
    expect(formatRate(800 / 9)).toBe('88,9%');
    expect(formatRate(99.97)).toBe('99,9%');
  });
});
