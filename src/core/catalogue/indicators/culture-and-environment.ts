/** Indicators of content 8 of the plan: environment, cultural families, population. */
import { ALWAYS } from '../requirements';
import { rowsOf } from './rows-of';

export const CULTURE_AND_ENVIRONMENT = rowsOf('8', [
  // plan
  ['nd8_vsmt_buoi', 'buổi', { required: ALWAYS }],
  // plan
  ['nd8_vsmt_luot', 'lượt', { on: false }],
  // plan; NĐ 86/2023
  ['nd8_gd_van_hoa', 'hộ', { kind: 'stock', enteredBy: 'vp' }],
  // plan
  ['nd8_thon_van_hoa', 'có/không', { aggregate: 'last', enteredBy: 'vp' }],
  // customary
  ['nd8_moi_truong_vp', 'vụ', { on: false }],
  // plan “sinh đẻ có kế hoạch”; no two-child rule since 2025
  ['nd8_dan_so', 'có/không', { aggregate: 'last', on: false }],
]);
