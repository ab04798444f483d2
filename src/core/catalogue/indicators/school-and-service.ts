/** Indicators of content 5 of the plan: schools, pupils, military service. */
import { ALWAYS } from '../requirements';
import { police, rowsOf } from './rows-of';

export const SCHOOL_AND_SERVICE = rowsOf('5', [
  // plan
  ['nd5_phoi_hop_thon', 'có/không', { required: ALWAYS }],
  // plan
  ['nd5_hoc_sinh_luot', 'lượt', { on: false }],
  // plan
  ['nd5_hs_vi_pham', 'người', police('S3')],
  // Ban CHQS xã
  ['nd5_nvqs_chi_tieu', 'người', { scope: 'commune', enteredBy: 'cax' }],
  // Ban CHQS xã
  ['nd5_nvqs_nhap_ngu', 'người', { scope: 'commune', enteredBy: 'cax' }],
  // plan
  ['nd5_nvqs_tron', 'trường hợp', police('S2')],
]);
