/** Section II, parts 5 and 6: what the pilot village achieved, and how the villages were scored. */
import type { ReportPart } from './line-definition';

export const PILOT_AND_SCORES: readonly ReportPart[] = [
  { heading: 'II.5', level: 2, title: 'Kết quả tại thôn điểm' },
  {
    line: 'II.5.thon-diem',
    mark: 'S',
    about: 'pilot',
    sentences: [
      '{village} được chọn làm điểm',
      {
        by: '; ',
        open: 'Kết quả: ',
        of: [
          [
            ['tc_ho_dang_ky=0', 'chưa có hộ ký cam kết'],
            ['', '{|tc_ho_dang_ky/bc_ho_tong} hộ ký cam kết, đạt {%tc_ho_dang_ky/bc_ho_tong}'],
          ],
          [
            ['tc_niem_yet=1', 'đã niêm yết Quy ước'],
            ['tc_niem_yet=0', 'chưa niêm yết Quy ước'],
          ],
          [
            ['nd1_trom_vu=0', 'không xảy ra trộm cắp tài sản'],
            ['nd1_trom_vu>0', 'xảy ra {#nd1_trom_vu vụ trộm cắp tài sản}'],
          ],
          [
            [
              'nd1_tuan_tra_buoi>0',
              'tổ chức {#nd1_tuan_tra_buoi buổi tuần tra}[ với {#nd1_tuan_tra_luot lượt người tham gia}]',
            ],
            ['nd1_tuan_tra_buoi=0', 'chưa tổ chức tuần tra'],
          ],
          [
            ['nd2_tiep_nhan>0 & nd2_thanh=0', 'tiếp nhận {#nd2_tiep_nhan vụ việc}, chưa có vụ việc hòa giải thành'],
            ['nd2_tiep_nhan>0', 'tiếp nhận {#nd2_tiep_nhan vụ việc}[, hòa giải thành {#nd2_thanh vụ việc}]'],
            ['nd2_thanh>0', 'hòa giải thành {#nd2_thanh vụ việc}'],
            ['nd2_tiep_nhan=0', 'không phát sinh vụ việc hòa giải'],
          ],
          [
            ['nd6_tin_bao>0', 'cung cấp {#nd6_tin_bao tin về ANTT}'],
            ['nd6_tin_bao=0', 'chưa có tin về ANTT'],
          ],
          [
            ['nd7_tt_buoi>0', 'tổ chức {#nd7_tt_buoi buổi tuyên truyền}[ với {#nd7_tt_luot lượt người dự}]'],
            ['nd7_tt_buoi=0', 'chưa tổ chức tuyên truyền'],
          ],
          [
            [
              'hop_to_chuc=1 & quarters=1',
              'họp đánh giá {#hop_so_cuoc cuộc}[, có {|hop_ho_du/bc_ho_tong} hộ có đại diện dự]',
            ],
            // Attendance is the last quarter's alone: beside the meetings of several quarters it would mislead.
            ['hop_to_chuc=1', 'họp đánh giá {#hop_so_cuoc cuộc}[ ({:metQuarters}/{:dueQuarters} quý)]'],
            ['hop_to_chuc=0', 'chưa họp đánh giá'],
          ],
          'đạt {:points} điểm[, xếp loại {className}]',
        ],
      },
    ],
  },
  {
    line: 'II.5.cach-lam',
    mark: 'G',
    prompt: '(Công an xã ghi: cách làm của thôn điểm, việc có thể nhân rộng)',
  },
  { heading: 'II.6', level: 2, title: 'Chấm điểm thi đua' },
  {
    line: 'II.6.xep-loai',
    mark: 'S',
    sentences: [
      [
        [
          'scored>0 & unscored=0',
          {
            by: '. ',
            of: [
              {
                by: '; ',
                of: [
                  {
                    by: '',
                    open: 'có {:scored}/{:N} thôn được chấm điểm: ',
                    of: [
                      {
                        groups: 'class',
                        between: ', ',
                        text: [
                          ['size<=5', '{#size thôn} xếp loại {className} ({@group})'],
                          ['', '{#size thôn} xếp loại {className}'],
                        ],
                      },
                    ],
                  },
                  'không có thôn xếp loại {emptyClasses}',
                ],
              },
              '({annexScores})',
            ],
          },
        ],
        [
          'scored>0',
          {
            by: '; ',
            of: [
              'có {:scored}/{:N} thôn được chấm điểm',
              { groups: 'unscored', between: '; ', text: '{@group} chưa chấm do {reason}' },
            ],
          },
        ],
        ['unscored>0', 'chưa có thôn được chấm đủ điểm'],
      ],
      [['unscored>0', 'chưa xếp hạng']],
      [
        [
          'unscored=0',
          {
            groups: 'lowered',
            between: '. ',
            text: '{@group} đạt {points} điểm, xếp loại {className} do {reason}',
          },
        ],
      ],
      [['meanScores=1 & scored>0', 'điểm là trung bình cộng điểm các quý']],
    ],
  },
  {
    line: 'II.6.an-toan',
    mark: 'S',
    sentences: [
      [
        [
          'safe>0',
          {
            by: '; ',
            of: [
              'có {:safe}/{:N} thôn đủ điều kiện đề nghị công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” ({annexSafety})',
              { groups: 'unsafe', between: '', text: 'còn {@group} chưa đủ điều kiện' },
            ],
          },
        ],
        [
          'safe=0',
          'chưa có thôn đủ điều kiện đề nghị công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” ({annexSafety})',
        ],
      ],
    ],
  },
  {
    line: 'II.6.them',
    mark: 'G',
    prompt: '(Công an xã ghi thêm về chấm điểm, xếp loại, nếu có)',
  },
];
