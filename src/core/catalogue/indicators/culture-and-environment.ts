/** Indicators of content 8 of the plan: environment, cultural families, population. */
import { ALWAYS } from '../requirements';
import { rowsOf } from './rows-of';

export const CULTURE_AND_ENVIRONMENT = rowsOf('8', [
  // plan
  [
    'nd8_vsmt_buoi',
    'Số buổi ra quân vệ sinh môi trường “Xanh, sạch, đẹp”',
    'Buổi ra quân vệ sinh môi trường',
    'buổi',
    { required: ALWAYS },
  ],
  // plan
  ['nd8_vsmt_luot', 'Số lượt người dự vệ sinh môi trường', 'Lượt người dự vệ sinh môi trường', 'lượt', { on: false }],
  // plan; NĐ 86/2023
  [
    'nd8_gd_van_hoa',
    'Số hộ đạt danh hiệu Gia đình văn hóa (năm gần nhất)',
    'Hộ đạt Gia đình văn hóa',
    'hộ',
    { kind: 'stock', enteredBy: 'vp' },
  ],
  // plan
  [
    'nd8_thon_van_hoa',
    'Thôn đạt danh hiệu Thôn văn hóa (năm gần nhất)',
    'Đạt danh hiệu Thôn văn hóa',
    'có/không',
    { aggregate: 'last', enteredBy: 'vp' },
  ],
  // customary
  [
    'nd8_moi_truong_vp',
    'Số vụ vi phạm vệ sinh môi trường bị nhắc nhở, xử lý',
    'Vi phạm vệ sinh môi trường',
    'vụ',
    { on: false },
  ],
  // plan “sinh đẻ có kế hoạch”; no two-child rule since 2025
  [
    'nd8_dan_so',
    'Thực hiện chính sách dân số theo quy định hiện hành',
    'Thực hiện chính sách dân số',
    'có/không',
    { aggregate: 'last', on: false },
  ],
]);
