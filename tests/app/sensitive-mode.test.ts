/** The mode of sensitive figures is changed in `Cài đặt` and set-up runs again: no figure gets lost, none counts twice. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { cloneWorkbook, ensureCell, findSheet, getCell } from '../../local/emulator/model/cells';
import type { CellValue, SheetModel, WorkbookModel } from '../../local/emulator/model/workbook-model';
import { checkContext, checkPeriod, viewFindings } from '../../src/app/check-entries';
import { readCommune } from '../../src/app/read-commune';
import { ROW_NAMES } from '../../src/core/catalogue/row-names';
import { STANDARD_CHECK_WORDS } from '../../src/core/checks/messages/standard-check-words';
import { makePeriod } from '../../src/core/period/periods';
import { composeRollup } from '../../src/core/rollup/compose-rollup';
import type { RollupRow } from '../../src/core/rollup/types';
import { createWorkbookSource } from '../../src/sheets/reading/workbook-source';
import { setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { runOnEmulator } from '../fixtures/run-on-emulator';
import { buildRequest, newFile, POLICE, runSetUp } from '../fixtures/set-up-commune';
import { workbookContent } from '../fixtures/workbook-content';

let ready: WorkbookModel;
beforeAll(() => {
  ready = setUpWorkbookModel(2);
});

const open = (): EmulatedFile => newFile(2, { workbook: cloneWorkbook(ready) });

const police = (file: EmulatedFile) => keyedTab(file, 'Công an xã');

function rowsOf(sheet: SheetModel | undefined): Map<number, CellValue>[] {
  return [...(sheet?.cells.values() ?? [])].map((row) => new Map([...row].map(([at, cell]) => [at, cell.value])));
}

/** As the police do it: the word in `Cài đặt`, then `Thiết lập ban đầu` once more. */
function changeMode(file: EmulatedFile, mode: string): number {
  const settings = findSheet(file.workbook, 'Cài đặt');
  if (settings === undefined) throw new Error('no settings');
  for (const [row, cells] of settings.cells) {
    const isMode = [...cells.values()].some(({ value }) => value === 'che_do_nhay_cam');
    if (isMode) ensureCell(settings, row, keyedTab(file, 'Cài đặt').column('value')).value = mode;
  }
  file.calculator.structureChanged();
  const { calls } = runSetUp(file, buildRequest(2));
  file.calculator.structureChanged();
  return calls;
}

const keysIn = (file: EmulatedFile): CellValue[] => {
  const { sheet } = police(file);
  const keys = Array.from({ length: sheet.rows.count }, (_, index) => getCell(sheet, index + 1, 1)?.value ?? null);
  return keys.filter((key) => key !== null && key !== '');
};

const unusedKeys = (file: EmulatedFile): CellValue[] => {
  const keys = keysIn(file);
  return keys.includes('#khongdung') ? keys.slice(keys.indexOf('#khongdung') + 1) : [];
};

function figure(file: EmulatedFile, code: string): RollupRow | undefined {
  return runOnEmulator(file, { account: POLICE }, (spreadsheet) => {
    const workbook = createWorkbookSource(spreadsheet, () => ROW_NAMES).load({ formulas: false });
    if (workbook === null) throw new Error('not ours');
    return composeRollup(readCommune(workbook), makePeriod('2023-Q1', 'nd09')).rows.find((row) => row.code === code);
  });
}

describe('from one figure for the commune to figures by village', () => {
  it('asks by village, keeps the one figure below and counts it no more', () => {
    const file = open();
    police(file).type(POLICE, 'nd3_hinh_su', 'Q1', '3');
    changeMode(file, 'theo thôn');
    expect(unusedKeys(file)).toContain('nd3_hinh_su');
    expect(police(file).value('nd3_hinh_su', 'Q1')).toBe(3);
    expect(figure(file, 'nd3_hinh_su')).toMatchObject({ scope: 'village', total: null, n: 0, N: 2 });
    police(file).type(POLICE, 'HH-T02/nd3_hinh_su', 'Q1', '1');
    expect(figure(file, 'nd3_hinh_su')).toMatchObject({ total: 1, n: 1 });
  });

  it('counts the one figure again when the old mode comes back, and keeps those of the villages', () => {
    const file = open();
    police(file).type(POLICE, 'nd3_hinh_su', 'Q1', '3');
    const before = keysIn(file);
    changeMode(file, 'theo thôn');
    police(file).type(POLICE, 'HH-T02/nd3_hinh_su', 'Q1', '1');
    changeMode(file, 'toàn xã');
    expect(figure(file, 'nd3_hinh_su')).toMatchObject({ scope: 'commune', total: 3 });
    expect(keysIn(file).slice(0, before.length)).toEqual(before);
    expect(unusedKeys(file)).toContain('HH-T02/nd3_hinh_su');
    expect(police(file).value('HH-T02/nd3_hinh_su', 'Q1')).toBe(1);
    changeMode(file, 'theo thôn');
    expect(figure(file, 'nd3_hinh_su')).toMatchObject({ total: 1, n: 1 });
  });

  it('gives the new rows what they take, and a label with its hint', () => {
    const file = open();
    changeMode(file, 'theo thôn');
    const fresh = newFile(2);
    runSetUp(fresh, buildRequest(2, { sensitiveMode: 'theo thôn' }));
    const cell = (each: EmulatedFile, column: string) => {
      const tab = police(each);
      return getCell(tab.sheet, tab.row('HH-T01/nd3_ma_tuy'), tab.column(column));
    };
    expect(cell(file, 'name')?.value).toEqual(cell(fresh, 'name')?.value);
    expect(cell(file, 'Q1')?.style).toEqual(cell(fresh, 'Q1')?.style);
    const tab = police(file);
    expect(tab.type(POLICE, 'HH-T01/nd3_ma_tuy', 'Q1', '2').kind).not.toBe('refused');
  });
});

