/** A finding: what is wrong where, how bad, for whom, and how to put it right in plain Vietnamese. */
import type { IndicatorCode } from '../catalogue/types';
import type { Quarter } from '../period/types';

export type Severity = 'error' | 'warning' | 'hint';
export type Audience = 'thon' | 'cax' | 'system';

/** What an acceptance of a warning is bound to. */
export interface FindingBasis {
  /** The figures it rests on, `nd1_tuan_tra_buoi=20; nd1_tuan_tra_luot=12`; an acceptance counts while it stays so. */
  readonly values: string;
  /** As the annex of a report words it; empty where findings are counted and not put into words. */
  readonly statement: string;
}

export interface Finding {
  /** `V04`, `G10` … as in the tables of rules and messages. */
  readonly rule: string;
  readonly severity: Severity;
  readonly audience: Audience;
  /** Null for findings of commune rows and of the workbook. */
  readonly villageId: string | null;
  readonly year: number;
  readonly quarter: Quarter | null;
  /** The row at whose cell it is shown. */
  readonly code: IndicatorCode | null;
  /** In the words for the village head (where the rule has them). */
  readonly message: string;
  /** In the words for the police's panel (where the rule has them). */
  readonly officeMessage: string;
  /** Where it stands, if not in the cell of its row: `'Đính chính'!B6`. */
  readonly cell?: string;
  /** Of warnings. */
  readonly basis?: FindingBasis;
}
