/** The commune's settings as values: what the tab `Cài đặt` says, agencies and names by effective date. */
import type { DocumentOffice } from '../documents/document-office';
import type { CalendarDate, SchemeName } from '../period/types';

export type SensitiveMode = 'toàn xã' | 'theo thôn' | 'tắt';

/** Agencies, names and wording in force on one day; all of it is data, nothing of it in code. */
export interface OfficeIdentity {
  /** Letterhead, in capitals; null where the issuer has no superior line. */
  readonly superiorHeading: string | null;
  readonly issuerHeading: string;
  /** In running text: `Công an xã Hoằng Hợp`. */
  readonly issuerName: string;
  /** `Công an huyện Hoằng Hóa`. */
  readonly superiorName: string;
  /** `xã Hoằng Hợp`. */
  readonly communeName: string;
  /** Place before the date: `Hoằng Hợp`. */
  readonly place: string;
  /** `BC-CAX`. */
  readonly reportSymbol: string;
  /** `Tổ an ninh xã hội`; short `Tổ ANXH`. */
  readonly forceName: string;
  readonly forceShortName: string;
  /** `Công an huyện Hoằng Hóa`, `Đảng ủy xã Hoằng Hợp`, `Ủy ban nhân dân xã Hoằng Hợp`. */
  readonly addressees: readonly string[];
  /** `- Như trên;`, `- Lưu: CAX.` */
  readonly recipients: readonly string[];
  /** Plan as the opening cites it, from `Kế hoạch số` to the year. */
  readonly planCitation: string;
  /** A second basis of the opening with its full trích yếu, e.g. a resolution of the commune's party committee. */
  readonly secondBasis?: string;
  readonly signerAuthority: readonly string[];
  readonly signerName: string;
}

export interface Settings {
  readonly year: number;
  readonly scheme: SchemeName;
  /** Prefix of village ids: `HH`. */
  readonly communeCode: string;
  readonly sensitiveMode: SensitiveMode;
  readonly holidays: readonly CalendarDate[];
  /** Working days after the period's last day. */
  readonly villageDeadlineDays: number;
  /** Calendar days after the period's last day. */
  readonly policeDeadlineDays: number;
  readonly postingRequiredOf: 'thôn điểm' | 'mọi thôn';
  /** Ids of rules that are switched off. */
  readonly rulesOff: readonly string[];
  /** Limits and thresholds by key, e.g. `han_muc_lon` 20000. */
  readonly thresholds: ReadonlyMap<string, number>;
  /** Accounts that may edit police ranges. */
  readonly policeAccounts: readonly string[];
  /** The commune's schools by their full names. */
  readonly schools?: readonly string[];
  /** The identity in force on a day. */
  readonly identityOn: (day: CalendarDate) => OfficeIdentity;
  /** What the documents besides the Báo cáo print of the office on a day. */
  readonly documentsOn: (day: CalendarDate) => DocumentOffice;
}
