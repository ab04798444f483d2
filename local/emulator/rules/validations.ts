/** Whether what stands, or would stand, in a cell fits its validation rule, and what Sheets says when it does not. */

import type { Calculator } from '../formula/calculator';
import { a1OfCell, containsCell, intersectBoxes, parseA1 } from '../model/boxes';
import { eachCell, findSheet, getCell, placeCell, wholeSheet } from '../model/cells';
import type {
  Box,
  CellValue,
  PlacedValidation,
  SheetModel,
  ValidationRule,
  WorkbookModel,
} from '../model/workbook-model';
import { meetsDate, meetsNumber } from './comparisons';

export type ValidationOutcome =
  | { readonly kind: 'fits' }
  /** It stays, with a red corner. */
  | { readonly kind: 'marked'; readonly rule: ValidationRule }
  | { readonly kind: 'refused'; readonly rule: ValidationRule; readonly message: string };

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The rule of the cell; null if it has none. */
export function validationAt(sheet: SheetModel, row: number, column: number): PlacedValidation | null {
  return sheet.validations.find(({ boxes }) => boxes.some((box) => containsCell(box, row, column))) ?? null;
}

/** The rules that touch the box. */
export function validationsAt(sheet: SheetModel, box: Box): PlacedValidation[] {
  return sheet.validations.filter(({ boxes }) => boxes.some((place) => intersectBoxes(place, box) !== null));
}

/**
 * The words are those of a dialog in the grid and of the exception in a script, as quoted from live sheets; a help
 * text takes their place in the dialog. Unverified: whether a script's exception has more words for lists.
 */
function refusalMessage(rule: ValidationRule, row: number, column: number): string {
  const plain = `The data you entered in cell ${a1OfCell(row, column)} violates the data validation rules set on this cell.`;
  return rule.helpText === undefined || rule.helpText === '' ? plain : rule.helpText;
}

/** What Sheets would make of `newValue` there. The cell is left as it was. */
export function validationOutcome(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  newValue: CellValue,
  calculator: Calculator,
): ValidationOutcome {
  const placed = validationAt(sheet, row, column);
  if (placed === null) return { kind: 'fits' };
  if (placed.rule.criteria.kind !== 'custom') {
    return outcomeOf(
      placed.rule,
      row,
      column,
      fitsValue(workbook, sheet, placed, { row, column }, newValue, calculator),
    );
  }
  // A custom formula reads the cell itself: the value has to stand there while it is asked.
  const before = getCell(sheet, row, column);
  placeCell(sheet, row, column, { value: newValue });
  calculator.cellChanged(sheet.id, row, column);
  try {
    return standingOutcome(workbook, sheet, row, column, calculator);
  } finally {
    placeCell(sheet, row, column, before);
    calculator.cellChanged(sheet.id, row, column);
  }
}

/** Whether what stands in the cell fits its rule. */
export function standingOutcome(
  workbook: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  calculator: Calculator,
): ValidationOutcome {
  const placed = validationAt(sheet, row, column);
  if (placed === null) return { kind: 'fits' };
  const value = calculator.value(sheet.id, row, column);
  return outcomeOf(placed.rule, row, column, fitsValue(workbook, sheet, placed, { row, column }, value, calculator));
}

/** The cells of the box, or of the sheet, whose contents do not fit their rules: those with a red corner. */
export function misfits(workbook: WorkbookModel, sheet: SheetModel, calculator: Calculator, box?: Box): Cell[] {
  const wanted = box ?? wholeSheet(sheet);
  return validationsAt(sheet, wanted).flatMap((placed) => {
    const cells: Cell[] = [];
    eachCell(
      sheet,
      (_cell, row, column) => {
        const inside = placed.boxes.some((place) => containsCell(place, row, column));
        if (inside && !isBlank(calculator.value(sheet.id, row, column))) cells.push({ row, column });
      },
      wanted,
    );
    const fits = fitsAll(workbook, sheet, placed, cells, calculator);
    return cells.filter((_cell, index) => fits[index] === false);
  });
}

