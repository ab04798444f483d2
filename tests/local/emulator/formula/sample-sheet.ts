/** A one-sheet workbook for formula tests: cells given by address, formulas read back by address. */

import { type Calculator, createCalculator } from '../../../../local/emulator/formula/calculator';
import { parseA1 } from '../../../../local/emulator/model/boxes';
import { createWorkbook, ensureCell } from '../../../../local/emulator/model/cells';
import type { CellValue, SheetModel, WorkbookModel } from '../../../../local/emulator/model/workbook-model';

export interface SampleSheet {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel;
  readonly calculator: Calculator;
  /** Puts a value, or a formula if the text starts with `=`. */
  put(a1: string, content: CellValue): void;
  read(a1: string): CellValue;
  /** The value of a formula set into Z99. */
  result(formula: string): CellValue;
}

export function sampleSheet(cells: Readonly<Record<string, CellValue>> = {}, locale = 'vi_VN'): SampleSheet {
  const workbook = createWorkbook({ locale, sheetNames: ['Thôn 1'] });
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error('the workbook has no sheet');
  const calculator = createCalculator(workbook);
  const place = (a1: string) => {
    const box = parseA1(a1, { rows: 1000, columns: 26 })?.box;
    if (box === undefined) throw new Error(`${a1} is no address`);
    return box;
  };
  const put = (a1: string, content: CellValue) => {
    const { row, column } = place(a1);
    const cell = ensureCell(sheet, row, column);
    delete cell.formula;
    cell.value = null;
    if (typeof content === 'string' && content.startsWith('=')) cell.formula = content;
    else cell.value = content;
    calculator.cellChanged(sheet.id, row, column);
  };
  const read = (a1: string) => calculator.value(sheet.id, place(a1).row, place(a1).column);
  for (const [a1, content] of Object.entries(cells)) put(a1, content);
  return {
    workbook,
    sheet,
    calculator,
    put,
    read,
    result: (formula) => {
      put('Z99', formula);
      return read('Z99');
    },
  };
}
