/** A tab as rows and columns with keys, in the order in which set-up writes them; no Google, no formats. */
import type { Indicator } from '../catalogue/types';
import { NO, YES } from './keys';

/** What a cell takes. Blank is always allowed; what does not fit is marked, never refused. */
export type CellInput =
  /** A whole number of at least 0. */
  | { readonly kind: 'whole' }
  /** triệu đồng, kg: at least 0, one decimal. */
  | { readonly kind: 'one-decimal' }
  | { readonly kind: 'date' }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** Several of the list (and free words where the row takes them), joined by `; `. */
  | { readonly kind: 'several'; readonly values: readonly string[] }
  | { readonly kind: 'tick' }
  | { readonly kind: 'text' }
  /** Numbers and words alike, as they are typed. */
  | { readonly kind: 'any' };

/** How a row looks. `hidden` rows serve formulas and readers. */
export type RowLook = 'title' | 'status' | 'heading' | 'tick' | 'control' | 'group' | 'entry' | 'hidden';

/** Who writes the row's quarters. `script` also covers formulas and values that set-up puts there. */
export type RowOwner = 'head' | 'police' | 'script';

export interface RowLayout {
  /** Column A. */
  readonly key: string;
  readonly look: RowLook;
  readonly owner: RowOwner;
  /** Text of the column `name`; empty on hidden rows. */
  readonly label: string;
  /** Small line under the label; empty: none. */
  readonly hint: string;
  /** Null: nobody types into its quarters. */
  readonly input: CellInput | null;
  /** Of entry rows. */
  readonly indicator: Indicator | null;
}

export interface ColumnLayout {
  readonly key: string;
  /** Visible heading; the quarters' headings depend on the scheme and are values of the row `#label`. */
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface TabLayout {
  /** First column is column A, whose own key is never written (`#key` stands there). */
  readonly columns: readonly ColumnLayout[];
  readonly rows: readonly RowLayout[];
  /** Rows that stay in view; hidden ones are counted, and stand before all others. */
  readonly frozenRows: number;
}

export const YES_OR_NO: CellInput = { kind: 'list', values: [YES, NO] };

/** Units whose values carry one decimal. */
const DECIMAL_UNITS: readonly string[] = ['triệu đồng', 'kg'];

/** Null: a computed row, which nobody types. */
export function inputOf(indicator: Indicator): CellInput | null {
  switch (indicator.kind) {
    case 'computed':
      return null;
    case 'duty':
      return YES_OR_NO;
    case 'date':
      return { kind: 'date' };
    case 'choice':
      return { kind: 'list', values: indicator.choices ?? [] };
    case 'choices':
      return { kind: 'several', values: indicator.choices ?? [] };
    case 'text':
      return { kind: 'text' };
    default:
      return { kind: DECIMAL_UNITS.includes(indicator.unit) ? 'one-decimal' : 'whole' };
  }
}

/** Place of a row or column in a freshly written tab, from 1; for the writer only, readers find keys. */
export function placeOf(items: readonly { readonly key: string }[], key: string): number {
  const index = items.findIndex((item) => item.key === key);
  if (index < 0) throw new Error(`No row or column “${key}” in this layout.`);
  return index + 1;
}
