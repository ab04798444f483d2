/** Data: notes, number formats and what is displayed, colours and fonts. */
import type { ScriptCase } from '../case';
import { gasFakes, NUMBER_FORMATS, ODDITIES, RANGE, SHEET } from '../sources';

export const NOTES_AND_FORMATS: readonly ScriptCase[] = [
  {
    id: 'notes.none-is-empty-text',
    behaviour: 'A cell with no note has the empty string as its note.',
    source: gasFakes('testsheetsvui.js'),
    status: 'reported',
    script: `return [sheet.getRange('A1').getNote(), sheet.getRange('A1:B1').getNotes()];`,
    expect: ['', [['', '']]],
  },
  {
    id: 'notes.null-removes',
    behaviour: 'A note of null removes the note.',
    source: `${RANGE}#setNote(String)`,
    status: 'documented',
    script: `
      var range = sheet.getRange('A1:B1').setNotes([['một', 'hai']]);
      range.setNotes([[null, 'ba']]);
      return range.getNotes();`,
    expect: [['', 'ba']],
  },
  {
    id: 'notes.empty-text-removes',
    behaviour: 'A note of the empty string is no note.',
    source: 'unverified: both read back as the empty string',
    status: 'unverified',
    script: `return sheet.getRange('A1').setNote('một').setNote('').getNote();`,
    expect: '',
  },
  {
    id: 'notes.survive-values',
    behaviour: 'Writing or clearing the content of a cell leaves its note.',
    source: gasFakes('testsheetsbasic.js, Sheet clearing methods'),
    status: 'reported',
    script: `
      var cell = sheet.getRange('A1').setNote('giữ');
      cell.setValue(5);
      cell.clearContent();
      return cell.getNote();`,
    expect: 'giữ',
  },
  {
    id: 'notes.sheet-clear-keeps-them',
    behaviour: 'Sheet.clear takes values and formats, and leaves notes and validations.',
    source: gasFakes('testsheetsbasic.js, Sheet clearing methods'),
    status: 'reported',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberEqualTo(5).build();
      var cell = sheet.getRange('A1').setValue(5).setNote('giữ').setBackground('#ff0000').setDataValidation(rule);
      sheet.clear();
      return [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];`,
    expect: ['', '#ffffff', 'giữ', true],
  },
  {
    id: 'notes.sheet-clear-contents',
    behaviour: 'Sheet.clearContents takes values alone.',
    source: `${SHEET}#clearContents(); ${gasFakes('testsheetsbasic.js')}`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1').setValue(5).setNote('giữ').setBackground('#ff0000');
      sheet.clearContents();
      return [cell.getValue(), cell.getBackground(), cell.getNote()];`,
    expect: ['', '#ff0000', 'giữ'],
  },
  {
    id: 'notes.move-with-their-row',
    behaviour: 'Notes move with their cells when a row is inserted above.',
    source: 'unverified: cells move whole',
    status: 'unverified',
    script: `
      sheet.getRange('B2').setNote('đi theo').setValue(1);
      sheet.insertRowBefore(1);
      return [sheet.getRange('B2').getNote(), sheet.getRange('B3').getNote()];`,
    expect: ['', 'đi theo'],
  },
  {
    id: 'notes.clear-note',
    behaviour: 'clearNote takes the note and leaves the value.',
    source: `${RANGE}#clearNote(); ${gasFakes('testsheetsexotics.js')}`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1').setValue(5).setNote('bỏ');
      cell.clearNote();
      return [cell.getValue(), cell.getNote()];`,
    expect: [5, ''],
  },
  {
    id: 'formats.value-is-not-rounded',
    behaviour: 'A number format changes what is displayed and not the value.',
    source: `${RANGE}#getDisplayValue(); ${NUMBER_FORMATS}`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1').setNumberFormat('0').setValue(3.4);
      return [cell.getDisplayValue(), cell.getValue()];`,
    expect: ['3', 3.4],
  },
  {
    id: 'formats.displayed-by-the-locale',
    behaviour: 'In vi_VN numbers are displayed with a decimal comma and points between thousands.',
    source: `${RANGE}#getDisplayValues() (formats follow the locale); that vi_VN has these signs is common knowledge`,
    status: 'documented',
    script: `
      return sheet.getRange('A1:B1').setNumberFormats([['0.0', '#,##0']]).setValues([[1.5, 1250]]).getDisplayValues();`,
    expect: [['1,5', '1.250']],
  },
  {
    id: 'formats.displayed-by-the-locale-en',
    behaviour: 'In en_US numbers are displayed with a decimal point and commas between thousands.',
    source: `${NUMBER_FORMATS}`,
    status: 'documented',
    locale: 'en_US',
    script: `
      return sheet.getRange('A1:B1').setNumberFormats([['0.0', '#,##0']]).setValues([[1.5, 1250]]).getDisplayValues();`,
    expect: [['1.5', '1,250']],
  },
  {
    id: 'formats.plain-number-display',
    behaviour: 'With no format set, a number is displayed by the locale, with no point between thousands.',
    source: 'unverified: the automatic format groups nothing; the decimal sign follows the locale',
    status: 'unverified',
    script: `return sheet.getRange('A1:B1').setValues([[1250, 0.5]]).getDisplayValues();`,
    expect: [['1250', '0,5']],
  },
  {
    id: 'formats.optional-decimal',
    behaviour: 'The format 0.# shows a whole number with its decimal sign and nothing after it.',
    source: `unverified: ${NUMBER_FORMATS} says that # shows no extra zeros and is silent on the sign`,
    status: 'unverified',
    script: `
      return sheet.getRange('A1:B1').setNumberFormat('0.#').setValues([[2, 2.5]]).getDisplayValues();`,
    expect: [['2,', '2,5']],
  },
  {
    id: 'formats.date-display',
    behaviour: 'The format dd/MM/yyyy displays day and month with two digits.',
    source: NUMBER_FORMATS,
    status: 'documented',
    script: `
      return sheet.getRange('A1').setNumberFormat('dd/MM/yyyy').setValue(new Date(2023, 2, 5)).getDisplayValue();`,
    expect: '05/03/2023',
  },
  {
    id: 'formats.blank-displays-nothing',
    behaviour: 'A blank cell displays the empty string, whatever its format.',
    source: `${RANGE}#getDisplayValue()`,
    status: 'documented',
    script: `return sheet.getRange('A1').setNumberFormat('0.00').getDisplayValue();`,
    expect: '',
  },
  {
    id: 'formats.read-back',
    behaviour: 'A number format that was set reads back letter by letter.',
    source: gasFakes('testsheetsexotics.js'),
    status: 'reported',
    script: `
      return sheet.getRange('A1:C1').setNumberFormats([['0.00', '@', 'dd/MM/yyyy']]).getNumberFormats();`,
    expect: [['0.00', '@', 'dd/MM/yyyy']],
  },
  {
    id: 'formats.default-number-format',
    behaviour: 'A cell whose format was never set gives the automatic number pattern.',
    source: `${ODDITIES} (Numberformat default pattern)`,
    status: 'reported',
    script: `return sheet.getRange('A1').getNumberFormat();`,
    expect: '0.###############',
  },
  {
    id: 'formats.clear-format-keeps-number-format',
    behaviour: 'clearFormat takes colours and fonts and leaves the number format.',
    source: `${RANGE}#clearFormat()`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1').setNumberFormat('0.00').setBackground('#ff0000').setFontWeight('bold');
      cell.clearFormat();
      return [cell.getNumberFormat(), cell.getBackground(), cell.getFontWeight()];`,
    expect: ['0.00', '#ffffff', 'normal'],
  },
  {
    id: 'formats.defaults',
    behaviour: 'A fresh cell is white, normal weight, upright, Arial 10, with no line.',
    source: `${gasFakes('testsheets.js (white, normal)')}; the font is unverified`,
    status: 'reported',
    script: `
      var cell = sheet.getRange('A1');
      return [cell.getBackground(), cell.getFontWeight(), cell.getFontStyle(), cell.getFontSize(),
        cell.getFontFamily(), cell.getFontLine()];`,
    expect: ['#ffffff', 'normal', 'normal', 10, 'Arial', 'none'],
  },
  {
    id: 'formats.text-styles-by-cell',
    behaviour: 'setTextStyles gives every cell its own size, weight and colour; what a style does not name stays.',
    source: `${RANGE}#setTextStyles(TextStyle)`,
    status: 'documented',
    script: `
      var big = SpreadsheetApp.newTextStyle().setFontSize(18).setBold(true).build();
      var red = SpreadsheetApp.newTextStyle().setForegroundColor('#ff0000').build();
      var range = sheet.getRange('A1:B1').setFontSize(12).setTextStyles([[big, red]]);
      return [range.getFontSizes(), range.getFontWeights(), range.getFontColors()[0][1]];`,
    expect: [[[18, 12]], [['bold', 'normal']], '#ff0000'],
  },
  {
    id: 'formats.text-styles-of-a-number',
    behaviour: 'setTextStyles styles a cell that holds a number as it does a text.',
    source: 'unverified: no page speaks of numbers; setTextStyle on them works by report',
    status: 'unverified',
    script: `
      var bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      var cell = sheet.getRange('A1').setValue(5).setTextStyles([[bold]]);
      return [cell.getValue(), cell.getFontWeight()];`,
    expect: [5, 'bold'],
  },
  {
    id: 'formats.colour-names',
    behaviour: 'A colour given by its English name reads back as a hex code.',
    source: gasFakes('testsheetsexotics.js'),
    status: 'reported',
    script: `return sheet.getRange('A1').setBackground('red').getBackground();`,
    expect: '#ff0000',
  },
  {
    id: 'formats.null-colour-resets',
    behaviour: 'A background of null is the default white.',
    source: `${RANGE}#setBackground(String)`,
    status: 'documented',
    script: `return sheet.getRange('A1').setBackground('#ff0000').setBackground(null).getBackground();`,
    expect: '#ffffff',
  },
  {
    id: 'formats.range-clear',
    behaviour: 'Range.clear takes content, formats and validations.',
    source: `${RANGE}#clear()`,
    status: 'documented',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      var cell = sheet.getRange('A1').setValue(5).setBackground('#ff0000').setDataValidation(rule);
      cell.clear();
      return [cell.getValue(), cell.getBackground(), cell.getDataValidation()];`,
    expect: ['', '#ffffff', null],
  },
  {
    id: 'formats.clear-contents-only',
    behaviour: 'clear({contentsOnly: true}) leaves formats and validations.',
    source: `${RANGE}#clear(Object)`,
    status: 'documented',
    script: `
      var rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).build();
      var cell = sheet.getRange('A1').setValue(5).setBackground('#ff0000').setDataValidation(rule);
      cell.clear({ contentsOnly: true });
      return [cell.getValue(), cell.getBackground(), cell.getDataValidation() !== null];`,
    expect: ['', '#ff0000', true],
  },
];
