/** Indicators of the checklist of events of Circular 124/2021/TT-BCA, article 4. */
import { police, rowsOf } from './rows-of';

export const SAFETY_CHECKLIST = rowsOf('L', [
  // TT124 Đ4 k3 a
  [
    'lt_chong_dang',
    'Hoạt động chống Đảng, chống chính quyền, phá hoại khối đại đoàn kết toàn dân tộc',
    'Chống Đảng, chống chính quyền',
    'có/không',
    { ...police('S3'), on: false },
  ],
  // TT124 Đ4 k3 b
  [
    'lt_pha_hoai',
    'Hoạt động phá hoại các mục tiêu, công trình trọng điểm kinh tế, văn hóa, xã hội, AN-QP',
    'Phá hoại mục tiêu trọng điểm',
    'có/không',
    { ...police('S3'), on: false },
  ],
  // TT124 Đ4 k3 c
  [
    'lt_dao_trai_phep',
    'Truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật',
    'Truyền đạo trái pháp luật',
    'có/không',
    { ...police('S3'), on: false },
  ],
  // TT124 Đ4 k3 d
  [
    'lt_loi_dung',
    'Lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện gây phức tạp về ANTT',
    'Lợi dụng tôn giáo, khiếu kiện',
    'có/không',
    { ...police('S3'), on: false },
  ],
  // TT124 Đ4 k3 đ
  ['lt_ly_khai', 'Hoạt động ly khai, đòi tự trị', 'Ly khai, đòi tự trị', 'có/không', { ...police('S3'), on: false }],
  // TT124 Đ4 k3 e
  [
    'lt_mau_thuan',
    'Mâu thuẫn, tranh chấp phức tạp, kéo dài trong nội bộ nhân dân',
    'Mâu thuẫn phức tạp, kéo dài',
    'có/không',
    police('S1'),
  ],
  // TT124 Đ4 k3 g
  [
    'lt_kich_dong',
    'Kích động, xúi giục, cưỡng ép, lôi kéo, mua chuộc người khác khiếu nại, tố cáo sai/tụ tập trái pháp luật',
    'Kích động khiếu nại, tụ tập',
    'có/không',
    police('S1'),
  ],
  // TT23 Đ5 k4 / TT124 Đ4 k4
  [
    'lt_trong_an',
    'Để xảy ra tội phạm nghiêm trọng trở lên trên địa bàn thôn',
    'Tội phạm nghiêm trọng trở lên',
    'có/không',
    police('S2'),
  ],
  // TT124 Đ4 k4 “kiềm chế, giảm”; a proposed value is computed
  [
    'lt_tang_toi_pham',
    'Tội phạm, tệ nạn, VPPL tăng so với năm trước (chỉ xét năm)',
    'Tội phạm, tệ nạn tăng trong năm',
    'có/không',
    { ...police('S1'), aggregate: 'year' },
  ],
  // stands for the lt_ rows that are off; the reason stays on paper
  [
    'lt_du_dieu_kien',
    'Đủ điều kiện xét xếp loại (Công an xã xác nhận)',
    'Đủ điều kiện xét xếp loại',
    'có/không',
    { aggregate: 'all', enteredBy: 'cax' },
  ],
]);
