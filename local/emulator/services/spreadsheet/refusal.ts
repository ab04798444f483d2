/** What Google says to a script that writes what a refusing validation does not allow. */

import type { Execution } from '../../execution/execution';
import { a1OfCell, intersectBoxes } from '../../model/boxes';
import { getCell } from '../../model/cells';
import type { Box, CellValue, SheetModel, ValidationRule } from '../../model/workbook-model';
import { NotEmulated, ServiceException } from '../surface/exceptions';
import { currentValue } from './cell-values';
import { ruleAtCell } from './placed-rules';

const compared = (value: number, operator: string, [first = 0, second = 0]: readonly number[]): boolean => {
  switch (operator) {
    case 'between':
      return value >= first && value <= second;
    case 'not-between':
      return value < first || value > second;
    case '=':
    case 'on':
      return value === first;
    case '<>':
      return value !== first;
    case '>':
    case 'after':
      return value > first;
    case '>=':
    case 'on-or-after':
      return value >= first;
    case '<':
    case 'before':
      return value < first;
    case '<=':
    case 'on-or-before':
      return value <= first;
    default:
      return true;
  }
};

const fitsList = (value: CellValue, values: readonly string[]): boolean =>
  value !== null && typeof value !== 'object' && values.includes(String(value));

/** Whether a value satisfies a rule; blank cells always do. */
const fits = (
  execution: Execution,
  sheet: SheetModel,
  value: CellValue,
  rule: ValidationRule,
  row: number,
  column: number,
): boolean => {
  const { criteria } = rule;
  if (value === null) return true;
  switch (criteria.kind) {
    case 'checkbox':
      if (criteria.checked === undefined) return typeof value === 'boolean';
      return value === criteria.checked || value === criteria.unchecked;
    case 'list':
      return fitsList(value, criteria.values);
    case 'custom': {
      const [result] = execution.file.calculator.probe(sheet.id, [
        { formula: criteria.formula, anchor: { row, column }, cell: { row, column } },
      ]);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case 'list-range':
      throw new NotEmulated('writing into a cell whose validation refuses what is not in a range');
    default: {
      const operands = criteria.values.map(Number);
      if (operands.some(Number.isNaN)) throw new NotEmulated(`validation by ${criteria.kind} with a formula`);
      return typeof value === 'number' && compared(value, criteria.operator, operands);
    }
  }
};

const advice = ({ criteria }: ValidationRule): string =>
  criteria.kind === 'list' ? ` Please enter one of the following values: ${criteria.values.join(', ')}.` : '';

/**
 * The exception for the first cell of the box whose new content a refusing rule does not allow; null where all fit.
 * The message is as quoted in https://stackoverflow.com/questions/65430018 and other threads.
 */
export const refusal = (execution: Execution, sheet: SheetModel, box: Box): ServiceException | null => {
  for (const placed of sheet.validations) {
    if (placed.rule.allowInvalid) continue;
    for (const place of placed.boxes) {
      const common = intersectBoxes(place, box);
      if (common === null) continue;
      for (let row = common.row; row < common.row + common.rows; row += 1) {
        for (let column = common.column; column < common.column + common.columns; column += 1) {
          const value = currentValue(execution, sheet, getCell(sheet, row, column), row, column);
          const rule = ruleAtCell(placed, row, column);
          if (fits(execution, sheet, value, rule, row, column)) continue;
          const message = `The data you entered in cell ${a1OfCell(row, column)} violates the data validation rules set on this cell.`;
          return new ServiceException(message + advice(rule));
        }
      }
    }
  }
  return null;
};
