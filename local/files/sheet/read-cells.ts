/** Cells and row attributes from the rows of a sheet, one row at a time. */

import { relocatedFormula } from '../../emulator/formula/formula-moves';
import { columnNumber } from '../../emulator/model/boxes';
import type { CellModel, CellStyle, CellValue, ErrorText } from '../../emulator/model/workbook-model';
import { toModelFormula } from '../formulas/file-formula';
import type { Palette } from '../styles/colors';
import { isDateFormat } from '../styles/number-formats';
import { copyStyle, type FileStyles } from '../styles/read-styles';
import { type FileText, modelRuns, readFileText } from '../text/shared-strings';
import { decodeOfficeText } from '../xml/xml-text';
import { childOf, isTrue, numberOf, type XmlElement } from '../xml/xml-tree';
import type { Places } from './checkboxes';

/** What a sheet's cells refer to in the rest of the workbook. */
export interface WorkbookParts {
  readonly texts: readonly FileText[];
  readonly styles: FileStyles;
  readonly palette: Palette;
  /** Days to add to the dates of a workbook that counts from 1904. */
  readonly dateShift: number;
  /** The program that wrote the file keeps TRUE, FALSE and errors as formulas. */
  readonly constantsAsFormulas: boolean;
}

export interface FileRow {
  readonly height?: number;
  readonly hidden: boolean;
  readonly level: number;
  readonly collapsed: boolean;
  /** The style of the cells that the row does not write. */
  readonly style?: CellStyle;
}

export interface FileCells {
  readonly rows: Map<number, FileRow>;
  readonly cells: Map<number, Map<number, CellModel>>;
  /** Cells shown as checkboxes, blank ones included. */
  readonly checkboxes: Places;
}

const ERRORS: ReadonlySet<string> = new Set<ErrorText>([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#ERROR!',
  '#NULL!',
]);

function isErrorText(text: string): text is ErrorText {
  return ERRORS.has(text);
}

/** Undefined: a formula like others. */
function constantOf(formula: string): CellValue | undefined {
  if (formula === 'TRUE()' || formula === 'FALSE()') return formula === 'TRUE()';
  return isErrorText(formula) ? { error: formula } : undefined;
}

/** Excel's `#SPILL!` and other errors that Sheets does not know become `#VALUE!`. */
function errorOf(text: string): CellValue {
  return { error: isErrorText(text) ? text : '#VALUE!' };
}

const DAY = 86_400_000;

/** Strict files write dates as `2023-03-15T00:00:00`; the model counts days since 1899-12-30. */
function serialOf(iso: string): CellValue {
  const time = Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : iso.includes('T') ? `${iso}Z` : iso);
  return Number.isNaN(time) ? null : (time - Date.UTC(1899, 11, 30)) / DAY;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface Follower {
  readonly cell: CellModel;
  readonly index: string;
  readonly row: number;
  readonly column: number;
}

/** Takes rows as they come; `finish` then resolves the shared formulas, whose first cell may stand anywhere. */
export class CellReader {
  readonly #parts: WorkbookParts;
  readonly #rows = new Map<number, FileRow>();
  readonly #cells = new Map<number, Map<number, CellModel>>();
  readonly #checkboxes = new Map<number, Set<number>>();
  readonly #shared = new Map<string, SharedFormula>();
  readonly #followers: Follower[] = [];
  #lastRow = 0;

  constructor(parts: WorkbookParts) {
    this.#parts = parts;
  }

