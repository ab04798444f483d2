/** Periods, reports, revisions, other documents and scores, as the panels ask for them. */
import type { ReportDocument } from '../core/report/document';
import type { ScoresJson } from '../core/score/scores-json';
import type { Outcome } from './outcome';

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
