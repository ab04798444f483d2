/** Data validation as scripts build, place, read and meet it. */

import { describe, expect, it } from '@jest/globals';
import { openSheet } from './open-services';

describe('rules', () => {
  it('are built, read back and copied', () => {
    const { services, sheet } = openSheet();
    const { DataValidationCriteria, newDataValidation } = services.SpreadsheetApp;
    const rule = Reflect.apply(newDataValidation, services.SpreadsheetApp, [])
      .requireValueInList(['có', 'không'], true)
      .setAllowInvalid(false)
      .setHelpText('chọn')
      .build();
    const read = sheet.getRange('B2').setDataValidation(rule).getDataValidation();
    expect(read?.getCriteriaType()).toBe(DataValidationCriteria.VALUE_IN_LIST);
    expect(read?.getCriteriaValues()).toEqual([['có', 'không'], true]);
    expect([read?.getAllowInvalid(), read?.getHelpText()]).toEqual([false, 'chọn']);
    expect(read?.copy().setAllowInvalid(true).build().getAllowInvalid()).toBe(true);
  });

  it('want a criteria and its arguments', () => {
    const { services } = openSheet();
    const builder = services.SpreadsheetApp.newDataValidation();
    expect(() => builder.build()).toThrow('Data validation rule must have a criteria.');
    const wrong: unknown = 'five';
    expect(() => builder.requireNumberGreaterThan(wrong as number)).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberGreaterThan.",
    );
  });

  it('are told apart cell by cell', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireDate().build();
    sheet.getRange('A1:B2').setDataValidations([
      [rule, null],
      [null, rule],
    ]);
    const found = sheet.getRange('A1:B2').getDataValidations();
    expect(found.map((row) => row.map((cell) => cell !== null))).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('of equal kind share one entry in the file', () => {
    const { file, services, sheet } = openSheet();
    for (const a1 of ['A1:A5', 'C1:C5']) {
      sheet.getRange(a1).setDataValidation(services.SpreadsheetApp.newDataValidation().requireDate().build());
    }
    expect(file.workbook.sheets[0]?.validations).toHaveLength(1);
  });

  it('keep their formulas meant for the cells that are left when part of them is taken off', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>0').build();
    sheet.getRange('A1:A5').setDataValidation(rule);
    sheet.getRange('A1:A2').clearDataValidations();
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
    expect(sheet.getRange('A4').getDataValidation()?.getCriteriaValues()).toEqual(['=A4>0']);
  });

  it('know ranges as lists', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('D1:D3')).build();
    const [range, dropdown] = rule.getCriteriaValues();
    expect([range.getA1Notation(), dropdown]).toEqual(['D1:D3', true]);
  });
});

describe('a rule that refuses', () => {
  it('stops a script with the name of the cell and the list', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newDataValidation()
      .requireValueInList(['có', 'không'])
      .setAllowInvalid(false)
      .build();
    sheet.getRange('B2:B3').setDataValidation(rule);
    expect(() => sheet.getRange('A2:B2').setValues([['x', 'maybe']])).toThrow(
      'The data you entered in cell B2 violates the data validation rules set on this cell. ' +
        'Please enter one of the following values: có, không.',
    );
    expect(sheet.getRange('A2:B2').getValues()).toEqual([['', '']]);
    expect(sheet.getRange('B2').setValue('có').getValue()).toBe('có');
    expect(sheet.getRange('B2').setValue('').getValue()).toBe('');
  });

  it('judges a custom formula by the value that would stand there', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied('=AND(ISNUMBER(A1);A1<=B1)')
      .setAllowInvalid(false)
      .build();
    sheet.getRange('B1:B2').setValues([[10], [1]]);
    sheet.getRange('A1:A2').setDataValidation(rule);
    expect(sheet.getRange('A1').setValue(5).getValue()).toBe(5);
    expect(() => sheet.getRange('A2').setValue(5)).toThrow('in cell A2 violates');
    expect(sheet.getRange('A2').getValue()).toBe('');
  });
});

describe('a rule that marks', () => {
  it('lets a script write anything', () => {
    const { services, sheet } = openSheet();
    const rule = services.SpreadsheetApp.newDataValidation().requireNumberBetween(1, 2).build();
    expect(sheet.getRange('A1').setDataValidation(rule).setValue('ba').getValue()).toBe('ba');
  });
});

describe('checkboxes', () => {
  it('begin unticked and are ticked by name', () => {
    const { sheet } = openSheet();
    const box = sheet.getRange('A1').insertCheckboxes();
    expect([box.getValue(), box.isChecked()]).toEqual([false, false]);
    expect([box.check().getValue(), box.isChecked()]).toEqual([true, true]);
    expect(box.uncheck().getValue()).toBe(false);
  });

  it('may stand for other values', () => {
    const { sheet } = openSheet();
    const box = sheet.getRange('A1').insertCheckboxes('có', 'không');
    expect([box.getValue(), box.check().getValue(), box.isChecked()]).toEqual(['không', 'có', true]);
  });

  it('leave a blank cell without validation when they go', () => {
    const { sheet } = openSheet();
    const box = sheet.getRange('A1').insertCheckboxes().removeCheckboxes();
    expect([box.getValue(), box.getDataValidation(), box.isChecked()]).toEqual(['', null, null]);
  });

  it('are needed for ticking', () => {
    const { sheet } = openSheet();
    expect(() => sheet.getRange('A1').check()).toThrow('must contain a checkbox');
  });
});
