/** Data: validation rules, what they refuse and what they only mark; checkboxes. */
import type { ScriptCase } from '../case';
import { gasFakes, ODDITIES, QUOTED, RANGE, VALIDATION_BUILDER } from '../sources';

export const VALIDATION: readonly ScriptCase[] = [
  {
    id: 'validation.none-is-null',
    behaviour: 'A cell with no rule has null as its validation.',
    source: `${RANGE}#getDataValidation()`,
    status: 'documented',
    script: `return [sheet.getRange('A1').getDataValidation(), sheet.getRange('A1:B1').getDataValidations()];`,
    expect: [null, [[null, null]]],
  },
  {
    id: 'validation.marks-by-default',
    behaviour: 'A new rule marks what does not fit and does not refuse it.',
    source: `${VALIDATION_BUILDER}#setAllowInvalid(Boolean) ("The default for new data validation rules is true")`,
    status: 'documented',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
      var cell = sheet.getRange('A1').setDataValidation(rule).setValue(9);
      return [rule.getAllowInvalid(), cell.getDataValidation().getAllowInvalid(), cell.getValue()];`,
    expect: [true, true, 9],
  },
  {
    id: 'validation.script-is-refused',
    behaviour: 'A script that writes what a refusing rule forbids gets an error that names the cell.',
    source: `${QUOTED}, e.g. "The data you entered in cell G379 violates the data validation rules set on this cell."`,
    status: 'reported',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
      sheet.getRange('B3').setDataValidation(rule);
      var message = thrown(function () { sheet.getRange('B3').setValue(9); SpreadsheetApp.flush(); });
      return String(message).indexOf('The data you entered in cell B3 violates the data validation rules') === 0;`,
    expect: true,
  },
  {
    id: 'validation.script-is-refused-in-a-block',
    behaviour: 'One value that a refusing rule forbids makes the whole setValues fail.',
    source: `${QUOTED} ("fails the WHOLE row write")`,
    status: 'reported',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không']).setAllowInvalid(false).build();
      sheet.getRange('B1').setDataValidation(rule);
      return thrown(function () { sheet.getRange('A1:B1').setValues([[1, 'ừ']]); SpreadsheetApp.flush(); }) !== null;`,
    expect: true,
  },
  {
    id: 'validation.refused-value-does-not-stay',
    behaviour: 'After a refused write the cell holds what it held before.',
    source: 'unverified: assumed from the write failing',
    status: 'unverified',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
      var cell = sheet.getRange('A1').setValue(3).setDataValidation(rule);
      thrown(function () { cell.setValue(9); SpreadsheetApp.flush(); });
      return cell.getValue();`,
    expect: 3,
  },
  {
    id: 'validation.fitting-value-is-taken',
    behaviour: 'A refusing rule takes what fits.',
    source: `${VALIDATION_BUILDER}#setAllowInvalid(Boolean)`,
    status: 'documented',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không'], true).setAllowInvalid(false).build();
      return sheet.getRange('A1').setDataValidation(rule).setValue('không').getValue();`,
    expect: 'không',
  },
  {
    id: 'validation.blank-is-always-allowed',
    behaviour: 'A refusing rule lets a cell be cleared.',
    source: 'unverified: clearing by hand is always possible, by script assumed',
    status: 'unverified',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không']).setAllowInvalid(false).build();
      var cell = sheet.getRange('A1').setDataValidation(rule).setValue('có');
      return [thrown(function () { cell.clearContent(); }), cell.getValue()];`,
    expect: [null, ''],
  },
  {
    id: 'validation.rule-on-existing-value',
    behaviour: 'A refusing rule set on a cell leaves the value that is already there.',
    source: 'unverified: rules judge entries, not what stands',
    status: 'unverified',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
      return sheet.getRange('A1').setValue(9).setDataValidation(rule).getValue();`,
    expect: 9,
  },
  {
    id: 'validation.criteria-read-back',
    behaviour: 'A rule gives back its kind, its values and its help text.',
    source: `${VALIDATION_BUILDER}#getCriteriaType()`,
    status: 'documented',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setHelpText('từ 1 đến 5').build();
      var set = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
      return [String(set.getCriteriaType()), set.getCriteriaValues(), set.getHelpText()];`,
    expect: ['NUMBER_BETWEEN', [1, 5], 'từ 1 đến 5'],
  },
  {
    id: 'validation.list-read-back',
    behaviour: 'A list rule gives back its choices and whether it shows a dropdown.',
    source: `${ODDITIES} (showCustomUI); ${gasFakes('testsheetsdatavalidations.js')}`,
    status: 'reported',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireValueInList(['có', 'không'], true).build();
      var set = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
      return [String(set.getCriteriaType()), set.getCriteriaValues()[0], set.getCriteriaValues()[1]];`,
    expect: ['VALUE_IN_LIST', ['có', 'không'], true],
  },
  {
    id: 'validation.formula-read-back',
    behaviour: 'A rule by formula gives the formula back.',
    source: `${VALIDATION_BUILDER}#requireFormulaSatisfied(String)`,
    status: 'documented',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>=0').build();
      var set = sheet.getRange('A1:A3').setDataValidation(rule).getDataValidation();
      return [String(set.getCriteriaType()), set.getCriteriaValues()];`,
    expect: ['CUSTOM_FORMULA', ['=A1>=0']],
  },
  {
    id: 'validation.formula-is-relative',
    behaviour: 'A formula rule on several cells is judged in each cell by its distance from the first.',
    source: 'unverified: as custom formulas of conditional formats are relative to the first cell',
    status: 'unverified',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>B1').setAllowInvalid(false).build();
      sheet.getRange('B1:B2').setValues([[1], [10]]);
      sheet.getRange('A1:A2').setDataValidation(rule);
      return [
        thrown(function () { sheet.getRange('A1').setValue(5); SpreadsheetApp.flush(); }) === null,
        thrown(function () { sheet.getRange('A2').setValue(5); SpreadsheetApp.flush(); }) === null
      ];`,
    expect: [true, false],
  },
  {
    id: 'validation.null-removes',
    behaviour: 'A validation of null removes the rule.',
    source: `${RANGE}#setDataValidation(DataValidation)`,
    status: 'documented',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      return sheet.getRange('A1').setDataValidation(rule).setDataValidation(null).getDataValidation();`,
    expect: null,
  },
  {
    id: 'validation.clear-content-leaves-the-rule',
    behaviour: 'clearContent leaves the rule.',
    source: `${gasFakes('testsheetsbasic.js, Sheet clearing methods')}`,
    status: 'reported',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      var cell = sheet.getRange('A1').setDataValidation(rule).setValue(5);
      cell.clearContent();
      return cell.getDataValidation() !== null;`,
    expect: true,
  },
  {
    id: 'validation.moves-with-rows',
    behaviour: 'Rules move with their cells when a row is inserted above.',
    source: 'unverified: cells move whole',
    status: 'unverified',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      sheet.getRange('A2').setDataValidation(rule);
      sheet.insertRowBefore(1);
      return [sheet.getRange('A2').getDataValidation() === null, sheet.getRange('A3').getDataValidation() === null];`,
    expect: [true, false],
  },
  {
    id: 'checkboxes.start-unticked',
    behaviour: 'insertCheckboxes sets every cell to false and gives it a checkbox rule.',
    source: `${RANGE}#insertCheckboxes(); ${gasFakes('testsheetsexotics.js')}`,
    status: 'documented',
    script: `
      var range = sheet.getRange('A1:B1');
      range.insertCheckboxes();
      return [range.getValues(), String(range.getDataValidation().getCriteriaType())];`,
    expect: [[[false, false]], 'CHECKBOX'],
  },
  {
    id: 'checkboxes.tick-by-script',
    behaviour: 'check, uncheck and setValue(true) tick and untick.',
    source: `${RANGE}#check(); ${gasFakes('testsheetsexotics.js')}`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1');
      cell.insertCheckboxes();
      var out = [cell.isChecked()];
      cell.check();
      out.push(cell.isChecked(), cell.getValue());
      cell.uncheck();
      out.push(cell.isChecked());
      cell.setValue(true);
      out.push(cell.isChecked());
      return out;`,
    expect: [false, true, true, false, true],
  },
  {
    id: 'checkboxes.mixed-is-null',
    behaviour: 'isChecked is null for a range of ticked and unticked boxes and for cells with none.',
    source: `${RANGE}#isChecked(); ${gasFakes('testsheetsvui.js')}`,
    status: 'documented',
    script: `
      sheet.getRange('A1:B1').insertCheckboxes();
      sheet.getRange('A1').check();
      return [sheet.getRange('A1:B1').isChecked(), sheet.getRange('C1').isChecked(), sheet.getRange('A1:C1').isChecked()];`,
    expect: [null, null, null],
  },
  {
    id: 'checkboxes.removed',
    behaviour: 'removeCheckboxes takes the rule, and the value where it was that of the box.',
    source: `${RANGE}#removeCheckboxes()`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1');
      cell.insertCheckboxes();
      cell.check();
      cell.removeCheckboxes();
      return [cell.getDataValidation(), cell.getValue()];`,
    expect: [null, ''],
  },
  {
    id: 'checkboxes.rule-by-builder',
    behaviour: 'requireCheckbox gives boxes too, and an empty cell under it is neither ticked nor false by itself.',
    source: 'unverified: insertCheckboxes is documented to set the value, the builder is not',
    status: 'unverified',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      var cell = sheet.getRange('A1').setDataValidation(rule);
      return [String(cell.getDataValidation().getCriteriaType()), cell.isChecked() === true];`,
    expect: ['CHECKBOX', false],
  },
];
