/** Indicators of who carries the plan out (plan, III). */
import { police, rowsOf } from './rows-of';

export const IMPLEMENTATION = rowsOf('T', [
  // plan III.1
  ['th_vp_kiem_tra', 'cuộc', { scope: 'commune', enteredBy: 'vp' }],
  // plan III.1
  ['th_vp_khen_tt', 'tập thể', { scope: 'commune', enteredBy: 'vp' }],
  // plan III.1
  ['th_vp_khen_cn', 'người', { scope: 'commune', enteredBy: 'vp' }],
  // plan III.2 (may be per village)
  ['th_cax_huong_dan', 'buổi', { scope: 'commune', enteredBy: 'cax' }],
  // plan III.2
  ['th_cax_tuan_tra', 'buổi', { scope: 'commune', enteredBy: 'cax' }],
  // plan III.2
  ['th_cax_thong_bao', 'lượt', { ...police('S1'), scope: 'commune' }],
  // plan III.2
  ['th_cax_so_ket', 'có/không', { scope: 'commune', enteredBy: 'cax' }],
  // plan III.3
  ['th_mt_phan_cong', 'người', { kind: 'stock', scope: 'commune', enteredBy: 'mttq' }],
  // plan III.3
  ['th_mt_giam_sat', 'cuộc', { scope: 'commune', enteredBy: 'mttq' }],
  // plan II.2 gạch 5
  ['th_phoi_hop_truong', 'buổi', { scope: 'commune', enteredBy: 'cax' }],
  // plan III.4; counted from the tab Nhân sự
  ['th_nhan_su_doi', 'người', { enteredBy: 'system', sensitivity: 'S1' }],
  // plan III.4; asked only in quarters with a change
  ['th_nhan_su_bao', 'có/không', { aggregate: 'all', enteredBy: 'cax' }],
  // plan closing paragraph; by the deadline and the day of submission
  ['th_nop_dung_han', 'có/không', { aggregate: 'all', enteredBy: 'system' }],
]);
