/** The 24 default criteria, 100 points: a line each. Points are defaults of this project unless `basis` says otherwise. */
import type { Criterion, CriterionRule, Parameter, ScoreGroup } from './types';

const parameter = (key: string, label: string, value: number): Parameter => ({ key, label, value });
const each = (key: string, cases: string, value: number): Parameter => parameter(key, `trừ mỗi ${cases}`, value);

type Options = Partial<Pick<Criterion, 'figures' | 'yearly' | 'sensitive'>>;
type Line = readonly [code: string, name: string, max: number, rule: CriterionRule, options?: Options];

const YEARLY_FIRST: Options = { yearly: true, figures: 'first-quarter' };
const YEARLY_NEWEST: Options = { yearly: true, figures: 'newest' };
/** S2–S3 counts of a village could be worked out from the points. */
const SENSITIVE: Options = { sensitive: true };

const deduct = (...parts: Extract<CriterionRule, { kind: 'deduct' }>['parts']): CriterionRule => ({
  kind: 'deduct',
  parts,
});

const yes = (...parts: Extract<CriterionRule, { kind: 'yes' }>['parts']): CriterionRule => ({ kind: 'yes', parts });

const LINES: { readonly [Group in ScoreGroup]: readonly Line[] } = {
  A: [
    [
      'a1',
      'Chi bộ có nghị quyết; thôn có đăng ký (Quý I)',
      4,
      yes(
        {
          row: 'tc_nghi_quyet',
          points: parameter('nghi_quyet', 'điểm khi chi bộ có nghị quyết', 2),
          yes: 'chi bộ có nghị quyết',
          no: 'chi bộ chưa có nghị quyết',
        },
        {
          row: 'tc_dang_ky',
          points: parameter('dang_ky', 'điểm khi thôn có đăng ký', 2),
          yes: 'thôn có đăng ký',
          no: 'thôn chưa đăng ký',
        },
      ),
      YEARLY_FIRST,
    ],
    [
      'a2',
      '100% hộ đăng ký tham gia (Quý I)',
      4,
      {
        kind: 'share',
        part: 'tc_ho_dang_ky',
        whole: ['bc_ho_tong'],
        target: parameter('muc', 'đạt từ bao nhiêu %', 100),
        cases: 'hộ đăng ký',
        nothing: null,
        missed: parameter('chua_du', 'điểm cao nhất khi chưa đạt', 3),
      },
      YEARLY_FIRST,
    ],
    [
      'a3',
      'Niêm yết công khai Quy ước',
      2,
      yes({
        row: 'tc_niem_yet',
        points: parameter('niem_yet', 'điểm khi đã niêm yết', 2),
        yes: 'đã niêm yết Quy ước',
        no: 'chưa niêm yết Quy ước',
      }),
    ],
    [
      'a4',
      'Họp đánh giá trong kỳ có biên bản',
      5,
      yes(
        { row: 'hop_to_chuc', points: parameter('hop', 'điểm khi có họp', 3), yes: 'có họp đánh giá', no: 'chưa họp' },
        {
          row: 'hop_bien_ban',
          points: parameter('bien_ban', 'điểm khi có biên bản', 2),
          yes: 'có biên bản',
          no: 'không có biên bản',
        },
      ),
    ],
    [
      'a5',
      'Báo cáo đúng hạn, báo cáo thay đổi nhân sự',
      5,
      {
        kind: 'on-time',
        onTime: parameter('dung_han', 'điểm khi nộp đúng hạn', 4),
        late: parameter('cham', 'điểm khi nộp chậm', 2),
        staff: parameter('nhan_su', 'điểm khi không đổi nhân sự hoặc đã báo cáo', 1),
      },
    ],
  ],
  1: [
    [
      'b1',
      'Không để xảy ra mất trộm',
      9,
      deduct({ row: 'nd1_trom_vu', points: each('vu', 'vụ trộm', 3), cases: 'vụ trộm' }),
    ],
    [
      'b2',
      'Báo kịp thời, giữ hiện trường',
      4,
      {
        kind: 'deduct',
        parts: [
          {
            row: 'nd1_trom_vu',
            less: 'nd1_trom_bao_kip',
            points: each('bao_cham', 'vụ trộm không báo kịp thời', 2),
            cases: 'vụ trộm không báo kịp thời',
          },
          {
            row: 'nd1_trom_vu',
            less: 'nd1_trom_hien_truong',
            points: each('hien_truong', 'vụ trộm không giữ được hiện trường', 1),
            cases: 'vụ trộm không giữ được hiện trường',
          },
        ],
        none: 'không có vụ trộm báo chậm hoặc mất hiện trường',
      },
    ],
    [
      'b3',
      'Duy trì tuần tra',
      2,
      {
        kind: 'reach',
        row: 'nd1_tuan_tra_buoi',
        target: { ...parameter('buoi', 'số buổi tối thiểu mỗi quý', 3), setting: 'chi_tieu_tuan_tra' },
        cases: 'buổi tuần tra',
      },
    ],
  ],
  2: [
    [
      'c1',
      'Tỷ lệ hòa giải thành',
      6,
      {
        kind: 'share',
        part: 'nd2_thanh',
        whole: ['nd2_thanh', 'nd2_khong_thanh'],
        target: { ...parameter('ty_le', 'tỷ lệ phấn đấu (%)', 80), setting: 'chi_tieu_hoa_giai' },
        cases: 'vụ việc đã kết thúc được hòa giải thành',
        nothing: 'không có vụ việc hòa giải kết thúc trong kỳ',
      },
    ],
    [
      'c2',
      'Không để xảy ra bạo lực gia đình',
      6,
      // A case that was reported and handled costs less, so that reporting pays.
      deduct(
        {
          row: 'nd2_blgd_vu',
          among: 'nd2_blgd_xu_ly',
          points: each('da_xu_ly', 'vụ bạo lực gia đình đã được xử lý', 2),
          cases: 'vụ bạo lực gia đình đã được xử lý',
        },
        {
          row: 'nd2_blgd_vu',
          less: 'nd2_blgd_xu_ly',
          points: each('chua_xu_ly', 'vụ bạo lực gia đình chưa được xử lý', 3),
          cases: 'vụ bạo lực gia đình chưa được xử lý',
        },
      ),
      SENSITIVE,
    ],
  ],
  3: [
    [
      'd1',
      'Không có người phạm tội',
      7,
      deduct({
        row: 'nd3_hinh_su',
        points: each('nguoi', 'người phạm tội bị khởi tố', 3),
        cases: 'người phạm tội bị khởi tố',
      }),
      SENSITIVE,
    ],
    [
      'd2',
      'Không ma túy, mại dâm, cờ bạc',
      6,
      deduct(
        { row: 'nd3_ma_tuy', points: each('ma_tuy', 'người vi phạm về ma túy', 2), cases: 'người vi phạm về ma túy' },
        {
          row: 'nd3_mai_dam',
          points: each('mai_dam', 'người vi phạm về mại dâm', 2),
          cases: 'người vi phạm về mại dâm',
        },
        { row: 'nd3_co_bac', points: each('co_bac', 'người vi phạm về cờ bạc', 2), cases: 'người vi phạm về cờ bạc' },
      ),
      SENSITIVE,
    ],
    [
      'd3',
      'Chấp hành luật giao thông',
      2,
      // 0: a highway through the village must not punish it.
      deduct({
        row: 'nd3_giao_thong',
        points: each('vi_pham', 'trường hợp vi phạm giao thông', 0),
        cases: 'trường hợp vi phạm giao thông',
      }),
      SENSITIVE,
    ],
  ],
  4: [
    [
      'e1',
      '100% có người phân công giúp đỡ',
      5,
      {
        kind: 'share',
        part: 'nd4_thn_phan_cong',
        whole: ['nd4_thn_ql'],
        target: parameter('muc', 'đạt từ bao nhiêu %', 100),
        cases: 'người tái hòa nhập cộng đồng đã có người giúp đỡ',
        nothing: 'không có người tái hòa nhập cộng đồng',
      },
      SENSITIVE,
    ],
    [
      'e2',
      'Không xa lánh, kỳ thị; không tái phạm',
      3,
      deduct(
        {
          row: 'nd4_ky_thi',
          points: each('ky_thi', 'phản ánh về xa lánh, kỳ thị', 2),
          cases: 'phản ánh về xa lánh, kỳ thị',
        },
        { row: 'nd4_thn_tai_pham', points: each('tai_pham', 'người tái phạm', 1), cases: 'người tái phạm' },
      ),
      SENSITIVE,
    ],
  ],
  5: [
    [
      'f1',
      'Phối hợp nhà trường',
      3,
      yes({
        row: 'nd5_phoi_hop_thon',
        points: parameter('phoi_hop', 'điểm khi có phối hợp', 3),
        yes: 'có phối hợp với nhà trường',
        no: 'chưa phối hợp với nhà trường',
      }),
    ],
    [
      'f2',
      'Không có học sinh, thanh thiếu niên vi phạm',
      3,
      deduct({
        row: 'nd5_hs_vi_pham',
        points: each('nguoi', 'học sinh vi phạm', 1.5),
        cases: 'học sinh vi phạm',
      }),
      SENSITIVE,
    ],
    [
      'f3',
      'Hoàn thành chỉ tiêu nhập ngũ',
      4,
      { kind: 'by-hand', guide: 'cho điểm tối đa khi đạt chỉ tiêu nhập ngũ hoặc không có người được gọi' },
      YEARLY_NEWEST,
    ],
  ],
  6: [
    [
      'g1',
      'Đăng ký tạm trú đầy đủ',
      5,
      {
        kind: 'share',
        part: 'nd6_tam_tru_dk',
        whole: ['nd6_tam_tru_phai'],
        target: parameter('muc', 'đạt từ bao nhiêu %', 100),
        cases: 'người phải đăng ký tạm trú đã đăng ký',
        nothing: 'không có người thuộc diện phải đăng ký tạm trú',
      },
    ],
    [
      'g2',
      'Cung cấp thông tin, không che giấu',
      5,
      // Concealment lowers the class instead (dl3).
      {
        kind: 'tips',
        tips: 'nd6_tin_bao',
        thefts: 'nd1_trom_vu',
        else: parameter('khong_tin', 'điểm khi có vụ trộm mà không có tin', 2),
      },
    ],
  ],
  7: [
    [
      'h1',
      'Tuyên truyền pháp luật',
      4,
      {
        kind: 'reach',
        row: 'nd7_tt_buoi',
        target: parameter('buoi', 'số buổi tối thiểu mỗi quý', 1),
        cases: 'buổi tuyên truyền',
      },
    ],
    [
      'h2',
      'Không cháy nổ, tai nạn lao động, mê tín',
      2,
      deduct(
        { row: 'nd7_chay_no', points: each('chay_no', 'vụ cháy, nổ', 1), cases: 'vụ cháy, nổ' },
        { row: 'nd7_tnld', points: each('tnld', 'vụ tai nạn lao động', 1), cases: 'vụ tai nạn lao động' },
        {
          row: 'nd7_me_tin',
          points: each('me_tin', 'vụ bói toán, mê tín dị đoan', 0.5),
          cases: 'vụ bói toán, mê tín dị đoan',
        },
        { row: 'nd7_tngt_vu', points: each('tngt', 'vụ tai nạn giao thông', 0), cases: 'vụ tai nạn giao thông' },
      ),
    ],
  ],
  8: [
    [
      'i1',
      'Ra quân vệ sinh môi trường',
      2,
      {
        kind: 'reach',
        row: 'nd8_vsmt_buoi',
        target: parameter('buoi', 'số buổi tối thiểu mỗi quý', 1),
        cases: 'buổi ra quân vệ sinh môi trường',
      },
    ],
    [
      'i2',
      'Gia đình văn hóa',
      2,
      {
        kind: 'steps',
        part: 'nd8_gd_van_hoa',
        whole: 'bc_ho_tong',
        steps: [
          { from: parameter('muc_1', 'mức cao, từ bao nhiêu %', 85), points: parameter('diem_1', 'điểm ở mức cao', 2) },
          {
            from: parameter('muc_2', 'mức thấp, từ bao nhiêu %', 70),
            points: parameter('diem_2', 'điểm ở mức thấp', 1),
          },
        ],
        cases: 'hộ đạt Gia đình văn hóa',
      },
      YEARLY_NEWEST,
    ],
  ],
};

