/** Indicators of the village itself: households, teams, whether it is the pilot. */
import { ALWAYS } from '../requirements';
import { rowsOf } from './rows-of';

export const CONTEXT = rowsOf('0', [
  // TT124 k1 (100% hộ đang cư trú)
  {
    code: 'bc_ho_tong',
    name: 'Tổng số hộ đang cư trú',
    label: 'Số hộ đang ở tại thôn (hộ)',
    hint: 'Tính đến ngày cuối quý. Không tính hộ đã chuyển đi hẳn.',
    unit: 'hộ',
    kind: 'stock',
    required: ALWAYS,
  },
  // context
  {
    code: 'bc_nhan_khau',
    name: 'Tổng số nhân khẩu',
    label: 'Số nhân khẩu của thôn (người)',
    hint: 'Người đang ở tại thôn đến ngày cuối quý, kể cả trẻ nhỏ.',
    unit: 'người',
    kind: 'stock',
    on: false,
  },
  // plan III.2
  {
    code: 'bc_to_lien_gia',
    name: 'Số tổ liên gia tự quản về ANTT',
    label: 'Tổ liên gia tự quản (tổ)',
    hint: 'Số tổ đang hoạt động đến ngày cuối quý. Không có thì ghi 0.',
    unit: 'tổ',
    kind: 'stock',
  },
  // plan I.1, III.2; Luật 28/2023
  {
    code: 'bc_tv_to_antt',
    name: 'Số thành viên {luc_luong}',
    label: 'Thành viên {luc_luong} (người)',
    hint: 'Người đang làm đến ngày cuối quý. Không tính người của tổ liên gia.',
    unit: 'người',
    kind: 'stock',
  },
  // Luật HGCS 2013
  {
    code: 'bc_hoa_giai_vien',
    name: 'Số hòa giải viên của Tổ hòa giải',
    label: 'Hòa giải viên của thôn (người)',
    hint: 'Người trong Tổ hòa giải, đang làm đến ngày cuối quý.',
    unit: 'người',
    kind: 'stock',
    on: false,
  },
  // from the tab Danh sách thôn; plan II.1, II.2
  {
    code: 'bc_thon_diem',
    name: 'Là thôn được chọn làm điểm mô hình',
    label: 'Thôn làm điểm mô hình (có/không)',
    hint: 'Lấy từ trang “Danh sách thôn”, không ghi ở đây.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'last',
    enteredBy: 'system',
  },
]);
