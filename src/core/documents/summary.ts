/** The report on one page in the words for Đảng ủy, and for UBND xã: lines of the Báo cáo itself, the officer's included. */
import type { ReportDocument } from '../report/document';
import { draftBanner } from '../report/draft-banner';
import type { LineDefinition, ReportPart } from '../report/lines/line-definition';
import { writeReport } from '../report/write-lines';
import { periodWords } from '../text/period-words';
import { MODEL, officeLetterhead } from './document-blocks';
import { type DocumentInput, identityOf } from './document-input';
import { shortOpening } from './notice-lines';

interface SummaryPart {
  readonly heading: string;
  /** Ids of the Báo cáo's lines, in order. */
  readonly lines: readonly string[];
}

interface Audience {
  /** Before the commune's name: `Đảng ủy xã Hoằng Hợp`. */
  readonly addressee: string;
  readonly title: string;
  readonly parts: readonly SummaryPart[];
}

const HAPPENED = ['I.2.trom-cap', 'I.2.mau-thuan', 'I.2.tai-nan-giao-thong', 'I.2.chay-no', 'I.2.khong-xay-ra'];

/** What a party committee leads: resolutions, the movement, what weighs on the people, what it is asked for. */
const PARTY: Audience = {
  addressee: 'Đảng ủy',
  title: 'gửi Đảng ủy',
  parts: [
    { heading: 'Tình hình an ninh, trật tự', lines: ['I.2.pham-vi', ...HAPPENED] },
    {
      heading: 'Lãnh đạo, chỉ đạo và phong trào ở các thôn',
      lines: ['II.1.dang-ky', 'II.2.1.tuan-tra', 'II.3.hop'],
    },
    { heading: 'Tồn tại; đề xuất với cấp ủy', lines: ['III.2.thon', 'III.2.them', 'V.de-xuat'] },
  ],
};

/** What a people's committee runs: villages, mediation, rewards. */
const COMMITTEE: Audience = {
  addressee: 'Ủy ban nhân dân',
  title: 'gửi UBND xã',
  parts: [
    { heading: 'Tình hình an ninh, trật tự', lines: ['I.2.pham-vi', ...HAPPENED] },
    {
      heading: 'Kết quả thực hiện Kế hoạch',
      lines: ['II.1.nhan-su', 'II.2.2.hoa-giai', 'II.3.hop'],
    },
    { heading: 'Tồn tại; đề xuất, khen thưởng', lines: ['III.2.thon', 'V.de-xuat', 'V.khen-thuong'] },
  ],
};

/** The Báo cáo's own lines under other headings; the lists lose their numbers, abbreviations are written out anew. */
function partsOf(parts: readonly SummaryPart[], all: readonly ReportPart[]): readonly ReportPart[] {
  const begin: ReportPart = {
    line: 'mo-dau.tom-tat',
    mark: 'S',
    sentences: [shortOpening('báo cáo tóm tắt {account} mô hình {period}')],
  };
  const lineOf = (id: string): readonly LineDefinition[] =>
    all.flatMap((part) => {
      if ('heading' in part || part.line !== id) return [];
      const { list: _, ...line } = part;
      return [line];
    });
  return [
    begin,
    ...parts.flatMap(({ heading, lines }, index): readonly ReportPart[] => [
      { heading: `tom-tat.${index + 1}`, level: 2, title: heading },
      ...lines.flatMap(lineOf),
    ]),
  ];
}

export const composePartySummary = (input: DocumentInput): ReportDocument => compose(input, PARTY);

export const composeCommitteeSummary = (input: DocumentInput): ReportDocument => compose(input, COMMITTEE);

function compose(input: DocumentInput, { addressee, title, parts }: Audience): ReportDocument {
  const { report } = input;
  const identity = identityOf(input);
  const words = periodWords(report.rollup.period);
  return {
    title: `Báo cáo tóm tắt ${title} ${words.name}`,
    letters: 13,
    banner: draftBanner(report),
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeLetterhead(identity, identity.reportSymbol, report.reportDay.year),
          {
            kind: 'title',
            id: 'title',
            name: 'BÁO CÁO TÓM TẮT',
            subject: `${words.result} thực hiện mô hình ${MODEL} ${words.name}`,
          },
          { kind: 'addressees', id: 'addressees', names: [`${addressee} ${identity.communeName}.`] },
          ...writeReport({ ...report, words: { ...report.words, parts: partsOf(parts, report.words.parts) } }).blocks,
          {
            kind: 'signature',
            id: 'signature',
            recipients: identity.recipients,
            authority: identity.signerAuthority,
            signer: identity.signerName,
          },
        ],
      },
    ],
  };
}
