/** What a report is made from: the rollup, the settings, the officer's words, and what other tabs know. */
import type { BodyReport } from '../bodies/bodies';
import type { CalendarDate } from '../period/types';
import type { Rollup } from '../rollup/types';
import type { Settings } from '../settings/types';
import type { Confirmation } from './confirmation';
import type { ReportWords } from './report-words';
import type { SafeVillage, ScoreTable } from './score-table';

/** Who submitted when, by village id; a village in none of the lists has not reported. */
export interface Timeliness {
  readonly onTime: readonly string[];
  readonly late: readonly string[];
  /** Reported, nobody knows when: never called late. */
  readonly unknown: readonly string[];
  /** Of a quarter: the day of those that were late, as far as it is known, and the day until which it was due. */
  readonly lateDays?: ReadonlyMap<string, CalendarDate>;
  readonly deadline?: CalendarDate;
}

/** People of the self-management teams who changed in the period, from `Nhân sự`. */
export interface StaffChanges {
  readonly villageId: string;
  /** `Tổ trưởng tổ liên gia`. */
  readonly role?: string;
  readonly people: number;
  readonly reported: boolean;
}

export interface VillageScore {
  readonly villageId: string;
  /** Null: not scored. */
  readonly points: number | null;
  readonly className: string | null;
}

/** What the office proposes to reward. */
export interface Rewards {
  /** Names of villages, best first. */
  readonly collectives: readonly string[];
  readonly individuals: number;
}

export interface ReportInput extends Confirmation {
  readonly words: ReportWords;
  readonly rollup: Rollup;
  readonly settings: Pick<Settings, 'identityOn' | 'postingRequiredOf' | 'thresholds'>;
  /** The day on which the report is written: agencies, names and the year of its date follow it. */
  readonly reportDay: CalendarDate;
  readonly status: 'draft' | 'official';
  /** By line id. A text that is not blank stands instead of the generated one; line breaks part paragraphs. */
  readonly ownTexts: ReadonlyMap<string, string>;
  /** What was generated when the report became official: it is said again word for word, whatever is written today. */
  readonly frozenTexts?: ReadonlyMap<string, string>;
  readonly timeliness?: Timeliness;
  readonly staffChanges?: readonly StaffChanges[];
  /** What offices, associations and schools handed in for the period's quarters, from `Ban ngành`. */
  readonly bodies?: readonly BodyReport[];
  readonly scores?: readonly VillageScore[];
  /** Whether classes may stand in what villages, bodies or everybody read; where it is not said, they may not. */
  readonly classesTold?: boolean;
  readonly scoreTable?: ScoreTable;
  /** Of a year. */
  readonly safety?: readonly SafeVillage[];
  readonly rewards?: Rewards;
}
