/** What happens to the text of a formula when it is copied, or when the cells it names move. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formulaAfterDelete,
  formulaAfterInsert,
  relocatedFormula,
  sheetsNamedIn,
  withSheetRenamed,
} from '../../../../local/emulator/formula/formula-moves';
import { parseFormula } from '../../../../local/emulator/formula/syntax';
import { tokenize } from '../../../../local/emulator/formula/tokens';

const corner = fc
  .record({
    column: fc.constantFrom('A', 'C', 'Z', 'AB'),
    row: fc.integer({ min: 1, max: 60 }),
    columnDollar: fc.constantFrom('', '$'),
    rowDollar: fc.constantFrom('', '$'),
  })
  .map(({ column, row, columnDollar, rowDollar }) => `${columnDollar}${column}${rowDollar}${row}`);
const sheet = fc.constantFrom('', "'Thôn 1'!", "'O''Hare'!", 'Tong_hop!');
const reference = fc
  .tuple(sheet, corner, fc.option(corner))
  .map(([name, from, to]) => name + (to === null ? from : `${from}:${to}`));
const formula = fc
  .tuple(reference, reference)
  .map(([a, b]) => `=IF(SUM(${a})>=1.5; "A1 & ""x""" & ${b}; COUNTIF($B:$B;">"&ROW())/-2%)`);

describe('copying a formula', () => {
  it('moves what is relative, leaves what is absolute, texts and sheet names', () => {
    const copied = relocatedFormula(`=A1+$A1+A$1+$A$1+'Thôn 1'!B2:$C$3&"A1"`, 2, 1);
    expect(copied).toBe(`=B3+$A3+B$1+$A$1+'Thôn 1'!C4:$C$3&"A1"`);
  });

  it('leaves #REF! where a reference falls off the sheet', () => {
    expect(relocatedFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
  });

  it('there and back changes nothing', () => {
    fc.assert(
      fc.property(formula, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 }), (text, rows, columns) => {
        expect(relocatedFormula(relocatedFormula(text, rows, columns), -rows, -columns)).toBe(text);
      }),
    );
  });
});

describe('inserting and deleting under a formula', () => {
  it('moves references below, widens ranges across, and leaves those above', () => {
    const text = '=A1+$A$5+SUM(A2:A9)+SUM(A:A)+SUM(4:5)';
    expect(formulaAfterInsert(text, 'Thôn 1', 'Thôn 1', 'rows', 5, 2)).toBe('=A1+$A$7+SUM(A2:A11)+SUM(A:A)+SUM(4:7)');
  });

  it('loses single cells and shrinks ranges on deletion', () => {
    expect(formulaAfterDelete('=A5+SUM(A2:A9)+SUM(A5:A6)', 'T', 'T', 'rows', 5, 2)).toBe(
      '=#REF!+SUM(A2:A7)+SUM(#REF!)',
    );
  });

  it('touches only references to that sheet', () => {
    const text = "='Thôn 1'!A5+A5";
    expect(formulaAfterInsert(text, 'Tổng hợp', 'Thôn 1', 'rows', 1, 1)).toBe("='Thôn 1'!A6+A5");
    expect(formulaAfterInsert(text, 'Thôn 1', 'Thôn 1', 'rows', 1, 1)).toBe("='Thôn 1'!A6+A6");
    expect(formulaAfterInsert(text, 'thôn 1', 'Khác', 'rows', 1, 1)).toBe(text);
  });

  it('is undone by deleting what was inserted', () => {
    fc.assert(
      fc.property(formula, fc.integer({ min: 1, max: 70 }), fc.constantFrom('rows', 'columns'), (text, at, axis) => {
        const axisName = axis === 'rows' ? 'rows' : 'columns';
        const normal = formulaAfterInsert(text, 'Thôn 1', 'Thôn 1', axisName, 200, 1);
        const inserted = formulaAfterInsert(normal, 'Thôn 1', 'Thôn 1', axisName, at, 3);
        expect(orderedCorners(formulaAfterDelete(inserted, 'Thôn 1', 'Thôn 1', axisName, at, 3))).toBe(
          orderedCorners(normal),
        );
      }),
    );
  });
});

/** A reference such as C5:A1 is put in order when its cells move, so only the corners' texts are compared. */
function orderedCorners(text: string): string {
  const corners = [...text.replace(/\$/g, '').matchAll(/([A-Z]+)(\d+)/g)];
  return corners
    .flatMap(([, letters, digits]) => [letters, digits])
    .sort()
    .join(' ');
}

describe('reading a formula', () => {
  it('loses no character', () => {
    fc.assert(
      fc.property(fc.oneof(formula, fc.string(), fc.string({ unit: 'grapheme' })), (text) => {
        expect(
          tokenize(text)
            .map((token) => token.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('understands what people write', () => {
    fc.assert(
      fc.property(formula, (text) => {
        expect(parseFormula(text)).not.toBeNull();
      }),
    );
  });

  it('takes no half-written formula', () => {
    for (const text of ['=', '=1+', '=(1', '=1)', '=A1 B1', '=IF(1;2', '="a', '=*2', '=1,2', '={1;2}']) {
      expect([text, parseFormula(text)]).toEqual([text, null]);
    }
  });

  it('finds and renames the sheets it names', () => {
    const text = '=\'Thôn 1\'!A1+Tong!B2+"Tong!B2"+thon';
    expect(sheetsNamedIn(text)).toEqual(['Thôn 1', 'Tong']);
    expect(withSheetRenamed(text, 'TONG', "Tổng 'I'")).toBe("='Thôn 1'!A1+'Tổng ''I'''!B2+\"Tong!B2\"+thon");
  });
});
