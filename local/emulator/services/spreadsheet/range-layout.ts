/** Range: borders, merges, and groups of rows and columns. */

import { containsBox, overlaps } from '../../model/boxes';
import { eachCell } from '../../model/cells';
import type { AxisModel, BorderLine, Box, CellModel } from '../../model/workbook-model';
import { requireInteger } from '../surface/arguments';
import { constantName } from '../surface/enumerations';
import { NotEmulated, ServiceException } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import { deepen, groupsWithin } from './axis-groups';
import { colorText } from './colors';
import { boxOf, chained, changeCells, type RangeBase, sheetOf, writableSheet } from './range-base';
import { RangeValidations } from './range-validations';

type Google = GoogleAppsScript.Spreadsheet.Range;
type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
type Members =
  | 'breakApart'
  | 'collapseGroups'
  | 'expandGroups'
  | 'getMergedRanges'
  | 'isPartOfMerge'
  | 'merge'
  | 'mergeAcross'
  | 'mergeVertically'
  | 'setBorder'
  | 'shiftColumnGroupDepth'
  | 'shiftRowGroupDepth';

type Side = 'top' | 'right' | 'bottom' | 'left';

const LINES: Readonly<Record<string, BorderLine['style']>> = {
  SOLID: 'solid',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'double',
};

/** True draws, false takes away, null leaves as it is. */
const setSide = (cell: CellModel, side: Side, wish: boolean | null, line: BorderLine): void => {
  if (wish === null) return;
  const { [side]: _old, ...others } = cell.style?.borders ?? {};
  const borders = wish ? { ...others, [side]: line } : others;
  const { borders: _borders, ...style } = cell.style ?? {};
  cell.style = Object.keys(borders).length === 0 ? style : { ...style, borders };
  if (Object.keys(cell.style).length === 0) delete cell.style;
};

/** Of a merged block only the first cell keeps its content. */
const mergeBox = (range: RangeBase, box: Box): void => {
  const sheet = sheetOf(range);
  if (sheet.merges.some((merge) => overlaps(merge, box) && !containsBox(box, merge))) {
    throw new ServiceException('You must select all cells in a merged range to merge or unmerge them.');
  }
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, box));
  if (box.rows * box.columns === 1) return;
  sheet.merges.push(box);
  const { calculator } = range[EXECUTION].file;
  const empty = (cell: CellModel, row: number, column: number): void => {
    if ((row === box.row && column === box.column) || (cell.value === null && cell.formula === undefined)) return;
    cell.value = null;
    delete cell.formula;
    calculator.cellChanged(sheet.id, row, column);
  };
  eachCell(sheet, empty, box);
};

const setCollapsed = (axis: AxisModel, start: number, count: number, collapsed: boolean): void => {
  for (const group of groupsWithin(axis, start, count)) group.collapsed = collapsed;
};

const setGroupsCollapsed = (range: RangeBase, collapsed: boolean): void => {
  const sheet = writableSheet(range);
  const { row, column, rows, columns } = boxOf(range);
  setCollapsed(sheet.rows, row, rows, collapsed);
  setCollapsed(sheet.columns, column, columns, collapsed);
};

export abstract class RangeLayout extends RangeValidations implements Pick<Google, Members> {
  breakApart(): Google {
    const sheet = writableSheet(this);
    const box = boxOf(this);
    if (sheet.merges.some((merge) => overlaps(merge, box) && !containsBox(box, merge))) {
      throw new ServiceException('You must select all cells in a merged range to merge or unmerge them.');
    }
    sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, box));
    return chained(this);
  }

  collapseGroups(): Google {
    setGroupsCollapsed(this, true);
    return chained(this);
  }

  expandGroups(): Google {
    setGroupsCollapsed(this, false);
    return chained(this);
  }

  getMergedRanges(): Google[] {
    const sheet = sheetOf(this);
    const touched = sheet.merges.filter((merge) => overlaps(merge, boxOf(this)));
    return touched.map((merge) => this[EXECUTION].services.range(sheet.id, merge));
  }

  isPartOfMerge(): boolean {
    return sheetOf(this).merges.some((merge) => overlaps(merge, boxOf(this)));
  }

  merge(): Google {
    writableSheet(this);
    mergeBox(this, boxOf(this));
    return chained(this);
  }

  mergeAcross(): Google {
    writableSheet(this);
    const box = boxOf(this);
    for (let row = box.row; row < box.row + box.rows; row += 1) mergeBox(this, { ...box, row, rows: 1 });
    return chained(this);
  }

  mergeVertically(): Google {
    writableSheet(this);
    const box = boxOf(this);
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      mergeBox(this, { ...box, column, columns: 1 });
    }
    return chained(this);
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: BorderStyle | null,
  ): Google {
    const name = style === undefined || style === null ? 'SOLID' : constantName('BorderStyle', style);
    const lineStyle = LINES[name ?? ''];
    if (lineStyle === undefined) throw new NotEmulated(`BorderStyle.${name ?? String(style)}`);
    const line: BorderLine = { color: colorText(color ?? '#000000'), style: lineStyle };
    const { rows, columns } = boxOf(this);
    changeCells(writableSheet(this), boxOf(this), (cell, r, c) => {
      setSide(cell, 'top', r === 0 ? top : horizontal, line);
      setSide(cell, 'bottom', r === rows - 1 ? bottom : horizontal, line);
      setSide(cell, 'left', c === 0 ? left : vertical, line);
      setSide(cell, 'right', c === columns - 1 ? right : vertical, line);
    });
    return chained(this);
  }

  shiftColumnGroupDepth(delta: number): Google {
    const by = requireInteger(delta, 'SpreadsheetApp.Range.shiftColumnGroupDepth', [delta]);
    const { column, columns } = boxOf(this);
    deepen(writableSheet(this).columns, column, columns, by);
    return chained(this);
  }

  shiftRowGroupDepth(delta: number): Google {
    const by = requireInteger(delta, 'SpreadsheetApp.Range.shiftRowGroupDepth', [delta]);
    const { row, rows } = boxOf(this);
    deepen(writableSheet(this).rows, row, rows, by);
    return chained(this);
  }
}
