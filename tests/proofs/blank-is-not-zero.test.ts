/** What was not reported is not 0: gaps in the entries stay gaps in every total, on both paths, and make a draft. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type PreparedSample, prepareSample } from '../../local/demo/prepare-sample';
import { placesOf, tabByKey } from '../../local/demo/tab-places';
import { a1OfCell } from '../../local/emulator/model/boxes';
import { ensureCell } from '../../local/emulator/model/cells';
import type { CellValue } from '../../local/emulator/model/workbook-model';
import { clearCells } from '../../local/emulator/people/typing';
import { readWorkbook } from '../../local/files/read-workbook';
import { writeWorkbook } from '../../local/files/write-workbook';
import type { RollupJsonRow } from '../../src/core/rollup/rollup-json';
import { builtScript, type DemoRun, QUICK, runQuickly, tempFolder } from '../demo/demo-run';
import { recomputeTotals } from './recompute-totals';

/** Seconds on a quiet machine; others may be at work on it. */
jest.setTimeout(240_000);

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly village: string | null;
  readonly code: string | null;
  readonly message: string;
}

const placeOf = ({ file, villageIds }: PreparedSample, village: number, code: string) => {
  const { sheet, rowOf, columnOf } = placesOf(tabByKey(file, `#thon:${villageIds[village - 1]}`));
  return { sheet, row: rowOf.get(code) ?? 0, column: columnOf.get('Q1') ?? 0 };
};

/** The head takes an entry back. */
function clear(sample: PreparedSample, village: number, code: string): void {
  const { sheet, row, column } = placeOf(sample, village, code);
  const account = sample.commune.villages[village - 1]?.headAccount ?? '';
  const outcome = clearCells(sample.file, account, sheet.name, a1OfCell(row, column), { scriptRuns: false });
  if (outcome.kind === 'refused') throw new Error(outcome.message);
}

/** A cell as another program left it. */
function leave(sample: PreparedSample, village: number, code: string, value: CellValue): void {
  const { sheet, row, column } = placeOf(sample, village, code);
  ensureCell(sheet, row, column).value = value;
  sample.file.calculator.cellChanged(sheet.id, row, column);
}

describe('a commune of four with gaps in its entries', () => {
  let run: DemoRun;
  let findings: readonly Finding[];
  const row = (code: string): RollupJsonRow | undefined => run.rollup.rows.find((each) => each.code === code);

  beforeAll(async () => {
    const sample = prepareSample({ ...QUICK, villages: 4 }, builtScript());
    clear(sample, 1, 'nd1_trom_vu');
    leave(sample, 2, 'nd6_tin_bao', '1.250');
    leave(sample, 2, 'nd8_vsmt_buoi', ' 3 Buổi ');
    leave(sample, 3, 'nd7_chay_no', { error: '#REF!' });
    leave(sample, 3, 'nd1_tuan_tra_buoi', 0);
    const heads = sample.commune.quarters[0]?.heads[3] ?? {};
    for (const code of Object.keys(heads)) clear(sample, 4, code);
    const workbook = join(tempFolder(), 'so.xlsx');
    writeFileSync(workbook, await writeWorkbook(sample.file.workbook, { calculator: sample.file.calculator }));
    run = await runQuickly({ workbook, villages: null, period: '2023-Q1' });
    findings = JSON.parse(run.text('findings.json'));
  });

  it('comes to the same figures on both paths', async () => {
    const workbook = await readWorkbook(readFileSync(join(run.out, 'so-antt.xlsx')));
    const { rollup } = run;
    expect({
      villages: rollup.villages,
      rows: rollup.rows.map(({ code, scope, byVillage, total, n, N }) => ({ code, scope, byVillage, total, n, N })),
    }).toEqual(recomputeTotals(workbook, 'Q1', run.file.clock.now()));
  });

  it('leaves blank and unreadable cells out of the total and out of n', () => {
    expect(row('nd1_trom_vu')).toMatchObject({ n: 2, N: 4, byVillage: { 'HH-T01': null, 'HH-T04': null } });
    expect(row('nd6_tin_bao')).toMatchObject({ n: 2, N: 4, byVillage: { 'HH-T02': null } });
    expect(row('nd7_chay_no')).toMatchObject({ n: 2, N: 4, byVillage: { 'HH-T03': null } });
  });

  it('counts a typed 0, and reads “ 3 Buổi ” as 3', () => {
    expect(row('nd1_tuan_tra_buoi')).toMatchObject({ n: 3, N: 4, byVillage: { 'HH-T03': 0 } });
    expect(row('nd8_vsmt_buoi')).toMatchObject({ n: 3, N: 4, byVillage: { 'HH-T02': 3 } });
  });

  it('counts a conditional row as 0 only where its condition is known to be false', () => {
    const stolen = row('nd1_trom_bao_kip');
    expect(stolen?.byVillage['HH-T01']).toBeNull();
    expect(row('nd1_tuan_tra_luot')?.byVillage['HH-T04']).toBeNull();
  });

  it('takes none of the four as reported', () => {
    expect(run.rollup.villages.map((village) => village.reported)).toEqual([false, false, false, false]);
    expect(run.summary.join('\n')).toContain('0/4 thôn báo cáo');
  });

  it('is a draft and says so on paper and to who made it', () => {
    expect(run.text('bao-cao.html')).toContain('DỰ THẢO – số liệu tạm tính (0/4 thôn)');
    expect(run.summary[0]).toContain('(dự thảo)');
  });

  it('finds the missing and the unreadable cells', () => {
    const found = (village: string, code: string) =>
      findings.filter((each) => each.village === village && each.code === code && each.severity === 'error');
    expect(found('HH-T01', 'nd1_trom_vu')).toHaveLength(1);
    expect(found('HH-T02', 'nd6_tin_bao')[0]?.message).toContain('1.250');
    expect(found('HH-T03', 'nd7_chay_no')).toHaveLength(1);
    expect(found('HH-T04', 'bc_ho_tong')).toHaveLength(1);
  });
});

describe('a quarter that nobody has filled in', () => {
  it('has no total, and not one village of N', async () => {
    const sample = prepareSample({ ...QUICK, villages: 2 }, builtScript());
    const workbook = join(tempFolder(), 'so.xlsx');
    writeFileSync(workbook, await writeWorkbook(sample.file.workbook, { calculator: sample.file.calculator }));
    const { rollup } = await runQuickly({ workbook, villages: null, period: '2023-Q3' });
    const patrols = rollup.rows.find(({ code }) => code === 'nd1_tuan_tra_buoi');
    expect(patrols).toMatchObject({ total: null, n: 0, N: 2, byVillage: { 'HH-T01': null, 'HH-T02': null } });
    // Asked once a year, so quarter I still stands.
    expect(rollup.rows.find(({ code }) => code === 'tc_ho_dang_ky')).toMatchObject({ n: 2, N: 2 });
    expect(rollup.villages.every((village) => !village.reported)).toBe(true);
  });
});
