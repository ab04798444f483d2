/** The list of villages is changed and set-up runs again: renamed, added, closed and merged villages in the workbook. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { cloneWorkbook, ensureCell } from '../../local/emulator/model/cells';
import type { CellValue, WorkbookModel } from '../../local/emulator/model/workbook-model';
import { checkContext, checkPeriod } from '../../src/app/check-entries';
import { type Commune, readCommune } from '../../src/app/read-commune';
import { villageLives } from '../../src/app/village-lives';
import { ROW_NAMES } from '../../src/core/catalogue/row-names';
import { STANDARD_CHECK_WORDS } from '../../src/core/checks/messages/standard-check-words';
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

/** As every run of the police that writes. */
function showLives(file: EmulatedFile): void {
  runOnEmulator(file, { account: POLICE }, (spreadsheet) => {
    const source = createWorkbookSource(spreadsheet, () => ROW_NAMES);
    const workbook = source.load({ formulas: false });
    if (workbook === null) throw new Error('not ours');
    source.showLives(villageLives(readCommune(workbook)));
  });
  file.calculator.structureChanged();
}

function findingsOf(file: EmulatedFile, code: string) {
  return read(file, (commune) => {
    const context = checkContext(commune, { year: 2023, month: 6, day: 16 }, false, STANDARD_CHECK_WORDS);
    return checkPeriod(commune, makePeriod(code, 'nd09'), context);
  });
}

describe('open mediations of a village that is merged into another', () => {
  const TABS = ['HH-T01 Thôn 1', 'HH-T02 Thôn 2'] as const;
  const type = (file: EmulatedFile, village: 1 | 2, column: string, figures: Readonly<Record<string, string>>) => {
    const tab = keyedTab(file, TABS[village - 1] ?? '');
    for (const [code, text] of Object.entries(figures)) tab.type(headAccount(village), code, column, text);
  };
  /** One case is left open in village 1, two in village 2. */
  function withOpenCases(): EmulatedFile {
    const file = open();
    type(file, 1, 'Q1', { nd2_tiep_nhan: '1', nd2_thanh: '0', nd2_khong_thanh: '0', nd2_dang: '1' });
    type(file, 2, 'Q1', { nd2_tiep_nhan: '3', nd2_thanh: '1', nd2_khong_thanh: '0', nd2_dang: '2' });
    listVillage(file, 2, { validTo: LAST_OF_Q1, mergedInto: 'HH-T01' });
    return file;
  }
  const settled = { nd2_tiep_nhan: '0', nd2_thanh: '3', nd2_khong_thanh: '0', nd2_dang: '0' };
  const carried = (file: EmulatedFile) => findingsOf(file, '2023-Q2').filter(({ rule }) => /^V0[89]$/.test(rule));
  const shown = (file: EmulatedFile, column: string) => keyedTab(file, TABS[0]).value('nd2_ton_dau', column);

  it('stand on the other tab from the next quarter on, which is checked by them with no script', () => {
    const file = withOpenCases();
    showLives(file);
    expect(shown(file, 'Q2')).toBe(3);
    type(file, 1, 'Q2', settled);
    const tab = keyedTab(file, TABS[0]);
    expect(tab.value('nd2_dang', 'case2')).toBe(0);
    type(file, 1, 'Q2', { nd2_thanh: '2' });
    tab.type(POLICE, '#current', 'name', '2');
    expect(tab.value('nd2_dang', 'check')).toBe(
      'Việc cũ 3 + mới 0 = 3, nhưng hòa giải thành 2 + không thành 0 + đang 0 = 2. Bác xem lại.',
    );
    expect(carried(file).map(({ rule, message }) => [rule, message])).toEqual([
      ['V08', tab.value('nd2_dang', 'check')],
    ]);
    type(file, 1, 'Q2', { nd2_thanh: '3' });
    expect(carried(file)).toEqual([]);
    expect(shown(file, 'Q3')).toBe(0);
  });

  it('are counted and checked rightly before the tab has been told, and nobody is troubled', () => {
    const file = withOpenCases();
    expect(shown(file, 'Q2')).toBe(1);
    type(file, 1, 'Q2', settled);
    expect(carried(file)).toEqual([]);
    const row = read(file, (commune) =>
      composeRollup(commune, quarter2).rows.find(({ code }) => code === 'nd2_ton_dau'),
    );
    expect(row).toMatchObject({ total: 3, n: 1, N: 1 });
  });

  it('follow what the merged village corrects afterwards, and set-up and a second run leave them as they are', () => {
    const file = withOpenCases();
    showLives(file);
    type(file, 2, 'Q1', { nd2_thanh: '2', nd2_dang: '1' });
    showLives(file);
    expect(shown(file, 'Q2')).toBe(2);
    setUpAgain(file);
    const before = workbookContent(file.workbook, ['Nhật ký']);
    showLives(file);
    expect(shown(file, 'Q2')).toBe(2);
    expect(workbookContent(file.workbook, ['Nhật ký'])).toEqual(before);
  });

  it('are unknown while its last quarter is not reported, and what the police type holds until then', () => {
    const file = withOpenCases();
    keyedTab(file, TABS[1]).type(headAccount(2), 'nd2_dang', 'Q1', '');
    showLives(file);
    expect(shown(file, 'Q2')).toBe('');
    keyedTab(file, TABS[0]).type(POLICE, 'nd2_ton_dau', 'Q2', '4');
    const opening = () =>
      read(file, (commune) => composeRollup(commune, quarter2).rows.find(({ code }) => code === 'nd2_ton_dau')?.total);
    expect(opening()).toBe(4);
    type(file, 2, 'Q1', { nd2_dang: '2' });
    expect(opening()).toBe(3);
    expect(carried(file).map(({ rule, officeMessage }) => [rule, officeMessage])).toEqual([
      ['V09', 'Số dư đầu kỳ đã đổi: đang ghi 4, Quý I còn 3 vụ việc. Bấm “Lấy lại số dư”, hoặc sửa Quý I.'],
    ]);
  });

  it('go back when the merger is taken back', () => {
    const file = withOpenCases();
    showLives(file);
    listVillage(file, 2, { validTo: null, mergedInto: null });
    showLives(file);
    expect(shown(file, 'Q2')).toBe(1);
    expect(keyedTab(file, TABS[1]).value('nd2_ton_dau', 'Q2')).toBe(2);
  });

  it('are all that a village made by the merger begins with', () => {
    const file = open();
    type(file, 1, 'Q1', { nd2_tiep_nhan: '1', nd2_thanh: '0', nd2_khong_thanh: '0', nd2_dang: '1' });
    type(file, 2, 'Q1', { nd2_tiep_nhan: '3', nd2_thanh: '1', nd2_khong_thanh: '0', nd2_dang: '2' });
    for (const line of [1, 2]) listVillage(file, line, { validTo: LAST_OF_Q1, mergedInto: 'HH-T03' });
    listVillage(file, 3, { id: 'HH-T03', name: 'Thôn Mới', account: headAccount(3), validFrom: FIRST_OF_Q2 });
    setUpAgain(file);
    showLives(file);
    const tab = keyedTab(file, 'HH-T03 Thôn Mới');
    expect([tab.value('nd2_ton_dau', 'Q1'), tab.value('nd2_ton_dau', 'Q2')]).toEqual(['', 3]);
    for (const [code, text] of Object.entries(settled)) tab.type(headAccount(3), code, 'Q2', text);
    expect(tab.value('nd2_dang', 'case2')).toBe(0);
    expect(carried(file)).toEqual([]);
  });
});

