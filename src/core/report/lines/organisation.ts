/** Section II, parts 1, 3 and 4: who organised what, the meetings, the coordination. */
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
];
