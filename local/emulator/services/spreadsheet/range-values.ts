/** Range: values, formulas and the texts shown. */

import { displayedText } from '../../format/displayed-text';
import { getCell } from '../../model/cells';
import { shownFormula } from '../../typing/typed-formula';
import { requireTable } from '../surface/arguments';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import type { ScriptValue } from './cell-values';
import { currentValue, scriptValue, writtenValue } from './cell-values';
import { boxOf, chained, firstOf, mapCells, sheetOf } from './range-base';
import { RangePlace } from './range-place';
import { writeCells } from './write-cells';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'check'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getValue'
  | 'getValues'
  | 'isChecked'
  | 'setFormula'
  | 'setFormulas'
  | 'setValue'
  | 'setValues'
  | 'uncheck';

const readValues = (range: RangePlace): ScriptValue[][] => {
  const execution = range[EXECUTION];
  const sheet = sheetOf(range);
  return mapCells(range, (cell, row, column) =>
    scriptValue(execution, currentValue(execution, sheet, cell, row, column), cell?.style?.numberFormat),
  );
};

const readTexts = (range: RangePlace): string[][] => {
  const execution = range[EXECUTION];
  const sheet = sheetOf(range);
  const { locale } = execution.file.workbook;
  return mapCells(range, (cell, row, column) => {
    const value = currentValue(execution, sheet, cell, row, column);
    return value === null ? '' : displayedText(value, cell?.style?.numberFormat ?? 'General', locale);
  });
};

/** In the separators of the spreadsheet's locale, as the formula bar has them. */
const readFormulas = (range: RangePlace): string[][] => {
  const { locale } = range[EXECUTION].file.workbook;
  return mapCells(range, (cell) => (cell?.formula === undefined ? '' : shownFormula(cell.formula, locale)));
};

const writeValues = (range: RangePlace, method: string, valueAt: (r: number, c: number) => unknown): void => {
  const execution = range[EXECUTION];
  const sheet = sheetOf(range);
  const box = boxOf(range);
  writeCells(range, (r, c) => {
    const numberFormat = getCell(sheet, box.row + r, box.column + c)?.style?.numberFormat ?? 'General';
    return writtenValue(execution, valueAt(r, c), numberFormat, method);
  });
};

/** A formula text with or without its `=`; an empty text clears the cell, as live. */
const writeFormulas = (range: RangePlace, formulaAt: (r: number, c: number) => unknown, method: string): void => {
  writeCells(range, (r, c) => {
    const text = formulaAt(r, c);
    if (typeof text !== 'string') throw signatureMismatch(method, [text]);
    if (text === '') return { value: null };
    return writtenValue(range[EXECUTION], text.startsWith('=') ? text : `=${text}`, 'General', method);
  });
};

/** The values of a checkbox: TRUE and FALSE unless its rule has others. */
const checkboxValues = (range: RangePlace, row: number, column: number): { on: unknown; off: unknown } => {
  const placed = sheetOf(range).validations.find(
    ({ boxes, rule }) =>
      rule.criteria.kind === 'checkbox' &&
      boxes.some((b) => row >= b.row && row < b.row + b.rows && column >= b.column && column < b.column + b.columns),
  );
  if (placed === undefined || placed.rule.criteria.kind !== 'checkbox') {
    throw new ServiceException('The cell must contain a checkbox to perform this operation.');
  }
  const { checked, unchecked } = placed.rule.criteria;
  return { on: checked ?? true, off: unchecked ?? (checked === undefined ? false : '') };
};

const setChecked = (range: RangePlace, checked: boolean): void => {
  const box = boxOf(range);
  writeValues(range, checked ? 'Range.check' : 'Range.uncheck', (r, c) => {
    const values = checkboxValues(range, box.row + r, box.column + c);
    return checked ? values.on : values.off;
  });
};

export abstract class RangeValues extends RangePlace implements Pick<Google, Members> {
  check(): Google {
    setChecked(this, true);
    return chained(this);
  }

  getDisplayValue(): string {
    return firstOf(readTexts(this));
  }

  getDisplayValues(): string[][] {
    return readTexts(this);
  }

  getFormula(): string {
    return firstOf(readFormulas(this));
  }

  getFormulas(): string[][] {
    return readFormulas(this);
  }

  getValue(): ScriptValue {
    return firstOf(readValues(this));
  }

  getValues(): ScriptValue[][] {
    return readValues(this);
  }

  isChecked(): boolean | null {
    const box = boxOf(this);
    const values = readValues(this);
    const states = values.flatMap((line, r) =>
      line.map((value, c) => {
        try {
          return value === checkboxValues(this, box.row + r, box.column + c).on;
        } catch {
          return null;
        }
      }),
    );
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  setFormula(formula: string): Google {
    writeFormulas(this, () => formula, 'SpreadsheetApp.Range.setFormula');
    return chained(this);
  }

  setFormulas(formulas: string[][]): Google {
    const method = 'SpreadsheetApp.Range.setFormulas';
    const table = requireTable(formulas, boxOf(this).rows, boxOf(this).columns, method);
    writeFormulas(this, (r, c) => table[r]?.[c], method);
    return chained(this);
  }

  setValue(value: unknown): Google {
    writeValues(this, 'Range.setValue', () => value);
    return chained(this);
  }

  setValues(values: unknown[][]): Google {
    const table = requireTable(values, boxOf(this).rows, boxOf(this).columns, 'SpreadsheetApp.Range.setValues');
    writeValues(this, 'Range.setValues', (r, c) => table[r]?.[c]);
    return chained(this);
  }

  uncheck(): Google {
    setChecked(this, false);
    return chained(this);
  }
}
