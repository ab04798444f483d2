/** What the use cases need from outside, small and named by need; `src/sheets` holds the real adapters. */
import type { Catalogue, IndicatorCode, RowNames } from './core/catalogue/types';
import type { CorrectionLine } from './core/corrections/types';
import type { ScoreRow } from './core/layout/score-tab';
import type { TrackingGrid } from './core/layout/tracking-tab';
import type { CalendarDate, Quarter } from './core/period/types';
import type { TypedRows } from './core/score/typed-points';
import type { Settings } from './core/settings/types';
import type { ControlCells } from './core/submission/read-quarter';
import type { EnteredCell, RawCell } from './core/submission/types';
import type { TakenOver } from './core/submission/village-year';
import type { PlacedRow } from './core/tables/cells';
import type { StoredFact } from './core/tracking/records';

export interface Clock {
  /** Today in the workbook's zone. */
  readonly today: () => CalendarDate;
  /** `2023-03-15 08:30`, for the log and the revisions. */
  readonly now: () => string;
}

/** A village's tab as read: cells by row key and quarter, wherever they stand. */
export interface VillageTab {
  readonly villageId: string;
  readonly sheetName: string;
  readonly quarters: Readonly<Record<Quarter, ReadonlyMap<IndicatorCode, EnteredCell>>>;
  readonly control: Readonly<Record<Quarter, ControlCells>>;
  readonly notes: ReadonlyMap<IndicatorCode, string>;
  /** What the tab was made for (`core/layout/tab-rules`); blank on a tab of the first layout. */
  readonly rules: RawCell;
  /** `'HH-T01 Thôn 1'!C12`, of the row's note where `quarter` is null; null where the tab has no such row or column. */
  readonly addressOf: (code: IndicatorCode, quarter: Quarter | null) => string | null;
}

/** `Công an xã`: commune rows and, by mode, the S2–S3 rows (`code` or `HH-T01/code`). */
export interface CommuneTab {
  readonly sheetName: string;
  readonly quarters: Readonly<Record<Quarter, ReadonlyMap<string, EnteredCell>>>;
  readonly notes: ReadonlyMap<string, string>;
  readonly addressOf: (code: string, quarter: Quarter | null) => string | null;
}

/** Rows of a plain table tab, by column key; blank rows are left out. */
export type TableRows = readonly ReadonlyMap<string, RawCell>[];

/** Everything that a check or a report starts from, read once. */
export interface LoadedWorkbook {
  readonly settings: TableRows;
  readonly indicators: TableRows;
  readonly villages: TableRows;
  readonly lastYear: TableRows;
  /** `Nhân sự` and `Ban ngành`; null where they were not asked for or the workbook has none. */
  readonly staff: TableRows | null;
  /** `Thang điểm`; null where it was not asked for or the workbook has none: then the default table holds. */
  readonly scoring: TableRows | null;
  readonly bodies: readonly PlacedRow[] | null;
  /** `Đính chính`; empty where it was not asked for, and in a workbook of an earlier version, which has no such tab. */
  readonly corrections: readonly CorrectionLine[];
  /** What the rows are called unless `Chỉ tiêu` renames them. */
  readonly rowNames: RowNames;
  readonly villageTabs: readonly VillageTab[];
  readonly communeTab: CommuneTab | null;
  /** Sentences on what is missing or doubled; the workbook is read as far as it goes. */
  readonly problems: readonly string[];
}

/** What a village's tab cannot know by itself: `Danh sách thôn` and other tabs say it. */
export interface VillageLife {
  /** Null: it has always been there. */
  readonly firstDay: CalendarDate | null;
  /** Null: it goes on. */
  readonly lastDay: CalendarDate | null;
  /** Open mediations of villages that went into this one, at the beginning of a quarter; null: there are none such. */
  readonly takenOver: (quarter: Quarter) => TakenOver | null;
}

