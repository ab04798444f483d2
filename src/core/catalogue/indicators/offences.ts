/** Indicators of content 3 of the plan: people of the village who broke the law, wherever they did. */
import { police, rowsOf } from './rows-of';

export const OFFENCES = rowsOf('3', [
  // plan; TT124 Đ4 k4
  ['nd3_hinh_su', 'người', police('S2')],
  // TT23/TT124 k4
  ['nd3_hs_nghiem_trong', 'người', police('S2')],
  // plan
  ['nd3_ma_tuy', 'người', police('S2')],
  // plan
  ['nd3_mai_dam', 'người', police('S2')],
  // plan
  ['nd3_co_bac', 'người', police('S2')],
  // plan “không vi phạm luật [giao] thông”
  ['nd3_giao_thong', 'trường hợp', police('S1')],
  // customary
  ['nd3_vphc_khac', 'người', police('S1')],
  // plan gạch 5; Luật Tư pháp NCTN
  ['nd3_duoi_18', 'người', police('S3')],
  // Luật PCMT 2021
  ['nd3_nghien_ql', 'người', { ...police('S3'), kind: 'stock' }],
]);
