/** The shapes of dates and reporting periods; the rules that make them stand beside this file. */

/** A day without clock or zone. `month` is 1–12. Crosses the wire as `YYYY-MM-DD`. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Quarter = 1 | 2 | 3 | 4;

/** `nd09` Decree 09/2019; `congan` the police year; `tt124_kdc` Circular 124/2021 for residential areas. */
export type SchemeName = 'nd09' | 'calendar' | 'congan' | 'tt124_kdc';

export type PeriodKind = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | '9M' | 'H2' | 'Y';

/** One reporting period of one year in one scheme, with its exact first and last day. */
export interface Period {
  /** `2023-Q1` … `2023-Q4`, `2023-H1`, `2023-9M`, `2023-H2`, `2023-Y`. */
  readonly code: string;
  readonly year: number;
  readonly kind: PeriodKind;
  /** The quarters it is built from, in order; one for a quarter. */
  readonly quarters: readonly Quarter[];
  readonly start: CalendarDate;
  readonly end: CalendarDate;
}
