/** Indicators of the village itself: households, teams, whether it is the pilot. */
import { ALWAYS } from '../requirements';
import { rowsOf } from './rows-of';

export const CONTEXT = rowsOf('0', [
  // TT124 k1 (100% hộ đang cư trú)
  ['bc_ho_tong', 'Tổng số hộ đang cư trú', 'Số hộ đang ở tại thôn', 'hộ', { kind: 'stock', required: ALWAYS }],
  // context
  ['bc_nhan_khau', 'Tổng số nhân khẩu', 'Số nhân khẩu của thôn', 'người', { kind: 'stock', on: false }],
  // plan III.2
  ['bc_to_lien_gia', 'Số tổ liên gia tự quản về ANTT', 'Tổ liên gia tự quản', 'tổ', { kind: 'stock' }],
  // plan I.1, III.2; Luật 28/2023
  ['bc_tv_to_antt', 'Số thành viên {luc_luong}', 'Thành viên {luc_luong}', 'người', { kind: 'stock' }],
  // Luật HGCS 2013
  [
    'bc_hoa_giai_vien',
    'Số hòa giải viên của Tổ hòa giải',
    'Hòa giải viên của thôn',
    'người',
    { kind: 'stock', on: false },
  ],
  // from the tab Danh sách thôn; plan II.1, II.2
  [
    'bc_thon_diem',
    'Là thôn được chọn làm điểm mô hình',
    'Thôn làm điểm mô hình',
    'có/không',
    { aggregate: 'last', enteredBy: 'system' },
  ],
]);
