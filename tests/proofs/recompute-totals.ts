/**
 * The totals of a period computed a second time, straight from the cells of a file: with arithmetic of its own and
 * nothing of the add-on but the facts of its catalogue (kind, aggregate, required, scope, sensitivity, on).
 * It knows the mode `toàn xã` and villages that exist all year.
 */
import type { CellValue, WorkbookModel } from '../../local/emulator/model/workbook-model';
import { defaultCatalogue } from '../../src/core/catalogue/default-catalogue';
import type { Indicator } from '../../src/core/catalogue/types';
import { type KeyedTab, readTabs, tabOf } from './keyed-tabs';
import { type CountedValue, readCorrections } from './recompute-corrections';
import { type DeadlineRule, onTime, readDeadlineRule, serialOfInstant } from './recompute-on-time';

export interface RecomputedRow {
  readonly code: string;
  readonly scope: 'village' | 'commune';
  readonly byVillage: Readonly<Record<string, number | null>>;
  readonly total: number | null;
  readonly n: number;
  readonly N: number;
}

export interface Recomputed {
  readonly villages: readonly { readonly id: string; readonly name: string; readonly reported: boolean }[];
  readonly rows: readonly RecomputedRow[];
}

const QUARTERS_OF: Readonly<Record<string, readonly number[]>> = {
  Q1: [1],
  Q2: [2],
  Q3: [3],
  Q4: [4],
  H1: [1, 2],
  '9M': [1, 2, 3],
  H2: [3, 4],
  Y: [1, 2, 3, 4],
};
const LARGEST = 20_000;
const NOT_MADE_YET = ['lt_tang_toi_pham'];
const FIGURES = ['flow', 'stock', 'duty', 'computed'];

type Reading = 'blank' | 'unreadable' | number;

/** ` 3 vụ` counts as 3; `1.250` as text, an error, −1 or 1.5 counts as nothing. */
function readNumber(value: CellValue, unit: string): Reading {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 && value <= LARGEST ? value : 'unreadable';
  if (typeof value !== 'string') return value === null ? 'blank' : 'unreadable';
  const text = value.normalize('NFKC').trim().toLowerCase();
  if (text === '') return 'blank';
  const word = text.replace(/^\d+ */, '');
  return /^\d/.test(text) && ['', unit].includes(word) ? Number.parseInt(text, 10) : 'unreadable';
}

function readAnswer(value: CellValue): Reading {
  const text = typeof value === 'string' ? value.normalize('NFC').trim().toLowerCase() : value;
  if (text === null || text === '') return 'blank';
  return text === 'có' ? 1 : text === 'không' ? 0 : 'unreadable';
}

/** A date, a choice or a text is only asked whether it is there. */
function readOther(value: CellValue, kind: Indicator['kind']): Reading {
  if (value === null || value === '') return 'blank';
  return (kind === 'date' && typeof value !== 'number') || typeof value === 'object' ? 'unreadable' : 1;
}

function readCell(value: CellValue, { kind, unit }: Indicator): Reading {
  if (kind === 'duty') return readAnswer(value);
  return FIGURES.includes(kind) ? readNumber(value, unit) : readOther(value, kind);
}

const catalogue = defaultCatalogue();

function indicatorOf(code: string): Indicator {
  const found = catalogue.byCode.get(code);
  if (found === undefined) throw new Error(`The catalogue has no ${code}`);
  return found;
}

/** One village's year, by the rules for blank cells. */
class Year {
  constructor(
    private readonly id: string,
    private readonly tab: KeyedTab,
    private readonly counted: CountedValue,
    private readonly pilot: boolean,
    private readonly rule: DeadlineRule,
    private readonly today: number,
  ) {}

  read(code: string, quarter: number): Reading {
    const typed = this.tab.value(code, `Q${quarter}`);
    return readCell(this.counted(this.id, code, quarter, typed), indicatorOf(code));
  }

