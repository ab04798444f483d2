/** What a village's tab says, as values: blank, value and unreadable are three different things. */
import type { IndicatorCode } from '../catalogue/types';
import type { CalendarDate, Quarter } from '../period/types';

/** A cell as an adapter hands it over: `''` is blank; dates are calendar days; errors are `{error: '#REF!'}`. */
export type RawCell = string | number | boolean | CalendarDate | { readonly error: string };

/** A cell and, where it holds one, its formula (text that starts with `=`). */
export interface EnteredCell {
  readonly raw: RawCell;
  readonly formula?: string;
}

/** Number rows → number; có/không → boolean; date rows → day; choice and text rows → NFC text; choices → NFC texts. */
export type EntryValue = number | boolean | CalendarDate | string | readonly string[];

/** Why a cell does not read as its kind; G01–G08 and V02 of the messages. */
export type UnreadableWhy =
  | 'text' // G01 text in a number cell
  | 'date' // G02 a date in a number cell
  | 'negative' // G03
  | 'fraction' // G04 in a whole-number row
  | 'huge' // G05 above the limit, or a date's serial number
  | 'error' // G06 #REF! and the like
  | 'ambiguous' // G07, G08 text such as 1.250 or 1,5
  | 'decimals' // V02 more than one decimal in a triệu đồng or kg row
  | 'duty' // V02 neither có nor không
  | 'date-text' // V02 a date row that holds no date
  | 'choice' // V02 not in the list
  | 'other';

export type Entry =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'value';
      readonly value: EntryValue;
      /** The cell holds text that tidying would rewrite (` 3 vụ` → 3). */
      readonly tidied?: true;
      readonly formula?: string;
    }
  | { readonly kind: 'unreadable'; readonly raw: string; readonly why: UnreadableWhy };

export type Entries = ReadonlyMap<IndicatorCode, Entry>;

export type Decision = 'none' | 'accepted' | 'to-correct' | 'locked';

/** One village, one quarter: the head's rows, the police's rows of the same tab, and the control rows. */
export interface QuarterSubmission {
  readonly quarter: Quarter;
  readonly entries: Entries;
  /** Row notes are shared by the quarters of a tab; see `VillageSubmission.notes`. */
  readonly ticked: boolean;
  /** Typed `Ngày nộp`. */
  readonly submittedOn: CalendarDate | null;
  /** Stamp of the tick, where the script ran. */
  readonly stamp: CalendarDate | null;
  readonly decision: Decision;
  readonly reason: string;
  readonly fingerprint: string;
}

export interface VillageSubmission {
  readonly villageId: string;
  readonly quarters: Readonly<Record<Quarter, QuarterSubmission>>;
  /** Texts of the column `ghi chú` by row code. */
  readonly notes: ReadonlyMap<IndicatorCode, string>;
}

/** A village of the tab `Danh sách thôn`. */
export interface Village {
  readonly id: string;
  readonly name: string;
  readonly pilot: boolean;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** Id of the village into which this one went after its last day. */
  readonly mergedInto?: string;
}
