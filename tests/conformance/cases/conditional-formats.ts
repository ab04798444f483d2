/** Data: conditional formats. */
import type { ScriptCase } from '../case';
import { CONDITIONAL_RULE, ERROR_TEXTS, ODDITIES, SHEET } from '../sources';

export const CONDITIONAL_FORMATS: readonly ScriptCase[] = [
  {
    id: 'conditional.other-tab-is-refused',
    behaviour: 'A formula that names another tab is refused.',
    source: `${ERROR_TEXTS} (also in Vietnamese: "Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.")`,
    status: 'reported',
    script: `
      var other = ss.insertSheet();
      var message = thrown(function () {
        sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
          .whenFormulaSatisfied("=A1>'" + other.getName() + "'!A1").setBackground('#ff0000')
          .setRanges([sheet.getRange('A1:A3')]).build()]);
        SpreadsheetApp.flush();
      });
      ss.deleteSheet(other);
      return message;`,
    expect: 'Conditional format rule cannot reference a different sheet.',
  },
  {
    id: 'conditional.set-replaces-all',
    behaviour: 'setConditionalFormatRules replaces every rule of the tab.',
    source: `${SHEET}#setConditionalFormatRules(ConditionalFormatRule)`,
    status: 'documented',
    script: `
      function rule(formula) {
        return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground('#ff0000')
          .setRanges([sheet.getRange('A1:A3')]).build();
      }
      sheet.setConditionalFormatRules([rule('=A1>1'), rule('=A1>2')]);
      sheet.setConditionalFormatRules([rule('=A1>3')]);
      var rules = sheet.getConditionalFormatRules();
      return [rules.length, rules[0].getBooleanCondition().getCriteriaValues()];`,
    expect: [1, ['=A1>3']],
  },
  {
    id: 'conditional.read-back',
    behaviour: 'A rule gives back its kind, its formula and its ranges.',
    source: `${CONDITIONAL_RULE}#getBooleanCondition()`,
    status: 'documented',
    script: `
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>=200')
        .setBackground('#ff0000').setRanges([sheet.getRange('A1:C3'), sheet.getRange('E1:E3')]).build()]);
      var rule = sheet.getConditionalFormatRules()[0];
      return [String(rule.getBooleanCondition().getCriteriaType()), rule.getBooleanCondition().getCriteriaValues(),
        rule.getRanges().map(function (range) { return range.getA1Notation(); })];`,
    expect: ['CUSTOM_FORMULA', ['=$A1>=200'], ['A1:C3', 'E1:E3']],
  },
  {
    id: 'conditional.get-background-does-not-see-it',
    behaviour: "getBackground gives the cell's own colour, not what a conditional format shows.",
    source: `${ODDITIES} (Formats and styles: Apps Script uses what the user set, not what is rendered)`,
    status: 'reported',
    script: `
      sheet.getRange('A1').setValue(5);
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1')
        .setBackground('#ff0000').setRanges([sheet.getRange('A1')]).build()]);
      return sheet.getRange('A1').getBackground();`,
    expect: '#ffffff',
  },
  {
    id: 'conditional.clear',
    behaviour: 'clearConditionalFormatRules removes every rule of the tab.',
    source: `${SHEET}#clearConditionalFormatRules()`,
    status: 'documented',
    script: `
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1')
        .setBold(true).setRanges([sheet.getRange('A1')]).build()]);
      sheet.clearConditionalFormatRules();
      return sheet.getConditionalFormatRules().length;`,
    expect: 0,
  },
  {
    id: 'conditional.moves-with-rows',
    behaviour: 'The ranges and formulas of rules move when a row is inserted above.',
    source: 'unverified: as validations and formulas do',
    status: 'unverified',
    script: `
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2>1')
        .setBackground('#ff0000').setRanges([sheet.getRange('A2:C4')]).build()]);
      sheet.insertRowBefore(1);
      var rule = sheet.getConditionalFormatRules()[0];
      return [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()];`,
    expect: ['A3:C5', ['=$A3>1']],
  },
];
