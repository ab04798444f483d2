/** The tab `Ban ngành` in the sidebar of findings and before an official report, on the built script. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { runFromClient } from '../../local/emulator/execution/run-script';
import { ensureCell } from '../../local/emulator/model/cells';
import type { AcceptancesResponse, BodyFindingsResponse, FindingView } from '../../src/wire';
import { noonOf, openAtWork } from '../fixtures/commune-at-work';
import { keyedTab } from '../fixtures/keyed-cells';
import { ask, generate } from '../fixtures/office-calls';
import { reportedWorkbookModel } from '../fixtures/reported-commune';
import { POLICE } from '../fixtures/set-up-commune';

const ready = reportedWorkbookModel(2);
const PERIOD = '2023-Q1';
const REASON = 'Đây là tên một thôn bên cạnh';

let file: EmulatedFile;
beforeEach(() => {
  file = openAtWork(ready, 2, { now: noonOf(2023, 3, 16) });
});

/** The result of the first body in quarter I. */
function writeResult(text: string): void {
  const tab = keyedTab(file, 'Ban ngành');
  ensureCell(tab.sheet, tab.row('#key') + 2, tab.column('result')).value = text;
  file.calculator.structureChanged();
}

function listed(period: string | null = PERIOD): readonly FindingView[] {
  const response = ask<BodyFindingsResponse>(file, 'listBodyFindings', { period });
  if (!response.ok) throw new Error(response.message);
  return response.findings;
}

const rules = (): string[] => listed().map(({ rule }) => rule);

describe('the sidebar of findings', () => {
  it('says which bodies have not reported the quarter now due', () => {
    const [finding, ...others] = listed(null);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'BN', severity: 'hint', quarter: PERIOD, village: null, cell: null });
    expect(finding?.officeMessage).toContain('Quý I còn chờ báo cáo của: ');
  });

  it('leads to the cell of a result that gives somebody away', () => {
    writeResult('gọi 0912 345 678');
    const found = listed().find(({ rule }) => rule === 'V30');
    expect(found).toMatchObject({ severity: 'error', acceptance: null });
    expect(ask(file, 'showCell', { cell: found?.cell })).toMatchObject({ ok: true });
    expect(found?.cell).toMatch(/^'Ban ngành'!\w\d+$/);
  });

  it('costs four calls, so that the full check keeps its own', () => {
    expect(runFromClient(file, 'listBodyFindings', [{ period: PERIOD }], { account: POLICE }).calls).toBe(4);
  });

  it('says nothing where the workbook has no such tab', () => {
    file.workbook.sheets.splice(file.workbook.sheets.indexOf(keyedTab(file, 'Ban ngành').sheet), 1);
    expect(listed()).toEqual([]);
  });
});

describe('an official report', () => {
  it('waits until a number is gone', () => {
    writeResult('gọi 0912 345 678');
    expect(generate(file).summary).toContain('dự thảo');
    writeResult('đã tuyên truyền 2 buổi');
    expect(generate(file).summary).not.toContain('dự thảo');
  });

  it('waits until what looks like a name is accepted with a reason', () => {
    writeResult('phối hợp với ông Hùng');
    expect(rules()).toContain('V31');
    expect(generate(file).summary).toContain('còn 1 cảnh báo chưa chấp nhận');
    const warnings = listed().flatMap(({ acceptance }) => acceptance ?? []);
    const answer = ask<AcceptancesResponse>(file, 'acceptWarnings', { period: PERIOD, warnings, reason: REASON });
    expect(answer).toMatchObject({ ok: true, warnings: [{ reason: REASON }] });
    expect(generate(file).summary).not.toContain('dự thảo');
    writeResult('phối hợp với ông Dũng');
    expect(generate(file).summary).toContain('còn 1 cảnh báo chưa chấp nhận');
  });
});