export interface WorkbookSource {
  /**
   * Null: the workbook is not ours. Formulas cost one call a tab more and are read for the full check only; `office`,
   * the tabs of people and of other bodies, costs two calls and is read for reports. `villagesOnly` leaves out
   * `Công an xã` and `Đính chính`: enough for what villages have handed in; with `corrections` it reads the latter all
   * the same.
   */
  readonly load: (options: {
    readonly formulas: boolean;
    readonly office?: boolean;
    readonly villagesOnly?: boolean;
    readonly corrections?: boolean;
  }) => LoadedWorkbook | null;
  /** The tab `Cài đặt` alone (2); null: the workbook is not ours. */
  readonly settings: () => TableRows | null;
  /** The tab `Ban ngành` alone (1); empty where there is none. */
  readonly bodies: () => readonly PlacedRow[];
  /** What people type into again, for the last look before the final write. */
  readonly reread: () => Pick<LoadedWorkbook, 'villageTabs' | 'communeTab'>;
  /** Turns village tabs that show another quarter to the one that is now to be filled in; no call where none does. */
  readonly showQuarter: (quarter: Quarter) => void;
  /**
   * Tells each village tab how long its village exists and what merged villages left to it; no call where it stands there
   * already.
   */
  readonly showLives: (life: (villageId: string) => VillageLife) => void;
  /** Shows on each village tab how many people changed in a quarter; no call where it stands there already. */
  readonly showStaffChanges: (people: (villageId: string, quarter: Quarter) => number) => void;
  /** Shows on each village tab what was corrected; no call where it stands there already. */
  readonly showCorrections: (notes: (villageId: string) => Readonly<Record<Quarter, string>>) => void;
}

/** A frozen or provisional report as `_Lưu` keeps it. */
export interface StoredSnapshot {
  readonly period: string;
  readonly revision: number;
  /** JSON of the snapshot; its shape is the core's business. */
  readonly json: string;
}

export interface SnapshotStore {
  /** The newest snapshot of each period. */
  readonly newest: () => readonly StoredSnapshot[];
  /** Every revision of every period, in the order in which they were kept. */
  readonly all: () => readonly StoredSnapshot[];
  /** With facts that belong to it, in one block. */
  readonly save: (snapshot: StoredSnapshot, facts?: readonly StoredFact[]) => void;
}

/** What the police's decision leaves on a village's tab. */
export interface DecisionCells {
  readonly decision: string;
  readonly reason: string;
  readonly fingerprint: string;
}

/** The village tabs under the hands of the police. Each method tells its price in service calls. */
export interface VillageDecisions {
  /** Decision, reason and fingerprint together (1). */
  readonly write: (villageId: string, quarter: Quarter, cells: DecisionCells) => void;
  readonly untick: (villageId: string, quarter: Quarter) => void;
  /** Closes the quarter's column to everybody but these accounts and the file's owner (about 5). */
  readonly close: (villageId: string, quarter: Quarter, accounts: readonly string[]) => void;
  readonly reopen: (villageId: string, quarter: Quarter) => void;
  /** Closes the whole tab of a village that has ended, or opens it again (about 8). */
  readonly closeTab: (villageId: string, accounts: readonly string[]) => void;
  readonly openTab: (villageId: string) => void;
  /** The tab as it stands now (1). */
  readonly reread: (villageId: string) => VillageTab | null;
  /** Leads to the tab; empty where there is none. */
  readonly linkTo: (villageId: string) => string;
}

/** A village's tab while the police type for it. Each method tells its price in service calls. */
export interface VillageEntries {
  /** The tab as it stands now (1). */
  readonly reread: (villageId: string) => VillageTab | null;
  /** Cells of a quarter by row key (1 for each run of neighbouring rows). */
  readonly write: (villageId: string, quarter: Quarter, cells: ReadonlyMap<string, RawCell>) => void;
  /** Ticks “Đã nộp” with its day, and takes away what an earlier untick left (4); null keeps the day (3). */
  readonly tick: (villageId: string, quarter: Quarter, day: CalendarDate | null) => void;
  /** The add-on's words beside `Ngày nộp` (2). */
  readonly remark: (villageId: string, quarter: Quarter, text: string) => void;
}

/** The row of open mediations on the village tabs. */
export interface OpeningBalances {
  /** Its figure follows the quarter before again (1); false: there is none to follow. */
  readonly retake: (
    villageId: string,
    quarter: Quarter,
    catalogue: Catalogue,
    settings: Pick<Settings, 'thresholds' | 'rulesOff'>,
  ) => boolean;
}

