/** Indicators of the village itself: households, teams, whether it is the pilot. */
import { ALWAYS } from '../requirements';
import { rowsOf } from './rows-of';

export const CONTEXT = rowsOf('0', [
  // TT124 k1 (100% hộ đang cư trú)
  ['bc_ho_tong', 'hộ', { kind: 'stock', required: ALWAYS }],
  // context
  ['bc_nhan_khau', 'người', { kind: 'stock', on: false }],
  // plan III.2
  ['bc_to_lien_gia', 'tổ', { kind: 'stock' }],
  // plan I.1, III.2; Luật 28/2023
  ['bc_tv_to_antt', 'người', { kind: 'stock' }],
  // Luật HGCS 2013
  ['bc_hoa_giai_vien', 'người', { kind: 'stock', on: false }],
  // from the tab Danh sách thôn; plan II.1, II.2
  ['bc_thon_diem', 'có/không', { aggregate: 'last', enteredBy: 'system' }],
]);
