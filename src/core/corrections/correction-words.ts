/** Why a correction does not count, and what to do, to the police. */

const TAB = 'Trang Đính chính';

/** `place`: `Thôn 3, Quý I, Vụ trộm cắp tại thôn`. */
export const CORRECTION_WORDS = {
  noSuchVillage: (text: string) =>
    `${TAB}: không có thôn “${text}”. Ghi đúng mã hoặc tên thôn; số chung của xã thì để trống cột Thôn.`,
  noQuarter: `${TAB}: chưa ghi quý, hoặc quý không đọc được. Chọn Quý I, Quý II, Quý III hoặc Quý IV.`,
  noSuchRow: (text: string) =>
    text === ''
      ? `${TAB}: chưa ghi chỉ tiêu. Ghi mã hoặc tên ngắn như ở trang Chỉ tiêu.`
      : `${TAB}: không có chỉ tiêu “${text}”, hoặc chỉ tiêu đang tắt. Ghi mã hoặc tên ngắn như ở trang Chỉ tiêu.`,
  madeElsewhere: (row: string) => `${TAB}: “${row}” do máy tính ra. Đính chính số gốc của nó.`,
  ofCommune: (row: string) => `${TAB}: “${row}” là số chung của xã. Để trống cột Thôn.`,
  ofVillages: (row: string) => `${TAB}: “${row}” là số của từng thôn. Ghi thêm thôn.`,
  noCell: (place: string) => `Đính chính ${place}: không tìm thấy ô này trong sổ. Chạy Quản lý ▸ Khôi phục bảng biểu.`,
  doubled: (place: string) => `Đính chính ${place}: có hai dòng cho cùng một ô. Giữ một dòng, xóa dòng kia.`,
  noReason: (place: string) => `Đính chính ${place}: chưa ghi lý do. Ghi một câu ngắn; lý do được in trong báo cáo.`,
  badReason: (place: string, why: string) => `Đính chính ${place}: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
  noConfirmed: (place: string) => `Đính chính ${place}: chưa ghi số xác nhận. Không có thì ghi 0.`,
  unreadable: (place: string, text: string) =>
    `Đính chính ${place}: số xác nhận “${text}” không đọc được. Ghi như ở ô của chỉ tiêu ấy.`,
  same: (place: string) => `Đính chính ${place}: số xác nhận bằng số đã báo. Xóa dòng này.`,
  notReported: (place: string) =>
    `Đính chính ${place}: ô này chưa ghi nên chưa có gì để đính chính. Đề nghị ghi ô ấy, hoặc nhập hộ.`,
  outdated: (place: string, now: string, reported: string) =>
    `Đính chính ${place} không còn hiệu lực: ô nay ghi ${now}, không phải ${reported}. ` +
    'Số nay đã đúng thì xóa dòng; chưa đúng thì ghi lại dòng theo số mới.',
} as const;
