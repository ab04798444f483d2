/** A reader that shares no code with ours finds the same things in our files. */

import { Workbook } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { NFD, sampleWorkbook } from './sample-workbook';

describe('our file in another reader', () => {
  const workbook = new Workbook();
  beforeAll(async () => {
    await workbook.xlsx.load(await writeWorkbook(sampleWorkbook()));
  });
  const tab = () => {
    const sheet = workbook.getWorksheet('HH-T01 Thôn 1');
    if (sheet === undefined) throw new Error('no tab');
    return sheet;
  };

  it('has the tabs in order, with their state', () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Hướng dẫn', 'visible'],
      ['HH-T01 Thôn 1', 'visible'],
      ['Công an xã', 'hidden'],
      ['_DanhSachChon', 'veryHidden'],
    ]);
  });

  it('has texts as texts, numbers as numbers and formulas with their values', () => {
    expect(tab().getCell('G1').value).toBe('=1+1');
    expect(tab().getCell('G8').value).toBe(NFD);
    expect(tab().getCell('D5').value).toBe(0.1 + 0.2);
    expect(tab().getCell('D6').value).toBe(false);
    expect(tab().getCell('B2').value).toEqual({
      formula: '"Quý I: còn "&COUNTBLANK(D5:D6)&" ô chưa ghi"',
      result: 'Quý I: còn 1 ô chưa ghi',
    });
  });

  it('has runs, notes, fonts and formats', () => {
    expect(tab().getCell('B1').text).toBe('Thôn 1, xã Hoằng Hợp');
    expect(tab().getCell('B1').font).toMatchObject({ name: 'Times New Roman', size: 14, bold: true });
    expect(tab().getCell('C5').note).toBe('Ghi chú: 3 vụ\n  đã sửa');
    expect(tab().getCell('E5').numFmt).toBe('dd/MM/yyyy');
    expect(tab().getCell('B5').alignment).toMatchObject({ wrapText: true, vertical: 'top', horizontal: 'left' });
  });

  it('has merges, sizes, hidden lines, levels and rules', () => {
    expect(tab().model.merges).toEqual(['B1:E1', 'B8:B9']);
    expect(tab().getColumn(2).width).toBeCloseTo(260 / 7, 3);
    expect(tab().getColumn(1).hidden).toBe(true);
    expect(tab().getColumn(6).outlineLevel).toBe(1);
    expect(tab().getRow(2).height).toBe(30);
    expect(tab().getRow(10).outlineLevel).toBe(2);
    expect(tab().getCell('E6').dataValidation).toMatchObject({ type: 'custom' });
    expect(tab().getCell('F13').dataValidation).toMatchObject({ type: 'list', formulae: ['"có,không"'] });
  });
});
