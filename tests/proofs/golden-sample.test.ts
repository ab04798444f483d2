/** The golden sample end to end: people type its figures and its words, the built script prints it to the letter. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import { POLICE } from '../../local/demo/commune-office';
import { prepareSample } from '../../local/demo/prepare-sample';
import { scoreSample } from '../../local/demo/score-sample';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { ensureCell } from '../../local/emulator/model/cells';
import { reportText } from '../../src/core/report/report-text';
import type { AcceptancesResponse, FindingsResponse } from '../../src/wire';
import { builtScript, QUICK } from '../demo/demo-run';
import { GOLDEN_WORDS } from '../fixtures/golden/officer-words';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask, generate, print } from '../fixtures/office-calls';

/** Seconds on a quiet machine; others may be at work on it. */
jest.setTimeout(240_000);

const DAY = 24 * 3_600_000;
const Q1 = { period: '2023-Q1' };
const thon = (number: number): string => `HH-T0${number} Thôn ${number}`;

/** Lines of a table tab, below its keys, as the police type them. */
function writeLines(
  file: EmulatedFile,
  tab: string,
  lines: readonly Readonly<Record<string, string | number>>[],
): void {
  const { sheet, row, column } = keyedTab(file, tab);
  lines.forEach((line, index) => {
    for (const [key, value] of Object.entries(line)) {
      ensureCell(sheet, row('#key') + 1 + index, column(key)).value = value;
    }
  });
  file.calculator.structureChanged();
}

function setting(file: EmulatedFile, key: string, value: string): void {
  const { sheet, column } = keyedTab(file, 'Cài đặt');
  const row = [...sheet.cells].find(([, cells]) => [...cells.values()].some((cell) => cell.value === key))?.[0];
  if (row === undefined) throw new Error(`no setting ${key}`);
  ensureCell(sheet, row, column('value')).value = value;
  file.calculator.structureChanged();
}

/** What the sample of the demo leaves out of part 0: posting asked of all, who was late, who changed, what was accepted. */
function completeSample(file: EmulatedFile): void {
  const police = (tab: string, row: string, column: string, text: string) => {
    expect(keyedTab(file, tab).type(POLICE, row, column, text).kind).toBe('done');
  };
  file.clock.advance(5 * DAY);
  setting(file, 'niem_yet', 'mọi thôn');
  police('Công an xã', 'th_vp_khen_cn', 'Q1', '2');
  police(thon(6), '#submittedOn', 'Q1', '19/03/2023');
  police(thon(5), 'hop_ngay', 'Q1', '16/03/2023');
  for (const village of [2, 7]) police(thon(village), 'th_nhan_su_bao', 'Q1', 'có');
  const FEB_14 = 44_971;
  writeLines(file, 'Nhân sự', [
    { village: 'HH-T02', role: 'Tổ trưởng tổ liên gia', name: 'A', to: FEB_14 },
    { village: 'HH-T07', role: 'Thành viên Tổ ANXH', name: 'B', to: FEB_14 },
  ]);
}

it('is printed to the letter by the built script', () => {
  const sample = prepareSample({ ...QUICK, villages: null }, builtScript());
  const { file } = sample;
  completeSample(file);
  scoreSample(sample, false);

  const found = ask<FindingsResponse>(file, 'listFindings', Q1, { account: POLICE });
  const warnings = found.ok ? found.findings.filter(({ severity }) => severity === 'warning') : [];
  expect(warnings.map(({ rule, villageName }) => [rule, villageName])).toEqual([['V36', 'Thôn 5']]);
  const accepted = ask<AcceptancesResponse>(
    file,
    'acceptWarnings',
    { ...Q1, warnings: warnings.map(({ acceptance }) => acceptance), reason: 'Cuộc họp đánh giá kết quả quý I' },
    { account: POLICE },
  );
  expect(accepted.ok).toBe(true);

  generate(file, '2023-Q1', { account: POLICE });
  for (const [line, text] of GOLDEN_WORDS) keyedTab(file, 'Báo cáo Quý I').type(POLICE, line, 'own', text);
  expect(reportText(print(file, '2023-Q1').document)).toEqual(
    readFileSync(join(process.cwd(), 'tests/fixtures/golden/bao-cao-2023-q1.txt'), 'utf8')
      .replace(/\n$/, '')
      .split('\n'),
  );
});
