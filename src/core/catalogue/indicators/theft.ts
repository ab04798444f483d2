/** Indicators of content 1 of the plan: theft, patrols, cameras. */
import { ALWAYS, ifPositive } from '../requirements';
import { police, rowsOf } from './rows-of';

export const THEFT = rowsOf('1', [
  // plan
  [
    'nd1_trom_vu',
    'Số vụ trộm cắp tài sản xảy ra tại thôn',
    'Vụ trộm xảy ra tại thôn',
    'vụ',
    { required: ALWAYS, sensitivity: 'S1' },
  ],
  // plan “báo cáo kịp thời”
  [
    'nd1_trom_bao_kip',
    'Trong đó: báo Công an kịp thời (trong 24 giờ)',
    'Vụ trộm báo Công an trong 24 giờ',
    'vụ',
    { required: ifPositive('nd1_trom_vu'), sensitivity: 'S1' },
  ],
  // plan “bảo vệ hiện trường”
  [
    'nd1_trom_hien_truong',
    'Trong đó: giữ được hiện trường (hoặc không cần giữ)',
    'Vụ trộm giữ được hiện trường',
    'vụ',
    { required: ifPositive('nd1_trom_vu'), sensitivity: 'S1' },
  ],
  // plan “Công an giải quyết”
  [
    'nd1_trom_lam_ro',
    'Số vụ trộm cắp đã điều tra, làm rõ trong kỳ (kể cả vụ kỳ trước)',
    'Vụ trộm đã điều tra, làm rõ',
    'vụ',
    police('S1'),
  ],
  // customary
  [
    'nd1_thiet_hai',
    'Giá trị tài sản thiệt hại (ước tính)',
    'Thiệt hại do trộm, ước tính',
    'triệu đồng',
    { sensitivity: 'S1', on: false },
  ],
  // plan III.2; Luật 28/2023 Đ12
  [
    'nd1_tuan_tra_buoi',
    'Số buổi tuần tra của {luc_luong}/tổ liên gia',
    'Tuần tra trong thôn',
    'buổi',
    { required: ALWAYS },
  ],
  // plan III.2
  [
    'nd1_tuan_tra_luot',
    'Số lượt người tham gia tuần tra',
    'Lượt người đi tuần tra',
    'lượt',
    { required: ifPositive('nd1_tuan_tra_buoi') },
  ],
  // customary
  [
    'nd1_camera',
    'Số mắt camera an ninh do nhân dân lắp đặt',
    'Mắt camera an ninh do dân lắp',
    'mắt',
    { kind: 'stock', on: false },
  ],
]);
