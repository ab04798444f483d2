/** Where the cells of a village's tab stand: the only thing formulas need to know about the layout. */
import type { Catalogue, IndicatorCode } from '../../catalogue/types';
import type { Quarter } from '../../period/types';
import type { Thresholds } from '../../submission/value-limit';
import type { CheckWords } from '../messages/check-words';

/** Control cells of a quarter's column. */
export type ControlKey =
  | 'start'
  | 'end'
  | 'label'
  | 'submitted'
  | 'submittedOn'
  | 'stamp'
  | 'decision'
  | 'reason'
  | 'fingerprint';

/** All in A1 notation of the tab itself, relative or absolute as the writer wants them; null: the tab lacks the row. */
export interface FormulaPlaces {
  /** The entered cell, of the head's rows and of the police's. */
  readonly cell: (code: IndicatorCode, quarter: Quarter) => string | null;
  /** Hidden: the number of the case that shows at a row of the head. */
  readonly caseCell: (code: IndicatorCode, quarter: Quarter) => string;
  /** Hidden: the words of that case. */
  readonly checkCell: (code: IndicatorCode, quarter: Quarter) => string;
  /** Hidden: the status line of a quarter. */
  readonly statusCell: (quarter: Quarter) => string;
  /** The case cells, and the entered cells, over all rows of the head and nothing else that is filled. */
  readonly caseColumn: (quarter: Quarter) => string;
  readonly entryColumn: (quarter: Quarter) => string;
  readonly control: (key: ControlKey, quarter: Quarter) => string;
  /** Holds the number of the current quarter. */
  readonly current: string;
  /** Holds the village's last day; blank while nobody has closed it. */
  readonly lastDay: string;
  /** Holds the village's first day; blank where it has always been there. */
  readonly firstDay: string;
  /**
   * Hidden: the open mediations that villages left to this one at the beginning of the quarter; a text where that is not
   * known yet, blank where there are none such. Null: the tab lacks the row of opening cases.
   */
  readonly takenOver: (quarter: Quarter) => string | null;
  /** Last year's figure of a row, null where the tab does not keep it. */
  readonly lastYear: (code: IndicatorCode, quarter: Quarter) => string | null;
}

/** What formulas are made from. */
export interface FormulaContext {
  readonly places: FormulaPlaces;
  readonly catalogue: Catalogue;
  readonly thresholds: Thresholds;
  readonly rulesOff: readonly string[];
  readonly words: CheckWords;
}
