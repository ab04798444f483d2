/** Rows that grow with their text say in the file about how high they are, for programs that only draw what is said. */

import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../local/files/read-workbook';
import { automaticPoints } from '../../../local/files/sheet/automatic-heights';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { sheetOf, workbookOf } from './sample-workbook';

const HINT = 'Bác ghi bằng chữ số, không có thì ghi 0.';

describe('the height of a row that nobody set', () => {
  const wrapped = (size: number) => sheetOf({ A1: { value: HINT, style: { wrap: 'wrap', fontSize: size } } });

  it('grows by a line for every line of wrapped text', () => {
    // 40 letters of half a font size each need 20 sizes; a column of 100 pixels has 7 of them.
    expect(automaticPoints(wrapped(10), 1)).toBe(3 * 12.5 + 3);
    expect(automaticPoints(wrapped(20), 1)).toBeGreaterThan(automaticPoints(wrapped(10), 1) * 3);
  });

  it('counts the smaller letters of a hint under its label', () => {
    const runs = [
      { end: 3, style: {} },
      { end: 3 + HINT.length, style: { fontSize: 7 } },
    ];
    const value = `Hộ\n${HINT}`;
    const cell = { value, style: { wrap: 'wrap' as const, fontSize: 12 } };
    const small = automaticPoints(sheetOf({ A1: { ...cell, runs } }), 1);
    expect(small).toBeLessThan(automaticPoints(sheetOf({ A1: cell }), 1) / 1.5);
  });

  it('takes the whole width of a merged range, and nothing from one of several rows', () => {
    const sheet = wrapped(10);
    sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 8 }];
    expect(automaticPoints(sheet, 1)).toBe(15.5);
    sheet.merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    expect(automaticPoints(sheet, 1)).toBe(0);
  });

  it('is not taken for a height that someone set when the file is read', async () => {
    const read = await readWorkbook(await writeWorkbook(workbookOf(wrapped(10))));
    expect(read.sheets[0]?.rows.sizes).toEqual(new Map());
  });
});
