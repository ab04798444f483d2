/** Reads the demo's command line; what it does not understand is one clear line and no work done. */
import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PeriodKind, SchemeName } from '../../src/core/period/types';

export interface DemoOptions {
  /** An office's own file; null: the sample or a generated commune. */
  readonly workbook: string | null;
  /** `2023-Q1` …; null: 2023-Q1, or the quarter now due of an own file that is of another year. */
  readonly period: string | null;
  readonly scheme: SchemeName | null;
  /** Null: the sample commune of eight. */
  readonly villages: number | null;
  readonly seed: number;
  readonly scriptOn: boolean;
  /** False: no bao-cao.pdf; starting a browser takes a few seconds. */
  readonly pdf: boolean;
  readonly out: string;
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const SCHEMES: readonly SchemeName[] = ['nd09', 'calendar', 'congan', 'tt124_kdc'];
const KINDS: readonly PeriodKind[] = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', '9M', 'H2', 'Y'];
const MOST_VILLAGES = 80;

function parseCommandLine(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        workbook: { type: 'string' },
        period: { type: 'string' },
        scheme: { type: 'string' },
        villages: { type: 'string' },
        seed: { type: 'string' },
        'script-off': { type: 'boolean' },
        'no-pdf': { type: 'boolean' },
        out: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`Không hiểu dòng lệnh: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < low || value > high) {
    throw new UsageError(`--${name} phải là số nguyên từ ${low} đến ${high}, không phải “${text}”.`);
  }
  return value;
}

function checkPeriod(text: string): string {
  const kind = /^20\d\d-(.+)$/.exec(text)?.[1];
  if (!KINDS.some((known) => known === kind)) {
    throw new UsageError(`Không có kỳ “${text}”. Các kỳ: ${KINDS.map((known) => `2023-${known}`).join(', ')}.`);
  }
  return text;
}

function checkWorkbook(path: string, villages: string | undefined): void {
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) throw new UsageError(`Không thấy tệp “${path}”.`);
  if (villages !== undefined) throw new UsageError('--villages chỉ dùng cho xã mẫu, không dùng cùng --workbook.');
}

export function readDemoOptions(args: readonly string[]): DemoOptions {
  const given = parseCommandLine(args);
  const scheme = SCHEMES.find((known) => known === given.scheme);
  if (given.scheme !== undefined && scheme === undefined) {
    throw new UsageError(`Không có cách tính kỳ “${given.scheme}”. Chọn một trong: ${SCHEMES.join(', ')}.`);
  }
  if (given.workbook !== undefined) checkWorkbook(given.workbook, given.villages);
  return {
    workbook: given.workbook ?? null,
    period: given.period === undefined ? null : checkPeriod(given.period),
    scheme: scheme ?? null,
    villages: given.villages === undefined ? null : wholeNumber('villages', given.villages, 1, MOST_VILLAGES),
    seed: given.seed === undefined ? 1 : wholeNumber('seed', given.seed, 0, 4_294_967_295),
    scriptOn: given['script-off'] !== true,
    pdf: given['no-pdf'] !== true,
    out: given.out ?? 'out',
  };
}
