/** Indicators of the review meetings (plan, II.3). */
import { ALWAYS, ifYes } from '../requirements';
import { rowsOf } from './rows-of';

export const MEETINGS = rowsOf('H', [
  // plan II.3
  [
    'hop_to_chuc',
    'Đã tổ chức họp đánh giá kết quả trong kỳ',
    'Đã họp đánh giá trong quý',
    'có/không',
    { required: ALWAYS },
  ],
  // plan II.3
  ['hop_so_cuoc', 'Số cuộc họp đánh giá trong kỳ', 'Số cuộc họp đánh giá', 'cuộc', { required: ifYes('hop_to_chuc') }],
  // plan II.3
  ['hop_ngay', 'Ngày họp (gần nhất)', 'Ngày họp gần nhất', 'ngày', { kind: 'date', required: ifYes('hop_to_chuc') }],
  // plan II.3
  [
    'hop_dia_diem',
    'Địa điểm họp',
    'Nơi họp',
    'chọn',
    { kind: 'choice', sensitivity: 'S1', choices: ['Nhà văn hóa thôn', 'Nhà hộ dân (luân phiên)', 'Nơi khác'] },
  ],
  // plan II.3
  [
    'hop_ho_du',
    'Số hộ có đại diện dự họp (gộp các tổ)',
    'Số hộ có người dự họp',
    'hộ',
    { kind: 'stock', required: ifYes('hop_to_chuc') },
  ],
  // plan II.3
  ['hop_bien_ban', 'Có biên bản họp', 'Có biên bản họp', 'có/không', { required: ifYes('hop_to_chuc') }],
  // plan II.3
  [
    'hop_noi_dung_toi',
    'Nội dung tập trung kỳ tới',
    'Việc cần tập trung kỳ tới',
    'chọn',
    {
      label: 'Việc cần tập trung kỳ tới (chọn, ghi thêm)',
      kind: 'choices',
      choices: ['tuyên truyền', 'tự phòng', 'tự quản', 'tự hòa giải'],
      freeText: true,
    },
  ],
]);
