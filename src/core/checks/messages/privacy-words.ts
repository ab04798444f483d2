/** What is said about private data in free texts; `onEdit` says it at once, so it stays in the script. */
import type { Words } from './words';

export const V30 = {
  head: [
    'Ô này có dãy số giống số căn cước. Bác xóa dãy số đó giúp, chỉ ghi số lượng và sự việc.',
    'Ô này có số điện thoại. Bác xóa số đó giúp; cần liên hệ, bác gọi Công an xã.',
    'Ô này có địa chỉ thư điện tử. Bác xóa giúp, chỉ ghi số lượng và sự việc.',
  ],
  office: [
    'Ô chữ có số giấy tờ, số điện thoại hoặc địa chỉ thư điện tử. Đề nghị thôn xóa trước khi lập báo cáo chính thức.',
  ],
} as const satisfies Words;
export const V31 = {
  head: ['Ô này hình như có tên người. Bác bỏ tên giúp, chỉ ghi số lượng và sự việc.'],
  office: [
    'Ô chữ có thể chứa tên người. Đề nghị thôn bỏ tên; nếu là chức danh hoặc địa danh thì chấp nhận, ghi lý do.',
  ],
} as const satisfies Words;
