/** Rules on the cells of a sheet, validations and conditional formats: finding, placing and taking off by blocks. */

import { relocatedFormula } from '../../formula/formula-moves';
import { containsCell, subtractBox } from '../../model/boxes';
import type { Box, PlacedValidation, SheetModel, ValidationRule } from '../../model/workbook-model';

/** Formulas of a custom rule stand as for the first cell of the first box; this is how far another cell is from it. */
export const ruleAtCell = (placed: PlacedValidation, row: number, column: number): ValidationRule => {
  const { rule } = placed;
  const base = placed.boxes[0];
  if (rule.criteria.kind !== 'custom' || base === undefined) return rule;
  const formula = relocatedFormula(rule.criteria.formula, row - base.row, column - base.column);
  return { ...rule, criteria: { ...rule.criteria, formula } };
};

export const validationAt = (sheet: SheetModel, row: number, column: number): PlacedValidation | undefined =>
  sheet.validations.find(({ boxes }) => boxes.some((box) => containsCell(box, row, column)));

const withoutBox = (placed: PlacedValidation, hole: Box): PlacedValidation[] => {
  const boxes = placed.boxes.flatMap((box) => subtractBox(box, hole));
  const [first] = boxes;
  if (first === undefined) return [];
  return [{ boxes, rule: ruleAtCell(placed, first.row, first.column) }];
};

/** Takes every rule off the cells of the box; the rest of a rule's cells keep it. */
export const removeValidations = (sheet: SheetModel, hole: Box): void => {
  sheet.validations = sheet.validations.flatMap((placed) => withoutBox(placed, hole));
};

/** Takes every conditional format off the cells of the box; formulas go on counting from the first cell that is left. */
export const removeConditionalFormats = (sheet: SheetModel, hole: Box): void => {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const boxes = format.boxes.flatMap((box) => subtractBox(box, hole));
    const [base, first] = [format.boxes[0], boxes[0]];
    if (base === undefined || first === undefined) return [];
    const formula = relocatedFormula(format.formula, first.row - base.row, first.column - base.column);
    return [{ ...format, boxes, formula }];
  });
};

const sameRule = (a: ValidationRule, b: ValidationRule): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Puts a rule on the cells of the box, in place of what was there. A custom formula is meant for the box's first cell.
 * Equal rules share one entry, so that a dropdown set column by column stays one rule in a file.
 */
export const placeValidation = (sheet: SheetModel, box: Box, rule: ValidationRule): void => {
  removeValidations(sheet, box);
  const found = sheet.validations.findIndex((placed) => {
    const base = placed.boxes[0];
    if (base === undefined) return false;
    return sameRule(ruleAtCell(placed, box.row, box.column), rule);
  });
  const known = sheet.validations[found];
  if (known === undefined) sheet.validations = [...sheet.validations, { boxes: [box], rule }];
  else sheet.validations[found] = { rule: known.rule, boxes: [...known.boxes, box] };
};
