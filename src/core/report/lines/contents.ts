/** Section II, part 2: the eight contents of the plan, each with its figures (golden samples, parts 1 and 3). */
import type { Sentence } from '../sentence';
import type { HeadingDefinition, LineDefinition, ReportPart } from './line-definition';
import { compared, told } from './patterns';

const heading = (number: number, title: string): HeadingDefinition => ({
  heading: `II.2.${number}`,
  level: 3,
  title,
  whenEmpty: '{within} chưa có số liệu',
});

const line = (id: string, ...sentences: readonly Sentence[]): LineDefinition => ({
  line: `II.2.${id}`,
  mark: 'S',
  sentences,
});

/** What the plan asks of the content and no figure covers. */
const addition = (number: number, asked: string): LineDefinition => ({
  line: `II.2.${number}.them`,
  mark: 'G',
  prompt: `(Công an xã ghi thêm, nếu có: ${asked})`,
});

/** One after the other, with nothing between them. */
const run = (...of: readonly Sentence[]): Sentence => ({ by: '', of });

/** Part of a number of thefts, with its share where both cover the same villages: no praise. */
const ofThefts = (code: string, words: string, none: string): Sentence => [
  [`${code}=0`, none],
  [`${code}<=nd1_trom_vu & same:${code}/nd1_trom_vu`, `{#${code} vụ ${words}} ({%${code}/nd1_trom_vu})`],
  [`${code}>0`, `{#${code} vụ ${words}}`],
];

const offenders = (code: string, of: string): Sentence => compared(code, 'người', `về ${of} không có`, `về ${of} {#}`);

const BOTH_KINDS_OF_CASES = 'same:nd2_ton_dau/nd2_tiep_nhan';

