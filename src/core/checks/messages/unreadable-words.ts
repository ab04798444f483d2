/** V02: what is said about a cell that does not read, where none of the guidance words G01–G08 fits better. */

export const UNREADABLE_WORDS = {
  number: 'Máy chưa đọc được ô này. Bác ghi lại bằng chữ số, ví dụ 3.',
  duty: 'Ô này chỉ nhận có hoặc không. Bác bấm vào ô rồi chọn lại.',
  date: 'Máy chưa đọc được ngày này. Bác ghi lại ngày/tháng/năm, ví dụ {ngay}.',
  choice: 'Nội dung này chưa có trong danh sách. Bác bấm vào ô rồi chọn lại.',
  decimals: 'Phần lẻ chỉ ghi một chữ số sau dấu phẩy, ví dụ 12,5. Bác ghi lại giúp.',
  text: 'Ô này đang báo lỗi. Bác xóa đi rồi ghi lại giúp.',
} as const;

export const UNREADABLE_OFFICE_WORDS = {
  headRow: 'Không đọc được “{tho}”. Đề nghị thôn ghi lại, hoặc nhập hộ sau khi hỏi thôn.',
  officeRow: 'Không đọc được “{tho}”. Ghi lại đúng dạng: {dang}.',
  computed: 'Dòng này máy tự tính, không ghi tay. Xóa giá trị vừa ghi.',
} as const;

/** `{dang}`: how an office writes a row right. */
export const RIGHT_FORMS = {
  number: 'số nguyên',
  tenths: 'số, nhiều nhất một chữ số sau dấu phẩy',
  duty: 'có hoặc không',
  date: 'ngày/tháng/năm',
  choice: 'chọn trong danh sách',
  text: 'chữ',
} as const;
