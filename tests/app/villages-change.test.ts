/** The list of villages is changed and set-up runs again: renamed, added, closed and merged villages in the workbook. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { cloneWorkbook, ensureCell } from '../../local/emulator/model/cells';
import type { CellValue, WorkbookModel } from '../../local/emulator/model/workbook-model';
import { checkPeriod } from '../../src/app/check-entries';
import { type Commune, readCommune } from '../../src/app/read-commune';
import { ROW_NAMES } from '../../src/core/catalogue/row-names';
import { makePeriod } from '../../src/core/period/periods';
import { composeRollup } from '../../src/core/rollup/compose-rollup';
import { createWorkbookSource } from '../../src/sheets/reading/workbook-source';
import { setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { runOnEmulator } from '../fixtures/run-on-emulator';
import { buildRequest, headAccount, newFile, POLICE, runSetUp } from '../fixtures/set-up-commune';
import { workbookContent } from '../fixtures/workbook-content';

/** 14 and 15 March 2023, the last day of quarter I and the first of II, as cells hold them. */
const [LAST_OF_Q1, FIRST_OF_Q2] = [44999, 45000];

let ready: WorkbookModel;
beforeAll(() => {
  ready = setUpWorkbookModel(2);
});

const open = (): EmulatedFile => newFile(3, { workbook: cloneWorkbook(ready) });

/** Writes into the line of a village, or into the line after the last. */
function listVillage(file: EmulatedFile, line: number, cells: Readonly<Record<string, CellValue>>): void {
  const list = keyedTab(file, 'Danh sách thôn');
  for (const [key, value] of Object.entries(cells)) {
    ensureCell(list.sheet, list.row('#key') + line, list.column(key)).value = value;
  }
  file.calculator.structureChanged();
}

function setUpAgain(file: EmulatedFile): void {
  const { response } = runSetUp(file, buildRequest(2));
  if (!response.ok) throw new Error(response.message);
  file.calculator.structureChanged();
  file.calculator.recalculate();
}

const titleOf = (file: EmulatedFile, tab: string): CellValue => keyedTab(file, tab).value('#title', 'name');

function read<T>(file: EmulatedFile, work: (commune: Commune) => T): T {
  return runOnEmulator(file, { account: POLICE }, (spreadsheet) => {
    const workbook = createWorkbookSource(spreadsheet, () => ROW_NAMES).load({ formulas: false });
    if (workbook === null) throw new Error('not ours');
    return work(readCommune(workbook));
  });
}

const quarter2 = makePeriod('2023-Q2', 'nd09');

describe('a village that is renamed in the list', () => {
  it('has the new name on top of its tab, whose own name and figures stay', () => {
    const file = open();
    keyedTab(file, 'HH-T02 Thôn 2').type(headAccount(2), 'nd1_trom_vu', 'Q1', '2');
    listVillage(file, 2, { name: 'Thôn Đông Tiến' });
    runSetUp(file, buildRequest(0, { villages: [{ name: 'Thôn 1', headAccount: headAccount(1), pilot: false }] }));
    file.calculator.structureChanged();
    expect(titleOf(file, 'HH-T02 Thôn 2')).toBe('Thôn Đông Tiến, xã Hoằng Hợp, năm 2023');
    expect(keyedTab(file, 'HH-T02 Thôn 2').value('nd1_trom_vu', 'Q1')).toBe(2);
    expect(read(file, ({ villages }) => villages.map(({ name }) => name))).toEqual(['Thôn 1', 'Thôn Đông Tiến']);
  });
});

describe('a village that is added in mid-year', () => {
  it('gets its tab and its place when set-up runs again, and is asked from its first day', () => {
    const file = open();
    listVillage(file, 3, { id: 'HH-T03', name: 'Thôn Mới', account: headAccount(3), validFrom: FIRST_OF_Q2 });
    setUpAgain(file);
    expect(file.workbook.sheets.map(({ name }) => name).slice(1, 4)).toEqual([
      'HH-T01 Thôn 1',
      'HH-T02 Thôn 2',
      'HH-T03 Thôn Mới',
    ]);
    expect(keyedTab(file, 'HH-T03 Thôn Mới').type(headAccount(3), 'nd1_trom_vu', 'Q2', '1').kind).not.toBe('refused');
    const counted = (code: string) =>
      read(file, (commune) => composeRollup(commune, makePeriod(code, 'nd09')).villages.map(({ id }) => id));
    expect(counted('2023-Q1')).toEqual(['HH-T01', 'HH-T02']);
    expect(counted('2023-Q2')).toEqual(['HH-T01', 'HH-T02', 'HH-T03']);
  });
});