function outcomeOf(rule: ValidationRule, row: number, column: number, fits: boolean): ValidationOutcome {
  if (fits) return { kind: 'fits' };
  if (rule.allowInvalid) return { kind: 'marked', rule };
  return { kind: 'refused', rule, message: refusalMessage(rule, row, column) };
}

function fitsAll(
  workbook: WorkbookModel,
  sheet: SheetModel,
  placed: PlacedValidation,
  cells: readonly Cell[],
  calculator: Calculator,
): boolean[] {
  const { criteria } = placed.rule;
  if (criteria.kind === 'custom') return askFormula(sheet, placed, criteria.formula, cells, calculator).map(isTrue);
  return cells.map((cell) => {
    const value = calculator.value(sheet.id, cell.row, cell.column);
    return fitsValue(workbook, sheet, placed, cell, value, calculator);
  });
}

const isBlank = (value: CellValue) => value === null || value === '';

/** Blank cells fit every rule. */
function fitsValue(
  workbook: WorkbookModel,
  sheet: SheetModel,
  placed: PlacedValidation,
  cell: Cell,
  value: CellValue,
  calculator: Calculator,
): boolean {
  if (isBlank(value)) return true;
  const { criteria } = placed.rule;
  switch (criteria.kind) {
    case 'checkbox':
      return value === (criteria.checked ?? true) || value === (criteria.unchecked ?? false);
    case 'list':
      return criteria.values.some((item) => sameAsItem(value, item));
    case 'list-range':
      return valuesOfRange(workbook, sheet, criteria.formula, calculator).includes(value);
    case 'custom':
      return askFormula(sheet, placed, criteria.formula, [cell], calculator).every(isTrue);
    case 'date':
    case 'number': {
      const limits = criteria.values.map((limit) => limitOf(sheet, placed, limit, cell, calculator));
      return criteria.kind === 'number'
        ? meetsNumber(value, criteria.operator, limits)
        : meetsDate(value, criteria.operator, limits);
    }
  }
}

const isTrue = (value: CellValue) => value === true || (typeof value === 'number' && value !== 0);

/** A list holds texts; a number or a checkbox value in the cell is compared by what it would be typed as. */
function sameAsItem(value: CellValue, item: string): boolean {
  if (typeof value === 'string') return value === item;
  if (typeof value === 'number') return item.trim() !== '' && Number(item) === value;
  return typeof value === 'boolean' && item.toUpperCase() === (value ? 'TRUE' : 'FALSE');
}

function askFormula(
  sheet: SheetModel,
  placed: PlacedValidation,
  formula: string,
  cells: readonly Cell[],
  calculator: Calculator,
): CellValue[] {
  const anchor = placed.boxes[0];
  if (anchor === undefined || cells.length === 0) return [];
  return calculator.probe(
    sheet.id,
    cells.map((cell) => ({ formula, anchor, cell })),
  );
}

/** A limit is a number or a formula such as `=C5`. */
function limitOf(
  sheet: SheetModel,
  placed: PlacedValidation,
  limit: number | string,
  cell: Cell,
  calculator: Calculator,
): number | null {
  const [value] = typeof limit === 'number' ? [limit] : askFormula(sheet, placed, limit, [cell], calculator);
  return typeof value === 'number' ? value : null;
}

function valuesOfRange(
  workbook: WorkbookModel,
  sheet: SheetModel,
  formula: string,
  calculator: Calculator,
): CellValue[] {
  const text = formula.replace(/^=/, '');
  const named = parseA1(text, { rows: 1, columns: 1 })?.sheetName;
  const source = named === undefined ? sheet : findSheet(workbook, named);
  const box = source === undefined ? undefined : parseA1(text, wholeSheet(source))?.box;
  if (source === undefined || box === undefined) return [];
  const values: CellValue[] = [];
  for (let row = box.row; row < box.row + box.rows; row++) {
    for (let column = box.column; column < box.column + box.columns; column++) {
      if (getCell(source, row, column) !== undefined) values.push(calculator.value(source.id, row, column));
    }
  }
  return values;
}
