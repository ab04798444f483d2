/** Indicators of content 2 of the plan: disputes, mediation, domestic violence. */
import { ALWAYS, ifPositive } from '../requirements';
import { rowsOf } from './rows-of';

export const MEDIATION = rowsOf('2', [
  // last quarter’s nd2_dang; the police type only the first one ever
  {
    code: 'nd2_ton_dau',
    name: 'Số vụ việc hòa giải kỳ trước chuyển sang',
    label: 'Vụ việc quý trước chuyển sang (vụ)',
    hint: 'Máy lấy từ “đang hòa giải” quý trước; lần đầu Công an xã ghi.',
    unit: 'vụ',
    kind: 'stock',
    aggregate: 'first',
    enteredBy: 'system',
    sensitivity: 'S1',
  },
  // TT20/2013/TT-BTP Biểu 12
  {
    code: 'nd2_tiep_nhan',
    name: 'Số vụ việc mâu thuẫn, tranh chấp tiếp nhận hòa giải trong kỳ',
    label: 'Vụ việc mới nhận hòa giải (vụ)',
    hint: 'Chỉ việc mới nhận trong quý, không tính việc cũ. Không có thì ghi 0.',
    unit: 'vụ',
    required: ALWAYS,
    sensitivity: 'S1',
  },
  // plan; Biểu 12
  {
    code: 'nd2_hgia_dinh',
    name: 'Trong đó: mâu thuẫn hôn nhân và gia đình',
    label: 'Hòa giải: hôn nhân và gia đình (vụ)',
    hint: 'Nằm trong số vụ việc mới nhận hòa giải. Không có thì ghi 0.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S3',
    on: false,
  },
  // Biểu 12
  {
    code: 'nd2_dan_su',
    name: 'Trong đó: tranh chấp dân sự (đất đai, tài sản…)',
    label: 'Hòa giải: tranh chấp dân sự (vụ)',
    hint: 'Đất đai, tài sản…, nằm trong số mới nhận. Không có thì ghi 0.',
    unit: 'vụ',
    sensitivity: 'S1',
    on: false,
  },
  // Biểu 12
  {
    code: 'nd2_thanh',
    name: 'Số vụ việc hòa giải thành',
    label: 'Vụ việc hòa giải thành (vụ)',
    hint: 'Hai bên thỏa thuận được, kể cả việc quý trước. Không có thì ghi 0.',
    unit: 'vụ',
    required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'),
    sensitivity: 'S1',
  },
  // Biểu 12
  {
    code: 'nd2_khong_thanh',
    name: 'Số vụ việc hòa giải không thành hoặc đã dừng hòa giải',
    label: 'Hòa giải không thành hoặc đã dừng (vụ)',
    hint: 'Hai bên không thỏa thuận được, hoặc đã dừng. Không có thì ghi 0.',
    unit: 'vụ',
    required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'),
    sensitivity: 'S1',
  },
  // Biểu 12
  {
    code: 'nd2_dang',
    name: 'Số vụ việc đang hòa giải, chưa xong cuối kỳ',
    label: 'Vụ việc đang hòa giải cuối quý (vụ)',
    hint: 'Việc chưa xong đến ngày cuối quý, cả cũ và mới. Không có thì ghi 0.',
    unit: 'vụ',
    kind: 'stock',
    required: ifPositive('nd2_ton_dau', 'nd2_tiep_nhan'),
    sensitivity: 'S1',
  },
  // = thanh / (thanh + khong_thanh)
  {
    code: 'nd2_thanh_tl',
    name: 'Tỷ lệ hòa giải thành',
    label: 'Tỷ lệ hòa giải thành (%)',
    hint: 'Máy tự tính: số thành chia cho tổng thành và không thành.',
    unit: '%',
    kind: 'computed',
    enteredBy: 'computed',
    sensitivity: 'S1',
    ratio: { numerator: 'nd2_thanh', denominator: ['nd2_thanh', 'nd2_khong_thanh'] },
  },
  // plan “không để xảy ra bạo lực gia đình”
  {
    code: 'nd2_blgd_vu',
    name: 'Số vụ bạo lực gia đình xảy ra',
    label: 'Vụ bạo lực gia đình (vụ)',
    hint: 'Vụ xảy ra trong kỳ, qua tin báo và nắm tình hình. Chỉ ghi số.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // Luật 13/2022 Đ19–20
  {
    code: 'nd2_blgd_xu_ly',
    name: 'Số vụ bạo lực gia đình đã báo UBND, Công an xã và được xử lý trong kỳ (kể cả vụ kỳ trước)',
    label: 'Vụ bạo lực gia đình đã xử lý (vụ)',
    hint: 'Đã báo UBND hoặc Công an xã và đã can thiệp, theo ngày xử lý.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // TT124 Đ4 k3
  {
    code: 'nd2_phuc_tap',
    name: 'Số vụ mâu thuẫn, tranh chấp phức tạp, kéo dài còn tồn tại cuối kỳ',
    label: 'Mâu thuẫn phức tạp còn tồn tại (vụ)',
    hint: 'Số còn lại cuối kỳ. Có vụ thì ghi cả dòng mâu thuẫn ở nhóm L.',
    unit: 'vụ',
    kind: 'stock',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // TT23 Đ5 k3; TT124 Đ4 k3
  {
    code: 'nd2_khieu_kien',
    name: 'Số vụ khiếu kiện đông người/vượt cấp trái pháp luật',
    label: 'Khiếu kiện đông người, vượt cấp (vụ)',
    hint: 'Chỉ tính vụ trái pháp luật trong kỳ.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
]);
