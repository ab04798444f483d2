/** The eight contents of the plan at their borders (golden samples, part 3). */
import { describe, expect, it } from '@jest/globals';
import { lineOf, NOT_REPORTED, type ReportOptions, quietVillage as village } from '../../fixtures/report-input';
import type { TypedRows } from '../../fixtures/rollup-input';

const EVERYONE = { niem_yet: 'mọi thôn' };

const text = (id: string, options: ReportOptions): string => lineOf(options, id).text;
const ofVillages = (id: string, ...rows: readonly TypedRows[]): string =>
  text(id, { villages: rows.map((each) => village(each)), settings: EVERYONE });
const ofCommune = (id: string, commune: TypedRows, more: Partial<ReportOptions> = {}): string =>
  text(id, { villages: [village()], commune, ...more });

describe('the eight contents', () => {
  it.each<[string, string, TypedRows, string]>([
    ['patrols, none', 'II.2.1.tuan-tra', {}, 'Các thôn chưa tổ chức tuần tra.'],
    [
      'patrols without comparison',
      'II.2.1.tuan-tra',
      { nd1_tuan_tra_buoi: [4], nd1_tuan_tra_luot: [12] },
      'Các thôn tổ chức 04 buổi tuần tra với 12 lượt người tham gia. Có 1/1 thôn tuần tra từ 03 buổi trở lên.',
    ],
    [
      'theft, all reported',
      'II.2.1.trom-cap',
      { nd1_trom_vu: [2], nd1_trom_bao_kip: [2], nd1_trom_hien_truong: [0], nd1_trom_lam_ro: [0] },
      'Trong 02 vụ trộm cắp tài sản, có 02 vụ được báo Công an kịp thời (100%), không có vụ nào giữ được hiện trường. Trong quý, chưa có vụ trộm cắp tài sản được điều tra, làm rõ.',
    ],
    [
      'theft of earlier quarters solved',
      'II.2.1.trom-cap',
      { nd1_trom_lam_ro: [2] },
      'Trong quý, lực lượng Công an đã điều tra, làm rõ 02 vụ trộm cắp tài sản xảy ra trước đó.',
    ],
    ['mediation, none', 'II.2.2.hoa-giai', {}, 'Trong quý không có vụ việc hòa giải.'],
    [
      'mediation, new ones only',
      'II.2.2.hoa-giai',
      { nd2_tiep_nhan: [2], nd2_thanh: [0], nd2_khong_thanh: [1], nd2_dang: [1] },
      'Tổng số vụ việc hòa giải trong quý là 02 vụ việc, đều tiếp nhận trong quý. Kết quả: chưa có vụ việc hòa giải thành, không thành hoặc dừng hòa giải 01 vụ việc, đang hòa giải 01 vụ việc. Tỷ lệ hòa giải thành trên số vụ việc đã kết thúc đạt 0%.',
    ],
    [
      'mediation, old ones only',
      'II.2.2.hoa-giai',
      { nd2_ton_dau: [1], nd2_tiep_nhan: [0], nd2_thanh: [1], nd2_khong_thanh: [0], nd2_dang: [0] },
      'Tổng số vụ việc hòa giải trong quý là 01 vụ việc, đều do quý trước chuyển sang. Kết quả: hòa giải thành 01 vụ việc. Tỷ lệ hòa giải thành trên số vụ việc đã kết thúc đạt 100%.',
    ],
    [
      'mediation whose opening is unknown',
      'II.2.2.hoa-giai',
      { nd2_ton_dau: [null], nd2_tiep_nhan: [1], nd2_thanh: [1], nd2_khong_thanh: [0], nd2_dang: [0] },
      'Trong quý tiếp nhận hòa giải 01 vụ việc. Kết quả: hòa giải thành 01 vụ việc. Tỷ lệ hòa giải thành trên số vụ việc đã kết thúc đạt 100%.',
    ],
    ['residence, nobody', 'II.2.6.tam-tru', {}, 'Không phát sinh người thuộc diện phải đăng ký tạm trú.'],
    [
      'residence, all',
      'II.2.6.tam-tru',
      { nd6_tam_tru_phai: [3], nd6_tam_tru_dk: [3] },
      'Đến ngày 14/3/2023, có 3/3 người thuộc diện phải đăng ký tạm trú đã đăng ký, đạt 100%.',
    ],
    [
      'residence, more than asked',
      'II.2.6.tam-tru',
      { nd6_tam_tru_phai: [3], nd6_tam_tru_dk: [4] },
      'Đến ngày 14/3/2023, có 03 người thuộc diện phải đăng ký tạm trú; 04 người đã đăng ký.',
    ],
    [
      'residence, none registered',
      'II.2.6.tam-tru',
      { nd6_tam_tru_phai: [3], nd6_tam_tru_dk: [0] },
      'Đến ngày 14/3/2023, có 03 người thuộc diện phải đăng ký tạm trú, chưa có người đăng ký, tại Thôn 1 (03 người).',
    ],
    ['tips, none', 'II.2.6.tin-bao', {}, 'Chưa có tin về ANTT do nhân dân cung cấp.'],
    [
      'tips, more of value than the village sent',
      'II.2.6.tin-bao',
      { nd6_tin_bao: [1], nd6_tin_gia_tri: [2] },
      'Nhân dân cung cấp 01 tin về ANTT; có 02 tin có giá trị phục vụ điều tra, xử lý, kể cả tin báo thẳng Công an.',
    ],
    ['talks, none', 'II.2.7.tuyen-truyen', {}, 'Các thôn chưa tổ chức tuyên truyền.'],
    [
      'talks with topics',
      'II.2.7.tuyen-truyen',
      { nd7_tt_buoi: [1], nd7_tt_luot: [40], nd7_tt_chu_de: [['ma túy', 'ATGT']], nd7_me_tin: [0] },
      'Có 1/1 thôn tổ chức tuyên truyền với 01 buổi; có 40 lượt người dự. Chủ đề: an toàn giao thông; phòng, chống ma túy. Không phát hiện vụ bói toán, mê tín dị đoan.',
    ],
    [
      'environment, none',
      'II.2.8.moi-truong',
      {},
      'Các thôn chưa tổ chức ra quân vệ sinh môi trường “Xanh, sạch, đẹp”.',
    ],
    [
      'titles of culture',
      'II.2.8.moi-truong',
      { nd8_vsmt_buoi: [2], nd8_gd_van_hoa: [88], nd8_thon_van_hoa: [true] },
      'Các thôn tổ chức 02 buổi ra quân vệ sinh môi trường “Xanh, sạch, đẹp”. Theo kết quả công nhận gần nhất, có 88 hộ đạt danh hiệu Gia đình văn hóa, 1/1 thôn đạt danh hiệu Thôn văn hóa.',
    ],
  ])('%s', (_, id, rows, expected) => {
    // The abbreviation is written out in I.1 where teams are counted.
    expect(ofVillages(id, { bc_to_lien_gia: [5], ...rows })).toBe(expected);
  });

  it.each<[string, string, TypedRows, string]>([
    [
      'nobody charged',
      'II.2.3.hinh-su',
      { nd3_hinh_su: [0], nd3_hs_nghiem_trong: [0] },
      'Người phạm tội bị khởi tố: không có.',
    ],
    [
      'grave crime',
      'II.2.3.hinh-su',
      { nd3_hinh_su: [2], nd3_hs_nghiem_trong: [1] },
      'Người phạm tội bị khởi tố: 02 người; trong đó 01 người phạm tội nghiêm trọng trở lên.',
    ],
    [
      'no vice',
      'II.2.3.te-nan',
      { nd3_ma_tuy: [0], nd3_co_bac: [0], nd3_mai_dam: [0] },
      'Không có người vi phạm về ma túy, cờ bạc, mại dâm bị phát hiện, xử lý.',
    ],
    [
      'some vice',
      'II.2.3.te-nan',
      { nd3_ma_tuy: [0], nd3_co_bac: [2] },
      'Người vi phạm bị phát hiện, xử lý: về ma túy không có; về cờ bạc 02 người.',
    ],
    [
      'violence at home, not handled',
      'II.2.2.bao-luc',
      { nd2_blgd_vu: [2], nd2_blgd_xu_ly: [0] },
      'Chưa có vụ bạo lực gia đình nào được xử lý, can thiệp.',
    ],
    [
      'violence at home, earlier cases handled',
      'II.2.2.bao-luc',
      { nd2_blgd_vu: [0], nd2_blgd_xu_ly: [1] },
      'Đã xử lý, can thiệp 01 vụ bạo lực gia đình, kể cả vụ của kỳ trước.',
    ],
    ['no violence at home', 'II.2.2.bao-luc', { nd2_blgd_vu: [0], nd2_blgd_xu_ly: [0] }, ''],
    [
      'return to the community, partly helped',
      'II.2.4.tai-hoa-nhap',
      { nd4_thn_ql: [4], nd4_thn_moi: [0], nd4_thn_phan_cong: [3] },
      'Đến ngày 14/3/2023, có 04 người đang tái hòa nhập cộng đồng; 3/4 người đã được phân công người hoặc tổ chức quản lý, giúp đỡ, đạt 75%.',
    ],
    [
      'call-up missed',
      'II.2.5.nghia-vu-quan-su',
      { nd5_nvqs_chi_tieu: [12], nd5_nvqs_nhap_ngu: [11], nd5_nvqs_tron: [0] },
      'Có 11/12 công dân nhập ngũ, đạt 91,7% chỉ tiêu được giao. Không có trường hợp chống, trốn tránh nghĩa vụ quân sự.',
    ],
    [
      'no call-up this quarter',
      'II.2.5.nghia-vu-quan-su',
      { nd5_nvqs_chi_tieu: [0], nd5_nvqs_nhap_ngu: [0], nd5_nvqs_tron: [0] },
      '',
    ],
  ])('%s', (_, id, rows, expected) => {
    expect(ofCommune(id, rows)).toBe(expected);
  });

  it('compare a call-up with nothing', () => {
    const line = ofCommune(
      'II.2.5.nghia-vu-quan-su',
      { nd5_nvqs_chi_tieu: [12], nd5_nvqs_nhap_ngu: [12] },
      { communeLastYear: { nd5_nvqs_nhap_ngu: [11, 0, 0, 0], nd5_nvqs_chi_tieu: [11, 0, 0, 0] } },
    );
    expect(line).toBe('Có 12/12 công dân nhập ngũ, đạt 100% chỉ tiêu được giao.');
  });

  it('hold a part against the whole of the same villages only', () => {
    const villages = [village({ nd6_tam_tru_phai: [5], nd6_tam_tru_dk: [4] }), { rows: { nd6_tam_tru_dk: [3] } }];
    expect(text('II.2.6.tam-tru', { villages })).toBe(
      'Đến ngày 14/3/2023, có 4/5 người thuộc diện phải đăng ký tạm trú đã đăng ký, đạt 80%; còn 01 người chưa đăng ký, tại Thôn 1 (01 người).',
    );
  });

  it('name the villages that held no talk', () => {
    expect(ofVillages('II.2.7.tuyen-truyen', { nd7_tt_buoi: [1], nd7_tt_luot: [40] }, {})).toBe(
      'Có 1/2 thôn tổ chức tuyên truyền với 01 buổi; có 40 lượt người dự; còn Thôn 2 chưa tổ chức.',
    );
  });

  it('speak of the villages that reported where nothing was done', () => {
    expect(text('II.2.1.tuan-tra', { villages: [village(), NOT_REPORTED] })).toBe(
      '01 thôn đã báo cáo chưa tổ chức tuần tra.',
    );
  });
});
