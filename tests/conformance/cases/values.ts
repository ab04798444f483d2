/** Data: what goes into cells by script and what comes out. */
import type { ScriptCase } from '../case';
import { gasFakes, ODDITIES, QUOTED, RANGE, TEXT_FORMAT, USER_ENTERED } from '../sources';

export const VALUES: readonly ScriptCase[] = [
  {
    id: 'values.types-out',
    behaviour: 'getValues gives numbers, booleans, strings and dates, each in its own type.',
    source: `${RANGE}#getValues()`,
    status: 'documented',
    script: `
      var range = sheet.getRange('A1:D1');
      range.setValues([[1.5, true, 'chữ', new Date(2023, 2, 15)]]);
      return range.getValues()[0].map(kind);`,
    expect: ['Number', 'Boolean', 'String', 'Date'],
  },
  {
    id: 'values.blank-is-empty-text',
    behaviour: 'A blank cell reads as the empty string, never as null or 0.',
    source: `${RANGE}#getValue()`,
    status: 'documented',
    script: `return [sheet.getRange('A1').getValue(), sheet.getRange('A1:B1').getValues()];`,
    expect: ['', [['', '']]],
  },
  {
    id: 'values.zero-is-not-blank',
    behaviour: 'A cell that holds 0 reads as the number 0.',
    source: `${RANGE}#getValue()`,
    status: 'documented',
    script: `return sheet.getRange('A1').setValue(0).getValue() === 0;`,
    expect: true,
  },
  {
    id: 'values.empty-text-clears',
    behaviour: 'Writing the empty string leaves a blank cell that does not count for getLastRow.',
    source: 'unverified: assumed from blank cells reading as the empty string',
    status: 'unverified',
    script: `
      sheet.getRange('A3').setValue(5);
      sheet.getRange('A3').setValue('');
      return [sheet.getRange('A3').isBlank(), sheet.getLastRow()];`,
    expect: [true, 0],
  },
  {
    id: 'values.null-clears',
    behaviour: 'Writing null clears the cell.',
    source: gasFakes('testsheetsdata.js, which writes null for a blank'),
    status: 'reported',
    script: `
      sheet.getRange('A1').setValue(5);
      sheet.getRange('A1:B1').setValues([[null, 2]]);
      return sheet.getRange('A1:B1').getValues();`,
    expect: [['', 2]],
  },
  {
    id: 'values.one-value-fills-the-range',
    behaviour: 'setValue writes its value into every cell of the range.',
    source: gasFakes('testsheetsexotics.js'),
    status: 'reported',
    script: `sheet.getRange('A1:B2').setValue('x'); return sheet.getRange('A1:B2').getValues();`,
    expect: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
  {
    id: 'values.get-value-is-top-left',
    behaviour: 'getValue of a larger range gives the top left cell.',
    source: `${RANGE}#getValue()`,
    status: 'documented',
    script: `sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]); return sheet.getRange('A1:B2').getValue();`,
    expect: 1,
  },
  {
    id: 'values.equals-sign-makes-a-formula',
    behaviour: 'A written string that begins with = becomes a formula.',
    source: `${RANGE}#setValue(Object)`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1').setValue('=1+1');
      return [cell.getFormula(), cell.getValue()];`,
    expect: ['=1+1', 2],
  },
  {
    id: 'values.equals-sign-makes-a-formula-in-set-values',
    behaviour: 'A string in setValues that begins with = becomes a formula, the others do not.',
    source: `${RANGE}#setValues(Object)`,
    status: 'documented',
    script: `
      var range = sheet.getRange('A1:B1').setValues([['=2*3', 'a=2']]);
      return [range.getFormulas(), range.getValues()];`,
    expect: [[['=2*3', '']], [[6, 'a=2']]],
  },
  {
    id: 'values.apostrophe-keeps-text',
    behaviour: 'A leading apostrophe keeps what follows as text and is not part of the value.',
    source: `${USER_ENTERED}; ${QUOTED}`,
    status: 'reported',
    script: `
      var range = sheet.getRange('A1:C1').setValues([["'=1+1", "'0012", "'"]]);
      return [range.getValues(), range.getFormulas()];`,
    expect: [[['=1+1', '0012', '']], [['', '', '']]],
  },
  {
    id: 'values.apostrophe-inside-stays',
    behaviour: 'Only the first of two leading apostrophes is dropped; one inside stays.',
    source: 'unverified: follows from the rule for one apostrophe',
    status: 'unverified',
    script: `return sheet.getRange('A1:B1').setValues([["''x", "a'b"]]).getValues();`,
    expect: [["'x", "a'b"]],
  },
  {
    id: 'values.digits-in-text-become-a-number',
    behaviour: "A written '0012' becomes the number 12.",
    source: `${ODDITIES} (Values: setValues takes strings as if a user typed them); ${USER_ENTERED}`,
    status: 'reported',
    script: `var value = sheet.getRange('A1').setValue('0012').getValue(); return [kind(value), value];`,
    expect: ['Number', 12],
  },
  {
    id: 'values.text-format-keeps-zeros',
    behaviour: "In a cell of format @ a written '0012' stays text.",
    source: TEXT_FORMAT,
    status: 'reported',
    script: `return sheet.getRange('A1').setNumberFormat('@').setValue('0012').getValue();`,
    expect: '0012',
  },
  {
    id: 'values.text-format-keeps-dates-as-text',
    behaviour: "In a cell of format @ a written '15/3/2023' stays text.",
    source: TEXT_FORMAT,
    status: 'reported',
    script: `return sheet.getRange('A1').setNumberFormat('@').setValue('15/3/2023').getValue();`,
    expect: '15/3/2023',
  },
  {
    id: 'values.text-format-and-equals-sign',
    behaviour: 'In a cell of format @ a written string that begins with = stays text.',
    source:
      'unverified: so it is for typing; the reference of setValue makes no exception, so we write an apostrophe too',
    status: 'unverified',
    script: `
      var cell = sheet.getRange('A1').setNumberFormat('@').setValue('=1+1');
      return [cell.getFormula(), cell.getValue()];`,
    expect: ['', '=1+1'],
  },
  {
    id: 'values.apostrophe-in-a-text-cell',
    behaviour: 'In a cell of format @ a leading apostrophe is no part of the value either.',
    source: 'unverified: if it were, generated texts in text cells would show it',
    status: 'unverified',
    script: `
      var cell = sheet.getRange('A1').setNumberFormat('@').setValue("'=1+1");
      return [cell.getFormula(), cell.getValue(), cell.getDisplayValue()];`,
    expect: ['', '=1+1', '=1+1'],
  },
  {
    id: 'values.plus-sign-starts-a-formula',
    behaviour: 'A written string that begins with + and reckons is a formula.',
    source: 'unverified: as for typing in most spreadsheets; the reference speaks of = alone',
    status: 'unverified',
    script: `
      var cell = sheet.getRange('A1').setValue('+1+1');
      return [cell.getFormula(), cell.getValue()];`,
    expect: ['=+1+1', 2],
  },
  {
    id: 'values.apostrophe-keeps-signs',
    behaviour: 'After an apostrophe texts that begin with +, - or @ are texts.',
    source: USER_ENTERED,
    status: 'reported',
    script: `return sheet.getRange('A1:C1').setValues([["'+ thêm", "'- mục", "'@nhóm"]]).getValues();`,
    expect: [['+ thêm', '- mục', '@nhóm']],
  },
  {
    id: 'values.iso-text-becomes-a-date',
    behaviour: "A written '2026-10-02' becomes a date at midnight of the spreadsheet's zone.",
    source: `${USER_ENTERED}; ${ODDITIES} (Values)`,
    status: 'reported',
    script: `
      var value = sheet.getRange('A1').setValue('2026-10-02').getValue();
      return [kind(value), stamp(value)];`,
    expect: ['Date', '2026-10-02 00:00'],
  },
  {
    id: 'values.impossible-date-stays-text',
    behaviour: "A written '2026-02-30' stays text, for there is no such day.",
    source: 'unverified: seen in trials of the project, not quoted from a page',
    status: 'unverified',
    script: `return sheet.getRange('A1').setValue('2026-02-30').getValue();`,
    expect: '2026-02-30',
  },
  {
    id: 'values.dates-lie-in-the-zone-of-the-file',
    behaviour: "A day lies in the spreadsheet's zone; a script in another zone sees another hour of it.",
    source: 'unverified: the two zones are set apart (getSpreadsheetTimeZone, getScriptTimeZone)',
    status: 'unverified',
    script: `
      ss.setSpreadsheetTimeZone('GMT');
      var seen = stamp(sheet.getRange('A1').setValue('2026-10-02').getValue());
      ss.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
      return seen;`,
    expect: '2026-10-02 07:00',
  },
  {
    id: 'values.date-comes-back-as-it-went',
    behaviour: 'A written Date comes back as the same instant, to the minute.',
    source: `${RANGE}#setValue(Object)`,
    status: 'documented',
    script: `
      var date = new Date(2023, 2, 15, 8, 30);
      return sheet.getRange('A1').setValue(date).getValue().getTime() - date.getTime();`,
    expect: 0,
  },
  {
    id: 'values.date-format-survives-clear-content',
    behaviour: 'clearContent leaves the number format, so a number written later reads back as a date.',
    source: `${RANGE}#clearContent()`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1').setNumberFormat('dd/MM/yyyy').setValue(new Date(2023, 2, 15));
      cell.clearContent();
      var format = cell.getNumberFormat();
      cell.setValue(45000);
      return [format, kind(cell.getValue()), stamp(cell.getValue())];`,
    expect: ['dd/MM/yyyy', 'Date', '2023-03-15 00:00'],
  },
  {
    id: 'values.date-shown-as-number-reads-as-number',
    behaviour: 'A date whose cell is given the format 0 reads as its serial number.',
    source: 'unverified: the serial number counts days from 1899-12-30 (Sheets API, date and time values)',
    status: 'unverified',
    script: `
      var cell = sheet.getRange('A1').setNumberFormat('dd/MM/yyyy').setValue(new Date(2023, 2, 15));
      return cell.setNumberFormat('0').getValue();`,
    expect: 45000,
  },
  {
    id: 'values.true-in-text-becomes-boolean',
    behaviour: "A written 'TRUE' becomes the boolean true.",
    source: `${USER_ENTERED}; ${ODDITIES} (Values)`,
    status: 'reported',
    script: `return sheet.getRange('A1').setValue('TRUE').getValue() === true;`,
    expect: true,
  },
  {
    id: 'values.errors-read-as-their-text',
    behaviour: 'A cell that shows an error reads as the text of the error.',
    source: QUOTED,
    status: 'reported',
    script: `return sheet.getRange('A1:B1').setFormulas([['=1/0', '=A1+1']]).getValues();`,
    expect: [['#DIV/0!', '#DIV/0!']],
  },
  {
    id: 'values.fifty-thousand-characters',
    behaviour: 'A cell takes 50,000 characters and no more.',
    source: `https://support.google.com/drive/answer/37603; https://github.com/ONE-F-M/one_fm/pull/1926; text ${QUOTED}`,
    status: 'reported',
    script: `
      var cell = sheet.getRange('A1');
      cell.setValue('x'.repeat(50000));
      return [cell.getValue().length, thrown(function () { cell.setValue('x'.repeat(50001)); })];`,
    expect: [50000, 'Your input contains more than the maximum of 50000 characters in a single cell.'],
  },
  {
    id: 'values.text-is-kept-letter-by-letter',
    behaviour: 'Line breaks, inner spaces and decomposed Vietnamese letters come back as they were written.',
    source: 'unverified: nothing found that says Sheets normalises text',
    status: 'unverified',
    script: `
      var text = 'Tho\\u0302n 1\\n  hai  dòng';
      return sheet.getRange('A1').setValue(text).getValue() === text;`,
    expect: true,
  },
  {
    id: 'values.number-with-a-word-stays-text',
    behaviour: 'A number with a word or a letter after it stays text.',
    source: 'unverified: what the locale does not read as a number is text',
    status: 'unverified',
    script: `return sheet.getRange('A1:B1').setValues([['3 vụ', '12a']]).getValues();`,
    expect: [['3 vụ', '12a']],
  },
  {
    id: 'values.locale-decides-written-text',
    behaviour: "In vi_VN a written '1.250' is 1250 and '1,5' is one and a half.",
    source: `${USER_ENTERED} (strings follow the rules of typing); the separators of vi_VN are unverified`,
    status: 'unverified',
    script: `return sheet.getRange('A1:B1').setValues([['1.250', '1,5']]).getValues();`,
    expect: [[1250, 1.5]],
  },
  {
    id: 'values.locale-decides-written-text-en',
    behaviour: "In en_US a written '1.250' is 1.25 and '1,250' is 1250.",
    source: `${RANGE}#setValues(Object), whose sample writes '2.000' and '1,000,000'; ${USER_ENTERED}`,
    status: 'reported',
    locale: 'en_US',
    script: `return sheet.getRange('A1:B1').setValues([['1.250', '1,250']]).getValues();`,
    expect: [[1.25, 1250]],
  },
  {
    id: 'values.number-in-text-cell',
    behaviour: 'A number (not a string) written into a cell of format @ stays a number.',
    source: 'unverified: the format does not change what a script writes as a number',
    status: 'unverified',
    script: `return kind(sheet.getRange('A1').setNumberFormat('@').setValue(12).getValue());`,
    expect: 'Number',
  },
  {
    id: 'values.is-blank',
    behaviour: 'isBlank is true only if every cell of the range is blank.',
    source: `${RANGE}#isBlank(); ${gasFakes('testsheetsvalues.js')}`,
    status: 'documented',
    script: `
      var before = sheet.getRange('A1:B2').isBlank();
      sheet.getRange('B2').setValue(0);
      return [before, sheet.getRange('A1:B2').isBlank(), sheet.getRange('A1').isBlank()];`,
    expect: [true, false, true],
  },
];
