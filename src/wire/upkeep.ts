/** Set-up, updates and repair of the workbook, as their dialogs ask for them. */
import type { Outcome } from './outcome';

export interface PresetView {
  readonly id: string;
  readonly label: string;
}

/** What the set-up panel shows before it asks. */
export type SetUpFormResponse = Outcome<{
  readonly presets: readonly PresetView[];
  readonly schemes: readonly { readonly id: string; readonly label: string }[];
  readonly year: number;
  /** Of a workbook that is ours already; empty and the usual one where it is new. */
  readonly communeCode: string;
  readonly scheme: string;
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

/** What “Cập nhật bảng biểu” would do, told before it is done. */
export type UpdateLookResponse = Outcome<{
  /** False: the layout is that of today; tabs that were made for other settings can still be renewed. */
  readonly older: boolean;
  /** What changes, a line each. */
  readonly changes: readonly string[];
  /** What comes first, in the order in which it is done. */
  readonly backup: readonly string[];
}>;

export type UpdateResponse = Outcome<{
  /** False: the time of one run is used up; call again. */
  readonly finished: boolean;
  readonly summary: string;
}>;

/** What is missing or damaged on one tab, in lines for the officer. */
export interface DamagedTabView {
  /** `''`: the file itself. */
  readonly tab: string;
  readonly count: number;
  readonly lines: readonly string[];
  /** Worth knowing; nothing is done about it. */
  readonly notices: readonly string[];
}

export type InspectResponse = Outcome<{
  readonly tabs: readonly DamagedTabView[];
  readonly count: number;
  readonly summary: string;
}>;

export interface RepairRequest {
  /** What earlier runs of the same repair have answered. */
  readonly done: readonly string[];
}

export type RepairResponse = Outcome<{
  /** False: the time of one run is used up; call again with `done`. */
  readonly finished: boolean;
  readonly done: readonly string[];
  /** Parts in all, as far as they are known. */
  readonly of: number;
  readonly count: number;
  /** `dòng “Vụ trộm” ở Thôn 3`. */
  readonly mended: readonly string[];
  /** What the officer has to do. */
  readonly notes: readonly string[];
}>;
