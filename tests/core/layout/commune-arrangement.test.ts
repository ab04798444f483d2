/** Rows of `Công an xã` when the mode of sensitive figures changes: all that stood there stands there afterwards. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ArrangedRow, arrangeCommuneRows, isAsItStood } from '../../../src/core/layout/commune-arrangement';
import { UNUSED_KEY } from '../../../src/core/layout/keys';

const OF_MODES = ['#nhom:1', 'a', 'b', '#nhom:3', 's', 't', '#nhom:HH-T01', 'HH-T01/s', 'HH-T01/t'];
const isOfAMode = (key: string): boolean => OF_MODES.includes(key);

/** Keys as they stand afterwards; `+` marks new rows. */
const keysOf = (rows: readonly ArrangedRow[], standing: readonly string[]): string[] =>
  rows.map((row) => ('from' in row ? (standing[row.from] ?? '?') : `+${row.added}`));

const WHOLE_COMMUNE = ['#nhom:1', 'a', 's', 'b', '#nhom:3', 't'];
const BY_VILLAGE = ['#nhom:1', 'a', 'b', '#nhom:HH-T01', 'HH-T01/s', 'HH-T01/t'];

describe('changing the mode', () => {
  it('leaves everything where it is while nothing changes', () => {
    const rows = arrangeCommuneRows(WHOLE_COMMUNE, WHOLE_COMMUNE, isOfAMode);
    expect(isAsItStood(rows, WHOLE_COMMUNE)).toBe(true);
  });

  it('adds the blocks of the villages, and keeps the one figure below under its heading', () => {
    const rows = arrangeCommuneRows(WHOLE_COMMUNE, BY_VILLAGE, isOfAMode);
    expect(keysOf(rows, WHOLE_COMMUNE)).toEqual([
      '#nhom:1',
      'a',
      'b',
      '+#nhom:HH-T01',
      '+HH-T01/s',
      '+HH-T01/t',
      `+${UNUSED_KEY}`,
      's',
      '#nhom:3',
      't',
    ]);
  });

  it('brings the rows back to their places when the old mode comes back', () => {
    const there = keysOf(arrangeCommuneRows(WHOLE_COMMUNE, BY_VILLAGE, isOfAMode), WHOLE_COMMUNE).map((key) =>
      key.replace('+', ''),
    );
    const back = keysOf(arrangeCommuneRows(there, WHOLE_COMMUNE, isOfAMode), there);
    expect(back).toEqual([...WHOLE_COMMUNE, UNUSED_KEY, '#nhom:HH-T01', 'HH-T01/s', 'HH-T01/t']);
  });

  it('takes the heading away once nothing stands below it, and keeps it where somebody wrote there', () => {
    const keys = (standing: string[]) => keysOf(arrangeCommuneRows(standing, ['a', 's'], isOfAMode), standing);
    expect(keys(['a', UNUSED_KEY, 's'])).toEqual(['a', 's']);
    expect(keys(['a', UNUSED_KEY, '', 's'])).toEqual(['a', 's', UNUSED_KEY, '']);
  });

  it('leaves rows that people added behind the row they follow', () => {
    const standing = ['', 'a', 's', '', 'nd_la', 'b'];
    expect(keysOf(arrangeCommuneRows(standing, ['a', 'b'], isOfAMode), standing)).toEqual([
      '',
      'a',
      'b',
      `+${UNUSED_KEY}`,
      's',
      '',
      'nd_la',
    ]);
  });

  it('loses no row, whatever stands there, and finds nothing to do the second time', () => {
    const anyRows = fc.array(fc.constantFrom(...OF_MODES, UNUSED_KEY, '', 'nd_la'), { maxLength: 20 });
    const anyWish = fc.uniqueArray(fc.constantFrom(...OF_MODES));
    fc.assert(
      fc.property(anyRows, anyWish, (standing, wanted) => {
        const rows = arrangeCommuneRows(standing, wanted, isOfAMode);
        const kept = rows.flatMap((row) => ('from' in row ? [row.from] : []));
        const lost = standing.filter((_, place) => !kept.includes(place));
        expect(new Set(kept).size).toBe(kept.length);
        expect(lost.every((key) => key === UNUSED_KEY)).toBe(true);
        const after = keysOf(rows, standing).map((key) => key.replace('+', ''));
        expect(isAsItStood(arrangeCommuneRows(after, wanted, isOfAMode), after)).toBe(true);
      }),
    );
  });
});
