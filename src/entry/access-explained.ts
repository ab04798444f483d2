/** What the add-on may do, in the words of the menu item that explains it. */
export const ACCESS_EXPLAINED = [
  'Tiện ích chỉ xin hai quyền:',
  '– đọc và ghi sổ đang mở, không mở được tệp nào khác;',
  '– hiện thực đơn và các bảng của mình.',
  '',
  'Tiện ích không đọc địa chỉ thư điện tử, không gửi dữ liệu đi đâu.',
  'Ai mở được sổ này đều đọc được mọi trang, kể cả trang ẩn và lịch sử phiên bản; khóa trang chỉ ngăn sửa, không giữ bí mật.',
  'Không ghi bí mật nhà nước, không ghi tên người vào sổ.',
].join('\n');
