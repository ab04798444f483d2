/** Sheets whose formulas refer to one another, in one engine: loads lazily, pushes changes in a batch, reads typed values. */

import { createHash } from 'node:crypto';
import { localeFacts } from '../format/locale-facts';
import { a1OfCell, columnLetters } from '../model/boxes';
import { eachCell, getCell } from '../model/cells';
import type { CellValue, SheetModel, WorkbookModel } from '../model/workbook-model';
import { isNotEmulated, NotEmulated } from '../services/surface/exceptions';
import { Engine, engineSheetName, NOT_EMULATED_MARK } from './engine';
import { blankTest, type EngineDialect, engineText } from './engine-text';
import { relocatedFormula } from './formula-moves';
import type { Reference } from './reference';
import { parseFormula } from './syntax';

/** A formula whose text stands elsewhere than in its cell: a rule of a conditional format or a validation. */
export interface Probe {
  readonly formula: string;
  /** The cell for which the formula is written. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** The cell for which it is asked. */
  readonly cell: { readonly row: number; readonly column: number };
}

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** An engine that holds all formulas of sheets like these, and no values; with the notes that test for blank results. */
interface Template {
  readonly bytes: Uint8Array;
  readonly nextNote: number;
  readonly blankNotes: ReadonlyMap<string, number>;
  readonly notEmulated: ReadonlyMap<string, string>;
}

/** Village tabs are copies of one another: what was built for one serves the others. The oldest goes first. */
const templates = new Map<string, Template>();
const MOST_TEMPLATES = 24;

const keyOf = (place: Place) => `${place.sheet}!${place.row},${place.column}`;

