/** Every default criterion at its borders. */
import { describe, expect, it } from '@jest/globals';
import { STANDARD_CRITERIA } from '../../../src/core/score/criteria';
import { judgeCriterion } from '../../../src/core/score/score-criterion';
import type { Criterion } from '../../../src/core/score/types';
import { type FiguresOptions, villageFigures } from '../../fixtures/score/village-figures';

type Rows = Readonly<Record<string, number>>;

function criterion(code: string): Criterion {
  const found = STANDARD_CRITERIA.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no criterion ${code}`);
  return found;
}

const judge = (code: string, rows: Rows, options: FiguresOptions = {}) =>
  judgeCriterion(criterion(code), villageFigures(rows, options));

const theft = (cases: number, called = cases, scene = cases): Rows => ({
  nd1_trom_vu: cases,
  nd1_trom_bao_kip: called,
  nd1_trom_hien_truong: scene,
});

const mediation = (settled: number, failed: number): Rows => ({ nd2_thanh: settled, nd2_khong_thanh: failed });

describe.each<[string, readonly (readonly [rows: Rows, points: number])[]]>([
  [
    'a1',
    [
      [{ tc_nghi_quyet: 1, tc_dang_ky: 1 }, 4],
      [{ tc_nghi_quyet: 0, tc_dang_ky: 1 }, 2],
      [{ tc_nghi_quyet: 1, tc_dang_ky: 0 }, 2],
      [{ tc_nghi_quyet: 0, tc_dang_ky: 0 }, 0],
    ],
  ],
  [
    'a2',
    [
      [{ tc_ho_dang_ky: 100, bc_ho_tong: 100 }, 4],
      [{ tc_ho_dang_ky: 101, bc_ho_tong: 100 }, 4],
      // Rounded down: 2,97 is not 3.
      [{ tc_ho_dang_ky: 99, bc_ho_tong: 100 }, 2.9],
      [{ tc_ho_dang_ky: 90, bc_ho_tong: 100 }, 2.7],
      [{ tc_ho_dang_ky: 1, bc_ho_tong: 3 }, 1],
      [{ tc_ho_dang_ky: 0, bc_ho_tong: 100 }, 0],
    ],
  ],
  [
    'a3',
    [
      [{ tc_niem_yet: 1 }, 2],
      [{ tc_niem_yet: 0 }, 0],
    ],
  ],
  [
    'a4',
    [
      [{ hop_to_chuc: 1, hop_bien_ban: 1 }, 5],
      [{ hop_to_chuc: 1, hop_bien_ban: 0 }, 3],
      [{ hop_to_chuc: 0, hop_bien_ban: 0 }, 0],
    ],
  ],
  [
    'b1',
    [
      [{ nd1_trom_vu: 0 }, 9],
      [{ nd1_trom_vu: 1 }, 6],
      [{ nd1_trom_vu: 3 }, 0],
      [{ nd1_trom_vu: 4 }, 0],
    ],
  ],
  [
    'b2',
    [
      [theft(0), 4],
      [theft(2), 4],
      [theft(2, 1), 2],
      [theft(2, 2, 1), 3],
      [theft(2, 1, 1), 1],
      [theft(2, 0, 0), 0],
      [theft(3, 0, 0), 0],
    ],
  ],
  [
    'b3',
    [
      [{ nd1_tuan_tra_buoi: 3 }, 2],
      [{ nd1_tuan_tra_buoi: 4 }, 2],
      [{ nd1_tuan_tra_buoi: 2 }, 0],
    ],
  ],
  [
    'c1',
    [
      [mediation(1, 0), 6],
      [mediation(4, 1), 6],
      // 79 %: 5,925 is 5,9; 7/9 is 5,83.
      [mediation(79, 21), 5.9],
      [mediation(7, 2), 5.8],
      // 50 % of 80 %: 3,75 is rounded half up.
      [mediation(1, 1), 3.8],
      [mediation(0, 3), 0],
    ],
  ],
  [
    'c2',
    [
      [{ nd2_blgd_vu: 0, nd2_blgd_xu_ly: 0 }, 6],
      [{ nd2_blgd_vu: 1, nd2_blgd_xu_ly: 1 }, 4],
      [{ nd2_blgd_vu: 1, nd2_blgd_xu_ly: 0 }, 3],
      [{ nd2_blgd_vu: 2, nd2_blgd_xu_ly: 1 }, 1],
      // Cases of earlier quarters may be handled now.
      [{ nd2_blgd_vu: 1, nd2_blgd_xu_ly: 3 }, 4],
      [{ nd2_blgd_vu: 3, nd2_blgd_xu_ly: 0 }, 0],
    ],
  ],
  [
    'd1',
    [
      [{ nd3_hinh_su: 0 }, 7],
      [{ nd3_hinh_su: 1 }, 4],
      [{ nd3_hinh_su: 2 }, 1],
      [{ nd3_hinh_su: 3 }, 0],
    ],
  ],
  [
    'd2',
    [
      [{ nd3_ma_tuy: 0, nd3_mai_dam: 0, nd3_co_bac: 0 }, 6],
      [{ nd3_ma_tuy: 1, nd3_mai_dam: 0, nd3_co_bac: 1 }, 2],
      [{ nd3_ma_tuy: 2, nd3_mai_dam: 1, nd3_co_bac: 1 }, 0],
    ],
  ],
  [
    'e1',
    [
      [{ nd4_thn_ql: 3, nd4_thn_phan_cong: 3 }, 5],
      [{ nd4_thn_ql: 3, nd4_thn_phan_cong: 2 }, 3.3],
      [{ nd4_thn_ql: 3, nd4_thn_phan_cong: 0 }, 0],
    ],
  ],
  [
    'e2',
    [
      [{ nd4_ky_thi: 0, nd4_thn_tai_pham: 0 }, 3],
      [{ nd4_ky_thi: 1, nd4_thn_tai_pham: 0 }, 1],
      [{ nd4_ky_thi: 0, nd4_thn_tai_pham: 2 }, 1],
      [{ nd4_ky_thi: 2, nd4_thn_tai_pham: 0 }, 0],
    ],
  ],
  [
    'f1',
    [
      [{ nd5_phoi_hop_thon: 1 }, 3],
      [{ nd5_phoi_hop_thon: 0 }, 0],
    ],
  ],
  [
    'f2',
    [
      [{ nd5_hs_vi_pham: 0 }, 3],
      [{ nd5_hs_vi_pham: 1 }, 1.5],
      [{ nd5_hs_vi_pham: 2 }, 0],
      [{ nd5_hs_vi_pham: 3 }, 0],
    ],
  ],
  [
    'g1',
    [
      [{ nd6_tam_tru_phai: 9, nd6_tam_tru_dk: 8 }, 4.4],
      [{ nd6_tam_tru_phai: 8, nd6_tam_tru_dk: 8 }, 5],
      [{ nd6_tam_tru_phai: 8, nd6_tam_tru_dk: 9 }, 5],
      [{ nd6_tam_tru_phai: 8, nd6_tam_tru_dk: 0 }, 0],
    ],
  ],
  [
    'g2',
    [
      [{ nd6_tin_bao: 1, nd1_trom_vu: 3 }, 5],
      [{ nd6_tin_bao: 0, nd1_trom_vu: 0 }, 5],
      [{ nd6_tin_bao: 0, nd1_trom_vu: 1 }, 2],
    ],
  ],
  [
    'h1',
    [
      [{ nd7_tt_buoi: 0 }, 0],
      [{ nd7_tt_buoi: 1 }, 4],
    ],
  ],
  [
    'h2',
    [
      [{ nd7_chay_no: 0, nd7_tnld: 0, nd7_me_tin: 0 }, 2],
      [{ nd7_chay_no: 1, nd7_tnld: 0, nd7_me_tin: 0 }, 1],
      [{ nd7_chay_no: 0, nd7_tnld: 1, nd7_me_tin: 1 }, 0.5],
      [{ nd7_chay_no: 2, nd7_tnld: 0, nd7_me_tin: 1 }, 0],
    ],
  ],
  [
    'i1',
    [
      [{ nd8_vsmt_buoi: 0 }, 0],
      [{ nd8_vsmt_buoi: 1 }, 2],
    ],
  ],
  [
    'i2',
    [
      [{ nd8_gd_van_hoa: 85, bc_ho_tong: 100 }, 2],
      [{ nd8_gd_van_hoa: 849, bc_ho_tong: 1000 }, 1],
      [{ nd8_gd_van_hoa: 70, bc_ho_tong: 100 }, 1],
      [{ nd8_gd_van_hoa: 699, bc_ho_tong: 1000 }, 0],
    ],
  ],
])('%s', (code, cases) => {
  it.each(cases)('of %j gives %d', (rows, points) => {
    expect(judge(code, rows)).toMatchObject({ points, applies: true });
  });

  it('is not scored where a figure is missing, and says which', () => {
    const rows: Rows = cases[0]?.[0] ?? {};
    for (const missing of Object.keys(rows)) {
      const { [missing]: _, ...rest } = rows;
      expect(judge(code, rest)).toMatchObject({
        points: null,
        applies: true,
        why: expect.stringMatching(/^chưa chấm: chưa có số liệu “.+”$/),
      });
    }
    expect(judge(code, {}).points).toBeNull();
  });
});

describe('what does not apply', () => {
  it.each([
    ['c1', mediation(0, 0), 'không có vụ việc hòa giải kết thúc trong kỳ'],
    ['e1', { nd4_thn_ql: 0, nd4_thn_phan_cong: 0 }, 'không có người tái hòa nhập cộng đồng'],
    ['g1', { nd6_tam_tru_phai: 0, nd6_tam_tru_dk: 0 }, 'không có người thuộc diện phải đăng ký tạm trú'],
  ])('%s of %j', (code, rows, why) => {
    expect(judge(code, rows)).toEqual({ points: null, applies: false, why });
  });

  it('is posting in a village that is no pilot, whatever it answers', () => {
    for (const rows of [{}, { tc_niem_yet: 0 }, { tc_niem_yet: 1 }]) {
      expect(judge('a3', rows, { mustPost: false })).toMatchObject({ points: null, applies: false });
    }
  });
});

describe('handing in', () => {
  const quiet = { th_nhan_su_doi: 0 };

  it.each<[NonNullable<FiguresOptions['handedIn']>, Rows, number]>([
    ['on-time', quiet, 5],
    ['late', quiet, 3],
    ['none', quiet, 1],
    ['on-time', { th_nhan_su_doi: 1, th_nhan_su_bao: 1 }, 5],
    ['on-time', { th_nhan_su_doi: 1, th_nhan_su_bao: 0 }, 4],
    ['none', { th_nhan_su_doi: 2, th_nhan_su_bao: 0 }, 0],
  ])('%s with %j gives %d', (handedIn, rows, points) => {
    expect(judge('a5', rows, { handedIn }).points).toBe(points);
  });

  it.each<[FiguresOptions['handedIn'], Rows]>([
    ['unknown', quiet],
    [null, quiet],
    ['on-time', {}],
    ['on-time', { th_nhan_su_doi: 1 }],
  ])('%s with %j is not scored', (handedIn, rows) => {
    expect(judge('a5', rows, { handedIn: handedIn ?? null })).toMatchObject({ points: null, applies: true });
  });
});

describe('figures that say nothing', () => {
  it('no household at all leaves registration and culture unscored', () => {
    expect(judge('a2', { tc_ho_dang_ky: 0, bc_ho_tong: 0 })).toMatchObject({ points: null, applies: true });
    expect(judge('i2', { nd8_gd_van_hoa: 0, bc_ho_tong: 0 })).toMatchObject({ points: null, applies: true });
  });

  it('a row that is switched off counts as no case, and is not asked for', () => {
    const rows = { nd7_chay_no: 0, nd7_me_tin: 0 };
    expect(judge('h2', rows, { off: ['nd7_tnld'] }).points).toBe(2);
    expect(judge('h2', rows).points).toBeNull();
  });

  it('a row whose cases cost nothing is not asked for', () => {
    expect(judge('d3', {})).toMatchObject({ points: 2, applies: true });
  });

  it('a row that is switched off leaves what rests on it alone unscored, with the reason', () => {
    expect(judge('f1', {}, { off: ['nd5_phoi_hop_thon'] }).why).toContain('đang tắt');
  });

  it('recruits are always given by hand', () => {
    expect(judge('f3', {}).why).toContain('xã chấm tay');
  });

  it('targets are a quarter’s: two quarters ask for twice as much', () => {
    expect(judge('b3', { nd1_tuan_tra_buoi: 5 }, { quarters: 2 }).points).toBe(0);
    expect(judge('b3', { nd1_tuan_tra_buoi: 6 }, { quarters: 2 }).points).toBe(2);
  });
});