/** In the order of the table. */
export const SCORE_GROUPS: readonly ScoreGroup[] = ['A', '1', '2', '3', '4', '5', '6', '7', '8'];

export const STANDARD_CRITERIA: readonly Criterion[] = SCORE_GROUPS.flatMap((group) =>
  LINES[group].map(([code, name, max, rule, options]): Criterion => {
    return { code, group, name, max, rule, figures: 'quarter', yearly: false, sensitive: false, on: true, ...options };
  }),
);

/** As the table of points heads them, and as the note below Phụ lục III explains its columns. */
export const GROUP_WORDS: Readonly<Record<ScoreGroup, { readonly name: string; readonly short: string }>> = {
  A: { name: 'Tổ chức, đăng ký, họp, báo cáo', short: 'tổ chức, đăng ký, họp, báo cáo' },
  1: { name: 'Phòng chống trộm cắp', short: 'phòng, chống trộm cắp' },
  2: { name: 'Hòa giải, không bạo lực gia đình', short: 'hòa giải' },
  3: { name: 'Con cháu không vi phạm', short: 'quản lý, giáo dục con, cháu' },
  4: { name: 'Người vi phạm, tái hòa nhập', short: 'giúp đỡ người tái hòa nhập cộng đồng' },
  5: { name: 'Thế hệ trẻ, nghĩa vụ quân sự', short: 'phối hợp nhà trường, nghĩa vụ quân sự' },
  6: { name: 'Cư trú, tin báo tội phạm', short: 'cư trú, tin báo' },
  7: { name: 'Tuyên truyền, phòng ngừa tai nạn, tệ nạn', short: 'tuyên truyền, phòng ngừa' },
  8: { name: 'Môi trường, văn hóa', short: 'môi trường, văn hóa' },
};
