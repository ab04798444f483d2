/** Indicators of organisation and registration in quarter I. */
import { FIRST_QUARTER } from '../requirements';
import { rowsOf } from './rows-of';

export const REGISTRATION = rowsOf('A', [
  // TT124 Đ4 k1
  {
    code: 'tc_nghi_quyet',
    name: 'Chi bộ có nghị quyết về bảo đảm ANTT năm (ban hành trong Quý I)',
    label: 'Chi bộ có nghị quyết về ANTT (có/không)',
    hint: 'Chi bộ ra nghị quyết trong Quý I thì chọn có; chưa thì chọn không.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'any-year',
    required: FIRST_QUARTER,
  },
  // TT124 Đ4 k1
  {
    code: 'tc_dang_ky',
    name: 'Thôn có bản đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” (Quý I)',
    label: 'Thôn đăng ký “An toàn về ANTT” (có/không)',
    hint: 'Thôn có bản đăng ký trong Quý I thì chọn có; chưa thì chọn không.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'any-year',
    required: FIRST_QUARTER,
  },
  // TT124 Đ4 k1
  {
    code: 'tc_ho_dang_ky',
    name: 'Số hộ đăng ký/ký cam kết tham gia xây dựng thôn “An toàn về ANTT”',
    label: 'Hộ đăng ký “An toàn về ANTT” (hộ)',
    hint: 'Cả hộ ký cam kết. Ghi một lần ở Quý I, mỗi hộ tính một lần.',
    unit: 'hộ',
    kind: 'stock',
    required: FIRST_QUARTER,
  },
  // = tc_ho_dang_ky / bc_ho_tong
  {
    code: 'tc_ho_dang_ky_tl',
    name: 'Tỷ lệ hộ đăng ký',
    label: 'Tỷ lệ hộ đăng ký “An toàn về ANTT” (%)',
    hint: 'Máy tự tính: hộ đăng ký chia tổng số hộ. Không phải ghi.',
    unit: '%',
    kind: 'computed',
    enteredBy: 'computed',
    ratio: { numerator: 'tc_ho_dang_ky', denominator: ['bc_ho_tong'] },
  },
  // plan II.2
  {
    code: 'tc_niem_yet',
    name: 'Đã niêm yết công khai Quy ước tại Nhà văn hóa thôn',
    label: 'Đã niêm yết Quy ước (có/không)',
    hint: 'Đã treo ở Nhà văn hóa thôn thì chọn có; chưa treo thì chọn không.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'last',
    required: FIRST_QUARTER,
  },
  // plan II.2
  {
    code: 'tc_ngay_niem_yet',
    name: 'Ngày niêm yết Quy ước',
    label: 'Ngày niêm yết Quy ước (ngày)',
    hint: 'Ghi ngày/tháng/năm bắt đầu treo ở Nhà văn hóa thôn.',
    unit: 'ngày',
    kind: 'date',
    on: false,
  },
]);
