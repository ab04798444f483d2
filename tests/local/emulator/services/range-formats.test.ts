/** Range: looks, notes, borders, merges, groups, copies and sorting. */

import { describe, expect, it } from '@jest/globals';
import { openSheet } from './open-services';

describe('formats', () => {
  it("have Google's defaults", () => {
    const cell = openSheet().sheet.getRange('A1');
    expect([
      cell.getBackground(),
      cell.getFontColors().join(),
      cell.getFontWeight(),
      cell.getFontStyle(),
      cell.getFontLine(),
      cell.getFontSize(),
      cell.getFontFamily(),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
      cell.getWrap(),
      String(cell.getWrapStrategy()),
    ]).toEqual(['#ffffff', '#000000', 'normal', 'normal', 'none', 10, 'Arial', 'general', 'bottom', false, 'OVERFLOW']);
  });

  it('are read as they were set', () => {
    const { services, sheet } = openSheet();
    const cell = sheet
      .getRange('A1')
      .setBackground('Yellow')
      .setFontColor('#ABC')
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontLine('underline')
      .setFontSize(14)
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrapStrategy(services.SpreadsheetApp.WrapStrategy.CLIP)
      .setNumberFormat('0.0');
    expect([
      cell.getBackground(),
      cell.getFontWeight(),
      cell.getFontStyle(),
      cell.getFontLine(),
      cell.getFontSize(),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
      String(cell.getWrapStrategy()),
      cell.getNumberFormat(),
    ]).toEqual(['#ffff00', 'bold', 'italic', 'underline', 14, 'center', 'middle', 'CLIP', '0.0']);
  });

  it('leave no trace when they are taken back', () => {
    const { file, sheet } = openSheet();
    sheet.getRange('A1').setBackground('red').setFontWeight('bold').setBackground(null).setFontWeight(null);
    expect(file.workbook.sheets[0]?.cells.get(1)?.get(1)?.style).toBeUndefined();
  });

  it('are set cell by cell from a table of the right size', () => {
    const { sheet } = openSheet();
    const range = sheet.getRange('A1:B1').setBackgrounds([['red', null]]);
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
    expect(() => range.setBackgrounds([['red']])).toThrow('The data has 1 but the range has 2.');
  });

  it('refuse words that they do not know, and change nothing then', () => {
    const { sheet } = openSheet();
    const range = sheet.getRange('A1:B1');
    expect(() => range.setBackgrounds([['red', 'no colour']])).toThrow('Invalid color: no colour');
    expect(range.getBackground()).toBe('#ffffff');
  });

  it('make texts of numbers that fall under the plain text format', () => {
    // https://github.com/ttsukagoshi/mail-merge-for-gmail/issues/43
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setNumberFormat('0.00').setValue(1.5).setNumberFormat('@');
    expect(cell.getValue()).toBe('1,50');
  });
});

describe('notes', () => {
  it('are set, read and cleared', () => {
    const { file, sheet } = openSheet();
    const range = sheet.getRange('A1:A2').setNotes([['một'], [null]]);
    expect(range.getNotes()).toEqual([['một'], ['']]);
    range.clearNote();
    expect(range.getNote()).toBe('');
    sheet.getRange('B1').setNote('x').setNote(null);
    expect(file.workbook.sheets[0]?.cells.get(1)?.get(2)).toBeUndefined();
  });

  it('outlive the content', () => {
    const { sheet } = openSheet();
    expect(sheet.getRange('A1').setValue(1).setNote('n').clearContent().getNote()).toBe('n');
  });
});

describe('clear', () => {
  it('takes contents and formats, and only what it is asked for', () => {
    const { sheet } = openSheet();
    const cell = sheet.getRange('A1').setValue(1).setBackground('red').setNote('n');
    cell.clear({ contentsOnly: true });
    expect([cell.getValue(), cell.getBackground()]).toEqual(['', '#ff0000']);
    cell.setValue(2).clear({ formatOnly: true });
    expect([cell.getValue(), cell.getBackground()]).toEqual([2, '#ffffff']);
    cell.clear();
    expect([cell.getValue(), cell.getNote()]).toEqual(['', 'n']);
  });
});

