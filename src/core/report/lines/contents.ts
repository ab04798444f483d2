/** Section II, part 2: the eight contents of the plan, each with its figures (golden samples, parts 1 and 3). */
import type { Sentence } from '../sentence';
import type { HeadingDefinition, LineDefinition, ReportPart } from './line-definition';

const heading = (number: number, title: string): HeadingDefinition => ({
  heading: `II.2.${number}`,
  level: 3,
  title,
  whenEmpty: '{within} chưa có số liệu',
});

const addition = (number: number): LineDefinition => ({
  line: `II.2.${number}.them`,
  mark: 'G',
  prompt: '(Công an xã ghi thêm về nội dung này, nếu có)',
});

/** `07 buổi …; có 120 lượt người dự`, or `07 buổi … với 120 lượt người dự` where no comparison stands between. */
const attended = (sessions: string, attendance: string, words: string): Sentence => [
  [`~${sessions} & ${attendance}>0`, `; có {#${attendance} lượt người ${words}}`],
  [`${attendance}>0`, ` với {#${attendance} lượt người ${words}}`],
];

/** Part of a number of cases, with its share: no praise. */
const part = (code: string, whole: string, words: string, none: string): Sentence => [
  [`${code}>0 & ${code}<=${whole} & same:${code}/${whole}`, `{#${code} vụ ${words}} ({%${code}/${whole}})`],
  [`${code}>0`, `{#${code} vụ ${words}}`],
  [`${code}=0`, none],
];

const offenders = (code: string, of: string): Sentence => [
  [`${code}=0`, `về ${of} không có{~${code} người}`],
  [`${code}>0`, `về ${of} {#${code} người}{~${code} người}`],
];

