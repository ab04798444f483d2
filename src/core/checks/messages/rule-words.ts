/** What each rule says, to the village head and to the police; the placeholders are filled from the rule’s figures. */
import type { Words } from './words';

export const V03 = {
  head: ['Số hộ đăng ký ({a}) nhiều hơn số hộ của thôn ({b}). Bác xem lại; có hộ chuyển đi thì bác ghi chú.'],
  office: ['Hộ đăng ký ({a}) lớn hơn tổng số hộ ({b}). Hỏi lại thôn; nếu do hộ chuyển đi: chấp nhận, ghi lý do.'],
} as const satisfies Words;
export const V04 = {
  head: ['Báo kịp thời ({a}) nhiều hơn số vụ trộm ({b}). Bác xem lại.'],
  office: ['Báo kịp thời ({a}) lớn hơn số vụ trộm ({b}). Đề nghị thôn sửa một trong hai số.'],
} as const satisfies Words;
export const V05 = {
  head: ['Giữ được hiện trường ({a}) nhiều hơn số vụ trộm ({b}). Bác xem lại.'],
  office: ['Giữ được hiện trường ({a}) lớn hơn số vụ trộm ({b}). Đề nghị thôn sửa một trong hai số.'],
} as const satisfies Words;
export const V06 = {
  head: [],
  office: [
    'Vụ trộm đã làm rõ ({a}) lớn hơn số vụ xảy ra trong kỳ ({b}). Nếu gồm vụ kỳ trước: chấp nhận, ghi lý do; không thì sửa.',
  ],
} as const satisfies Words;
export const V07a = {
  head: [
    'Có {a} buổi tuần tra mà số lượt người là 0. Bác xem lại hai ô này.',
    'Có {b} lượt người tuần tra mà số buổi là 0. Bác xem lại hai ô này.',
  ],
  office: ['Tuần tra {a} buổi, {b} lượt người: phải cùng bằng 0 hoặc cùng lớn hơn 0. Đề nghị thôn sửa.'],
} as const satisfies Words;
export const V07b = {
  head: ['Lượt người tuần tra ({b}) ít hơn số buổi ({a}). Mỗi buổi ít nhất một người, bác xem lại.'],
  office: ['Lượt người tuần tra ({b}) nhỏ hơn số buổi ({a}). Hỏi lại thôn.'],
} as const satisfies Words;
export const V08 = {
  head: ['Việc cũ {a} + mới {b} = {c}, nhưng hòa giải thành {d} + không thành {e} + đang {f} = {g}. Bác xem lại.'],
  office: [
    'Hòa giải không khớp: chuyển sang {a} + tiếp nhận {b} = {c}; thành {d} + không thành {e} + đang {f} = {g}. Đề nghị thôn sửa.',
  ],
} as const satisfies Words;
export const V09 = {
  head: [],
  office: [
    'Số dư đầu kỳ đã đổi: đang ghi {a}, {quy_truoc} còn {b} vụ việc. Bấm “Lấy lại số dư”, hoặc sửa {quy_truoc}.',
  ],
} as const satisfies Words;
export const V10 = {
  head: [],
  office: ['Hôn nhân, gia đình ({a}) + dân sự ({b}) lớn hơn số tiếp nhận ({c}). Sửa số phân loại hoặc số tiếp nhận.'],
} as const satisfies Words;
export const V11 = {
  head: [],
  office: [
    'Bạo lực gia đình đã xử lý ({a}) lớn hơn số vụ trong kỳ ({b}). Nếu gồm vụ kỳ trước: chấp nhận, ghi lý do; không thì sửa.',
  ],
} as const satisfies Words;
export const V12 = {
  head: [],
  office: [
    'Có {a} vụ bạo lực gia đình, chưa vụ nào được xử lý. Kiểm tra việc can thiệp; ghi số đã xử lý, hoặc chấp nhận và ghi lý do.',
  ],
} as const satisfies Words;
export const V13 = {
  head: [],
  office: ['Phạm tội nghiêm trọng trở lên ({a}) lớn hơn số người bị khởi tố ({b}). Sửa một trong hai số.'],
} as const satisfies Words;
export const V14 = {
  head: [],
  office: ['Người dưới 18 tuổi vi phạm ({a}) lớn hơn tổng số vi phạm nhóm 3 ({b}). Sửa lại.'],
} as const satisfies Words;
export const V15 = {
  head: [],
  office: [
    'Số đã phân công giúp đỡ ({a}) lớn hơn số đang tái hòa nhập ({b}). Sửa, hoặc chấp nhận và ghi lý do.',
    'Số có việc làm ổn định ({a}) lớn hơn số đang tái hòa nhập ({b}). Sửa, hoặc chấp nhận và ghi lý do.',
  ],
} as const satisfies Words;
export const V16 = {
  head: [],
  office: [
    'Đang tái hòa nhập ({a}) lớn hơn kỳ trước ({b}) + mới về ({c}) = {d}. Bổ sung số mới về hoặc sửa số đang quản lý.',
  ],
} as const satisfies Words;
export const V17 = {
  head: [],
  office: ['Tái phạm ({a}) lớn hơn số tái hòa nhập kỳ trước ({b}) + mới về ({c}) = {d}. Kiểm tra lại cả ba số.'],
} as const satisfies Words;
export const V18 = {
  head: ['Có {a} lượt học sinh dự nhưng mục phối hợp với nhà trường ghi “không”. Bác xem lại.'],
  office: [],
} as const satisfies Words;
export const V19 = {
  head: [],
  office: [
    'Nhập ngũ ({a}) lớn hơn chỉ tiêu được giao ({b}). Đối chiếu với Ban CHQS xã; giao bổ sung thì sửa chỉ tiêu.',
  ],
} as const satisfies Words;
export const V20 = {
  head: [],
  office: [
    'Đã đăng ký tạm trú ({a}) lớn hơn số phải đăng ký do thôn ghi ({b}). Đối chiếu với thôn; sửa, hoặc chấp nhận và ghi lý do.',
  ],
} as const satisfies Words;
export const V21 = {
  head: [],
  office: [
    'Tin có giá trị ({a}) lớn hơn số tin thôn báo ({b}). Nếu gồm tin dân báo thẳng: chấp nhận, ghi lý do; không thì sửa.',
  ],
} as const satisfies Words;
export const V22a = {
  head: [
    'Có {a} buổi tuyên truyền mà số lượt người dự là 0. Bác xem lại hai ô này.',
    'Có {b} lượt người dự mà số buổi tuyên truyền là 0. Bác xem lại hai ô này.',
  ],
  office: ['Tuyên truyền {a} buổi, {b} lượt người dự: phải cùng bằng 0 hoặc cùng lớn hơn 0. Đề nghị thôn sửa.'],
} as const satisfies Words;
export const V22b = {
  head: ['Lượt người dự tuyên truyền ({b}) ít hơn số buổi ({a}). Bác xem lại.'],
  office: ['Lượt người dự tuyên truyền ({b}) nhỏ hơn số buổi ({a}). Hỏi lại thôn.'],
} as const satisfies Words;
export const V23 = {
  head: [],
  office: ['Số vụ tai nạn giao thông là 0 nhưng ghi {b} người chết, {c} người bị thương. Sửa lại.'],
} as const satisfies Words;
export const V24 = {
  head: [],
  office: [
    'Hộ Gia đình văn hóa ({a}) lớn hơn tổng số hộ hiện nay ({b}). Đối chiếu danh sách; đúng thì chấp nhận, ghi lý do.',
  ],
} as const satisfies Words;
export const V25a = {
  head: [
    'Bác chọn có họp mà số cuộc họp là 0. Bác xem lại hai ô này.',
    'Bác chọn có họp mà số hộ dự là 0. Bác xem lại hai ô này.',
    'Ghi {a} cuộc họp nhưng mục họp đánh giá chọn “không”. Bác xem lại hai ô này.',
    'Có {a} hộ dự họp nhưng mục họp đánh giá chọn “không”. Bác xem lại hai ô này.',
  ],
  office: [
    'Thôn chọn có họp nhưng ghi {a} cuộc, {b} hộ dự. Đề nghị thôn sửa.',
    'Thôn chọn không họp nhưng ghi {a} cuộc, {b} hộ dự. Đề nghị thôn sửa.',
  ],
} as const satisfies Words;
export const V25b = {
  head: [
    'Ngày họp {ngay} ở trước quý này ({tu}–{den}). Bác xem lại ngày giúp.',
    'Ngày họp {ngay} quá 15 ngày sau khi hết quý ({den}). Bác xem lại; đúng thì ghi sang quý sau.',
  ],
  office: ['Ngày họp {ngay} ngoài kỳ ({tu}–{den}, thêm 15 ngày). Đề nghị thôn sửa ngày hoặc ghi vào đúng quý.'],
} as const satisfies Words;
export const V26 = {
  head: ['Hộ dự họp ({a}) nhiều hơn số hộ của thôn ({b}). Mỗi hộ tính một lần, bác xem lại.'],
  office: ['Hộ dự họp ({a}) lớn hơn tổng số hộ ({b}); có thể một hộ tính nhiều lần. Đề nghị thôn sửa.'],
} as const satisfies Words;
export const V27 = {
  head: ['Bác chọn có biên bản mà lại chọn không họp. Bác xem lại hai ô này.'],
  office: ['Thôn chọn có biên bản nhưng không họp. Đề nghị thôn sửa một trong hai ô.'],
} as const satisfies Words;
export const V28 = {
  head: [],
  office: ['Có {a} thay đổi nhân sự nhưng chưa ghi đã báo UBND xã hay chưa. Chọn có hoặc không.'],
} as const satisfies Words;
export const V29 = {
  head: ['Quý này {a}, quý trước {b}, tăng nhiều. Bác xem lại; nếu đúng, bác ghi vài chữ ở Ghi chú.'],
  office: ['Ghi {a}, gấp hơn {c} lần quý trước ({b}). Hỏi lại thôn; đúng thì chấp nhận, ghi lý do.'],
} as const satisfies Words;
export const V32 = {
  head: [],
  office: [
    'Có {a} vụ mâu thuẫn phức tạp, kéo dài nhưng dòng “Mâu thuẫn phức tạp, kéo dài” nhóm L còn trống. Chọn có hoặc không.',
  ],
} as const satisfies Words;
export const V33 = {
  head: [],
  office: [
    'Có {a} người phạm tội nghiêm trọng trở lên nhưng dòng “Tội phạm nghiêm trọng trở lên” nhóm L còn trống. Xác minh rồi ghi dòng đó.',
  ],
} as const satisfies Words;
export const V34 = {
  head: [],
  office: [
    '{chi_tieu}, {ky}: đang là {a}, gộp từ các quý là {b}. Lập lại tổng hợp; vẫn lệch thì chưa phát hành báo cáo.',
  ],
} as const satisfies Words;
export const V35 = {
  head: ['Số hộ của thôn phải lớn hơn 0. Bác ghi lại số hộ đang ở giúp.'],
  office: ['Tổng số hộ là 0 nên không tính được tỷ lệ. Đề nghị thôn ghi lại.'],
} as const satisfies Words;
export const V36 = {
  head: ['Họp ngày {ngay}, sau khi hết quý ({den}), vẫn tính cho quý này. Nếu ghi nhầm, bác sửa lại.'],
  office: [
    'Ngày họp {ngay} sau ngày cuối kỳ ({den}), tính cho kỳ này. Đúng thì chấp nhận, ghi lý do; không thì đề nghị thôn sửa.',
  ],
} as const satisfies Words;
export const H01 = {
  head: ['Quý này {a}, các quý trước trung bình {b}. Bác xem lại; nếu đúng, bác ghi vài chữ ở Ghi chú.'],
  office: ['Ghi {a}, khác nhiều so với trung bình {b} của {c} quý trước. Hỏi lại thôn; đúng thì chấp nhận, ghi lý do.'],
} as const satisfies Words;
