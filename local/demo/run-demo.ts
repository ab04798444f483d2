/** The whole way on the built script: set-up, entries, one click, files; or an office's own workbook instead. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePeriod, parsePeriodCode, quarterPeriod } from '../../src/core/period/periods';
import type { CalendarDate, Quarter, SchemeName } from '../../src/core/period/types';
import type {
  FindingsResponse,
  GenerateResponse,
  PeriodsResponse,
  PrintResponse,
  SetUpRequest,
  SetUpResponse,
} from '../../src/wire';
import { htmlToPdf } from '../browser/html-to-pdf';
import { printPageHtml } from '../browser/print-page';
import { EmulatedFile } from '../emulator/execution/emulated-file';
import { runFromClient, runFunction, runSimpleTrigger } from '../emulator/execution/run-script';
import { openScript } from '../emulator/execution/script-source';
import { readWorkbook } from '../files/read-workbook';
import { writeWorkbook } from '../files/write-workbook';
import { generateCommune } from '../sample/generated-commune';
import { planCommune } from '../sample/plan-commune';
import type { SampleCommune } from '../sample/sample-commune';
import { Office, POLICE } from './commune-office';
import { type DemoOptions, UsageError } from './options';
import { findingsFile, rollupFile } from './output-files';

const YEAR = 2023;
const COMMUNE_CODE = 'HH';
const DEFAULT_PERIOD = '2023-Q1';

const noon = (day: CalendarDate): number => Date.UTC(day.year, day.month - 1, day.day, 5);

/** What the run leaves behind, for whoever started it. */
export interface DemoResult {
  readonly file: EmulatedFile;
  readonly summary: readonly string[];
}

export async function runDemo(options: DemoOptions, dist: string): Promise<DemoResult> {
  const stage = options.workbook === null ? prepareSample(options, dist) : await openOwnWorkbook(options, dist);
  const { file, period } = stage;
  const made = generate(file, period);
  const findings = askFindings(file, made.period);
  const print = ask<PrintResponse>(file, 'printReport', { period: made.period }, 'In báo cáo');
  if (!print.ok) throw new UsageError(print.message);

  mkdirSync(options.out, { recursive: true });
  const html = printPageHtml(readFileSync(join(dist, 'print.html'), 'utf8'), print);
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(options.out, name), content);
  put('so-antt.xlsx', await writeWorkbook(file.workbook, { calculator: file.calculator }));
  put('bao-cao.html', html);
  put('rollup.json', rollupFile(file, made.period));
  put('findings.json', findingsFile(findings));
  put('ledger.json', `${JSON.stringify(file.ledger.steps(), null, 2)}\n`);
  const pdf = await htmlToPdf(html, join(options.out, 'bao-cao.pdf'));
  return { file, summary: summarise(file, made, findings, options.out, pdf) };
}

interface Stage {
  readonly file: EmulatedFile;
  /** Null: the quarter now due, by the menu's one click. */
  readonly period: string | null;
}

/** Opens an empty workbook, sets it up, and lets everybody type all quarters up to the period's end. */
function prepareSample(options: DemoOptions, dist: string): Stage {
  const scheme: SchemeName = options.scheme ?? 'nd09';
  const code = options.period ?? DEFAULT_PERIOD;
  if (parsePeriodCode(code).year !== YEAR)
    throw new UsageError(`Xã mẫu chỉ có số liệu năm ${YEAR}, không có kỳ ${code}.`);
  const period = makePeriod(code, scheme);
  const lastDays = daysOf(scheme);
  const upTo = period.quarters[period.quarters.length - 1] ?? 1;
  const commune =
    options.villages === null
      ? planCommune({ upTo, lastDays })
      : generateCommune({ villages: options.villages, seed: options.seed, upTo, lastDays });

  const file = new EmulatedFile({
    owner: POLICE,
    editors: commune.villages.map((village) => village.headAccount),
    now: noon(period.end) + 24 * 3_600_000,
    script: openScript(dist),
    addOnName: 'Thôn tự quản',
    seed: options.seed,
  });
  file.ledger.step('Mở sổ', POLICE);
  runSimpleTrigger(file, 'onOpen', { account: POLICE, authMode: 'NONE' });
  const villageIds = setUp(file, commune, scheme);
  const office = new Office(file, options.scriptOn);
  file.ledger.step('Nhập số liệu năm trước', POLICE);
  office.fillLastYear(commune, villageIds, COMMUNE_CODE);
  for (const quarter of commune.quarters) {
    file.ledger.step(`Công an xã ghi Quý ${quarter.quarter}`, POLICE);
    office.fillPoliceRows(quarter, villageIds);
    file.ledger.step(`Trưởng thôn ghi Quý ${quarter.quarter}`, 'trưởng thôn');
    office.fillVillages(commune, quarter, villageIds);
  }
  const isQuarter = period.quarters.length === 1;
  return { file, period: isQuarter ? null : code };
}

const daysOf = (scheme: SchemeName): Readonly<Record<Quarter, CalendarDate>> => {
  const lastDay = (quarter: Quarter) => quarterPeriod(YEAR, quarter, scheme).end;
  return { 1: lastDay(1), 2: lastDay(2), 3: lastDay(3), 4: lastDay(4) };
};

