/** Indicators of the checklist of events of Circular 124/2021/TT-BCA, article 4. */
import { rowsOf } from './rows-of';

export const SAFETY_CHECKLIST = rowsOf('L', [
  // TT124 Đ4 k3 a
  {
    code: 'lt_chong_dang',
    name: 'Hoạt động chống Đảng, chống chính quyền, phá hoại khối đại đoàn kết toàn dân tộc',
    label: 'Chống Đảng, chống chính quyền (có/không)',
    hint: 'Kể cả phá hoại khối đại đoàn kết. Xảy ra thì chọn có.',
    unit: 'có/không',
    kind: 'duty',
    enteredBy: 'cax',
    sensitivity: 'S3',
    on: false,
  },
  // TT124 Đ4 k3 b
  {
    code: 'lt_pha_hoai',
    name: 'Hoạt động phá hoại các mục tiêu, công trình trọng điểm kinh tế, văn hóa, xã hội, AN-QP',
    label: 'Phá hoại mục tiêu trọng điểm (có/không)',
    hint: 'Mục tiêu, công trình kinh tế, văn hóa, xã hội, AN-QP. Xảy ra: chọn có.',
    unit: 'có/không',
    kind: 'duty',
    enteredBy: 'cax',
    sensitivity: 'S3',
    on: false,
  },
  // TT124 Đ4 k3 c
  {
    code: 'lt_dao_trai_phep',
    name: 'Truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật',
    label: 'Truyền đạo trái pháp luật (có/không)',
    hint: 'Truyền, phát triển tín ngưỡng, tôn giáo trái luật. Xảy ra: chọn có.',
    unit: 'có/không',
    kind: 'duty',
    enteredBy: 'cax',
    sensitivity: 'S3',
    on: false,
  },
  // TT124 Đ4 k3 d
  {
    code: 'lt_loi_dung',
    name: 'Lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện gây phức tạp về ANTT',
    label: 'Lợi dụng tôn giáo, khiếu kiện (có/không)',
    hint: 'Gồm tín ngưỡng, dân tộc, tranh chấp gây phức tạp. Xảy ra: chọn có.',
    unit: 'có/không',
    kind: 'duty',
    enteredBy: 'cax',
    sensitivity: 'S3',
    on: false,
  },
  // TT124 Đ4 k3 đ
  {
    code: 'lt_ly_khai',
    name: 'Hoạt động ly khai, đòi tự trị',
    label: 'Ly khai, đòi tự trị (có/không)',
    hint: 'Có hoạt động trên địa bàn thì chọn có.',
    unit: 'có/không',
    kind: 'duty',
    enteredBy: 'cax',
    sensitivity: 'S3',
    on: false,
  },
  // TT124 Đ4 k3 e
  {
    code: 'lt_mau_thuan',
    name: 'Mâu thuẫn, tranh chấp phức tạp, kéo dài trong nội bộ nhân dân',
    label: 'Mâu thuẫn phức tạp, kéo dài (có/không)',
    hint: 'Trong nội bộ nhân dân. Còn tồn tại hoặc xảy ra thì chọn có.',
    unit: 'có/không',
    kind: 'duty',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // TT124 Đ4 k3 g
  {
    code: 'lt_kich_dong',
    name: 'Kích động, xúi giục, cưỡng ép, lôi kéo, mua chuộc người khác khiếu nại, tố cáo sai/tụ tập trái pháp luật',
    label: 'Kích động khiếu nại, tụ tập (có/không)',
    hint: 'Xúi giục, lôi kéo khiếu nại sai, tụ tập trái luật. Xảy ra: chọn có.',
    unit: 'có/không',
    kind: 'duty',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // TT23 Đ5 k4 / TT124 Đ4 k4
  {
    code: 'lt_trong_an',
    name: 'Để xảy ra tội phạm nghiêm trọng trở lên trên địa bàn thôn',
    label: 'Tội phạm nghiêm trọng trở lên (có/không)',
    hint: 'Xảy ra trên địa bàn thì chọn có. Ghi chung toàn xã: ghi số thôn có.',
    unit: 'có/không',
    kind: 'duty',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
  // TT124 Đ4 k4 “kiềm chế, giảm”; a proposed value is computed
  {
    code: 'lt_tang_toi_pham',
    name: 'Tội phạm, tệ nạn, VPPL tăng so với năm trước (chỉ xét năm)',
    label: 'Tội phạm, tệ nạn tăng trong năm (có/không)',
    hint: 'Chỉ xét cả năm, so với năm trước; Công an xã xác nhận.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'year',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // stands for the lt_ rows that are off; the reason stays on paper
  {
    code: 'lt_du_dieu_kien',
    name: 'Đủ điều kiện xét xếp loại (Công an xã xác nhận)',
    label: 'Đủ điều kiện xét xếp loại (có/không)',
    hint: 'Công an xã xác nhận có hoặc không; lý do lưu trên giấy.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'all',
    enteredBy: 'cax',
  },
]);
