/** Indicators of content 6 of the plan: residence, tips to the police, weapons handed in. */
import { ALWAYS } from '../requirements';
import { police, rowsOf } from './rows-of';

export const RESIDENCE_AND_TIPS = rowsOf('6', [
  // plan; Luật Cư trú 2020 Đ27
  ['nd6_tam_tru_phai', 'người', { kind: 'stock', required: ALWAYS, sensitivity: 'S1' }],
  // plan
  ['nd6_tam_tru_dk', 'người', { ...police('S1'), kind: 'stock' }],
  // Luật Cư trú 2020 Đ31
  ['nd6_tam_vang', 'lượt', { ...police('S1'), on: false }],
  // Luật Cư trú 2020 Đ30
  ['nd6_luu_tru', 'lượt', { sensitivity: 'S1', on: false }],
  // plan
  ['nd6_tin_bao', 'tin', { required: ALWAYS, sensitivity: 'S1' }],
  // plan
  ['nd6_tin_gia_tri', 'tin', police('S1')],
  // plan “ra tự thú, tự báo”
  ['nd6_tu_thu', 'người', police('S2')],
  // plan
  ['nd6_che_giau', 'vụ', police('S2')],
  // customary
  ['nd6_vk_khau', 'chiếc', { enteredBy: 'cax', on: false }],
  // customary
  ['nd6_vat_lieu_no', 'kg', { enteredBy: 'cax', on: false }],
]);