export class SheetGroup {
  private engine: Engine | null = null;
  private blankNotes = new Map<string, number>();
  private notEmulated = new Map<string, string>();
  /** Formula cells that the engine holds as blank, because that is their result. */
  private blanked = new Map<string, Place>();
  private changed = new Map<string, Place>();

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly sheets: readonly SheetModel[],
  ) {}

  cellChanged(place: { readonly sheetId: number; readonly row: number; readonly column: number }): void {
    if (this.engine === null) return;
    const at = { sheet: this.indexOf(place.sheetId), row: place.row, column: place.column };
    this.changed.set(keyOf(at), at);
  }

  value(sheetId: number, row: number, column: number): CellValue {
    const engine = this.evaluated();
    const place = { sheet: this.indexOf(sheetId), row, column };
    const lack = this.notEmulated.get(keyOf(place));
    if (lack !== undefined) throw new NotEmulated(lack);
    return this.blanked.has(keyOf(place)) ? null : engine.read(place.sheet, row, column);
  }

  probe(sheetId: number, probes: readonly Probe[]): CellValue[] {
    const sheet = this.indexOf(sheetId);
    const texts = probes.map(({ formula, anchor, cell }) => {
      const node = parseFormula(relocatedFormula(formula, cell.row - anchor.row, cell.column - anchor.column));
      return node === null ? '#ERROR!' : engineText(node, this.dialect(sheet, cell));
    });
    return this.evaluated().probe(sheet, texts);
  }

  private indexOf(sheetId: number): number {
    return this.sheets.findIndex((sheet) => sheet.id === sheetId);
  }

  private dialect(sheet: number, cell: { readonly row: number; readonly column: number }): EngineDialect {
    const { decimal } = localeFacts(this.workbook.locale);
    return {
      decimal,
      separator: decimal === ',' ? ';' : ',',
      cell,
      reference: (reference) => this.engineReference(reference, sheet),
    };
  }

  private engineReference(reference: Reference, ownSheet: number): string | null {
    const named =
      reference.sheetName === undefined
        ? ownSheet
        : this.sheets.findIndex((sheet) => sheet.name.toLowerCase() === reference.sheetName?.toLowerCase());
    const sheet = this.sheets[named];
    if (sheet === undefined) return null;
    const prefix = named === ownSheet ? '' : `${engineSheetName(named)}!`;
    const { from, to } = reference;
    if (to === undefined) return `${prefix}${a1OfCell(from.row?.at ?? 1, from.column?.at ?? 1)}`;
    // Open sides reach to the end of the sheet, where the engine's grid goes on.
    const first = `${columnLetters(from.column?.at ?? 1)}${from.row?.at ?? 1}`;
    return `${prefix}${first}:${columnLetters(to.column?.at ?? sheet.columns.count)}${to.row?.at ?? sheet.rows.count}`;
  }

  /** The engine with everything pushed and calculated. */
  private evaluated(): Engine {
    if (this.engine === null) {
      this.engine = this.load();
    } else if (this.changed.size > 0) {
      for (const place of this.blanked.values()) this.push(this.engine, place);
      this.blanked.clear();
      for (const place of this.changed.values()) this.push(this.engine, place);
    } else {
      return this.engine;
    }
    this.changed.clear();
    this.engine.evaluate();
    this.settleBlanks(this.engine);
    return this.engine;
  }

  private load(): Engine {
    const signature = this.signature();
    let template = templates.get(signature);
    if (template === undefined) {
      template = this.buildTemplate();
      const oldest = templates.keys().next().value;
      if (templates.size >= MOST_TEMPLATES && oldest !== undefined) templates.delete(oldest);
      templates.set(signature, template);
    }
    this.blankNotes = new Map(template.blankNotes);
    this.notEmulated = new Map(template.notEmulated);
    this.blanked.clear();
    const engine = Engine.restore(template.bytes, template.nextNote);
    this.sheets.forEach((sheet, index) => {
      eachCell(sheet, (cell, row, column) => {
        if (cell.formula === undefined && cell.value !== null) engine.setValue(index, row, column, cell.value);
      });
    });
    return engine;
  }

  /** The same for groups with the same formulas in the same cells of sheets of the same size. */
  private signature(): string {
    const hash = createHash('sha1').update(this.workbook.locale);
    for (const sheet of this.sheets) {
      // Names matter only where formulas name sheets, which is where a group has several.
      const name = this.sheets.length > 1 ? sheet.name : '';
      hash.update(`\n${name}\n${sheet.rows.count} ${sheet.columns.count}\n`);
      eachCell(sheet, (cell, row, column) => {
        if (cell.formula !== undefined) hash.update(`${row},${column}${cell.formula}\n`);
      });
    }
    return hash.digest('base64');
  }

  private buildTemplate(): Template {
    this.blankNotes.clear();
    this.notEmulated.clear();
    const comma = localeFacts(this.workbook.locale).decimal === ',';
    const columnCounts = this.sheets.map((sheet) => sheet.columns.count);
    const engine = Engine.create(comma ? 'de' : 'en', columnCounts);
    this.sheets.forEach((sheet, index) => {
      eachCell(sheet, (cell, row, column) => {
        if (cell.formula !== undefined) this.pushFormula(engine, { sheet: index, row, column }, cell.formula);
      });
    });
    return { ...engine.keep(), blankNotes: new Map(this.blankNotes), notEmulated: new Map(this.notEmulated) };
  }

  private push(engine: Engine, place: Place): void {
    const sheet = this.sheets[place.sheet];
    const cell = sheet === undefined ? undefined : getCell(sheet, place.row, place.column);
    this.blankNotes.delete(keyOf(place));
    this.notEmulated.delete(keyOf(place));
    if (cell?.formula === undefined) engine.setValue(place.sheet, place.row, place.column, cell?.value ?? null);
    else this.pushFormula(engine, place, cell.formula);
  }

  private pushFormula(engine: Engine, place: Place, formula: string): void {
    const dialect = this.dialect(place.sheet, place);
    const node = parseFormula(formula);
    if (node === null) {
      engine.setValue(place.sheet, place.row, place.column, { error: '#ERROR!' });
      return;
    }
    try {
      engine.setFormula(place.sheet, place.row, place.column, engineText(node, dialect));
      const test = blankTest(node, dialect);
      if (test !== null) this.blankNotes.set(keyOf(place), engine.addNote(place.sheet, test));
    } catch (error) {
      if (!(error instanceof NotEmulated) || !isNotEmulated(error)) throw error;
      this.notEmulated.set(
        keyOf(place),
        `${error.message.slice('not emulated: '.length)} (in ${a1OfCell(place.row, place.column)})`,
      );
      engine.setFormula(place.sheet, place.row, place.column, NOT_EMULATED_MARK);
    }
  }

  /** Empties the cells whose result is blank, until no more cell becomes blank by it. */
  private settleBlanks(engine: Engine): void {
    for (let again = this.blankNotes.size > 0; again; ) {
      again = false;
      for (const [key, note] of this.blankNotes) {
        if (this.blanked.has(key)) continue;
        const place = placeOf(key);
        if (engine.readNote(place.sheet, note) !== true) continue;
        engine.setValue(place.sheet, place.row, place.column, null);
        this.blanked.set(key, place);
        again = true;
      }
      if (again) engine.evaluate();
    }
  }
}

function placeOf(key: string): Place {
  const [sheet = 0, row = 0, column = 0] = key.split(/[!,]/).map(Number);
  return { sheet, row, column };
}
