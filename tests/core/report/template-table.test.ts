/** Every row of the table of sentence templates (golden samples, part 3), by its name. */
import { describe, expect, it } from '@jest/globals';
import { composeReport } from '../../../src/core/report/compose-report';
import { reportText } from '../../../src/core/report/report-text';
import type { ScoreTable } from '../../../src/core/report/score-table';
import { formatCount, formatNumber, formatRate, formatShare } from '../../../src/core/text/numbers';
import {
  lineOf,
  NOT_REPORTED,
  type ReportOptions,
  reportInput,
  quietVillage as village,
} from '../../fixtures/report-input';
import type { TypedRows, VillageOptions } from '../../fixtures/rollup-input';

const EVERYONE = { niem_yet: 'mọi thôn' };
const text = (id: string, options: ReportOptions): string => lineOf(options, id).text;
const ofVillages = (id: string, ...rows: readonly TypedRows[]): string =>
  text(id, { villages: rows.map((each) => village({ bc_to_lien_gia: [5], ...each })), settings: EVERYONE });
const ofCommune = (id: string, commune: TypedRows, lastYear?: ReportOptions['communeLastYear']): string =>
  text(id, {
    villages: [village({ bc_to_lien_gia: [5] })],
    commune,
    ...(lastYear === undefined ? {} : { communeLastYear: lastYear }),
  });
/** One village whose row was `[same quarter last year, quarter IV]` before. */
const against = (
  id: string,
  rows: TypedRows,
  past: Readonly<Record<string, readonly [number | null, number | null]>>,
) =>
  text(id, {
    villages: [
      village(
        { bc_to_lien_gia: [5], ...rows },
        {
          lastYear: Object.fromEntries(
            Object.entries(past).map(([code, [same, fourth]]) => [code, [same, null, null, fourth]]),
          ),
        },
      ),
    ],
    settings: EVERYONE,
  });

const THEFT = 'I.2.trom-cap';
const FIRE = 'I.2.chay-no';

