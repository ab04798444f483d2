/** What crosses between the script and its panels: JSON-safe, dates as `YYYY-MM-DD`, outcomes as discriminated unions. */
import type { ReportDocument } from './core/report/document';

/** A refusal or a failure is a sentence for the person at the panel. */
export type Outcome<T> = (T & { readonly ok: true }) | { readonly ok: false; readonly message: string };

/** A period in a panel's list. */
export interface PeriodChoice {
  /** `2023-Q1` … `2023-Y`. */
  readonly code: string;
  /** `Quý I năm 2023 (15/12/2022–14/3/2023)`. */
  readonly label: string;
  /** There is a report that can be printed. */
  readonly generated: boolean;
}

export type PeriodsResponse = Outcome<{
  readonly periods: readonly PeriodChoice[];
  /** The period that the panel offers first. */
  readonly suggested: string;
}>;

export interface PrintRequest {
  /** Null: the report generated last. */
  readonly period: string | null;
}

export type PrintResponse = Outcome<{
  readonly document: ReportDocument;
  readonly period: string;
  readonly revision: number;
}>;

export interface GenerateRequest {
  readonly period: string;
}

export type GenerateResponse = Outcome<{
  readonly period: string;
  readonly revision: number;
  /** One or two sentences on what was made and what is still open. */
  readonly summary: string;
}>;

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
}

export type FindingsResponse = Outcome<{
  readonly period: PeriodChoice;
  readonly findings: readonly FindingView[];
  readonly villages: number;
  readonly reported: number;
}>;

export interface FindingsRequest {
  /** Null: the quarter now due. */
  readonly period: string | null;
}

export interface ShowCellRequest {
  readonly cell: string;
}

export type ShowCellResponse = Outcome<Record<never, never>>;

export interface PresetView {
  readonly id: string;
  readonly label: string;
}

/** What the set-up panel shows before it asks. */
export type SetUpFormResponse = Outcome<{
  readonly presets: readonly PresetView[];
  readonly schemes: readonly { readonly id: string; readonly label: string }[];
  readonly year: number;
  /** True where the workbook is already ours: running again only mends and completes. */
  readonly exists: boolean;
}>;

export interface SetUpRequest {
  readonly preset: string;
  readonly year: number;
  readonly scheme: string;
  readonly communeCode: string;
  readonly villages: readonly { readonly name: string; readonly headAccount: string; readonly pilot: boolean }[];
  readonly policeAccounts: readonly string[];
  readonly sensitiveMode: string;
}

export type SetUpResponse = Outcome<{
  /** False: the time of one run is used up; call again with the same request. */
  readonly finished: boolean;
  /** Village tabs that stand, of all. */
  readonly made: number;
  readonly of: number;
  /** Sentences: accounts that could not be added, whom to share the file with. */
  readonly notes: readonly string[];
}>;
