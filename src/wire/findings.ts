/** Findings, accepted warnings, corrections and reasons, as the sidebar “Kiểm tra số liệu” asks for them. */
import type { Outcome } from './outcome';
import type { PeriodChoice } from './reports';

/** One finding as the officer's sidebar lists it. */
export interface FindingView {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly audience: 'thon' | 'cax' | 'system';
  readonly village: string | null;
  readonly villageName: string | null;
  /** `2023-Q1`. */
  readonly quarter: string | null;
  readonly code: string | null;
  /** `'HH-T01 Thôn 1'!C12`. */
  readonly cell: string | null;
  readonly message: string;
  /** In the words for the office; falls back to `message`. */
  readonly officeMessage: string;
  /** Of warnings: what an acceptance is kept under, and the figures for which it counts. */
  readonly acceptance: { readonly key: string; readonly values: string } | null;
  /** What may be corrected, the finding's own row first. */
  readonly correctable: readonly CorrectableCell[];
}

/** A figure that `Đính chính` can confirm, as it is entered now. */
export interface CorrectableCell {
  readonly code: string;
  /** Short name of the row. */
  readonly name: string;
  /** `2`, `có`, `“vài”` where it does not read, `(trống)`. */
  readonly entered: string;
}

export type FindingsResponse = Outcome<{
  readonly period: PeriodChoice;
  readonly findings: readonly FindingView[];
  /** Blank cells that are asked for, in one sentence for each village and quarter; V01 lists them cell by cell. */
  readonly missing: readonly { readonly village: string; readonly quarter: string; readonly message: string }[];
  /** Sentences on what does not read in the workbook itself: missing or doubled tabs, settings. */
  readonly problems: readonly string[];
  readonly villages: number;
  readonly reported: number;
  /** Villages that have not reported the period. */
  readonly unreported: readonly { readonly village: string; readonly name: string }[];
}>;

/** Of the tab `Ban ngành`. */
export type BodyFindingsResponse = Outcome<{ readonly findings: readonly FindingView[] }>;

export interface FindingsRequest {
  /** Null: the quarter now due. */
  readonly period: string | null;
}

/** What the officer has accepted so far: all of it, whatever the period. */
export type AcceptancesResponse = Outcome<{
  readonly warnings: readonly { readonly key: string; readonly values: string; readonly reason: string }[];
  /** Why villages are missing in the period's report. */
  readonly missing: readonly { readonly village: string; readonly reason: string }[];
}>;

export interface AcceptancesRequest {
  readonly period: string;
}

export interface AcceptRequest {
  readonly period: string;
  /** As the findings had them. */
  readonly warnings: readonly { readonly key: string; readonly values: string }[];
  /** Null takes the acceptance back. */
  readonly reason: string | null;
}

export interface ExplainMissingRequest {
  readonly period: string;
  readonly village: string;
  /** Null takes an earlier reason back. */
  readonly reason: string | null;
}

/** V09: the open mediations of a quarter are to follow the quarter before again. */
export interface RetakeRequest {
  readonly village: string;
  /** `2023-Q2`. */
  readonly quarter: string;
}

export interface CorrectRequest {
  /** `2023-Q1`. */
  readonly quarter: string;
  /** Null: a row of the commune. */
  readonly village: string | null;
  readonly code: string;
  /** As it was typed. */
  readonly confirmed: string;
  readonly reason: string;
}

/** `message`: what now counts. */
export type CorrectResponse = Outcome<{ readonly message: string }>;

export interface ShowCellRequest {
  readonly cell: string;
}

export type ShowCellResponse = Outcome<Record<never, never>>;
