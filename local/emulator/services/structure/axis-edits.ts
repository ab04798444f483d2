/** Inserts and deletes rows or columns of a sheet: cells, formulas, rules, protections, groups and sizes move along. */

import { formulaAfterDelete, formulaAfterInsert, relocatedFormula } from '../../formula/formula-moves';
import { type Axis, boxAfterDelete, boxAfterInsert } from '../../model/boxes';
import { eachCell } from '../../model/cells';
import type { AxisGroup, AxisModel, Box, CellModel, SheetModel, WorkbookModel } from '../../model/workbook-model';

type MoveBox = (box: Box) => Box | null;
type MoveFormula = (formula: string, ownSheet: string) => string;

/** New place of a row or column number; null when it is gone. */
type MoveNumber = (at: number) => number | null;

const movedNumbers = <V>(entries: Iterable<readonly [number, V]>, move: MoveNumber): [number, V][] =>
  [...entries].flatMap(([at, value]): [number, V][] => {
    const to = move(at);
    return to === null ? [] : [[to, value]];
  });

const moveCells = (sheet: SheetModel, axis: Axis, move: MoveNumber): void => {
  if (axis === 'rows') {
    sheet.cells = new Map(movedNumbers(sheet.cells, move));
    return;
  }
  for (const [row, line] of sheet.cells) sheet.cells.set(row, new Map(movedNumbers(line, move)));
};

const moveAxis = (axis: AxisModel, move: MoveNumber, moveStretch: (group: AxisGroup) => AxisGroup | null): void => {
  axis.sizes = new Map(movedNumbers(axis.sizes, move));
  axis.hidden = new Set(
    movedNumbers(
      [...axis.hidden].map((at) => [at, at] as const),
      move,
    ).map(([at]) => at),
  );
  axis.groups = axis.groups.flatMap((group) => moveStretch(group) ?? []);
};

const moveBoxes = (boxes: readonly Box[], move: MoveBox): Box[] => boxes.flatMap((box) => move(box) ?? []);

/** Where a box begins once its lost rows or columns are left out, in numbers from before the change. */
type FirstLeft = (box: Box) => { readonly row: number; readonly column: number };

/**
 * Moves the boxes of a rule. Its formula counts from the first cell of the first box: where that cell is gone, it is
 * carried over to the first cell that is left.
 */
const movedRule = <T extends { readonly boxes: readonly Box[] }>(
  rule: T,
  move: MoveBox,
  firstLeft: FirstLeft,
  reformulate: (rule: T, byRows: number, byColumns: number) => T,
): T[] => {
  const boxes = moveBoxes(rule.boxes, move);
  const base = rule.boxes[0];
  const left = rule.boxes.find((box) => move(box) !== null);
  if (base === undefined || left === undefined) return [];
  const first = firstLeft(left);
  return [{ ...reformulate(rule, first.row - base.row, first.column - base.column), boxes }];
};

const moveRules = (sheet: SheetModel, move: MoveBox, firstLeft: FirstLeft, formula: MoveFormula): void => {
  const carried = (text: string, byRows: number, byColumns: number): string =>
    formula(relocatedFormula(text, byRows, byColumns), sheet.name);
  sheet.validations = sheet.validations.flatMap((placed) =>
    movedRule(placed, move, firstLeft, ({ boxes, rule }, byRows, byColumns) => {
      if (rule.criteria.kind !== 'custom') return { boxes, rule };
      const criteria = { ...rule.criteria, formula: carried(rule.criteria.formula, byRows, byColumns) };
      return { boxes, rule: { ...rule, criteria } };
    }),
  );
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    movedRule(format, move, firstLeft, (old, byRows, byColumns) => ({
      ...old,
      formula: carried(old.formula, byRows, byColumns),
    })),
  );
  sheet.merges = moveBoxes(sheet.merges, move).filter((merge) => merge.rows * merge.columns > 1);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const box = protection.box === null ? null : move(protection.box);
    if (protection.box !== null && box === null) return [];
    return [{ ...protection, box, exceptions: moveBoxes(protection.exceptions, move) }];
  });
};

const moveFormulas = (workbook: WorkbookModel, changed: SheetModel, formula: MoveFormula): void => {
  for (const sheet of workbook.sheets) {
    eachCell(sheet, (cell: CellModel) => {
      // Most formulas of other sheets name no sheet at all and stay as they are.
      if (cell.formula === undefined || (sheet !== changed && !cell.formula.includes('!'))) return;
      cell.formula = formula(cell.formula, sheet.name);
    });
    sheet.validations = sheet.validations.map((placed) => {
      const { criteria } = placed.rule;
      if (criteria.kind !== 'list-range') return placed;
      return {
        ...placed,
        rule: { ...placed.rule, criteria: { ...criteria, formula: formula(criteria.formula, sheet.name) } },
      };
    });
  }
};

/** Inserts `count` rows or columns so that the first new one is number `at`. They take over no format. */
export const insertAxis = (workbook: WorkbookModel, sheet: SheetModel, axis: Axis, at: number, count: number): void => {
  const move: MoveNumber = (number) => (number >= at ? number + count : number);
  const model = sheet[axis];
  moveCells(sheet, axis, move);
  moveAxis(model, move, (group) => {
    if (at <= group.start) return { ...group, start: group.start + count, end: group.end + count };
    return at <= group.end ? { ...group, end: group.end + count } : group;
  });
  const formula: MoveFormula = (text, own) => formulaAfterInsert(text, own, sheet.name, axis, at, count);
  moveRules(
    sheet,
    (box) => boxAfterInsert(box, axis, at, count),
    (box) => box,
    formula,
  );
  moveFormulas(workbook, sheet, formula);
  // Frozen rows above the place stay frozen; those that grow from inside grow with it.
  if (at <= model.frozen) model.frozen += count;
  model.count += count;
};

/** Deletes rows or columns `at`…`at + count - 1`. */
export const deleteAxis = (workbook: WorkbookModel, sheet: SheetModel, axis: Axis, at: number, count: number): void => {
  const end = at + count - 1;
  const move: MoveNumber = (number) => (number > end ? number - count : number >= at ? null : number);
  const moved = (number: number): number => number - Math.min(count, Math.max(0, number - at));
  const model = sheet[axis];
  moveCells(sheet, axis, move);
  moveAxis(model, move, (group) => {
    const [start, last] = [moved(group.start), moved(group.end + 1) - 1];
    return last < start ? null : { ...group, start, end: last };
  });
  const formula: MoveFormula = (text, own) => formulaAfterDelete(text, own, sheet.name, axis, at, count);
  const pastHole = (number: number): number => (number >= at && number <= end ? end + 1 : number);
  const firstLeft: FirstLeft = ({ row, column }) =>
    axis === 'rows' ? { row: pastHole(row), column } : { row, column: pastHole(column) };
  moveRules(sheet, (box) => boxAfterDelete(box, axis, at, count), firstLeft, formula);
  moveFormulas(workbook, sheet, formula);
  model.frozen = moved(model.frozen + 1) - 1;
  model.count -= count;
};