export const EIGHT_CONTENTS: readonly ReportPart[] = [
  { heading: 'II.2', level: 2, title: 'Kết quả thực hiện 08 nội dung của Kế hoạch' },

  heading(1, 'Tự phòng, tự quản, phòng ngừa trộm cắp tài sản'),
  line(
    '1.tuan-tra',
    [
      ['nd1_tuan_tra_buoi=0', '{!nd1_tuan_tra_buoi} chưa tổ chức tuần tra{~nd1_tuan_tra_buoi buổi}'],
      [
        'nd1_tuan_tra_buoi>0',
        run('các thôn tổ chức {#nd1_tuan_tra_buoi buổi tuần tra}{~nd1_tuan_tra_buoi buổi}', [
          // After a comparison the second count starts anew (golden samples, note h).
          ['~nd1_tuan_tra_buoi & nd1_tuan_tra_luot>0', '; có {#nd1_tuan_tra_luot lượt người tham gia}'],
          ['nd1_tuan_tra_luot>0', ' với {#nd1_tuan_tra_luot lượt người tham gia}'],
        ]),
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
    [['nd1_camera>0', 'đến ngày {end}, có {#nd1_camera mắt camera an ninh} do nhân dân lắp đặt']],
  ),
  line(
    '1.trom-cap',
    [
      [
        'nd1_trom_vu>0',
        {
          by: ', ',
          open: 'trong {#nd1_trom_vu vụ} trộm cắp tài sản, ',
          of: [
            [
              ['nd1_trom_bao_kip=0', 'không có vụ nào được báo Công an kịp thời'],
              ['', { by: '', open: 'có ', of: [ofThefts('nd1_trom_bao_kip', 'được báo Công an kịp thời', '')] }],
            ],
            ofThefts(
              'nd1_trom_hien_truong',
              'giữ được hiện trường hoặc không cần giữ',
              'không có vụ nào giữ được hiện trường',
            ),
          ],
        },
      ],
    ],
    // Cases of earlier quarters may be solved now, so there is no share.
    [
      [
        'nd1_trom_lam_ro>0 & nd1_trom_vu=0',
        '{within}, lực lượng Công an đã điều tra, làm rõ {#nd1_trom_lam_ro vụ} trộm cắp tài sản xảy ra trước đó',
      ],
      ['nd1_trom_lam_ro>0', '{within}, lực lượng Công an đã điều tra, làm rõ {#nd1_trom_lam_ro vụ}'],
      ['nd1_trom_lam_ro=0 & nd1_trom_vu>0', '{within}, chưa có vụ trộm cắp tài sản được điều tra, làm rõ'],
    ],
  ),
  addition(1, 'cách tự phòng, tự quản của các tổ liên gia; ý thức bảo vệ hiện trường, báo tin'),

  heading(2, 'Hòa giải mâu thuẫn, tranh chấp; phòng, chống bạo lực gia đình'),
  line(
    '2.hoa-giai',
    [
      ['nd2_ton_dau+nd2_tiep_nhan=0', '{within} {?nd2_tiep_nhan không có vụ việc hòa giải}'],
      [
        `nd2_ton_dau>0 & nd2_tiep_nhan>0 & ${BOTH_KINDS_OF_CASES}`,
        'tổng số vụ việc hòa giải {within} là {#nd2_ton_dau+nd2_tiep_nhan vụ việc} ({#nd2_ton_dau vụ việc} {carriedFrom} chuyển sang, {#nd2_tiep_nhan vụ việc} tiếp nhận {within})',
      ],
      [
        `nd2_ton_dau>0 & nd2_tiep_nhan=0 & ${BOTH_KINDS_OF_CASES}`,
        'tổng số vụ việc hòa giải {within} là {#nd2_ton_dau vụ việc}, đều do {carriedFrom} chuyển sang',
      ],
      [
        `nd2_ton_dau=0 & nd2_tiep_nhan>0 & ${BOTH_KINDS_OF_CASES}`,
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
            told('nd2_thanh', 'vụ việc', 'chưa có vụ việc hòa giải thành', 'hòa giải thành {#}'),
            told('nd2_khong_thanh', 'vụ việc', '', 'không thành hoặc dừng hòa giải {#}'),
            told('nd2_dang', 'vụ việc', '', 'đang hòa giải {#}'),
          ],
        },
      ],
    ],
    'tỷ lệ hòa giải thành trên số vụ việc đã kết thúc đạt {=nd2_thanh_tl}{~nd2_thanh_tl %}',
    [
      [
        'nd2_tiep_nhan>0',
        {
          by: ', ',
          open: 'trong số vụ việc tiếp nhận, có ',
          of: [
            told('nd2_hgia_dinh', 'vụ việc', '', '{# mâu thuẫn hôn nhân và gia đình}'),
            told('nd2_dan_su', 'vụ việc', '', '{# tranh chấp dân sự}'),
          ],
        },
      ],
    ],
  ),
  line('2.bao-luc', [
    ['nd2_blgd_vu=0 & nd2_blgd_xu_ly=0', ''],
    ['nd2_blgd_xu_ly>nd2_blgd_vu', 'đã xử lý, can thiệp {#nd2_blgd_xu_ly vụ} bạo lực gia đình, kể cả vụ của kỳ trước'],
    ['nd2_blgd_xu_ly=0', 'chưa có vụ bạo lực gia đình nào được xử lý, can thiệp'],
    [
      'nd2_blgd_vu>0',
      'có {|nd2_blgd_xu_ly/nd2_blgd_vu} vụ bạo lực gia đình đã được báo UBND xã hoặc Công an xã và được xử lý, can thiệp',
    ],
  ]),
  addition(2, 'việc xây dựng thôn bình yên; vụ việc hòa giải tiêu biểu, không nêu tên người'),

  heading(3, 'Quản lý, giáo dục con, cháu không vi phạm pháp luật'),
  line('3.hinh-su', {
    by: '; ',
    of: [
      compared('nd3_hinh_su', 'người', 'Người phạm tội bị khởi tố: không có', 'Người phạm tội bị khởi tố: {#}'),
      [
        [
          'nd3_hinh_su>0',
          told(
            'nd3_hs_nghiem_trong',
            'người',
            'không có người phạm tội nghiêm trọng trở lên',
            'trong đó {#} phạm tội nghiêm trọng trở lên',
          ),
        ],
      ],
    ],
  }),
  line('3.te-nan', [
    [
      'nd3_ma_tuy+nd3_co_bac+nd3_mai_dam=0 & !~nd3_ma_tuy & !~nd3_co_bac & !~nd3_mai_dam',
      'không có người vi phạm về ma túy, cờ bạc, mại dâm bị phát hiện, xử lý',
    ],
    [
      '',
      {
        by: '; ',
        open: 'Người vi phạm bị phát hiện, xử lý: ',
        of: [offenders('nd3_ma_tuy', 'ma túy'), offenders('nd3_co_bac', 'cờ bạc'), offenders('nd3_mai_dam', 'mại dâm')],
      },
    ],
  ]),
  line(
    '3.vi-pham-khac',
    compared('nd3_giao_thong', 'trường hợp', 'Vi phạm TTATGT bị xử lý: {? không có}', 'Vi phạm TTATGT bị xử lý: {#}'),
    compared(
      'nd3_vphc_khac',
      'người',
      'Vi phạm hành chính khác về ANTT: {? không có}',
      'Vi phạm hành chính khác về ANTT: {#}',
    ),
    compared('nd3_duoi_18', 'người', 'không có người dưới 18 tuổi vi phạm', 'có {# dưới 18 tuổi} vi phạm'),
  ),
  line(
    '3.nghien',
    compared(
      'nd3_nghien_ql',
      'người',
      'đến ngày {end}, không có người nghiện, người sử dụng trái phép chất ma túy phải quản lý',
      'đến ngày {end}, có {# nghiện, người sử dụng trái phép chất ma túy đang được quản lý}',
    ),
  ),
  addition(3, 'cách gia đình, dòng họ quản lý, giáo dục con, cháu'),

  heading(4, 'Quản lý, giáo dục, giúp đỡ người vi phạm pháp luật, người tái hòa nhập cộng đồng'),
  line(
    '4.tai-hoa-nhap',
    [
      ['nd4_thn_ql=0', 'đến ngày {end}, không có người đang tái hòa nhập cộng đồng{~nd4_thn_ql người}'],
      [
        'nd4_thn_ql>0',
        run(
          'đến ngày {end}, có {#nd4_thn_ql người đang tái hòa nhập cộng đồng}',
          told('nd4_thn_moi', 'người', '', ' ({within} có {#} về)'),
          '{~nd4_thn_ql người}',
          [
            ['nd4_thn_phan_cong=0', '; chưa phân công người hoặc tổ chức quản lý, giúp đỡ'],
            [
              'nd4_thn_phan_cong<=nd4_thn_ql',
              '; {|nd4_thn_phan_cong/nd4_thn_ql} người đã được phân công người hoặc tổ chức quản lý, giúp đỡ, đạt {%nd4_thn_phan_cong/nd4_thn_ql}',
            ],
          ],
          [['nd4_thn_viec_lam>0', '; {#nd4_thn_viec_lam người} có việc làm ổn định']],
        ),
      ],
    ],
    compared(
      'nd4_gd_xa',
      'người',
      'không có người đang chấp hành biện pháp giáo dục tại xã, án treo hoặc cải tạo không giam giữ',
      'có {# đang chấp hành biện pháp giáo dục tại xã, án treo hoặc cải tạo không giam giữ}',
    ),
  ),
  line(
    '4.cam-hoa',
    compared(
      'nd4_gap_go_luot',
      'lượt',
      '{within} {? chưa có lượt gặp gỡ, giáo dục, cảm hóa}',
      '{within} đã tổ chức {# gặp gỡ, giáo dục, cảm hóa}',
    ),
    {
      by: '; ',
      of: [
        compared(
          'nd4_thn_tai_pham',
          'người',
          'không có người tái hòa nhập cộng đồng tái phạm',
          'có {# tái hòa nhập cộng đồng} tái phạm',
        ),
        compared('nd4_ky_thi', 'phản ánh', '{? không có phản ánh về xa lánh, kỳ thị}', 'có {# về xa lánh, kỳ thị}'),
      ],
    },
  ),
  addition(4, 'cách giúp đỡ người tái hòa nhập cộng đồng; việc chống xa lánh, kỳ thị'),

  heading(5, 'Phối hợp với nhà trường; thực hiện Luật Nghĩa vụ quân sự'),
  line(
    '5.nha-truong',
    { duty: 'nd5_phoi_hop_thon=1', subject: 'thôn', does: 'phối hợp với nhà trường' },
    told(
      'th_phoi_hop_truong',
      'buổi',
      'Công an xã chưa tổ chức tuyên truyền, giáo dục tại các trường',
      'Công an xã phối hợp với các trường tổ chức {# tuyên truyền, giáo dục}[ với {#nd5_hoc_sinh_luot lượt học sinh tham dự}]',
    ),
    compared(
      'nd5_hs_vi_pham',
      'người',
      'không có học sinh vi phạm pháp luật, bạo lực học đường',
      'có {#} là học sinh vi phạm pháp luật, bạo lực học đường',
    ),
  ),
  // Call-up comes once a year: other quarters have no target and say nothing, and nothing is compared.
  line(
    '5.nghia-vu-quan-su',
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
  ),
  addition(5, 'việc phối hợp với từng trường; việc động viên con em lên đường nhập ngũ'),

  heading(6, 'Đăng ký, quản lý cư trú; cung cấp thông tin về tội phạm'),
  line('6.tam-tru', [
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
    // More registered than the village counts: two hands, no share.
    [
      '',
      'đến ngày {end}, có {#nd6_tam_tru_phai người} thuộc diện phải đăng ký tạm trú[; {#nd6_tam_tru_dk người} đã đăng ký]',
    ],
  ]),
  line('6.cu-tru', {
    by: ', ',
    open: '{within} có ',
    of: [
      told('nd6_tam_vang', 'lượt', '', '{# khai báo tạm vắng}'),
      told('nd6_luu_tru', 'lượt', '', '{# thông báo lưu trú}'),
    ],
  }),
  line(
    '6.tin-bao',
    [
      [
        'nd6_tin_bao=0 & nd6_tin_gia_tri>0',
        '{?nd6_tin_bao chưa có tin về ANTT do thôn cung cấp}{~nd6_tin_bao tin}; có {#nd6_tin_gia_tri tin} nhân dân báo thẳng Công an có giá trị phục vụ điều tra, xử lý',
      ],
      ['nd6_tin_bao=0', '{?nd6_tin_bao chưa có tin về ANTT do nhân dân cung cấp}{~nd6_tin_bao tin}'],
      [
        'nd6_tin_bao>0',
        run('nhân dân cung cấp {#nd6_tin_bao tin về ANTT}{~nd6_tin_bao tin}', [
          [
            'nd6_tin_gia_tri>nd6_tin_bao',
            '; có {#nd6_tin_gia_tri tin} có giá trị phục vụ điều tra, xử lý, kể cả tin báo thẳng Công an',
          ],
          ['nd6_tin_gia_tri>0', '; trong đó có {#nd6_tin_gia_tri tin} có giá trị phục vụ điều tra, xử lý'],
        ]),
      ],
    ],
    [
      ['nd6_tu_thu=0 & ~nd6_tu_thu', 'không có người ra tự thú, đầu thú{~nd6_tu_thu người}'],
      ['nd6_tu_thu>0', 'vận động {#nd6_tu_thu người} ra tự thú, đầu thú{~nd6_tu_thu người}'],
    ],
    compared(
      'nd6_che_giau',
      'vụ',
      'không xảy ra vụ che giấu, không tố giác tội phạm',
      'xảy ra {# che giấu, không tố giác tội phạm}',
    ),
    {
      by: ', ',
      open: 'vận động nhân dân giao nộp ',
      of: [
        told('nd6_vk_khau', 'vũ khí, công cụ hỗ trợ', '', '{#}'),
        [['nd6_vat_lieu_no>0', '{:nd6_vat_lieu_no} kg vật liệu nổ, pháo']],
      ],
    },
  ),
  addition(6, 'việc khai báo tạm vắng; tin báo giúp bắt giữ, xử lý; việc vận động ra tự thú, đầu thú'),

  heading(7, 'Tuyên truyền, giáo dục pháp luật; phòng ngừa tai nạn, cháy, nổ và tệ nạn xã hội'),
  line(
    '7.tuyen-truyen',
    [
      ['nd7_tt_buoi=0', '{!nd7_tt_buoi} chưa tổ chức tuyên truyền{~nd7_tt_buoi buổi}'],
      [
        'nd7_tt_buoi>0',
        run(
          '{/nd7_tt_buoi>0 thôn} tổ chức tuyên truyền với {#nd7_tt_buoi buổi}{~nd7_tt_buoi buổi}',
          [['nd7_tt_luot>0', '; có {#nd7_tt_luot lượt người dự}{~nd7_tt_luot lượt}']],
          '; còn {@noTalks} chưa tổ chức',
        ),
      ],
    ],
    [['nd7_tt_loa>0', 'có {#nd7_tt_loa lượt phát thanh trên loa truyền thanh}']],
    'chủ đề: {*nd7_tt_chu_de}',
    compared(
      'nd7_me_tin',
      'vụ được phát hiện',
      '{? không phát hiện vụ bói toán, mê tín dị đoan}',
      'phát hiện {# bói toán, mê tín dị đoan}',
    ),
  ),
  addition(7, 'hình thức tuyên truyền; các văn bản, đề án đã phổ biến; việc phòng ngừa tai nạn, cháy, nổ, tệ nạn'),

  heading(8, 'Vệ sinh môi trường, xây dựng nếp sống văn minh, gia đình văn hóa'),
  line(
    '8.moi-truong',
    compared(
      'nd8_vsmt_buoi',
      'buổi',
      '{!} chưa tổ chức ra quân vệ sinh môi trường “Xanh, sạch, đẹp”',
      'các thôn tổ chức {# ra quân vệ sinh môi trường “Xanh, sạch, đẹp”}',
    ),
    [['nd8_vsmt_luot>0', 'có {#nd8_vsmt_luot lượt người tham gia vệ sinh môi trường}']],
    [['nd8_moi_truong_vp>0', 'nhắc nhở, xử lý {#nd8_moi_truong_vp vụ vi phạm vệ sinh môi trường}']],
    // Last year's list against today's households: no share.
    {
      by: ', ',
      open: 'Theo kết quả công nhận gần nhất, ',
      of: [
        told(
          'nd8_gd_van_hoa',
          'hộ',
          'chưa có hộ đạt danh hiệu Gia đình văn hóa',
          'có {# đạt danh hiệu Gia đình văn hóa}',
        ),
        { duty: 'nd8_thon_van_hoa=1', subject: 'thôn', does: 'đạt danh hiệu Thôn văn hóa' },
      ],
    },
    { duty: 'nd8_dan_so=1', subject: 'thôn', does: 'thực hiện tốt chính sách dân số' },
  ),
  addition(8, 'nếp sống văn minh; chính sách dân số; phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa”'),
];
