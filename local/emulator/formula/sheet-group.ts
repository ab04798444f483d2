/** Sheets whose formulas refer to one another: pushes their changes to an engine in a batch and reads results back. */

import { createHash } from 'node:crypto';
import { localeFacts } from '../format/locale-facts';
import { a1OfCell, columnLetters } from '../model/boxes';
import { eachCell, getCell } from '../model/cells';
import type { CellValue, SheetModel, WorkbookModel } from '../model/workbook-model';
import { NotEmulated } from '../services/surface/exceptions';
import { Engine, engineSheetName } from './engine';
import { EngineHost, type HostOwner, keyOf, type Place } from './engine-host';
import type { EngineDialect } from './engine-text';
import { relocatedFormula } from './formula-moves';
import { orderedReference, type Reference } from './reference';

/** A formula whose text stands elsewhere than in its cell: a rule of a conditional format or a validation. */
export interface Probe {
  readonly formula: string;
  /** The cell for which the formula is written. */
  readonly anchor: { readonly row: number; readonly column: number };
  /** The cell for which it is asked. */
  readonly cell: { readonly row: number; readonly column: number };
}

/**
 * Hosts by the shape of the sheets they serve. Village tabs have the same formulas: one engine serves them in turn,
 * because setting the values of a tab costs a few milliseconds and setting its formulas a hundred times as much.
 */
const sharedHosts = new Map<string, EngineHost>();
const MOST_SHARED_HOSTS = 24;

function share(signature: string, host: EngineHost): void {
  host.keep();
  const oldest = sharedHosts.keys().next().value;
  if (sharedHosts.size >= MOST_SHARED_HOSTS && oldest !== undefined) sharedHosts.delete(oldest);
  sharedHosts.set(signature, host);
}

/** Beyond so many changed formulas it is likely that the sheet has become like another again. */
const MANY_FORMULAS = 20;

