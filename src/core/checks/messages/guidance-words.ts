/** What the add-on says around the checks: cells it cannot read, submission, acceptance, panels. */
import type { Words } from './words';

export const G01 = {
  head: ['Ô này chỉ ghi số. Bác ghi lại bằng chữ số, ví dụ 3, không kèm chữ.'],
  office: ['“{tho}” không phải là số. Đề nghị thôn ghi lại bằng chữ số.'],
} as const satisfies Words;
export const G02 = {
  head: ['Máy đã hiểu ô này thành ngày tháng. Bác xóa đi rồi ghi lại bằng chữ số, ví dụ 3.'],
  office: ['Ô số đang chứa ngày {ngay}. Đề nghị thôn ghi lại bằng chữ số.'],
} as const satisfies Words;
export const G03 = {
  head: ['Số không nhỏ hơn 0 được. Bác ghi lại giúp; không có thì ghi 0.'],
  office: ['Số âm ({a}). Đề nghị thôn ghi lại.'],
} as const satisfies Words;
export const G04 = {
  head: ['Ô này ghi số tròn, không có phần lẻ. Bác ghi lại giúp, ví dụ 2.'],
  office: ['Số lẻ ({a}) ở dòng chỉ nhận số nguyên. Đề nghị thôn ghi lại.'],
} as const satisfies Words;
export const G05 = {
  head: ['Số này lớn quá, hoặc máy đã hiểu thành ngày tháng. Bác xem và ghi lại giúp.'],
  office: ['Giá trị {a} vượt mức tối đa {b}. Đề nghị thôn xem lại; có thể ngày tháng bị đọc thành số.'],
} as const satisfies Words;
export const G06 = {
  head: ['Ô này đang báo lỗi. Bác xóa đi rồi ghi lại bằng chữ số, ví dụ 3.'],
  office: ['Ô báo lỗi ({tho}). Xóa công thức, ghi lại số.'],
} as const satisfies Words;
export const G07 = {
  head: ['Máy chưa rõ “{tho}” là bao nhiêu. Bác ghi liền các chữ số, không chấm, không phẩy, ví dụ 1250.'],
  office: ['“{tho}” đến dưới dạng chữ, chưa rõ giá trị, máy không đoán. Hỏi thôn rồi ghi lại bằng số liền.'],
} as const satisfies Words;
export const G08 = {
  head: ['Máy chưa rõ “{tho}” là bao nhiêu. Bác ghi lại giúp; phần lẻ dùng dấu phẩy, ví dụ 12,5.'],
  office: [],
} as const satisfies Words;
export const G09 = {
  head: ['Máy đã viết “{tho}” thành {a} cho dễ cộng. Nếu chưa đúng, bác ghi lại giúp.'],
  office: [],
} as const satisfies Words;
export const G10 = {
  head: ['Ô này đang là công thức, máy lấy kết quả {a}. Bác ghi thẳng số {a} cho chắc.'],
  office: ['Ô nhập chứa công thức; lấy kết quả {a}. Nên ghi thẳng số.'],
} as const satisfies Words;
export const G11 = {
  head: ['{quy} còn {n} ô bác chưa ghi, ô đầu tiên: {chi_tieu}.'],
  office: [],
} as const satisfies Words;
export const G12 = {
  head: ['Ghi xong, bác đánh dấu vào ô “Đã nộp” giúp, để Công an xã biết.'],
  office: ['{thon} chưa nộp {quy}: {n} ô chưa ghi, {m} ô sai. Hạn nộp {han}.'],
} as const satisfies Words;
export const G13 = {
  head: ['Bác đã nộp {quy} ngày {ngay}. Cảm ơn bác.'],
  office: ['{thon} đã nộp {quy} ngày {ngay}. Chờ duyệt.'],
} as const satisfies Words;
export const G14 = {
  head: [
    'Máy tạm bỏ dấu “Đã nộp” vì còn {n} ô chưa ghi. Bác ghi nốt rồi đánh dấu lại giúp.',
    'Máy tạm bỏ dấu “Đã nộp” vì còn {m} ô cần xem lại. Bác sửa xong rồi đánh dấu lại giúp.',
    'Máy tạm bỏ dấu “Đã nộp” vì {n} ô chưa ghi, {m} ô cần xem lại. Bác sửa xong thì đánh dấu lại.',
  ],
  office: ['{thon}, {quy}: đã bỏ dấu “Đã nộp” vì {n} ô chưa ghi, {m} ô sai.'],
} as const satisfies Words;
export const G15 = {
  head: ['Công an xã đã duyệt số liệu {quy}. Cảm ơn bác.'],
  office: ['Đã duyệt {thon}, {quy}.'],
} as const satisfies Words;
export const G16 = {
  head: ['{quy}: Công an xã nhờ bác xem lại: {ly_do}.'],
  office: ['Đã yêu cầu {thon} sửa {quy}: {ly_do}.'],
} as const satisfies Words;
export const G17 = {
  head: ['{quy} đã khóa. Có số cần sửa, bác gọi Công an xã giúp.'],
  office: ['Đã khóa {thon}, {quy}. Muốn sửa: mở lại và ghi lý do.'],
} as const satisfies Words;
export const G18 = {
  head: ['Số liệu {quy} có thay đổi sau khi duyệt. Bác báo lý do cho Công an xã giúp, để duyệt lại.'],
  office: ['{thon}, {quy} đã sửa sau khi duyệt: {ds}. Duyệt lại hoặc yêu cầu thôn sửa.'],
} as const satisfies Words;
export const G19 = {
  head: ['Bác nộp {quy} đúng hạn. Cảm ơn bác.'],
  office: ['Đúng hạn: nộp {ngay}, hạn {han}.'],
} as const satisfies Words;
export const G20 = {
  head: ['Công an xã nhận số liệu {quy} ngày {ngay}, hạn là {han}. Có gì vướng, bác báo giúp.'],
  office: ['Trễ {n} ngày làm việc: nộp {ngay}, hạn {han}.'],
} as const satisfies Words;
export const G21 = {
  head: ['Máy chưa rõ bác nộp {quy} ngày nào. Bác ghi giúp vào dòng “Ngày nộp”.'],
  office: ['Không xác định được ngày nộp, chưa chấm điểm đúng hạn. Hỏi thôn rồi ghi “Ngày nộp”, kèm lý do.'],
} as const satisfies Words;
export const G22 = {
  head: [],
  office: ['Đang tắt số liệu bảo mật: báo cáo không có các chỉ tiêu này; 32 điểm nội dung bảo mật do xã chấm.'],
} as const satisfies Words;
export const G23 = {
  head: [],
  office: [
    'Số liệu bảo mật ghi một số chung toàn xã ở trang “Công an xã”, không ghi theo thôn; 32 điểm nội dung bảo mật do xã chấm.',
  ],
} as const satisfies Words;
export const G24 = {
  head: [],
  office: [
    'Ai mở được sổ này đều đọc được số bảo mật của từng thôn, kể cả trang ẩn và lịch sử phiên bản. Chỉ chọn khi lãnh đạo đã đồng ý.',
  ],
} as const satisfies Words;
export const G25 = {
  head: [],
  office: ['Có người khác đang lập báo cáo trong sổ này. Đợi một phút rồi bấm lại.'],
} as const satisfies Words;
export const G26 = {
  head: [],
  office: ['Có ô vừa được sửa trong lúc lập báo cáo: {ds}. Lập lại để lấy số mới.'],
} as const satisfies Words;
export const G27 = {
  head: ['Bảng này dành cho Công an xã. Bác ghi ở trang của thôn mình; có gì vướng, bác gọi Công an xã.'],
  office: [],
} as const satisfies Words;
export const G28 = {
  head: ['Máy đang mở nhiều tài khoản Google. Bác nhờ người nhà để lại một tài khoản rồi mở lại giúp.'],
  office: [
    'Trình duyệt đang mở nhiều tài khoản Google nên bảng này không mở được. Đăng xuất hết, chỉ đăng nhập tài khoản dùng cho sổ này, rồi mở lại.',
  ],
} as const satisfies Words;
export const G29 = {
  head: [],
  office: [
    'Tệp này không phải sổ “Thôn tự quản”. Mở đúng sổ của xã, hoặc chọn Quản lý ▸ Thiết lập ban đầu… để tạo sổ mới.',
  ],
} as const satisfies Words;
export const G30 = {
  head: [],
  office: ['Đã khôi phục {n} chỗ: {ds}. Số liệu đã ghi giữ nguyên.'],
} as const satisfies Words;
export const G31 = { head: [], office: ['Bảng biểu đầy đủ, không có gì phải khôi phục.'] } as const satisfies Words;
export const G32 = {
  head: ['{quy} đã mở lại để bác sửa: {ly_do}. Sửa xong, bác đánh dấu “Đã nộp” giúp.'],
  office: ['Đã mở lại {thon}, {quy}: {ly_do}.'],
} as const satisfies Words;
