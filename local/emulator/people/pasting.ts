/** A person pastes a block: text from outside (a message, another program), or cells copied in the same file. */

import type { EmulatedFile } from '../execution/emulated-file';
import { relocatedFormula } from '../formula/formula-moves';
import { canChangeStructure, PROTECTED_MESSAGE } from '../model/access';
import { boxAt, lastColumnOf, lastRowOf, overlaps } from '../model/boxes';
import { cloneCell, getCell, placeCell } from '../model/cells';
import type { Box, CellModel, SheetModel, ValidationRule } from '../model/workbook-model';
import { validationAt } from '../rules/validations';
import { placeValidation, removeValidations, ruleAtCell } from '../services/spreadsheet/placed-rules';
import { NotEmulated } from '../services/surface/exceptions';
import { type EditOptions, type EditOutcome, performEdit, sheetNamed } from './edit';
import { formatsInside, formatsWithout } from './placed-formats';
import { boxInSheet, eachPlace, putTyped } from './typing';

/**
 * Pastes text from outside, one row of cells a line: every cell is read as if typed, and formats stay. Validation does
 * not refuse what is pasted; it marks it. One onEdit for the block, without `value` and `oldValue`.
 */
export function pasteBlock(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  a1: string,
  rows: readonly (readonly string[])[],
  options: EditOptions = {},
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  const corner = boxInSheet(sheet, a1);
  const columns = Math.max(...rows.map((row) => row.length));
  if (rows.length === 0 || columns < 1) throw new Error('A pasted block has at least one cell');
  const box = boxAt(corner.row, corner.column, rows.length, columns);
  const apply = () => {
    const tooSmall = growSheet(file, account, sheet, box);
    if (tooSmall !== null) return tooSmall;
    eachPlace(box, (row, column) => {
      putTyped(file, sheet, row, column, rows[row - box.row]?.[column - box.column] ?? '');
    });
    return null;
  };
  return performEdit(file, account, { sheet, box, typed: false, apply }, options);
}

/**
 * Copies cells of the file and pastes them: contents, notes, formats and rules come along, in place of those that were
 * there. That pasting takes away the validation of the target is reported, not documented.
 */
export function copyAndPaste(
  file: EmulatedFile,
  account: string,
  from: { readonly sheetName: string; readonly a1: string },
  to: { readonly sheetName: string; readonly a1: string },
  options: EditOptions = {},
): EditOutcome {
  const source = sheetNamed(file, from.sheetName);
  const sheet = sheetNamed(file, to.sheetName);
  const copied = boxInSheet(source, from.a1);
  const corner = boxInSheet(sheet, to.a1);
  const box = boxAt(corner.row, corner.column, copied.rows, copied.columns);
  const apply = () => {
    const tooSmall = growSheet(file, account, sheet, box);
    if (tooSmall !== null) return tooSmall;
    pasteCells(file, source, copied, sheet, box);
    return null;
  };
  return performEdit(file, account, { sheet, box, typed: false, apply }, options);
}

function pasteCells(file: EmulatedFile, source: SheetModel, copied: Box, sheet: SheetModel, box: Box): void {
  const byRows = box.row - copied.row;
  const byColumns = box.column - copied.column;
  if ([...source.merges, ...sheet.merges].some((merge) => overlaps(merge, copied) || overlaps(merge, box))) {
    throw new NotEmulated('pasting merged cells, or over them');
  }
  // Everything is read before anything is written: the two blocks may overlap.
  const parts: { row: number; column: number; cell: CellModel | undefined; rule: ValidationRule | null }[] = [];
  eachPlace(box, (row, column) => {
    const cell = getCell(source, row - byRows, column - byColumns);
    const placed = validationAt(source, row - byRows, column - byColumns);
    const rule = placed === null ? null : ruleAtCell(placed, row - byRows, column - byColumns);
    parts.push({ row, column, cell: movedCell(cell, byRows, byColumns), rule: movedRule(rule, byRows, byColumns) });
  });
  const formats = formatsInside(source.conditionalFormats, copied, byRows, byColumns);
  sheet.conditionalFormats = [...formatsWithout(sheet.conditionalFormats, box), ...formats];
  removeValidations(sheet, box);
  for (const { row, column, cell, rule } of parts) {
    placeCell(sheet, row, column, cell);
    if (rule !== null) placeValidation(sheet, boxAt(row, column), rule);
    file.calculator.cellChanged(sheet.id, row, column);
  }
}

function movedCell(cell: CellModel | undefined, byRows: number, byColumns: number): CellModel | undefined {
  if (cell === undefined) return undefined;
  const copy = cloneCell(cell);
  if (copy.formula !== undefined) copy.formula = relocatedFormula(copy.formula, byRows, byColumns);
  return copy;
}

function movedRule(rule: ValidationRule | null, byRows: number, byColumns: number): ValidationRule | null {
  if (rule?.criteria.kind !== 'custom') return rule;
  return {
    ...rule,
    criteria: { ...rule.criteria, formula: relocatedFormula(rule.criteria.formula, byRows, byColumns) },
  };
}

/** A block that reaches beyond the sheet's edge makes it larger, where the person may do that. */
function growSheet(file: EmulatedFile, account: string, sheet: SheetModel, box: Box): string | null {
  if (lastRowOf(box) <= sheet.rows.count && lastColumnOf(box) <= sheet.columns.count) return null;
  if (!canChangeStructure(sheet, account, file)) return PROTECTED_MESSAGE;
  sheet.rows.count = Math.max(sheet.rows.count, lastRowOf(box));
  sheet.columns.count = Math.max(sheet.columns.count, lastColumnOf(box));
  file.calculator.structureChanged(sheet.id);
  return null;
}
