/** The Báo cáo of a period as a document: letterhead, lines, signature, annexes. */
import { MODEL, officeLetterhead } from '../documents/document-blocks';
import { periodWords } from '../text/period-words';
import { composeAnnexes } from './annexes';
import type { Block, ReportDocument } from './document';
import { draftBanner } from './draft-banner';
import type { ReportInput } from './report-input';
import { writeReport } from './write-lines';

export function composeReport(input: ReportInput): ReportDocument {
  const { rollup, settings, reportDay } = input;
  const identity = settings.identityOn(reportDay);
  const words = periodWords(rollup.period);
  const blocks: readonly Block[] = [
    officeLetterhead(identity, identity.reportSymbol, reportDay.year),
    {
      kind: 'title',
      id: 'title',
      name: 'BÁO CÁO',
      subject: `${words.result} thực hiện mô hình ${MODEL} ${words.name}`,
    },
    { kind: 'addressees', id: 'addressees', names: identity.addressees },
    ...writeReport(input).blocks,
    {
      kind: 'signature',
      id: 'signature',
      recipients: identity.recipients,
      authority: identity.signerAuthority,
      signer: identity.signerName,
    },
  ];
  return {
    title: `Báo cáo ${words.name}`,
    banner: draftBanner(input),
    sections: [{ orientation: 'portrait', blocks }, ...composeAnnexes(input)],
  };
}
