/** The tabs of people and of other bodies at work: made by set-up, read by the report, shown on the village tabs. */

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { cloneWorkbook, ensureCell, findSheet } from '../../local/emulator/model/cells';
import type { CellValue, WorkbookModel } from '../../local/emulator/model/workbook-model';
import { type GeneratedReport, generateReport } from '../../src/app/generate-report';
import { ROW_NAMES } from '../../src/core/catalogue/row-names';
import { STANDARD_CHECK_WORDS } from '../../src/core/checks/messages/standard-check-words';
import { makePeriod } from '../../src/core/period/periods';
import { STANDARD_WORDS } from '../../src/core/report/lines/standard-words';
import { reportLines } from '../../src/core/report/report-lines';
import { thawInput } from '../../src/core/report/snapshot';
import { createWorkbookSource } from '../../src/sheets/reading/workbook-source';
import { createActionLog } from '../../src/sheets/stores/action-log';
import { createSnapshotStore } from '../../src/sheets/stores/snapshot-store';
import { setUpWorkbookModel } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { runOnEmulator } from '../fixtures/run-on-emulator';
import { buildRequest, newFile, OWNER, POLICE, runSetUp } from '../fixtures/set-up-commune';

let ready: WorkbookModel;
beforeAll(() => {
  ready = setUpWorkbookModel(2);
});

const open = (): EmulatedFile => newFile(2, { workbook: cloneWorkbook(ready) });

/** Types a line below the keys of a plain table; dates as serial numbers. */
function writeLine(file: EmulatedFile, tab: string, at: number, cells: Readonly<Record<string, CellValue>>): void {
  const keyed = keyedTab(file, tab);
  for (const [key, value] of Object.entries(cells)) {
    const [row, column] = [keyed.row('#key') + at, keyed.column(key)];
    ensureCell(keyed.sheet, row, column).value = value;
    file.calculator.cellChanged(keyed.sheet.id, row, column);
  }
}

const clock = { today: () => ({ year: 2023, month: 3, day: 16 }), now: () => '2023-03-16 08:00' };

function report(file: EmulatedFile): { made: GeneratedReport; calls: number } {
  return runOnEmulator(file, { account: POLICE }, (spreadsheet, run) => {
    const made = generateReport(() => makePeriod('2023-Q1', 'nd09'), {
      source: createWorkbookSource(spreadsheet, () => ROW_NAMES),
      store: createSnapshotStore(spreadsheet),
      scoreTabs: { typed: () => new Map(), staleFormula: () => '', writeScores: () => undefined },
      tabs: {
        writeRollup: () => undefined,
        writeReport: () => undefined,
        reportWords: () => STANDARD_WORDS,
        ownTexts: () => new Map(),
      },
      checkWords: () => STANDARD_CHECK_WORDS,
      log: createActionLog(spreadsheet),
      clock,
    });
    if (made === null) throw new Error('not ours');
    return { made, calls: run.calls };
  });
}

const staffRow = ({ rollup }: GeneratedReport) => rollup.rows.find(({ code }) => code === 'th_nhan_su_doi');

const lineIn = ({ snapshot }: GeneratedReport, id: string): string | undefined =>
  reportLines(thawInput(snapshot.input, new Map(), STANDARD_WORDS)).find((line) => line.id === id)?.text;

/** 14 and 15 February 2023 as cells hold them. */
const [FEB_14, FEB_15] = [44971, 44972];

