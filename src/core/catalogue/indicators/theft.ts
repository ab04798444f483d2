/** Indicators of content 1 of the plan: theft, patrols, cameras. */
import { ALWAYS, ifPositive } from '../requirements';
import { police, rowsOf } from './rows-of';

export const THEFT = rowsOf('1', [
  // plan
  ['nd1_trom_vu', 'vụ', { required: ALWAYS, sensitivity: 'S1' }],
  // plan “báo cáo kịp thời”
  ['nd1_trom_bao_kip', 'vụ', { required: ifPositive('nd1_trom_vu'), sensitivity: 'S1' }],
  // plan “bảo vệ hiện trường”
  ['nd1_trom_hien_truong', 'vụ', { required: ifPositive('nd1_trom_vu'), sensitivity: 'S1' }],
  // plan “Công an giải quyết”
  ['nd1_trom_lam_ro', 'vụ', police('S1')],
  // customary
  ['nd1_thiet_hai', 'triệu đồng', { sensitivity: 'S1', on: false }],
  // plan III.2; Luật 28/2023 Đ12
  ['nd1_tuan_tra_buoi', 'buổi', { required: ALWAYS }],
  // plan III.2
  ['nd1_tuan_tra_luot', 'lượt', { required: ifPositive('nd1_tuan_tra_buoi') }],
  // customary
  ['nd1_camera', 'mắt', { kind: 'stock', on: false }],
]);
