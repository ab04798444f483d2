/** What can be wrong with the tabs of a workbook, as repair names it. */

export type FaultKind =
  /** The whole workbook: language and time zone. */
  | 'locale'
  | 'tab-missing'
  | 'tab-key'
  | 'tab-copy'
  | 'tab-name'
  | 'tab-shown'
  | 'row-missing'
  | 'row-key'
  | 'row-double'
  | 'column-missing'
  | 'column-key'
  | 'column-double'
  /** A formula that is missing, broken or old. */
  | 'formula'
  /** Somebody typed where a formula belongs. */
  | 'typed-over'
  /** Labels, headings and hidden figures that the add-on writes. */
  | 'words'
  | 'validation'
  | 'refusing'
  | 'tick'
  | 'format'
  | 'colours'
  | 'protection'
  | 'editors'
  | 'open-range'
  | 'lock'
  | 'shown-rows'
  | 'shown-columns'
  | 'frozen';

export interface Fault {
  readonly kind: FaultKind;
  /** Name of the tab as it stands; `''` for the workbook. */
  readonly tab: string;
  /** What it is about: a row's or column's label; `''` where the kind says all. */
  readonly where: string;
}

/** Worth knowing, nothing to mend: a renamed tab, a village without a line in the list. */
export interface Notice {
  readonly tab: string;
  readonly text: string;
}

export interface Inspection {
  readonly faults: readonly Fault[];
  readonly notices: readonly Notice[];
}
