/** Data: the texts of formulas, and what becomes of them when cells move. */
import type { ScriptCase } from '../case';
import { gasFakes, QUOTED, RANGE } from '../sources';

export const FORMULAS: readonly ScriptCase[] = [
  {
    id: 'formulas.none-is-empty-text',
    behaviour: 'A cell with a constant or nothing has the empty string as its formula.',
    source: `${RANGE}#getFormula()`,
    status: 'documented',
    script: `
      sheet.getRange('A1:C1').setValues([[5, '', '=A1+1']]);
      return sheet.getRange('A1:C1').getFormulas();`,
    expect: [['', '', '=A1+1']],
  },
  {
    id: 'formulas.semicolon-vi',
    behaviour: 'In vi_VN arguments are separated by ; and the formula reads back with it.',
    source: 'unverified: decimal comma locales separate by ; ; that getFormula gives it back is assumed',
    status: 'unverified',
    script: `
      var cell = sheet.getRange('A1').setFormula('=SUM(1;2;3)');
      return [cell.getValue(), cell.getFormula()];`,
    expect: [6, '=SUM(1;2;3)'],
  },
  {
    id: 'formulas.semicolon-en',
    behaviour: 'In en_US a formula written with ; works as well.',
    source: QUOTED,
    status: 'reported',
    locale: 'en_US',
    script: `return sheet.getRange('A1').setFormula('=SUM(1;2;3)').getValue();`,
    expect: 6,
  },
  {
    id: 'formulas.semicolon-in-text',
    behaviour: 'A ; or , inside a quoted text is not a separator.',
    source: 'unverified: quoted text is text',
    status: 'unverified',
    script: `return sheet.getRange('A1').setFormula('="a;b, c"&"; d"').getValue();`,
    expect: 'a;b, c; d',
  },
  {
    id: 'formulas.quotes-in-text',
    behaviour: 'Two quotes inside a quoted text are one quote.',
    source: 'unverified: the rule of every spreadsheet',
    status: 'unverified',
    script: `return sheet.getRange('A1').setFormula('="ô ""Đã nộp"""').getValue();`,
    expect: 'ô "Đã nộp"',
  },
  {
    id: 'formulas.other-tab',
    behaviour: 'A formula reads another tab by its name in quotes, Vietnamese letters and all.',
    source: `${RANGE}#getFormula(); unverified for these letters`,
    status: 'unverified',
    script: `
      sheet.setName('Thôn số ' + sheet.getSheetId());
      sheet.getRange('B2').setValue(7);
      var other = ss.insertSheet();
      var value = other.getRange('A1').setFormula("='" + sheet.getName() + "'!B2+1").getValue();
      ss.deleteSheet(other);
      return value;`,
    expect: 8,
  },
  {
    id: 'formulas.follow-a-renamed-tab',
    behaviour: 'When a tab is renamed, formulas that read it follow.',
    source: 'unverified: seen by every user of Sheets, no page found',
    status: 'unverified',
    script: `
      sheet.getRange('B2').setValue(7);
      var other = ss.insertSheet();
      other.getRange('A1').setFormula("='" + sheet.getName() + "'!B2");
      sheet.setName('Tên mới ' + sheet.getSheetId());
      var result = [other.getRange('A1').getValue(), other.getRange('A1').getFormula().indexOf('Tên mới') >= 0];
      ss.deleteSheet(other);
      return result;`,
    expect: [7, true],
  },
  {
    id: 'formulas.shift-when-a-row-is-inserted',
    behaviour: 'References below an inserted row move down, with and without dollar signs.',
    source: 'unverified: seen by every user of Sheets, no page found',
    status: 'unverified',
    script: `
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('A3').setFormula('=A1+$A$2');
      sheet.insertRowBefore(2);
      return [sheet.getRange('A4').getFormula(), sheet.getRange('A4').getValue()];`,
    expect: ['=A1+$A$3', 3],
  },
  {
    id: 'formulas.range-grows-when-a-row-is-inserted-inside',
    behaviour: 'A range in a formula grows when a row is inserted inside it.',
    source: 'unverified: seen by every user of Sheets, no page found',
    status: 'unverified',
    script: `
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('A5').setFormula('=SUM(A1:A3)');
      sheet.insertRowBefore(2);
      return sheet.getRange('A6').getFormula();`,
    expect: '=SUM(A1:A4)',
  },
  {
    id: 'formulas.range-moves-when-a-row-is-inserted-above',
    behaviour: 'A range in a formula moves when a row is inserted above it, and does not grow.',
    source: 'unverified: seen by every user of Sheets, no page found',
    status: 'unverified',
    script: `
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('A5').setFormula('=SUM(A1:A3)');
      sheet.insertRowBefore(1);
      return sheet.getRange('A6').getFormula();`,
    expect: '=SUM(A2:A4)',
  },
  {
    id: 'formulas.range-shrinks-when-a-row-is-deleted',
    behaviour: 'A range in a formula shrinks when a row inside it is deleted.',
    source: 'unverified: seen by every user of Sheets, no page found',
    status: 'unverified',
    script: `
      sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.getRange('A5').setFormula('=SUM(A1:A3)');
      sheet.deleteRow(2);
      return [sheet.getRange('A4').getFormula(), sheet.getRange('A4').getValue()];`,
    expect: ['=SUM(A1:A2)', 4],
  },
  {
    id: 'formulas.deleted-cell-is-ref',
    behaviour: 'A reference to a deleted cell becomes #REF!, in the text and in the value.',
    source: 'unverified: seen by every user of Sheets, no page found',
    status: 'unverified',
    script: `
      sheet.getRange('A1:A2').setValues([[1], [2]]);
      sheet.getRange('A3').setFormula('=A1+A2');
      sheet.deleteRow(2);
      return [sheet.getRange('A2').getFormula(), sheet.getRange('A2').getValue()];`,
    expect: ['=A1+#REF!', '#REF!'],
  },
  {
    id: 'formulas.deleted-tab-is-ref',
    behaviour: 'A formula that reads a deleted tab gives #REF!, and a new tab of the same name does not mend it.',
    source: 'unverified: seen by every user of Sheets, no page found; hence tabs are written in place',
    status: 'unverified',
    script: `
      var other = ss.insertSheet('nguồn ' + sheet.getSheetId());
      other.getRange('A1').setValue(7);
      sheet.getRange('A1').setFormula("='" + other.getName() + "'!A1");
      var name = other.getName();
      ss.deleteSheet(other);
      var again = ss.insertSheet(name);
      again.getRange('A1').setValue(8);
      var result = sheet.getRange('A1').getValue();
      ss.deleteSheet(again);
      return result;`,
    expect: '#REF!',
  },
  {
    id: 'formulas.malformed-is-error',
    behaviour: 'A formula that cannot be read is #ERROR!, and nothing is thrown.',
    source: 'unverified: Sheets shows "Formula parse error."',
    status: 'unverified',
    script: `
      var message = thrown(function () { sheet.getRange('A1').setFormula('=SUM('); });
      return [message, sheet.getRange('A1').getValue()];`,
    expect: [null, '#ERROR!'],
  },
  {
    id: 'formulas.columns-shift-too',
    behaviour: 'References to the right of an inserted column move right.',
    source: 'unverified: as with rows',
    status: 'unverified',
    script: `
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      sheet.getRange('C1').setFormula('=A1+B1');
      sheet.insertColumnAfter(1);
      return sheet.getRange('D1').getFormula();`,
    expect: '=A1+C1',
  },
  {
    id: 'formulas.copy-shifts-relative-references',
    behaviour: 'A copied formula keeps its distance from what it reads, except for dollar signs.',
    source: `${RANGE}#copyTo(Range)`,
    status: 'documented',
    script: `
      sheet.getRange('A1:A2').setValues([[1], [5]]);
      sheet.getRange('B1').setFormula('=A1+$A$1');
      sheet.getRange('B1').copyTo(sheet.getRange('B2'));
      return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue()];`,
    expect: ['=A2+$A$1', 6],
  },
  {
    id: 'formulas.copy-values-only',
    behaviour: 'copyTo with contentsOnly copies what the formula gives, not the formula.',
    source: `${RANGE}#copyTo(Range,Object), whose sample says "copies only the values"`,
    status: 'documented',
    script: `
      sheet.getRange('A1').setFormula('=1+1');
      sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
      return [sheet.getRange('B1').getFormula(), sheet.getRange('B1').getValue()];`,
    expect: ['', 2],
  },
  {
    id: 'formulas.value-replaces-formula',
    behaviour: 'A written value replaces the formula.',
    source: `${RANGE}#setValue(Object)`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1').setFormula('=1+1').setValue(9);
      return [cell.getFormula(), cell.getValue()];`,
    expect: ['', 9],
  },
  {
    id: 'formulas.recalculated-at-once',
    behaviour: 'A formula reads what the same script wrote just before.',
    source: 'unverified: reading makes Sheets apply what is pending',
    status: 'unverified',
    script: `
      sheet.getRange('B1').setFormula('=A1*2');
      var out = [];
      for (var i = 1; i <= 3; i++) { sheet.getRange('A1').setValue(i); out.push(sheet.getRange('B1').getValue()); }
      return out;`,
    expect: [2, 4, 6],
  },
  {
    id: 'formulas.empty-text-reads-as-blank',
    behaviour: 'A formula that gives the empty string reads like a blank cell; only its formula tells.',
    source: `${RANGE}#getValue()`,
    status: 'documented',
    script: `
      var cell = sheet.getRange('A1').setFormula('=""');
      return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];`,
    expect: ['', '=""', ''],
  },
  {
    id: 'formulas.r1c1',
    behaviour: 'A reference to the row below and the column to the right is B2 from A1.',
    source: gasFakes('testsheets.js, R1C1 Formula Notation, by its A1 form'),
    status: 'reported',
    script: `sheet.getRange('B2').setValue(4); return sheet.getRange('A1').setFormula('=B2').getValue();`,
    expect: 4,
  },
];
