/** Indicators of content 2 of the plan: disputes, mediation, domestic violence. */
import { ALWAYS, ifPositive } from '../requirements';
import { police, rowsOf } from './rows-of';

export const MEDIATION = rowsOf('2', [
  // last quarter’s nd2_dang; the police type only the first one ever
  [
    'nd2_ton_dau',
    'Số vụ việc hòa giải kỳ trước chuyển sang',
    'Vụ việc quý trước chuyển sang',
    'vụ',
    { kind: 'stock', aggregate: 'first', enteredBy: 'system', sensitivity: 'S1' },
  ],
  // TT20/2013/TT-BTP Biểu 12
  [
    'nd2_tiep_nhan',
    'Số vụ việc mâu thuẫn, tranh chấp tiếp nhận hòa giải trong kỳ',
    'Vụ việc mới nhận hòa giải',
    'vụ',
    { required: ALWAYS, sensitivity: 'S1' },
  ],
  // plan; Biểu 12
  [
    'nd2_hgia_dinh',
    'Trong đó: mâu thuẫn hôn nhân và gia đình',
    'Hòa giải: hôn nhân và gia đình',
    'vụ',
    { ...police('S3'), on: false },
  ],
  // Biểu 12
  [
    'nd2_dan_su',
    'Trong đó: tranh chấp dân sự (đất đai, tài sản…)',
    'Hòa giải: tranh chấp dân sự',
    'vụ',
    { sensitivity: 'S1', on: false },
  ],
  // Biểu 12
  [
    'nd2_thanh',
    'Số vụ việc hòa giải thành',
    'Vụ việc hòa giải thành',
    'vụ',
    { required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'), sensitivity: 'S1' },
  ],
  // Biểu 12
  [
    'nd2_khong_thanh',
    'Số vụ việc hòa giải không thành hoặc đã dừng hòa giải',
    'Hòa giải không thành hoặc đã dừng',
    'vụ',
    { required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'), sensitivity: 'S1' },
  ],
  // Biểu 12
  [
    'nd2_dang',
    'Số vụ việc đang hòa giải, chưa xong cuối kỳ',
    'Vụ việc đang hòa giải cuối quý',
    'vụ',
    { kind: 'stock', required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'), sensitivity: 'S1' },
  ],
  // = thanh / (thanh + khong_thanh)
  [
    'nd2_thanh_tl',
    'Tỷ lệ hòa giải thành',
    'Tỷ lệ hòa giải thành',
    '%',
    {
      sensitivity: 'S1',
      ratio: { numerator: 'nd2_thanh', denominator: ['nd2_thanh', 'nd2_khong_thanh'] },
    },
  ],
  // plan “không để xảy ra bạo lực gia đình”
  ['nd2_blgd_vu', 'Số vụ bạo lực gia đình xảy ra', 'Vụ bạo lực gia đình', 'vụ', police('S3')],
  // Luật 13/2022 Đ19–20
  [
    'nd2_blgd_xu_ly',
    'Số vụ bạo lực gia đình đã báo UBND, Công an xã và được xử lý trong kỳ (kể cả vụ kỳ trước)',
    'Vụ bạo lực gia đình đã xử lý',
    'vụ',
    police('S3'),
  ],
  // TT124 Đ4 k3
  [
    'nd2_phuc_tap',
    'Số vụ mâu thuẫn, tranh chấp phức tạp, kéo dài còn tồn tại cuối kỳ',
    'Mâu thuẫn phức tạp còn tồn tại',
    'vụ',
    { ...police('S1'), kind: 'stock' },
  ],
  // TT23 Đ5 k3; TT124 Đ4 k3
  [
    'nd2_khieu_kien',
    'Số vụ khiếu kiện đông người/vượt cấp trái pháp luật',
    'Khiếu kiện đông người, vượt cấp',
    'vụ',
    police('S1'),
  ],
]);