describe('borders', () => {
  it('draw the outside and the inside apart', () => {
    const { file, services, sheet } = openSheet();
    const { SOLID_THICK } = services.SpreadsheetApp.BorderStyle;
    sheet.getRange('A1:B2').setBorder(true, true, null, null, false, null, '#ff0000', SOLID_THICK);
    const borders = file.workbook.sheets[0]?.cells.get(1)?.get(1)?.style?.borders;
    expect(borders).toEqual({
      top: { color: '#ff0000', style: 'thick' },
      left: { color: '#ff0000', style: 'thick' },
    });
    expect(file.workbook.sheets[0]?.cells.get(2)?.get(2)?.style).toBeUndefined();
  });
});

describe('merges', () => {
  it('join rows apart with mergeAcross', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:C2').mergeAcross();
    expect(
      sheet
        .getRange('A1:C2')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:C1', 'A2:C2']);
  });

  it('cannot be cut in two', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:C1').merge();
    expect(() => sheet.getRange('A1:B1').breakApart()).toThrow('You must select all cells in a merged range');
  });
});

describe('groups', () => {
  it('nest, open and close', () => {
    const { file, sheet } = openSheet();
    sheet.getRange('B:E').shiftColumnGroupDepth(1);
    sheet.getRange('C:D').shiftColumnGroupDepth(1);
    expect([2, 3, 5, 6].map((column) => sheet.getColumnGroupDepth(column))).toEqual([1, 2, 1, 0]);
    sheet.getRange('C:D').collapseGroups();
    expect(file.workbook.sheets[0]?.columns.groups).toEqual([
      { start: 2, end: 5, collapsed: false },
      { start: 3, end: 4, collapsed: true },
    ]);
    sheet.getRange('B:E').shiftColumnGroupDepth(-1);
    expect([2, 3].map((column) => sheet.getColumnGroupDepth(column))).toEqual([0, 1]);
  });
});

describe('copies', () => {
  it('carry values, formulas that move along, formats and validation', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
    sheet
      .getRange('A1:B1')
      .setValues([[1, '=A1+$A$1']])
      .setBackground('red')
      .setDataValidation(rule);
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3'));
    expect(sheet.getRange('A3:B3').getFormulas()).toEqual([['', '=A3+$A$1']]);
    expect(sheet.getRange('B3').getBackground()).toBe('#ff0000');
    expect(sheet.getRange('A3').getDataValidation()?.getCriteriaValues()).toEqual([0]);
  });

  it('fill a target that is a multiple of the source', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1').setValue(5).copyTo(sheet.getRange('B1:C2'));
    expect(sheet.getRange('B1:C2').getValues()).toEqual([
      [5, 5],
      [5, 5],
    ]);
  });

  it('paste results or looks alone', () => {
    const { services, sheet } = openSheet();
    sheet.getRange('A1').setFormula('=1+1').setBackground('red');
    sheet.getRange('A1').copyTo(sheet.getRange('B1'), services.SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
    sheet.getRange('A1').copyTo(sheet.getRange('C1'), { formatOnly: true });
    expect([sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()]).toEqual(['', 2]);
    expect([sheet.getRange('C1').getValue(), sheet.getRange('C1').getBackground()]).toEqual(['', '#ff0000']);
  });

  it('reach other sheets', () => {
    const { sheet, spreadsheet } = openSheet();
    const other = spreadsheet.insertSheet('T');
    sheet.getRange('A1').setValue('x').setFontWeight('bold').copyFormatToRange(other, 2, 2, 2, 2);
    expect([other.getRange('B2').getFontWeight(), other.getRange('B2').getValue()]).toEqual(['bold', '']);
  });
});

describe('sorting', () => {
  it('puts numbers before texts and blanks last in both directions', () => {
    const { sheet } = openSheet();
    const range = sheet.getRange('A1:B4').setValues([
      ['b', 1],
      ['', 2],
      [3, 3],
      ['a', 4],
    ]);
    range.sort(1);
    expect(range.getValues().map(([first]) => first)).toEqual([3, 'a', 'b', '']);
    range.sort({ column: 1, ascending: false });
    expect(range.getValues().map(([first]) => first)).toEqual(['b', 'a', 3, '']);
  });
});
