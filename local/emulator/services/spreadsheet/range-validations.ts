/** Range: data validation and checkboxes. */

import { hasContent } from '../../model/cells';
import type { Box, CellModel, ValidationRule } from '../../model/workbook-model';
import { requireTable } from '../surface/arguments';
import { signatureMismatch } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import { boxesOfCells } from './cell-groups';
import { putValue, writtenValue } from './cell-values';
import { placeValidation, removeValidations, ruleAtCell, validationAt } from './placed-rules';
import { boxOf, chained, changeCells, firstOf, mapCells, type RangeBase, sheetOf, writableSheet } from './range-base';
import { RangeNotes } from './range-notes';
import { criteriaFrom } from './validation-criteria';
import { makeValidation, ruleOf } from './validation-rules';

type Google = GoogleAppsScript.Spreadsheet.Range;
type GoogleRule = GoogleAppsScript.Spreadsheet.DataValidation;
type Members =
  | 'getDataValidation'
  | 'getDataValidations'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'setDataValidation'
  | 'setDataValidations';

const readRules = (range: RangeBase): (GoogleRule | null)[][] => {
  const sheet = sheetOf(range);
  return mapCells(range, (_cell, row, column) => {
    const placed = validationAt(sheet, row, column);
    return placed === undefined ? null : makeValidation(range[EXECUTION], ruleAtCell(placed, row, column));
  });
};

/** Null takes the rule off. */
const ruleArgument = (value: unknown, method: string): ValidationRule | null => {
  if (value === null) return null;
  const rule = ruleOf(value);
  if (rule === null) throw signatureMismatch(`SpreadsheetApp.Range.${method}`, [value]);
  return rule;
};

const setRules = (range: RangeBase, table: readonly (readonly unknown[])[]): void => {
  const rules = table.map((row) => row.map((value) => ruleArgument(value, 'setDataValidations')));
  const sheet = writableSheet(range);
  removeValidations(sheet, boxOf(range));
  const distinct = new Map<string, ValidationRule>();
  const keys = rules.map((row) =>
    row.map((rule) => {
      const key = rule === null ? '' : JSON.stringify(rule);
      if (rule !== null) distinct.set(key, rule);
      return key;
    }),
  );
  for (const [key, rule] of distinct) {
    const boxes = boxesOfCells(boxOf(range), (r, c) => keys[r]?.[c] === key);
    // A custom formula is meant for each cell it was given to, so each such cell is an entry of its own.
    const apart = rule.criteria.kind === 'custom' ? boxes.flatMap(cellsOf) : boxes;
    for (const box of apart) placeValidation(sheet, box, rule);
  }
};

const cellsOf = (box: Box): Box[] =>
  Array.from({ length: box.rows * box.columns }, (_, i) => ({
    row: box.row + Math.floor(i / box.columns),
    column: box.column + (i % box.columns),
    rows: 1,
    columns: 1,
  }));

/** Gives the cells that `takes` picks the same constant. */
const setContents = (
  range: RangeBase,
  value: unknown,
  takes: (cell: CellModel, row: number, column: number) => boolean,
): void => {
  const { row, column } = boxOf(range);
  const sheet = sheetOf(range);
  changeCells(sheet, boxOf(range), (cell, r, c) => {
    if (!takes(cell, row + r, column + c)) return;
    putValue(cell, writtenValue(range[EXECUTION], value, 'General', 'Range.insertCheckboxes'));
    range[EXECUTION].file.calculator.cellChanged(sheet.id, row + r, column + c);
  });
};

export abstract class RangeValidations extends RangeNotes implements Pick<Google, Members> {
  getDataValidation(): GoogleRule | null {
    return firstOf(readRules(this));
  }

  getDataValidations(): (GoogleRule | null)[][] {
    return readRules(this);
  }

  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): Google {
    const method = 'SpreadsheetApp.Range.insertCheckboxes';
    const args = [checkedValue, uncheckedValue].filter((value) => value !== undefined);
    const criteria = criteriaFrom(this[EXECUTION], 'CHECKBOX', args, method);
    const sheet = writableSheet(this);
    placeValidation(sheet, boxOf(this), { criteria, allowInvalid: false });
    // Blank cells become unticked; others keep what they hold.
    const off = args.length === 0 ? false : args[1];
    if (off !== undefined) setContents(this, off, (cell) => !hasContent(cell));
    return chained(this);
  }

  removeCheckboxes(): Google {
    const sheet = writableSheet(this);
    const isCheckbox = (row: number, column: number): boolean =>
      validationAt(sheet, row, column)?.rule.criteria.kind === 'checkbox';
    const found = mapCells(this, (_cell, row, column) => isCheckbox(row, column));
    setContents(this, null, (_cell, row, column) => isCheckbox(row, column));
    for (const box of boxesOfCells(boxOf(this), (r, c) => found[r]?.[c] === true)) removeValidations(sheet, box);
    return chained(this);
  }

  setDataValidation(rule: GoogleRule | null): Google {
    const given = ruleArgument(rule, 'setDataValidation');
    const sheet = writableSheet(this);
    if (given === null) removeValidations(sheet, boxOf(this));
    else placeValidation(sheet, boxOf(this), given);
    return chained(this);
  }

  setDataValidations(rules: (GoogleRule | null)[][]): Google {
    const { rows, columns } = boxOf(this);
    setRules(this, requireTable(rules, rows, columns, 'SpreadsheetApp.Range.setDataValidations'));
    return chained(this);
  }
}
