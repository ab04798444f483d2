/** The whole way on the built script, in a folder of its own: its files, their formats, every period and scheme. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readDemoOptions, UsageError } from '../../local/demo/options';
import { prepareSample } from '../../local/demo/prepare-sample';
import type { LedgerStep } from '../../local/emulator/ledger/ledger';
import { createWorkbook } from '../../local/emulator/model/cells';
import { readWorkbook } from '../../local/files/read-workbook';
import { writeWorkbook } from '../../local/files/write-workbook';
import { quarterPeriod } from '../../src/core/period/periods';
import type { SchemeName } from '../../src/core/period/types';
import type { ScoresJson } from '../../src/core/score/scores-json';
import { type KeyedTab, readTabs } from '../proofs/keyed-tabs';
import { builtScript, type DemoRun, QUICK, runQuickly, tempFolder } from './demo-run';
import { FINDINGS, LEDGER, ROLLUP, SCORES } from './formats';

/** Seconds on a quiet machine; others may be at work on it. */
jest.setTimeout(240_000);

const FILES = [
  'bao-cao.docx',
  'bao-cao.html',
  'findings.json',
  'ledger.json',
  'rollup.json',
  'scores.json',
  'so-antt.xlsx',
];

/** What the tabs of the villages say: the status line, and each row's message of quarter I. */
async function statusLines({ out }: DemoRun): Promise<unknown[]> {
  const workbook = await readWorkbook(readFileSync(join(out, 'so-antt.xlsx')));
  const villages = readTabs(workbook).filter((tab) => tab.key.startsWith('#thon:'));
  const status = (tab: KeyedTab) => ['name', 'check1', 'check2'].map((column) => tab.value('#status', column));
  return villages.map((tab) => [tab.key, status(tab)]);
}

