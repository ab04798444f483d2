/** Moves rows or columns of a sheet to another place: references to their cells follow, rules and merges come along. */

import { mapBoxes, relocatedFormula } from '../formula/formula-moves';
import { type Axis, boxAt, containsBox, intersectBoxes, moveBox } from '../model/boxes';
import { eachCell, placeCell } from '../model/cells';
import type { Box, CellModel, SheetModel, ValidationRule, WorkbookModel } from '../model/workbook-model';
import { placeValidation, removeValidations, ruleAtCell } from '../services/spreadsheet/placed-rules';
import { deleteAxis, insertAxis } from '../services/structure/axis-edits';
import { formatsInside, formatsWithout } from './placed-formats';

interface Move {
  readonly from: Box;
  readonly byRows: number;
  readonly byColumns: number;
}

/** Lines `at`…`at + count - 1` come to stand before the line that is number `before` now. */
export function moveAxis(
  workbook: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  at: number,
  count: number,
  before: number,
): void {
  if (before >= at && before <= at + count) return;
  const frozen = sheet[axis].frozen;
  insertAxis(workbook, sheet, axis, before, count);
  const start = before < at ? at + count : at;
  const from = axis === 'rows' ? boxAt(start, 1, count, sheet.columns.count) : boxAt(1, start, sheet.rows.count, count);
  const by = before - start;
  const move: Move = { from, byRows: axis === 'rows' ? by : 0, byColumns: axis === 'columns' ? by : 0 };
  moveCells(sheet, move);
  moveLook(sheet, axis, start, count, by);
  moveRules(sheet, move);
  redirect(workbook, sheet, move);
  deleteAxis(workbook, sheet, axis, start, count);
  // Lines that are dragged about do not change how many are frozen.
  sheet[axis].frozen = frozen;
}

const moved = (box: Box, { byRows, byColumns }: Move) => moveBox(box, byRows, byColumns);

function moveCells(sheet: SheetModel, move: Move): void {
  const taken: { cell: CellModel; row: number; column: number }[] = [];
  eachCell(sheet, (cell, row, column) => taken.push({ cell, row, column }), move.from);
  for (const { cell, row, column } of taken) {
    placeCell(sheet, row, column, undefined);
    placeCell(sheet, row + move.byRows, column + move.byColumns, cell);
  }
}

function moveLook(sheet: SheetModel, axis: Axis, start: number, count: number, by: number): void {
  const { sizes, hidden } = sheet[axis];
  for (let line = start; line < start + count; line += 1) {
    const size = sizes.get(line);
    if (size !== undefined) sizes.set(line + by, size);
    if (hidden.has(line)) hidden.add(line + by);
  }
}

function moveRules(sheet: SheetModel, move: Move): void {
  const parts = sheet.validations.flatMap((placed) =>
    placed.boxes.flatMap((box) => {
      const part = intersectBoxes(box, move.from);
      return part === null ? [] : [{ part, rule: ruleAtCell(placed, part.row, part.column) }];
    }),
  );
  removeValidations(sheet, move.from);
  for (const { part, rule } of parts) {
    placeValidation(sheet, moved(part, move), carriedRule(rule, move));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => [
    ...formatsWithout([format], move.from),
    ...formatsInside([format], move.from, move.byRows, move.byColumns),
  ]);
  sheet.merges = sheet.merges.map((merge) => (containsBox(move.from, merge) ? moved(merge, move) : merge));
  for (const protection of sheet.protections) {
    if (protection.box !== null && containsBox(move.from, protection.box)) protection.box = moved(protection.box, move);
    protection.exceptions = protection.exceptions.map((box) => (containsBox(move.from, box) ? moved(box, move) : box));
  }
}

function carriedRule(rule: ValidationRule, { byRows, byColumns }: Move): ValidationRule {
  if (rule.criteria.kind !== 'custom') return rule;
  return {
    ...rule,
    criteria: { ...rule.criteria, formula: relocatedFormula(rule.criteria.formula, byRows, byColumns) },
  };
}

/** Formulas that refer to cells inside the moved lines refer to their new place. */
function redirect(workbook: WorkbookModel, sheet: SheetModel, move: Move): void {
  const follow = (box: Box) => (containsBox(move.from, box) ? moved(box, move) : box);
  for (const other of workbook.sheets) {
    eachCell(other, (cell) => {
      // Most formulas of other sheets name no sheet at all and stay as they are.
      if (cell.formula === undefined || (other !== sheet && !cell.formula.includes('!'))) return;
      cell.formula = mapBoxes(cell.formula, other.name, sheet.name, follow);
    });
  }
}