describe('checking figures by village', () => {
  it('finds what is wrong in a village’s block, at its own cell', () => {
    const file = open();
    changeMode(file, 'theo thôn');
    const tab = police(file);
    tab.type(POLICE, 'HH-T02/nd3_hinh_su', 'Q1', '1');
    tab.type(POLICE, 'HH-T02/nd3_hs_nghiem_trong', 'Q1', '2');
    const [found] = runOnEmulator(file, { account: POLICE }, (spreadsheet) => {
      const workbook = createWorkbookSource(spreadsheet, () => ROW_NAMES).load({ formulas: false });
      if (workbook === null) throw new Error('not ours');
      const commune = readCommune(workbook);
      const context = checkContext(commune, { year: 2023, month: 3, day: 16 }, false, STANDARD_CHECK_WORDS);
      const findings = checkPeriod(commune, makePeriod('2023-Q1', 'nd09'), context);
      return viewFindings(commune, findings, workbook.communeTab?.addressOf ?? (() => null)).filter(
        ({ rule }) => rule === 'V13',
      );
    });
    expect(found).toMatchObject({ village: 'HH-T02', audience: 'cax' });
    expect(found?.cell).toBe(`'Công an xã'!${tab.a1(`HH-T02/${found?.code}`, 'Q1')}`);
  });
});

describe('switching sensitive figures off', () => {
  it('asks for nothing, counts nothing and keeps every figure', () => {
    const file = open();
    police(file).type(POLICE, 'nd3_hinh_su', 'Q1', '3');
    changeMode(file, 'tắt');
    expect(figure(file, 'nd3_hinh_su')).toBeUndefined();
    expect(police(file).value('nd3_hinh_su', 'Q1')).toBe(3);
    changeMode(file, 'toàn xã');
    expect(figure(file, 'nd3_hinh_su')?.total).toBe(3);
    expect(keysIn(file)).not.toContain('#khongdung');
  });
});

describe('what people have put into the tab', () => {
  it('moves with its row: texts as they were typed, days, notes, and lines without a key', () => {
    const file = open();
    const tab = police(file);
    tab.type(POLICE, 'nd3_ma_tuy', 'Q1', '3 vụ');
    tab.type(POLICE, 'nd3_ma_tuy', 'note', '0012 = mã hồ sơ');
    ensureCell(tab.sheet, tab.row('nd3_ma_tuy'), tab.column('Q2')).value = '1.250';
    ensureCell(tab.sheet, tab.row('nd3_ma_tuy'), tab.column('Q1')).note = 'hỏi lại anh trực';
    const last = tab.sheet.rows.count;
    ensureCell(tab.sheet, last, tab.column('name')).value ??= null;
    changeMode(file, 'theo thôn');
    const after = police(file);
    expect(after.value('nd3_ma_tuy', 'Q1')).toBe('3 vụ');
    expect(after.value('nd3_ma_tuy', 'Q2')).toBe('1.250');
    expect(after.value('nd3_ma_tuy', 'note')).toBe('0012 = mã hồ sơ');
    expect(getCell(after.sheet, after.row('nd3_ma_tuy'), after.column('Q1'))?.note).toBe('hỏi lại anh trực');
  });

  it('counts as a number where a formula had made it', () => {
    const file = open();
    police(file).type(POLICE, 'nd3_hinh_su', 'Q1', '=1+2');
    changeMode(file, 'theo thôn');
    expect(police(file).value('nd3_hinh_su', 'Q1')).toBe(3);
  });

  it('keeps every value of the tab through all modes', () => {
    const file = open();
    const filled = keysIn(file).filter((key) => typeof key === 'string' && !key.startsWith('#'));
    const tab = police(file);
    filled.forEach((key, index) => {
      ensureCell(tab.sheet, tab.row(String(key)), tab.column('Q3')).value = index + 1;
    });
    for (const mode of ['theo thôn', 'tắt', 'theo thôn', 'toàn xã']) changeMode(file, mode);
    const after = police(file);
    expect(filled.map((key) => after.value(String(key), 'Q3'))).toEqual(filled.map((_, index) => index + 1));
    expect(rowsOf(after.sheet).length).toBeGreaterThan(filled.length);
  });
});

describe('the cost and the second run', () => {
  it('changes nothing when set-up runs again in the same mode', () => {
    const file = open();
    changeMode(file, 'theo thôn');
    const before = workbookContent(file.workbook, ['Nhật ký']);
    runSetUp(file, buildRequest(2));
    expect(workbookContent(file.workbook, ['Nhật ký'])).toEqual(before);
  });

  it('takes a fixed number of calls', () => {
    const file = open();
    const quiet = runSetUp(file, buildRequest(2)).calls;
    expect(changeMode(file, 'theo thôn') - quiet).toBeLessThanOrEqual(45);
  });
});