  /** Null: no figure. */
  figure(code: string, quarter: number): number | null {
    if (code === 'bc_thon_diem') return this.pilot ? 1 : 0;
    if (code === 'th_nop_dung_han') {
      return onTime(this.tab, quarter, this.reports(quarter), this.rule, this.today);
    }
    if (code === 'nd2_ton_dau') return this.openingCases(quarter);
    const typed = this.read(code, quarter);
    if (typeof typed === 'number') return typed;
    if (typed === 'unreadable') return null;
    const { required } = indicatorOf(code);
    if (required.kind === 'first-quarter') return this.latestBefore(code, quarter);
    const isConditional = required.kind === 'if-positive' || required.kind === 'if-yes';
    return isConditional && this.asks(code, quarter) === false ? 0 : null;
  }

  /** Whether the row has to be filled; null where that hangs on something unknown. */
  asks(code: string, quarter: number): boolean | null {
    const { required } = indicatorOf(code);
    if (required.kind === 'always') return true;
    if (required.kind === 'never') return false;
    if (required.kind === 'first-quarter') return quarter === 1;
    const rows = required.kind === 'if-yes' ? [required.row] : required.rows;
    let sum = 0;
    for (const row of rows) {
      const value = this.figure(row, quarter) ?? (row === 'nd2_ton_dau' ? 0 : null);
      if (value === null) return null;
      sum += value;
    }
    return sum > 0;
  }

  reports(quarter: number): boolean {
    return headRows.every(({ code }) => {
      const asked = this.asks(code, quarter);
      return asked === false || (asked === true && typeof this.read(code, quarter) === 'number');
    });
  }

  private openingCases(quarter: number): number | null {
    const typed = this.read('nd2_ton_dau', quarter);
    const asNumber = typeof typed === 'number' ? typed : null;
    if (quarter > 1) return this.figure('nd2_dang', quarter - 1) ?? asNumber;
    if (typed !== 'blank') return asNumber;
    const lastYear = readCell(this.tab.value('nd2_dang', 'P4'), indicatorOf('nd2_dang'));
    return typeof lastYear === 'number' ? lastYear : null;
  }

  private latestBefore(code: string, quarter: number): number | null {
    for (let earlier = quarter - 1; earlier >= 1; earlier -= 1) {
      const typed = this.read(code, earlier);
      if (typed !== 'blank') return typeof typed === 'number' ? typed : null;
    }
    return null;
  }
}

const isSecret = ({ sensitivity }: Indicator): boolean => sensitivity === 'S2' || sensitivity === 'S3';
const headRows = catalogue.all.filter(
  (row) => row.on && row.enteredBy === 'thon' && row.scope === 'village' && !isSecret(row),
);
const figureRows = catalogue.all.filter(
  (row) => row.on && FIGURES.includes(row.kind) && !NOT_MADE_YET.includes(row.code),
);

const add = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
};

type FigureOf = (code: string, quarter: number) => number | null;

/** One row over the quarters of a period. */
function overPeriod(row: Indicator, kind: string, figure: FigureOf): number | null {
  const quarters = QUARTERS_OF[kind] ?? [];
  const last = quarters[quarters.length - 1] ?? 1;
  const at = (quarter: number) => figure(row.code, quarter);
  const known = (among: readonly number[]) => among.map(at).filter((value) => value !== null);
  const extreme = (values: readonly number[], pick: (...values: number[]) => number) =>
    values.length === 0 ? null : pick(...values);
  switch (row.aggregate) {
    case 'sum':
      return add(quarters.map(at));
    case 'last':
      return at(last);
    case 'first':
      return at(quarters[0] ?? 1);
    case 'any':
      return extreme(known(quarters), Math.max);
    case 'any-year':
      return extreme(known([1, 2, 3, 4].filter((quarter) => quarter <= last)), Math.max);
    case 'all':
      return extreme(known(quarters), Math.min);
    default:
      return null;
  }
}

