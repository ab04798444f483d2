/** Indicators of content 4 of the plan: people who come back from prison or are educated in the commune. */
import { police, rowsOf } from './rows-of';

export const REINTEGRATION = rowsOf('4', [
  // plan; NĐ 49/2020
  ['nd4_thn_ql', 'người', { ...police('S3'), kind: 'stock' }],
  // plan
  ['nd4_thn_moi', 'người', police('S3')],
  // plan “tham gia quản lý, giáo dục và giúp đỡ”
  ['nd4_thn_phan_cong', 'người', { ...police('S3'), kind: 'stock' }],
  // customary
  ['nd4_thn_viec_lam', 'người', { ...police('S3'), kind: 'stock', on: false }],
  // customary
  ['nd4_thn_tai_pham', 'người', police('S3')],
  // plan “đối tượng vi phạm pháp luật”
  ['nd4_gd_xa', 'người', { ...police('S3'), kind: 'stock' }],
  // customary (“gọi hỏi, giáo dục”)
  ['nd4_gap_go_luot', 'lượt', police('S1')],
  // plan
  ['nd4_ky_thi', 'vụ', police('S1')],
]);
