/** Range: where it stands, and ranges made from it. */

import { a1OfBox, boxAt, lastColumnOf, lastRowOf } from '../../model/boxes';
import { getCell, hasContent } from '../../model/cells';
import { requireInteger } from '../surface/arguments';
import { ServiceException, signatureMismatch } from '../surface/exceptions';
import { EXECUTION } from '../surface/service-object';
import { requireBoxInside } from './box-arguments';
import { boxOf, chained, mayEdit, PLACE, RangeBase, sheetOf } from './range-base';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'activate'
  | 'activateAsCurrentCell'
  | 'canEdit'
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getGridId'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'isBlank'
  | 'offset';

export abstract class RangePlace extends RangeBase implements Pick<Google, Members> {
  activate(): Google {
    this[EXECUTION].file.select(this[EXECUTION].account, this[PLACE].sheetId, boxOf(this));
    return chained(this);
  }

  activateAsCurrentCell(): Google {
    if (boxOf(this).rows !== 1 || boxOf(this).columns !== 1) {
      throw new ServiceException('The range must be a single cell.');
    }
    return this.activate();
  }

  canEdit(): boolean {
    return mayEdit(this[EXECUTION], sheetOf(this), boxOf(this));
  }

  getA1Notation(): string {
    return this[PLACE].unbounded ? '' : a1OfBox(boxOf(this));
  }

  getCell(row: number, column: number): Google {
    const args = [row, column];
    const r = requireInteger(row, 'SpreadsheetApp.Range.getCell', args);
    const c = requireInteger(column, 'SpreadsheetApp.Range.getCell', args);
    const box = boxOf(this);
    if (r < 1 || c < 1 || r > box.rows || c > box.columns) throw new ServiceException('Cell reference out of range');
    const place = boxAt(box.row + r - 1, box.column + c - 1);
    return this[EXECUTION].services.range(this[PLACE].sheetId, place);
  }

  getColumn(): number {
    return boxOf(this).column;
  }

  getGridId(): number {
    return this[PLACE].sheetId;
  }

  getLastColumn(): number {
    return lastColumnOf(boxOf(this));
  }

  getLastRow(): number {
    return lastRowOf(boxOf(this));
  }

  getNumColumns(): number {
    return boxOf(this).columns;
  }

  getNumRows(): number {
    return boxOf(this).rows;
  }

  getRow(): number {
    return boxOf(this).row;
  }

  getRowIndex(): number {
    return boxOf(this).row;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this[EXECUTION].services.sheet(this[PLACE].sheetId);
  }

  isBlank(): boolean {
    const sheet = sheetOf(this);
    const box = boxOf(this);
    for (let row = box.row; row <= lastRowOf(box); row += 1) {
      for (let column = box.column; column <= lastColumnOf(box); column += 1) {
        const cell = getCell(sheet, row, column);
        if (cell !== undefined && hasContent(cell)) return false;
      }
    }
    return true;
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): Google {
    const method = 'SpreadsheetApp.Range.offset';
    const args = [rowOffset, columnOffset, numRows, numColumns].filter((value) => value !== undefined);
    if (args.length < 2) throw signatureMismatch(method, args);
    const from = boxOf(this);
    const box = {
      row: from.row + requireInteger(rowOffset, method, args),
      column: from.column + requireInteger(columnOffset, method, args),
      rows: numRows === undefined ? from.rows : requireInteger(numRows, method, args),
      columns: numColumns === undefined ? from.columns : requireInteger(numColumns, method, args),
    };
    return this[EXECUTION].services.range(this[PLACE].sheetId, requireBoxInside(sheetOf(this), box));
  }
}
