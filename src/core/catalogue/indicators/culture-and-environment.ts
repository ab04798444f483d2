/** Indicators of content 8 of the plan: environment, cultural families, population. */
import { ALWAYS } from '../requirements';
import { rowsOf } from './rows-of';

export const CULTURE_AND_ENVIRONMENT = rowsOf('8', [
  // plan
  {
    code: 'nd8_vsmt_buoi',
    name: 'Số buổi ra quân vệ sinh môi trường “Xanh, sạch, đẹp”',
    label: 'Buổi ra quân vệ sinh môi trường (buổi)',
    hint: 'Buổi thôn hoặc tổ cùng dọn vệ sinh chung. Không có thì ghi 0.',
    unit: 'buổi',
    required: ALWAYS,
  },
  // plan
  {
    code: 'nd8_vsmt_luot',
    name: 'Số lượt người dự vệ sinh môi trường',
    label: 'Lượt người dự vệ sinh môi trường (lượt)',
    hint: 'Cộng người dự của từng buổi. Không có thì ghi 0.',
    unit: 'lượt',
    on: false,
  },
  // plan; NĐ 86/2023
  {
    code: 'nd8_gd_van_hoa',
    name: 'Số hộ đạt danh hiệu Gia đình văn hóa (năm gần nhất)',
    label: 'Hộ đạt Gia đình văn hóa (hộ)',
    hint: 'Theo quyết định công nhận của năm gần nhất.',
    unit: 'hộ',
    kind: 'stock',
    enteredBy: 'vp',
  },
  // plan
  {
    code: 'nd8_thon_van_hoa',
    name: 'Thôn đạt danh hiệu Thôn văn hóa (năm gần nhất)',
    label: 'Đạt danh hiệu Thôn văn hóa (có/không)',
    hint: 'Theo quyết định công nhận của năm gần nhất.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'last',
    enteredBy: 'vp',
  },
  // customary
  {
    code: 'nd8_moi_truong_vp',
    name: 'Số vụ vi phạm vệ sinh môi trường bị nhắc nhở, xử lý',
    label: 'Vi phạm vệ sinh môi trường (vụ)',
    hint: 'Vụ bị nhắc nhở hoặc xử lý trong quý. Không có thì ghi 0.',
    unit: 'vụ',
    on: false,
  },
  // plan “sinh đẻ có kế hoạch”; no two-child rule since 2025
  {
    code: 'nd8_dan_so',
    name: 'Thực hiện chính sách dân số theo quy định hiện hành',
    label: 'Thực hiện chính sách dân số (có/không)',
    hint: 'Thôn làm theo quy định hiện hành thì chọn có.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'last',
    on: false,
  },
]);
