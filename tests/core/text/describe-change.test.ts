/** Comparisons, right at the borders: every line of the table of the golden samples, part 3.2. */
import { describe, expect, it } from '@jest/globals';
import { describeChange, describeRateChange, type Reference } from '../../../src/core/text/describe-change';

const CASES = { unit: 'vụ', none: 'không xảy ra', some: 'xảy ra {n} vụ' };
const PEOPLE = { unit: 'người', none: 'không có', some: 'có {n} người' };

const previously = (value: number | null, missingEverywhere = false): Reference => ({
  name: 'quý trước',
  again: 'quý trước',
  value,
  missingEverywhere,
});
const lastYear = (value: number | null, missingEverywhere = false): Reference => ({
  name: 'cùng kỳ năm trước',
  again: 'cùng kỳ',
  value,
  missingEverywhere,
});

describe('the change of a count', () => {
  it.each<[string, number, number | null, number | null, string]>([
    ['higher', 4, 3, null, ', tăng 01 vụ (33,3%) so với quý trước; cùng kỳ năm trước chưa có số liệu so sánh'],
    ['lower', 4, null, 5, ', giảm 01 vụ (20%) so với cùng kỳ năm trước; quý trước chưa có số liệu so sánh'],
    [
      'both, previous first',
      4,
      3,
      5,
      ', tăng 01 vụ (33,3%) so với quý trước, giảm 01 vụ (20%) so với cùng kỳ năm trước',
    ],
    ['equal to one', 4, 4, 5, ', bằng quý trước, giảm 01 vụ (20%) so với cùng kỳ năm trước'],
    ['equal to both', 4, 4, 4, ', bằng quý trước và cùng kỳ năm trước'],
    ['previous 0', 1, 0, 1, ', tăng 01 vụ so với quý trước (quý trước không xảy ra), bằng cùng kỳ năm trước'],
    [
      'last year 0',
      1,
      2,
      0,
      ', giảm 01 vụ (50%) so với quý trước, tăng 01 vụ so với cùng kỳ năm trước (cùng kỳ không xảy ra)',
    ],
    ['both 0', 1, 0, 0, ' (quý trước và cùng kỳ năm trước không xảy ra)'],
    ['now 0, previous not', 0, 1, 0, ' (quý trước xảy ra 01 vụ)'],
    ['now 0, last year not', 0, 0, 12, ' (cùng kỳ năm trước xảy ra 12 vụ)'],
    ['now 0, neither was', 0, 1, 2, ' (quý trước xảy ra 01 vụ, cùng kỳ năm trước xảy ra 02 vụ)'],
    ['all 0', 0, 0, 0, ''],
    ['no reference', 4, null, null, ''],
    ['now 0, no reference', 0, null, null, ''],
    [
      'one more than nothing',
      1,
      0,
      null,
      ', tăng 01 vụ so với quý trước (quý trước không xảy ra); cùng kỳ năm trước chưa có số liệu so sánh',
    ],
  ])('%s', (_, now, previous, same, text) => {
    expect(describeChange(now, CASES, [previously(previous), lastYear(same)])).toBe(text);
  });

  it('has the words of its unit', () => {
    expect(describeChange(4, PEOPLE, [previously(0), lastYear(5)])).toBe(
      ', tăng 04 người so với quý trước (quý trước không có), giảm 01 người (20%) so với cùng kỳ năm trước',
    );
    expect(describeChange(0, PEOPLE, [previously(1), lastYear(0)])).toBe(' (quý trước có 01 người)');
  });

  it('does not repeat at a row that a period has no figures at all', () => {
    expect(describeChange(4, CASES, [previously(3), lastYear(null, true)])).toBe(
      ', tăng 01 vụ (33,3%) so với quý trước',
    );
  });

  it('knows one reference only where there is one', () => {
    expect(describeChange(4, CASES, [lastYear(5)])).toBe(', giảm 01 vụ (20%) so với cùng kỳ năm trước');
  });

  it('never calls a small change 0% nor an almost complete one 100%', () => {
    expect(describeChange(5001, CASES, [previously(5000)])).toBe(', tăng 01 vụ (0,1%) so với quý trước');
    expect(describeChange(1, CASES, [previously(5000)])).toBe(', giảm 4.999 vụ (99,9%) so với quý trước');
  });
});

describe('the change of a rate', () => {
  it('is told in percentage points', () => {
    expect(describeRateChange(90, [previously(800 / 9), lastYear(1000 / 12)])).toBe(
      ', tăng 1,1 điểm phần trăm so với quý trước (88,9%), tăng 6,7 điểm phần trăm so với cùng kỳ năm trước (83,3%)',
    );
  });

  it('is none where both print the same', () => {
    expect(describeRateChange(90.04, [previously(89.96)])).toBe(', bằng quý trước');
    expect(describeRateChange(90.04, [previously(89.96), lastYear(90)])).toBe(', bằng quý trước và cùng kỳ năm trước');
  });

  it('is the difference of what is printed', () => {
    expect(describeRateChange(33.35, [previously(33.34)])).toBe(', tăng 0,1 điểm phần trăm so với quý trước (33,3%)');
  });

  it('is left out without a reference', () => {
    expect(describeRateChange(90, [previously(null), lastYear(null)])).toBe('');
  });
});
