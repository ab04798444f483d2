/** Indicators of content 5 of the plan: schools, pupils, military service. */
import { ALWAYS } from '../requirements';
import { police, rowsOf } from './rows-of';

export const SCHOOL_AND_SERVICE = rowsOf('5', [
  // plan
  [
    'nd5_phoi_hop_thon',
    'Thôn có phối hợp với nhà trường trong kỳ',
    'Thôn phối hợp với nhà trường',
    'có/không',
    { required: ALWAYS },
  ],
  // plan
  ['nd5_hoc_sinh_luot', 'Số lượt học sinh tham dự', 'Học sinh dự buổi phối hợp', 'lượt', { on: false }],
  // plan
  [
    'nd5_hs_vi_pham',
    'Số học sinh vi phạm pháp luật/bạo lực học đường',
    'Học sinh vi phạm, bạo lực học đường',
    'người',
    police('S3'),
  ],
  // Ban CHQS xã
  [
    'nd5_nvqs_chi_tieu',
    'Chỉ tiêu gọi công dân nhập ngũ được giao (cả QĐND và CAND)',
    'Chỉ tiêu gọi nhập ngũ được giao',
    'người',
    { scope: 'commune', enteredBy: 'cax' },
  ],
  // Ban CHQS xã
  ['nd5_nvqs_nhap_ngu', 'Số công dân nhập ngũ', 'Công dân nhập ngũ', 'người', { scope: 'commune', enteredBy: 'cax' }],
  // plan
  [
    'nd5_nvqs_tron',
    'Số trường hợp chống, trốn tránh nghĩa vụ quân sự',
    'Chống, trốn nghĩa vụ quân sự',
    'trường hợp',
    police('S2'),
  ],
]);
