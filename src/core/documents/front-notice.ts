/** The notice on the state of order to the Fatherland Front and the household groups (plan III.2): S0–S1 of the commune. */
import type { Block, ReportDocument } from '../report/document';
import { draftBanner } from '../report/draft-banner';
import { told } from '../report/lines/patterns';
import { reportScopes } from '../report/report-scope';
import { writeSentence } from '../report/sentence';
import { periodWords } from '../text/period-words';
import { DOTTED_LINE, dottedLine, officeLetterhead, textLine } from './document-blocks';
import { type DocumentInput, identityOf } from './document-input';
import { DISPUTES, FIRES, opening, THEFT, TRAFFIC } from './notice-lines';
import { type DocumentPart, writeSections } from './write-sections';

const PARTS: readonly DocumentPart[] = [
  { heading: 'Tình hình' },
  { line: 'tinh-hinh.vu-viec', mark: 'S', sentences: [THEFT, DISPUTES, FIRES, TRAFFIC] },
  {
    line: 'tinh-hinh.vi-pham',
    mark: 'S',
    sentences: [
      told(
        'nd3_giao_thong',
        'trường hợp',
        'vi phạm trật tự, an toàn giao thông bị xử lý: không có',
        'vi phạm trật tự, an toàn giao thông bị xử lý: {#}{~}',
      ),
      told(
        'nd3_vphc_khac',
        'người',
        'vi phạm hành chính khác về an ninh, trật tự: không có',
        'vi phạm hành chính khác về an ninh, trật tự: {#}{~}',
      ),
      told('nd7_me_tin', 'vụ', 'không phát hiện vụ bói toán, mê tín dị đoan', 'phát hiện {# bói toán, mê tín dị đoan}'),
    ],
  },
  {
    line: 'tinh-hinh.thu-doan',
    blank: `${dottedLine('Phương thức, thủ đoạn cần chú ý: ')} ${DOTTED_LINE}`,
  },
  { heading: 'Đề nghị' },
  {
    line: 'de-nghi.theo-doi',
    mark: 'D',
    dash: true,
    sentences: [
      'Ủy ban Mặt trận Tổ quốc xã, các tổ chức thành viên và các tổ liên gia thông tin đến hội viên, các hộ; theo dõi, vận động, tuyên truyền nhân dân phòng ngừa',
    ],
  },
  {
    line: 'de-nghi.trom-cap',
    mark: 'D',
    dash: true,
    sentences: [
      [
        [
          'nd1_trom_vu>0',
          'nhắc các hộ tự bảo vệ tài sản, duy trì tuần tra; khi xảy ra trộm cắp, giữ nguyên hiện trường và báo ngay Công an xã',
        ],
      ],
    ],
  },
  {
    line: 'de-nghi.hoa-giai',
    mark: 'D',
    dash: true,
    sentences: [[['nd2_dang>0', 'phối hợp hòa giải {#nd2_dang vụ việc} mâu thuẫn, tranh chấp chưa kết thúc']]],
  },
  {
    line: 'de-nghi.bao-tin',
    mark: 'D',
    dash: true,
    sentences: ['kịp thời báo Công an xã thông tin về an ninh, trật tự ở khu dân cư'],
  },
];

const RECIPIENTS = ['- Ủy ban MTTQ xã;', '- Các tổ chức thành viên;', '- Các tổ liên gia tự quản;', '- Lưu: CAX.'];

export function composeFrontNotice(input: DocumentInput): ReportDocument {
  const { report, office } = input;
  const identity = identityOf(input);
  const words = periodWords(report.rollup.period);
  const scope = reportScopes(report).commune;
  const begin = writeSentence(opening('thông báo tình hình an ninh, trật tự {period}'), scope) ?? '';
  const blocks: Block[] = [
    officeLetterhead(identity, office.noticeSymbol, report.reportDay.year),
    {
      kind: 'title',
      id: 'title',
      name: 'THÔNG BÁO',
      subject: `Tình hình an ninh, trật tự ${words.name}`,
    },
    textLine('mo-dau', 'S', begin),
    ...writeSections(PARTS, scope),
    textLine('ket', 'M', `${identity.issuerName} thông báo để các cơ quan, tổ chức biết, phối hợp thực hiện./.`),
    {
      kind: 'signature',
      id: 'signature',
      recipients: RECIPIENTS,
      authority: identity.signerAuthority,
      signer: identity.signerName,
    },
  ];
  return {
    title: `Thông báo tình hình an ninh, trật tự ${words.name}`,
    letters: 13,
    banner: draftBanner(report),
    sections: [{ orientation: 'portrait', blocks }],
  };
}