describe('the list of people', () => {
  it('stands empty after set-up, and every village shows that nobody changed', () => {
    const file = open();
    expect(keyedTab(file, 'HH-T01 Thôn 1').value('th_nhan_su_doi', 'Q1')).toBe(0);
    const { made } = report(file);
    expect(staffRow(made)).toMatchObject({ total: 0, n: 2, N: 2 });
    expect(lineIn(made, 'II.1.nhan-su')).toBe('Trong quý không thay đổi nhân sự tự quản.');
  });

  it('is counted into rollup, report and village tab by the next report', () => {
    const file = open();
    writeLine(file, 'Nhân sự', 1, { village: 'HH-T02', role: 'Tổ trưởng tổ liên gia', name: 'A', to: FEB_14 });
    writeLine(file, 'Nhân sự', 2, { village: 'Thôn 2', role: 'tổ trưởng tổ liên gia', name: 'B', from: FEB_15 });
    const { made } = report(file);
    expect(staffRow(made)?.byVillage.get('HH-T02')).toBe(1);
    expect(keyedTab(file, 'HH-T02 Thôn 2').value('th_nhan_su_doi', 'Q1')).toBe(1);
    expect(keyedTab(file, 'HH-T02 Thôn 2').value('th_nhan_su_doi', 'Q2')).toBe(0);
    expect(lineIn(made, 'II.1.nhan-su')).toBe(
      'Thay đổi nhân sự tự quản: 01 người, tại Thôn 2; Thôn 2 chưa báo cáo UBND xã.',
    );
  });

  it('makes the report say that UBND xã was told once the police have said so', () => {
    const file = open();
    writeLine(file, 'Nhân sự', 1, { village: 'HH-T02', role: 'Tổ trưởng tổ liên gia', to: FEB_14 });
    keyedTab(file, 'HH-T02 Thôn 2').type(POLICE, 'th_nhan_su_bao', 'Q1', 'có');
    expect(lineIn(report(file).made, 'II.1.nhan-su')).toBe(
      'Thay đổi nhân sự tự quản: 01 người, tại Thôn 2; đã báo cáo UBND xã.',
    );
  });

  it('repeats no name of a person anywhere outside its tab', () => {
    const file = open();
    writeLine(file, 'Nhân sự', 1, { village: 'HH-T02', role: 'Tổ trưởng', name: 'Người Làm Mẫu', to: FEB_14 });
    const { made } = report(file);
    expect(JSON.stringify([made.findings, [...made.rollup.rows], made.snapshot])).not.toContain('Người Làm Mẫu');
    const others = file.workbook.sheets.filter(({ name }) => name !== 'Nhân sự');
    const texts = others.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()]));
    expect(texts.some(({ value }) => typeof value === 'string' && value.includes('Người Làm Mẫu'))).toBe(false);
  });

  it('is read again where the tab was renamed', () => {
    const file = open();
    writeLine(file, 'Nhân sự', 1, { village: 'HH-T01', role: 'Tổ trưởng', to: FEB_14 });
    const tab = findSheet(file.workbook, 'Nhân sự');
    if (tab !== undefined) tab.name = 'Danh sách cán bộ';
    expect(staffRow(report(file).made)?.total).toBe(1);
  });

  it('costs a call for each village whose number changes, and none afterwards', () => {
    const file = open();
    report(file);
    const quiet = report(file).calls;
    writeLine(file, 'Nhân sự', 1, { village: 'HH-T01', role: 'Tổ trưởng', to: FEB_14 });
    report(file);
    expect(report(file).calls).toBe(quiet);
  });
});

describe('a workbook of the earlier version, which has neither tab', () => {
  const olderFile = (): EmulatedFile => {
    const file = open();
    file.workbook.sheets = file.workbook.sheets.filter(({ name }) => !['Nhân sự', 'Ban ngành'].includes(name));
    const village = keyedTab(file, 'HH-T01 Thôn 1');
    for (const quarter of ['Q1', 'Q2', 'Q3', 'Q4'])
      ensureCell(village.sheet, village.row('th_nhan_su_doi'), village.column(quarter)).value = null;
    file.calculator.structureChanged();
    return file;
  };

  it('still makes its report, which does not speak of what nobody knows', () => {
    const { made } = report(olderFile());
    expect(staffRow(made)?.byVillage.get('HH-T01')).toBeNull();
    expect(lineIn(made, 'II.1.nhan-su')).toBe('');
    expect(made.findings.filter(({ rule }) => rule === 'BN')).toEqual([]);
  });

  it('gets both, in their places, when set-up runs again', () => {
    const file = olderFile();
    runSetUp(file, buildRequest(2));
    const names = file.workbook.sheets.map(({ name }) => name);
    expect(names.slice(3, 6)).toEqual(['Công an xã', 'Ban ngành', 'Nhân sự']);
    expect(keyedTab(file, 'HH-T01 Thôn 1').value('th_nhan_su_doi', 'Q3')).toBe(0);
  });
});

describe('the list of other bodies', () => {
  it('waits for every office, association and school of the settings in every quarter', () => {
    const [finding] = report(open()).made.findings.filter(({ rule }) => rule === 'BN');
    expect(finding?.message).toContain('Văn phòng UBND xã');
    expect(finding?.message).toContain('Trường THCS');
  });

  it('brings the result of a body into the report, where the officer’s own words stay', () => {
    const file = open();
    writeLine(file, 'Ban ngành', 1, { reported: 'có', result: 'hướng dẫn 02 thôn lập Quy ước' });
    expect(lineIn(report(file).made, 'II.4.ban-nganh')).toBe('Văn phòng UBND xã: hướng dẫn 02 thôn lập Quy ước.');
  });

  it('is open to the police alone, as the list of people is', () => {
    const file = newFile(2, { workbook: cloneWorkbook(ready) });
    for (const name of ['Ban ngành', 'Nhân sự'])
      expect([...(findSheet(file.workbook, name)?.protections[0]?.editors ?? [])].sort()).toEqual(
        [OWNER, POLICE].sort(),
      );
  });
});