describe('a village that is merged into another', () => {
  const merge = (file: EmulatedFile): void => {
    listVillage(file, 2, { validTo: LAST_OF_Q1, mergedInto: 'HH-T01' });
    setUpAgain(file);
  };

  it('says on top of its tab until when it writes and who goes on', () => {
    const file = open();
    merge(file);
    expect(titleOf(file, 'HH-T02 Thôn 2')).toBe(
      'Thôn 2: chỉ ghi đến hết ngày 14/3/2023, sau đó ghi ở trang Thôn 1 (xã Hoằng Hợp, năm 2023)',
    );
  });

  it('is told on its tab, with no script, that the quarters after its last day are not to be filled in', () => {
    const file = open();
    const tab = keyedTab(file, 'HH-T02 Thôn 2');
    tab.type(POLICE, '#current', 'name', '2');
    expect(tab.value('#status', 'name')).toMatch(/^Quý II .*: bác chưa ghi, có \d+ ô cần ghi$/);
    merge(file);
    tab.type(POLICE, '#current', 'name', '2');
    expect(tab.value('#status', 'name')).toBe(
      'Quý II (15/3–14/6): thôn chỉ hoạt động đến hết ngày 14/3. Quý này bác không phải ghi. Cảm ơn bác.',
    );
    expect([tab.value('nd1_trom_vu', 'check'), tab.value('nd1_trom_vu', 'case2')]).toEqual(['', 0]);
    // Its last quarter is asked for as ever.
    tab.type(POLICE, '#current', 'name', '1');
    expect(tab.value('#status', 'name')).toMatch(/^Quý I .*: bác chưa ghi/);
    expect(tab.value('nd1_trom_vu', 'case1')).toBe(201);
    listVillage(file, 2, { validTo: null, mergedInto: null });
    setUpAgain(file);
    expect(tab.value('nd1_trom_vu', 'case2')).toBe(201);
  });

  it('keeps its tab and its figures, which still count where they belong', () => {
    const file = open();
    keyedTab(file, 'HH-T02 Thôn 2').type(headAccount(2), 'nd1_trom_vu', 'Q1', '2');
    keyedTab(file, 'HH-T01 Thôn 1').type(headAccount(1), 'nd1_trom_vu', 'Q2', '1');
    merge(file);
    const row = read(file, (commune) =>
      composeRollup(commune, quarter2).rows.find(({ code }) => code === 'nd1_trom_vu'),
    );
    expect(row).toMatchObject({ total: 1, previous: 2, n: 1, N: 1 });
    expect(keyedTab(file, 'HH-T02 Thôn 2').value('nd1_trom_vu', 'Q1')).toBe(2);
  });

  it('is asked for nothing any more', () => {
    const file = open();
    merge(file);
    const asked = read(file, (commune) => {
      const { year, scheme, thresholds } = commune.settings;
      const context = { year, scheme, thresholds, rulesOff: [], forceName: '', formulasRead: false, words: null };
      return new Set(checkPeriod(commune, quarter2, context).map(({ villageId }) => villageId));
    });
    expect(asked.has('HH-T02')).toBe(false);
    expect(asked.has('HH-T01')).toBe(true);
  });

  it('changes nothing when set-up runs once more', () => {
    const file = open();
    merge(file);
    const before = workbookContent(file.workbook, ['Nhật ký']);
    setUpAgain(file);
    expect(workbookContent(file.workbook, ['Nhật ký'])).toEqual(before);
  });

  it.each([
    ['without its last day', { mergedInto: 'HH-T01' }, 'ghi thêm ngày cuối'],
    ['into a village that there is not', { validTo: LAST_OF_Q1, mergedInto: 'HH-T09' }, 'không có thôn ấy'],
  ])('%s is told to the police', (_, cells, words) => {
    const file = open();
    listVillage(file, 2, cells);
    expect(read(file, ({ problems }) => problems.join(' '))).toContain(words);
  });
});

describe('a renamed village in the blocks of Công an xã', () => {
  it('has its new name over its block', () => {
    const file = newFile(2);
    runSetUp(file, buildRequest(2, { sensitiveMode: 'theo thôn' }));
    listVillage(file, 1, { name: 'Thôn Tây' });
    runSetUp(file, buildRequest(0, { villages: [{ name: 'Thôn 2', headAccount: headAccount(2), pilot: false }] }));
    expect(keyedTab(file, 'Công an xã').value('#nhom:HH-T01', 'name')).toBe('HH-T01 Thôn Tây');
  });
});
