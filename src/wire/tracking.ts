/** Submission states and decisions, as the sidebar “Theo dõi nộp báo cáo” asks for them. */
import type { QuarterState } from '../core/submission/quarter-state';
import type { DecisionKind, Refusal } from '../core/tracking/decisions';
import type { OnTime } from '../core/tracking/on-time';
import type { HandTyped } from '../core/tracking/track-quarter';
import type { Outcome } from './outcome';

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
