/** Reaching and copying cells of the model. */

import { describe, expect, it } from '@jest/globals';
import { boxAt } from '../../../../local/emulator/model/boxes';
import {
  cloneSheet,
  createSheet,
  createWorkbook,
  eachCell,
  ensureCell,
  findSheet,
  getCell,
  nextSheetId,
  placeCell,
  usedBox,
} from '../../../../local/emulator/model/cells';

describe('cells', () => {
  it('are absent until they are made, and gone when they are taken away', () => {
    const sheet = createSheet(0, 'Thôn 1');
    expect(getCell(sheet, 3, 2)).toBeUndefined();
    ensureCell(sheet, 3, 2).value = 5;
    expect(getCell(sheet, 3, 2)).toEqual({ value: 5 });
    placeCell(sheet, 3, 2, undefined);
    expect(sheet.cells.size).toBe(0);
  });

  it('make the used box by content alone: formats and notes do not count, an empty formula does', () => {
    const sheet = createSheet(0, 'Thôn 1');
    expect(usedBox(sheet)).toBeNull();
    ensureCell(sheet, 9, 9).note = 'x';
    ensureCell(sheet, 2, 3).value = false;
    ensureCell(sheet, 4, 1).formula = '=""';
    expect(usedBox(sheet)).toEqual(boxAt(1, 1, 4, 3));
  });

  it('are visited inside a box only', () => {
    const sheet = createSheet(0, 'Thôn 1');
    for (const row of [1, 2, 3]) ensureCell(sheet, row, 1).value = row;
    const seen: number[] = [];
    eachCell(sheet, (_cell, row) => seen.push(row), boxAt(2, 1, 5, 5));
    expect(seen).toEqual([2, 3]);
  });

  it('of a copied sheet are their own', () => {
    const sheet = createSheet(0, 'Thôn 1');
    ensureCell(sheet, 1, 1).value = 1;
    const copy = cloneSheet(sheet, 7, 'Thôn 2');
    ensureCell(copy, 1, 1).value = 2;
    expect([copy.id, copy.name, getCell(sheet, 1, 1)?.value]).toEqual([7, 'Thôn 2', 1]);
  });
});

describe('a new workbook', () => {
  it('has one empty sheet, named in its language, with id 0', () => {
    const workbook = createWorkbook();
    expect(workbook.sheets.map(({ id, name }) => [id, name])).toEqual([[0, 'Trang tính1']]);
    expect(nextSheetId(workbook)).toBe(1);
    expect(findSheet(workbook, 'trang tính1')).toBeUndefined();
  });
});
