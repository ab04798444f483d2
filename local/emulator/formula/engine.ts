/** The calculating engine (IronCalc, WebAssembly) behind a small face: set inputs, evaluate, read typed values. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { a1OfCell } from '../model/boxes';
import type { CellValue, ErrorText } from '../model/workbook-model';
import { NotEmulated } from '../services/surface/exceptions';

/** The engine's grid is larger than any Google sheet is here; notes of ours stand in its last column, bottom up. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Fifteen significant digits, the most that the engine shows. */
const READING_FORMAT = '0.00000000000000E+00';

const ERRORS: Readonly<Record<string, ErrorText>> = {
  '#REF!': '#REF!',
  '#N/A': '#N/A',
  '#VALUE!': '#VALUE!',
  '#DIV/0!': '#DIV/0!',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#ERROR!': '#ERROR!',
  '#NULL!': '#NULL!',
  // Google: "Circular dependency detected", shown as #REF!.
  '#CIRC!': '#REF!',
};

/** An error that no Sheets formula gives; it spreads to every cell that depends on one that is not emulated. */
export const NOT_EMULATED_MARK = '#CALC!';

let started = false;

function startEngine(): void {
  if (started) return;
  const program = createRequire(import.meta.url).resolve('@ironcalc/wasm');
  initSync({ module: readFileSync(join(dirname(program), 'wasm_bg.wasm')) });
  started = true;
}

export type EngineLocale = 'en' | 'de';

export class Engine {
  private readonly model: Model;
  /** Rows of notes that were dropped, of any sheet. */
  private readonly freeNotes: number[] = [];

  private constructor(
    model: Model,
    private nextNote: number,
  ) {
    this.model = model;
    model.pauseEvaluation();
  }

  /** `de` reads and writes numbers with a decimal comma, and separates arguments by `;`, as vi_VN does. */
  static create(locale: EngineLocale, columnCounts: readonly number[]): Engine {
    startEngine();
    const engine = new Engine(new Model('workbook', locale, 'UTC', 'en'), LAST_ROW);
    columnCounts.forEach((width, sheet) => {
      if (sheet > 0) engine.model.newSheet();
      engine.model.renameSheet(sheet, engineSheetName(sheet));
      engine.model.updateRangeStyle({ sheet, row: 1, column: 1, width, height: LAST_ROW }, 'num_fmt', READING_FORMAT);
    });
    return engine;
  }

  /** A copy of an engine that was kept with `bytes`, many times faster than setting its formulas again. */
  static restore(bytes: Uint8Array, nextNote: number): Engine {
    startEngine();
    return new Engine(Model.from_bytes(bytes, 'en'), nextNote);
  }

  keep(): { readonly bytes: Uint8Array; readonly nextNote: number } {
    return { bytes: this.model.toBytes(), nextNote: this.nextNote };
  }

  setValue(sheet: number, row: number, column: number, value: CellValue): void {
    this.model.setUserInput(sheet, row, column, inputOf(value, this.model.getLocale() === 'de' ? ',' : '.'));
  }

  /** `text` without the leading `=`, in the engine's dialect. */
  setFormula(sheet: number, row: number, column: number, text: string): void {
    this.model.setUserInput(sheet, row, column, `=${text}`);
  }

  /** Puts a formula where no reference reaches; gives its row, to read it with `readNote`. */
  addNote(sheet: number, text: string): number {
    const row = this.freeNotes.pop() ?? this.nextNote--;
    this.setFormula(sheet, row, LAST_COLUMN, text);
    return row;
  }

  dropNote(sheet: number, row: number): void {
    this.setValue(sheet, row, LAST_COLUMN, null);
    this.freeNotes.push(row);
  }

  readNote(sheet: number, row: number): CellValue {
    return this.read(sheet, row, LAST_COLUMN);
  }

  /** Calculates formulas that stand in no cell; numbers to the last digit. */
  probe(sheet: number, texts: readonly string[]): CellValue[] {
    const notes = texts.map((text) => this.addNote(sheet, text));
    this.evaluate();
    const digits = new Map<number, number>();
    try {
      const values = notes.map((note) => this.readNote(sheet, note));
      notes.forEach((note, index) => {
        if (!isWhole(values[index] ?? null)) digits.set(note, this.addDigits(sheet, note, LAST_COLUMN));
      });
      if (digits.size > 0) this.evaluate();
      return notes.map((note, index) => {
        const all = digits.get(note);
        return all === undefined ? (values[index] ?? null) : this.readDigits(sheet, all);
      });
    } finally {
      for (const note of [...notes, ...digits.values()]) this.dropNote(sheet, note);
    }
  }

  /**
   * Adds a note with all the digits of the number in a cell, for `readDigits`: joined to a text, the engine writes a
   * number as shortly as reads back to the same; shown in a format, it has fifteen digits at most.
   */
  addDigits(sheet: number, row: number, column: number): number {
    return this.addNote(sheet, `${a1OfCell(row, column)}&""`);
  }

  readDigits(sheet: number, note: number): number {
    return Number(this.model.getFormattedCellValue(sheet, note, LAST_COLUMN));
  }

  evaluate(): void {
    this.model.evaluate();
  }

  /** Numbers to fifteen digits; NaN for one that the engine shows as a date. */
  read(sheet: number, row: number, column: number): CellValue {
    const text = this.model.getFormattedCellValue(sheet, row, column);
    switch (this.model.getCellType(sheet, row, column)) {
      case 1:
        return text === '' ? null : Number(text.replace(',', '.'));
      case 2:
        return text;
      case 4:
        return text === 'TRUE';
      case 16: {
        const error = ERRORS[text];
        if (error === undefined) throw new NotEmulated('a formula that depends on one that is not emulated');
        return { error };
      }
      default:
        throw new NotEmulated('a formula that gives an array');
    }
  }
}

/** Whether a value is no number, or one that fifteen digits show in full. NaN: the engine showed it as a date. */
function isWhole(value: CellValue): boolean {
  return typeof value !== 'number' || (Number.isInteger(value) && Math.abs(value) < 1e9);
}

/** Names that need no quotes and are no addresses. */
export function engineSheetName(sheet: number): string {
  return `sheet_${sheet}`;
}

/** What to type into the engine so that it holds exactly this value. */
function inputOf(value: CellValue, decimal: ',' | '.'): string {
  if (value === null || value === '') return '';
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value).replace('.', decimal);
  return value.error;
}
