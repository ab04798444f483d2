/** Validation rules and conditional formats, as Sheets applies them. */

import { describe, expect, it } from '@jest/globals';
import { boxAt } from '../../../../local/emulator/model/boxes';
import type { CellValue, ValidationCriteria, ValidationRule } from '../../../../local/emulator/model/workbook-model';
import { cellKey, conditionalStyle, conditionalStyles } from '../../../../local/emulator/rules/conditional-style';
import {
  misfits,
  standingOutcome,
  validationOutcome,
  validationsAt,
} from '../../../../local/emulator/rules/validations';
import { sampleSheet } from '../formula/sample-sheet';

function sheetWithRule(criteria: ValidationCriteria, over: Partial<ValidationRule> = {}) {
  const sample = sampleSheet({ E1: 'có', E2: 'không', F5: 10 });
  sample.sheet.validations.push({ boxes: [boxAt(5, 3, 6, 2)], rule: { criteria, allowInvalid: false, ...over } });
  return sample;
}

function outcome(criteria: ValidationCriteria, value: CellValue, over: Partial<ValidationRule> = {}) {
  const { workbook, sheet, calculator } = sheetWithRule(criteria, over);
  return validationOutcome(workbook, sheet, 6, 4, value, calculator).kind;
}

const WHOLE_NUMBER: ValidationCriteria = { kind: 'custom', formula: '=AND(ISNUMBER(C5);C5>=0;INT(C5)=C5)' };

describe('a validation rule', () => {
  it.each<readonly [string, ValidationCriteria, fits: readonly CellValue[], not: readonly CellValue[]]>([
    ['a whole number not below 0', WHOLE_NUMBER, [0, 3, null], [-1, 1.5, 'ba', '3', true]],
    ['a checkbox', { kind: 'checkbox' }, [true, false, null], ['x', 1]],
    ['a checkbox with words', { kind: 'checkbox', checked: 'rồi', unchecked: 'chưa' }, ['rồi', 'chưa'], [true, 'x']],
    [
      'a list',
      { kind: 'list', values: ['có', 'không', '3'], dropdown: true },
      ['có', 3, null],
      ['Có', 'x', 4, 'có'.normalize('NFD')],
    ],
    ['a list from cells', { kind: 'list-range', formula: "='Thôn 1'!$E$1:$E$9", dropdown: true }, ['có', null], ['x']],
    ['a number between', { kind: 'number', operator: 'between', values: [1, 3] }, [1, 3], [0, 4, 'a']],
    ['a number up to a cell', { kind: 'number', operator: '<=', values: ['=$F$5'] }, [10], [11]],
    ['a date', { kind: 'date', operator: 'valid', values: [] }, [46096], ['15/3']],
    ['a date after', { kind: 'date', operator: 'after', values: [46096] }, [46097], [46096, 46096.5]],
  ])('%s', (_name, criteria, fits, not) => {
    for (const value of fits) expect([value, outcome(criteria, value)]).toEqual([value, 'fits']);
    for (const value of not) expect([value, outcome(criteria, value)]).toEqual([value, 'refused']);
  });

  it('marks instead of refusing when it allows what does not fit', () => {
    expect(outcome(WHOLE_NUMBER, 'ba', { allowInvalid: true })).toBe('marked');
  });

  it('says where and, when it has one, its help text', () => {
    const plain = sheetWithRule(WHOLE_NUMBER);
    expect(validationOutcome(plain.workbook, plain.sheet, 6, 4, 'ba', plain.calculator)).toMatchObject({
      message: 'The data you entered in cell D6 violates the data validation rules set on this cell.',
    });
    const helped = sheetWithRule(WHOLE_NUMBER, { helpText: 'Ghi số nguyên' });
    expect(validationOutcome(helped.workbook, helped.sheet, 6, 4, 'ba', helped.calculator)).toMatchObject({
      message: 'Ghi số nguyên',
    });
  });

  it('leaves the cell as it was after asking', () => {
    const { workbook, sheet, calculator, put, read } = sheetWithRule(WHOLE_NUMBER);
    put('D6', '=1+1');
    put('G1', '=D6');
    validationOutcome(workbook, sheet, 6, 4, 'ba', calculator);
    expect([read('D6'), read('G1')]).toEqual([2, 2]);
  });

  it('lets other cells be', () => {
    const { workbook, sheet, calculator } = sheetWithRule(WHOLE_NUMBER);
    expect(validationOutcome(workbook, sheet, 4, 3, 'ba', calculator).kind).toBe('fits');
  });

  it('is found by the cells it touches', () => {
    const { sheet } = sheetWithRule(WHOLE_NUMBER);
    expect(validationsAt(sheet, boxAt(1, 1, 5, 3))).toHaveLength(1);
    expect(validationsAt(sheet, boxAt(1, 1, 4, 3))).toHaveLength(0);
  });

  it('finds all that stands there and does not fit', () => {
    const { workbook, sheet, calculator, put } = sheetWithRule(WHOLE_NUMBER, { allowInvalid: true });
    put('C5', 3);
    put('C6', 'ba');
    put('D7', -1);
    put('D8', '=1/2');
    put('D9', '=""');
    put('A1', 'x');
    expect(misfits(workbook, sheet, calculator)).toEqual([
      { row: 6, column: 3 },
      { row: 7, column: 4 },
      { row: 8, column: 4 },
    ]);
    expect(standingOutcome(workbook, sheet, 6, 3, calculator).kind).toBe('marked');
  });
});

describe('conditional formats', () => {
  const sample = sampleSheet({ A1: 1, A2: 250, A3: 101, B2: 'x' });
  sample.sheet.conditionalFormats.push(
    { boxes: [boxAt(1, 1, 9, 1)], formula: '=$A1>=200', style: { background: '#f4cccc' } },
    { boxes: [boxAt(1, 1, 9, 2)], formula: '=$A1>=100', style: { background: '#fff2cc', bold: true } },
    { boxes: [boxAt(1, 1)], formula: '=1/0', style: { italic: true } },
  );

  it('apply relative to the first cell of their first box', () => {
    expect(conditionalStyle(sample.sheet, 3, 2, sample.calculator)).toEqual({ background: '#fff2cc', bold: true });
    expect(conditionalStyle(sample.sheet, 1, 1, sample.calculator)).toEqual({});
  });

  it('let the first rule win, property by property', () => {
    expect(conditionalStyle(sample.sheet, 2, 1, sample.calculator)).toEqual({ background: '#f4cccc', bold: true });
  });

  it('are found for a whole box at once', () => {
    const styles = conditionalStyles(sample.sheet, boxAt(1, 1, 9, 3), sample.calculator);
    expect([...styles.keys()].sort()).toEqual([cellKey(2, 1), cellKey(2, 2), cellKey(3, 1), cellKey(3, 2)].sort());
  });

  it('follow the values', () => {
    sample.put('A1', 300);
    expect(conditionalStyle(sample.sheet, 1, 1, sample.calculator).background).toBe('#f4cccc');
  });
});