  takeRow(row: XmlElement): void {
    const number = numberOf(row.attributes.r) ?? this.#lastRow + 1;
    this.#lastRow = number;
    const read = this.#readRow(row);
    if (read !== undefined) this.#rows.set(number, read);
    const line = new Map<number, CellModel>();
    const boxes = new Set<number>();
    let column = 0;
    for (const cell of row.children) {
      if (cell.name !== 'c') continue;
      const letters = /^[A-Za-z]+/.exec(cell.attributes.r ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      const model = this.#readCell(cell, number, column);
      if (model !== undefined) line.set(column, model);
      if (this.#parts.styles.isCheckbox(Number(cell.attributes.s ?? 0))) boxes.add(column);
    }
    if (line.size > 0) this.#cells.set(number, line);
    if (boxes.size > 0) this.#checkboxes.set(number, boxes);
  }

  finish(): FileCells {
    for (const { cell, index, row, column } of this.#followers) {
      const shared = this.#shared.get(index);
      if (shared === undefined) continue;
      cell.formula = relocatedFormula(shared.formula, row - shared.row, column - shared.column);
    }
    return { rows: this.#rows, cells: this.#cells, checkboxes: this.#checkboxes };
  }

  #readRow({ attributes }: XmlElement): FileRow | undefined {
    const height = isTrue(attributes.customHeight) ? numberOf(attributes.ht) : undefined;
    const style = isTrue(attributes.customFormat) ? this.#parts.styles.cellStyle(Number(attributes.s ?? 0)) : undefined;
    const row: FileRow = {
      ...(height === undefined ? {} : { height }),
      hidden: isTrue(attributes.hidden),
      level: numberOf(attributes.outlineLevel) ?? 0,
      collapsed: isTrue(attributes.collapsed),
      ...(style === undefined ? {} : { style }),
    };
    const plain = height === undefined && style === undefined && !row.hidden && row.level === 0 && !row.collapsed;
    return plain ? undefined : row;
  }

  /** Undefined: a cell with neither content nor format. */
  #readCell(element: XmlElement, row: number, column: number): CellModel | undefined {
    const style = this.#parts.styles.cellStyle(Number(element.attributes.s ?? 0));
    const formula = childOf(element, 'f');
    const hasFormula = formula !== undefined && formula.attributes.t !== 'dataTable';
    const value = this.#valueOf(element, style, hasFormula);
    const cell: CellModel = { value };
    if (Object.keys(style).length > 0) cell.style = copyStyle(style);
    const text = this.#textOf(element);
    const runs = text === undefined || hasFormula ? undefined : modelRuns(text, style);
    if (runs !== undefined) cell.runs = runs;
    if (hasFormula) this.#readFormula(formula, cell, row, column);
    return value === null && cell.style === undefined && !hasFormula ? undefined : cell;
  }

  #textOf(element: XmlElement): FileText | undefined {
    if (element.attributes.t === 's') return this.#parts.texts[Number(childOf(element, 'v')?.text ?? -1)];
    const inline = element.attributes.t === 'inlineStr' ? childOf(element, 'is') : undefined;
    return inline === undefined ? undefined : readFileText(inline, this.#parts.palette);
  }

  #valueOf(element: XmlElement, style: CellStyle, hasFormula: boolean): CellValue {
    const type = element.attributes.t ?? 'n';
    const v = childOf(element, 'v')?.text;
    // A formula may give an empty text; a constant empty text is a blank cell in Sheets.
    const text = (value: string): CellValue => (value === '' && !hasFormula ? null : value);
    if (type === 's' || type === 'inlineStr') return text(this.#textOf(element)?.text ?? '');
    if (v === undefined) return null;
    switch (type) {
      case 'str': {
        const decoded = decodeOfficeText(v);
        // Only Sheets knows this error, so that it travels as the text of a formula.
        return hasFormula && decoded === '#ERROR!' ? { error: '#ERROR!' } : text(decoded);
      }
      case 'b':
        return isTrue(v.trim());
      case 'e':
        return errorOf(v.trim());
      case 'd':
        return serialOf(v.trim());
      default: {
        const number = numberOf(v) ?? null;
        const shift = this.#parts.dateShift;
        return number !== null && shift !== 0 && isDateFormat(style.numberFormat ?? '') ? number + shift : number;
      }
    }
  }

  #readFormula(formula: XmlElement, cell: CellModel, row: number, column: number): void {
    const { t: kind, si: index } = formula.attributes;
    const text = decodeOfficeText(formula.text);
    const constant = this.#parts.constantsAsFormulas ? constantOf(text) : undefined;
    if (constant !== undefined) {
      cell.value = constant;
      return;
    }
    const read = text === '' ? null : toModelFormula(text);
    if (kind === 'shared' && index !== undefined) {
      if (read === null) this.#followers.push({ cell, index, row, column });
      else this.#shared.set(index, { formula: read, row, column });
    }
    if (read === null) return;
    // An array formula of Excel is, in Sheets, one under ARRAYFORMULA.
    cell.formula = kind === 'array' && !/^=ARRAYFORMULA\(/i.test(read) ? `=ARRAYFORMULA(${read.slice(1)})` : read;
  }
}
