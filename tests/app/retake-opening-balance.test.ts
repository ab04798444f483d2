/** V09 and its remedy on the built script: the figure typed over the opening cases gives way to the quarter before. */
import { beforeEach, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { findSheet } from '../../local/emulator/model/cells';
import type { CorrectResponse } from '../../src/wire';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { ask, listFindings } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, POLICE } from '../fixtures/set-up-commune';

const ready = reportedWorkbookModel(1);

let file: EmulatedFile;
let police: PersonAtTab;

beforeEach(() => {
  file = openAtWork(ready, 1, { now: noonOf(2023, 6, 16) });
  police = new PersonAtTab(file, villageTab(1), POLICE);
  const head = new PersonAtTab(file, villageTab(1), headAccount(1));
  for (const [code, text] of Object.entries({ nd2_tiep_nhan: '3', nd2_thanh: '1', nd2_dang: '2' })) {
    head.type(code, 'Q1', text, { scriptRuns: false });
  }
});

const retake = (quarter: string, village = 'HH-T01'): CorrectResponse =>
  ask<CorrectResponse>(file, 'retakeOpeningBalance', { village, quarter }, { account: POLICE });
const carried = () => listFindings(file, '2023-Q2').findings.filter(({ rule }) => rule === 'V09');

it('the figure of the quarter before stands again, by formula, and the finding goes', () => {
  police.type('nd2_ton_dau', 'Q2', '5', { scriptRuns: false });
  expect(carried()).toHaveLength(1);
  expect(retake('2023-Q2')).toMatchObject({ ok: true, message: 'Thôn 1: đã lấy lại số dư theo quý trước.' });
  expect(police.value('nd2_ton_dau', 'Q2')).toBe(2);
  expect(carried()).toEqual([]);
  new PersonAtTab(file, villageTab(1), headAccount(1)).type('nd2_dang', 'Q1', '1', { scriptRuns: false });
  expect(police.value('nd2_ton_dau', 'Q2')).toBe(1);
});

it('the formula is the one that set-up writes', () => {
  const before = police.formula('nd2_ton_dau', 'Q3');
  police.type('nd2_ton_dau', 'Q3', '9', { scriptRuns: false });
  retake('2023-Q3');
  expect(police.formula('nd2_ton_dau', 'Q3')).toBe(before);
});

it('what was typed stands in Nhật ký', () => {
  police.type('nd2_ton_dau', 'Q2', '5', { scriptRuns: false });
  retake('2023-Q2');
  const lines = [...(findSheet(file.workbook, 'Nhật ký')?.cells.values() ?? [])];
  const said = lines.flatMap((line) => [...line.values()].map(({ value }) => String(value)));
  expect(said.join()).toContain('đang ghi 5; lấy lại theo quý trước');
});

it('a place that is not there is refused in a sentence', () => {
  expect(retake('2023-Q9')).toMatchObject({ ok: false, message: expect.stringContaining('Không tìm thấy ô này') });
  expect(retake('2023-Q2', 'HH-T99')).toMatchObject({ ok: false });
});