export const EIGHT_CONTENTS: readonly ReportPart[] = [
  { heading: 'II.2', level: 2, title: 'Kết quả thực hiện 08 nội dung của Kế hoạch' },

  heading(1, 'Tự phòng, tự quản, phòng ngừa trộm cắp tài sản'),
  {
    line: 'II.2.1.tuan-tra',
    mark: 'S',
    sentences: [
      [
        ['nd1_tuan_tra_buoi=0', '{!nd1_tuan_tra_buoi} chưa tổ chức tuần tra{~nd1_tuan_tra_buoi buổi}'],
        [
          'nd1_tuan_tra_buoi>0',
          {
            by: '',
            of: [
              'các thôn tổ chức {#nd1_tuan_tra_buoi buổi tuần tra}{~nd1_tuan_tra_buoi buổi}',
              attended('nd1_tuan_tra_buoi', 'nd1_tuan_tra_luot', 'tham gia'),
            ],
          },
        ],
      ],
      [
        [
          'nd1_tuan_tra_buoi>0 & patrols>0',
          {
            duty: 'nd1_tuan_tra_buoi>=patrols',
            subject: 'thôn',
            does: 'tuần tra từ {#patrols buổi} trở lên',
            lacks: 'đạt số buổi này',
          },
        ],
      ],
    ],
  },
  {
    line: 'II.2.1.trom-cap',
    mark: 'S',
    sentences: [
      [
        [
          'nd1_trom_vu>0',
          {
            by: ', ',
            open: 'trong {#nd1_trom_vu vụ} trộm cắp tài sản, ',
            of: [
              [
                ['nd1_trom_bao_kip=0', 'không có vụ nào được báo Công an kịp thời'],
                [
                  '',
                  {
                    by: '',
                    open: 'có ',
                    of: [part('nd1_trom_bao_kip', 'nd1_trom_vu', 'được báo Công an kịp thời', '')],
                  },
                ],
              ],
              part(
                'nd1_trom_hien_truong',
                'nd1_trom_vu',
                'giữ được hiện trường hoặc không cần giữ',
                'không có vụ nào giữ được hiện trường',
              ),
            ],
          },
        ],
      ],
      [
        [
          'nd1_trom_lam_ro>0 & nd1_trom_vu=0',
          '{within}, lực lượng Công an đã điều tra, làm rõ {#nd1_trom_lam_ro vụ} trộm cắp tài sản xảy ra trước đó',
        ],
        ['nd1_trom_lam_ro>0', '{within}, lực lượng Công an đã điều tra, làm rõ {#nd1_trom_lam_ro vụ}'],
        ['nd1_trom_lam_ro=0 & nd1_trom_vu>0', '{within}, chưa có vụ trộm cắp tài sản được điều tra, làm rõ'],
      ],
    ],
  },
  addition(1),

  heading(2, 'Hòa giải mâu thuẫn, tranh chấp; phòng, chống bạo lực gia đình'),
  {
    line: 'II.2.2.hoa-giai',
    mark: 'S',
    sentences: [
      [
        ['nd2_ton_dau+nd2_tiep_nhan=0', '{within} {?nd2_tiep_nhan không có vụ việc hòa giải}'],
        [
          'nd2_ton_dau>0 & nd2_tiep_nhan>0 & same:nd2_ton_dau/nd2_tiep_nhan',
          'tổng số vụ việc hòa giải {within} là {#nd2_ton_dau+nd2_tiep_nhan vụ việc} ({#nd2_ton_dau vụ việc} {carriedFrom} chuyển sang, {#nd2_tiep_nhan vụ việc} tiếp nhận {within})',
        ],
        [
          'nd2_ton_dau>0 & nd2_tiep_nhan=0 & same:nd2_ton_dau/nd2_tiep_nhan',
          'tổng số vụ việc hòa giải {within} là {#nd2_ton_dau vụ việc}, đều do {carriedFrom} chuyển sang',
        ],
        [
          'nd2_ton_dau=0 & nd2_tiep_nhan>0 & same:nd2_ton_dau/nd2_tiep_nhan',
          'tổng số vụ việc hòa giải {within} là {#nd2_tiep_nhan vụ việc}, đều tiếp nhận {within}',
        ],
        ['nd2_tiep_nhan>0', '{within} tiếp nhận hòa giải {#nd2_tiep_nhan vụ việc}'],
      ],
      [
        [
          'nd2_thanh>0 | nd2_khong_thanh>0 | nd2_dang>0',
          {
            by: ', ',
            open: 'Kết quả: ',
            of: [
              [
                ['nd2_thanh>0', 'hòa giải thành {#nd2_thanh vụ việc}'],
                ['nd2_thanh=0', 'chưa có vụ việc hòa giải thành'],
              ],
              [['nd2_khong_thanh>0', 'không thành hoặc dừng hòa giải {#nd2_khong_thanh vụ việc}']],
              [['nd2_dang>0', 'đang hòa giải {#nd2_dang vụ việc}']],
            ],
          },
        ],
      ],
      'tỷ lệ hòa giải thành trên số vụ việc đã kết thúc đạt {=nd2_thanh_tl}{~nd2_thanh_tl %}',
    ],
  },
  {
    line: 'II.2.2.bao-luc',
    mark: 'S',
    sentences: [
      [
        ['nd2_blgd_vu=0 & nd2_blgd_xu_ly=0', ''],
        [
          'nd2_blgd_xu_ly>nd2_blgd_vu',
          'đã xử lý, can thiệp {#nd2_blgd_xu_ly vụ} bạo lực gia đình, kể cả vụ của kỳ trước',
        ],
        ['nd2_blgd_xu_ly=0', 'chưa có vụ bạo lực gia đình nào được xử lý, can thiệp'],
        [
          'nd2_blgd_vu>0',
          'có {|nd2_blgd_xu_ly/nd2_blgd_vu} vụ bạo lực gia đình đã được báo UBND xã hoặc Công an xã và được xử lý, can thiệp',
        ],
      ],
    ],
  },
  addition(2),

  heading(3, 'Quản lý, giáo dục con, cháu không vi phạm pháp luật'),
  {
    line: 'II.2.3.hinh-su',
    mark: 'S',
    sentences: [
      [
        ['nd3_hinh_su=0', 'Người phạm tội bị khởi tố: không có{~nd3_hinh_su người}'],
        [
          'nd3_hinh_su>0',
          {
            by: '; ',
            of: [
              'Người phạm tội bị khởi tố: {#nd3_hinh_su người}{~nd3_hinh_su người}',
              [
                ['nd3_hs_nghiem_trong=0', 'không có người phạm tội nghiêm trọng trở lên'],
                ['nd3_hs_nghiem_trong>0', 'trong đó {#nd3_hs_nghiem_trong người} phạm tội nghiêm trọng trở lên'],
              ],
            ],
          },
        ],
      ],
    ],
  },
  {
    line: 'II.2.3.te-nan',
    mark: 'S',
    sentences: [
      [
        [
          'nd3_ma_tuy+nd3_co_bac+nd3_mai_dam=0 & !~nd3_ma_tuy & !~nd3_co_bac & !~nd3_mai_dam',
          'không có người vi phạm về ma túy, cờ bạc, mại dâm bị phát hiện, xử lý',
        ],
        [
          '',
          {
            by: '; ',
            open: 'Người vi phạm bị phát hiện, xử lý: ',
            of: [
              offenders('nd3_ma_tuy', 'ma túy'),
              offenders('nd3_co_bac', 'cờ bạc'),
              offenders('nd3_mai_dam', 'mại dâm'),
            ],
          },
        ],
      ],
    ],
  },
  {
    line: 'II.2.3.vi-pham-khac',
    mark: 'S',
    sentences: [
      [
        ['nd3_giao_thong=0', 'Vi phạm TTATGT bị xử lý: {?nd3_giao_thong không có}{~nd3_giao_thong trường hợp}'],
        ['nd3_giao_thong>0', 'Vi phạm TTATGT bị xử lý: {#nd3_giao_thong trường hợp}{~nd3_giao_thong trường hợp}'],
      ],
      [
        ['nd3_vphc_khac=0', 'Vi phạm hành chính khác về ANTT: {?nd3_vphc_khac không có}{~nd3_vphc_khac người}'],
        ['nd3_vphc_khac>0', 'Vi phạm hành chính khác về ANTT: {#nd3_vphc_khac người}{~nd3_vphc_khac người}'],
      ],
      [
        ['nd3_duoi_18=0', 'không có người dưới 18 tuổi vi phạm{~nd3_duoi_18 người}'],
        ['nd3_duoi_18>0', 'có {#nd3_duoi_18 người dưới 18 tuổi} vi phạm{~nd3_duoi_18 người}'],
      ],
    ],
  },
  {
    line: 'II.2.3.nghien',
    mark: 'S',
    sentences: [
      [
        [
          'nd3_nghien_ql=0',
          'đến ngày {end}, không có người nghiện, người sử dụng trái phép chất ma túy phải quản lý{~nd3_nghien_ql người}',
        ],
        [
          'nd3_nghien_ql>0',
          'đến ngày {end}, có {#nd3_nghien_ql người nghiện, người sử dụng trái phép chất ma túy đang được quản lý}{~nd3_nghien_ql người}',
        ],
      ],
    ],
  },
  addition(3),

  heading(4, 'Quản lý, giáo dục, giúp đỡ người vi phạm pháp luật, người tái hòa nhập cộng đồng'),
  {
    line: 'II.2.4.tai-hoa-nhap',
    mark: 'S',
    sentences: [
      [
        ['nd4_thn_ql=0', 'đến ngày {end}, không có người đang tái hòa nhập cộng đồng{~nd4_thn_ql người}'],
        [
          'nd4_thn_ql>0',
          {
            by: '',
            of: [
              'đến ngày {end}, có {#nd4_thn_ql người đang tái hòa nhập cộng đồng}',
              [['nd4_thn_moi>0', ' ({within} có {#nd4_thn_moi người} về)']],
              '{~nd4_thn_ql người}',
              [
                ['nd4_thn_phan_cong=0', '; chưa phân công người hoặc tổ chức quản lý, giúp đỡ'],
                [
                  'nd4_thn_phan_cong<=nd4_thn_ql',
                  '; {|nd4_thn_phan_cong/nd4_thn_ql} người đã được phân công người hoặc tổ chức quản lý, giúp đỡ, đạt {%nd4_thn_phan_cong/nd4_thn_ql}',
                ],
              ],
            ],
          },
        ],
      ],
      [
        [
          'nd4_gd_xa=0',
          'không có người đang chấp hành biện pháp giáo dục tại xã, án treo hoặc cải tạo không giam giữ{~nd4_gd_xa người}',
        ],
        [
          'nd4_gd_xa>0',
          'có {#nd4_gd_xa người đang chấp hành biện pháp giáo dục tại xã, án treo hoặc cải tạo không giam giữ}{~nd4_gd_xa người}',
        ],
      ],
    ],
  },
  {
    line: 'II.2.4.cam-hoa',
    mark: 'S',
    sentences: [
      [
        [
          'nd4_gap_go_luot=0',
          '{within} {?nd4_gap_go_luot chưa có lượt gặp gỡ, giáo dục, cảm hóa}{~nd4_gap_go_luot lượt}',
        ],
        [
          'nd4_gap_go_luot>0',
          '{within} đã tổ chức {#nd4_gap_go_luot lượt gặp gỡ, giáo dục, cảm hóa}{~nd4_gap_go_luot lượt}',
        ],
      ],
      {
        by: '; ',
        of: [
          [
            ['nd4_thn_tai_pham=0', 'không có người tái hòa nhập cộng đồng tái phạm{~nd4_thn_tai_pham người}'],
            [
              'nd4_thn_tai_pham>0',
              'có {#nd4_thn_tai_pham người tái hòa nhập cộng đồng} tái phạm{~nd4_thn_tai_pham người}',
            ],
          ],
          [
            ['nd4_ky_thi=0', '{?nd4_ky_thi không có phản ánh về xa lánh, kỳ thị}{~nd4_ky_thi vụ được phát hiện}'],
            ['nd4_ky_thi>0', 'có {#nd4_ky_thi vụ xa lánh, kỳ thị được phản ánh}{~nd4_ky_thi vụ được phát hiện}'],
          ],
        ],
      },
    ],
  },
  addition(4),

  heading(5, 'Phối hợp với nhà trường; thực hiện Luật Nghĩa vụ quân sự'),
  {
    line: 'II.2.5.nha-truong',
    mark: 'S',
    sentences: [
      { duty: 'nd5_phoi_hop_thon=1', subject: 'thôn', does: 'phối hợp với nhà trường' },
      [
        [
          'th_phoi_hop_truong>0',
          'Công an xã phối hợp với các trường tổ chức {#th_phoi_hop_truong buổi tuyên truyền, giáo dục}',
        ],
        ['th_phoi_hop_truong=0', 'Công an xã chưa tổ chức tuyên truyền, giáo dục tại các trường'],
      ],
      [
        ['nd5_hs_vi_pham=0', 'không có học sinh vi phạm pháp luật, bạo lực học đường{~nd5_hs_vi_pham người}'],
        [
          'nd5_hs_vi_pham>0',
          'có {#nd5_hs_vi_pham người} là học sinh vi phạm pháp luật, bạo lực học đường{~nd5_hs_vi_pham người}',
        ],
      ],
    ],
  },
  {
    // Call-up comes once a year: other quarters have no target and say nothing, and nothing is compared.
    line: 'II.2.5.nghia-vu-quan-su',
    mark: 'S',
    sentences: [
      [
        [
          'nd5_nvqs_chi_tieu>0',
          'có {|nd5_nvqs_nhap_ngu/nd5_nvqs_chi_tieu} công dân nhập ngũ, đạt {%nd5_nvqs_nhap_ngu/nd5_nvqs_chi_tieu} chỉ tiêu được giao',
        ],
      ],
      [
        ['nd5_nvqs_tron=0 & nd5_nvqs_chi_tieu>0', 'không có trường hợp chống, trốn tránh nghĩa vụ quân sự'],
        ['nd5_nvqs_tron>0', 'có {#nd5_nvqs_tron trường hợp chống, trốn tránh nghĩa vụ quân sự}'],
      ],
    ],
  },
  addition(5),

  heading(6, 'Đăng ký, quản lý cư trú; cung cấp thông tin về tội phạm'),
  {
    line: 'II.2.6.tam-tru',
    mark: 'S',
    sentences: [
      [
        ['nd6_tam_tru_phai=0', '{?nd6_tam_tru_phai không phát sinh người thuộc diện phải đăng ký tạm trú}'],
        [
          'nd6_tam_tru_phai>nd6_tam_tru_dk & nd6_tam_tru_dk>0',
          'đến ngày {end}, có {|nd6_tam_tru_dk/nd6_tam_tru_phai} người thuộc diện phải đăng ký tạm trú đã đăng ký, đạt {%nd6_tam_tru_dk/nd6_tam_tru_phai}; còn {#nd6_tam_tru_phai-nd6_tam_tru_dk người} chưa đăng ký[, tại {&unregistered người}]',
        ],
        [
          'nd6_tam_tru_dk=0',
          'đến ngày {end}, có {#nd6_tam_tru_phai người} thuộc diện phải đăng ký tạm trú, chưa có người đăng ký[, tại {&unregistered người}]',
        ],
        [
          'nd6_tam_tru_phai=nd6_tam_tru_dk',
          'đến ngày {end}, có {|nd6_tam_tru_dk/nd6_tam_tru_phai} người thuộc diện phải đăng ký tạm trú đã đăng ký, đạt 100%',
        ],
        [
          '',
          'đến ngày {end}, có {#nd6_tam_tru_phai người} thuộc diện phải đăng ký tạm trú[; {#nd6_tam_tru_dk người} đã đăng ký]',
        ],
      ],
    ],
  },
  {
    line: 'II.2.6.tin-bao',
    mark: 'S',
    sentences: [
      [
        [
          'nd6_tin_bao=0 & nd6_tin_gia_tri>0',
          '{?nd6_tin_bao chưa có tin về ANTT do thôn cung cấp}{~nd6_tin_bao tin}; có {#nd6_tin_gia_tri tin} nhân dân báo thẳng Công an có giá trị phục vụ điều tra, xử lý',
        ],
        ['nd6_tin_bao=0', '{?nd6_tin_bao chưa có tin về ANTT do nhân dân cung cấp}{~nd6_tin_bao tin}'],
        [
          'nd6_tin_bao>0',
          {
            by: '',
            of: [
              'nhân dân cung cấp {#nd6_tin_bao tin về ANTT}{~nd6_tin_bao tin}',
              [
                [
                  'nd6_tin_gia_tri>nd6_tin_bao',
                  '; có {#nd6_tin_gia_tri tin} có giá trị phục vụ điều tra, xử lý, kể cả tin báo thẳng Công an',
                ],
                ['nd6_tin_gia_tri>0', '; trong đó có {#nd6_tin_gia_tri tin} có giá trị phục vụ điều tra, xử lý'],
              ],
            ],
          },
        ],
      ],
      [
        ['nd6_tu_thu=0 & ~nd6_tu_thu', 'không có người ra tự thú, đầu thú{~nd6_tu_thu người}'],
        ['nd6_tu_thu>0', 'vận động {#nd6_tu_thu người} ra tự thú, đầu thú{~nd6_tu_thu người}'],
      ],
      [
        ['nd6_che_giau=0', 'không xảy ra vụ che giấu, không tố giác tội phạm{~nd6_che_giau vụ}'],
        ['nd6_che_giau>0', 'xảy ra {#nd6_che_giau vụ che giấu, không tố giác tội phạm}{~nd6_che_giau vụ}'],
      ],
    ],
  },
  addition(6),

  heading(7, 'Tuyên truyền, giáo dục pháp luật; phòng ngừa tai nạn, cháy, nổ và tệ nạn xã hội'),
  {
    line: 'II.2.7.tuyen-truyen',
    mark: 'S',
    sentences: [
      [
        ['nd7_tt_buoi=0', '{!nd7_tt_buoi} chưa tổ chức tuyên truyền{~nd7_tt_buoi buổi}'],
        [
          'nd7_tt_buoi>0',
          {
            by: '',
            of: [
              '{/nd7_tt_buoi>0 thôn} tổ chức tuyên truyền với {#nd7_tt_buoi buổi}{~nd7_tt_buoi buổi}',
              [['nd7_tt_luot>0', '; có {#nd7_tt_luot lượt người dự}{~nd7_tt_luot lượt}']],
              '; còn {@noTalks} chưa tổ chức',
            ],
          },
        ],
      ],
      'chủ đề: {*nd7_tt_chu_de}',
      [
        ['nd7_me_tin=0', '{?nd7_me_tin không phát hiện vụ bói toán, mê tín dị đoan}{~nd7_me_tin vụ được phát hiện}'],
        ['nd7_me_tin>0', 'phát hiện {#nd7_me_tin vụ bói toán, mê tín dị đoan}{~nd7_me_tin vụ được phát hiện}'],
      ],
    ],
  },
  addition(7),

  heading(8, 'Vệ sinh môi trường, xây dựng nếp sống văn minh, gia đình văn hóa'),
  {
    line: 'II.2.8.moi-truong',
    mark: 'S',
    sentences: [
      [
        [
          'nd8_vsmt_buoi=0',
          '{!nd8_vsmt_buoi} chưa tổ chức ra quân vệ sinh môi trường “Xanh, sạch, đẹp”{~nd8_vsmt_buoi buổi}',
        ],
        [
          'nd8_vsmt_buoi>0',
          'các thôn tổ chức {#nd8_vsmt_buoi buổi ra quân vệ sinh môi trường “Xanh, sạch, đẹp”}{~nd8_vsmt_buoi buổi}',
        ],
      ],
      {
        by: ', ',
        open: 'Theo kết quả công nhận gần nhất, ',
        of: [
          [
            ['nd8_gd_van_hoa>0', 'có {#nd8_gd_van_hoa hộ đạt danh hiệu Gia đình văn hóa}'],
            ['nd8_gd_van_hoa=0', 'chưa có hộ đạt danh hiệu Gia đình văn hóa'],
          ],
          { duty: 'nd8_thon_van_hoa=1', subject: 'thôn', does: 'đạt danh hiệu Thôn văn hóa' },
        ],
      },
    ],
  },
  addition(8),
];
