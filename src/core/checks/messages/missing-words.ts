/** V01: what is said about a blank cell that is asked for. */
import type { MissingRowWords, MissingWords } from './check-words';
import type { InputKind } from './input-kind';

const AFTER_THEFT: MissingRowWords = {
  required: 'if-positive',
  text: 'Quý này có {a} vụ trộm nên bác ghi thêm ô này. Không có thì ghi 0.',
};
const AFTER_MEDIATION: MissingRowWords = {
  required: 'if-positive',
  text: 'Quý này có việc hòa giải nên bác ghi thêm ô này. Không có thì ghi 0.',
};

/** Rows whose own words say more than their kind does. `{a}` is the figure that makes them due. */
export const MISSING_ROW_WORDS: MissingWords['rows'] = {
  bc_ho_tong: { required: 'always', text: 'Bác chưa ghi số hộ đang ở tại thôn.' },
  tc_ho_dang_ky: { required: 'first-quarter', text: 'Bác chưa ghi số hộ đăng ký. Ô này chỉ ghi một lần, ở Quý I.' },
  nd1_trom_bao_kip: AFTER_THEFT,
  nd1_trom_hien_truong: AFTER_THEFT,
  nd1_tuan_tra_luot: { required: 'if-positive', text: 'Có {a} buổi tuần tra, bác ghi thêm số lượt người đi.' },
  nd2_thanh: AFTER_MEDIATION,
  nd2_khong_thanh: AFTER_MEDIATION,
  nd2_dang: AFTER_MEDIATION,
  nd7_tt_luot: { required: 'if-positive', text: 'Có {a} buổi tuyên truyền, bác ghi thêm số lượt người dự.' },
  hop_so_cuoc: { required: 'if-yes', text: 'Quý này có họp, bác ghi thêm số cuộc họp.' },
  hop_ngay: { required: 'if-yes', text: 'Quý này có họp, bác ghi thêm ngày/tháng/năm họp.' },
  hop_ho_du: { required: 'if-yes', text: 'Quý này có họp, bác ghi thêm số hộ có người dự.' },
  hop_bien_ban: { required: 'if-yes', text: 'Quý này có họp, bác chọn giúp: có biên bản hay không.' },
};

const THIS_QUARTER: Record<InputKind, string> = {
  number: 'Quý này bác ghi thêm ô này giúp. Không có thì ghi 0.',
  duty: 'Quý này bác chọn thêm ô này giúp: có hoặc không.',
  date: 'Quý này bác ghi thêm ngày/tháng/năm ở ô này giúp.',
  choice: 'Quý này bác chọn thêm ô này giúp, trong danh sách.',
  text: 'Quý này bác ghi thêm ô này giúp.',
};

/** Rows without words of their own, by when they are asked for. A commune can ask for any row in the tab Chỉ tiêu. */
export const MISSING_KIND_WORDS: MissingWords['kinds'] = {
  always: {
    number: 'Bác chưa ghi ô này. Không có thì ghi 0.',
    duty: 'Bác chưa chọn. Bác bấm vào ô rồi chọn có hoặc không.',
    date: 'Bác chưa ghi ô này. Bác ghi ngày/tháng/năm giúp.',
    choice: 'Bác chưa chọn. Bác bấm vào ô rồi chọn trong danh sách.',
    text: 'Bác chưa ghi ô này.',
  },
  'first-quarter': {
    number: 'Bác chưa ghi ô này. Ô này chỉ ghi một lần, ở Quý I.',
    duty: 'Bác chưa chọn có hoặc không. Ô này chỉ ghi một lần, ở Quý I.',
    date: 'Bác chưa ghi ngày/tháng/năm. Ô này chỉ ghi một lần, ở Quý I.',
    choice: 'Bác chưa chọn trong danh sách. Ô này chỉ ghi một lần, ở Quý I.',
    text: 'Bác chưa ghi ô này. Ô này chỉ ghi một lần, ở Quý I.',
  },
  'if-positive': THIS_QUARTER,
  'if-yes': THIS_QUARTER,
};

/** To the police, once a village: `n` cells, `ds` their labels. */
export const MISSING_OFFICE_WORDS = 'Thôn chưa ghi {n} ô: {ds}. Nhắc thôn ghi; ô trống không tính là 0.';