describe('figures in a quarter in which there is no such village', () => {
  const added = (): EmulatedFile => {
    const file = open();
    listVillage(file, 3, { id: 'HH-T03', name: 'Thôn Mới', account: headAccount(3), validFrom: FIRST_OF_Q2 });
    setUpAgain(file);
    return file;
  };
  const told = (file: EmulatedFile, code: string) =>
    findingsOf(file, code)
      .filter(({ rule }) => rule === 'G33')
      .map(({ villageId, quarter, code: row, officeMessage }) => [villageId, quarter, row, officeMessage]);

  it('before its first day: asked for by nobody, told to the police, counted nowhere', () => {
    const file = added();
    const tab = keyedTab(file, 'HH-T03 Thôn Mới');
    tab.type(POLICE, '#current', 'name', '1');
    expect(tab.value('#status', 'name')).toBe(
      'Quý I (15/12–14/3): thôn hoạt động từ ngày 15/3. Quý này bác không phải ghi. Cảm ơn bác.',
    );
    expect(told(file, '2023-Q1')).toEqual([]);
    tab.type(headAccount(3), 'nd1_trom_vu', 'Q1', '9');
    tab.type(headAccount(3), 'tc_ho_dang_ky', 'Q1', '50');
    expect(told(file, '2023-H1')).toEqual([
      [
        'HH-T03',
        1,
        'tc_ho_dang_ky',
        'Thôn Mới không hoạt động trong quý I nhưng đã ghi 2 ô; các ô này không được tính. Hỏi lại thôn: ghi nhầm quý thì chuyển số sang đúng quý; sai ngày thì sửa trong Danh sách thôn.',
      ],
    ]);
    const figureIn = (kind: string, code: string) =>
      read(file, (commune) =>
        composeRollup(commune, makePeriod(kind, 'nd09'))
          .rows.find((row) => row.code === code)
          ?.byVillage.get('HH-T03'),
      );
    expect(figureIn('2023-H1', 'nd1_trom_vu')).toBeNull();
    expect(figureIn('2023-Q2', 'tc_ho_dang_ky')).toBeNull();
  });

  it('after its last day: the same', () => {
    const file = open();
    listVillage(file, 2, { validTo: LAST_OF_Q1, mergedInto: 'HH-T01' });
    setUpAgain(file);
    keyedTab(file, 'HH-T02 Thôn 2').type(headAccount(2), 'nd1_trom_vu', 'Q2', '1');
    expect(told(file, '2023-Q1')).toEqual([]);
    expect(told(file, '2023-Q2').map(([id, quarter, row]) => [id, quarter, row])).toEqual([
      ['HH-T02', 2, 'nd1_trom_vu'],
    ]);
    const row = read(file, (commune) =>
      composeRollup(commune, quarter2).rows.find(({ code }) => code === 'nd1_trom_vu'),
    );
    expect(row).toMatchObject({ total: null, n: 0, N: 1 });
  });

  it('a village added in quarter II is not asked for what is asked in quarter I only', () => {
    const tab = keyedTab(added(), 'HH-T03 Thôn Mới');
    expect(
      ['tc_nghi_quyet', 'tc_dang_ky', 'tc_ho_dang_ky', 'tc_niem_yet'].map((code) => tab.value(code, 'case2')),
    ).toEqual([0, 0, 0, 0]);
    expect(tab.value('nd1_trom_vu', 'case2')).toBe(201);
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
