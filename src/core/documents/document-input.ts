/** What a document is composed from, whatever its kind. */
import type { CalendarDate } from '../period/types';
import type { ReportInput } from '../report/report-input';
import type { OfficeIdentity } from '../settings/types';
import type { DocumentOffice } from './document-office';

/** The period that comes next, as a notice tells the villages of it; null where it is the next year's workbook's. */
export interface NextQuarter {
  /** `quý II`. */
  readonly name: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly deadline: CalendarDate;
}

export interface DocumentInput {
  /** Figures, scores, words. */
  readonly report: ReportInput;
  readonly office: DocumentOffice;
  readonly next: NextQuarter | null;
}

export const identityOf = ({ report }: DocumentInput): OfficeIdentity => report.settings.identityOn(report.reportDay);
