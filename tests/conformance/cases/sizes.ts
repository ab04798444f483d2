/** Data: what is said when a range or a block of values has the wrong size or place. */
import type { ScriptCase } from '../case';
import { ERROR_TEXTS, gasFakes, QUOTED } from '../sources';

const COLUMN_COUNTS =
  'https://github.com/alpatania/sassafras/issues/8 ("The data has 5 but the range has 4."); ' +
  'https://github.com/boilermaker-ben/Google-Sheets-NFL-Pick-Ems-and-Survivor-Pool/issues/27';
const ROW_COUNTS = `as for columns in ${COLUMN_COUNTS}; ${QUOTED}`;
/** "Exception: The number of rows in the range must be at least 1." */
const AT_LEAST_ONE = 'https://github.com/Elijas/auto-youtube-subscription-playlist-2/issues/99';

export const SIZES: readonly ScriptCase[] = [
  {
    id: 'sizes.too-few-rows',
    behaviour: 'setValues says how many rows the data has and how many the range has.',
    source: ROW_COUNTS,
    status: 'reported',
    script: `return thrown(function () { sheet.getRange('A1:A2').setValues([[1]]); });`,
    expect:
      'The number of rows in the data does not match the number of rows in the range. ' +
      'The data has 1 but the range has 2.',
  },
  {
    id: 'sizes.too-many-columns',
    behaviour: 'setValues says how many columns the data has and how many the range has.',
    source: COLUMN_COUNTS,
    status: 'reported',
    script: `return thrown(function () { sheet.getRange('A1:B1').setValues([[1, 2, 3]]); });`,
    expect:
      'The number of columns in the data does not match the number of columns in the range. ' +
      'The data has 3 but the range has 2.',
  },
  {
    id: 'sizes.ragged-rows',
    behaviour: 'A short row inside the data is refused, and nothing is written.',
    source: COLUMN_COUNTS,
    status: 'reported',
    script: `
      var message = thrown(function () { sheet.getRange('A1:B2').setValues([[1, 2], [3]]); });
      return [message, sheet.getLastRow()];`,
    expect: [
      'The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 1 but the range has 2.',
      0,
    ],
  },
  {
    id: 'sizes.notes-and-formats-must-fit',
    behaviour: 'setNotes and setNumberFormats refuse data of the wrong size as setValues does.',
    source: 'https://developers.google.com/apps-script/reference/spreadsheet/range#setNotes(Object)',
    status: 'documented',
    script: `
      var range = sheet.getRange('A1:A2');
      return [
        thrown(function () { range.setNotes([['a']]); }) !== null,
        thrown(function () { range.setNumberFormats([['0']]); }) !== null,
        thrown(function () { range.setBackgrounds([['#ffffff']]); }) !== null
      ];`,
    expect: [true, true, true],
  },
  {
    id: 'sizes.no-rows',
    behaviour: 'A range of no rows does not exist.',
    source: `${gasFakes('testsheetsvui.js')}; text ${AT_LEAST_ONE}`,
    status: 'reported',
    script: `return thrown(function () { sheet.getRange(1, 1, 0, 1); });`,
    expect: 'The number of rows in the range must be at least 1.',
  },
  {
    id: 'sizes.no-columns',
    behaviour: 'A range of no columns does not exist.',
    source: `${gasFakes('testsheetsvui.js')}; text by analogy with ${AT_LEAST_ONE}`,
    status: 'reported',
    script: `return thrown(function () { sheet.getRange(1, 1, 1, 0); });`,
    expect: 'The number of columns in the range must be at least 1.',
  },
  {
    id: 'sizes.row-zero',
    behaviour: 'There is no row 0.',
    source: QUOTED,
    status: 'reported',
    script: `return thrown(function () { sheet.getRange(0, 1); });`,
    expect: 'The starting row of the range is too small.',
  },
  {
    id: 'sizes.column-zero',
    behaviour: 'There is no column 0.',
    source: QUOTED,
    status: 'reported',
    script: `return thrown(function () { sheet.getRange(1, 0); });`,
    expect: 'The starting column of the range is too small.',
  },
  {
    id: 'sizes.beyond-the-last-row',
    behaviour: 'A range beyond the last row of the grid is refused.',
    source: ERROR_TEXTS,
    status: 'reported',
    script: `
      return thrown(function () { sheet.getRange(sheet.getMaxRows() + 1, 1).setValue(1); });`,
    expect: 'The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    id: 'sizes.range-not-found',
    behaviour: 'A text that names no range is "Range not found".',
    source: ERROR_TEXTS,
    status: 'reported',
    script: `return thrown(function () { sheet.getRange('không phải ô'); });`,
    expect: 'Range not found',
  },
  {
    id: 'sizes.error-name',
    behaviour: "What a service throws has the name 'Exception'.",
    source: AT_LEAST_ONE,
    status: 'reported',
    script: `try { sheet.getRange(0, 1); } catch (error) { return error.name; } return null;`,
    expect: 'Exception',
  },
  {
    id: 'sizes.wrong-kind-of-argument',
    behaviour: 'An argument of the wrong kind is refused with the signature that it did not match.',
    source: gasFakes('testsheetsbasic.js and testsheets.js'),
    status: 'reported',
    script: `return /don't match the method signature/.test(thrown(function () { sheet.getRange('A1').setValues('x'); }));`,
    expect: true,
  },
  {
    id: 'sizes.wrong-kind-of-argument-text',
    behaviour: 'The refused signature is named with the kinds that were given.',
    source: `${gasFakes('testsheetsexotics.js, setShowHyperlink(null)')}; ${QUOTED}`,
    status: 'reported',
    script: `return thrown(function () { sheet.getRange('A1').setNotes('x'); });`,
    expect: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
  },
];
