/** What the annexes of the Báo cáo hold: data, S0–S1 only where villages stand beside each other. */

export interface AnnexRow {
  readonly code: string;
  /** Short name in the table; `{force}` is the force's short name. */
  readonly name: string;
  readonly unit: string;
}

/** Phụ lục I. S2–S3 rows stand here as commune totals, and in no other document. */
export const INDICATOR_ANNEX: readonly AnnexRow[] = [
  { code: 'bc_ho_tong', name: 'Số hộ đang cư trú', unit: 'hộ' },
  { code: 'nd1_trom_vu', name: 'Vụ trộm cắp tài sản', unit: 'vụ' },
  { code: 'nd1_tuan_tra_buoi', name: 'Buổi tuần tra của {force}, tổ liên gia', unit: 'buổi' },
  { code: 'nd1_tuan_tra_luot', name: 'Lượt người tham gia tuần tra', unit: 'lượt' },
  { code: 'nd2_tiep_nhan', name: 'Vụ việc tiếp nhận hòa giải trong kỳ', unit: 'vụ' },
  { code: 'nd2_thanh', name: 'Vụ việc hòa giải thành', unit: 'vụ' },
  { code: 'nd2_thanh_tl', name: 'Tỷ lệ hòa giải thành', unit: '%' },
  { code: 'nd2_blgd_vu', name: 'Vụ bạo lực gia đình', unit: 'vụ' },
  { code: 'nd3_hinh_su', name: 'Người phạm tội bị khởi tố', unit: 'người' },
  { code: 'nd3_ma_tuy', name: 'Người vi phạm về ma túy bị xử lý', unit: 'người' },
  { code: 'nd3_co_bac', name: 'Người vi phạm về cờ bạc bị xử lý', unit: 'người' },
  { code: 'nd3_giao_thong', name: 'Trường hợp vi phạm TTATGT bị xử lý', unit: 'trường hợp' },
  { code: 'nd4_thn_ql', name: 'Người đang tái hòa nhập cộng đồng', unit: 'người' },
  { code: 'nd4_gap_go_luot', name: 'Lượt gặp gỡ, giáo dục, cảm hóa', unit: 'lượt' },
  { code: 'nd6_tam_tru_phai', name: 'Người thuộc diện phải đăng ký tạm trú', unit: 'người' },
  { code: 'nd6_tam_tru_dk', name: 'Trong đó: đã đăng ký tạm trú', unit: 'người' },
  { code: 'nd6_tin_bao', name: 'Tin về ANTT do nhân dân cung cấp', unit: 'tin' },
  { code: 'nd7_tt_buoi', name: 'Buổi tuyên truyền pháp luật', unit: 'buổi' },
  { code: 'nd7_tt_luot', name: 'Lượt người dự tuyên truyền', unit: 'lượt' },
  { code: 'nd7_tngt_vu', name: 'Vụ tai nạn giao thông', unit: 'vụ' },
  { code: 'nd7_chay_no', name: 'Vụ cháy, nổ', unit: 'vụ' },
  { code: 'nd8_vsmt_buoi', name: 'Buổi ra quân vệ sinh môi trường', unit: 'buổi' },
];

/** Phụ lục II: columns beside each other by village. */
export const VILLAGE_ANNEX: readonly { readonly code: string; readonly title: string }[] = [
  { code: 'bc_ho_tong', title: 'Số hộ' },
  { code: 'tc_ho_dang_ky', title: 'Hộ ký cam kết' },
  { code: 'nd1_trom_vu', title: 'Vụ trộm cắp' },
  { code: 'nd1_tuan_tra_buoi', title: 'Buổi tuần tra' },
  { code: 'nd2_tiep_nhan', title: 'Vụ việc tiếp nhận hòa giải' },
  { code: 'nd2_thanh', title: 'Hòa giải thành' },
  { code: 'nd6_tin_bao', title: 'Tin về ANTT' },
  { code: 'nd7_tt_buoi', title: 'Buổi tuyên truyền' },
  { code: 'nd7_tt_luot', title: 'Lượt người dự' },
  { code: 'hop_ho_du', title: 'Hộ dự họp' },
];
