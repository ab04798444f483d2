/** From the id of a document to the document itself. */
import type { CalendarDate } from '../period/types';
import type { ReportDocument } from '../report/document';
import { composeComparison } from './comparison';
import { composeConvention } from './convention';
import type { DocumentInput } from './document-input';
import type { DocumentKind } from './document-kinds';
import { composeEntryForm, type EntryFormInput } from './entry-form';
import { composeFrontNotice } from './front-notice';
import { composeMinutes } from './minutes';
import { composeNotice, composePostedNotice } from './notice';
import { composeRewardProposal } from './reward-proposal';
import { composeCommitteeSummary, composePartySummary } from './summary';

export type ReportKind = Extract<DocumentKind, { readonly source: 'report' }>;
export type TabKind = Exclude<DocumentKind, ReportKind>;

/** What those need besides the figures that are made from the tabs and the settings. */
export interface DocumentChoice {
  /** By id; null: all villages. */
  readonly villages: readonly string[] | null;
  readonly today: CalendarDate;
  readonly form: EntryFormInput;
}

const FROM_REPORT: Readonly<Record<ReportKind['id'], (input: DocumentInput) => ReportDocument>> = {
  'thong-bao': composeNotice,
  'niem-yet': composePostedNotice,
  'thong-bao-mat-tran': composeFrontNotice,
  'dang-uy': composePartySummary,
  ubnd: composeCommitteeSummary,
  'so-sanh': composeComparison,
  'to-trinh': composeRewardProposal,
};

const FROM_TABS: Readonly<Record<TabKind['id'], (input: DocumentInput, choice: DocumentChoice) => ReportDocument>> = {
  'bien-ban': (input, { villages, today }) => composeMinutes(input, { villages, today, blank: false }),
  'bien-ban-trong': (input, { villages, today }) => composeMinutes(input, { villages, today, blank: true }),
  'phieu-ghi': (_, { form }) => composeEntryForm(form),
  'quy-uoc': (input, { villages }) => composeConvention(input, villages),
};

export const composeFromReport = ({ id }: ReportKind, input: DocumentInput): ReportDocument => FROM_REPORT[id](input);

export const composeFromTabs = ({ id }: TabKind, input: DocumentInput, choice: DocumentChoice): ReportDocument =>
  FROM_TABS[id](input, choice);
