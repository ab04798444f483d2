/** Sheet: its data, rows, columns, looks and conditional formats. */

import { describe, expect, it } from '@jest/globals';
import { openSheet } from './open-services';

describe('the extent of the data', () => {
  it('is nothing in an empty sheet', () => {
    const { sheet } = openSheet();
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1']);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([20, 10]);
  });

  it('counts contents and not formats', () => {
    const { sheet } = openSheet();
    sheet.getRange('C4').setValue(1);
    sheet.getRange('F9').setBackground('red');
    expect(sheet.getDataRange().getA1Notation()).toBe('A1:C4');
  });

  it('grows with appendRow, below the last row that has content', () => {
    const { sheet } = openSheet();
    sheet.getRange('B2').setValue('x');
    sheet.appendRow([1, '=A3+1']);
    expect(sheet.getRange('A3:B3').getValues()).toEqual([[1, 2]]);
  });
});

describe('inserted rows and columns', () => {
  it('push values, formulas, merges, notes, hidden rows and sizes along', () => {
    const { file, sheet } = openSheet();
    sheet.getRange('A3').setValue(5).setNote('n');
    sheet.getRange('B1').setFormula('=SUM(A1:A5)+A3');
    sheet.getRange('C3:D3').merge();
    sheet.hideRows(4);
    sheet.setRowHeight(3, 40);
    sheet.insertRowsBefore(2, 2);
    expect([sheet.getRange('A5').getValue(), sheet.getRange('A5').getNote()]).toEqual([5, 'n']);
    expect([sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()]).toEqual(['=SUM(A1:A7)+A5', 10]);
    expect(sheet.getRange('C5:D5').isPartOfMerge()).toBe(true);
    expect([sheet.isRowHiddenByUser(6), sheet.getRowHeight(5), sheet.getMaxRows()]).toEqual([true, 40, 22]);
    expect(file.workbook.sheets[0]?.merges).toEqual([{ row: 5, column: 3, rows: 1, columns: 2 }]);
  });

  it('look like the row they were asked after', () => {
    const { sheet } = openSheet();
    sheet.getRange('A2').setBackground('red').setValue(1);
    sheet.insertRowAfter(2);
    expect([sheet.getRange('A3').getBackground(), sheet.getRange('A3').getValue()]).toEqual(['#ff0000', '']);
  });

  it('widen rules inside which they fall', () => {
    const { services, sheet } = openSheet();
    sheet.getRange('A2:A4').setDataValidation(services.SpreadsheetApp.newDataValidation().requireDate().build());
    sheet.insertRowBefore(3);
    expect(sheet.getRange('A3').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('A5').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('A6').getDataValidation()).toBeNull();
  });

  it('change formulas of other sheets that look there', () => {
    const { sheet, spreadsheet } = openSheet();
    sheet.getRange('A3').setValue(7);
    const other = spreadsheet.insertSheet('T');
    other.getRange('A1').setFormula('=S!A3');
    sheet.insertColumnBefore(1);
    expect([other.getRange('A1').getFormula(), other.getRange('A1').getValue()]).toEqual(['=S!B3', 7]);
  });
});

describe('deleted rows', () => {
  it('leave #REF! in formulas that looked at them', () => {
    const { sheet } = openSheet();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1:C1').setFormulas([['=A2', '=SUM(A1:A3)']]);
    sheet.deleteRow(2);
    expect(sheet.getRange('B1:C1').getFormulas()).toEqual([['=#REF!', '=SUM(A1:A2)']]);
    expect(sheet.getRange('B1:C1').getValues()).toEqual([['#REF!', 4]]);
  });

  it('carry a custom rule over to the first cell that is left', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A2>0').build();
    sheet.getRange('A2:A6').setDataValidation(rule);
    sheet.deleteRow(2);
    expect(sheet.getRange('A2').getDataValidation()?.getCriteriaValues()).toEqual(['=A2>0']);
  });

  it.each([
    ['outside the sheet', 21, 1, 'Those rows are out of bounds.'],
    ['too many', 1, 21, 'Those rows are out of bounds.'],
    ['all', 1, 20, "You can't delete all the rows on the sheet."],
    ['none', 1, 0, 'The number of rows must be at least 1.'],
  ])('are refused: %s', (_what, row, count, message) => {
    const { sheet } = openSheet();
    expect(() => sheet.deleteRows(row, count)).toThrow(message);
  });

  it('may not be all that are not frozen', () => {
    const { sheet } = openSheet();
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 18)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
  });
});

