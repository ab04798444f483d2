/** Range: reading and writing values, formulas and shown texts. */

import { describe, expect, it } from '@jest/globals';
import { createWorkbook } from '../../../../local/emulator/model/cells';
import { openFile, openSheet, servicesOf } from './open-services';

const values = (a1: string, written: unknown) => {
  const { sheet } = openSheet();
  return sheet.getRange(a1).setValue(written).getValue();
};

describe('values', () => {
  it('are an empty text where a cell is blank', () => {
    const { sheet } = openSheet();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it.each([
    [5, 5],
    [1.25, 1.25],
    [true, true],
    ['xin chào', 'xin chào'],
    [null, ''],
    ['', ''],
  ])('keep %p', (written, read) => expect(values('B2', written)).toBe(read));

  // https://github.com/vlucas/sheetquery/issues/20: text is read as if it had been typed.
  it.each([
    ['0012', 12],
    ['1.250', 1250],
    ['1,5', 1.5],
    ["'0012", '0012'],
    ['3 vụ', '3 vụ'],
  ])('are read from %p by the locale', (written, read) => expect(values('B2', written)).toBe(read));

  it('stay text under the plain text format', () => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setNumberFormat('@').setValue('0012');
    expect(cell.getValue()).toBe('0012');
  });

  it('are dates at midnight of the spreadsheet zone where the cell shows a date', () => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setValue('15/3/2026');
    const date: unknown = cell.getValue();
    expect(date).toEqual(new Date('2026-03-15T00:00:00+07:00'));
  });

  it('turn a written Date into a day of the zone', () => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setNumberFormat('dd/MM/yyyy').setValue(new Date('2026-10-01T17:00:00Z'));
    expect(cell.getDisplayValue()).toBe('02/10/2026');
    expect(cell.getValue()).toEqual(new Date('2026-10-02T00:00:00+07:00'));
  });

  it('keep the date format when the content is cleared', () => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setNumberFormat('dd/MM/yyyy').setValue(new Date()).clearContent();
    expect(cell.getNumberFormat()).toBe('dd/MM/yyyy');
    expect(cell.setValue(46096).getDisplayValue()).toBe('15/03/2026');
  });

  it('are texts for errors', () => {
    const { sheet } = openSheet();
    expect(sheet.getRange('A1').setFormula('=1/0').getValue()).toBe('#DIV/0!');
  });

  it('go nowhere for what is no value', () => {
    expect(() => values('A1', { a: 1 })).toThrow('not emulated: Range.setValue of a value');
  });

  it('fill the whole range with setValue', () => {
    const { sheet } = openSheet();
    expect(sheet.getRange('A1:B2').setValue(7).getValues()).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });
});

describe('setValues', () => {
  it('wants as many rows as the range has', () => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange('A1:A2').setValues([[1]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
  });

  it('wants as many columns as the range has, in each row', () => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange('A1:B2').setValues([[1, 2], [3]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('wants a table', () => {
    const { sheet } = openSheet();
    const call: unknown = Reflect.get(sheet.getRange('A1'), 'setValues');
    expect(() => Reflect.apply(Object(call), sheet.getRange('A1'), [[1, 2]])).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });

  it('throws Exceptions', () => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange('A1:A2').setValues([[1]])).toThrow(expect.objectContaining({ name: 'Exception' }));
  });
});

describe('formulas', () => {
  it('come from texts that begin with an equals sign', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:B1').setValues([[2, '=A1*3']]);
    expect(sheet.getRange('A1:C1').getFormulas()).toEqual([['', '=A1*3', '']]);
    expect(sheet.getRange('B1').getValue()).toBe(6);
    sheet.getRange('A1').setValue(5);
    expect(sheet.getRange('B1').getValue()).toBe(15);
  });

  it('are set with or without the equals sign, and cleared by an empty text', () => {
    const { sheet } = openSheet();
    expect(sheet.getRange('A1').setFormula('1+1').getFormula()).toBe('=1+1');
    expect(sheet.getRange('A1').setFormula('').getFormula()).toBe('');
  });

  it('are written with the separators of the locale', () => {
    const vietnamese = openSheet().sheet.getRange('A1').setFormula('=IF(TRUE;1,5;2)');
    expect([vietnamese.getValue(), vietnamese.getFormula()]).toEqual([1.5, '=IF(TRUE;1,5;2)']);
    const workbook = createWorkbook({ locale: 'en_US' });
    const english = openSheet({ workbook }).sheet.getRange('A1').setFormula('=IF(TRUE;1.5;2)');
    expect([english.getValue(), english.getFormula()]).toEqual([1.5, '=IF(TRUE,1.5,2)']);
  });

  it('give way to a value', () => {
    const { sheet } = openSheet();
    expect(sheet.getRange('A1').setFormula('=1+1').setValue(9).getFormula()).toBe('');
  });
});

describe('places', () => {
  it('are given by numbers and by A1 notation', () => {
    const { sheet } = openSheet();
    expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
    expect(sheet.getRange(2, 3, 4, 2).getA1Notation()).toBe('C2:D5');
    expect(sheet.getRange('B:C').getNumRows()).toBe(20);
    expect(sheet.getRange("'S'!B2").getA1Notation()).toBe('B2');
    expect(sheet.getRange('B2:C3').offset(1, 1).getA1Notation()).toBe('C3:D4');
    expect(sheet.getRange('B2:C3').getCell(2, 1).getA1Notation()).toBe('B3');
    const range = sheet.getRange('B2:D5');
    expect([range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn()]).toEqual([2, 2, 5, 4]);
  });

  it.each([
    [[0, 1], 'The starting row of the range is too small.'],
    [[1, 0], 'The starting column of the range is too small.'],
    [[1, 1, 0], 'The number of rows in the range must be at least 1.'],
    [[1, 1, 1, 0], 'The number of columns in the range must be at least 1.'],
    [[21, 1], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [[1, 1, 1, 11], 'The coordinates of the range are outside the dimensions of the sheet.'],
    [['nowhere'], 'Range not found'],
    [['A21'], 'Range not found'],
    [['1', 2], "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange."],
    [[Number.NaN, 1], "Cannot convert 'NaN' to int."],
  ])('outside the sheet are refused: %p', (args, message) => {
    const { sheet } = openSheet();
    expect(() => Reflect.apply(sheet.getRange, sheet, args)).toThrow(message);
  });
});

describe('merged cells', () => {
  it('keep the first value and take none beyond it', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    const merged = sheet.getRange('A1:B1').merge();
    expect(merged.getValues()).toEqual([[1, '']]);
    merged.setValues([[3, 4]]);
    expect(merged.getValues()).toEqual([[3, '']]);
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
    merged.breakApart();
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(false);
  });
});

describe('a stopped write', () => {
  it('leaves nothing behind for an account that may only view', () => {
    const file = openFile();
    const viewer = servicesOf(file, { account: 'viewer@example.com' });
    const sheet = viewer.SpreadsheetApp.getActiveSheet();
    expect(() => sheet.getRange('A1').setValue(1)).toThrow('You do not have permission to perform that action.');
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});
