/** Indicators of content 2 of the plan: disputes, mediation, domestic violence. */
import { ALWAYS, ifPositive } from '../requirements';
import { police, rowsOf } from './rows-of';

export const MEDIATION = rowsOf('2', [
  // last quarter’s nd2_dang; the police type only the first one ever
  ['nd2_ton_dau', 'vụ', { kind: 'stock', aggregate: 'first', enteredBy: 'system', sensitivity: 'S1' }],
  // TT20/2013/TT-BTP Biểu 12
  ['nd2_tiep_nhan', 'vụ', { required: ALWAYS, sensitivity: 'S1' }],
  // plan; Biểu 12
  ['nd2_hgia_dinh', 'vụ', { ...police('S3'), on: false }],
  // Biểu 12
  ['nd2_dan_su', 'vụ', { sensitivity: 'S1', on: false }],
  // Biểu 12
  ['nd2_thanh', 'vụ', { required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'), sensitivity: 'S1' }],
  // Biểu 12
  ['nd2_khong_thanh', 'vụ', { required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'), sensitivity: 'S1' }],
  // Biểu 12
  ['nd2_dang', 'vụ', { kind: 'stock', required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'), sensitivity: 'S1' }],
  // = thanh / (thanh + khong_thanh)
  [
    'nd2_thanh_tl',
    '%',
    {
      sensitivity: 'S1',
      ratio: { numerator: 'nd2_thanh', denominator: ['nd2_thanh', 'nd2_khong_thanh'] },
    },
  ],
  // plan “không để xảy ra bạo lực gia đình”
  ['nd2_blgd_vu', 'vụ', police('S3')],
  // Luật 13/2022 Đ19–20
  ['nd2_blgd_xu_ly', 'vụ', police('S3')],
  // TT124 Đ4 k3
  ['nd2_phuc_tap', 'vụ', { ...police('S1'), kind: 'stock' }],
  // TT23 Đ5 k3; TT124 Đ4 k3
  ['nd2_khieu_kien', 'vụ', police('S1')],
]);
