/** An engine filled with the formulas of a group of sheets, which lends itself to one group of that shape at a time. */

import { a1OfCell } from '../model/boxes';
import type { CellValue } from '../model/workbook-model';
import { NotEmulated } from '../services/surface/exceptions';
import { Engine, NOT_EMULATED_MARK } from './engine';
import { blankTest, type EngineDialect, engineText, mayBeFraction } from './engine-text';
import { parseFormula } from './syntax';

/** A cell of the group: the sheet is its index in the group. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Whose values the engine holds; asked to take its results along before another moves in. */
export interface HostOwner {
  release(host: EngineHost): void;
}

export const keyOf = (place: Place) => `${place.sheet}!${place.row},${place.column}`;

export class EngineHost {
  owner: HostOwner | null = null;
  /** The formulas that the engine holds, by place. */
  readonly formulas = new Map<string, string>();
  private readonly values = new Map<string, CellValue>();
  /** By the place of a formula that may give a blank: the engine's note that says whether it does. */
  private blankNotes = new Map<string, number>();
  /** By the place of a formula that may give a fraction: the engine's note with all digits of the number. */
  private digitNotes = new Map<string, number>();
  private notEmulated = new Map<string, string>();
  /** Formulas that the engine holds as blank, because that is their result. */
  private readonly blanked = new Map<string, Place>();
  private stale = true;
  private kept: { readonly bytes: Uint8Array; readonly nextNote: number } | null = null;

  constructor(
    private engine: Engine,
    private readonly dialectAt: (place: Place) => EngineDialect,
  ) {}

  /** Remembers the engine as it is now, with formulas and without values, for `copy`. */
  keep(): void {
    this.kept = this.engine.keep();
  }

  /** Another host with the formulas this one had when it was kept. */
  copy(): EngineHost {
    if (this.kept === null) throw new Error('An engine host can be copied only after keep()');
    const copy = new EngineHost(Engine.restore(this.kept.bytes, this.kept.nextNote), this.dialectAt);
    for (const [key, formula] of this.formulas) copy.formulas.set(key, formula);
    copy.blankNotes = new Map(this.blankNotes);
    copy.digitNotes = new Map(this.digitNotes);
    copy.notEmulated = new Map(this.notEmulated);
    return copy;
  }

  setValue(place: Place, value: CellValue): void {
    const key = keyOf(place);
    const known = this.values.get(key) ?? null;
    if (this.formulas.delete(key)) {
      this.forget(place);
    } else if (known === value) {
      return;
    }
    if (value === null) this.values.delete(key);
    else this.values.set(key, value);
    this.engine.setValue(place.sheet, place.row, place.column, value);
    this.stale = true;
  }

  /** Clears every value that is not in `wanted`. */
  keepOnlyValues(wanted: ReadonlySet<string>): void {
    for (const key of this.values.keys()) if (!wanted.has(key)) this.setValue(placeOf(key), null);
  }

  setFormula(place: Place, formula: string): void {
    const key = keyOf(place);
    if (this.formulas.get(key) === formula) return;
    this.forget(place);
    this.values.delete(key);
    this.formulas.set(key, formula);
    this.push(place, formula);
    this.stale = true;
  }

  /** Calculates what is stale. */
  evaluate(): void {
    if (!this.stale) return;
    for (const [key, place] of this.blanked) this.push(place, this.formulas.get(key) ?? '');
    this.blanked.clear();
    this.engine.evaluate();
    this.settleBlanks();
    this.stale = false;
  }

  /** The result of the formula there; throws `NotEmulated`. */
  read(place: Place): CellValue {
    const key = keyOf(place);
    const lack = this.notEmulated.get(key);
    if (lack !== undefined) throw new NotEmulated(lack);
    if (this.blanked.has(key)) return null;
    const value = this.engine.read(place.sheet, place.row, place.column);
    const digits = typeof value === 'number' ? this.digitNotes.get(key) : undefined;
    return digits === undefined ? value : this.engine.readDigits(place.sheet, digits);
  }

  /** Results of formulas that stand in no cell, each written for its own place. */
  probe(sheet: number, formulas: readonly { readonly formula: string; readonly place: Place }[]): CellValue[] {
    const texts = formulas.map(({ formula, place }) => {
      const node = parseFormula(formula);
      return node === null ? '#ERROR!' : engineText(node, this.dialectAt(place));
    });
    return this.engine.probe(sheet, texts);
  }

  private forget(place: Place): void {
    const key = keyOf(place);
    for (const notes of [this.blankNotes, this.digitNotes]) {
      const note = notes.get(key);
      if (note !== undefined) this.engine.dropNote(place.sheet, note);
      notes.delete(key);
    }
    this.notEmulated.delete(key);
    this.blanked.delete(key);
  }

  private push(place: Place, formula: string): void {
    const key = keyOf(place);
    const { sheet, row, column } = place;
    const node = parseFormula(formula);
    if (node === null) {
      this.engine.setValue(sheet, row, column, { error: '#ERROR!' });
      return;
    }
    try {
      const dialect = this.dialectAt(place);
      this.engine.setFormula(sheet, row, column, engineText(node, dialect));
      const test = this.blankNotes.has(key) ? null : blankTest(node, dialect);
      if (test !== null) this.blankNotes.set(key, this.engine.addNote(sheet, test));
      if (mayBeFraction(node) && !this.digitNotes.has(key)) {
        this.digitNotes.set(key, this.engine.addDigits(sheet, row, column));
      }
    } catch (error) {
      if (!(error instanceof NotEmulated)) throw error;
      const what = error.message.slice('not emulated: '.length);
      this.notEmulated.set(key, `${what} (in ${a1OfCell(row, column)})`);
      this.engine.setFormula(sheet, row, column, NOT_EMULATED_MARK);
    }
  }

  /** Empties the cells whose result is blank, until no more cell becomes blank by it. */
  private settleBlanks(): void {
    for (let again = this.blankNotes.size > 0; again; ) {
      again = false;
      for (const [key, note] of this.blankNotes) {
        const place = placeOf(key);
        if (this.blanked.has(key) || this.engine.readNote(place.sheet, note) !== true) continue;
        this.engine.setValue(place.sheet, place.row, place.column, null);
        this.blanked.set(key, place);
        again = true;
      }
      if (again) this.engine.evaluate();
    }
  }
}

function placeOf(key: string): Place {
  const [sheet = 0, row = 0, column = 0] = key.split(/[!,]/).map(Number);
  return { sheet, row, column };
}
