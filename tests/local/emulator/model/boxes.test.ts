/** Laws of boxes and A1 notation. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  a1OfBox,
  boxAfterDelete,
  boxAfterInsert,
  boxAt,
  columnLetters,
  columnNumber,
  containsCell,
  coveredBy,
  intersectBoxes,
  parseA1,
  quotedSheetName,
  subtractBox,
} from '../../../../local/emulator/model/boxes';
import type { Box } from '../../../../local/emulator/model/workbook-model';

const size = { rows: 100, columns: 26 };
const anyBox = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
  )
  .map(([row, column, rows, columns]) => boxAt(row, column, rows, columns));

/** The cells of a box as a set of texts: the slow truth that the algebra is compared with. */
function cellsOf(boxes: readonly Box[]): string[] {
  const cells: string[] = [];
  for (const box of boxes) {
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++) cells.push(`${row},${column}`);
    }
  }
  return cells.sort();
}

describe('boxes', () => {
  it('intersects as sets of cells do', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const common = intersectBoxes(a, b);
        const inB = new Set(cellsOf([b]));
        expect(cellsOf(common === null ? [] : [common])).toEqual(cellsOf([a]).filter((cell) => inB.has(cell)));
      }),
    );
  });

  it('subtracts as sets of cells do, in boxes that do not overlap', () => {
    fc.assert(
      fc.property(anyBox, anyBox, (a, b) => {
        const inB = new Set(cellsOf([b]));
        expect(cellsOf(subtractBox(a, b))).toEqual(cellsOf([a]).filter((cell) => !inB.has(cell)));
      }),
    );
  });

  it('is covered by two halves and not by one', () => {
    expect(coveredBy(boxAt(1, 1, 4, 2), [boxAt(1, 1, 2, 9), boxAt(3, 1, 2, 2)])).toBe(true);
    expect(coveredBy(boxAt(1, 1, 4, 2), [boxAt(1, 1, 2, 9)])).toBe(false);
  });

  it('grows when a row is inserted inside it, moves when before it, stays when after it', () => {
    const box = boxAt(3, 2, 4, 1);
    expect(boxAfterInsert(box, 'rows', 3, 2)).toEqual(boxAt(5, 2, 4, 1));
    expect(boxAfterInsert(box, 'rows', 4, 2)).toEqual(boxAt(3, 2, 6, 1));
    expect(boxAfterInsert(box, 'rows', 7, 2)).toEqual(box);
  });

  it('comes back to itself when what was inserted is deleted', () => {
    fc.assert(
      fc.property(anyBox, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }), (box, at, count) => {
        for (const axis of ['rows', 'columns'] as const) {
          expect(boxAfterDelete(boxAfterInsert(box, axis, at, count), axis, at, count)).toEqual(box);
        }
      }),
    );
  });

  it('is gone when all its columns are deleted', () => {
    expect(boxAfterDelete(boxAt(1, 3, 2, 2), 'columns', 2, 5)).toBeNull();
    expect(boxAfterDelete(boxAt(1, 3, 2, 4), 'columns', 2, 3)).toEqual(boxAt(1, 2, 2, 2));
  });
});

describe('A1 notation', () => {
  it('prints and reads every box', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        expect(parseA1(a1OfBox(box), size)).toEqual({ box });
      }),
    );
  });

  it('numbers the columns A, Z, AA, AZ, BA, ZZ, AAA', () => {
    expect([1, 26, 27, 52, 53, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(['a', 'Z', 'AA', 'ZZ', 'AAA'].map(columnNumber)).toEqual([1, 26, 27, 702, 703]);
  });

  it('reads dollars, sheet names with apostrophes, and open sides', () => {
    expect(parseA1('$B$3', size)?.box).toEqual(boxAt(3, 2));
    expect(parseA1("'HH-T01 Thôn 1'!A2:C9", size)).toEqual({ sheetName: 'HH-T01 Thôn 1', box: boxAt(2, 1, 8, 3) });
    expect(parseA1("'O''Hare'!A1", size)?.sheetName).toBe("O'Hare");
    expect(parseA1('B:C', size)?.box).toEqual(boxAt(1, 2, 100, 2));
    expect(parseA1('2:5', size)?.box).toEqual(boxAt(2, 1, 4, 26));
    expect(parseA1('B2:B', size)?.box).toEqual(boxAt(2, 2, 99, 1));
    expect(parseA1('C3:A1', size)?.box).toEqual(boxAt(1, 1, 3, 3));
  });

  it('does not take a word or a lone column for an address', () => {
    for (const text of ['', 'A', '3', 'tổng', 'A1:', 'A0', 'A1:B2:C3']) expect(parseA1(text, size)).toBeNull();
  });

  it('quotes sheet names that need it', () => {
    expect(quotedSheetName('Sheet1')).toBe('Sheet1');
    expect(quotedSheetName('Thôn 1')).toBe("'Thôn 1'");
    expect(quotedSheetName("O'Hare")).toBe("'O''Hare'");
    expect(quotedSheetName('Q1')).toBe("'Q1'");
  });

  it('knows which cells lie inside', () => {
    expect(containsCell(boxAt(2, 2, 2, 2), 3, 3)).toBe(true);
    expect(containsCell(boxAt(2, 2, 2, 2), 4, 3)).toBe(false);
  });
});
