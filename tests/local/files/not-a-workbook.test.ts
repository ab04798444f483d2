/** Files that are no workbook are refused with one clear sentence, and odd ones do not hang. */

import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { NotAWorkbook } from '../../../local/files/not-a-workbook';
import { readWorkbook } from '../../../local/files/read-workbook';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { foreignFile, foreignSheet } from './foreign-package';
import { cellAt, sampleWorkbook } from './sample-workbook';

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof NotAWorkbook) return error.reason;
    throw error;
  }
  return 'read';
}

describe('what is refused', () => {
  it('refuses what is no zip file', async () => {
    expect(await reasonOf(strToU8('Kính gửi: Công an huyện'))).toBe('not-xlsx');
    expect(await reasonOf(new Uint8Array())).toBe('not-xlsx');
  });

  it('refuses a Word file that was given another name', async () => {
    const docx = foreignFile({
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        'word/document.xml': '<w:document xmlns:w="w"/>',
      },
    });
    expect(await reasonOf(docx)).toBe('other-document');
    await expect(readWorkbook(docx)).rejects.toThrow(
      'Tệp này không phải là bảng tính .xlsx (có thể là tệp Word hoặc tệp khác đã bị đổi đuôi).',
    );
  });

  it('refuses any other zip file', async () => {
    expect(await reasonOf(zipSync({ 'a.txt': strToU8('a') }))).toBe('other-document');
  });

  it('refuses a file with a password, which is in the container of old .xls files', async () => {
    expect(await reasonOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))).toBe('encrypted-or-old');
  });

  it('refuses a binary workbook', async () => {
    const xlsb = foreignFile({
      parts: {
        '_rels/.rels':
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
      },
    });
    expect(await reasonOf(xlsb)).toBe('binary');
  });

  it('refuses a workbook that was cut off, at any place', async () => {
    const whole = await writeWorkbook(sampleWorkbook());
    for (let part = 1; part < 10; part++) {
      expect(await reasonOf(whole.slice(0, Math.floor((whole.length * part) / 10)))).toBe('damaged');
    }
  });

  it('refuses a workbook whose XML is broken or whose sheet is missing', async () => {
    expect(await reasonOf(foreignFile({ sheet: '<sheetData><row>' }))).toBe('damaged');
    const target = '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="no.xml"/></Relationships>';
    expect(await reasonOf(foreignFile({ parts: { 'xl/_rels/workbook.xml.rels': target } }))).toBe('damaged');
  });

  it('refuses more cells than Google Sheets holds', async () => {
    const corners = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await reasonOf(foreignFile({ sheet: `<sheetData>${corners}</sheetData>` }))).toBe('too-large');
  });
});

describe('what only looks large', () => {
  it('takes the size of a sheet from its cells, not from what the file says of it', async () => {
    const sheet = await foreignSheet({
      sheet: '<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>',
    });
    expect([sheet.rows.count, sheet.columns.count]).toEqual([2, 2]);
  });

  it('forgets formats at the end of the grid', async () => {
    const sheet = await foreignSheet({
      styles: '<cellXfs><xf/><xf numFmtId="49"/></cellXfs>',
      sheet: `<cols><col min="1" max="16384" width="12" style="1" customWidth="1"/></cols><sheetData>
        <row r="1"><c r="A1"><v>1</v></c></row><row r="1048576" ht="12.8" customHeight="1"><c r="XFD1048576" s="1"/></row></sheetData>`,
    });
    expect([sheet.rows.count, sheet.columns.count]).toEqual([1, 1]);
    expect(cellAt(sheet, 'A1')).toEqual({ value: 1 });
  });

  it('writes a whole column that a rule covers as one range', async () => {
    const model = sampleWorkbook();
    const sheet = model.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    sheet.rows.count = 1_048_576;
    sheet.validations.push({
      boxes: [{ row: 1, column: 1, rows: 1_048_576, columns: 1 }],
      rule: { criteria: { kind: 'custom', formula: '=A1>0' }, allowInvalid: true },
    });
    expect((await readWorkbook(await writeWorkbook(model))).sheets[0]?.validations[0]?.boxes).toEqual([
      { row: 1, column: 1, rows: 2, columns: 1 },
    ]);
  });
});
