/** Indicators of content 1 of the plan: theft, patrols, cameras. */
import { ALWAYS, ifPositive } from '../requirements';
import { rowsOf } from './rows-of';

export const THEFT = rowsOf('1', [
  // plan
  {
    code: 'nd1_trom_vu',
    name: 'Số vụ trộm cắp tài sản xảy ra tại thôn',
    label: 'Vụ trộm xảy ra tại thôn (vụ)',
    hint: 'Tính vụ xảy ra tại thôn, kể cả đã tìm lại được. Không có thì ghi 0.',
    unit: 'vụ',
    required: ALWAYS,
    sensitivity: 'S1',
  },
  // plan “báo cáo kịp thời”
  {
    code: 'nd1_trom_bao_kip',
    name: 'Trong đó: báo Công an kịp thời (trong 24 giờ)',
    label: 'Vụ trộm báo Công an trong 24 giờ (vụ)',
    hint: 'Có vụ trộm mới ghi. Tính 24 giờ từ lúc biết mất; không kịp thì ghi 0.',
    unit: 'vụ',
    required: ifPositive('nd1_trom_vu'),
    sensitivity: 'S1',
  },
  // plan “bảo vệ hiện trường”
  {
    code: 'nd1_trom_hien_truong',
    name: 'Trong đó: giữ được hiện trường (hoặc không cần giữ)',
    label: 'Vụ trộm giữ được hiện trường (vụ)',
    hint: 'Có vụ trộm mới ghi. Vụ không cần giữ hiện trường cũng tính vào đây.',
    unit: 'vụ',
    required: ifPositive('nd1_trom_vu'),
    sensitivity: 'S1',
  },
  // plan “Công an giải quyết”
  {
    code: 'nd1_trom_lam_ro',
    name: 'Số vụ trộm cắp đã điều tra, làm rõ trong kỳ (kể cả vụ kỳ trước)',
    label: 'Vụ trộm đã điều tra, làm rõ (vụ)',
    hint: 'Tính theo ngày làm rõ; vụ kỳ trước làm rõ trong kỳ này cũng tính.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // customary
  {
    code: 'nd1_thiet_hai',
    name: 'Giá trị tài sản thiệt hại (ước tính)',
    label: 'Thiệt hại do trộm, ước tính (triệu đồng)',
    hint: 'Ghi theo triệu đồng; 12,5 là mười hai triệu rưỡi.',
    unit: 'triệu đồng',
    sensitivity: 'S1',
    on: false,
  },
  // plan III.2; Luật 28/2023 Đ12
  {
    code: 'nd1_tuan_tra_buoi',
    name: 'Số buổi tuần tra của {luc_luong}/tổ liên gia',
    label: 'Tuần tra trong thôn (buổi)',
    hint: 'Do {luc_luong}, tổ liên gia đi. Không có thì ghi 0.',
    unit: 'buổi',
    required: ALWAYS,
  },
  // plan III.2
  {
    code: 'nd1_tuan_tra_luot',
    name: 'Số lượt người tham gia tuần tra',
    label: 'Lượt người đi tuần tra (lượt)',
    hint: 'Cộng người đi của từng buổi; một người đi 3 buổi tính 3 lượt.',
    unit: 'lượt',
    required: ifPositive('nd1_tuan_tra_buoi'),
  },
  // customary
  {
    code: 'nd1_camera',
    name: 'Số mắt camera an ninh do nhân dân lắp đặt',
    label: 'Mắt camera an ninh do dân lắp (mắt)',
    hint: 'Số mắt đang dùng đến ngày cuối quý. Không có thì ghi 0.',
    unit: 'mắt',
    kind: 'stock',
    on: false,
  },
]);
