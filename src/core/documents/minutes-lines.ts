/** Sentences of the minutes of a village's meeting: the own village's S0–S1 rows that may be read aloud (part 4). */
import { told } from '../report/lines/patterns';
import type { Sentence } from '../report/sentence';

/** The number of tips and everything S2–S3 stay out: the minutes are read aloud. */
export const MINUTES_RESULTS: readonly (readonly [id: string, sentences: readonly Sentence[]])[] = [
  [
    'trom-cap',
    [
      [
        ['nd1_trom_vu=0', 'Trộm cắp tài sản: không xảy ra'],
        [
          'nd1_trom_vu>0',
          {
            by: '; ',
            of: [
              'Trộm cắp tài sản: xảy ra {#nd1_trom_vu vụ}',
              {
                by: ', ',
                of: [
                  'có {:nd1_trom_bao_kip}/{:nd1_trom_vu} vụ được báo Công an kịp thời',
                  '{:nd1_trom_hien_truong}/{:nd1_trom_vu} vụ giữ được hiện trường hoặc không cần giữ',
                ],
              },
            ],
          },
        ],
      ],
    ],
  ],
  [
    'tuan-tra',
    [
      told(
        'nd1_tuan_tra_buoi',
        'buổi',
        'Tuần tra: chưa tổ chức',
        'Tuần tra: {#}[ với {#nd1_tuan_tra_luot lượt người tham gia}]',
      ),
    ],
  ],
  [
    'hoa-giai',
    [
      [
        ['nd2_ton_dau+nd2_tiep_nhan=0', 'Hòa giải: không phát sinh vụ việc'],
        [
          '',
          {
            by: '; ',
            open: 'Hòa giải: ',
            of: [
              {
                by: ', ',
                of: [
                  [['nd2_ton_dau>0', '{carriedFrom} chuyển sang {#nd2_ton_dau vụ việc}']],
                  told('nd2_tiep_nhan', 'vụ việc', 'không tiếp nhận vụ việc mới', 'tiếp nhận {inPeriod} {#}'),
                ],
              },
              {
                by: ', ',
                of: [
                  [['nd2_thanh>0', 'hòa giải thành {#nd2_thanh vụ việc}']],
                  [['nd2_khong_thanh>0', 'không thành hoặc dừng hòa giải {#nd2_khong_thanh vụ việc}']],
                  [['nd2_dang>0', 'đang hòa giải {#nd2_dang vụ việc}']],
                ],
              },
            ],
          },
        ],
      ],
    ],
  ],
  [
    'phoi-hop',
    [
      [
        ['nd5_phoi_hop_thon=1', 'Thôn có phối hợp với nhà trường'],
        ['nd5_phoi_hop_thon=0', 'Thôn chưa phối hợp với nhà trường'],
      ],
      [
        ['nd6_tam_tru_phai=0', 'Tạm trú: không có người thuộc diện phải đăng ký'],
        [
          'nd6_tam_tru_phai>0 & nd6_tam_tru_dk<=nd6_tam_tru_phai',
          'Tạm trú: có {:nd6_tam_tru_dk}/{:nd6_tam_tru_phai} người thuộc diện phải đăng ký đã đăng ký',
        ],
        ['nd6_tam_tru_phai>0', 'Tạm trú: có {#nd6_tam_tru_phai người thuộc diện phải đăng ký}'],
      ],
    ],
  ],
  [
    'tuyen-truyen',
    [
      told('nd7_tt_buoi', 'buổi', 'Tuyên truyền: chưa tổ chức', 'Tuyên truyền: {#}[ với {#nd7_tt_luot lượt người dự}]'),
      told('nd7_chay_no', 'vụ', 'Cháy, nổ: không xảy ra', 'Cháy, nổ: xảy ra {#}'),
      told('nd8_vsmt_buoi', 'buổi', 'Vệ sinh môi trường: chưa tổ chức', 'Vệ sinh môi trường: {#}'),
    ],
  ],
  [
    'dang-ky',
    [
      {
        by: '; ',
        of: [
          [
            ['tc_nghi_quyet=1', 'Chi bộ đã có nghị quyết'],
            ['tc_nghi_quyet=0', 'Chi bộ chưa có nghị quyết'],
          ],
          [
            ['tc_dang_ky=1', 'thôn đã đăng ký'],
            ['tc_dang_ky=0', 'thôn chưa đăng ký'],
          ],
          '{|tc_ho_dang_ky/bc_ho_tong} hộ ký cam kết, đạt {%tc_ho_dang_ky/bc_ho_tong}',
          [
            ['tc_niem_yet=1', 'đã niêm yết Quy ước'],
            ['tc_niem_yet=0 & mustPost', 'chưa niêm yết Quy ước'],
          ],
        ],
      },
    ],
  ],
];

/** The form without figures: what stands where each sentence would. */
export const BLANK_RESULTS: readonly (readonly [id: string, text: string])[] = [
  [
    'trom-cap',
    'Trộm cắp tài sản: …… vụ; được báo Công an kịp thời …… vụ, giữ được hiện trường hoặc không cần giữ …… vụ.',
  ],
  ['tuan-tra', 'Tuần tra: …… buổi với …… lượt người tham gia.'],
  [
    'hoa-giai',
    'Hòa giải: kỳ trước chuyển sang …… vụ việc, tiếp nhận trong kỳ …… vụ việc; hòa giải thành …… vụ việc, không thành hoặc dừng hòa giải …… vụ việc, đang hòa giải …… vụ việc.',
  ],
  ['phoi-hop', 'Phối hợp với nhà trường: ……………… Tạm trú: có ……/…… người thuộc diện phải đăng ký đã đăng ký.'],
  ['tuyen-truyen', 'Tuyên truyền: …… buổi với …… lượt người dự. Cháy, nổ: …… vụ. Vệ sinh môi trường: …… buổi.'],
  ['dang-ky', 'Nghị quyết của chi bộ: ……… Đăng ký của thôn: ……… Hộ ký cam kết: ……/…… hộ. Niêm yết Quy ước: ………'],
];
