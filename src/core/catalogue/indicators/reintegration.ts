/** Indicators of content 4 of the plan: people who come back from prison or are educated in the commune. */
import { police, rowsOf } from './rows-of';

export const REINTEGRATION = rowsOf('4', [
  // plan; NĐ 49/2020
  [
    'nd4_thn_ql',
    'Số người chấp hành xong án phạt tù/đặc xá đang tái hòa nhập cộng đồng',
    'Người đang tái hòa nhập',
    'người',
    { ...police('S3'), kind: 'stock' },
  ],
  // plan
  ['nd4_thn_moi', 'Số người về tái hòa nhập trong kỳ', 'Người về tái hòa nhập trong kỳ', 'người', police('S3')],
  // plan “tham gia quản lý, giáo dục và giúp đỡ”
  [
    'nd4_thn_phan_cong',
    'Số người tái hòa nhập đã có người/tổ chức được phân công quản lý, giúp đỡ',
    'Tái hòa nhập đã phân công giúp đỡ',
    'người',
    { ...police('S3'), kind: 'stock' },
  ],
  // customary
  [
    'nd4_thn_viec_lam',
    'Số người tái hòa nhập có việc làm ổn định',
    'Tái hòa nhập có việc làm ổn định',
    'người',
    { ...police('S3'), kind: 'stock', on: false },
  ],
  // customary
  ['nd4_thn_tai_pham', 'Số người tái hòa nhập tái phạm', 'Người tái hòa nhập tái phạm', 'người', police('S3')],
  // plan “đối tượng vi phạm pháp luật”
  [
    'nd4_gd_xa',
    'Số người đang bị áp dụng biện pháp giáo dục tại xã, án treo, cải tạo không giam giữ',
    'Giáo dục tại xã, án treo, cải tạo',
    'người',
    { ...police('S3'), kind: 'stock' },
  ],
  // customary (“gọi hỏi, giáo dục”)
  ['nd4_gap_go_luot', 'Số lượt gặp gỡ, giáo dục, cảm hóa', 'Lượt gặp gỡ, giáo dục, cảm hóa', 'lượt', police('S1')],
  // plan
  ['nd4_ky_thi', 'Số vụ việc xa lánh, kỳ thị được phản ánh', 'Vụ xa lánh, kỳ thị được phản ánh', 'vụ', police('S1')],
]);
