/** The shapes of the catalogue: what is asked, of whom, and how it is gathered over time and villages. */

/** Key of stored data such as `nd1_trom_vu`; stable across years. */
export type IndicatorCode = string;

export type IndicatorGroup = '0' | 'A' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | 'H' | 'T' | 'L';

export type IndicatorKind = 'flow' | 'stock' | 'duty' | 'computed' | 'date' | 'choice' | 'choices' | 'text';

/** How a longer period is built from its quarters. */
export type Aggregate = 'sum' | 'last' | 'first' | 'any' | 'any-year' | 'all' | 'year' | 'recompute';

/** Who types the row: village head, commune police, commune office, Fatherland Front, the add-on, nobody (computed). */
type EnteredBy = 'thon' | 'cax' | 'vp' | 'mttq' | 'system' | 'computed';

/** S0 may be posted; S1 internal to the commune; S2 police and totals upwards; S3 police only. */
type Sensitivity = 'S0' | 'S1' | 'S2' | 'S3';

/** When a blank cell is missing. `sum > 0` over number rows, `yes` for one có/không row. */
export type Requirement =
  | { readonly kind: 'always' }
  | { readonly kind: 'first-quarter' }
  | { readonly kind: 'if-positive'; readonly rows: readonly IndicatorCode[] }
  | { readonly kind: 'if-yes'; readonly row: IndicatorCode }
  | { readonly kind: 'never' };

export interface RowName {
  /** Official name for documents; may hold `{luc_luong}`, the force's name by effective date. */
  readonly name: string;
  /** Short label with its unit, as a phone shows it; may hold `{luc_luong}`. */
  readonly label: string;
}

/** Holds plain values only: in the built add-on it travels as JSON beside the script. */
export type RowNames = Readonly<Record<IndicatorCode, RowName>>;

/** What an indicator is, whatever it is called. */
export interface IndicatorFacts {
  readonly code: IndicatorCode;
  readonly group: IndicatorGroup;
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly aggregate: Aggregate;
  readonly scope: 'village' | 'commune';
  readonly enteredBy: EnteredBy;
  readonly required: Requirement;
  readonly sensitivity: Sensitivity;
  /** Whether the catalogue's default shows the row. */
  readonly on: boolean;
  /** The year's target, where the commune set one in the tab `Chỉ tiêu`. */
  readonly target?: number;
  /** The list of a `choice` or `choices` row. */
  readonly choices?: readonly string[];
  /** `choices` rows that also take free words (`hop_noi_dung_toi`). */
  readonly freeText?: true;
  /** A `computed` row: 100 · numerator / sum of the denominators. */
  readonly ratio?: { readonly numerator: IndicatorCode; readonly denominator: readonly IndicatorCode[] };
}

export interface Indicator extends IndicatorFacts, RowName {}

/** The indicators in force in one workbook: defaults with the changes of the tab `Chỉ tiêu` applied. */
export interface Catalogue {
  /** All rows in catalogue order, switched off ones included (`on: false`). */
  readonly all: readonly Indicator[];
  readonly byCode: ReadonlyMap<IndicatorCode, Indicator>;
}
