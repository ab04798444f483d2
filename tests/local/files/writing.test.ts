/** What stands in a written file: cached values, the wish for a calculation, names, and the time it takes. */

import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { createCalculator } from '../../../local/emulator/formula/calculator';
import { createSheet } from '../../../local/emulator/model/cells';
import type { SheetModel } from '../../../local/emulator/model/workbook-model';
import { readWorkbook } from '../../../local/files/read-workbook';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { cellAt, put, sampleWorkbook, sheetOf, workbookOf } from './sample-workbook';

async function partOf(bytes: Promise<Uint8Array>, path: string): Promise<string> {
  return strFromU8(unzipSync(await bytes)[path] ?? new Uint8Array());
}

const SHEET = 'xl/worksheets/sheet1.xml';

describe('a written file', () => {
  const sum = () => workbookOf(sheetOf({ A1: { value: 2 }, A2: { value: 9, formula: '=A1*2' } }));

  it('asks for a full calculation when it is opened', async () => {
    expect(await partOf(writeWorkbook(sum()), 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  it('carries the values that the model holds', async () => {
    expect(await partOf(writeWorkbook(sum()), SHEET)).toContain('<c r="A2"><f>A1*2</f><v>9</v></c>');
  });

  it("carries the calculator's values when there is one", async () => {
    const model = sum();
    const written = writeWorkbook(model, { calculator: createCalculator(model) });
    expect(await partOf(written, SHEET)).toContain('<c r="A2"><f>A1*2</f><v>4</v></c>');
  });

  it('leaves the values out when asked to', async () => {
    const written = writeWorkbook(sum(), { cachedValues: false });
    expect(await partOf(written, SHEET)).toContain('<c r="A2"><f>A1*2</f></c>');
    expect(cellAt((await readWorkbook(await written)).sheets[0], 'A2')).toEqual({ value: null, formula: '=A1*2' });
  });

  it('marks texts that look like formulas, so that Excel leaves them texts when someone edits them', async () => {
    const model = workbookOf(sheetOf({ A1: { value: '=1+1' } }));
    expect(await partOf(writeWorkbook(model), SHEET)).toMatch(/<c r="A1" s="1" t="s"><v>0<\/v><\/c>/);
    expect(await partOf(writeWorkbook(model), 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('marks what is wrong and refuses nothing where the rule says so', async () => {
    const xml = await partOf(writeWorkbook(sampleWorkbook()), 'xl/worksheets/sheet2.xml');
    const [lenient = '', strict = ''] = xml.match(/<dataValidation .*?<\/dataValidation>/gs) ?? [];
    expect(lenient).toContain('sqref="C5:F6 C9 C11:C12"');
    expect(lenient).not.toContain('showErrorMessage');
    expect(strict).toContain('showErrorMessage="1"');
  });

  it('puts choices that do not fit between quotes on a sheet that nobody sees', async () => {
    const bytes = writeWorkbook(sampleWorkbook());
    expect(await partOf(bytes, 'xl/workbook.xml')).toContain('name="_DanhSachChon" sheetId="11" state="veryHidden"');
    expect(await partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<formula1>_DanhSachChon!$A$1:$A$3</formula1>');
    expect((await readWorkbook(await bytes)).sheets).toHaveLength(3);
  });

  it.each(['', 'x'.repeat(32), 'a/b', "'a'"])(
    'refuses the tab name "%s", with which Excel calls a file damaged',
    async (name) => {
      await expect(writeWorkbook(workbookOf({ ...sheetOf({}), name }))).rejects.toThrow('không ghi được vào tệp .xlsx');
    },
  );

  it('refuses two tabs whose names differ by case only', async () => {
    const model = workbookOf({ ...sheetOf({}), name: 'Thôn' }, { ...sheetOf({}), name: 'THÔN' });
    await expect(writeWorkbook(model)).rejects.toThrow('Hai trang cùng tên');
  });

  it('writes and reads 60 village tabs in a few seconds', async () => {
    const village = (id: number): SheetModel => {
      const sheet = createSheet(id, `Thôn ${id}`, 60, 20);
      for (let row = 1; row <= 60; row++) {
        for (let column = 1; column <= 20; column++) {
          const address = `${String.fromCharCode(64 + column)}${row}`;
          const style = { background: column % 2 === 0 ? '#ffffff' : '#f3f3f3', numberFormat: '0' };
          if (column > 15) put(sheet, address, { value: '', formula: `=IF(C${row}="";"thôn ${id}";"")`, style });
          else put(sheet, address, { value: column > 2 ? row * column : `Chỉ tiêu ${row}, thôn ${id}`, style });
        }
      }
      return sheet;
    };
    const model = workbookOf(...Array.from({ length: 60 }, (_, id) => village(id)));
    // Processor time: the machine may be busy with other things.
    const seconds = (since: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1e6;
    const start = process.cpuUsage();
    const bytes = await writeWorkbook(model);
    expect(seconds(start)).toBeLessThan(6);
    const written = process.cpuUsage();
    const read = await readWorkbook(bytes);
    expect(seconds(written)).toBeLessThan(6);
    expect(read.sheets[59]?.cells.get(60)?.size).toBe(20);
  });
});
