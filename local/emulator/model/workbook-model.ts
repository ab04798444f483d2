/** A workbook as plain data: what the emulated services change, files carry, and pictures show. No behaviour. */

/** Dates are serial numbers (days since 1899-12-30) in a cell with a date format, as in Sheets itself. */
export type Scalar = string | number | boolean;

export type ErrorText = '#REF!' | '#N/A' | '#VALUE!' | '#DIV/0!' | '#NAME?' | '#NUM!' | '#ERROR!' | '#NULL!';

export interface CellError {
  readonly error: ErrorText;
}

export type CellValue = Scalar | CellError | null;

export interface TextStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontFamily?: string;
  fontColor?: string;
}

export type BorderLine = {
  readonly color: string;
  readonly style: 'solid' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
};

export interface CellStyle extends TextStyle {
  background?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'wrap' | 'clip';
  /** Absent means `General`. `@` is plain text. */
  numberFormat?: string;
  borders?: { top?: BorderLine; right?: BorderLine; bottom?: BorderLine; left?: BorderLine };
}

export interface CellModel {
  /** The constant, or the value last computed for a formula. Null: blank. */
  value: CellValue;
  /** With its leading `=`, A1 notation, argument separator `;`. */
  formula?: string;
  note?: string;
  style?: CellStyle;
  /** Runs of a rich text, by the end offset (exclusive) of each. */
  runs?: { readonly end: number; readonly style: TextStyle }[];
  /** A link on the whole cell: a url or `#gid=…`. */
  link?: string;
}

/** 1-based and inclusive. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type ValidationCriteria =
  | { readonly kind: 'checkbox'; readonly checked?: Scalar; readonly unchecked?: Scalar }
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
  | { readonly kind: 'list-range'; readonly formula: string; readonly dropdown: boolean }
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'date';
      readonly operator: 'valid' | 'on' | 'before' | 'after' | 'between' | 'on-or-before' | 'on-or-after';
      readonly values: readonly (number | string)[];
    }
  | {
      readonly kind: 'number';
      readonly operator: 'between' | 'not-between' | '=' | '<>' | '>' | '>=' | '<' | '<=';
      readonly values: readonly (number | string)[];
    };

export interface ValidationRule {
  readonly criteria: ValidationCriteria;
  /** False: refuses what does not fit. True: marks it. */
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

export interface PlacedValidation {
  readonly boxes: readonly Box[];
  readonly rule: ValidationRule;
}

export interface ConditionalFormat {
  readonly boxes: readonly Box[];
  /** Relative to the first cell of the first box, with its leading `=`. */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'background' | 'fontColor' | 'bold' | 'italic' | 'underline' | 'strikethrough'>;
}

export interface ProtectionModel {
  readonly id: number;
  /** Null box: the whole sheet, less the exceptions. */
  box: Box | null;
  exceptions: Box[];
  description: string;
  /** Accounts; the owner of the file can always edit. */
  editors: string[];
  warningOnly: boolean;
}

/** Columns or rows `start`…`end` (1-based, inclusive). Groups nest by containment. */
export interface AxisGroup {
  start: number;
  end: number;
  collapsed: boolean;
}

export interface AxisModel {
  count: number;
  frozen: number;
  /** Sizes in pixels where not the default. */
  sizes: Map<number, number>;
  /** Hidden by hand or by script; a collapsed group hides in addition. */
  hidden: Set<number>;
  groups: AxisGroup[];
  /** On which side of a group its plus sign stands; absent means after. */
  groupControl?: 'before' | 'after';
}

export interface SheetModel {
  readonly id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
  gridlinesHidden: boolean;
  rows: AxisModel;
  columns: AxisModel;
  /** Row → column → cell; absent cells are blank and unformatted. */
  cells: Map<number, Map<number, CellModel>>;
  merges: Box[];
  validations: PlacedValidation[];
  conditionalFormats: ConditionalFormat[];
  protections: ProtectionModel[];
}

export interface WorkbookModel {
  name: string;
  /** `vi_VN`, `en_US`. */
  locale: string;
  /** `Asia/Ho_Chi_Minh`. */
  timeZone: string;
  sheets: SheetModel[];
}

export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;
