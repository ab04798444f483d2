/** Section II, parts 1 and 3–5: who organised what, the meetings, the coordination, the pilot village. */
import type { ReportPart } from './line-definition';
import { told } from './patterns';

const WARNINGS = 'thông tin về hành vi vi phạm, tệ nạn xã hội đến MTTQ xã và các tổ liên gia';

export const ORGANISATION: readonly ReportPart[] = [
  { heading: 'II', level: 1, title: 'KẾT QUẢ THỰC HIỆN' },
  { heading: 'II.1', level: 2, title: 'Công tác chỉ đạo, tổ chức thực hiện' },
  {
    line: 'II.1.dang-ky',
    mark: 'S',
    sentences: [
      {
        by: '; ',
        open: '{sinceNewYear}',
        of: [
          {
            duty: 'tc_nghi_quyet=1',
            subject: 'chi bộ',
            does: 'ban hành nghị quyết về bảo đảm ANTT năm {year}',
            lacks: 'ban hành',
            lacking: 'chi bộ',
          },
          {
            duty: 'tc_dang_ky=1',
            subject: 'thôn',
            does: 'đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự”',
            lacks: 'đăng ký',
          },
        ],
      },
      [
        ['tc_ho_dang_ky=0', 'chưa có hộ đăng ký, ký cam kết tham gia'],
        [
          'bc_ho_tong>0',
          'có {|tc_ho_dang_ky/bc_ho_tong} hộ đăng ký, ký cam kết tham gia, đạt {%tc_ho_dang_ky/bc_ho_tong}',
        ],
      ],
      [
        [
          'postingByAll',
          {
            duty: 'tc_niem_yet=1',
            subject: 'thôn',
            does: 'niêm yết công khai Quy ước tại Nhà văn hóa thôn',
            lacks: 'niêm yết',
          },
        ],
        [
          '',
          {
            by: '; ',
            of: [
              '{@pilotPosted} (thôn điểm) đã niêm yết công khai Quy ước tại Nhà văn hóa thôn',
              '{@pilotUnposted} (thôn điểm) chưa niêm yết công khai Quy ước',
            ],
          },
        ],
      ],
    ],
  },
  {
    line: 'II.1.cong-an-xa',
    mark: 'S',
    sentences: [
      {
        by: '; ',
        open: 'Công an xã ',
        of: [
          {
            by: ', ',
            open: 'tổ chức ',
            of: [
              told('th_cax_huong_dan', 'buổi', '', '{# hướng dẫn, chỉ đạo các thôn}'),
              told('th_cax_tuan_tra', 'buổi', '', '{# tuần tra bảo đảm ANTT và TTATGT}'),
            ],
          },
          [['th_cax_huong_dan=0', 'chưa tổ chức hướng dẫn, chỉ đạo các thôn']],
          [['th_cax_tuan_tra=0', 'chưa tổ chức tuần tra bảo đảm ANTT và TTATGT']],
          [
            [
              'th_cax_thong_bao>0 & th_cax_huong_dan>0 | th_cax_thong_bao>0 & th_cax_tuan_tra>0',
              `{#th_cax_thong_bao lượt ${WARNINGS}}`,
            ],
            ['th_cax_thong_bao>0', `có {#th_cax_thong_bao lượt ${WARNINGS}}`],
            ['th_cax_thong_bao=0', `chưa có lượt ${WARNINGS}`],
          ],
        ],
      },
      [['th_cax_so_ket=1', 'Công an xã đã tham mưu sơ kết, tổng kết mô hình']],
    ],
  },
  {
    line: 'II.1.nhan-su',
    mark: 'S',
    sentences: [
      [
        ['staff=0', '{within} không thay đổi nhân sự tự quản'],
        [
          'staff>0 & staffUnreported=0',
          'Thay đổi nhân sự tự quản: {#staff người}, tại {&staffChanged}; đã báo cáo UBND xã',
        ],
        [
          'staff>0',
          'Thay đổi nhân sự tự quản: {#staff người}, tại {&staffChanged}; {@staffUnreported} chưa báo cáo UBND xã',
        ],
      ],
    ],
  },
  {
    line: 'II.1.them',
    mark: 'G',
    prompt:
      '(Công an xã ghi, nếu có: việc khảo sát, tham mưu, chọn thôn điểm; chỉ đạo lực lượng bám địa bàn, phối hợp tổ liên gia; sơ kết, tổng kết)',
  },
];

export const MEETINGS_AND_COORDINATION: readonly ReportPart[] = [
  { heading: 'II.3', level: 2, title: 'Họp, đánh giá định kỳ' },
  {
    line: 'II.3.hop',
    mark: 'S',
    sentences: [
      [
        ['hop_to_chuc=0', { duty: 'hop_to_chuc=1', subject: 'thôn', does: 'họp đánh giá kết quả {periodShort}' }],
        [
          'quarters=1',
          {
            by: '; ',
            of: [
              '{/hop_to_chuc=1 thôn} họp đánh giá kết quả {periodShort}[, tổng số {#hop_so_cuoc cuộc}][, {#hop_ho_du hộ có đại diện dự}]',
              [
                ['hop_bien_ban=0', 'các thôn đã họp chưa có biên bản'],
                [
                  'hop_bien_ban>0',
                  '{|hop_bien_ban/hop_to_chuc} thôn đã họp có biên bản[; còn {@noMinutes} chưa có biên bản]',
                ],
              ],
            ],
          },
        ],
        [
          '',
          {
            by: '; ',
            of: [
              {
                duty: 'metQuarters>=dueQuarters',
                subject: 'thôn',
                does: 'họp đánh giá đủ {:quarters}/{:quarters} quý[, tổng số {#hop_so_cuoc cuộc}]',
              },
              { groups: 'metPartly', between: '; ', text: '{@group} họp {met} quý' },
            ],
          },
        ],
      ],
      [['hop_to_chuc>0', '{@noMeeting} chưa tổ chức họp']],
      'nội dung các thôn thống nhất tập trung trong {next}: {*hop_noi_dung_toi thôn}',
    ],
  },
  {
    line: 'II.3.them',
    mark: 'G',
    prompt: '(Công an xã ghi, nếu có: việc họp luân phiên tại nhà các hộ; ý kiến đáng chú ý tại các cuộc họp)',
  },
  { heading: 'II.4', level: 2, title: 'Công tác phối hợp' },
  {
    line: 'II.4.phoi-hop',
    mark: 'S',
    sentences: [
      told(
        'th_vp_kiem_tra',
        'cuộc',
        'Văn phòng UBND xã chưa tổ chức hướng dẫn, kiểm tra thực hiện Kế hoạch',
        'Văn phòng UBND xã tổ chức {# hướng dẫn, kiểm tra thực hiện Kế hoạch}',
      ),
      {
        by: '; ',
        open: 'MTTQ xã và các tổ chức thành viên ',
        of: [
          told(
            'th_mt_phan_cong',
            'thành viên, hội viên',
            'chưa phân công thành viên, hội viên tham gia',
            'phân công {#} tham gia',
          ),
          told(
            'th_mt_giam_sat',
            'cuộc',
            'chưa tổ chức theo dõi, kiểm tra, giám sát',
            'tổ chức {# theo dõi, kiểm tra, giám sát}',
          ),
        ],
      },
    ],
  },
  {
    line: 'II.4.ban-nganh',
    mark: 'G',
    about: 'body',
    sentences: ['{body}: {result}'],
    prompt:
      '(Công an xã ghi: kết quả của các ban, ngành, đoàn thể, nhà trường theo Kế hoạch[; còn chờ báo cáo của {awaited}])',
  },
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
