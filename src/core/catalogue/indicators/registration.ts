/** Indicators of organisation and registration in quarter I. */
import { FIRST_QUARTER } from '../requirements';
import { rowsOf } from './rows-of';

export const REGISTRATION = rowsOf('A', [
  // TT124 Đ4 k1
  [
    'tc_nghi_quyet',
    'Chi bộ có nghị quyết về bảo đảm ANTT năm (ban hành trong Quý I)',
    'Chi bộ có nghị quyết về ANTT',
    'có/không',
    { aggregate: 'any-year', required: FIRST_QUARTER },
  ],
  // TT124 Đ4 k1
  [
    'tc_dang_ky',
    'Thôn có bản đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” (Quý I)',
    'Thôn đăng ký “An toàn về ANTT”',
    'có/không',
    { aggregate: 'any-year', required: FIRST_QUARTER },
  ],
  // TT124 Đ4 k1
  [
    'tc_ho_dang_ky',
    'Số hộ đăng ký/ký cam kết tham gia xây dựng thôn “An toàn về ANTT”',
    'Hộ đăng ký “An toàn về ANTT”',
    'hộ',
    { kind: 'stock', required: FIRST_QUARTER },
  ],
  // = tc_ho_dang_ky / bc_ho_tong
  [
    'tc_ho_dang_ky_tl',
    'Tỷ lệ hộ đăng ký',
    'Tỷ lệ hộ đăng ký “An toàn về ANTT”',
    '%',
    { ratio: { numerator: 'tc_ho_dang_ky', denominator: ['bc_ho_tong'] } },
  ],
  // plan II.2
  [
    'tc_niem_yet',
    'Đã niêm yết công khai Quy ước tại Nhà văn hóa thôn',
    'Đã niêm yết Quy ước',
    'có/không',
    { aggregate: 'last', required: FIRST_QUARTER },
  ],
  // plan II.2
  ['tc_ngay_niem_yet', 'Ngày niêm yết Quy ước', 'Ngày niêm yết Quy ước', 'ngày', { kind: 'date', on: false }],
]);
