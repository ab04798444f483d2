/** Data: tabs, rows and columns: inserting, deleting, moving, copying, hiding, grouping, merging. */
import type { ScriptCase } from '../case';
import { GROUP, gasFakes, QUOTED, RANGE, SHEET, SPREADSHEET } from '../sources';

export const SHEETS: readonly ScriptCase[] = [
  {
    id: 'sheets.insert-at-place',
    behaviour: 'insertSheet(name, index) counts places from 0; getIndex counts from 1.',
    source: `${SPREADSHEET}#insertSheet(String,Integer); ${gasFakes('testsheetsvalues.js')}`,
    status: 'documented',
    script: `
      var first = ss.insertSheet('đầu ' + sheet.getSheetId(), 0);
      var result = [first.getIndex(), ss.getSheets()[0].getName() === first.getName()];
      ss.deleteSheet(first);
      return result;`,
    expect: [1, true],
  },
  {
    id: 'sheets.inserted-tab-is-active',
    behaviour: 'A tab that a script inserts becomes the active one.',
    source: `${SPREADSHEET}#insertSheet(String)`,
    status: 'documented',
    script: `
      var other = ss.insertSheet('mới ' + sheet.getSheetId());
      var result = ss.getActiveSheet().getName() === other.getName();
      ss.deleteSheet(other);
      return result;`,
    expect: true,
  },
  {
    id: 'sheets.name-taken',
    behaviour: 'A second tab of the same name is refused.',
    source: `${QUOTED}; the Sheets API answers with the same words`,
    status: 'reported',
    script: `
      sheet.setName('trùng ' + sheet.getSheetId());
      return String(thrown(function () { ss.insertSheet(sheet.getName()); })).replace(/ \\d+/, '');`,
    expect: 'A sheet with the name "trùng" already exists. Please enter another name.',
  },
  {
    id: 'sheets.rename-to-taken-name',
    behaviour: 'Renaming a tab to the name of another is refused.',
    source: QUOTED,
    status: 'reported',
    script: `
      var other = ss.insertSheet();
      var message = thrown(function () { other.setName(sheet.getName()); });
      ss.deleteSheet(other);
      return /already exists\\. Please enter another name\\.$/.test(message);`,
    expect: true,
  },
  {
    id: 'sheets.unknown-name-is-null',
    behaviour: 'getSheetByName gives null for a name that no tab has.',
    source: `${SPREADSHEET}#getSheetByName(String)`,
    status: 'documented',
    script: `return ss.getSheetByName('không có trang này');`,
    expect: null,
  },
  {
    id: 'sheets.id-is-kept',
    behaviour: 'A tab keeps its id when it is renamed and moved.',
    source: `${SHEET}#getSheetId()`,
    status: 'documented',
    script: `
      var id = sheet.getSheetId();
      sheet.setName('tên khác ' + id);
      ss.setActiveSheet(sheet);
      ss.moveActiveSheet(1);
      return [sheet.getSheetId() === id, sheet.getIndex()];`,
    expect: [true, 1],
  },
  {
    id: 'sheets.deleted-tab-is-gone',
    behaviour: 'A deleted tab is no longer found by name.',
    source: `${SPREADSHEET}#deleteSheet(Sheet)`,
    status: 'documented',
    script: `
      var other = ss.insertSheet('tạm ' + sheet.getSheetId());
      ss.deleteSheet(other);
      return ss.getSheetByName('tạm ' + sheet.getSheetId());`,
    expect: null,
  },
  {
    id: 'sheets.copy-is-named-copy-of',
    behaviour: 'copyTo makes a tab at the end, named "Copy of …" in the language of the file or the account.',
    source: `${SHEET}#copyTo(Spreadsheet); which language decides is unknown`,
    status: 'documented',
    script: `
      sheet.setName('gốc ' + sheet.getSheetId());
      var copy = sheet.copyTo(ss);
      var result = [/^(Copy of|Bản sao của) gốc \\d+$/.test(copy.getName()), copy.getIndex() === ss.getSheets().length];
      ss.deleteSheet(copy);
      return result;`,
    expect: [true, true],
  },
  {
    id: 'sheets.copy-takes-cells-and-rules',
    behaviour:
      'copyTo copies values, formulas, formats, notes, validations, conditional formats, widths and hidden rows.',
    source: 'unverified: seen by every user who copies a tab; the reference says only "copies the sheet"',
    status: 'unverified',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      sheet.getRange('A1').setValue(5).setNote('n').setBackground('#ff0000').setDataValidation(rule);
      sheet.getRange('A2').setFormula('=A1+1');
      sheet.setColumnWidth(2, 210);
      sheet.hideRows(4);
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=A1>1')
        .setBold(true).setRanges([sheet.getRange('A1')]).build()]);
      var copy = sheet.copyTo(ss);
      var cell = copy.getRange('A1');
      var result = [cell.getValue(), cell.getNote(), cell.getBackground(), cell.getDataValidation() !== null,
        copy.getRange('A2').getFormula(), copy.getColumnWidth(2), copy.isRowHiddenByUser(4),
        copy.getConditionalFormatRules().length];
      ss.deleteSheet(copy);
      return result;`,
    expect: [5, 'n', '#ff0000', true, '=A1+1', 210, true, 1],
  },
  {
    id: 'sheets.hide-and-show',
    behaviour: 'hideSheet and showSheet change isSheetHidden.',
    source: gasFakes('testsheetstext.js'),
    status: 'reported',
    script: `
      var out = [sheet.isSheetHidden()];
      sheet.hideSheet();
      out.push(sheet.isSheetHidden());
      sheet.showSheet();
      out.push(sheet.isSheetHidden());
      return out;`,
    expect: [false, true, false],
  },
  {
    id: 'rows.hidden-rows-are-read',
    behaviour: 'getValues reads hidden rows and columns like any others.',
    source: 'unverified: nothing in the reference leaves them out',
    status: 'unverified',
    script: `
      sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      sheet.hideRows(1);
      sheet.hideColumns(2);
      return [sheet.getDataRange().getValues(), sheet.isRowHiddenByUser(1), sheet.isColumnHiddenByUser(2)];`,
    expect: [
      [
        [1, 2],
        [3, 4],
      ],
      true,
      true,
    ],
  },
  {
    id: 'rows.hide-several-and-show-again',
    behaviour: 'hideRows(first, count) hides that many; showRows shows them again.',
    source: `${SHEET}#hideRows(Integer,Integer); ${gasFakes('testsheetstext.js')}`,
    status: 'documented',
    script: `
      sheet.hideRows(2, 2);
      var hidden = [1, 2, 3, 4].map(function (row) { return sheet.isRowHiddenByUser(row); });
      sheet.showRows(2, 2);
      return [hidden, sheet.isRowHiddenByUser(2)];`,
    expect: [[false, true, true, false], false],
  },
  {
    id: 'rows.insert-grows-the-grid',
    behaviour: 'Inserting rows makes the grid longer by as many.',
    source: `${SHEET}#insertRowsAfter(Integer,Integer)`,
    status: 'documented',
    script: `
      var before = sheet.getMaxRows();
      sheet.insertRowsAfter(3, 5);
      return sheet.getMaxRows() - before;`,
    expect: 5,
  },
  {
    id: 'rows.blank-rows-are-no-content',
    behaviour: 'Blank rows inserted below the data leave getLastRow as it was.',
    source: gasFakes('testsheetstext.js'),
    status: 'reported',
    script: `sheet.appendRow(['a']); sheet.insertRowsAfter(1, 3); return sheet.getLastRow();`,
    expect: 1,
  },
  {
    id: 'rows.delete-beyond-the-grid',
    behaviour: 'Deleting a row that does not exist is refused.',
    source: QUOTED,
    status: 'reported',
    script: `return thrown(function () { sheet.deleteRow(sheet.getMaxRows() + 1); });`,
    expect: 'Those rows are out of bounds.',
  },
  {
    id: 'rows.delete-all',
    behaviour: 'All rows of a tab cannot be deleted.',
    source: `https://github.com/theoephraim/node-google-spreadsheet/issues/528; ${QUOTED}`,
    status: 'reported',
    script: `return thrown(function () { sheet.deleteRows(1, sheet.getMaxRows()); });`,
    expect: "You can't delete all the rows on the sheet.",
  },
  {
    id: 'rows.delete-all-but-frozen',
    behaviour: 'All rows that are not frozen cannot be deleted.',
    source: 'https://github.com/theoephraim/node-google-spreadsheet/issues/186',
    status: 'reported',
    script: `
      sheet.setFrozenRows(2);
      return thrown(function () { sheet.deleteRows(3, sheet.getMaxRows() - 2); });`,
    expect: 'Sorry, it is not possible to delete all non-frozen rows.',
  },
  {
    id: 'rows.delete-moves-up',
    behaviour: 'Rows below a deleted row move up.',
    source: `${SHEET}#deleteRow(Integer)`,
    status: 'documented',
    script: `
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.deleteRow(2);
      return sheet.getRange('A1:A3').getValues();`,
    expect: [[1], [3], ['']],
  },
  {
    id: 'rows.inserted-row-is-blank',
    behaviour: 'A row inserted between two rows is blank, and what was there moves down.',
    source: `${SHEET}#insertRowBefore(Integer)`,
    status: 'documented',
    script: `
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.insertRowBefore(2);
      return sheet.getRange('A1:A3').getValues();`,
    expect: [[1], [''], [2]],
  },
  {
    id: 'columns.width',
    behaviour: 'Column widths and row heights are set and read in pixels; the defaults are 100 and 21.',
    source: `${SHEET}#setColumnWidth(Integer,Integer); ${gasFakes('testsheetsvalues.js')}; the defaults are unverified`,
    status: 'documented',
    script: `
      var before = [sheet.getColumnWidth(2), sheet.getRowHeight(2)];
      sheet.setColumnWidth(2, 200);
      sheet.setRowHeight(2, 40);
      return before.concat([sheet.getColumnWidth(2), sheet.getRowHeight(2), sheet.getColumnWidth(3)]);`,
    expect: [100, 21, 200, 40, 100],
  },
  {
    id: 'columns.frozen',
    behaviour: 'Frozen rows and columns are counted from the top left; 0 is none.',
    source: `${SHEET}#setFrozenRows(Integer)`,
    status: 'documented',
    script: `
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      var set = [sheet.getFrozenRows(), sheet.getFrozenColumns()];
      sheet.setFrozenRows(0);
      return set.concat([sheet.getFrozenRows()]);`,
    expect: [2, 1, 0],
  },
  {
    id: 'groups.columns',
    behaviour: 'shiftColumnGroupDepth(1) makes a group; getColumnGroup finds it by a column and the depth.',
    source: `${RANGE}#shiftColumnGroupDepth(Integer); ${gasFakes('testsheetsexotics.js')}`,
    status: 'documented',
    script: `
      sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
      var group = sheet.getColumnGroup(3, 1);
      return [sheet.getColumnGroupDepth(2), sheet.getColumnGroupDepth(3), sheet.getColumnGroupDepth(4),
        group.getDepth(), group.isCollapsed(), group.getRange().getColumn(), group.getRange().getNumColumns()];`,
    expect: [0, 1, 1, 1, false, 3, 2],
  },
  {
    id: 'groups.collapse',
    behaviour: 'collapse and expand close and open a group.',
    source: `${GROUP}#collapse()`,
    status: 'documented',
    script: `
      sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
      sheet.getColumnGroup(3, 1).collapse();
      var closed = sheet.getColumnGroup(3, 1).isCollapsed();
      sheet.getColumnGroup(3, 1).expand();
      return [closed, sheet.getColumnGroup(3, 1).isCollapsed()];`,
    expect: [true, false],
  },
  {
    id: 'groups.rows',
    behaviour: 'Row groups work as column groups do.',
    source: `${RANGE}#shiftRowGroupDepth(Integer); ${gasFakes('testsheetsexotics.js')}`,
    status: 'documented',
    script: `
      sheet.getRange('A2:A5').shiftRowGroupDepth(1);
      return [1, 2, 5, 6].map(function (row) { return sheet.getRowGroupDepth(row); });`,
    expect: [0, 1, 1, 0],
  },
  {
    id: 'groups.removed-by-negative-depth',
    behaviour: 'A negative shift takes groups away and never goes below 0.',
    source: gasFakes('testsheetsexotics.js'),
    status: 'reported',
    script: `
      sheet.getRange('C1:D1').shiftColumnGroupDepth(1);
      sheet.getRange('A1:Z1').shiftColumnGroupDepth(-3);
      return sheet.getColumnGroupDepth(3);`,
    expect: 0,
  },
  {
    id: 'merges.keep-the-top-left',
    behaviour: 'A merge keeps the top left value; the other cells read as blank.',
    source: `${RANGE}#merge(); unverified for the blanks`,
    status: 'unverified',
    script: `
      sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
      sheet.getRange('A1:B2').merge();
      return sheet.getRange('A1:B2').getValues();`,
    expect: [
      [1, ''],
      ['', ''],
    ],
  },
  {
    id: 'merges.are-found',
    behaviour: 'isPartOfMerge and getMergedRanges find merges that a range touches.',
    source: gasFakes('testsheets.js, Range Merging Methods'),
    status: 'reported',
    script: `
      sheet.getRange('A1:B2').merge();
      return [sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C3').isPartOfMerge(),
        sheet.getRange('A1:C3').getMergedRanges().map(function (range) { return range.getA1Notation(); })];`,
    expect: [true, false, ['A1:B2']],
  },
  {
    id: 'merges.across',
    behaviour: 'mergeAcross merges each row by itself.',
    source: gasFakes('testsheets.js, Range Merging Methods'),
    status: 'reported',
    script: `
      sheet.getRange('D1:F2').mergeAcross();
      return sheet.getRange('A1:G3').getMergedRanges().map(function (range) { return range.getA1Notation(); }).sort();`,
    expect: ['D1:F1', 'D2:F2'],
  },
  {
    id: 'merges.part-of-a-merge-is-refused',
    behaviour: 'Merging or breaking a range that cuts through a merge is refused.',
    source: QUOTED,
    status: 'reported',
    script: `
      sheet.getRange('A1:B2').merge();
      return [thrown(function () { sheet.getRange('B2:C3').merge(); }),
        thrown(function () { sheet.getRange('A1:A2').breakApart(); })];`,
    expect: [
      'You must select all cells in a merged range to merge or unmerge them.',
      'You must select all cells in a merged range to merge or unmerge them.',
    ],
  },
  {
    id: 'sheets.sort-takes-every-row-that-is-not-frozen',
    behaviour: 'Sheet.sort sorts every row of data below the frozen ones.',
    source: `${gasFakes('testsheetsbasic.js, Sheet.sort()')}; frozen rows are unverified`,
    status: 'reported',
    script: `
      sheet.getRange('A1:B3').setValues([['tên', 3], ['b', 2], ['a', 1]]);
      sheet.sort(2);
      return sheet.getRange('A1:B3').getValues();`,
    expect: [
      ['a', 1],
      ['b', 2],
      ['tên', 3],
    ],
  },
];
