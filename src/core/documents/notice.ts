/** “Thông báo kết quả” to the villages, and the same sheet for posting: S0–S1, or S0 alone, and classes only. */
import type { Block, ReportDocument } from '../report/document';
import { draftBanner } from '../report/draft-banner';
import { reportScopes } from '../report/report-scope';
import { writeSentence } from '../report/sentence';
import { formatDate } from '../text/dates';
import { periodWords } from '../text/period-words';
import { classLines } from './classes';
import { heading, MODEL, officeLetterhead, textLine } from './document-blocks';
import { type DocumentInput, identityOf } from './document-input';
import { NOTICE_REQUESTS, NOTICE_RESULTS, opening, POSTED_RESULTS } from './notice-lines';
import { POSTED_COLUMNS, RESULT_COLUMNS, resultTable } from './village-results';
import { withWords, writeSections } from './write-sections';

export const composeNotice = (input: DocumentInput): ReportDocument => compose(input, false);

/** For everybody to read at the Nhà văn hóa thôn. */
export const composePostedNotice = (input: DocumentInput): ReportDocument => compose(input, true);

function compose(input: DocumentInput, posted: boolean): ReportDocument {
  const { report, office, next } = input;
  const identity = identityOf(input);
  const words = periodWords(report.rollup.period);
  const scope = withWords(reportScopes(report).commune, {
    nextQuarter: next?.name ?? null,
    nextStart: next === null ? null : formatDate(next.start),
    nextEnd: next === null ? null : formatDate(next.end),
    nextDeadline: next === null ? null : formatDate(next.deadline),
  });
  const begin = writeSentence(opening('thông báo kết quả thực hiện {period}'), scope) ?? '';
  const blocks: Block[] = [
    officeLetterhead(identity, office.noticeSymbol, report.reportDay.year),
    { kind: 'title', id: 'title', name: 'THÔNG BÁO', subject: `Kết quả thực hiện mô hình ${MODEL} ${words.name}` },
    textLine('mo-dau', 'S', begin),
    ...writeSections(posted ? POSTED_RESULTS : NOTICE_RESULTS, scope),
    heading('tung-thon', '2. Kết quả của từng thôn'),
    resultTable('tung-thon.bang', report, posted ? POSTED_COLUMNS : RESULT_COLUMNS),
    heading('xep-loai', '3. Xếp loại thi đua'),
    ...classLines(report).map((line, index) => textLine(`xep-loai.${index + 1}`, 'S', line)),
    ...(posted ? [] : writeSections(NOTICE_REQUESTS, scope, 4)),
    textLine('ket', 'M', `${identity.issuerName} thông báo để ${posted ? 'nhân dân' : 'các thôn'} biết, thực hiện./.`),
    {
      kind: 'signature',
      id: 'signature',
      recipients: posted ? [] : office.noticeRecipients,
      authority: identity.signerAuthority,
      signer: identity.signerName,
    },
  ];
  return {
    title: `${posted ? 'Bản niêm yết kết quả' : 'Thông báo kết quả'} ${words.name}`,
    letters: 13,
    banner: draftBanner(report),
    sections: [{ orientation: 'portrait', blocks }],
  };
}