describe('3.1 numbers and units', () => {
  it.each<[situation: string, written: string, expected: string]>([
    ['vụ, n > 0', ofVillages(THEFT, { nd1_trom_vu: [4] }), 'Trộm cắp tài sản: xảy ra 04 vụ; gồm Thôn 1 (04 vụ).'],
    ['vụ, 0', ofVillages(FIRE, { nd1_trom_vu: [1] }), 'Cháy, nổ: không xảy ra.'],
    [
      'several vụ rows, all 0',
      ofVillages('I.2.khong-xay-ra', { nd7_tngt_vu: [0] }),
      'Không xảy ra trộm cắp tài sản; cháy, nổ; tai nạn giao thông.',
    ],
    [
      'vụ việc hòa giải, n > 0',
      ofVillages('I.2.mau-thuan', { nd2_tiep_nhan: [10] }),
      'Mâu thuẫn, tranh chấp trong nhân dân: tiếp nhận 10 vụ việc.',
    ],
    ['vụ việc, 0', ofVillages('I.2.mau-thuan', {}), 'Mâu thuẫn, tranh chấp trong nhân dân: không phát sinh vụ việc.'],
    [
      'vụ found by the police, 0',
      ofVillages('II.2.7.tuyen-truyen', { nd7_me_tin: [0] }),
      'Các thôn chưa tổ chức tuyên truyền. Không phát hiện vụ bói toán, mê tín dị đoan.',
    ],
    ['phản ánh, 0', ofVillages('II.2.4.cam-hoa', { nd4_ky_thi: [0] }), 'Không có phản ánh về xa lánh, kỳ thị.'],
    ['người, n > 0', ofCommune('II.2.3.hinh-su', { nd3_hinh_su: [1] }), 'Người phạm tội bị khởi tố: 01 người.'],
    [
      'người, 0, after a colon',
      ofCommune('II.2.3.hinh-su', { nd3_hinh_su: [0] }),
      'Người phạm tội bị khởi tố: không có.',
    ],
    ['người, 0', ofCommune('II.2.3.vi-pham-khac', { nd3_duoi_18: [0] }), 'Không có người dưới 18 tuổi vi phạm.'],
    [
      'trường hợp, n > 0',
      ofVillages('II.2.3.vi-pham-khac', { nd3_giao_thong: [12] }),
      'Vi phạm trật tự, an toàn giao thông (TTATGT) bị xử lý: 12 trường hợp.',
    ],
    [
      'trường hợp, 0',
      ofCommune('II.2.5.nghia-vu-quan-su', { nd5_nvqs_chi_tieu: [2], nd5_nvqs_nhap_ngu: [2], nd5_nvqs_tron: [0] }),
      'Có 2/2 công dân nhập ngũ, đạt 100% chỉ tiêu được giao. Không có trường hợp chống, trốn tránh nghĩa vụ quân sự.',
    ],
    [
      'buổi, cuộc, n > 0',
      ofCommune('II.4.phoi-hop', { th_vp_kiem_tra: [2] }),
      'Văn phòng UBND xã tổ chức 02 cuộc hướng dẫn, kiểm tra thực hiện Kế hoạch.',
    ],
    ['buổi, cuộc, 0', ofVillages('II.2.7.tuyen-truyen', {}), 'Các thôn chưa tổ chức tuyên truyền.'],
    [
      'lượt, after its buổi, no comparison between',
      ofVillages('II.2.1.tuan-tra', { nd1_tuan_tra_buoi: [4], nd1_tuan_tra_luot: [260] }),
      'Các thôn tổ chức 04 buổi tuần tra với 260 lượt người tham gia. Có 1/1 thôn tuần tra từ 03 buổi trở lên.',
    ],
    [
      'lượt, after its buổi and a comparison',
      against('II.2.1.tuan-tra', { nd1_tuan_tra_buoi: [4], nd1_tuan_tra_luot: [9] }, { nd1_tuan_tra_buoi: [4, 4] }),
      'Các thôn tổ chức 04 buổi tuần tra, bằng quý trước và cùng kỳ năm trước; có 09 lượt người tham gia. Có 1/1 thôn tuần tra từ 03 buổi trở lên.',
    ],
    [
      'lượt, 0, its buổi also 0',
      ofVillages('II.2.1.tuan-tra', { nd1_tuan_tra_buoi: [0], nd1_tuan_tra_luot: [0] }),
      'Các thôn chưa tổ chức tuần tra.',
    ],
    [
      'lượt without buổi, 0',
      ofVillages('II.2.4.cam-hoa', { nd4_gap_go_luot: [0] }),
      'Trong quý chưa có lượt gặp gỡ, giáo dục, cảm hóa.',
    ],
    ['tin, n > 0', ofVillages('II.2.6.tin-bao', { nd6_tin_bao: [17] }), 'Nhân dân cung cấp 17 tin về ANTT.'],
    ['tin, 0', ofVillages('II.2.6.tin-bao', {}), 'Chưa có tin về ANTT do nhân dân cung cấp.'],
    [
      'hộ, thousand and more',
      ofVillages('I.1.dac-diem', { bc_ho_tong: [2120] }),
      'Đến ngày 14/3/2023, xã Hoằng Hợp có 01 thôn, 2.120 hộ đang cư trú và 05 tổ liên gia tự quản về an ninh, trật tự (ANTT). Có 1/1 thôn báo cáo số liệu.',
    ],
    [
      'người chết, bị thương',
      ofVillages('I.2.tai-nan-giao-thong', { nd7_tngt_vu: [1], nd7_tngt_chet: [1], nd7_tngt_thuong: [0] }),
      'Tai nạn giao thông: xảy ra 01 vụ; 01 người chết, không có người bị thương.',
    ],
    [
      'ticked topics',
      ofVillages('II.2.7.tuyen-truyen', {
        nd7_tt_buoi: [1],
        nd7_tt_luot: [9],
        nd7_tt_chu_de: [['ATGT', 'PCCC', 'tai nạn lao động', 'cờ bạc', 'mê tín dị đoan', 'mại dâm', 'ma túy']],
      }),
      'Có 1/1 thôn tổ chức tuyên truyền với 01 buổi; có 09 lượt người dự. Chủ đề: an toàn giao thông; phòng cháy, chữa cháy; an toàn lao động; phòng, chống cờ bạc; bài trừ mê tín dị đoan; phòng, chống mại dâm; phòng, chống ma túy.',
    ],
    ['null, the whole row', text(THEFT, { villages: [NOT_REPORTED] }), 'Trộm cắp tài sản: chưa có số liệu.'],
    [
      'null, the clause',
      ofVillages('I.2.tai-nan-giao-thong', { nd7_tngt_vu: [1], nd7_tngt_thuong: [2] }),
      'Tai nạn giao thông: xảy ra 01 vụ; 02 người bị thương.',
    ],
  ])('%s', (_, written, expected) => {
    expect(written).toBe(expected);
  });

  it('triệu đồng, kg: one decimal, comma', () => {
    const options = { villages: [village({ nd1_trom_vu: [1], nd1_thiet_hai: [12.5] })] };
    const input = reportInput(options);
    const row = { ...rowLike(input.rollup.rows, 'nd1_trom_vu'), code: 'nd1_thiet_hai', total: 12.5 };
    const lines = reportText(
      composeReport({ ...input, rollup: { ...input.rollup, rows: [...input.rollup.rows, row] } }),
    );
    expect(lines).toContain('Trộm cắp tài sản: xảy ra 01 vụ; gồm Thôn 1 (01 vụ); thiệt hại khoảng 12,5 triệu đồng.');
  });

  it('in sentences below ten a zero; in x/N, points and percentages none', () => {
    expect([formatCount(4), formatCount(10), formatCount(1125), formatCount(0)]).toEqual(['04', '10', '1.125', '0']);
    expect([formatNumber(7), formatNumber(98.9), formatRate(5)]).toEqual(['7', '98,9', '5%']);
  });
});

