/** The invented figures of the sample commune: quarter I of 2023, with what it is compared with. Nothing here is real. */

export const VILLAGES = 8;
export const PILOT = 4;
const ALL = Array.from({ length: VILLAGES }, () => true);

/** Part 0.1: what the heads of the villages 1–8 type. */
export const HEADS: Readonly<Record<string, readonly number[]>> = {
  bc_ho_tong: [268, 251, 305, 242, 287, 233, 276, 258],
  bc_to_lien_gia: [5, 5, 6, 5, 6, 4, 5, 5],
  bc_tv_to_antt: [5, 5, 6, 5, 6, 5, 5, 5],
  tc_ho_dang_ky: [265, 251, 299, 242, 287, 228, 276, 257],
  nd1_trom_vu: [0, 0, 2, 0, 0, 1, 1, 0],
  nd1_trom_bao_kip: [0, 0, 2, 0, 0, 1, 0, 0],
  nd1_trom_hien_truong: [0, 0, 2, 0, 0, 1, 0, 0],
  nd1_tuan_tra_buoi: [9, 8, 12, 12, 9, 6, 10, 8],
  nd1_tuan_tra_luot: [32, 28, 45, 48, 31, 20, 36, 28],
  nd2_tiep_nhan: [1, 0, 3, 1, 1, 2, 2, 0],
  nd2_thanh: [1, 0, 3, 1, 1, 1, 2, 0],
  nd2_khong_thanh: [0, 0, 0, 0, 0, 1, 0, 0],
  nd2_dang: [0, 0, 1, 0, 1, 0, 0, 0],
  nd6_tam_tru_phai: [6, 4, 9, 5, 7, 3, 8, 4],
  nd6_tin_bao: [2, 1, 4, 4, 2, 0, 3, 1],
  nd7_tt_buoi: [2, 2, 3, 4, 2, 1, 2, 2],
  nd7_tt_luot: [130, 115, 190, 260, 140, 55, 125, 110],
  nd7_chay_no: [0, 0, 0, 0, 0, 0, 0, 0],
  nd8_vsmt_buoi: [3, 2, 3, 4, 2, 2, 3, 2],
};

export const EXCEPT_SIX = [true, true, true, true, true, false, true, true];

export const DUTIES: Readonly<Record<string, readonly boolean[]>> = {
  tc_nghi_quyet: ALL,
  tc_dang_ky: ALL,
  tc_niem_yet: [true, true, true, true, true, false, false, true],
  nd5_phoi_hop_thon: EXCEPT_SIX,
  hop_to_chuc: EXCEPT_SIX,
};

/** Asked only where a meeting was held. */
export const MEETINGS: Readonly<Record<string, readonly number[]>> = {
  hop_so_cuoc: [2, 1, 1, 5, 2, 0, 2, 1],
  hop_ho_du: [221, 205, 248, 226, 235, 0, 220, 210],
};

export const TOPICS: readonly (readonly [topic: string, villages: number])[] = [
  ['ATGT', 8],
  ['PCCC', 7],
  ['cờ bạc', 5],
  ['ma túy', 4],
  ['mê tín dị đoan', 3],
];

export const NEXT_TIME: readonly (readonly [content: string, villages: number])[] = [
  ['tuyên truyền', 6],
  ['tự phòng', 5],
  ['tự quản', 4],
  ['tự hòa giải', 3],
];

/** What the police and the office type on the villages' tabs; only the totals are in the samples. */
export const POLICE: Readonly<Record<string, readonly number[]>> = {
  nd1_trom_lam_ro: [0, 0, 2, 0, 0, 1, 0, 0],
  nd2_ton_dau: [0, 0, 1, 0, 1, 0, 0, 0],
  nd2_phuc_tap: [0, 0, 0, 0, 0, 0, 0, 0],
  nd2_khieu_kien: [0, 0, 0, 0, 0, 0, 0, 0],
  nd3_giao_thong: [2, 1, 3, 0, 2, 1, 2, 1],
  nd3_vphc_khac: [0, 1, 1, 0, 0, 0, 1, 0],
  nd4_gap_go_luot: [2, 1, 3, 2, 2, 1, 2, 1],
  nd4_ky_thi: [0, 0, 0, 0, 0, 0, 0, 0],
  nd6_tam_tru_dk: [6, 4, 8, 5, 7, 3, 7, 4],
  nd6_tin_gia_tri: [1, 0, 1, 2, 0, 0, 1, 0],
  nd7_tngt_vu: [0, 0, 1, 0, 0, 0, 0, 0],
  nd7_tngt_chet: [0, 0, 0, 0, 0, 0, 0, 0],
  nd7_tngt_thuong: [0, 0, 1, 0, 0, 0, 0, 0],
  nd7_me_tin: [0, 0, 0, 0, 0, 0, 0, 0],
  nd8_gd_van_hoa: [246, 229, 268, 231, 258, 196, 245, 232],
};

