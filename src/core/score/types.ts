/** The shapes of scoring: criteria and what they are judged by, the commune's table of points, scores of villages. */
import type { IndicatorCode } from '../catalogue/types';
import type { ThresholdKey } from '../settings/definitions';

export type CriterionCode = string;

/** The plan's contents: A organisation, 1–8. */
export type ScoreGroup = 'A' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8';

/** A number of a criterion that the commune may change in `Thang điểm`, under the key `b1.vu`. */
export interface Parameter {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** Stands in `Cài đặt` under this key, and in no line of `Thang điểm`: reports speak of it too. */
  readonly setting?: ThresholdKey;
}

/** Points for a có/không row, and how each answer is told. */
export interface YesPart {
  readonly row: IndicatorCode;
  readonly points: Parameter;
  readonly yes: string;
  readonly no: string;
}

/**
 * Points taken off for each case of a row: of all of them, of those beyond `less` (never below 0), or of those that
 * are among `among` as well (the smaller of the two numbers).
 */
export interface Deduction {
  readonly row: IndicatorCode;
  readonly less?: IndicatorCode;
  readonly among?: IndicatorCode;
  readonly points: Parameter;
  /** `vụ trộm`: stands behind the number. */
  readonly cases: string;
}

/** What a criterion is judged by; the kinds are where code lives, a criterion is a line of data. */
export type CriterionRule =
  | { readonly kind: 'yes'; readonly parts: readonly YesPart[] }
  /** `none`: what is said where there is no case; else `không có` and the cases. */
  | { readonly kind: 'deduct'; readonly parts: readonly Deduction[]; readonly none?: string }
  /** Full points from the target on, else none; the target is one quarter's. */
  | { readonly kind: 'reach'; readonly row: IndicatorCode; readonly target: Parameter; readonly cases: string }
  /** Points in proportion to part/whole, full from the target (in per cent) on. */
  | {
      readonly kind: 'share';
      readonly part: IndicatorCode;
      readonly whole: readonly IndicatorCode[];
      readonly target: Parameter;
      /** `vụ việc đã kết thúc được hòa giải thành`: stands behind part/whole. */
      readonly cases: string;
      /** Where the whole is 0: the criterion does not apply; `null`: it cannot be scored. */
      readonly nothing: string | null;
      /** Where the target is missed: at most so many points, in proportion, rounded down to 0,1. */
      readonly missed?: Parameter;
    }
  /** The points of the highest step that part/whole (in per cent) reaches. */
  | {
      readonly kind: 'steps';
      readonly part: IndicatorCode;
      readonly whole: IndicatorCode;
      readonly steps: readonly { readonly from: Parameter; readonly points: Parameter }[];
      readonly cases: string;
    }
  /** Handed in on time or late, and changes of people reported. */
  | { readonly kind: 'on-time'; readonly onTime: Parameter; readonly late: Parameter; readonly staff: Parameter }
  /** Full points with tips or without thefts, else a few. */
  | { readonly kind: 'tips'; readonly tips: IndicatorCode; readonly thefts: IndicatorCode; readonly else: Parameter }
  | { readonly kind: 'by-hand'; readonly guide: string };

/** Whose figures a criterion looks at; yearly criteria look at quarter I, or at the newest figures of the year. */
export type FiguresOf = 'quarter' | 'first-quarter' | 'newest';

export interface Criterion {
  readonly code: CriterionCode;
  readonly group: ScoreGroup;
  readonly name: string;
  readonly max: number;
  readonly rule: CriterionRule;
  readonly figures: FiguresOf;
  /** Scored once a year: what the office gives carries on to the later quarters. */
  readonly yearly: boolean;
  /** Gives S2–S3 counts of a village away. */
  readonly sensitive: boolean;
  readonly on: boolean;
}

export interface ScoreClass {
  readonly name: string;
  /** Lowest total, included. */
  readonly from: number;
}

/** A case in which a village's class is lowered; what decides it is code (`conditions.ts`). */
export interface LoweringCondition {
  readonly code: 'dl1' | 'dl2' | 'dl3' | 'dl4' | 'dl5';
  readonly name: string;
  /** Place among the classes, 0 the highest: no better than this one. */
  readonly lowersTo: number;
  readonly on: boolean;
}

/** The commune's table of points, `Thang điểm`. */
export interface ScoreRules {
  /** In the order of the table, switched off ones included. */
  readonly criteria: readonly Criterion[];
  /** Highest first. */
  readonly classes: readonly ScoreClass[];
  readonly conditions: readonly LoweringCondition[];
  /** What a criterion counts to which nothing happened: full points, or the other criteria count for it. */
  readonly whenNothing: 'full' | 'redistribute';
  /** Longer periods: the mean of their quarters, or scored anew on their own figures. */
  readonly longerPeriods: 'mean' | 'recompute';
  /** Villages up to this rank are proposed for a reward. */
  readonly rewardedRank: number;
  /** Per cent of the villages that must be “An toàn về ANTT” for the commune to be. */
  readonly safeShare: number;
  /** False while the table does not add up: points stand, but nobody is ranked or put into a class by them. */
  readonly sound: boolean;
}

export interface CriterionScore {
  readonly code: CriterionCode;
  readonly max: number;
  /** By the figures; null: not scored by them. */
  readonly computed: number | null;
  /** By the village itself; shown, never counted. */
  readonly self: number | null;
  /** By the office; goes before `computed`. */
  readonly given: number | null;
  readonly final: number | null;
  /** False: nothing happened that it could be judged by, and the office gave nothing. */
  readonly applies: boolean;
  /** One or two sentences with the numbers. */
  readonly why: string;
}

export interface ConditionState {
  readonly code: LoweringCondition['code'];
  /** By the figures; null: nothing known, or not to be judged by them. */
  readonly computed: boolean | null;
  readonly holds: boolean;
  readonly why: string;
}

export interface VillageScore {
  readonly villageId: string;
  /** Null while anything is not scored. */
  readonly points: number | null;
  /** `x/y điểm đã chấm`. */
  readonly scored: number;
  readonly max: number;
  readonly className: string | null;
  /** The class that the points alone would give. */
  readonly classByPoints: string | null;
  readonly rank: number | null;
  /** Codes of the conditions that hold. */
  readonly lowered: readonly string[];
  /** Why the village has no points, class or rank; empty where it has all. */
  readonly open: string;
  readonly criteria: readonly CriterionScore[];
  readonly conditions: readonly ConditionState[];
  /** Of a mean: the points of each quarter, by the quarter's name. */
  readonly quarters?: readonly { readonly name: string; readonly points: number | null }[];
}

/** The sensitive criteria together, outside the mode `theo thôn`: one figure per village, typed by the commune. */
export const LUMP: CriterionCode = 'CA';
