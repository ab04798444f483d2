/** Group: one group of rows or columns, found by a member and its depth. */

import type { Execution } from '../../execution/execution';
import { type Axis, boxAt } from '../../model/boxes';
import type { AxisGroup, AxisModel } from '../../model/workbook-model';
import { requireInteger } from '../surface/arguments';
import { ServiceException } from '../surface/exceptions';
import { EXECUTION, publishService, ServiceObject } from '../surface/service-object';
import { deepen, groupsHolding } from './axis-groups';
import { changeableSheet, modelOf, SHEET_ID, type SheetBase } from './sheet-base';

type Google = GoogleAppsScript.Spreadsheet.Group;
type Members = 'collapse' | 'expand' | 'getControlIndex' | 'getDepth' | 'getRange' | 'isCollapsed' | 'remove';

const WHERE: unique symbol = Symbol('where');

interface Where {
  readonly sheet: SheetBase;
  readonly axis: Axis;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

class EmulatedGroup extends ServiceObject implements Pick<Google, Members> {
  readonly [WHERE]: Where;

  constructor(execution: Execution, where: Where) {
    super(execution);
    this[WHERE] = where;
  }

  collapse(): Google {
    return setCollapsed(this, true);
  }

  expand(): Google {
    return setCollapsed(this, false);
  }

  /** The row or column with the group's sign: the one before it or the one after. */
  getControlIndex(): number {
    const { axis, end, sheet, start } = this[WHERE];
    return modelOf(sheet)[axis].groupControl === 'before' ? start - 1 : end + 1;
  }

  getDepth(): number {
    return this[WHERE].depth;
  }

  getRange(): GoogleAppsScript.Spreadsheet.Range {
    const { axis, end, sheet, start } = this[WHERE];
    const { columns, rows } = modelOf(sheet);
    const size = end - start + 1;
    const box = axis === 'rows' ? boxAt(start, 1, size, columns.count) : boxAt(1, start, rows.count, size);
    return this[EXECUTION].services.range(sheet[SHEET_ID], box);
  }

  isCollapsed(): boolean {
    return stored(this, modelOf(this[WHERE].sheet)[this[WHERE].axis]).collapsed;
  }

  remove(): void {
    const { axis, end, sheet, start } = this[WHERE];
    deepen(changeableSheet(sheet)[axis], start, end - start + 1, -1);
  }
}

const stored = (group: EmulatedGroup, axis: AxisModel): AxisGroup => {
  const { end, start } = group[WHERE];
  const found = axis.groups.find((one) => one.start === start && one.end === end);
  if (found === undefined) throw new ServiceException('Group not found.');
  return found;
};

const setCollapsed = (group: EmulatedGroup, collapsed: boolean): Google => {
  stored(group, changeableSheet(group[WHERE].sheet)[group[WHERE].axis]).collapsed = collapsed;
  return group as unknown as Google;
};

publishService(EmulatedGroup, 'Group');

/** The group of that depth which holds the row or column; throws where there is none, as live. */
export const groupAt = (sheet: SheetBase, axis: Axis, at: unknown, depth: unknown): Google => {
  const method = `SpreadsheetApp.Sheet.get${axis === 'rows' ? 'Row' : 'Column'}Group`;
  const number = requireInteger(at, method, [at, depth]);
  const wanted = requireInteger(depth, method, [at, depth]);
  const found = groupsHolding(modelOf(sheet)[axis], number)[wanted - 1];
  if (found === undefined) {
    throw new ServiceException(
      `A ${axis === 'rows' ? 'row' : 'column'} group does not exist at index ${number} and group depth ${wanted}`,
    );
  }
  const where = { sheet, axis, start: found.start, end: found.end, depth: wanted };
  return new EmulatedGroup(sheet[EXECUTION], where) as unknown as Google;
};
