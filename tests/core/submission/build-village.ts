/** Builds a village's year from the cells a test cares about; everything else is blank. */
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import type { Catalogue, Indicator, IndicatorCode } from '../../../src/core/catalogue/types';
import { QUARTERS } from '../../../src/core/period/schemes';
import type { CalendarDate, Quarter } from '../../../src/core/period/types';
import { type ControlCells, readQuarter } from '../../../src/core/submission/read-quarter';
import type { EnteredCell, QuarterSubmission, RawCell } from '../../../src/core/submission/types';
import { NO_THRESHOLDS } from '../../../src/core/submission/value-limit';
import type { VillageYear } from '../../../src/core/submission/village-year';

export const CATALOGUE = defaultCatalogue();

/** Cells by row code. */
export type Cells = Readonly<Record<IndicatorCode, RawCell>>;

export interface VillageParts {
  readonly cells?: Partial<Record<Quarter, Cells>>;
  readonly formulas?: Readonly<Record<IndicatorCode, string>>;
  readonly control?: Partial<Record<Quarter, Partial<ControlCells>>>;
  readonly notes?: Readonly<Record<IndicatorCode, string>>;
  /** Last year's quarter IV by row. */
  readonly lastYear?: Readonly<Record<IndicatorCode, number>>;
  readonly catalogue?: Catalogue;
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
  const [q1, q2, q3, q4] = QUARTERS.map((quarter) => buildQuarter(quarter, parts));
  if (q1 === undefined || q2 === undefined || q3 === undefined || q4 === undefined) throw new Error('four quarters');
  return {
    submission: {
      villageId: 'HH-T01',
      quarters: { 1: q1, 2: q2, 3: q3, 4: q4 },
      notes: new Map(Object.entries(parts.notes ?? {})),
    },
    catalogue: parts.catalogue ?? CATALOGUE,
    lastYear: (code, quarter) => (quarter === 4 ? (parts.lastYear?.[code] ?? null) : null),
  };
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
