/** Reporting periods by their codes: quarters, half years, nine months and the year, each with its exact window. */
import { QUARTERS, quarterEnd, quarterStart } from './schemes';
import type { Period, PeriodKind, Quarter, SchemeName } from './types';

/** `2023-H1` taken apart. */
export interface PeriodCode {
  readonly year: number;
  readonly kind: PeriodKind;
}

const QUARTERS_OF: Readonly<Record<PeriodKind, readonly [Quarter, ...Quarter[]]>> = {
  Q1: [1],
  Q2: [2],
  Q3: [3],
  Q4: [4],
  H1: [1, 2],
  '9M': [1, 2, 3],
  H2: [3, 4],
  Y: [1, 2, 3, 4],
};

const KINDS: readonly PeriodKind[] = ['Q1', 'Q2', 'Q3', 'Q4', 'H1', '9M', 'H2', 'Y'];

/** The kind of a quarter: `Q3` for 3. */
const KIND_OF_QUARTER: Readonly<Record<Quarter, PeriodKind>> = { 1: 'Q1', 2: 'Q2', 3: 'Q3', 4: 'Q4' };

/**
 * Takes a code such as `2023-Q1`, `2023-H1`, `2023-9M`, `2023-H2`, `2023-Y` apart.
 * @throws RangeError with a sentence for the officer if there is no such period.
 */
export function parsePeriodCode(code: string): PeriodCode {
  const [year = '', wanted = '', ...rest] = code.split('-');
  const kind = KINDS.find((known) => known === wanted);
  if (!/^[12]\d{3}$/.test(year) || kind === undefined || rest.length > 0) {
    throw new RangeError(
      `Không có kỳ báo cáo “${code}”. Ghi như 2023-Q1 (quý), 2023-H1, 2023-H2 (6 tháng), 2023-9M (9 tháng), 2023-Y (năm).`,
    );
  }
  return { year: Number(year), kind };
}

/**
 * The period of a code with its window in a scheme.
 * @throws RangeError as `parsePeriodCode`.
 */
export function makePeriod(code: string, scheme: SchemeName): Period {
  const { year, kind } = parsePeriodCode(code);
  const quarters = QUARTERS_OF[kind];
  const last = quarters[quarters.length - 1] ?? quarters[0];
  return {
    code,
    year,
    kind,
    quarters,
    start: quarterStart(year, quarters[0], scheme),
    end: quarterEnd(year, last, scheme),
  };
}

/** `2023-Q2` for a year and a quarter. */
export function quarterCode(year: number, quarter: Quarter): string {
  return `${year}-${KIND_OF_QUARTER[quarter]}`;
}

/** The quarter of a code such as `2023-Q2`; undefined: it is none of this year. */
export const quarterOfCode = (year: number, code: string): Quarter | undefined =>
  QUARTERS.find((quarter) => quarterCode(year, quarter) === code);

export function quarterPeriod(year: number, quarter: Quarter, scheme: SchemeName): Period {
  return makePeriod(quarterCode(year, quarter), scheme);
}

/** All eight periods of a year: the quarters, then 6 tháng đầu, 9 tháng, 6 tháng cuối, năm. */
export function periodsOfYear(year: number, scheme: SchemeName): readonly Period[] {
  return KINDS.map((kind) => makePeriod(`${year}-${kind}`, scheme));
}

/** What comes before, of the same length: quarter I has last year's quarter IV. Nine months have no such period. */
export function previousPeriodCode(code: string): string | null {
  const { year, kind } = parsePeriodCode(code);
  const before: Readonly<Record<PeriodKind, string | null>> = {
    Q1: `${year - 1}-Q4`,
    Q2: `${year}-Q1`,
    Q3: `${year}-Q2`,
    Q4: `${year}-Q3`,
    H1: `${year - 1}-H2`,
    '9M': null,
    H2: `${year}-H1`,
    Y: `${year - 1}-Y`,
  };
  return before[kind];
}

/** The same period one year earlier. */
export function sameLastYearCode(code: string): string {
  const { year, kind } = parsePeriodCode(code);
  return `${year - 1}-${kind}`;
}
