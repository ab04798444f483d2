/** What Google says to a script that writes what a refusing validation does not allow. */

import type { Execution } from '../../execution/execution';
import { a1OfCell } from '../../model/boxes';
import { eachCell } from '../../model/cells';
import type { Box, SheetModel, ValidationRule } from '../../model/workbook-model';
import { standingOutcome } from '../../rules/validations';
import { ServiceException } from '../surface/exceptions';

/** Reported, not documented: a list is told in full. Whether a help text shows in a script's exception is not known. */
const advice = ({ criteria }: ValidationRule): string =>
  criteria.kind === 'list' ? ` Please enter one of the following values: ${criteria.values.join(', ')}.` : '';

/** The exception for the first cell of the box whose content a refusing rule does not allow; null where all fit. */
export const refusal = (execution: Execution, sheet: SheetModel, box: Box): ServiceException | null => {
  const { calculator, workbook } = execution.file;
  let found: { readonly row: number; readonly column: number; readonly rule: ValidationRule } | null = null;
  const ask = (_cell: unknown, row: number, column: number): void => {
    const isLater = found !== null && (row > found.row || (row === found.row && column > found.column));
    if (isLater) return;
    const outcome = standingOutcome(workbook, sheet, row, column, calculator);
    if (outcome.kind === 'refused') found = { row, column, rule: outcome.rule };
  };
  eachCell(sheet, ask, box);
  return found === null ? null : refusalOf(found);
};

const refusalOf = ({ row, column, rule }: { row: number; column: number; rule: ValidationRule }): ServiceException => {
  const cell = a1OfCell(row, column);
  const message = `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;
  return new ServiceException(message + advice(rule));
};
