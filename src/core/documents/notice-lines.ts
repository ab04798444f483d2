/** Sentences of the Thông báo to the villages, of what is posted, and of the notice to the Front (golden samples, part 5). */
import type { Sentence } from '../report/sentence';
import type { DocumentPart } from './write-sections';

/** Said inside the opening, before “như sau:”. */
const WINDOW: Sentence = {
  by: '',
  of: [
    '(số liệu tính từ ngày {start} đến ngày {end}',
    [
      ['reported=N', ''],
      ['reported=0', '; chưa có thôn báo cáo'],
      ['official', '; theo báo cáo của {:reported}/{:N} thôn, chưa có {@unreported}'],
      ['', '; tạm tính theo báo cáo của {:reported}/{:N} thôn, chưa có {@unreported}'],
    ],
    ')',
  ],
};

export const opening = (what: string): Sentence => ({
  by: '',
  of: [`Thực hiện {plan}, {issuer} ${what} `, WINDOW, ' như sau:'],
});

/** Without the plan, which those who get a summary have issued or directed. */
export const shortOpening = (what: string): Sentence => ({ by: '', of: [`{issuer} ${what} `, WINDOW, ' như sau:'] });

const COVERAGE: Sentence = [
  ['reported=N', '{:reported}/{:N} thôn báo cáo số liệu'],
  ['reported>0', '{:reported}/{:N} thôn báo cáo số liệu; còn {@unreported} chưa báo cáo'],
  ['', 'chưa có thôn báo cáo số liệu'],
];

/** Duties of every village by name of the duty; S0. */
const DUTIES: Sentence = {
  by: '; ',
  of: [
    [
      ['tc_ho_dang_ky=0', 'chưa có hộ đăng ký, ký cam kết tham gia'],
      [
        'bc_ho_tong>0',
        'có {|tc_ho_dang_ky/bc_ho_tong} hộ đăng ký, ký cam kết tham gia, đạt {%tc_ho_dang_ky/bc_ho_tong}',
      ],
    ],
    [['postingByAll', '{/tc_niem_yet=1 thôn} niêm yết công khai Quy ước']],
    [
      ['hop_to_chuc=0', 'chưa có thôn họp đánh giá kết quả {periodShort}'],
      ['quarters=1', '{/hop_to_chuc=1 thôn} họp đánh giá kết quả {periodShort}'],
      ['', '{/metQuarters>=quarters thôn} họp đánh giá đủ {:quarters}/{:quarters} quý'],
    ],
  ],
};

const cases = (code: string, name: string, compared: boolean): Sentence => [
  [`${code}=0`, `${name}: {?${code} không xảy ra}${compared ? `{~${code} vụ}` : ''}`],
  [`${code}>0`, `${name}: xảy ra {#${code} vụ}${compared ? `{~${code} vụ}` : ''}`],
];

export const THEFT = cases('nd1_trom_vu', 'Trộm cắp tài sản', true);

export const DISPUTES: Sentence = [
  ['nd2_tiep_nhan=0', 'Mâu thuẫn, tranh chấp trong nhân dân: {?nd2_tiep_nhan không phát sinh vụ việc}'],
  [
    'nd2_tiep_nhan>0',
    'Mâu thuẫn, tranh chấp trong nhân dân: tiếp nhận {#nd2_tiep_nhan vụ việc}[, hòa giải thành {#nd2_thanh vụ việc}]',
  ],
];

export const FIRES = cases('nd7_chay_no', 'Cháy, nổ', true);

export const TRAFFIC: Sentence = {
  by: '',
  of: [
    cases('nd7_tngt_vu', 'Tai nạn giao thông', false),
    [
      [
        'nd7_tngt_vu>0',
        {
          by: ', ',
          open: '; ',
          of: [
            [
              ['nd7_tngt_chet=0', 'không có người chết'],
              ['', '{#nd7_tngt_chet người chết}'],
            ],
            [
              ['nd7_tngt_thuong=0', 'không có người bị thương'],
              ['', '{#nd7_tngt_thuong người bị thương}'],
            ],
          ],
        },
      ],
    ],
  ],
};

/** S0. */
const ACTIVITIES: Sentence = {
  by: ', ',
  open: 'các thôn tổ chức ',
  of: [
    [['nd1_tuan_tra_buoi>0', '{#nd1_tuan_tra_buoi buổi tuần tra}']],
    [['nd7_tt_buoi>0', '{#nd7_tt_buoi buổi tuyên truyền}[ với {#nd7_tt_luot lượt người dự}]']],
    [['nd8_vsmt_buoi>0', '{#nd8_vsmt_buoi buổi ra quân vệ sinh môi trường}']],
  ],
};

const TIPS: Sentence = [
  ['nd6_tin_bao>0', 'nhân dân cung cấp {#nd6_tin_bao tin về an ninh, trật tự}'],
  ['nd6_tin_bao=0', '{?nd6_tin_bao chưa có tin về an ninh, trật tự do nhân dân cung cấp}'],
];

export const NOTICE_RESULTS: readonly DocumentPart[] = [
  { heading: 'Kết quả chung' },
  { line: 'ket-qua.tham-gia', mark: 'S', sentences: [COVERAGE, DUTIES] },
  { line: 'ket-qua.tinh-hinh', mark: 'S', sentences: [THEFT, DISPUTES, FIRES, TRAFFIC] },
  { line: 'ket-qua.hoat-dong', mark: 'S', sentences: [ACTIVITIES, TIPS] },
];

/** What everybody may read: S0 only. */
export const POSTED_RESULTS: readonly DocumentPart[] = [
  { heading: 'Kết quả chung' },
  { line: 'ket-qua.tham-gia', mark: 'S', sentences: [COVERAGE, DUTIES] },
  { line: 'ket-qua.hoat-dong', mark: 'S', sentences: [ACTIVITIES] },
];

export const NOTICE_REQUESTS: readonly DocumentPart[] = [
  { heading: 'Đề nghị các thôn' },
  {
    line: 'de-nghi.thon',
    mark: 'D',
    dash: true,
    sentences: [
      {
        by: '; ',
        of: [
          '{@unreported} báo cáo số liệu',
          '{@noPosting} niêm yết công khai Quy ước tại Nhà văn hóa thôn',
          '{@noMeeting} tổ chức họp đánh giá',
        ],
      },
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
          'các thôn tiếp tục tuyên truyền, nhắc nhở nhân dân tự bảo vệ tài sản; khi xảy ra trộm cắp, giữ nguyên hiện trường và báo ngay Công an xã',
        ],
        ['', 'các thôn tiếp tục tuyên truyền, nhắc nhở nhân dân tự bảo vệ tài sản'],
      ],
    ],
  },
  {
    line: 'de-nghi.ky-toi',
    mark: 'D',
    dash: true,
    sentences: [
      'ghi số liệu {nextQuarter} (từ ngày {nextStart} đến ngày {nextEnd}) và nộp trước hết ngày {nextDeadline}',
    ],
  },
];
