/** A workbook survives the way through a file and back, once and again. */

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readWorkbook } from '../../../local/files/read-workbook';
import { writeWorkbook } from '../../../local/files/write-workbook';
import { workbooks } from './arbitrary-workbook';
import { cellAt, NFD, sampleWorkbook, sheetOf, workbookOf } from './sample-workbook';

describe('the way through a file', () => {
  it('keeps all that a file can carry, on the first trip and on the second', async () => {
    const model = sampleWorkbook();
    const first = await readWorkbook(await writeWorkbook(model));
    expect(first).toEqual(model);
    expect(await readWorkbook(await writeWorkbook(first))).toEqual(model);
  });

  it('keeps any small workbook', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks(), async (model) => {
        const first = await readWorkbook(await writeWorkbook(model));
        expect(first).toEqual(model);
        expect(await readWorkbook(await writeWorkbook(first))).toEqual(model);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes for the same workbook', async () => {
    expect(await writeWorkbook(sampleWorkbook())).toEqual(await writeWorkbook(sampleWorkbook()));
  });

  it('keeps texts that look like formulas as texts', async () => {
    const sheet = (await readWorkbook(await writeWorkbook(sampleWorkbook()))).sheets[1];
    expect(cellAt(sheet, 'G1')).toEqual({ value: '=1+1' });
    expect(cellAt(sheet, 'G8')).toEqual({ value: NFD });
    expect(cellAt(sheet, 'F5')?.value).toBe('');
  });

  it('reads a blank text as a blank cell and writes nothing for it', async () => {
    const model = workbookOf(sheetOf({ A1: { value: '' }, B1: { value: 'x' } }, 2, 2));
    expect(cellAt((await readWorkbook(await writeWorkbook(model))).sheets[0], 'A1')).toBeUndefined();
  });

  it('follows a link when sheets get new ids', async () => {
    const model = sampleWorkbook();
    const guide = { ...model.sheets[0], id: 1_850_117_203 };
    const tab = sheetOf({ A1: { value: 'Hướng dẫn', link: '#gid=1850117203' } });
    const read = await readWorkbook(await writeWorkbook({ ...model, sheets: [tab, { ...sheetOf({}), ...guide }] }));
    expect(read.sheets.map(({ id }) => id)).toEqual([0, 1]);
    expect(cellAt(read.sheets[0], 'A1')?.link).toBe('#gid=1');
  });
});
