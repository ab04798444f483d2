/** The workbook's formulas, calculated lazily: nothing is computed before a value is read, and then only its sheets. */

import { eachCell, findSheetById, getCell } from '../model/cells';
import type { CellValue, SheetModel, WorkbookModel } from '../model/workbook-model';
import { NotEmulated } from '../services/surface/exceptions';
import { sheetsNamedIn } from './formula-moves';
import { type Probe, SheetGroup } from './sheet-group';

export interface Calculator {
  /** The value a cell shows; for a formula the computed one, which is also kept in the model. */
  value(sheetId: number, row: number, column: number): CellValue;
  /** Tells that a cell's value or formula was set. */
  cellChanged(sheetId: number, row: number, column: number): void;
  /** Tells that rows, columns, tabs or names changed, or many cells at once: of this sheet only, or of any. */
  structureChanged(sheetId?: number): void;
  /** Results of formulas that stand in no cell: rules of conditional formats and validations. */
  probe(sheetId: number, probes: readonly Probe[]): CellValue[];
  /** Brings the kept values of all formulas up to date, for files and pictures; not emulated ones keep what they had. */
  recalculate(sheetId?: number): void;
}

export function createCalculator(workbook: WorkbookModel): Calculator {
  return new LazyCalculator(workbook);
}

class LazyCalculator implements Calculator {
  private readonly groups = new Map<number, SheetGroup>();
  /** The sheets that the formulas of a sheet name, in small letters. */
  private readonly links = new Map<number, ReadonlySet<string>>();

  constructor(private readonly workbook: WorkbookModel) {}

  value(sheetId: number, row: number, column: number): CellValue {
    const sheet = this.sheet(sheetId);
    const cell = getCell(sheet, row, column);
    if (cell?.formula === undefined) return cell?.value ?? null;
    cell.value = this.groupOf(sheet).value(sheetId, row, column);
    return cell.value;
  }

  cellChanged(sheetId: number, row: number, column: number): void {
    const formula = getCell(this.sheet(sheetId), row, column)?.formula;
    const known = this.links.get(sheetId);
    if (formula !== undefined && known !== undefined) {
      const isNew = sheetsNamedIn(formula).some((name) => !known.has(name.toLowerCase()));
      if (isNew) this.structureChanged();
    }
    this.groups.get(sheetId)?.cellChanged(sheetId, row, column);
  }

  structureChanged(sheetId?: number): void {
    // A sheet that stands alone can be forgotten alone; else the groups themselves may be others now.
    const others = [...this.links].some(([id, names]) => id !== sheetId && names.size > 0);
    const own = sheetId === undefined ? undefined : this.links.get(sheetId);
    if (sheetId !== undefined && !others && (own === undefined || own.size === 0)) {
      this.groups.delete(sheetId);
      this.links.delete(sheetId);
      return;
    }
    this.groups.clear();
    this.links.clear();
  }

  probe(sheetId: number, probes: readonly Probe[]): CellValue[] {
    return this.groupOf(this.sheet(sheetId)).probe(sheetId, probes);
  }

  recalculate(sheetId?: number): void {
    const sheets = sheetId === undefined ? this.workbook.sheets : [this.sheet(sheetId)];
    for (const sheet of sheets) {
      eachCell(sheet, (cell, row, column) => {
        if (cell.formula === undefined) return;
        try {
          cell.value = this.groupOf(sheet).value(sheet.id, row, column);
        } catch (error) {
          if (!(error instanceof NotEmulated)) throw error;
        }
      });
    }
  }

  private sheet(id: number): SheetModel {
    const sheet = findSheetById(this.workbook, id);
    if (sheet === undefined) throw new Error(`The workbook has no sheet with the id ${id}`);
    return sheet;
  }

  private groupOf(sheet: SheetModel): SheetGroup {
    const known = this.groups.get(sheet.id);
    if (known !== undefined) return known;
    const members = this.connectedTo(sheet);
    const group = new SheetGroup(this.workbook, members);
    for (const member of members) this.groups.set(member.id, group);
    return group;
  }

  private linksOf(sheet: SheetModel): ReadonlySet<string> {
    let links = this.links.get(sheet.id);
    if (links === undefined) {
      const names = new Set<string>();
      eachCell(sheet, (cell) => {
        for (const name of cell.formula === undefined ? [] : sheetsNamedIn(cell.formula)) names.add(name.toLowerCase());
      });
      names.delete(sheet.name.toLowerCase());
      links = names;
      this.links.set(sheet.id, links);
    }
    return links;
  }

  /** The sheets that refer to this one or are referred to, over any number of steps; in the workbook's order. */
  private connectedTo(start: SheetModel): SheetModel[] {
    const linked = (a: SheetModel, b: SheetModel) =>
      this.linksOf(a).has(b.name.toLowerCase()) || this.linksOf(b).has(a.name.toLowerCase());
    const found = new Set([start]);
    for (const sheet of found) {
      for (const other of this.workbook.sheets) if (!found.has(other) && linked(sheet, other)) found.add(other);
    }
    return this.workbook.sheets.filter((sheet) => found.has(sheet));
  }
}
