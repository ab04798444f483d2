/** V34 on the built script: a half-year is held against the official report of its quarter, in the sidebar and the gate. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFromClient } from '../../local/emulator/execution/run-script';
import { ensureCell, findSheet } from '../../local/emulator/model/cells';
import { noonOf, openAtWork, PersonAtTab } from '../fixtures/commune-at-work';
import { generate, listFindings, print } from '../fixtures/office-calls';
import { reportedWorkbookModel, villageTab } from '../fixtures/reported-commune';
import { headAccount, OWNER } from '../fixtures/set-up-commune';

const VILLAGES = 2;
const ready = reportedWorkbookModel(VILLAGES);

let file: EmulatedFile;

beforeEach(() => {
  file = openAtWork(ready, VILLAGES, { now: noonOf(2023, 6, 16) });
});

const change = (text: string) =>
  new PersonAtTab(file, villageTab(1), headAccount(1)).type('nd6_tin_bao', 'Q1', text, { scriptRuns: false });
const found = (period = '2023-H1') =>
  listFindings(file, period)
    .findings.filter(({ rule }) => rule === 'V34')
    .map(({ code, severity, village, message }) => ({ code, severity, village, message }));

describe('a figure that changed after the official report of its quarter', () => {
  beforeEach(() => {
    generate(file, '2023-Q1');
    expect(print(file, '2023-Q1').document.banner).toBeNull();
    change('7');
  });

  it('is an error of the half-year, with both figures and the remedy', () => {
    expect(found()).toEqual([
      {
        code: 'nd6_tin_bao',
        severity: 'error',
        village: null,
        message: expect.stringMatching(/6 tháng đầu năm 2023: đang là 9, gộp từ các quý là 4\. Lập lại tổng hợp/),
      },
    ]);
    expect(generate(file, '2023-H1').summary).toMatch(/dự thảo: còn \d+ lỗi/);
  });

  it('is none any more when the quarter’s report was made again', () => {
    generate(file, '2023-Q1');
    expect(found()).toEqual([]);
  });

  it('says nothing of the quarter itself, nor where the rule is switched off', () => {
    expect(found('2023-Q1')).toEqual([]);
    const rows = [...(findSheet(file.workbook, 'Cài đặt')?.cells ?? [])];
    const at = rows.find(([, line]) => line.get(2)?.value === 'quy_tac_tat')?.[0] ?? 0;
    const sheet = findSheet(file.workbook, 'Cài đặt');
    if (sheet === undefined || at === 0) throw new Error('no such setting');
    ensureCell(sheet, at, 4).value = 'V34';
    expect(found()).toEqual([]);
  });
});

it('a draft of the quarter says nothing against the half-year', () => {
  change('');
  generate(file, '2023-Q1');
  change('7');
  expect(found()).toEqual([]);
});

it('without any report the quarters are taken as they stand, and the sidebar keeps to its calls', () => {
  expect(found()).toEqual([]);
  const { calls } = runFromClient(file, 'listFindings', [{ period: '2023-H1' }], { account: OWNER });
  expect(calls).toBeLessThanOrEqual(2 * VILLAGES + 6 + 1);
});
