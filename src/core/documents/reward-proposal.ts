/** “Tờ trình đề nghị khen thưởng”: the proposed villages with reasons from S0–S1 figures; people are named on paper. */
import type { ReportDocument, TableRow } from '../report/document';
import { villageScopes } from '../report/report-scope';
import type { Scope } from '../report/scope';
import { type Sentence, writeClause } from '../report/sentence';
import { formatCount, formatNumber } from '../text/numbers';
import { periodWords } from '../text/period-words';
import { heading, MODEL, NO_FIGURE, officeLetterhead, tableColumn, textLine } from './document-blocks';
import { type DocumentInput, identityOf } from './document-input';

/** Never what is not known of a village alone, such as that nobody of it offended (S2). */
const MERITS: Sentence = {
  by: '; ',
  of: [
    '{|tc_ho_dang_ky/bc_ho_tong} hộ ký cam kết',
    [['nd1_trom_vu=0', 'không xảy ra trộm cắp tài sản']],
    {
      by: ', ',
      open: 'tổ chức ',
      of: [
        [['nd1_tuan_tra_buoi>0', '{#nd1_tuan_tra_buoi buổi tuần tra}']],
        [['nd7_tt_buoi>0', '{#nd7_tt_buoi buổi tuyên truyền}[ với {#nd7_tt_luot lượt người dự}]']],
      ],
    },
    [
      ['nd2_thanh>0', 'hòa giải thành {:nd2_thanh}/{:nd2_thanh+nd2_khong_thanh} vụ việc'],
      ['nd2_ton_dau+nd2_tiep_nhan=0', 'không phát sinh vụ việc hòa giải'],
    ],
  ],
};

const PEOPLE_ROWS = 2;
const ON_PAPER = '(ghi trên bản giấy)';

/** Blank rows for people where nobody has said how many are proposed. */
function peopleRows(count: number): readonly TableRow[] {
  return Array.from({ length: Math.max(count, 1) }, (_, index) => ({
    cells: [String(index + 1), ON_PAPER, '……………………', '……………………………………'],
  }));
}

export function composeRewardProposal(input: DocumentInput): ReportDocument {
  const { report, office } = input;
  const { rollup, rewards, scores = [] } = report;
  const identity = identityOf(input);
  const words = periodWords(rollup.period);
  const scopes = villageScopes(report);
  const collectives = rewards?.collectives ?? [];
  const individuals = rewards?.individuals ?? PEOPLE_ROWS;
  const subject = `Về việc đề nghị khen thưởng tập thể, cá nhân có thành tích thực hiện mô hình ${MODEL} ${words.name}`;
  const rows = collectives.map((name, index): TableRow => {
    const village = rollup.villages.find((each) => each.name === name);
    const score = scores.find(({ villageId }) => villageId === village?.id);
    const scope: Scope | undefined = village === undefined ? undefined : scopes.get(village.id);
    return {
      cells: [
        String(index + 1),
        `Nhân dân và cán bộ ${name}`,
        score?.points == null ? NO_FIGURE : formatNumber(score.points),
        score?.className ?? NO_FIGURE,
        (scope && writeClause(MERITS, scope)) ?? '',
      ],
    };
  });
  const none: TableRow = { cells: ['', 'Chưa có tập thể được đề nghị', '', '', ''] };
  const basis = (id: string, text: string) => textLine(id, 'C', '', { runs: [{ text, italic: true }] });
  return {
    title: `Tờ trình đề nghị khen thưởng ${words.name}`,
    letters: 13,
    banner: null,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          officeLetterhead(identity, office.proposalSymbol, report.reportDay.year),
          { kind: 'title', id: 'title', name: 'TỜ TRÌNH', subject },
          { kind: 'addressees', id: 'addressees', names: [`${office.proposalAddressee}.`] },
          basis('can-cu.luat', `Căn cứ ${office.rewardBasis};`),
          basis('can-cu.ke-hoach', `Căn cứ ${identity.planCitation.replace(' (UBND)', '')};`),
          basis('can-cu.cham-diem', `Căn cứ kết quả chấm điểm thi đua ${words.name}.`),
          textLine(
            'kinh-trinh',
            'M',
            `${identity.issuerName} kính trình Chủ tịch Ủy ban nhân dân xã xem xét, khen thưởng các tập thể, cá nhân sau đây:`,
          ),
          heading('tap-the', '1. Tập thể'),
          {
            kind: 'table',
            id: 'tap-the.bang',
            columns: [
              tableColumn('STT', 7),
              tableColumn('Tập thể', 20, 'left'),
              tableColumn('Điểm', 9),
              tableColumn('Xếp loại', 10),
              tableColumn('Thành tích', 56, 'left'),
            ],
            rows: rows.length === 0 ? [none] : rows,
          },
          heading('ca-nhan', '2. Cá nhân'),
          {
            kind: 'table',
            id: 'ca-nhan.bang',
            columns: [
              tableColumn('STT', 7),
              tableColumn('Họ và tên', 24, 'left'),
              tableColumn('Chức vụ, đơn vị', 30, 'left'),
              tableColumn('Thành tích', 40, 'left'),
            ],
            rows: peopleRows(individuals),
          },
          heading('hinh-thuc', '3. Hình thức khen thưởng'),
          textLine(
            'hinh-thuc.noi-dung',
            'G',
            'Giấy khen của Chủ tịch Ủy ban nhân dân xã, kèm theo tiền thưởng theo quy định.',
          ),
          textLine('tong-so', 'S', totals(collectives.length, rewards?.individuals ?? null)),
          textLine('ket', 'M', 'Kính trình Chủ tịch Ủy ban nhân dân xã xem xét, quyết định./.'),
          {
            kind: 'signature',
            id: 'signature',
            recipients: office.proposalRecipients,
            authority: identity.signerAuthority,
            signer: identity.signerName,
          },
        ],
      },
    ],
  };
}

const totals = (collectives: number, individuals: number | null): string =>
  `Tổng số đề nghị khen thưởng: ${formatCount(collectives)} tập thể, ${individuals === null ? '……' : formatCount(individuals)} cá nhân.`;
