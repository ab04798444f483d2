/** Names of sheets: what Google accepts, and what a new name does to formulas. */

import type { Execution } from '../../execution/execution';
import { withSheetRenamed } from '../../formula/formula-moves';
import { eachCell } from '../../model/cells';
import type { SheetModel } from '../../model/workbook-model';
import { ServiceException, signatureMismatch } from '../surface/exceptions';

/** Throws where another sheet has the name, by any case, or there is none. */
export const requireFreeName = (execution: Execution, name: unknown, method: string, own?: SheetModel): string => {
  if (typeof name !== 'string') throw signatureMismatch(method, [name]);
  if (name === '') throw new ServiceException('The sheet name cannot be empty.');
  // Longer names than 100 characters are refused as well; with which words is not known.
  const taken = execution.file.workbook.sheets.some(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (taken) {
    throw new ServiceException(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  return name;
};

/** Renames a sheet and every reference to it. */
export const renameSheet = (execution: Execution, sheet: SheetModel, given: unknown): void => {
  const { calculator, workbook } = execution.file;
  const name = requireFreeName(execution, given, 'SpreadsheetApp.Sheet.setName', sheet);
  const old = sheet.name;
  sheet.name = name;
  for (const other of workbook.sheets) {
    eachCell(other, (cell) => {
      if (cell.formula !== undefined) cell.formula = withSheetRenamed(cell.formula, old, name);
    });
    other.validations = other.validations.map((placed) => {
      const { criteria } = placed.rule;
      if (criteria.kind !== 'list-range') return placed;
      const formula = withSheetRenamed(criteria.formula, old, name);
      return { ...placed, rule: { ...placed.rule, criteria: { ...criteria, formula } } };
    });
  }
  calculator.structureChanged();
};
