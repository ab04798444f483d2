/** What the officer reads about the layout of the workbook. */
import { cutText } from '../checks/messages/fill-words';

/** Where the work is done. */
const UPDATE_MENU = 'Quản lý ▸ Cập nhật bảng biểu…';

export const OLDER_WORKBOOK = `Sổ này lập theo mẫu cũ. Vào ${UPDATE_MENU} để thêm trang và làm mới công thức; số đã ghi giữ nguyên.`;

export const NEWER_WORKBOOK =
  'Sổ này lập bằng bản tiện ích mới hơn bản đang chạy nên chưa ghi gì vào sổ. Đồng chí tải lại trang sổ; vẫn thế thì cập nhật tiện ích rồi làm lại.';

const LONGEST = 20;

/** `found`: what stands where the number of the layout should. */
export const unreadableVersion = (found: string): string =>
  `Trang “_Lưu” ghi phiên bản sổ là “${cutText(found, LONGEST)}”, không đọc được, nên chưa ghi gì vào sổ. Đồng chí xóa nội dung ô đó (dòng “schema”, cột “Bản”), rồi vào ${UPDATE_MENU}`;

/** `villages`: names of those whose tabs were made for other settings. */
export function staleTabsWords(villages: readonly string[]): string {
  const [first = ''] = villages;
  const whose = villages.length === 1 ? `trang ${first}` : `${villages.length} trang thôn`;
  return `Cài đặt hoặc Chỉ tiêu đã đổi, nhưng ${whose} còn kiểm tra theo cài đặt trước. Vào ${UPDATE_MENU}`;
}

/** What comes first, in the order in which it is done. */
export const BACKUP_STEPS: readonly string[] = [
  'Mở Tệp ▸ Tạo bản sao, đặt tên có ngày hôm nay, bấm Tạo bản sao.',
  'Báo các thôn tạm dừng ghi ít phút.',
  'Bấm “Cập nhật bảng biểu”. Máy chỉ thêm trang, làm mới công thức và khóa; số, chữ, ghi chú đã ghi giữ nguyên.',
];
