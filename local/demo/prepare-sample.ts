/** Opens an empty workbook, sets it up, and lets everybody type all quarters up to the period's end. */
import { makePeriod, parsePeriodCode, quarterPeriod } from '../../src/core/period/periods';
import type { CalendarDate, Period, Quarter, SchemeName } from '../../src/core/period/types';
import type { SetUpRequest, SetUpResponse } from '../../src/wire';
import { EmulatedFile } from '../emulator/execution/emulated-file';
import { runSimpleTrigger } from '../emulator/execution/run-script';
import { openScript } from '../emulator/execution/script-source';
import { generateCommune } from '../sample/generated-commune';
import { planCommune } from '../sample/plan-commune';
import type { SampleCommune } from '../sample/sample-commune';
import { askScript } from './ask-script';
import { Office, POLICE } from './commune-office';
import { type DemoOptions, UsageError } from './options';

const YEAR = 2023;
const COMMUNE_CODE = 'HH';
const DAY = 24 * 3_600_000;

export const DEFAULT_PERIOD = `${YEAR}-Q1`;

/** The sample in its workbook, before anyone has asked for a report. */
export interface PreparedSample {
  readonly file: EmulatedFile;
  readonly commune: SampleCommune;
  /** In the order of the commune's villages. */
  readonly villageIds: readonly string[];
  readonly period: Period;
}

export type SampleOptions = Pick<DemoOptions, 'period' | 'scheme' | 'villages' | 'seed' | 'scriptOn'> & {
  /** How long a service call takes on the emulated clock; none by default. */
  readonly millisecondsPerCall?: number;
};

/** @param dist Folder of the built script. Throws `UsageError` for a period of another year. */
export function prepareSample(options: SampleOptions, dist: string): PreparedSample {
  const { dayAfter, ...sample } = setUpSample(options, dist);
  fillIn(sample.file, sample.commune, sample.villageIds, options.scriptOn, dayAfter);
  return sample;
}

/** The sample's workbook as set-up leaves it on the day after quarter I: nobody has typed anything. */
export function setUpSample(options: SampleOptions, dist: string) {
  const scheme = options.scheme ?? 'nd09';
  const code = options.period ?? DEFAULT_PERIOD;
  if (parsePeriodCode(code).year !== YEAR) {
    throw new UsageError(`Xã mẫu chỉ có số liệu năm ${YEAR}, không có kỳ ${code}.`);
  }
  const period = makePeriod(code, scheme);
  const dayAfter = (quarter: Quarter): number => noon(quarterPeriod(YEAR, quarter, scheme).end) + DAY;
  const commune = makeCommune(options, period, scheme);
  const file = new EmulatedFile({
    owner: POLICE,
    editors: commune.villages.map((village) => village.headAccount),
    now: dayAfter(1),
    script: openScript(dist),
    addOnName: 'Thôn tự quản',
    seed: options.seed,
    millisecondsPerCall: options.millisecondsPerCall ?? 0,
  });
  file.ledger.step('Mở sổ', POLICE);
  runSimpleTrigger(file, 'onOpen', { account: POLICE, authMode: 'NONE' });
  const villageIds = setUp(file, commune, scheme);
  return { file, commune, villageIds, period, dayAfter };
}

/** Noon of the day in Vietnam. */
function noon({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day, 5);
}

function makeCommune({ villages, seed }: SampleOptions, period: Period, scheme: SchemeName): SampleCommune {
  const lastDay = (quarter: Quarter) => quarterPeriod(YEAR, quarter, scheme).end;
  const lastDays = { 1: lastDay(1), 2: lastDay(2), 3: lastDay(3), 4: lastDay(4) };
  const upTo = period.quarters[period.quarters.length - 1] ?? 1;
  return villages === null ? planCommune({ upTo, lastDays }) : generateCommune({ villages, seed, upTo, lastDays });
}

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
    const response = askScript<SetUpResponse>(file, 'runSetUp', request, `Thiết lập ban đầu (lượt ${round})`);
    if (!response.ok) throw new UsageError(response.message);
    if (response.finished) break;
  }
  return file.workbook.sheets.flatMap((sheet) => {
    const key = sheet.cells.get(1)?.get(1)?.value;
    return typeof key === 'string' && key.startsWith('#thon:') ? [key.slice('#thon:'.length)] : [];
  });
}

/** Each quarter on the day after its last one, so that nobody is late. */
function fillIn(
  file: EmulatedFile,
  commune: SampleCommune,
  villageIds: readonly string[],
  scriptOn: boolean,
  dayAfter: (quarter: Quarter) => number,
): void {
  const office = new Office(file, scriptOn);
  file.ledger.step('Nhập số liệu năm trước', POLICE);
  office.fillLastYear(commune, villageIds, COMMUNE_CODE);
  for (const quarter of commune.quarters) {
    file.clock.set(dayAfter(quarter.quarter));
    file.ledger.step(`Công an xã ghi Quý ${ROMAN[quarter.quarter]}`, POLICE);
    office.fillPoliceRows(quarter, villageIds);
    file.ledger.step(`Trưởng thôn ghi Quý ${ROMAN[quarter.quarter]}`, 'trưởng thôn');
    office.fillVillages(commune, quarter, villageIds);
  }
}

const ROMAN: Readonly<Record<Quarter, string>> = { 1: 'I', 2: 'II', 3: 'III', 4: 'IV' };