export const POLICE_DUTIES: Readonly<Record<string, readonly boolean[]>> = {
  nd8_thon_van_hoa: EXCEPT_SIX,
  lt_du_dieu_kien: ALL,
};

/** Phụ lục III, column (CA): what the police give for the sensitive contents. */
export const SENSITIVE_POINTS = [32, 30, 27, 32, 28, 30, 28, 32];

/** Part 0.2, rows with one figure for the commune: quarter I/2023, quarter IV/2022, quarter I/2022; null: no data. */
export const COMMUNE: Readonly<Record<string, readonly [number, number | null, number | null]>> = {
  nd2_blgd_vu: [1, 2, 0],
  nd2_blgd_xu_ly: [1, 2, 0],
  nd3_hinh_su: [1, 2, 1],
  nd3_hs_nghiem_trong: [0, 0, 0],
  nd3_ma_tuy: [2, 1, 3],
  nd3_mai_dam: [0, 0, 0],
  nd3_co_bac: [4, 0, 5],
  nd3_duoi_18: [0, 0, 0],
  nd3_nghien_ql: [6, 6, 5],
  nd4_thn_ql: [9, 8, 7],
  nd4_thn_moi: [2, 1, 1],
  nd4_thn_phan_cong: [9, 8, 7],
  nd4_thn_tai_pham: [0, 0, 0],
  nd4_gd_xa: [3, 3, 4],
  nd5_hs_vi_pham: [0, 1, 0],
  nd5_nvqs_chi_tieu: [12, null, 11],
  nd5_nvqs_nhap_ngu: [12, null, 11],
  nd5_nvqs_tron: [0, null, 0],
  nd6_tu_thu: [1, 0, 0],
  nd6_che_giau: [0, 0, 0],
  th_phoi_hop_truong: [3, 2, null],
  th_vp_kiem_tra: [2, null, null],
  th_cax_huong_dan: [8, 7, null],
  th_cax_tuan_tra: [22, 20, 18],
  th_cax_thong_bao: [3, 2, null],
  th_mt_phan_cong: [24, null, null],
  th_mt_giam_sat: [1, null, null],
};

/** Part 0.2, rows of the villages: quarter IV/2022 and quarter I/2022 of all; Thôn 6 where part 2 needs it. */
export const BEFORE: Readonly<Record<string, readonly [number | null, number | null, (readonly [number, number])?]>> = {
  bc_ho_tong: [2116, 2098],
  nd1_trom_vu: [3, 5, [0, 1]],
  nd1_tuan_tra_buoi: [70, 58],
  nd1_tuan_tra_luot: [249, 203],
  nd2_ton_dau: [2, 1],
  nd2_tiep_nhan: [9, 12, [2, 1]],
  nd2_thanh: [8, 10],
  nd2_khong_thanh: [1, 2],
  nd2_phuc_tap: [0, 0],
  nd2_khieu_kien: [0, 0],
  nd3_giao_thong: [10, 9],
  nd3_vphc_khac: [3, 4],
  nd4_gap_go_luot: [12, null],
  nd4_ky_thi: [0, 0],
  nd6_tam_tru_phai: [41, 38],
  nd6_tam_tru_dk: [38, 35],
  nd6_tin_bao: [13, 11],
  nd6_tin_gia_tri: [5, 3],
  nd7_tt_buoi: [16, 12],
  nd7_tt_luot: [980, 744],
  nd7_tngt_vu: [0, 1],
  nd7_tngt_chet: [0, 0],
  nd7_tngt_thuong: [0, 2],
  // Part 2 compares the other seven with none, so the fire was in Thôn 6.
  nd7_chay_no: [1, 0, [1, 0]],
  nd7_me_tin: [0, 0],
  nd8_vsmt_buoi: [24, 21],
};

/** The open cases that quarter I/2023 begins with. */
export const OPEN_BEFORE = [0, 0, 1, 0, 1, 0, 0, 0];

/** The total over the villages: Thôn 6 as given, the rest as even as whole numbers allow. */
export function spread(total: number, six?: number): readonly number[] {
  const others = six === undefined ? VILLAGES : VILLAGES - 1;
  const rest = total - (six ?? 0);
  let place = 0;
  return Array.from({ length: VILLAGES }, (_, index) => {
    if (six !== undefined && index === 5) return six;
    place += 1;
    return Math.floor((rest * place) / others) - Math.floor((rest * (place - 1)) / others);
  });
}
