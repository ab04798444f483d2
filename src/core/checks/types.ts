/** A finding: what is wrong where, how bad, for whom, and how to put it right in plain Vietnamese. */
import type { IndicatorCode } from '../catalogue/types';
import type { Quarter } from '../period/types';

export type Severity = 'error' | 'warning' | 'hint';
export type Audience = 'thon' | 'cax' | 'system';

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
}
