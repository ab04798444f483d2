/** What a report's annex says of a warning that the officer accepted; the letters are those of the words to the office. */

export const CONFIRMED_WORDS: Readonly<Record<string, readonly string[]>> = {
  V03: ['Số hộ đăng ký ({a}) lớn hơn số hộ đang cư trú ({b})'],
  V06: ['Số vụ trộm đã làm rõ ({a}) lớn hơn số vụ xảy ra trong kỳ ({b})'],
  V07b: ['Số lượt người tuần tra ({b}) nhỏ hơn số buổi ({a})'],
  V09: ['Số dư đầu kỳ ghi {a}, {quy_truoc} còn {b} vụ việc'],
  V11: ['Số vụ bạo lực gia đình đã xử lý ({a}) lớn hơn số vụ trong kỳ ({b})'],
  V12: ['Có {a} vụ bạo lực gia đình, chưa vụ nào được xử lý'],
  V15: [
    'Số người được phân công giúp đỡ ({a}) lớn hơn số đang tái hòa nhập ({b})',
    'Số người có việc làm ổn định ({a}) lớn hơn số đang tái hòa nhập ({b})',
  ],
  V16: ['Số đang tái hòa nhập ({a}) lớn hơn số kỳ trước ({b}) cộng số mới về ({c})'],
  V17: ['Số tái phạm ({a}) lớn hơn số tái hòa nhập kỳ trước ({b}) cộng số mới về ({c})'],
  V18: ['Có {a} lượt học sinh dự, mục phối hợp với nhà trường ghi “không”'],
  V19: ['Số nhập ngũ ({a}) lớn hơn chỉ tiêu được giao ({b})'],
  V20: ['Số đã đăng ký tạm trú ({a}) lớn hơn số phải đăng ký ({b})'],
  V21: ['Số tin có giá trị ({a}) lớn hơn số tin thôn báo ({b})'],
  V22b: ['Số lượt người dự tuyên truyền ({b}) nhỏ hơn số buổi ({a})'],
  V23: ['Số vụ tai nạn giao thông là 0, ghi {b} người chết, {c} người bị thương'],
  V24: ['Số hộ Gia đình văn hóa ({a}) lớn hơn số hộ đang cư trú ({b})'],
  V28: ['Có {a} thay đổi nhân sự, chưa ghi đã báo cáo UBND xã hay chưa'],
  V29: ['Ghi {a}, gấp hơn {c} lần quý trước ({b})'],
  V32: ['Có {a} vụ mâu thuẫn phức tạp, kéo dài, chưa ghi có thuộc trường hợp hạ loại hay không'],
  V36: ['Họp ngày {ngay}, sau ngày kết thúc kỳ ({den})'],
  H01: ['Ghi {a}, khác nhiều so với trung bình {b} của {c} quý trước'],
};

/** V31; the text itself is never repeated. */
export const NAME_STATEMENT = 'Phần ghi bằng chữ có từ giống tên người';
