/** From the id of a document to the document itself. */
import type { CalendarDate } from '../period/types';
import type { ReportDocument } from '../report/document';
import { composeComparison } from './comparison';
import { composeConvention } from './convention';
import type { DocumentInput } from './document-input';
import type { DOCUMENT_KINDS } from './document-kinds';
import { composeEntryForm, type EntryFormInput } from './entry-form';
import { composeFrontNotice } from './front-notice';
import { composeMinutes } from './minutes';
import { composeNotice, composePostedNotice } from './notice';
import { composeRewardProposal } from './reward-proposal';
import { composeCommitteeSummary, composePartySummary } from './summary';

type KindId = (typeof DOCUMENT_KINDS)[number]['id'];

/** What some kinds need besides the figures. */
export interface DocumentChoice {
  /** By id; null: all villages. */
  readonly villages: readonly string[] | null;
  readonly today: CalendarDate;
  readonly form: EntryFormInput;
}

const COMPOSE: Readonly<Record<KindId, (input: DocumentInput, choice: DocumentChoice) => ReportDocument>> = {
  'thong-bao': composeNotice,
  'niem-yet': composePostedNotice,
  'thong-bao-mat-tran': composeFrontNotice,
  'dang-uy': composePartySummary,
  ubnd: composeCommitteeSummary,
  'so-sanh': composeComparison,
  'to-trinh': composeRewardProposal,
  'bien-ban': (input, { villages, today }) => composeMinutes(input, { villages, today, blank: false }),
  'bien-ban-trong': (input, { villages, today }) => composeMinutes(input, { villages, today, blank: true }),
  'phieu-ghi': (_, { form }) => composeEntryForm(form),
  'quy-uoc': (input, { villages }) => composeConvention(input, villages),
};

export const composeDocument = (id: KindId, input: DocumentInput, choice: DocumentChoice): ReportDocument =>
  COMPOSE[id](input, choice);
