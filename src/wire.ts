/** What crosses between the script and its panels: JSON-safe, dates as `YYYY-MM-DD`, outcomes as discriminated unions. */
import type { Indicator } from './core/catalogue/types';
import type { CheckWords } from './core/checks/messages/check-words';
import type { OpenQuestion, TypedCell } from './core/entering/plan-entry';
import type { CellInput } from './core/layout/tab-layout';
import type { Quarter, SchemeName } from './core/period/types';
import type { ReportDocument } from './core/report/document';
import type { ScoresJson } from './core/score/scores-json';
import type { QuarterState } from './core/submission/quarter-state';
import type { EnteredCell } from './core/submission/types';
import type { DecisionKind, Refusal } from './core/tracking/decisions';
import type { OnTime } from './core/tracking/on-time';
import type { HandTyped } from './core/tracking/track-quarter';

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
  /** Left out: the newest one of the period. */
  readonly revision?: number;
}

export interface RevisionChoice {
  readonly revision: number;
  /** `Bản số 2, chính thức, 08:30 ngày 16/3/2023`. */
  readonly label: string;
}

export interface DocumentRequest {
  /** An id of `core/documents/document-kinds.ts`. */
  readonly document: string;
  /** Null: the report generated last, or the quarter now due. */
  readonly period: string | null;
  /** Id; null: all villages. */
  readonly village: string | null;
}

export type DocumentResponse = Outcome<{
  readonly document: ReportDocument;
  readonly period: string;
  /** Of the period, for documents that every village has one of. */
  readonly villages: readonly { readonly id: string; readonly name: string }[];
}>;

export type PrintResponse = Outcome<{
  readonly document: ReportDocument;
  readonly period: string;
  readonly revision: number;
  /** Of this period, newest first. */
  readonly revisions: readonly RevisionChoice[];
  /** `Thôn 3, vụ trộm cắp tài sản: 2 → 3`: what is other than in the revision before the shown one. */
  readonly changes: readonly string[];
  /** Drafted sentences of III–V that still say what earlier figures gave; of the newest revision only. */
  readonly staleDrafts: number;
  /** `quý I năm 2023`: whose words can be taken as a start, where this report has room for them. */
  readonly start: string | null;
}>;

export interface TakeWordsRequest {
  readonly period: string;
  /** The last report's words into what is still blank, or new drafts instead of old ones that nobody has changed. */
  readonly from: 'last-report' | 'new-drafts';
}

export type TakeWordsResponse = Outcome<{
  /** What was done. */
  readonly message: string;
}>;

export interface GenerateRequest {
  /** Null: the quarter now due. */
  readonly period: string | null;
  /** Present: also in a workbook of an earlier layout. */
  readonly older?: 'go on';
}

/** The workbook has an earlier layout; the panel leads to “Cập nhật bảng biểu”. */
export interface UpdateOffer {
  readonly ok: false;
  readonly message: string;
  readonly offer: 'update';
}

export type GenerateResponse =
  | UpdateOffer
  | Outcome<{
      readonly period: string;
      readonly revision: number;
      /** One or two sentences on what was made and what is still open. */
      readonly summary: string;
    }>;

/** Null: the quarter now due. */
export interface ScoreRequest {
  readonly period: string | null;
}

export type ScoreResponse = Outcome<{
  readonly period: string;
  /** For a person: how many villages have a class, and what the others wait for. */
  readonly summary: string;
  readonly scores: ScoresJson;
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

/** A row by its official name. */
export interface TrackedRow {
  readonly name: string;
  readonly unit: string;
}

/** A village's quarter in the sidebar “Theo dõi nộp báo cáo”. Days as `YYYY-MM-DD`. */
export interface TrackedVillageView {
  readonly id: string;
  readonly name: string;
  readonly state: QuarterState;
  /** Accepted or locked for other values than those of now. */
  readonly edited: boolean;
  /** The decision was only typed into its cell; this one completes it. */
  readonly handTyped: HandTyped | null;
  /** `vụ trộm 2 → 3`, as far as the accepted values were kept. */
  readonly changes: readonly string[];
  readonly day: string | null;
  readonly onTime: OnTime;
  /** Working days; null where it is not late or the day is not known. */
  readonly daysLate: number | null;
  /** The first check after the deadline, where no day is known. */
  readonly seenOn: string | null;
  /** Why the officer decided it; null: nobody had to. */
  readonly ruling: string | null;
  /** The rows that are asked for and blank. */
  readonly missing: readonly TrackedRow[];
  readonly wrong: number;
  readonly toReview: number;
  /** What is wrong or worth a look, in the words for the head. */
  readonly problems: readonly (TrackedRow & { readonly message: string })[];
  /** Of sending back or reopening. */
  readonly reason: string;
  /** `Nhập hộ từ giấy, nhận 16/3/2023.` and what changed since; empty: the village typed everything itself. */
  readonly entered: string;
  /** Leads to the village's tab from outside. */
  readonly link: string;
  /** Where something is missing or wrong, else where the village's rows begin; null: it has no tab. */
  readonly cell: string | null;
  readonly can: readonly DecisionKind[];
}

export interface EndedVillageView {
  readonly id: string;
  readonly name: string;
  readonly lastDay: string;
  readonly hasTab: boolean;
  /** Its tab is closed to its head. */
  readonly closed: boolean;
}

export interface CloseTabRequest {
  readonly village: string;
  /** False opens it again. */
  readonly closed: boolean;
}

export interface TrackedQuarterView {
  /** `2023-Q1`. */
  readonly code: string;
  /** `Quý I năm 2023`. */
  readonly label: string;
  /** `quý I`. */
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly deadline: string;
  readonly villages: readonly TrackedVillageView[];
  /** Villages whose last day lies before this quarter. */
  readonly ended: readonly EndedVillageView[];
  readonly next: { readonly name: string; readonly start: string; readonly end: string; readonly deadline: string };
}

export interface TrackingView {
  readonly today: string;
  /** Leads to “Cập nhật bảng biểu” where tabs are out of date. */
  readonly update: string | null;
  /** Those that have begun; at least quarter I. */
  readonly quarters: readonly TrackedQuarterView[];
  /** Code of the quarter that the panel shows first. */
  readonly suggested: string;
}

export type TrackingResponse = Outcome<TrackingView>;

export interface DecideRequest {
  readonly kind: DecisionKind;
  readonly period: string;
  /** Null: all that are ready. */
  readonly villages: readonly string[] | null;
  /** Needed for sending back and reopening; a short sentence that the head reads. */
  readonly reason: string;
}

export type DecideResponse = Outcome<{
  readonly tracking: TrackingView;
  /** Ids of villages. */
  readonly done: readonly string[];
  readonly refused: readonly { readonly village: string; readonly why: Refusal }[];
}>;

export interface OnTimeRequest {
  readonly period: string;
  readonly village: string;
  /** Null takes an earlier word back. */
  readonly onTime: boolean | null;
  readonly reason: string;
}

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