function setUp(file: EmulatedFile, commune: SampleCommune, scheme: SchemeName): string[] {
  const request: SetUpRequest = {
    preset: 'ke-hoach-2023',
    year: YEAR,
    scheme,
    communeCode: COMMUNE_CODE,
    villages: commune.villages.map(({ name, headAccount, pilot }) => ({ name, headAccount, pilot })),
    policeAccounts: [POLICE],
    sensitiveMode: 'toàn xã',
  };
  for (let round = 1; ; round += 1) {
    const response = ask<SetUpResponse>(file, 'runSetUp', request, `Thiết lập ban đầu (lượt ${round})`);
    if (!response.ok) throw new UsageError(response.message);
    if (response.finished) break;
  }
  return file.workbook.sheets.flatMap((sheet) => {
    const key = sheet.cells.get(1)?.get(1)?.value;
    return typeof key === 'string' && key.startsWith('#thon:') ? [key.slice('#thon:'.length)] : [];
  });
}

async function openOwnWorkbook(options: DemoOptions, dist: string): Promise<Stage> {
  const path = options.workbook ?? '';
  const workbook = await readWorkbook(readFileSync(path)).catch(() => {
    throw new UsageError(`“${path}” không phải là tệp .xlsx đọc được.`);
  });
  const file = new EmulatedFile({ workbook, owner: POLICE, now: Date.now(), script: openScript(dist) });
  const periods = ask<PeriodsResponse>(file, 'listPeriods', null, 'Xem các kỳ');
  if (!periods.ok) throw new UsageError(periods.message);
  if (options.scheme !== null) checkScheme(periods, options.scheme);
  const known = periods.periods.map((period) => period.code);
  if (options.period !== null && !known.includes(options.period)) {
    throw new UsageError(`Sổ này không có kỳ ${options.period}. Các kỳ: ${known.join(', ')}.`);
  }
  const code = options.period ?? periods.suggested;
  return { file, period: code };
}

/** The scheme of a workbook is its own; another one cannot be cut from the same figures. */
function checkScheme(periods: Extract<PeriodsResponse, { ok: true }>, scheme: SchemeName): void {
  const year = Number(periods.suggested.slice(0, 4));
  const first = makePeriod(`${year}-Q1`, scheme);
  const label = periods.periods[0]?.label ?? '';
  if (!label.includes(`${first.end.day}/${first.end.month}/${year}`)) {
    throw new UsageError('Sổ này tính kỳ theo cách khác; kỳ của sổ đã có số liệu thì không đổi được.');
  }
}

type Made = Extract<GenerateResponse, { ok: true }>;

function generate(file: EmulatedFile, period: string | null): Made {
  if (period === null) {
    file.ledger.step('Lập báo cáo quý', POLICE);
    runFunction(file, 'generateQuarterReport', [], { account: POLICE });
    const shown = file.ui(POLICE);
    const print = ask<PrintResponse>(file, 'printReport', { period: null }, 'Mở trang in');
    if (!print.ok) throw new UsageError(shown.questions.at(-1)?.text ?? print.message);
    return { ok: true, period: print.period, revision: print.revision, summary: '' };
  }
  const response = ask<GenerateResponse>(file, 'generateReport', { period }, 'Lập báo cáo kỳ khác');
  if (!response.ok) throw new UsageError(response.message);
  return response;
}

function askFindings(file: EmulatedFile, period: string): Extract<FindingsResponse, { ok: true }> {
  const response = ask<FindingsResponse>(file, 'listFindings', { period }, 'Kiểm tra số liệu');
  if (!response.ok) throw new UsageError(response.message);
  return response;
}

/** The script answers with the types of the wire; the call passes through plain JSON as in a browser. */
function ask<Response>(file: EmulatedFile, name: string, request: unknown, step: string): Response {
  file.ledger.step(step, POLICE);
  return runFromClient(file, name, [request], { account: POLICE }).result as Response;
}

function summarise(
  file: EmulatedFile,
  made: Made,
  findings: Extract<FindingsResponse, { ok: true }>,
  out: string,
  pdf: boolean,
): string[] {
  const count = (severity: string) => findings.findings.filter((finding) => finding.severity === severity).length;
  const files = [
    'so-antt.xlsx',
    'bao-cao.html',
    ...(pdf ? ['bao-cao.pdf'] : []),
    'rollup.json',
    'findings.json',
    'ledger.json',
  ];
  return [
    `${findings.period.label}: bản số ${made.revision}.`,
    `${findings.reported}/${findings.villages} thôn báo cáo; ${count('error')} lỗi, ${count('warning')} cảnh báo, ${count('hint')} gợi ý.`,
    `Đã ghi vào ${out}/: ${files.join(', ')}.`,
    ...(pdf
      ? []
      : ['Không thấy Chromium trên máy này nên không có bao-cao.pdf; mở bao-cao.html bằng trình duyệt rồi in.']),
    'Số lần gọi dịch vụ của Google (đọc + ghi) theo từng bước:',
    ...file.ledger.steps().map((step) => `  ${step.step}: ${step.total} (${step.reads} + ${step.writes})`),
  ];
}