type Parts = { readonly part: number; readonly whole: number };

function partsOf({ ratio }: Indicator, kind: string, figure: FigureOf): Parts | null {
  if (ratio === undefined) return null;
  const part = overPeriod(indicatorOf(ratio.numerator), kind, figure);
  const wholes = ratio.denominator.map((code) => overPeriod(indicatorOf(code), kind, figure));
  return part === null || wholes.includes(null) ? null : { part, whole: add(wholes) ?? 0 };
}

const percent = (parts: Parts | null): number | null =>
  parts === null || parts.whole === 0 ? null : (100 * parts.part) / parts.whole;

function recomputeRow(
  row: Indicator,
  kind: string,
  owners: ReadonlyMap<string, FigureOf>,
): Omit<RecomputedRow, 'scope'> {
  const ids = [...owners.keys()];
  const figures = [...owners.values()];
  const quarters = QUARTERS_OF[kind] ?? [];
  if (row.kind !== 'computed') {
    const values = figures.map((figure) => overPeriod(row, kind, figure));
    return {
      code: row.code,
      byVillage: Object.fromEntries(ids.map((id, index) => [id, values[index] ?? null])),
      total: add(values),
      n: figures.filter((figure) => quarters.every((quarter) => figure(row.code, quarter) !== null)).length,
      N: ids.length,
    };
  }
  const parts = figures.map((figure) => partsOf(row, kind, figure));
  const known = parts.filter((each) => each !== null);
  const whole = { part: add(known.map((each) => each.part)) ?? 0, whole: add(known.map((each) => each.whole)) ?? 0 };
  return {
    code: row.code,
    byVillage: Object.fromEntries(ids.map((id, index) => [id, percent(parts[index] ?? null)])),
    total: percent(whole),
    n: known.length,
    N: ids.length,
  };
}

/**
 * @param kind `Q1` … `Y`.
 * @param now The instant at which the report was made.
 */
export function recomputeTotals(workbook: WorkbookModel, kind: string, now: number): Recomputed {
  const tabs = readTabs(workbook);
  const rule = readDeadlineRule(tabOf(tabs, '#caidat'));
  const commune = tabOf(tabs, '#congan');
  const today = serialOfInstant(now);
  const counted = readCorrections(tabs.find(({ key }) => key === '#dinhchinh'));
  const listed = tabOf(tabs, '#thon-ds').lines.filter((line) => typeof line.get('id') === 'string');
  const years = listed.map((line) => {
    const id = String(line.get('id'));
    const pilot = readAnswer(line.get('pilot') ?? null) === 1;
    return {
      id,
      name: String(line.get('name')).normalize('NFC'),
      year: new Year(id, tabOf(tabs, `#thon:${id}`), counted, pilot, rule, today),
    };
  });
  const quarters = QUARTERS_OF[kind] ?? [];
  const ofVillages = new Map<string, FigureOf>(
    years.map(({ id, year }) => [id, (code, quarter) => year.figure(code, quarter)]),
  );
  const ofCommune: FigureOf = (code, quarter) => {
    const row = indicatorOf(code);
    const value = counted('', code, quarter, commune.value(code, `Q${quarter}`));
    // A có/không of the villages is given as the number of villages.
    const read = row.scope === 'village' ? readNumber(value, 'thôn') : readCell(value, row);
    return typeof read === 'number' ? read : null;
  };
  return {
    villages: years.map(({ id, name, year }) => ({ id, name, reported: quarters.every((each) => year.reports(each)) })),
    rows: figureRows.map((row): RecomputedRow => {
      const once = row.scope === 'commune' || isSecret(row);
      if (!once) return { ...recomputeRow(row, kind, ofVillages), scope: 'village' };
      return { ...recomputeRow(row, kind, new Map([['', ofCommune]])), byVillage: {}, scope: 'commune' };
    }),
  };
}