describe('looks', () => {
  it('are kept: widths, heights, freezes, tab colour, grid lines, hiding', () => {
    const { sheet, spreadsheet } = openSheet();
    spreadsheet.insertSheet('T');
    sheet.setColumnWidths(2, 2, 300).setRowHeight(1, 50).setTabColor('red').setHiddenGridlines(true);
    sheet.setFrozenRows(2);
    sheet.setFrozenColumns(1);
    sheet.hideColumns(4, 2);
    sheet.hideSheet();
    expect([sheet.getColumnWidth(3), sheet.getColumnWidth(4), sheet.getRowHeight(1)]).toEqual([300, 100, 50]);
    expect([sheet.getFrozenRows(), sheet.getFrozenColumns(), sheet.getTabColor()]).toEqual([2, 1, '#ff0000']);
    expect([sheet.isColumnHiddenByUser(5), sheet.hasHiddenGridlines(), sheet.isSheetHidden()]).toEqual([
      true,
      true,
      true,
    ]);
    sheet.showColumns(4, 2);
    sheet.showSheet();
    expect([sheet.isColumnHiddenByUser(5), sheet.isSheetHidden()]).toEqual([false, false]);
  });

  it('leave one sheet to be seen', () => {
    const { sheet } = openSheet();
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  });

  it('say on which side a group is opened', () => {
    const { services, sheet } = openSheet();
    const { BEFORE } = services.SpreadsheetApp.GroupControlTogglePosition;
    expect(String(sheet.getColumnGroupControlPosition())).toBe('AFTER');
    expect(sheet.setColumnGroupControlPosition(BEFORE).getColumnGroupControlPosition()).toBe(BEFORE);
  });
});

describe('conditional formats', () => {
  it('are set as a list of custom formulas and read back', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied('=A1>100')
      .setBackground('#FFEECC')
      .setBold(true)
      .setRanges([sheet.getRange('A1:A9'), sheet.getRange('C1:C9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    const [read] = sheet.getConditionalFormatRules();
    expect(read?.getRanges().map((range) => range.getA1Notation())).toEqual(['A1:A9', 'C1:C9']);
    const condition = read?.getBooleanCondition();
    expect(condition?.getCriteriaType()).toBe(services.SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA);
    expect([condition?.getCriteriaValues(), condition?.getBackground(), condition?.getBold()]).toEqual([
      ['=A1>100'],
      '#ffeecc',
      true,
    ]);
    sheet.insertRowBefore(1);
    expect(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=A2>100']);
    sheet.clearConditionalFormatRules();
    expect(sheet.getConditionalFormatRules()).toEqual([]);
  });

  it('want a range and a condition', () => {
    const { services, sheet } = openSheet();
    const builder = services.SpreadsheetApp.newConditionalFormatRule();
    expect(() => builder.whenFormulaSatisfied('=A1').build()).toThrow('must have a range');
    expect(() =>
      services.SpreadsheetApp.newConditionalFormatRule()
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow('must have a condition');
  });
});

describe('range lists', () => {
  it('do one thing to several ranges in one call', () => {
    const { file, sheet } = openSheet();
    sheet.getRangeList(['A1', 'C1:C2']).setValue(1).setBackground('red');
    expect(sheet.getRange('A1:C2').getValues()).toEqual([
      [1, '', 1],
      ['', '', 1],
    ]);
    expect(file.ledger.current()?.calls).toMatchObject({ 'RangeList.setValue': 1, 'RangeList.setBackground': 1 });
    expect(file.ledger.current()?.calls).not.toHaveProperty(['Range.setValue']);
  });
});

describe('rich texts', () => {
  it('have runs and a link', () => {
    const { services, sheet } = openSheet();
    const bold = services.SpreadsheetApp.newTextStyle().setBold(true).build();
    const rich = services.SpreadsheetApp.newRichTextValue()
      .setText('=đậm thường')
      .setTextStyle(0, 4, bold)
      .setLinkUrl('#gid=0')
      .build();
    const cell = sheet.getRange('A1').setRichTextValue(rich);
    expect([cell.getValue(), cell.getFormula()]).toEqual(['=đậm thường', '']);
    const read = cell.getRichTextValue();
    expect(read?.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold()])).toEqual([
      ['=đậm', true],
      [' thường', null],
    ]);
    expect(read?.getLinkUrl()).toBe('#gid=0');
    expect(cell.setValue('x').getRichTextValue()?.getLinkUrl()).toBeNull();
  });

  it('are none for numbers', () => {
    const { sheet } = openSheet();
    expect(sheet.getRange('A1').setValue(5).getRichTextValue()).toBeNull();
  });
});
