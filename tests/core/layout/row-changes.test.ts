/** Putting rows in and taking rows out: what is wanted stands in order, and rows that stay are never touched. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type RowChange, rowChanges } from '../../../src/core/layout/row-changes';

/** What a tab holds after the changes: rows that were put in have no key yet. */
function apply(rows: readonly string[], changes: readonly RowChange[]): string[] {
  const result = [...rows];
  for (const { after, by } of changes) {
    if (by > 0) result.splice(after, 0, ...Array.from({ length: by }, () => ''));
    else result.splice(after + by, -by);
  }
  return result;
}

describe('the changes of rows', () => {
  it.each([
    ['nothing to do', 'abc', 'abc', []],
    ['a row in the middle', 'abc', 'abxc', [{ after: 2, by: 1 }]],
    [
      'rows at the end and one less',
      'abc',
      'acxy',
      [
        { after: 3, by: 2 },
        { after: 2, by: -1 },
      ],
    ],
    ['a row for another', 'abc', 'axc', []],
    ['all new', '', 'ab', [{ after: 0, by: 2 }]],
  ])('%s', (_, standing, wanted, expected) => {
    expect(rowChanges([...standing], [...wanted])).toEqual(expected);
  });

  it('are none where rows would have to change places', () => {
    expect(rowChanges([...'abc'], [...'bac'])).toBeNull();
    expect(rowChanges([...'aab'], [...'ab'])).toBeNull();
  });

  it('leave every row that stays in its place among the wanted ones', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnop'), { maxLength: 12 });
    fc.assert(
      fc.property(keys, keys, (left, right) => {
        const wanted = [...right].sort();
        const standing = [...left].sort();
        const after = apply(standing, rowChanges(standing, wanted) ?? []);
        expect(after).toHaveLength(wanted.length);
        wanted.forEach((key, index) => {
          if (standing.includes(key)) expect(after[index]).toBe(key);
        });
      }),
    );
  });
});
