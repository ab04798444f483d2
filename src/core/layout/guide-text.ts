/** The words of the tab `Hướng dẫn`: one screen for each role, then what nobody may write into this workbook. */
import type { GuideWords } from './set-up-words';

export const GUIDE_TEXT: GuideWords = {
  title: 'Hướng dẫn sử dụng sổ Thôn tự quản',
  linksTitle: 'Bấm để mở trang của thôn',
  sections: [
    {
      title: 'Bác trưởng thôn',
      lines: [
        '1. Bác bấm vào tên thôn của mình ở cột bên phải để mở trang của thôn.',
        '2. Bác ghi vào cột của quý đang làm (đầu cột tô vàng). Cột “Kiểm tra” nói ô nào còn thiếu, ô nào cần xem lại.',
        '3. Không có việc gì thì ghi 0, đừng để trống. Ô trống nghĩa là bác chưa ghi.',
        '4. Ghi xong, bác bấm vào ô vuông “Đã nộp” ở đầu trang và ghi ngày nộp.',
        '5. Máy tự lưu. Ghi dở hôm nay, mai bác mở ra ghi tiếp được.',
        '6. Khó ghi trên điện thoại thì bác ghi ra giấy, đưa Công an xã nhập giúp.',
      ],
    },
    {
      title: 'Công an xã',
      lines: [
        '1. Trang “Danh sách thôn”: ghi tài khoản Google của từng trưởng thôn, chạy lại Thiết lập ban đầu, rồi mời họ bằng nút Chia sẻ, quyền Người chỉnh sửa. Không mở cho “bất kỳ ai có đường liên kết”: làm vậy mọi khóa bảo vệ đều mất tác dụng.',
        '2. Ghi phần của mình ở trang “Công an xã” và ở khối “Công an xã ghi” cuối trang mỗi thôn (bấm dấu + bên trái để mở).',
        '3. Hết quý: mở menu Thôn tự quản, bấm Kiểm tra số liệu, nhắc thôn ghi nốt, rồi bấm Lập báo cáo quý.',
        '4. Đổi tên cơ quan, người ký, hạn nộp: trang “Cài đặt”. Bật, tắt chỉ tiêu: trang “Chỉ tiêu”.',
      ],
    },
    {
      title: 'Văn phòng UBND xã, Mặt trận',
      lines: [
        '1. Số liệu của Văn phòng, Mặt trận (kiểm tra, giám sát, khen thưởng) gửi Công an xã ghi ở trang “Công an xã”.',
        '2. Xem kết quả ở các trang “Tổng hợp …” và “Báo cáo …” sau khi Công an xã lập báo cáo.',
      ],
    },
    {
      title: 'Mọi người cần nhớ',
      lines: [
        '• Không ghi bí mật nhà nước. Không ghi họ tên, số căn cước, số điện thoại của ai: chỉ ghi con số.',
        '• Ai mở được sổ này đều đọc được mọi trang, kể cả trang ẩn và lịch sử chỉnh sửa. Ẩn hay khóa trang không phải là giữ kín.',
        '• Sổ nằm trên máy chủ ở nước ngoài. Số liệu bảo mật có được lưu ở đây hay không là do cấp có thẩm quyền quyết định.',
      ],
    },
  ],
};
