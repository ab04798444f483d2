/** A person types into a cell, clears cells, or ticks a checkbox. */

import type { EmulatedFile } from '../execution/emulated-file';
import { boxAt, containsCell, parseA1 } from '../model/boxes';
import { ensureCell, getCell, wholeSheet } from '../model/cells';
import type { Box, CellModel, Scalar, SheetModel } from '../model/workbook-model';
import { standingOutcome, validationAt } from '../rules/validations';
import { removeValidations } from '../services/spreadsheet/placed-rules';
import { serialOfInstant } from '../services/time/zone';
import { dayOfSerial } from '../typing/serial-date';
import { type TypedInput, typedInput } from '../typing/typed-input';
import { type EditOptions, type EditOutcome, performEdit, sheetNamed } from './edit';

/** The limit: https://support.google.com/drive/answer/37603. The words are as users quote them. */
const TOO_LONG = 'Your input contains more than the maximum of 50000 characters in a single cell.';
const LONGEST_TEXT = 50_000;

/** The person types `text` into the cell and presses Enter. An empty text clears it. */
export function typeInto(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  a1: string,
  text: string,
  options: EditOptions = {},
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  const box = firstCellOfMerge(sheet, boxInSheet(sheet, a1));
  const apply = () => {
    if (text.length > LONGEST_TEXT) return TOO_LONG;
    putTyped(file, sheet, box.row, box.column, text);
    // Rules that only mark are asked when someone looks at the cell, not now: asking them calculates the tab.
    if (validationAt(sheet, box.row, box.column)?.rule.allowInvalid !== false) return null;
    const outcome = standingOutcome(file.workbook, sheet, box.row, box.column, file.calculator);
    return outcome.kind === 'refused' ? outcome.message : null;
  };
  return performEdit(file, account, { sheet, box, typed: true, apply }, options);
}

/** The person selects the cells and presses Delete: contents go; formats, notes and rules stay, checkboxes do not. */
export function clearCells(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  a1: string,
  options: EditOptions = {},
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  const box = boxInSheet(sheet, a1);
  const apply = () => {
    removeCheckboxes(sheet, box);
    eachPlace(box, (row, column) => {
      const cell = getCell(sheet, row, column);
      if (cell !== undefined) putContent(file, sheet, row, column, { value: null });
    });
    return null;
  };
  const typed = box.rows === 1 && box.columns === 1;
  return performEdit(file, account, { sheet, box, typed, apply }, options);
}

/** The person taps a checkbox: ticks it if it is not ticked, else unticks it. */
export function tickCheckbox(
  file: EmulatedFile,
  account: string,
  sheetName: string,
  a1: string,
  options: EditOptions = {},
): EditOutcome {
  const sheet = sheetNamed(file, sheetName);
  const box = boxInSheet(sheet, a1);
  const criteria = validationAt(sheet, box.row, box.column)?.rule.criteria;
  if (criteria?.kind !== 'checkbox') throw new Error(`${sheetName}!${a1} is no checkbox`);
  const on: Scalar = criteria.checked ?? true;
  const off: Scalar = criteria.unchecked ?? false;
  const apply = () => {
    const ticked = file.calculator.value(sheet.id, box.row, box.column) === on;
    putContent(file, sheet, box.row, box.column, { value: ticked ? off : on });
    return null;
  };
  return performEdit(file, account, { sheet, box, typed: true, apply }, options);
}

/** The box that the address names. */
export function boxInSheet(sheet: SheetModel, a1: string): Box {
  const target = parseA1(a1, wholeSheet(sheet));
  if (target === null || target.sheetName !== undefined) throw new Error(`"${a1}" is no address in a sheet`);
  return target.box;
}

/** Typing into a merged block writes its first cell. */
function firstCellOfMerge(sheet: SheetModel, box: Box): Box {
  const merge = sheet.merges.find((merged) => containsCell(merged, box.row, box.column));
  return boxAt(merge?.row ?? box.row, merge?.column ?? box.column);
}

/** What is typed into the cell, read by the file's locale and clock. */
export function putTyped(file: EmulatedFile, sheet: SheetModel, row: number, column: number, text: string): void {
  const { locale, timeZone } = file.workbook;
  const { year } = dayOfSerial(serialOfInstant(file.clock.now(), timeZone));
  const numberFormat = getCell(sheet, row, column)?.style?.numberFormat ?? 'General';
  putContent(file, sheet, row, column, typedInput(text, locale, numberFormat, year));
}

/** Puts a value or formula into the cell; its note stays, its link and rich text go. */
function putContent(
  file: EmulatedFile,
  sheet: SheetModel,
  row: number,
  column: number,
  { value, formula, numberFormat }: TypedInput,
): void {
  const cell: CellModel = ensureCell(sheet, row, column);
  cell.value = value;
  delete cell.runs;
  delete cell.link;
  if (formula === undefined) delete cell.formula;
  else cell.formula = formula;
  if (numberFormat !== undefined) cell.style = { ...cell.style, numberFormat };
  file.calculator.cellChanged(sheet.id, row, column);
}

export function eachPlace(box: Box, visit: (row: number, column: number) => void): void {
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) visit(row, column);
  }
}

/** https://support.google.com/docs/answer/7684717: "select the checkboxes you want to remove, press Delete". */
function removeCheckboxes(sheet: SheetModel, box: Box): void {
  eachPlace(box, (row, column) => {
    const isCheckbox = validationAt(sheet, row, column)?.rule.criteria.kind === 'checkbox';
    if (isCheckbox) removeValidations(sheet, boxAt(row, column));
  });
}
