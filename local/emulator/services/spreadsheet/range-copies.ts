/** Range: copies of contents, formats and rules to other cells, and sorting. */

import { relocatedFormula } from '../../formula/formula-moves';
import { overlaps } from '../../model/boxes';
import { cloneCell, getCell, placeCell } from '../../model/cells';
import type { Box, CellModel, CellStyle, SheetModel } from '../../model/workbook-model';
import { requireInteger } from '../surface/arguments';
import { constantName } from '../surface/enumerations';
import { NotEmulated, ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import { requireBoxInside } from './box-arguments';
import { currentValue, scriptValue } from './cell-values';
import { placeValidation, removeValidations, ruleAtCell, validationAt } from './placed-rules';
import {
  asRange,
  boxOf,
  chained,
  PLACE,
  type RangeBase,
  requireEditable,
  sheetById,
  sheetOf,
  writableSheet,
} from './range-base';
import { RangeLayout } from './range-layout';
import { sortRows } from './sort-rows';

type Google = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type CopyPasteType = GoogleAppsScript.Spreadsheet.CopyPasteType;
type Members = 'copyFormatToRange' | 'copyTo' | 'copyValuesToRange' | 'sort';

/** What of a cell is copied. */
interface Parts {
  readonly content: 'formula' | 'value' | null;
  readonly format: boolean;
  readonly validation: boolean;
}

const PARTS: Readonly<Record<string, Parts>> = {
  PASTE_NORMAL: { content: 'formula', format: true, validation: true },
  PASTE_NO_BORDERS: { content: 'formula', format: true, validation: true },
  PASTE_FORMAT: { content: null, format: true, validation: false },
  PASTE_FORMULA: { content: 'formula', format: false, validation: false },
  PASTE_DATA_VALIDATION: { content: null, format: false, validation: true },
  PASTE_VALUES: { content: 'value', format: false, validation: false },
};

const withStyle = (cell: CellModel, style: CellStyle | undefined): void => {
  if (style === undefined) delete cell.style;
  else cell.style = style;
};

/** The cell that stands at the target after the copy; undefined when nothing is left there. */
const copiedCell = (
  from: CellModel | undefined,
  onto: CellModel | undefined,
  parts: Parts,
  value: CellModel['value'],
  moved: readonly [number, number],
): CellModel | undefined => {
  const cell = onto === undefined ? { value: null } : cloneCell(onto);
  if (parts.format) withStyle(cell, from?.style);
  if (parts.content !== null) {
    cell.value = value;
    delete cell.formula;
    delete cell.runs;
    delete cell.link;
    if (from?.runs !== undefined) cell.runs = from.runs;
    if (from?.link !== undefined) cell.link = from.link;
    if (parts.content === 'formula') {
      if (from?.formula !== undefined) cell.formula = relocatedFormula(from.formula, ...moved);
      if (from?.note !== undefined) cell.note = from.note;
    }
  }
  const bare = cell.value === null && cell.formula === undefined && cell.style === undefined && cell.note === undefined;
  return bare ? undefined : cell;
};

/** A source block is repeated over a target that is a multiple of it; else it is written once from the first cell. */
const targetBox = (source: Box, target: Box): Box => ({
  ...target,
  rows: target.rows % source.rows === 0 ? target.rows : source.rows,
  columns: target.columns % source.columns === 0 ? target.columns : source.columns,
});

const copyRules = (source: RangeBase, target: SheetModel, box: Box): void => {
  const sheet = sheetOf(source);
  const from = boxOf(source);
  const rules = Array.from({ length: from.rows }, (_r, r) =>
    Array.from({ length: from.columns }, (_c, c) => {
      const placed = validationAt(sheet, from.row + r, from.column + c);
      return placed === undefined ? null : ruleAtCell(placed, from.row + r, from.column + c);
    }),
  );
  removeValidations(target, box);
  for (let r = 0; r < box.rows; r += 1) {
    for (let c = 0; c < box.columns; c += 1) {
      const at = { row: box.row + r, column: box.column + c, rows: 1, columns: 1 };
      const rule = rules[r % from.rows]?.[c % from.columns] ?? null;
      if (rule === null) continue;
      const byRows = at.row - (from.row + (r % from.rows));
      const byColumns = at.column - (from.column + (c % from.columns));
      const criteria =
        rule.criteria.kind === 'custom'
          ? { ...rule.criteria, formula: relocatedFormula(rule.criteria.formula, byRows, byColumns) }
          : rule.criteria;
      placeValidation(target, at, { ...rule, criteria });
    }
  }
};

const copyMerges = (source: SheetModel, from: Box, target: SheetModel, box: Box): void => {
  target.merges = target.merges.filter((merge) => !overlaps(merge, box));
  const inside = source.merges.filter((merge) => overlaps(merge, from));
  for (let r = 0; r < box.rows; r += from.rows) {
    for (let c = 0; c < box.columns; c += from.columns) {
      const moved = (merge: Box): Box => ({
        ...merge,
        row: merge.row - from.row + box.row + r,
        column: merge.column - from.column + box.column + c,
      });
      target.merges.push(...inside.map(moved));
    }
  }
};

/** Copies the parts of the source range to a box of a sheet. */
const copyCells = (source: RangeBase, sheetId: number, given: Box, parts: Parts): void => {
  const execution = source[EXECUTION];
  const sheet = sheetOf(source);
  const target = sheetById(execution, sheetId);
  const from = boxOf(source);
  const box = requireBoxInside(target, targetBox(from, given));
  requireEditable(execution, target, box);
  // Everything is read before anything is written: the two may overlap.
  const copies: { row: number; column: number; cell: CellModel | undefined }[] = [];
  for (let r = 0; r < box.rows; r += 1) {
    for (let c = 0; c < box.columns; c += 1) {
      const [fromRow, fromColumn] = [from.row + (r % from.rows), from.column + (c % from.columns)];
      const [row, column] = [box.row + r, box.column + c];
      const cell = getCell(sheet, fromRow, fromColumn);
      const value = currentValue(execution, sheet, cell, fromRow, fromColumn);
      const moved: [number, number] = [row - fromRow, column - fromColumn];
      copies.push({ row, column, cell: copiedCell(cell, getCell(target, row, column), parts, value, moved) });
    }
  }
  if (parts.validation) copyRules(source, target, box);
  if (parts.format) copyMerges(sheet, from, target, box);
  for (const { row, column, cell } of copies) {
    placeCell(target, row, column, cell);
    execution.file.calculator.cellChanged(target.id, row, column);
  }
};

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

const partsOf = (how: CopyPasteType | CopyOptions | undefined): Parts => {
  const normal: Parts = { content: 'formula', format: true, validation: true };
  if (how === undefined) return normal;
  const name = constantName('CopyPasteType', how);
  if (name !== null) {
    const parts = PARTS[name];
    if (parts === undefined) throw new NotEmulated(`CopyPasteType.${name}`);
    return parts;
  }
  if (typeof how !== 'object' || how === null) throw signatureMismatch('SpreadsheetApp.Range.copyTo', [how]);
  if (how.formatOnly === true) return { content: null, format: true, validation: false };
  // The reference says that contentsOnly copies values and no formulas' results are kept as formulas.
  return how.contentsOnly === true ? { content: 'value', format: false, validation: false } : normal;
};

const numberedTarget = (range: RangeBase, sheet: GoogleSheet | number, numbers: number[], method: string) => {
  const [column = 1, columnEnd = 1, row = 1, rowEnd = 1] = numbers.map((n) => requireInteger(n, method, numbers));
  const sheetId = typeof sheet === 'number' ? sheet : range[EXECUTION].services.sheetIdOf(sheet);
  if (sheetId === null) throw signatureMismatch(method, [sheet, ...numbers]);
  return { sheetId, box: { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 } };
};

export abstract class RangeCopies extends RangeLayout implements Pick<Google, Members> {
  copyFormatToRange(sheet: GoogleSheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const method = 'SpreadsheetApp.Range.copyFormatToRange';
    const target = numberedTarget(this, sheet, [column, columnEnd, row, rowEnd], method);
    copyCells(this, target.sheetId, target.box, { content: null, format: true, validation: false });
  }

  copyTo(destination: Google, how?: CopyPasteType | CopyOptions, transposed?: boolean): void {
    const target = asRange(destination);
    if (target === null) throw signatureMismatch('SpreadsheetApp.Range.copyTo', [destination]);
    if (transposed === true) throw new NotEmulated('Range.copyTo transposed');
    copyCells(this, target[PLACE].sheetId, boxOf(target), partsOf(how));
  }

  copyValuesToRange(sheet: GoogleSheet | number, column: number, columnEnd: number, row: number, rowEnd: number): void {
    const method = 'SpreadsheetApp.Range.copyValuesToRange';
    const target = numberedTarget(this, sheet, [column, columnEnd, row, rowEnd], method);
    copyCells(this, target.sheetId, target.box, { content: 'value', format: false, validation: false });
  }

  sort(sortSpecObj: unknown): Google {
    const sheet = writableSheet(this);
    const execution = this[EXECUTION];
    if (sheet.merges.some((merge) => overlaps(merge, boxOf(this)))) {
      throw new ServiceException('You cannot sort a range that contains merged cells.');
    }
    sortRows(execution, sheet, boxOf(this), sortSpecObj, (cell, row, column) =>
      scriptValue(execution, currentValue(execution, sheet, cell, row, column), undefined),
    );
    return chained(this);
  }
}
