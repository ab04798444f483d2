/** Files of other programs: what Excel, LibreOffice and Google write otherwise than we do. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../../local/files/read-workbook';
import { foreignFile, foreignSheet } from './foreign-package';
import { cellAt, sampleWorkbook } from './sample-workbook';

describe('cells of other programs', () => {
  it('expands a shared formula, whose first cell may come last', async () => {
    const sheet = await foreignSheet({
      sheet: `<sheetData><row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>
        <row r="3"><c r="B3"><f t="shared" ref="B2:B4" si="0">A3+$A$1+LOG10(C$1)+Data!A3&amp;"A3"</f><v>4</v></c></row>
        <row r="4"><c r="B4"><f t="shared" si="0"/><v>5</v></c></row></sheetData>`,
    });
    expect(cellAt(sheet, 'B2')).toEqual({ value: 3, formula: '=A2+$A$1+LOG10(C$1)+Data!A2&"A3"' });
    expect(cellAt(sheet, 'B4')?.formula).toBe('=A4+$A$1+LOG10(C$1)+Data!A4&"A3"');
  });

  it('puts the formula of an Excel array under ARRAYFORMULA', async () => {
    const sheet = await foreignSheet({
      sheet: '<sheetData><row><c><f t="array" ref="A1">SUM(B1:B3*C1:C3)</f><v>6</v></c></row></sheetData>',
    });
    expect(cellAt(sheet, 'A1')).toEqual({ value: 6, formula: '=ARRAYFORMULA(SUM(B1:B3*C1:C3))' });
  });

  it('takes the formula out of the words that Google wraps it in', async () => {
    const sheet = await foreignSheet({
      sheet: `<sheetData><row r="1">
        <c r="A1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(B:C, ""select B"")"),"Tên")</f><v>Tên</v></c></row>
        <row r="2"><c r="A2" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"Năm")</f><v>Năm</v></c></row>
        </sheetData>`,
    });
    expect(cellAt(sheet, 'A1')).toEqual({ value: 'Tên', formula: '=QUERY(B:C; "select B")' });
    expect(cellAt(sheet, 'A2')).toEqual({ value: 'Năm' });
  });

  it('leaves the readings of Japanese out of a text, and reads inline texts and texts in runs', async () => {
    const sheet = await foreignSheet({
      texts: `<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>
        <si><r><t xml:space="preserve">Quý </t></r><r><rPr><b/><sz val="10"/><rFont val="Arial"/></rPr><t>I</t></r></si>`,
      sheet: `<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c>
        <c t="inlineStr"><is><t>_x0041_ &amp; B</t></is></c></row></sheetData>`,
    });
    expect(cellAt(sheet, 'A1')).toEqual({ value: '課' });
    expect(cellAt(sheet, 'B1')).toEqual({
      value: 'Quý I',
      runs: [
        { end: 4, style: {} },
        { end: 5, style: { bold: true } },
      ],
    });
    expect(cellAt(sheet, 'C1')).toEqual({ value: 'A & B' });
  });

  it('counts the days of a 1904 workbook from 1899, and no other numbers', async () => {
    const sheet = await foreignSheet({
      workbook: '<workbookPr date1904="1"/>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      sheet: '<sheetData><row><c s="1"><v>43538</v></c><c><v>43538</v></c></row></sheetData>',
    });
    expect(cellAt(sheet, 'A1')).toEqual({ value: 45_000, style: { numberFormat: 'dd/MM/yyyy' } });
    expect(cellAt(sheet, 'B1')?.value).toBe(43_538);
  });

  it('reads the dates of a strict file as days', async () => {
    const sheet = await foreignSheet({
      sheet: '<sheetData><row><c t="d"><v>2023-03-15T12:00:00</v></c><c t="d"><v>2023-03-15</v></c></row></sheetData>',
    });
    expect(cellAt(sheet, 'A1')?.value).toBe(45_000.5);
    expect(cellAt(sheet, 'B1')?.value).toBe(45_000);
  });

  it('turns an error that Sheets does not know into #VALUE!', async () => {
    const sheet = await foreignSheet({ sheet: '<sheetData><row><c t="e"><v>#SPILL!</v></c></row></sheetData>' });
    expect(cellAt(sheet, 'A1')?.value).toEqual({ error: '#VALUE!' });
  });
});

describe('styles of other programs', () => {
  it('resolves theme colours with their tint, numbered colours and automatic ones', async () => {
    const sheet = await foreignSheet({
      theme:
        '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1>',
      styles: `<fonts><font/><font><color theme="1"/></font><font><color theme="4" tint="-0.249977111117893"/></font></fonts>
        <fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.7999816888943144"/></patternFill></fill>
        <fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>
        <cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="1"/><xf fontId="2" fillId="2"/></cellXfs>`,
      sheet: '<sheetData><row><c s="1"><v>1</v></c><c s="2"><v>1</v></c></row></sheetData>',
    });
    // Excel shows "Blue, Accent 1, Lighter 80%" and "Darker 25%" as these two.
    expect(cellAt(sheet, 'A1')?.style).toEqual({ background: '#dae3f3' });
    expect(cellAt(sheet, 'B1')?.style).toEqual({ background: '#ffff00', fontColor: '#2f5597' });
  });

  it('gives cells that are not written the format of their row or column, as far as the sheet is used', async () => {
    const sheet = await foreignSheet({
      styles: '<cellXfs><xf/><xf numFmtId="49"/><xf numFmtId="1"/></cellXfs>',
      sheet: `<cols><col min="1" max="16384" width="10" style="1"/></cols>
        <sheetData><row r="2" s="2" customFormat="1"/><row r="3"><c r="B3" s="0"><v>1</v></c></row></sheetData>`,
    });
    expect(cellAt(sheet, 'A1')).toEqual({ value: null, style: { numberFormat: '@' } });
    expect(cellAt(sheet, 'A2')).toEqual({ value: null, style: { numberFormat: '0' } });
    expect(cellAt(sheet, 'B3')).toEqual({ value: 1 });
    expect([sheet.rows.count, sheet.columns.count]).toEqual([3, 2]);
  });

  it('gives columns without a width the width of that file', async () => {
    const excel = await foreignSheet({ sheet: '<sheetData><row><c><v>1</v></c><c><v>1</v></c></row></sheetData>' });
    expect(excel.columns.sizes).toEqual(
      new Map([
        [1, 64],
        [2, 64],
      ]),
    );
  });
});

describe('the shape of sheets of other programs', () => {
  it('finds the frozen rows behind hidden ones as Excel counts them, and ignores how far the sheet is scrolled', async () => {
    const excel = await foreignSheet({
      sheet: `<sheetViews><sheetView topLeftCell="B2"><pane xSplit="1" ySplit="1" topLeftCell="C3" state="frozen"/></sheetView></sheetViews>
        <cols><col min="1" max="1" width="9" hidden="1"/></cols><sheetData><row r="1" hidden="1"/></sheetData>`,
    });
    expect([excel.rows.frozen, excel.columns.frozen]).toEqual([2, 2]);
    const scrolled = await foreignSheet({
      sheet:
        '<sheetViews><sheetView><pane ySplit="3" topLeftCell="A90" state="frozen"/></sheetView></sheetViews><sheetData/>',
    });
    expect(scrolled.rows.frozen).toBe(3);
  });

  it('finds closed groups whose mark stands before them', async () => {
    const google = await foreignSheet({
      sheet: `<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>
        <cols><col min="3" max="3" width="14" collapsed="1"/><col min="4" max="5" width="14" hidden="1" outlineLevel="1"/></cols>
        <sheetData><row r="1"><c r="F1"><v>1</v></c></row></sheetData>`,
    });
    expect(google.columns.groups).toEqual([{ start: 4, end: 5, collapsed: true }]);
    expect(google.columns.hidden).toEqual(new Set());
  });

  it('reads rules that Excel keeps apart because they name other sheets', async () => {
    const sheet = await foreignSheet({
      sheet: `<sheetData/><extLst><ext xmlns:x14="x" xmlns:xm="m"><x14:dataValidations><x14:dataValidation type="list" showErrorMessage="1">
        <x14:formula1><xm:f>Sheet2!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B5 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext>
        <ext xmlns:x14="x" xmlns:xm="m"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression" priority="1">
        <xm:f>Sheet2!$A$1=1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>C2:C4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
    });
    expect(sheet.validations).toEqual([
      {
        boxes: [
          { row: 2, column: 2, rows: 4, columns: 1 },
          { row: 2, column: 4, rows: 1, columns: 1 },
        ],
        rule: { criteria: { kind: 'list-range', formula: '=Sheet2!$A$1:$A$3', dropdown: true }, allowInvalid: false },
      },
    ]);
    expect(sheet.conditionalFormats[0]?.formula).toBe('=Sheet2!$A$1=1');
  });

  it('turns rules that Sheets has not into formulas', async () => {
    const sheet = await foreignSheet({
      styles: '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
      sheet: `<sheetData/><conditionalFormatting sqref="B2:B9"><cfRule type="colorScale" priority="3"/>
        <cfRule type="cellIs" operator="between" priority="2" dxfId="0"><formula>1</formula><formula>5</formula></cfRule>
        <cfRule type="containsText" operator="containsText" text="x" priority="1" dxfId="0"><formula>NOT(ISERROR(SEARCH("x",B2)))</formula></cfRule>
        </conditionalFormatting>
        <dataValidations><dataValidation type="textLength" operator="lessThanOrEqual" sqref="A1" errorStyle="warning" showErrorMessage="1"><formula1>10</formula1></dataValidation>
        <dataValidation type="list" sqref="A2"><formula1>"có, không"</formula1></dataValidation></dataValidations>`,
    });
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual([
      '=NOT(ISERROR(SEARCH("x";B2)))',
      '=AND(B2>=1;B2<=5)',
    ]);
    expect(sheet.conditionalFormats[0]?.style).toEqual({ background: '#ffc7ce' });
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { criteria: { kind: 'custom', formula: '=LEN(A1)<=10' }, allowInvalid: true },
      { criteria: { kind: 'list', values: ['có', 'không'], dropdown: true }, allowInvalid: true },
    ]);
  });

  it('ends whole columns in a rule with the sheet', async () => {
    const sheet = await foreignSheet({
      sheet: `<sheetData><row r="7"><c r="C7"><v>1</v></c></row></sheetData>
        <dataValidations><dataValidation type="list" sqref="B2:B1048576"><formula1>"a"</formula1></dataValidation></dataValidations>`,
    });
    expect(sheet.validations[0]?.boxes).toEqual([{ row: 2, column: 2, rows: 6, columns: 1 }]);
  });

  it('finds parts by absolute paths, other cases, backslashes and prefixed names', async () => {
    const bytes = foreignFile({
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/XL/Workbook.xml"/></Relationships>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="/xl/Sheets/S1.xml"/></Relationships>',
        'xl\\sheets\\s1.xml':
          '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(cellAt((await readWorkbook(bytes)).sheets[0], 'A1')?.value).toBe(5);
  });
});

describe('a file that LibreOffice 7.4 saved from the sample', () => {
  // Made by hand: soffice --headless --convert-to xlsx, from the file that writeWorkbook makes of the sample.
  const read = () => readWorkbook(readFileSync('tests/fixtures/files/libreoffice.xlsx'));

  it('has the same texts, numbers, booleans and formulas', async () => {
    const tab = (await read()).sheets[1];
    for (const address of ['A1', 'B1', 'G1', 'G2', 'G7', 'G8', 'G9', 'G10', 'C5', 'D6', 'F6', 'F5', 'C10', 'D10']) {
      const { value, formula } = cellAt(sampleWorkbook().sheets[1], address) ?? { value: null };
      expect([address, cellAt(tab, address)?.value]).toEqual([address, value]);
      expect([address, cellAt(tab, address)?.formula]).toEqual([address, formula]);
    }
  });

  it('has calculated the formulas anew', async () => {
    // The sample says 1 on purpose; D5 and D6 are both filled.
    expect(cellAt((await read()).sheets[1], 'B2')?.value).toBe('Quý I: còn 0 ô chưa ghi');
  });

  it('has the same rules, sizes, groups, merges, notes and runs', async () => {
    const [guide, tab, police] = (await read()).sheets;
    const sample = sampleWorkbook().sheets[1];
    expect([guide?.name, tab?.name, police?.hidden]).toEqual(['Hướng dẫn', 'HH-T01 Thôn 1', true]);
    // It does not know checkboxes and leaves them out.
    expect(tab?.validations).toEqual(sample?.validations.filter(({ rule }) => rule.criteria.kind !== 'checkbox'));
    expect(tab?.conditionalFormats).toEqual(sample?.conditionalFormats);
    expect(tab?.merges).toEqual(sample?.merges);
    expect(tab?.columns.sizes).toEqual(sample?.columns.sizes);
    expect(tab?.rows.sizes).toEqual(sample?.rows.sizes);
    expect(tab?.columns.hidden).toEqual(sample?.columns.hidden);
    expect(tab?.columns.groups).toEqual(sample?.columns.groups);
    expect(tab?.rows.groups).toEqual(sample?.rows.groups);
    expect(cellAt(tab, 'C5')?.note).toBe(cellAt(sample, 'C5')?.note);
    expect(cellAt(tab, 'B1')?.runs).toEqual(cellAt(sample, 'B1')?.runs);
  });
});