describe('the demo on the sample commune', () => {
  let run: DemoRun;
  let steps: readonly LedgerStep[];
  beforeAll(async () => {
    run = await runQuickly({ villages: null, scriptOn: true, pdf: true });
    steps = JSON.parse(run.text('ledger.json'));
  });

  it('writes its files, the PDF where there is a browser', () => {
    const written = readdirSync(run.out).sort();
    expect(written.filter((name) => name !== 'bao-cao.pdf')).toEqual(FILES);
    expect(written.every((name) => statSync(join(run.out, name)).size > 0)).toBe(true);
    const missing = run.summary.some((line) => line.startsWith('Không thấy Chromium'));
    expect(written.includes('bao-cao.pdf')).toBe(!missing);
  });

  it('keeps the formats of its data files', () => {
    expect(ROLLUP(run.rollup)).toEqual([]);
    expect(FINDINGS(JSON.parse(run.text('findings.json')))).toEqual([]);
    expect(SCORES(JSON.parse(run.text('scores.json')))).toEqual([]);
    expect(LEDGER(steps)).toEqual([]);
  });

  it('gives the figures of the golden sample', () => {
    const row = (code: string) => run.rollup.rows.find((each) => each.code === code);
    expect(run.rollup.villages.filter((village) => village.reported)).toHaveLength(8);
    expect(run.rollup.period).toEqual({ code: '2023-Q1', start: '2022-12-15', end: '2023-03-14' });
    expect(row('nd1_trom_vu')).toMatchObject({ total: 4, n: 8, N: 8, previous: 3, sameLastYear: 5 });
    expect(row('nd1_trom_vu')?.byVillage).toMatchObject({ 'HH-T03': 2, 'HH-T06': 1 });
    expect(row('tc_ho_dang_ky_tl')?.total).toBeCloseTo((100 * 2105) / 2120, 10);
    expect(row('nd3_co_bac')).toMatchObject({ scope: 'commune', byVillage: {}, total: 4, n: 1, N: 1, previous: 0 });
  });

  it('scores the golden sample, of which here every village handed in on time and only the pilot has to post', () => {
    const { villages }: ScoresJson = JSON.parse(run.text('scores.json'));
    expect(villages.map(({ total, class: name, rank }) => [total, name, rank])).toEqual([
      [98.9, 'Tốt', 2],
      [98, 'Tốt', 4],
      [87.3, 'Khá', 7],
      [100, 'Tốt', 1],
      [96, 'Tốt', 5],
      [79.7, 'Khá', 8],
      [89.4, 'Khá', 6],
      [98.9, 'Tốt', 2],
    ]);
    expect(run.text('bao-cao.html')).toContain('Có 8/8 thôn được chấm điểm: 05 thôn xếp loại Tốt');
  });

  it('leaves out rows of text, dates and choices, rows switched off, and those that are not made yet', () => {
    const codes = run.rollup.rows.map((row) => row.code);
    for (const code of ['hop_ngay', 'hop_dia_diem', 'nd7_tt_chu_de', 'bc_nhan_khau', 'lt_tang_toi_pham'])
      expect(codes).not.toContain(code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(run.rollup.rows.filter((row) => row.scope === 'commune').every((row) => row.N === 1)).toBe(true);
  });

  it('proves that the villages make the commune', () => {
    expect(run.rollup.reconciliation.length).toBeGreaterThan(0);
    expect(run.rollup.reconciliation.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('finds nothing wrong in the sample', () => {
    expect(JSON.parse(run.text('findings.json'))).toEqual([]);
  });

  it('says in Vietnamese what happened', () => {
    const [first, second, third, ...rest] = run.summary;
    expect(first).toBe('Quý I năm 2023 (15/12/2022–14/3/2023): đã lập báo cáo, bản số 1.');
    expect(second).toBe('8/8 thôn báo cáo; kiểm tra thấy 0 lỗi, 0 cảnh báo, 0 gợi ý.');
    expect(third).toContain(`Đã ghi vào ${run.out}: so-antt.xlsx, bao-cao.html, bao-cao.docx, rollup.json`);
    expect(rest.filter((line) => /^ {2}.+: \d+ \(\d+ \+ \d+\)$/.test(line))).toHaveLength(steps.length);
  });

  it('counts the calls of each step, by the account that acted', () => {
    expect(steps.map(({ step, user }) => `${user}: ${step}`)).toEqual([
      'congan@example.com: Mở sổ',
      'congan@example.com: Thiết lập ban đầu (lượt 1)',
      'congan@example.com: Nhập số liệu năm trước',
      'congan@example.com: Công an xã ghi Quý I',
      'trưởng thôn: Trưởng thôn ghi Quý I',
      'congan@example.com: Chấm điểm thi đua Quý I',
      'congan@example.com: Công an xã chấm tay Quý I',
      'congan@example.com: Chấm điểm thi đua',
      'congan@example.com: Lập báo cáo quý',
      'congan@example.com: In báo cáo',
      'congan@example.com: Kiểm tra số liệu',
    ]);
    for (const { calls, total, reads, writes } of steps) {
      expect(reads + writes).toBe(total);
      expect(Object.values(calls).reduce((sum, each) => sum + each, 0)).toBe(total);
    }
  });

  it('prints the report of the golden sample', () => {
    const html = run.text('bao-cao.html');
    expect(html).toContain('<!doctype html>');
    for (const words of ['CÔNG AN XÃ HOẰNG HỢP', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']) expect(html).toContain(words);
    expect(html).not.toContain('DỰ THẢO');
  });

  it('comes to the same totals and status lines where Google runs no script for the heads', async () => {
    const without = await runQuickly({ villages: null, scriptOn: false });
    expect(without.text('rollup.json')).toBe(run.text('rollup.json'));
    expect(without.text('findings.json')).toBe(run.text('findings.json'));
    const lines = await statusLines(run);
    expect(lines).toHaveLength(8);
    expect(await statusLines(without)).toEqual(lines);
    const heads = JSON.parse(without.text('ledger.json')).find(({ user }: LedgerStep) => user === 'trưởng thôn');
    expect(heads.total).toBe(0);
  });
});

describe('every period and scheme', () => {
  const QUARTER = /^2023-Q/;

  it.each(['2023-Q2', '2023-Q3', '2023-Q4', '2023-H1', '2023-9M', '2023-H2', '2023-Y'])('makes %s', async (period) => {
    const run = await runQuickly({ period, villages: 1 });
    expect(ROLLUP(run.rollup)).toEqual([]);
    expect(run.rollup.period.code).toBe(period);
    expect(run.rollup.villages.map((village) => village.reported)).toEqual([true]);
    const made = JSON.parse(run.text('ledger.json')).map(({ step }: LedgerStep) => step);
    expect(made).toContain(QUARTER.test(period) ? 'Lập báo cáo quý' : 'Lập báo cáo kỳ khác');
    expect(run.rollup.reconciliation.filter(({ ok }) => !ok)).toEqual([]);
  });

  it.each<[SchemeName, string, string]>([
    ['calendar', '2023-01-01', '2023-03-31'],
    ['congan', '2022-11-15', '2023-02-14'],
    ['tt124_kdc', '2022-11-01', '2023-01-31'],
  ])('counts quarter I of %s from %s to %s', async (scheme, start, end) => {
    const { rollup } = await runQuickly({ scheme, villages: 1 });
    expect(ROLLUP(rollup)).toEqual([]);
    expect(rollup).toMatchObject({ scheme, period: { code: '2023-Q1', start, end } });
    expect(rollup.villages.every((village) => village.reported)).toBe(true);
  });

  it('types every quarter up to the period’s end, on the day after it', () => {
    const { file, period } = prepareSample({ ...QUICK, period: '2023-H1' }, builtScript());
    const { end } = quarterPeriod(2023, 2, 'nd09');
    expect(new Date(file.clock.now()).toISOString().slice(0, 10)).toBe('2023-06-15');
    expect([period.end, file.ledger.steps().filter(({ step }) => step.startsWith('Trưởng thôn')).length]).toEqual([
      end,
      2,
    ]);
  });

  it('gives the same commune for the same seed, another for another', async () => {
    const [first, again, other] = [await runQuickly(), await runQuickly(), await runQuickly({ seed: 2 })];
    expect(again.text('rollup.json')).toBe(first.text('rollup.json'));
    expect(other.text('rollup.json')).not.toBe(first.text('rollup.json'));
  });
});

describe('an office’s own workbook', () => {
  let workbook: string;
  beforeAll(async () => {
    const { file } = prepareSample({ ...QUICK, period: '2023-Q2' }, builtScript());
    workbook = join(tempFolder(), 'so cua xa.xlsx');
    writeFileSync(workbook, await writeWorkbook(file.workbook, { calculator: file.calculator }));
  });

  it('is read as it is: nothing is typed into it', async () => {
    const run = await runQuickly({ workbook, villages: null });
    expect(run.rollup.period.code).toBe('2023-Q1');
    const steps: LedgerStep[] = JSON.parse(run.text('ledger.json'));
    expect(steps.map(({ step }) => step)).toEqual([
      'Xem các kỳ',
      'Chấm điểm thi đua',
      'Lập báo cáo kỳ khác',
      'In báo cáo',
      'Kiểm tra số liệu',
    ]);
  });

  it('makes another revision of its own file only where figures have changed', async () => {
    const first = await runQuickly({ workbook, villages: null, period: '2023-H1' });
    const second = await runQuickly({ workbook: join(first.out, 'so-antt.xlsx'), villages: null, period: '2023-H1' });
    expect(second.rollup).toEqual(first.rollup);
    expect(second.summary[0]).toContain('bản số 1');
  });

  it('is not cut into the periods of another scheme', async () => {
    await expect(runQuickly({ workbook, villages: null, scheme: 'calendar' })).rejects.toThrow('theo cách khác');
    const same = await runQuickly({ workbook, villages: null, scheme: 'nd09' });
    expect(same.rollup.scheme).toBe('nd09');
  });
});

describe('what cannot be done is one clear line, exit code 2, and nothing written', () => {
  const demo = (out: string, ...args: string[]) => {
    builtScript();
    const command = ['--import', 'tsx', 'local/demo.ts', '--out', out, ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
    return { status, stdout, stderr, written: existsSync(out) };
  };

  /** In this process, as quick as the command line is slow. */
  const declined = async (...args: string[]): Promise<string> => {
    const out = join(tempFolder(), 'out');
    const start = async () => runQuickly(readDemoOptions([...args, '--out', out]));
    const message = await start().then(
      () => 'it was done',
      (error: unknown) => (error instanceof UsageError ? error.message : `no UsageError: ${error}`),
    );
    expect(existsSync(out)).toBe(false);
    return message;
  };

  it('a workbook that is none of ours', async () => {
    const folder = tempFolder();
    const foreign = join(folder, 'danh sach.xlsx');
    writeFileSync(foreign, await writeWorkbook(createWorkbook({ sheetNames: ['Lớp 5A'] })));
    expect(demo(join(folder, 'out'), '--workbook', foreign)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Tệp này không phải sổ “Thôn tự quản”[^\n]*\n$/),
      written: false,
    });
  });

  it('a file that is no workbook, and one that is not there', async () => {
    const notes = join(tempFolder(), 'ghi chu.xlsx');
    writeFileSync(notes, 'không phải bảng tính');
    expect(await declined('--workbook', notes)).toBe(`${notes}: Tệp này không phải là bảng tính .xlsx.`);
    expect(await declined('--workbook', `${notes}x`)).toBe(`Không thấy tệp “${notes}x”.`);
    expect(await declined('--workbook', tempFolder())).toContain('Không thấy tệp');
  });

  it('an unknown period, scheme or option, or an impossible number of villages', async () => {
    expect(await declined('--period', '2023-Q5')).toBe(
      'Không có kỳ “2023-Q5”. Các kỳ: 2023-Q1, 2023-Q2, 2023-Q3, 2023-Q4, 2023-H1, 2023-9M, 2023-H2, 2023-Y.',
    );
    expect(await declined('--period', '2024-Q1')).toBe('Xã mẫu chỉ có số liệu năm 2023, không có kỳ 2024-Q1.');
    expect(await declined('--scheme', 'tuần')).toContain('Chọn một trong: nd09, calendar, congan, tt124_kdc.');
    expect(await declined('--villages', '0')).toBe('--villages phải là số nguyên từ 1 đến 80, không phải “0”.');
    expect(await declined('--villages', 'tám')).toContain('số nguyên');
    expect(await declined('--vilages', '8')).toContain('--vilages');
    expect(await declined('quý 1')).toContain('quý 1');
  });

  it('an unknown period on the command line', () => {
    const { status, stderr, written } = demo(join(tempFolder(), 'out'), '--period', 'Q1');
    expect([status, stderr.trim().split('\n').length, written]).toEqual([2, 1, false]);
  });
});
