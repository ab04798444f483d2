/** Indicators of the checklist of events of Circular 124/2021/TT-BCA, article 4. */
import { police, rowsOf } from './rows-of';

export const SAFETY_CHECKLIST = rowsOf('L', [
  // TT124 Đ4 k3 a
  ['lt_chong_dang', 'có/không', { ...police('S3'), on: false }],
  // TT124 Đ4 k3 b
  ['lt_pha_hoai', 'có/không', { ...police('S3'), on: false }],
  // TT124 Đ4 k3 c
  ['lt_dao_trai_phep', 'có/không', { ...police('S3'), on: false }],
  // TT124 Đ4 k3 d
  ['lt_loi_dung', 'có/không', { ...police('S3'), on: false }],
  // TT124 Đ4 k3 đ
  ['lt_ly_khai', 'có/không', { ...police('S3'), on: false }],
  // TT124 Đ4 k3 e
  ['lt_mau_thuan', 'có/không', police('S1')],
  // TT124 Đ4 k3 g
  ['lt_kich_dong', 'có/không', police('S1')],
  // TT23 Đ5 k4 / TT124 Đ4 k4
  ['lt_trong_an', 'có/không', police('S2')],
  // TT124 Đ4 k4 “kiềm chế, giảm”; a proposed value is computed
  ['lt_tang_toi_pham', 'có/không', { ...police('S1'), aggregate: 'year' }],
  // stands for the lt_ rows that are off; the reason stays on paper
  ['lt_du_dieu_kien', 'có/không', { aggregate: 'all', enteredBy: 'cax' }],
]);
