/** Indicators of content 5 of the plan: schools, pupils, military service. */
import { ALWAYS } from '../requirements';
import { rowsOf } from './rows-of';

export const SCHOOL_AND_SERVICE = rowsOf('5', [
  // plan
  {
    code: 'nd5_phoi_hop_thon',
    name: 'Thôn có phối hợp với nhà trường trong kỳ',
    label: 'Thôn phối hợp với nhà trường (có/không)',
    hint: 'Có làm việc chung với trường thì chọn có; không có thì chọn không.',
    unit: 'có/không',
    kind: 'duty',
    required: ALWAYS,
  },
  // plan
  {
    code: 'nd5_hoc_sinh_luot',
    name: 'Số lượt học sinh tham dự',
    label: 'Học sinh dự buổi phối hợp (lượt)',
    hint: 'Cộng học sinh dự các buổi thôn làm với trường. Không có thì ghi 0.',
    unit: 'lượt',
    on: false,
  },
  // plan
  {
    code: 'nd5_hs_vi_pham',
    name: 'Số học sinh vi phạm pháp luật/bạo lực học đường',
    label: 'Học sinh vi phạm, bạo lực học đường (người)',
    hint: 'Theo nơi cư trú của học sinh. Chỉ ghi số, không ghi tên, lớp.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // Ban CHQS xã
  {
    code: 'nd5_nvqs_chi_tieu',
    name: 'Chỉ tiêu gọi công dân nhập ngũ được giao (cả QĐND và CAND)',
    label: 'Chỉ tiêu gọi nhập ngũ được giao (người)',
    hint: 'Toàn xã, cả QĐND và CAND. Ghi ở quý giao quân, quý khác ghi 0.',
    unit: 'người',
    scope: 'commune',
    enteredBy: 'cax',
  },
  // Ban CHQS xã
  {
    code: 'nd5_nvqs_nhap_ngu',
    name: 'Số công dân nhập ngũ',
    label: 'Công dân nhập ngũ (người)',
    hint: 'Toàn xã, số thực lên đường, cả QĐND và CAND.',
    unit: 'người',
    scope: 'commune',
    enteredBy: 'cax',
  },
  // plan
  {
    code: 'nd5_nvqs_tron',
    name: 'Số trường hợp chống, trốn tránh nghĩa vụ quân sự',
    label: 'Chống, trốn nghĩa vụ quân sự (trường hợp)',
    hint: 'Trường hợp được kết luận hoặc xử lý trong kỳ, theo nơi cư trú.',
    unit: 'trường hợp',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
]);
