/** What the dialog “Nhập hộ” shows, sends and is answered. */
import type { Indicator } from '../core/catalogue/types';
import type { CheckWords } from '../core/checks/messages/check-words';
import type { OpenQuestion, TypedCell } from '../core/entering/plan-entry';
import type { CellInput } from '../core/layout/tab-layout';
import type { Quarter, SchemeName } from '../core/period/types';
import type { ReportDocument } from '../core/report/document';
import type { QuarterState } from '../core/submission/quarter-state';
import type { EnteredCell } from '../core/submission/types';
import type { Outcome } from './outcome';

/** A row of the form “Nhập hộ”, as it stands on the village's tab. */
export interface EntryRowView {
  readonly code: string;
  /** Heading of its group. */
  readonly group: string;
  readonly label: string;
  readonly hint: string;
  readonly input: CellInput;
}

/** A village's quarter as it stands on its tab. */
export interface EntryQuarterView {
  /** False: the village does not exist in this quarter. */
  readonly exists: boolean;
  readonly state: QuarterState;
  /** Cells that hold something, by row. */
  readonly cells: Readonly<Record<string, EnteredCell>>;
  /** As `TrackedVillageView.entered`. */
  readonly entered: string;
}

export interface EntryVillageView {
  readonly id: string;
  readonly name: string;
  /** False: nothing can be typed for it, only set-up makes the tab. */
  readonly hasTab: boolean;
  readonly quarters: Readonly<Record<Quarter, EntryQuarterView>>;
  readonly lastYear: readonly { readonly code: string; readonly quarter: Quarter; readonly value: number }[];
  /** ISO; null: the village has always been there. */
  readonly firstDay: string | null;
  /** Open mediations of villages that went into this one; null: not known yet. */
  readonly takenOver: readonly { readonly quarter: Quarter; readonly cases: number | null }[];
}

/** Everything that the form needs to check what is typed by the rules of the script itself. */
export interface EntryForm {
  readonly today: string;
  readonly year: number;
  readonly scheme: SchemeName;
  readonly thresholds: readonly (readonly [key: string, value: number])[];
  readonly rulesOff: readonly string[];
  readonly forceName: string;
  readonly indicators: readonly Indicator[];
  readonly words: CheckWords;
  readonly rows: readonly EntryRowView[];
  /** Those that have begun; at least quarter I. */
  readonly quarters: readonly { readonly code: string; readonly quarter: Quarter; readonly label: string }[];
  /** Code of the quarter that the form shows first. */
  readonly suggested: string;
  readonly villages: readonly EntryVillageView[];
}

export type EntryFormResponse = Outcome<{ readonly form: EntryForm }>;

/** What the police type for a village; days as they are typed or `YYYY-MM-DD`. */
export interface EntryRequest {
  readonly period: string;
  readonly village: string;
  readonly source: string;
  readonly received: string;
  readonly note: string;
  /** Only cells that do not say what they said when the form was shown. */
  readonly cells: readonly TypedCell[];
  /** Tick “Đã nộp” if all is there. */
  readonly tick: boolean;
}

/** `saved` false: nothing was written, the questions come first. */
export type EntryResponse = Outcome<{
  readonly saved: boolean;
  readonly questions: readonly OpenQuestion[];
  /** What was done; empty where nothing was. */
  readonly message: string;
  /** As the tabs stand now. */
  readonly villages: readonly EntryVillageView[];
}>;

export interface PrintEntriesRequest {
  readonly period: string;
  /** Null: all villages, a page each. */
  readonly villages: readonly string[] | null;
}

export type PrintEntriesResponse = Outcome<{ readonly document: ReportDocument }>;