/** The tab `Theo dõi`. */
export interface TrackingTab {
  /** Police accounts guard the tab when it is made. */
  readonly write: (grid: TrackingGrid, policeAccounts: readonly string[]) => void;
}

/** The tab `Đính chính`. */
export interface CorrectionsTab {
  /** A line below the last one, by column key (2); false where the workbook has no such tab. */
  readonly append: (cells: ReadonlyMap<string, string | number>) => boolean;
}

/** The tabs `Điểm …`. */
export interface ScoreTabs {
  /** What people typed into the tab of a period, by its code (1; none where there is no such tab). */
  readonly typed: (periodCode: string) => TypedRows;
  /** Tells in the tab itself that a newer revision of the report exists. */
  readonly staleFormula: (periodCode: string, revision: number) => string;
  /** Two columns are people's: they are written with what stood in them a moment before, or not at all. */
  readonly writeScores: (periodCode: string, rows: readonly ScoreRow[], policeAccounts: readonly string[]) => void;
}

/** Small facts that only `_Lưu` holds; what their texts mean is the core's business. */
export interface FactStore {
  /** In the order in which they were written. */
  readonly facts: () => readonly StoredFact[];
  /** Below the last row, in one block. */
  readonly keep: (facts: readonly StoredFact[]) => void;
}

export interface LogEntry {
  readonly action: string;
  readonly period: string;
  readonly revision: number | null;
  readonly detail: string;
}

export interface ActionLog {
  readonly append: (entry: LogEntry, at: string) => void;
}

/** Runs the work while nobody else in this workbook runs such work; null: somebody does. */
export type WithDocumentLock = <T>(work: () => T) => T | null;

/** A place on a village tab that a person may type into. */
export interface EditedPlace {
  /** Row key: an indicator's code, `#submitted` or `#submittedOn`. */
  readonly key: string;
  /** Null: the column `ghi chú`. */
  readonly quarter: Quarter | null;
  /** What stands there now. */
  readonly raw: RawCell;
}

/** A text put beside a cell, or taken away with `''`; notes that people wrote there stay. */
export interface CellRemark {
  readonly place: EditedPlace;
  readonly text: string;
}

/** An edit of a village tab as `onEdit` meets it. Each method tells its price in service calls. */
export interface EditedTab {
  /** The whole tab as it stands after the edit; read before anything is asked (1). */
  readonly tab: VillageTab;
  /** Opening cases and last year's open cases stand on the tab too: last year's figures by row and quarter. */
  readonly lastYear: (code: IndicatorCode, quarter: Quarter) => RawCell;
  /** The village's first day and its last; blank where it was always there, and while it goes on. */
  readonly life: { readonly firstDay: RawCell; readonly lastDay: RawCell };
  /** Open mediations of villages that went into this one; blank: none; a text: not known yet. */
  readonly takenOver: (quarter: Quarter) => RawCell;
  /** First and last day of a quarter as the tab has them. */
  readonly firstDay: (quarter: Quarter) => RawCell;
  readonly lastDay: (quarter: Quarter) => RawCell;
  /** What the tab's own formulas say of the head's rows, by number of the case; null where there are none. */
  readonly cases: (quarter: Quarter) => readonly number[] | null;
  /** The places for typing within the edited block. */
  readonly places: readonly EditedPlace[];
  /** One cell was edited; what stood there before, where Google tells it. */
  readonly single: { readonly before: string | null } | null;
  /** Service calls so far. */
  readonly spent: () => number;
  /** Which of the places hold formulas (1). */
  readonly formulas: () => ReadonlySet<EditedPlace>;
  /** Writes what was tidied; what stands between is put back as it is (1). */
  readonly write: (tidied: ReadonlyMap<EditedPlace, RawCell>) => void;
  /** Puts remarks beside cells, or takes them away (2). */
  readonly remark: (remarks: readonly CellRemark[]) => void;
  /** Unticks quarters and puts the reason beside each tick (3). */
  readonly untick: (reasons: ReadonlyMap<Quarter, string>) => void;
  /** Takes away what an earlier untick left beside these ticks (2). */
  readonly forgetReasons: (quarters: readonly Quarter[]) => void;
  /** Stamps the day of the tick (1). */
  readonly stamp: (quarters: readonly Quarter[], day: CalendarDate) => void;
}
