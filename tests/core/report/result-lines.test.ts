/** Section II at its borders: organisation, the eight contents, meetings, coordination, the pilot village. */
import { describe, expect, it } from '@jest/globals';
import { lineOf, NOT_REPORTED, type ReportOptions, quietVillage as village } from '../../fixtures/report-input';
import type { TypedRows } from '../../fixtures/rollup-input';

const EVERYONE = { niem_yet: 'mọi thôn' };

const text = (id: string, options: ReportOptions): string => lineOf(options, id).text;
const ofVillages = (id: string, ...rows: readonly TypedRows[]): string =>
  text(id, { villages: rows.map((each) => village(each)), settings: EVERYONE });
const ofCommune = (id: string, commune: TypedRows, more: Partial<ReportOptions> = {}): string =>
  text(id, { villages: [village()], commune, ...more });

describe('duties', () => {
  const posting = (...answers: readonly boolean[]): string =>
    ofVillages('II.1.dang-ky', ...answers.map((answer) => ({ tc_niem_yet: [answer] })))
      .split('. ')
      .pop() ?? '';

  it('are done by all, some or none', () => {
    expect(posting(true, true)).toBe('Có 2/2 thôn niêm yết công khai Quy ước tại Nhà văn hóa thôn.');
    expect(posting(true, false)).toBe(
      'Có 1/2 thôn niêm yết công khai Quy ước tại Nhà văn hóa thôn; còn Thôn 2 chưa niêm yết.',
    );
    expect(posting(false, false)).toBe('Chưa có thôn niêm yết công khai Quy ước tại Nhà văn hóa thôn.');
  });

  it('count more than five that lack them', () => {
    expect(posting(true, ...Array.from({ length: 6 }, () => false))).toBe(
      'Có 1/7 thôn niêm yết công khai Quy ước tại Nhà văn hóa thôn; còn 06 thôn chưa niêm yết (Phụ lục II).',
    );
  });

  it('are of the villages that reported', () => {
    const options = { villages: [village(), NOT_REPORTED], settings: EVERYONE };
    expect(text('II.1.dang-ky', options)).toContain('Có 1/1 thôn đã báo cáo có niêm yết công khai Quy ước');
    expect(text('II.1.dang-ky', options)).toContain('Có 1/1 chi bộ của các thôn đã báo cáo có ban hành nghị quyết');
    const none = { villages: [village({ tc_niem_yet: [false] }), NOT_REPORTED], settings: EVERYONE };
    expect(text('II.1.dang-ky', none)).toContain('Nhà văn hóa thôn (số liệu của 1/2 thôn).');
  });

  it('of posting concern the pilot alone where the plan is followed', () => {
    const options = (posted: boolean) => ({
      villages: [village({ tc_niem_yet: [false] }), village({ tc_niem_yet: [posted] }, { pilot: true })],
    });
    expect(text('II.1.dang-ky', options(true))).toContain(
      'Thôn 2 (thôn điểm) đã niêm yết công khai Quy ước tại Nhà văn hóa thôn.',
    );
    expect(text('II.1.dang-ky', options(false))).toContain('Thôn 2 (thôn điểm) chưa niêm yết công khai Quy ước.');
    expect(text('III.2.thon', options(true))).not.toContain('niêm yết');
  });

  it('of quarter I are told as of the new year later on', () => {
    const options = (period: string) => ({ villages: [village()], period });
    const start = 'chi bộ ban hành nghị quyết về bảo đảm';
    expect(text('II.1.dang-ky', options('Q1'))).toMatch(new RegExp(`^Có 1/1 ${start}`));
    expect(text('II.1.dang-ky', options('Q2'))).toMatch(/^Từ đầu năm đến nay, có 1\/1 chi bộ/);
    expect(text('II.1.dang-ky', options('H1'))).toMatch(/^Có 1\/1 chi bộ/);
    const none = { villages: [village({ tc_nghi_quyet: [false] })], period: 'Q2' };
    expect(text('II.1.dang-ky', none)).toMatch(/^Từ đầu năm đến nay, chưa có chi bộ ban hành/);
  });
});

