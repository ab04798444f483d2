/** Every kind of damage is named, mended, and then found no more; what people entered stands as before. */
import { describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../../local/emulator/execution/emulated-file';
import { cloneWorkbook, eachCell } from '../../../local/emulator/model/cells';
import type { WorkbookModel } from '../../../local/emulator/model/workbook-model';
import { DAMAGES, enteredTokens } from '../../fixtures/damages';
import { keyedTab } from '../../fixtures/keyed-cells';
import { look, mend } from '../../fixtures/repair-run';
import { buildRequest, newFile, runSetUp } from '../../fixtures/set-up-commune';

/** Rows that the add-on fills. */
const OWN_ROWS = /^(bc_thon_diem|th_nhan_su_doi|nd2_ton_dau|nd\w+_tl)$/;

/** Two villages whose heads and police have written something into every cell that takes it. */
const filled = ((): WorkbookModel => {
  const file = newFile(2);
  runSetUp(file, buildRequest(2));
  let count = 0;
  for (const name of ['HH-T01 Thôn 1', 'HH-T02 Thôn 2', 'Công an xã']) {
    const tab = keyedTab(file, name);
    const columns = ['Q1', 'Q2', 'Q3', 'Q4'].map((key) => tab.column(key));
    eachCell(tab.sheet, (cell, row, column) => {
      const isEntryRow = row > tab.row('#heading') && /^[a-z]/.test(String(keyOf(tab.sheet, row)));
      if (!isEntryRow || cell.formula !== undefined || OWN_ROWS.test(String(keyOf(tab.sheet, row)))) return;
      count += 1;
      if (columns.includes(column)) cell.value = 7000 + (count % 1000);
      if (column === tab.column('note')) cell.value = `Ghi ${count}`;
      if (count % 7 === 0 && columns.includes(column)) cell.note = `Ghi ${count}`;
    });
  }
  return file.workbook;
})();

function keyOf(sheet: WorkbookModel['sheets'][number], row: number): unknown {
  return sheet.cells.get(row)?.get(1)?.value;
}

const open = (): EmulatedFile => newFile(2, { workbook: cloneWorkbook(filled) });

describe('a workbook that nothing has happened to', () => {
  it('has nothing to mend', () => {
    const file = open();
    expect(look(file).faults).toEqual([]);
    const before = JSON.stringify(enteredTokens(file));
    const { finished, faults } = mend(file);
    expect([finished, faults]).toEqual([true, []]);
    expect(JSON.stringify(enteredTokens(file))).toBe(before);
    expect(enteredTokens(file).length).toBeGreaterThan(300);
  });
});

describe.each(DAMAGES)('where $name', ({ kind, apply }) => {
  it('says so, mends it and keeps every entry', () => {
    const file = open();
    apply(file);
    const entered = enteredTokens(file);
    expect(look(file).kinds).toContain(kind);
    const { finished, faults } = mend(file);
    expect(finished).toBe(true);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    expect(look(file).faults).toEqual([]);
    expect(enteredTokens(file)).toEqual(entered);
  });
});
