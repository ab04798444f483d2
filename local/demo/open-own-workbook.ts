/** Opens an office's own .xlsx: found out by the script itself whether it is a workbook of ours, and of which year. */
import { readFileSync } from 'node:fs';
import { makePeriod, parsePeriodCode } from '../../src/core/period/periods';
import type { SchemeName } from '../../src/core/period/types';
import { formatDate } from '../../src/core/text/dates';
import type { PeriodsResponse } from '../../src/wire';
import { EmulatedFile } from '../emulator/execution/emulated-file';
import { openScript } from '../emulator/execution/script-source';
import { NotAWorkbook } from '../files/not-a-workbook';
import { readWorkbook } from '../files/read-workbook';
import { askScript } from './ask-script';
import { POLICE } from './commune-office';
import { type DemoOptions, UsageError } from './options';
import { DEFAULT_PERIOD } from './prepare-sample';

export interface OwnWorkbook {
  readonly file: EmulatedFile;
  /** The code of a period that the workbook has. */
  readonly period: string;
}

/** The clock is the machine's: days in the report and in `Nhật ký` are those on which it was made. */
export async function openOwnWorkbook(
  path: string,
  { period, scheme }: Pick<DemoOptions, 'period' | 'scheme'>,
  dist: string,
): Promise<OwnWorkbook> {
  const file = new EmulatedFile({
    workbook: await readFile(path),
    owner: POLICE,
    now: Date.now(),
    script: openScript(dist),
    addOnName: 'Thôn tự quản',
  });
  const answer = askScript<PeriodsResponse>(file, 'listPeriods', null, 'Xem các kỳ');
  if (!answer.ok) throw new UsageError(answer.message);
  if (scheme !== null) checkScheme(answer, scheme);
  const known = answer.periods.map(({ code }) => code);
  if (period !== null && !known.includes(period)) {
    throw new UsageError(`Sổ này không có kỳ ${period}. Các kỳ: ${known.join(', ')}.`);
  }
  // Of a workbook of another year, the quarter now due.
  return { file, period: period ?? (known.includes(DEFAULT_PERIOD) ? DEFAULT_PERIOD : answer.suggested) };
}

async function readFile(path: string) {
  try {
    return await readWorkbook(readFileSync(path));
  } catch (error) {
    if (error instanceof NotAWorkbook) throw new UsageError(`${path}: ${error.message}`);
    throw error;
  }
}

/** The scheme of a workbook is its own; another one cannot be cut from the same figures. */
function checkScheme({ periods, suggested }: Extract<PeriodsResponse, { ok: true }>, scheme: SchemeName): void {
  const first = makePeriod(`${parsePeriodCode(suggested).year}-Q1`, scheme);
  const label = periods.find(({ code }) => code === first.code)?.label ?? '';
  if (!label.includes(formatDate(first.end))) {
    throw new UsageError('Sổ này tính kỳ theo cách khác; sổ đã có số liệu thì không đổi cách tính kỳ được nữa.');
  }
}
