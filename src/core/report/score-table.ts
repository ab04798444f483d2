/** What a report is told of the scores: for section II.6, Phụ lục III and, of a year, Phụ lục V. */

/** Criteria that stand under one mark: `(A)`, and `(CA)` for all whose figures the police keep to themselves. */
export interface ScoreColumn {
  readonly mark: string;
  /** As the note below the table explains the mark: `tổ chức, đăng ký, họp, báo cáo`. */
  readonly meaning: string;
  readonly max: number;
}

export interface ScoredVillage {
  readonly villageId: string;
  /** One for each column; null: not scored. */
  readonly points: readonly (number | null)[];
  readonly total: number | null;
  /** The most that could be had for what has been scored; less than the table's `max` while something is open. */
  readonly scored: number;
  /** Null while any village is not wholly scored. */
  readonly rank: number | null;
  readonly className: string | null;
  /**
   * Why the class is below what the points give, as it may be printed: `chưa tổ chức họp đánh giá trong kỳ`, or
   * `thuộc trường hợp hạ loại` where the reason is nobody else's business.
   */
  readonly loweredFor?: string;
  /** Why it is not wholly scored: `chưa báo cáo`. */
  readonly unscoredFor?: string;
}

/** Villages that get full marks for something that did not come up. */
export interface FullMarks {
  readonly villageIds: readonly string[];
  /** `không có vụ việc hòa giải kết thúc`. */
  readonly why: string;
  /** `mục hòa giải`. */
  readonly of: string;
}

export interface ScoreTable {
  readonly columns: readonly ScoreColumn[];
  readonly max: number;
  /** In the order of the list of villages. */
  readonly villages: readonly ScoredVillage[];
  /** All of them, best first: `Tốt`, `Khá`, `Trung bình`, `Yếu`. */
  readonly classes: readonly string[];
  readonly fullMarks?: readonly FullMarks[];
  /** A longer period's points are the mean of its quarters'. */
  readonly isMean?: boolean;
}

/** A village's answer to the yearly checklist “An toàn về an ninh, trật tự”. */
export interface SafeVillage {
  readonly villageId: string;
  /** Null: not every point has been answered. */
  readonly qualifies: boolean | null;
  /** What it lacks, as it may be printed: `chưa đủ 100% hộ đăng ký`. */
  readonly lacks: readonly string[];
}