describe('the police and changes of people', () => {
  it('say what was and what was not done', () => {
    const line = (rows: TypedRows) => ofCommune('II.1.cong-an-xa', rows);
    expect(line({ th_cax_huong_dan: [8], th_cax_tuan_tra: [0], th_cax_thong_bao: [3] })).toBe(
      'Công an xã tổ chức 08 buổi hướng dẫn, chỉ đạo các thôn; chưa tổ chức tuần tra bảo đảm ANTT và trật tự, an toàn giao thông (TTATGT); 03 lượt thông tin về hành vi vi phạm, tệ nạn xã hội đến Mặt trận Tổ quốc (MTTQ) xã và các tổ liên gia.',
    );
    expect(line({ th_cax_thong_bao: [3] })).toMatch(/^Công an xã có 03 lượt thông tin/);
    expect(line({})).toBe('');
  });

  it.each([
    ['none', [], 'Trong quý không thay đổi nhân sự tự quản.'],
    [
      'reported',
      [{ villageId: 'HH-T02', people: 1, reported: true }],
      'Thay đổi nhân sự tự quản: 01 người, tại Thôn 2; đã báo cáo Ủy ban nhân dân (UBND) xã.',
    ],
    [
      'not reported',
      [
        { villageId: 'HH-T01', people: 2, reported: true },
        { villageId: 'HH-T02', people: 1, reported: false },
      ],
      'Thay đổi nhân sự tự quản: 03 người, tại Thôn 1 và Thôn 2; Thôn 2 chưa báo cáo Ủy ban nhân dân (UBND) xã.',
    ],
  ])('changes of people: %s', (_, staffChanges, expected) => {
    const plan = { ke_hoach: 'Kế hoạch của xã' };
    expect(text('II.1.nhan-su', { villages: [village(), village()], more: { staffChanges }, settings: plan })).toBe(
      expected,
    );
  });

  it('are not mentioned where nobody keeps them', () => {
    expect(ofCommune('II.1.nhan-su', {})).toBe('');
  });
});

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

describe('meetings', () => {
  const met = (minutes: boolean, quarters = 1): TypedRows => {
    const each = <T>(value: T): readonly T[] => Array.from({ length: quarters }, () => value);
    return { hop_to_chuc: each(true), hop_so_cuoc: each(1), hop_ho_du: each(50), hop_bien_ban: each(minutes) };
  };

  it('were held by some, with and without minutes', () => {
    expect(ofVillages('II.3.hop', met(true), met(false), {})).toBe(
      'Có 2/3 thôn họp đánh giá kết quả quý I, tổng số 02 cuộc, 100 hộ có đại diện dự; 1/2 thôn đã họp có biên bản; còn Thôn 2 chưa có biên bản. Thôn 3 chưa tổ chức họp.',
    );
  });

  it('were held by nobody', () => {
    expect(ofVillages('II.3.hop', {})).toBe('Chưa có thôn họp đánh giá kết quả quý I.');
  });

  it('of longer periods count the quarters', () => {
    const villages = [village(met(true, 2)), village(met(true, 1)), village()];
    expect(text('II.3.hop', { villages, period: 'H1' })).toBe(
      'Có 1/3 thôn họp đánh giá đủ 2/2 quý, tổng số 03 cuộc; Thôn 2 họp chưa đủ các quý. Thôn 3 chưa tổ chức họp.',
    );
  });

  it('agree on what comes next', () => {
    const plan = (...contents: readonly string[]): TypedRows => ({ ...met(true), hop_noi_dung_toi: [contents] });
    expect(ofVillages('II.3.hop', plan('tự quản', 'tuyên truyền'), plan('tự quản', 'đèn đường'))).toContain(
      'Nội dung các thôn thống nhất tập trung trong quý II: tự quản (02 thôn), tuyên truyền (01 thôn).',
    );
  });
});

describe('the pilot village', () => {
  const pilot = (rows: TypedRows, options: Partial<ReportOptions> = {}): string =>
    text('II.5.thon-diem', { villages: [village(rows, { pilot: true }), village()], ...options });

  it('tells what was not done as well', () => {
    expect(pilot({ tc_niem_yet: [false], tc_ho_dang_ky: [0] })).toBe(
      'Thôn 1 được chọn làm điểm. Kết quả: chưa có hộ ký cam kết; chưa niêm yết Quy ước; không xảy ra trộm cắp tài sản; chưa tổ chức tuần tra; không phát sinh vụ việc hòa giải; chưa có tin về ANTT; chưa tổ chức tuyên truyền; chưa họp đánh giá.',
    );
  });

  it('tells its score where there is one', () => {
    const scores = [{ villageId: 'HH-T01', points: 98.9, className: 'Tốt' }];
    expect(pilot({}, { more: { scores } })).toMatch(/; đạt 98,9 điểm, xếp loại Tốt\.$/);
  });

  it('has a paragraph for each where there are two, and no heading where there is none', () => {
    const two = [village({}, { pilot: true }), village({}, { pilot: true })];
    expect(
      text('II.5.thon-diem', { villages: two })
        .split('\n')
        .map((line) => line.slice(0, 26)),
    ).toEqual(['Thôn 1 được chọn làm điểm.', 'Thôn 2 được chọn làm điểm.']);
    expect(text('II.5', { villages: [village()] })).toBe('');
  });
});
