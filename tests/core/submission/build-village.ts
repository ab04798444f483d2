/** Builds a village's year from the cells a test cares about; everything else is blank. */
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import type { Catalogue, Indicator, IndicatorCode } from '../../../src/core/catalogue/types';
import type { CalendarDate, Quarter } from '../../../src/core/period/types';
import { type ControlCells, readEntries, readQuarter } from '../../../src/core/submission/read-quarter';
import type { EnteredCell, Entries, QuarterSubmission, RawCell } from '../../../src/core/submission/types';
import { NO_THRESHOLDS } from '../../../src/core/submission/value-limit';
import { type VillageYear, villageBeginning, villageEnd } from '../../../src/core/submission/village-year';

export const CATALOGUE = defaultCatalogue();

/** Cells by row code. */
export type Cells = Readonly<Record<IndicatorCode, RawCell>>;

/** Quarters I to IV of last year; null where nothing is known. */
export type LastYear = readonly (number | null)[];

export interface VillageParts {
  readonly cells?: Partial<Record<Quarter, Cells>>;
  readonly formulas?: Readonly<Record<IndicatorCode, string>>;
  readonly control?: Partial<Record<Quarter, Partial<ControlCells>>>;
  readonly notes?: Readonly<Record<IndicatorCode, string>>;
  /** Last year's figures by row: of quarter IV alone, or of all four. */
  readonly lastYear?: Readonly<Record<IndicatorCode, number | LastYear>>;
  /** The village's S2–S3 rows from `Công an xã`. */
  readonly sensitive?: Partial<Record<Quarter, Cells>>;
  readonly catalogue?: Catalogue;
  /** Of a village that has ended. */
  readonly lastDay?: CalendarDate;
  /** Of a village that was added. */
  readonly firstDay?: CalendarDate;
  /** Left open by villages that went into this one; `?` where one of them has not reported. */
  readonly takenOver?: Partial<Record<Quarter, number | '?'>>;
}

const BLANK_CONTROL: ControlCells = {
  submitted: false,
  submittedOn: '',
  stamp: '',
  decision: '',
  reason: '',
  fingerprint: '',
};

export function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  return { year, month, day: dayOfMonth };
}

export function row(code: IndicatorCode): Indicator {
  const indicator = CATALOGUE.byCode.get(code);
  if (indicator === undefined) throw new Error(`no such row: ${code}`);
  return indicator;
}

export function buildQuarter(quarter: Quarter, parts: VillageParts): QuarterSubmission {
  const cells = new Map<IndicatorCode, EnteredCell>();
  for (const [code, raw] of Object.entries(parts.cells?.[quarter] ?? {})) {
    const formula = parts.formulas?.[code];
    cells.set(code, formula === undefined ? { raw } : { raw, formula });
  }
  const control = { ...BLANK_CONTROL, ...parts.control?.[quarter] };
  return readQuarter({ quarter, cells, control }, parts.catalogue ?? CATALOGUE, NO_THRESHOLDS);
}

export function buildVillage(parts: VillageParts): VillageYear {
  const { sensitive, lastDay, firstDay, takenOver } = parts;
  return {
    submission: {
      villageId: 'HH-T01',
      quarters: byQuarter((quarter) => buildQuarter(quarter, parts)),
      notes: new Map(Object.entries(parts.notes ?? {})),
    },
    catalogue: parts.catalogue ?? CATALOGUE,
    ...(sensitive === undefined
      ? {}
      : { sensitive: byQuarter((quarter) => buildEntries(sensitive[quarter] ?? {}, parts.catalogue)) }),
    lastYear: (code, quarter) => lastYearOf(parts, code, quarter),
    ...(lastDay === undefined ? {} : { ended: villageEnd(lastDay, 2023, 'nd09') }),
    ...(firstDay === undefined ? {} : { begun: villageBeginning(firstDay, 2023, 'nd09') }),
    takenOver: (quarter) => {
      const cases = takenOver?.[quarter];
      return cases === undefined ? null : { cases: cases === '?' ? null : cases };
    },
  };
}

export function lastYearOf({ lastYear }: VillageParts, code: IndicatorCode, quarter: Quarter): number | null {
  const known = lastYear?.[code] ?? null;
  if (known === null || typeof known === 'number') return quarter === 4 ? known : null;
  return known[quarter - 1] ?? null;
}

export function buildEntries(cells: Cells, catalogue: Catalogue = CATALOGUE): Entries {
  return readEntries(new Map(Object.entries(cells).map(([code, raw]) => [code, { raw }])), catalogue, NO_THRESHOLDS);
}

export function byQuarter<T>(make: (quarter: Quarter) => T): Readonly<Record<Quarter, T>> {
  return { 1: make(1), 2: make(2), 3: make(3), 4: make(4) };
}

/** A quarter I in which nothing happened, complete and right. */
export const QUIET_QUARTER: Cells = {
  bc_ho_tong: 262,
  tc_nghi_quyet: 'có',
  tc_dang_ky: 'có',
  tc_ho_dang_ky: 258,
  tc_niem_yet: 'có',
  nd1_trom_vu: 0,
  nd1_tuan_tra_buoi: 0,
  nd2_tiep_nhan: 0,
  nd5_phoi_hop_thon: 'không',
  nd6_tam_tru_phai: 0,
  nd6_tin_bao: 0,
  nd7_tt_buoi: 0,
  nd7_chay_no: 0,
  nd8_vsmt_buoi: 0,
  hop_to_chuc: 'không',
};