export class SheetGroup implements HostOwner {
  private host: EngineHost | null = null;
  private hostIsShared = true;
  private changedFormulasBefore = false;
  /** Changes since the results were last calculated, by place. */
  private readonly changed = new Map<string, Place>();
  /** Results taken along when another group moved into the engine. */
  private results: Map<string, CellValue | NotEmulated> | null = null;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly sheets: readonly SheetModel[],
  ) {}

  cellChanged(sheetId: number, row: number, column: number): void {
    const place = { sheet: this.indexOf(sheetId), row, column };
    this.changed.set(keyOf(place), place);
    this.results = null;
  }

  value(sheetId: number, row: number, column: number): CellValue {
    const place = { sheet: this.indexOf(sheetId), row, column };
    const result = this.results?.get(keyOf(place));
    if (result instanceof NotEmulated) throw result;
    return result === undefined ? this.evaluated().read(place) : result;
  }

  probe(sheetId: number, probes: readonly Probe[]): CellValue[] {
    const sheet = this.indexOf(sheetId);
    const formulas = probes.map(({ formula, anchor, cell }) => ({
      formula: relocatedFormula(formula, cell.row - anchor.row, cell.column - anchor.column),
      place: { sheet, ...cell },
    }));
    return this.evaluated().probe(sheet, formulas);
  }

  release(host: EngineHost): void {
    if (this.changed.size > 0) return;
    const results = new Map<string, CellValue | NotEmulated>();
    this.eachFormula((place) =>
      results.set(
        keyOf(place),
        outcomeOf(() => host.read(place)),
      ),
    );
    this.results = results;
  }

  /** The engine with this group's values and formulas in it, calculated. */
  private evaluated(): EngineHost {
    const host = this.hostForFormulas();
    if (host.owner !== this) {
      host.owner?.release(host);
      host.owner = this;
      this.pushAllValues(host);
    } else {
      for (const place of this.changed.values()) this.push(host, place);
    }
    this.changed.clear();
    this.results = null;
    host.evaluate();
    return host;
  }

  /** A host that has, or may be given, this group's formulas. */
  private hostForFormulas(): EngineHost {
    if (this.host !== null) {
      const before = this.host.formulas;
      const formulas = [...this.changed].filter(([key, place]) => before.get(key) !== this.contentAt(place)?.formula);
      if (formulas.length > MANY_FORMULAS) {
        this.leaveHost();
      } else if (formulas.length > 0) {
        const places = formulas.map(([, place]) => place);
        if (this.hostIsShared) this.host = this.changedHost(this.host, places);
        else for (const place of places) this.push(this.host, place);
      }
    }
    this.host ??= this.sharedHost();
    return this.host;
  }

  private leaveHost(): void {
    if (this.host?.owner === this) this.host.owner = null;
    this.host = null;
    this.hostIsShared = true;
  }

  /**
   * An engine with other formulas in so many places. The same change is often made in one tab after the other (a figure
   * typed over a formula), so the first time the engine is shared again; a tab that changes once more gets its own.
   */
  private changedHost(shared: EngineHost, places: readonly Place[]): EngineHost {
    this.leaveHost();
    const signature = this.changedFormulasBefore ? null : this.signature();
    this.changedFormulasBefore = true;
    const known = signature === null ? undefined : sharedHosts.get(signature);
    if (known !== undefined) return known;
    const host = shared.copy();
    for (const place of places) {
      const formula = this.contentAt(place)?.formula;
      // Values are pushed when a group moves in; what is shared has formulas only.
      if (formula === undefined) host.setValue(place, null);
      else host.setFormula(place, formula);
    }
    this.hostIsShared = signature !== null;
    if (signature !== null) share(signature, host);
    return host;
  }

  private sharedHost(): EngineHost {
    const signature = this.signature();
    let host = sharedHosts.get(signature);
    if (host === undefined) {
      host = this.buildHost();
      share(signature, host);
    }
    return host;
  }

  /** The same for groups with the same formulas in the same cells of sheets of the same size. */
  private signature(): string {
    const hash = createHash('sha1').update(this.workbook.locale);
    for (const sheet of this.sheets) {
      let namesSheets = false;
      hash.update(`\n${sheet.rows.count} ${sheet.columns.count}\n`);
      eachCell(sheet, ({ formula }, row, column) => {
        if (formula === undefined) return;
        namesSheets ||= formula.includes('!');
        hash.update(`${row},${column}${formula}\n`);
      });
      if (namesSheets || this.sheets.length > 1) hash.update(`\n${sheet.name}`);
    }
    return hash.digest('base64');
  }

  private buildHost(): EngineHost {
    const locale = localeFacts(this.workbook.locale).decimal === ',' ? 'de' : 'en';
    const engine = Engine.create(
      locale,
      this.sheets.map((sheet) => sheet.columns.count),
    );
    const dialects = this.sheets.map((_, index) => this.dialectOf(index));
    const host = new EngineHost(engine, (place) => {
      const dialect = dialects[place.sheet];
      if (dialect === undefined) throw new Error(`The group has no sheet ${place.sheet}`);
      return { ...dialect, cell: place };
    });
    this.eachFormula((place, formula) => host.setFormula(place, formula));
    return host;
  }

  private pushAllValues(host: EngineHost): void {
    const wanted = new Set<string>();
    this.sheets.forEach((sheet, index) => {
      eachCell(sheet, (cell, row, column) => {
        if (cell.formula !== undefined || cell.value === null) return;
        const place = { sheet: index, row, column };
        wanted.add(keyOf(place));
        host.setValue(place, cell.value);
      });
    });
    host.keepOnlyValues(wanted);
  }

  private push(host: EngineHost, place: Place): void {
    const cell = this.contentAt(place);
    if (cell?.formula === undefined) host.setValue(place, cell?.value ?? null);
    else host.setFormula(place, cell.formula);
  }

  private contentAt(place: Place) {
    const sheet = this.sheets[place.sheet];
    return sheet === undefined ? undefined : getCell(sheet, place.row, place.column);
  }

  private eachFormula(visit: (place: Place, formula: string) => void): void {
    this.sheets.forEach((sheet, index) => {
      eachCell(sheet, (cell, row, column) => {
        if (cell.formula !== undefined) visit({ sheet: index, row, column }, cell.formula);
      });
    });
  }

  private indexOf(sheetId: number): number {
    return this.sheets.findIndex((sheet) => sheet.id === sheetId);
  }

  private dialectOf(sheet: number): Omit<EngineDialect, 'cell'> {
    const { decimal } = localeFacts(this.workbook.locale);
    // Names and sizes as they are now: when they change, the calculator makes a new group.
    const shapes = this.sheets.map(({ name, rows, columns }) => ({
      name: name.toLowerCase(),
      rows: rows.count,
      columns: columns.count,
    }));
    return {
      decimal,
      separator: decimal === ',' ? ';' : ',',
      reference: (reference) => engineReference(reference, sheet, shapes),
    };
  }
}

function engineReference(
  reference: Reference,
  ownSheet: number,
  shapes: readonly { readonly name: string; readonly rows: number; readonly columns: number }[],
): string | null {
  const { sheetName, from, to } = orderedReference(reference);
  const index = sheetName === undefined ? ownSheet : shapes.findIndex(({ name }) => name === sheetName.toLowerCase());
  const shape = shapes[index];
  if (shape === undefined) return null;
  const prefix = index === ownSheet ? '' : `${engineSheetName(index)}!`;
  const first = a1OfCell(from.row?.at ?? 1, from.column?.at ?? 1);
  if (to === undefined) return prefix + first;
  // Open sides reach to the end of the sheet, where the engine's grid goes on.
  return `${prefix}${first}:${columnLetters(to.column?.at ?? shape.columns)}${to.row?.at ?? shape.rows}`;
}

function outcomeOf(read: () => CellValue): CellValue | NotEmulated {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotEmulated) return error;
    throw error;
  }
}
