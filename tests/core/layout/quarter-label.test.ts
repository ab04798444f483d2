/** The headings of the quarters' columns. */
import { describe, expect, it } from '@jest/globals';
import { quarterLabel } from '../../../src/core/layout/quarter-label';

describe('the heading of a quarter', () => {
  it('names its exact days in each scheme', () => {
    expect(quarterLabel(2023, 1, 'nd09')).toBe('Quý I (15/12–14/3)');
    expect(quarterLabel(2023, 2, 'nd09')).toBe('Quý II (15/3–14/6)');
    expect(quarterLabel(2023, 1, 'calendar')).toBe('Quý I (1/1–31/3)');
    expect(quarterLabel(2024, 1, 'congan')).toBe('Quý I (15/11–14/2)');
    expect(quarterLabel(2023, 4, 'tt124_kdc')).toBe('Quý IV (1/8–31/10)');
  });
});
