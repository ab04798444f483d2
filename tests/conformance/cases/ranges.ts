/** Data: how ranges are named, and how far a tab's data reach. */
import type { ScriptCase } from '../case';
import { gasFakes, QUOTED, RANGE, SHEET, SPREADSHEET } from '../sources';

export const RANGES: readonly ScriptCase[] = [
  {
    id: 'ranges.a1-of-numbers',
    behaviour: 'getRange(row, column, rows, columns) names rows before columns.',
    source: `${RANGE}#getA1Notation()`,
    status: 'documented',
    script: `return [sheet.getRange(1, 1, 2, 5).getA1Notation(), sheet.getRange(3, 2).getA1Notation()];`,
    expect: ['A1:E2', 'B3'],
  },
  {
    id: 'ranges.small-letters-and-dollars',
    behaviour: 'A1 notation may be in small letters and carry dollar signs.',
    source: gasFakes('testsheetsvui.js and testsheetsvalues.js'),
    status: 'reported',
    script: `return [sheet.getRange('c2:$d$4').getA1Notation(), sheet.getRange('$z$11').getA1Notation()];`,
    expect: ['C2:D4', 'Z11'],
  },
  {
    id: 'ranges.corners',
    behaviour: 'A range knows its first and last row and column and its size.',
    source: `${gasFakes('testsheetsvui.js')}; ${RANGE}#getLastRow()`,
    status: 'documented',
    script: `
      var range = sheet.getRange('C11:Z20');
      return [range.getRow(), range.getColumn(), range.getLastRow(), range.getLastColumn(), range.getNumRows(),
        range.getNumColumns()];`,
    expect: [11, 3, 20, 26, 10, 24],
  },
  {
    id: 'ranges.whole-column',
    behaviour: "'B:B' is the whole column of the grid.",
    source: `${RANGE}#copyTo(Range,Object), whose sample takes 'A:E'`,
    status: 'documented',
    script: `
      var range = sheet.getRange('B:B');
      return [range.getColumn(), range.getNumColumns(), range.getNumRows() === sheet.getMaxRows()];`,
    expect: [2, 1, true],
  },
  {
    id: 'ranges.whole-rows',
    behaviour: "'2:3' is two whole rows of the grid.",
    source: `${RANGE}#getDeveloperMetadata(), whose sample takes '2:2'`,
    status: 'documented',
    script: `
      var range = sheet.getRange('2:3');
      return [range.getRow(), range.getNumRows(), range.getNumColumns() === sheet.getMaxColumns()];`,
    expect: [2, 2, true],
  },
  {
    id: 'ranges.open-end',
    behaviour: "'B2:B' reaches to the last row of the grid.",
    source: 'unverified: the notation is common in formulas; that getRange takes it is seen in public scripts',
    status: 'unverified',
    script: `
      var range = sheet.getRange('B2:B');
      return [range.getRow(), range.getLastRow() === sheet.getMaxRows()];`,
    expect: [2, true],
  },
  {
    id: 'ranges.tab-in-the-notation',
    behaviour: "ss.getRange takes the tab's name in quotes before the cell.",
    source: `${gasFakes('testsheetsvalues.js')}; ${SPREADSHEET}#getRange(String)`,
    status: 'documented',
    script: `
      sheet.getRange('B2').setValue('đây');
      return ss.getRange("'" + sheet.getName() + "'!B2").getValue();`,
    expect: 'đây',
  },
  {
    id: 'ranges.offset-keeps-size',
    behaviour: 'offset without sizes keeps the size of the range.',
    source: gasFakes('testsheetsvui.js'),
    status: 'reported',
    script: `
      var range = sheet.getRange('A1:B3');
      return [range.offset(1, 1).getA1Notation(), range.offset(1, 1, 1).getA1Notation(),
        range.offset(0, 0, 1, 1).getA1Notation()];`,
    expect: ['B2:C4', 'B2:C2', 'A1'],
  },
  {
    id: 'ranges.cell-of-range',
    behaviour: 'getCell counts from the top left cell of the range, from 1.',
    source: `${RANGE}#getCell(Integer,Integer)`,
    status: 'documented',
    script: `return sheet.getRange('B2:D4').getCell(1, 1).getA1Notation();`,
    expect: 'B2',
  },
  {
    id: 'ranges.data-range-of-empty-tab',
    behaviour: 'The data range of an empty tab is A1, with one blank value.',
    source: gasFakes('testsheetsbasic.js, Sheet.sort()'),
    status: 'reported',
    script: `return [sheet.getDataRange().getA1Notation(), sheet.getDataRange().getValues()];`,
    expect: ['A1', [['']]],
  },
  {
    id: 'ranges.data-range-starts-at-a1',
    behaviour: 'The data range reaches from A1 to the last row and last column that have content.',
    source: `${SHEET}#getDataRange()`,
    status: 'documented',
    script: `
      sheet.getRange('C2').setValue(1);
      sheet.getRange('B5').setValue(1);
      return sheet.getDataRange().getA1Notation();`,
    expect: 'A1:C5',
  },
  {
    id: 'ranges.last-row-of-empty-tab',
    behaviour: 'An empty tab has last row 0 and last column 0.',
    source: gasFakes('testsheetstext.js and testsheetsbasic.js (appendRow on a cleared tab writes row 1)'),
    status: 'reported',
    script: `return [sheet.getLastRow(), sheet.getLastColumn()];`,
    expect: [0, 0],
  },
  {
    id: 'ranges.formats-are-no-content',
    behaviour: 'Formats and validations do not count for getLastRow.',
    source: `${SHEET}#getLastRow()`,
    status: 'documented',
    script: `
      sheet.getRange('A1').setValue(1);
      sheet.getRange('A9:D9').setBackground('#ff0000').setNumberFormat('0').setFontWeight('bold');
      sheet.getRange('A8').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build());
      return [sheet.getLastRow(), sheet.getLastColumn()];`,
    expect: [1, 1],
  },
  {
    id: 'ranges.notes-are-no-content',
    behaviour: 'A note alone does not count for getLastRow.',
    source: 'unverified: the reference says "content" and says nothing of notes',
    status: 'unverified',
    script: `sheet.getRange('B7').setNote('ghi chú'); return sheet.getLastRow();`,
    expect: 0,
  },
  {
    id: 'ranges.empty-formula-is-content',
    behaviour: 'A formula that gives the empty string counts for getLastRow.',
    source: QUOTED,
    status: 'reported',
    script: `sheet.getRange('A6').setFormula('=""'); return sheet.getLastRow();`,
    expect: 6,
  },
  {
    id: 'ranges.unticked-box-is-content',
    behaviour: 'An unticked checkbox holds FALSE and so counts for getLastRow.',
    source: `${RANGE}#insertCheckboxes() (sets the values to false)`,
    status: 'documented',
    script: `sheet.getRange('A4').insertCheckboxes(); return [sheet.getLastRow(), sheet.getRange('A4').getValue()];`,
    expect: [4, false],
  },
  {
    id: 'ranges.new-tab-size',
    behaviour: 'A new tab has 1000 rows and 26 columns.',
    source: QUOTED,
    status: 'reported',
    script: `return [sheet.getMaxRows(), sheet.getMaxColumns()];`,
    expect: [1000, 26],
  },
  {
    id: 'ranges.append-row',
    behaviour: 'appendRow writes below the last row that has content.',
    source: `${SHEET}#appendRow(Object); ${gasFakes('testsheetstext.js')}`,
    status: 'documented',
    script: `
      sheet.appendRow(['a', 1]);
      sheet.getRange('C4').setValue('xa');
      sheet.appendRow(['b', 2]);
      return [sheet.getLastRow(), sheet.getRange('A1:B1').getValues(), sheet.getRange('A5:B5').getValues()];`,
    expect: [5, [['a', 1]], [['b', 2]]],
  },
];