function rowLike<Row extends { readonly code: string }>(rows: readonly Row[], code: string): Row {
  const row = rows.find((each) => each.code === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
}

describe('3.2 comparisons', () => {
  const tips = (now: number, same: number | null, fourth: number | null): string =>
    against('II.2.6.tin-bao', { nd6_tin_bao: [now] }, { nd6_tin_bao: [same, fourth], bc_ho_tong: [1, 1] });
  const fires = (now: number, same: number | null, fourth: number | null): string =>
    against(FIRE, { nd7_chay_no: [now], nd1_trom_vu: [1] }, { nd7_chay_no: [same, fourth], bc_ho_tong: [1, 1] });
  const people = (now: number, same: number | null, fourth: number | null): string =>
    ofCommune('II.2.3.hinh-su', { nd3_hinh_su: [now] }, { nd3_hinh_su: [same, null, null, fourth] });
  const stock = (now: number, same: number | null, fourth: number | null): string =>
    ofCommune('II.2.3.nghien', { nd3_nghien_ql: [now] }, { nd3_nghien_ql: [same, null, null, fourth] });
  const KT = 'quý trước';
  const CK = 'cùng kỳ năm trước';

  it.each<[situation: string, written: string, expected: string]>([
    ['higher', tips(4, 4, 3), `Nhân dân cung cấp 04 tin về ANTT, tăng 01 tin (33,3%) so với ${KT}, bằng ${CK}.`],
    ['lower', tips(4, 5, 4), `Nhân dân cung cấp 04 tin về ANTT, bằng ${KT}, giảm 01 tin (20%) so với ${CK}.`],
    ['equal to both', tips(4, 4, 4), `Nhân dân cung cấp 04 tin về ANTT, bằng ${KT} và ${CK}.`],
    [
      'both comparisons',
      tips(17, 11, 13),
      `Nhân dân cung cấp 17 tin về ANTT, tăng 04 tin (30,8%) so với ${KT}, tăng 06 tin (54,5%) so với ${CK}.`,
    ],
    [
      'previous 0, now > 0',
      people(4, 5, 0),
      'Người phạm tội bị khởi tố: 04 người, tăng 04 người so với quý trước (quý trước không có), giảm 01 người (20%) so với cùng kỳ năm trước.',
    ],
    [
      'last year 0, now > 0',
      people(1, 0, 2),
      'Người phạm tội bị khởi tố: 01 người, giảm 01 người (50%) so với quý trước, tăng 01 người so với cùng kỳ năm trước (cùng kỳ không có).',
    ],
    [
      'both previous 0, now > 0',
      people(1, 0, 0),
      'Người phạm tội bị khởi tố: 01 người (quý trước và cùng kỳ năm trước không có).',
    ],
    ['now 0, previous > 0: vụ', fires(0, 0, 1), 'Cháy, nổ: không xảy ra (quý trước xảy ra 01 vụ).'],
    ['now 0, previous > 0: người', people(0, 0, 1), 'Người phạm tội bị khởi tố: không có (quý trước có 01 người).'],
    ['now 0, previous 0', fires(0, 0, 0), 'Cháy, nổ: không xảy ra.'],
    [
      'one previous missing',
      against('II.2.4.cam-hoa', { nd4_gap_go_luot: [14] }, { nd4_gap_go_luot: [null, 12], bc_ho_tong: [1, 1] }),
      'Trong quý đã tổ chức 14 lượt gặp gỡ, giáo dục, cảm hóa, tăng 02 lượt (16,7%) so với quý trước; cùng kỳ năm trước chưa có số liệu so sánh.',
    ],
    [
      'stock',
      stock(9, 7, 8),
      'Đến ngày 14/3/2023, có 09 người nghiện, người sử dụng trái phép chất ma túy đang được quản lý, tăng 01 người (12,5%) so với cuối quý trước, tăng 02 người (28,6%) so với cùng thời điểm năm trước.',
    ],
    [
      'stock that was 0',
      stock(1, 0, 1),
      'Đến ngày 14/3/2023, có 01 người nghiện, người sử dụng trái phép chất ma túy đang được quản lý, bằng cuối quý trước, tăng 01 người so với cùng thời điểm năm trước (thời điểm đó không có).',
    ],
    [
      'rate',
      against(
        'II.2.2.hoa-giai',
        { nd2_ton_dau: [0], nd2_tiep_nhan: [10], nd2_thanh: [9], nd2_khong_thanh: [1], nd2_dang: [0] },
        { nd2_thanh: [5, 8], nd2_khong_thanh: [1, 1] },
      )
        .split('. ')
        .pop() ?? '',
      'Tỷ lệ hòa giải thành trên số vụ việc đã kết thúc đạt 90%, tăng 1,1 điểm phần trăm so với quý trước (88,9%), tăng 6,7 điểm phần trăm so với cùng kỳ năm trước (83,3%).',
    ],
    [
      'rates equal after rounding',
      against(
        'II.2.2.hoa-giai',
        { nd2_ton_dau: [0], nd2_tiep_nhan: [3], nd2_thanh: [2], nd2_khong_thanh: [1], nd2_dang: [0] },
        { nd2_thanh: [null, 4], nd2_khong_thanh: [null, 2] },
      )
        .split('. ')
        .pop() ?? '',
      'Tỷ lệ hòa giải thành trên số vụ việc đã kết thúc đạt 66,7%, bằng quý trước.',
    ],
    [
      'seasonal: never with the previous quarter',
      ofCommune(
        'II.2.5.nghia-vu-quan-su',
        { nd5_nvqs_chi_tieu: [12], nd5_nvqs_nhap_ngu: [12] },
        { nd5_nvqs_nhap_ngu: [11, 0, 0, 1] },
      ),
      'Có 12/12 công dân nhập ngũ, đạt 100% chỉ tiêu được giao.',
    ],
  ])('%s', (_, written, expected) => {
    expect(written).toBe(expected);
  });

  it('both missing (first year): said once, in I.2', () => {
    const options = { villages: [village({ nd1_trom_vu: [1], nd6_tin_bao: [2] })] };
    const lines = reportText(composeReport(reportInput(options)));
    expect(lines.filter((line) => line.includes('chưa có số liệu so sánh'))).toEqual([
      'Các kỳ trước chưa có số liệu so sánh.',
    ]);
    expect(lines).toContain('Trộm cắp tài sản: xảy ra 01 vụ; gồm Thôn 1 (01 vụ).');
  });

  it('n < N: the same villages only, said once', () => {
    const village1 = village(
      { nd1_trom_vu: [3], nd1_trom_bao_kip: [3], nd1_trom_hien_truong: [3] },
      { lastYear: { nd1_trom_vu: [4, 0, 0, 3] } },
    );
    const missing: VillageOptions = { lastYear: { nd1_trom_vu: [1, 0, 0, 9] } };
    const lines = reportText(composeReport(reportInput({ villages: [village1, missing] })));
    expect(lines).toContain(
      'Trộm cắp tài sản: xảy ra 03 vụ, bằng quý trước, giảm 01 vụ (25%) so với cùng kỳ năm trước; gồm Thôn 1 (03 vụ).',
    );
    expect(lines.filter((line) => line.includes('của chính 01 thôn đó'))).toHaveLength(1);
  });

  it.each<[situation: string, period: string, lastYear: readonly number[], expected: string]>([
    ['9 tháng (no previous)', '9M', [3, 3, 3, 2], 'giảm 06 tin (66,7%) so với cùng kỳ năm trước.'],
    [
      '6 tháng đầu năm',
      'H1',
      [3, 3, 1, 1],
      'tăng 01 tin (50%) so với 6 tháng cuối năm trước, giảm 03 tin (50%) so với cùng kỳ năm trước.',
    ],
    ['6 tháng cuối năm', 'H2', [3, 3, 3, 2], '(6 tháng đầu năm có 03 tin, cùng kỳ năm trước có 05 tin).'],
    ['năm', 'Y', [3, 3, 3, 2], 'giảm 08 tin (72,7%) so với năm trước.'],
  ])('%s', (_, period, nd6_tin_bao, expected) => {
    const rows = { ...every(village().rows ?? {}), nd6_tin_bao: [1, 2, 0, 0] };
    const written = text('II.2.6.tin-bao', { villages: [{ rows, lastYear: { nd6_tin_bao } }], period });
    expect(written.endsWith(expected) ? expected : written).toBe(expected);
  });
});

/** Every row of quarter I in all four quarters. */
const every = (rows: TypedRows): TypedRows =>
  Object.fromEntries(Object.entries(rows).map(([code, [first = null]]) => [code, [first, first, first, first]]));

describe('3.3 rates, numbers of villages, duties', () => {
  const posted = (...answers: readonly boolean[]): string =>
    ofVillages('II.1.dang-ky', ...answers.map((answer) => ({ tc_niem_yet: [answer] })))
      .split('. ')
      .pop() ?? '';
  const reported = (more: ReportOptions['more'], ...villages: readonly VillageOptions[]): string =>
    text('I.1.dac-diem', { villages, ...(more === undefined ? {} : { more }) });
  const residence = (asked: number, done: number): string =>
    ofVillages('II.2.6.tam-tru', { nd6_tam_tru_phai: [asked], nd6_tam_tru_dk: [done] });
  const QUY_UOC = 'niêm yết công khai Quy ước tại Nhà văn hóa thôn';

  it.each<[situation: string, written: string, expected: string]>([
    [
      'part of a whole',
      residence(46, 44),
      'Đến ngày 14/3/2023, có 44/46 người thuộc diện phải đăng ký tạm trú đã đăng ký, đạt 95,7%; còn 02 người chưa đăng ký, tại Thôn 1 (02 người).',
    ],
    ['all', residence(3, 3), 'Đến ngày 14/3/2023, có 3/3 người thuộc diện phải đăng ký tạm trú đã đăng ký, đạt 100%.'],
    [
      'part of events (no praise)',
      ofVillages('II.2.1.trom-cap', { nd1_trom_vu: [4], nd1_trom_bao_kip: [3], nd1_trom_hien_truong: [4] }),
      'Trong 04 vụ trộm cắp tài sản, có 03 vụ được báo Công an kịp thời (75%), 04 vụ giữ được hiện trường hoặc không cần giữ (100%).',
    ],
    ['whole 0', residence(0, 0), 'Không phát sinh người thuộc diện phải đăng ký tạm trú.'],
    [
      'part > whole (earlier cases)',
      ofVillages('II.2.1.trom-cap', { nd1_trom_vu: [1], nd1_trom_lam_ro: [3] }),
      'Trong quý, lực lượng Công an đã điều tra, làm rõ 03 vụ.',
    ],
    ['duty, all', posted(true, true), `Có 2/2 thôn ${QUY_UOC}.`],
    ['duty, some', posted(true, false, false), `Có 1/3 thôn ${QUY_UOC}; còn Thôn 2, Thôn 3 chưa niêm yết.`],
    [
      'duty, some, more than 5 missing',
      posted(true, ...Array.from({ length: 6 }, () => false)),
      `Có 1/7 thôn ${QUY_UOC}; còn 06 thôn chưa niêm yết (Phụ lục II).`,
    ],
    ['duty, none', posted(false, false), `Chưa có thôn ${QUY_UOC}.`],
    [
      'duty of the party cell, some',
      ofVillages('II.1.dang-ky', {}, { tc_nghi_quyet: [false] })
        .split('; ')
        .slice(0, 2)
        .join('; '),
      'Có 1/2 chi bộ ban hành nghị quyết về bảo đảm ANTT năm 2023; còn chi bộ Thôn 2 chưa ban hành',
    ],
    [
      'duty asked of some only',
      ofVillages('II.3.hop', { hop_to_chuc: [true], hop_so_cuoc: [1], hop_ho_du: [9], hop_bien_ban: [true] }, {}),
      'Có 1/2 thôn họp đánh giá kết quả quý I, tổng số 01 cuộc, 09 hộ có đại diện dự; 1/1 thôn đã họp có biên bản. Thôn 2 chưa tổ chức họp.',
    ],
    [
      'coverage complete',
      reported(undefined, village(), village()).split('. ').pop() ?? '',
      'Có 2/2 thôn báo cáo số liệu.',
    ],
    [
      'coverage incomplete',
      reported(undefined, village(), NOT_REPORTED),
      'Xã Hoằng Hợp có 02 thôn. Có 1/2 thôn báo cáo số liệu; còn Thôn 2 chưa báo cáo. Đến ngày 14/3/2023, 01 thôn đã báo cáo có 100 hộ đang cư trú.',
    ],
    [
      'one row less covered than the rest',
      ofVillages('I.2.tai-nan-giao-thong', { nd7_tngt_vu: [1] }, {}),
      'Tai nạn giao thông: xảy ra 01 vụ (số liệu của 1/2 thôn).',
    ],
    [
      'on time',
      reported({ timeliness: { onTime: ['HH-T01'], late: ['HH-T02'], unknown: [] } }, village(), village())
        .split('. ')
        .pop() ?? '',
      'Có 2/2 thôn báo cáo số liệu, trong đó 1/2 thôn nộp báo cáo đúng hạn; Thôn 2 nộp chậm.',
    ],
    [
      'on time unknown',
      reported({ timeliness: { onTime: ['HH-T01'], late: [], unknown: ['HH-T02'] } }, village(), village())
        .split('. ')
        .pop() ?? '',
      'Có 2/2 thôn báo cáo số liệu, trong đó 1/2 thôn nộp báo cáo đúng hạn; Thôn 2 chưa xác định thời điểm nộp.',
    ],
    [
      'stock with its flow',
      ofCommune('II.2.4.tai-hoa-nhap', { nd4_thn_ql: [9], nd4_thn_moi: [2], nd4_thn_phan_cong: [9] }),
      'Đến ngày 14/3/2023, có 09 người đang tái hòa nhập cộng đồng (trong quý có 02 người về); 9/9 người đã được phân công người hoặc tổ chức quản lý, giúp đỡ, đạt 100%.',
    ],
    [
      'staff changes, none',
      text('II.1.nhan-su', { villages: [village()], more: { staffChanges: [] } }),
      'Trong quý không thay đổi nhân sự tự quản.',
    ],
    [
      'changes, not reported',
      text('II.1.nhan-su', {
        villages: [village({ bc_to_lien_gia: [5] }), village()],
        more: {
          staffChanges: [
            { villageId: 'HH-T01', people: 1, reported: true },
            { villageId: 'HH-T02', people: 1, reported: false },
          ],
        },
      }),
      'Thay đổi nhân sự tự quản: 02 người, tại Thôn 1 và Thôn 2; Thôn 2 chưa báo cáo UBND xã.',
    ],
  ])('%s', (_, written, expected) => {
    expect(written).toBe(expected);
  });

  it('99,9% and 0,1%: nobody reads “all” or “none” where it was not', () => {
    expect([formatShare(2999, 3000), formatShare(1, 3000), formatShare(3000, 3000), formatShare(0, 3000)]).toEqual([
      '99,9%',
      '0,1%',
      '100%',
      '0%',
    ]);
  });
});

describe('3.4 periods', () => {
  const subject = (period: string): string =>
    reportText(composeReport(reportInput({ villages: [village()], period })))[7] ?? '';
  const MODEL = 'thực hiện mô hình “Thôn tự quản về an ninh, trật tự”';

  it.each([
    ['trích yếu, quý', 'Q3', `Kết quả ${MODEL} quý III năm 2023`],
    ['trích yếu, 6 tháng', 'H1', `Sơ kết ${MODEL} 6 tháng đầu năm 2023`],
    ['trích yếu, 9 tháng', '9M', `Kết quả ${MODEL} 9 tháng đầu năm 2023`],
    ['trích yếu, 6 tháng cuối năm', 'H2', `Kết quả ${MODEL} 6 tháng cuối năm 2023`],
    ['trích yếu, năm', 'Y', `Tổng kết ${MODEL} năm 2023`],
  ])('%s', (_, period, expected) => {
    expect(subject(period)).toBe(expected);
  });

  const opening = (period: string, more: ReportOptions['more'] = {}, ...villages: readonly VillageOptions[]): string =>
    text('mo-dau', { villages: villages.length === 0 ? [village()] : villages, period, more });

  it.each([
    [
      'opening, quý, with its window',
      'Q1',
      'báo cáo kết quả thực hiện quý I năm 2023 (số liệu tính từ ngày 15/12/2022 đến ngày 14/3/2023',
    ],
    [
      'opening, 6 tháng',
      'H1',
      'báo cáo sơ kết 6 tháng đầu năm 2023 (số liệu tính từ ngày 15/12/2022 đến ngày 14/6/2023',
    ],
    ['opening, năm', 'Y', 'báo cáo tổng kết năm 2023 (số liệu tính từ ngày 15/12/2022 đến ngày 14/12/2023'],
  ])('%s', (_, period, expected) => {
    expect(opening(period)).toContain(expected);
  });

  it('window, n < N', () => {
    expect(opening('Q1', { status: 'draft' }, village(), NOT_REPORTED)).toContain(
      'đến ngày 14/3/2023; tạm tính theo báo cáo của 1/2 thôn, chưa có Thôn 2) như sau:',
    );
  });

  it.each([
    ['yearly duty, quý I', 'Q1', 'Có 1/1 chi bộ ban hành nghị quyết'],
    ['yearly duty, quý II–IV', 'Q2', 'Từ đầu năm đến nay, có 1/1 chi bộ ban hành nghị quyết'],
    ['yearly duty, quý II–IV', 'Q4', 'Từ đầu năm đến nay, có 1/1 chi bộ ban hành nghị quyết'],
    ['yearly duty, năm', 'Y', 'Có 1/1 chi bộ ban hành nghị quyết'],
  ])('%s (%s)', (_, period, expected) => {
    expect(text('II.1.dang-ky', { villages: [village()], period })).toMatch(new RegExp(`^${expected}`));
  });

  it.each([
    ['nghĩa vụ quân sự, no target this quarter', [0], [0], ''],
    ['nghĩa vụ quân sự, target missed', [12], [11], 'Có 11/12 công dân nhập ngũ, đạt 91,7% chỉ tiêu được giao.'],
  ])('%s', (_, target, done, expected) => {
    expect(ofCommune('II.2.5.nghia-vu-quan-su', { nd5_nvqs_chi_tieu: target, nd5_nvqs_nhap_ngu: done })).toBe(expected);
  });

  it('danh hiệu văn hóa: no rate', () => {
    expect(ofVillages('II.2.8.moi-truong', { nd8_gd_van_hoa: [95] })).toContain(
      'Theo kết quả công nhận gần nhất, có 95 hộ đạt danh hiệu Gia đình văn hóa.',
    );
  });

  it.each([
    ['flow, quý', 'Q2', 'Trong quý chưa có lượt gặp gỡ'],
    ['flow, 6 tháng', 'H1', 'Trong 6 tháng đầu năm chưa có lượt gặp gỡ'],
    ['flow, năm', 'Y', 'Trong năm chưa có lượt gặp gỡ'],
  ])('%s', (_, period, expected) => {
    const rows = { ...every(village().rows ?? {}), nd4_gap_go_luot: [0, 0, 0, 0] };
    expect(text('II.2.4.cam-hoa', { villages: [{ rows }], period })).toContain(expected);
  });

  it('duty over quarters', () => {
    const met = (quarters: number): VillageOptions => ({
      rows: {
        ...every(village().rows ?? {}),
        hop_to_chuc: [true, quarters > 1],
        hop_so_cuoc: [1, quarters > 1 ? 1 : null],
      },
    });
    expect(text('II.3.hop', { villages: [met(2), met(1)], period: 'H1' })).toBe(
      'Có 1/2 thôn họp đánh giá đủ 2/2 quý, tổng số 03 cuộc; Thôn 2 họp 1/2 quý.',
    );
  });

  it.each([
    ['Q1', 'QUÝ II NĂM 2023'],
    ['Q4', 'QUÝ I NĂM 2024'],
    ['H1', '6 THÁNG CUỐI NĂM 2023'],
    ['9M', 'QUÝ IV NĂM 2023'],
    ['H2', 'NĂM 2024'],
    ['Y', 'NĂM 2024'],
  ])('IV heading, %s', (period, next) => {
    expect(text('IV', { villages: [village()], period })).toBe(`IV. PHƯƠNG HƯỚNG, NHIỆM VỤ ${next}`);
  });

  it.each([
    ['Q2', 'kết quả', 'quý II năm 2023'],
    ['H1', 'sơ kết', '6 tháng đầu năm 2023'],
    ['9M', 'kết quả', '9 tháng đầu năm 2023'],
    ['H2', 'kết quả', '6 tháng cuối năm 2023'],
    ['Y', 'tổng kết', 'năm 2023'],
  ])('closing, %s', (period, account, name) => {
    expect(text('ket', { villages: [village()], period })).toBe(
      `Trên đây là báo cáo ${account} ${MODEL} ${name} của Công an xã Hoằng Hợp./.`,
    );
  });

  const scored = (points: number, className: string, more: Partial<ScoreTable['villages'][number]> = {}) => ({
    ...{ villageId: 'HH-T01', points: [], total: points, scored: 100, rank: 1, className },
    ...more,
  });
  const table = (villages: ScoreTable['villages'], more: Partial<ScoreTable> = {}): ScoreTable => ({
    ...{ columns: [], max: 100, villages, classes: ['Tốt', 'Khá', 'Trung bình', 'Yếu'] },
    ...more,
  });
  const classes = (scoreTable: ScoreTable): string =>
    text('II.6.xep-loai', { villages: scoreTable.villages.map(() => village()), more: { scoreTable } });
  const all = (count: number) =>
    Array.from({ length: count }, (_, index) => scored(95, 'Tốt', { villageId: `HH-T0${index + 1}` }));

  it('scores of every village', () => {
    expect(classes(table([scored(95, 'Tốt'), scored(75, 'Khá', { villageId: 'HH-T02' })]))).toBe(
      'Có 2/2 thôn được chấm điểm: 01 thôn xếp loại Tốt (Thôn 1), 01 thôn xếp loại Khá (Thôn 2); không có thôn xếp loại Trung bình, Yếu. (Phụ lục III)',
    );
  });

  it('scores, more than five villages of a class', () => {
    expect(classes(table(all(6), { classes: ['Tốt'] }))).toBe(
      'Có 6/6 thôn được chấm điểm: 06 thôn xếp loại Tốt. (Phụ lục III)',
    );
  });

  it('scores, 6 tháng, năm', () => {
    expect(classes(table(all(1), { isMean: true, classes: ['Tốt'] }))).toBe(
      'Có 1/1 thôn được chấm điểm: 01 thôn xếp loại Tốt (Thôn 1). (Phụ lục III) Điểm là trung bình cộng điểm các quý.',
    );
  });

  it('class lowered', () => {
    const lowered = scored(91, 'Khá', { loweredFor: 'chưa tổ chức họp đánh giá trong kỳ' });
    expect(classes(table([lowered]))).toContain(
      'Thôn 1 đạt 91 điểm, xếp loại Khá do chưa tổ chức họp đánh giá trong kỳ.',
    );
    const hidden = scored(91, 'Yếu', { loweredFor: 'thuộc trường hợp hạ loại' });
    expect(classes(table([hidden]))).toContain('Thôn 1 đạt 91 điểm, xếp loại Yếu do thuộc trường hợp hạ loại.');
  });

  it('not scored', () => {
    const open = { total: null, scored: 0, rank: null, className: null, unscoredFor: 'chưa báo cáo' };
    expect(classes(table([scored(95, 'Tốt', { rank: null }), scored(0, '', { villageId: 'HH-T02', ...open })]))).toBe(
      'Có 1/2 thôn được chấm điểm; Thôn 2 chưa chấm do chưa báo cáo. Chưa xếp hạng.',
    );
  });

  it('TT 124 (năm)', () => {
    const safety = [
      { villageId: 'HH-T01', qualifies: true, lacks: [] },
      { villageId: 'HH-T02', qualifies: false, lacks: ['chưa đủ 100% hộ đăng ký'] },
    ];
    const options = { villages: [village(), village()], period: 'Y', more: { safety, scoreTable: table(all(2)) } };
    expect(text('II.6.an-toan', options)).toBe(
      'Có 1/2 thôn đủ điều kiện đề nghị công nhận đạt tiêu chuẩn “An toàn về an ninh, trật tự” (Phụ lục V); còn Thôn 2 chưa đủ điều kiện.',
    );
    const lines = reportText(composeReport(reportInput(options)));
    expect(lines).toContain('DANH SÁCH THÔN ĐỀ NGHỊ CÔNG NHẬN ĐẠT TIÊU CHUẨN “AN TOÀN VỀ AN NINH, TRẬT TỰ” NĂM 2023');
    expect(lines).toContain('2 | Thôn 2 | Chưa đủ điều kiện | chưa đủ 100% hộ đăng ký');
    expect(lines.filter((line) => /^Phụ lục [IV]+$/.test(line))).toEqual([
      'Phụ lục I',
      'Phụ lục II',
      'Phụ lục III',
      'Phụ lục IV',
      'Phụ lục V',
    ]);
  });
});

describe('abbreviations', () => {
  it('are written out in the next line where the first one is left out', () => {
    expect(ofVillages('II.1.dang-ky', {})).toContain('bảo đảm ANTT năm 2023');
    expect(text('II.1.dang-ky', { villages: [village()] })).toContain('bảo đảm an ninh, trật tự (ANTT) năm 2023');
  });
});
