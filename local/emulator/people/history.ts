/** What each person did last, cell by cell, so that it can be undone together with what the script made of it. */

import type { EmulatedFile } from '../execution/emulated-file';
import { cloneWorkbook, getCell, placeCell } from '../model/cells';
import type { Box, CellModel, ConditionalFormat, PlacedValidation, SheetModel } from '../model/workbook-model';

interface SheetRules {
  readonly validations: readonly PlacedValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** The cells and rules of a tab at one moment. */
export interface SheetSnapshot {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellModel>>;
  readonly rules: SheetRules;
  restore(file: EmulatedFile): void;
}

interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellModel | undefined;
}

export interface SheetChanges {
  readonly cells: readonly ChangedCell[];
  /** Null: the rules are as they were. */
  readonly rules: SheetRules | null;
}

/** An edit of cells, or a change of the workbook's structure, which is undone by putting everything back. */
export type Action =
  | {
      readonly account: string;
      readonly sheetId: number;
      readonly box: Box;
      readonly typed: boolean;
      readonly changes: SheetChanges;
    }
  | { readonly account: string; readonly workbookBefore: readonly SheetModel[] };

const histories = new WeakMap<EmulatedFile, Action[]>();

export function remember(file: EmulatedFile, action: Action): void {
  const actions = histories.get(file) ?? [];
  histories.set(file, actions);
  actions.push(action);
}

/** Takes the person's last action out of the history; `latest` tells whether nobody did anything since. */
export function takeLastAction(file: EmulatedFile, account: string): { action: Action; latest: boolean } | null {
  const actions = histories.get(file) ?? [];
  for (let index = actions.length - 1; index >= 0; index -= 1) {
    const action = actions[index];
    if (action?.account !== account) continue;
    actions.splice(index, 1);
    return { action, latest: index === actions.length };
  }
  return null;
}

/** Cells are copied one level deep: styles, runs and rules are replaced in the model, never changed in place. */
export function snapshotOf(sheet: SheetModel): SheetSnapshot {
  const cells = new Map<number, Map<number, CellModel>>();
  for (const [row, line] of sheet.cells) {
    const copy = new Map<number, CellModel>();
    for (const [column, cell] of line) copy.set(column, { ...cell });
    cells.set(row, copy);
  }
  const snapshot: SheetSnapshot = {
    cells,
    rules: rulesOf(sheet),
    restore: (file) => restoreChanges(file, sheet, cellsChangedSince(snapshot, sheet)),
  };
  return snapshot;
}

/** The state of the whole workbook, for changes of structure. */
export function workbookSnapshot(file: EmulatedFile): readonly SheetModel[] {
  return cloneWorkbook(file.workbook).sheets;
}

export function cellsChangedSince(before: SheetSnapshot, sheet: SheetModel): SheetChanges {
  const changed: ChangedCell[] = [];
  const rows = new Set([...before.cells.keys(), ...sheet.cells.keys()]);
  for (const row of rows) {
    const old = before.cells.get(row);
    const columns = new Set([...(old?.keys() ?? []), ...(sheet.cells.get(row)?.keys() ?? [])]);
    for (const column of columns) {
      const cell = old?.get(column);
      if (!sameContents(cell, getCell(sheet, row, column))) changed.push({ row, column, before: cell });
    }
  }
  return { cells: changed, rules: sameRules(before.rules, rulesOf(sheet)) ? null : before.rules };
}

export function restoreChanges(file: EmulatedFile, sheet: SheetModel, { cells, rules }: SheetChanges): void {
  for (const { row, column, before } of cells) {
    placeCell(sheet, row, column, before === undefined ? undefined : { ...before });
    file.calculator.cellChanged(sheet.id, row, column);
  }
  if (rules === null) return;
  sheet.validations = [...rules.validations];
  sheet.conditionalFormats = [...rules.conditionalFormats];
}

function rulesOf({ validations, conditionalFormats }: SheetModel): SheetRules {
  return { validations: [...validations], conditionalFormats: [...conditionalFormats] };
}

function sameRules(a: SheetRules, b: SheetRules): boolean {
  const same = (left: readonly unknown[], right: readonly unknown[]) =>
    left.length === right.length && left.every((rule, index) => rule === right[index]);
  return same(a.validations, b.validations) && same(a.conditionalFormats, b.conditionalFormats);
}

/** The kept value of a formula is no content: it changes whenever it is read. */
function sameContents(a: CellModel | undefined, b: CellModel | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return (
    a.formula === b.formula &&
    (a.formula !== undefined || a.value === b.value) &&
    a.note === b.note &&
    a.style === b.style &&
    a.runs === b.runs &&
    a.link === b.link
  );
}
