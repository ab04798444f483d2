/** Indicators of the review meetings (plan, II.3). */
import { ALWAYS, ifYes } from '../requirements';
import { rowsOf } from './rows-of';

export const MEETINGS = rowsOf('H', [
  // plan II.3
  {
    code: 'hop_to_chuc',
    name: 'Đã tổ chức họp đánh giá kết quả trong kỳ',
    label: 'Đã họp đánh giá trong quý (có/không)',
    hint: 'Họp về kết quả giữ an ninh trật tự. Chưa họp thì chọn không.',
    unit: 'có/không',
    kind: 'duty',
    required: ALWAYS,
  },
  // plan II.3
  {
    code: 'hop_so_cuoc',
    name: 'Số cuộc họp đánh giá trong kỳ',
    label: 'Số cuộc họp đánh giá (cuộc)',
    hint: 'Có họp mới ghi. Các tổ họp riêng thì cộng lại.',
    unit: 'cuộc',
    required: ifYes('hop_to_chuc'),
  },
  // plan II.3
  {
    code: 'hop_ngay',
    name: 'Ngày họp (gần nhất)',
    label: 'Ngày họp gần nhất (ngày)',
    hint: 'Ghi ngày/tháng/năm. Họp trong 15 ngày sau ngày cuối quý vẫn tính.',
    unit: 'ngày',
    kind: 'date',
    required: ifYes('hop_to_chuc'),
  },
  // plan II.3
  {
    code: 'hop_dia_diem',
    name: 'Địa điểm họp',
    label: 'Nơi họp (chọn)',
    hint: 'Chọn trong danh sách. Không ghi tên chủ nhà.',
    unit: 'chọn',
    kind: 'choice',
    sensitivity: 'S1',
    choices: ['Nhà văn hóa thôn', 'Nhà hộ dân (luân phiên)', 'Nơi khác'],
  },
  // plan II.3
  {
    code: 'hop_ho_du',
    name: 'Số hộ có đại diện dự họp (gộp các tổ)',
    label: 'Số hộ có người dự họp (hộ)',
    hint: 'Có họp mới ghi. Cộng các tổ lại, mỗi hộ tính một lần.',
    unit: 'hộ',
    kind: 'stock',
    required: ifYes('hop_to_chuc'),
  },
  // plan II.3
  {
    code: 'hop_bien_ban',
    name: 'Có biên bản họp',
    label: 'Có biên bản họp (có/không)',
    hint: 'Có họp mới ghi. Có biên bản thì chọn có, không thì chọn không.',
    unit: 'có/không',
    kind: 'duty',
    required: ifYes('hop_to_chuc'),
  },
  // plan II.3
  {
    code: 'hop_noi_dung_toi',
    name: 'Nội dung tập trung kỳ tới',
    label: 'Việc cần tập trung kỳ tới (chọn, ghi thêm)',
    hint: 'Chọn trong danh sách, có thể ghi thêm vài chữ. Không ghi tên người.',
    unit: 'chọn',
    kind: 'choices',
    choices: ['tuyên truyền', 'tự phòng', 'tự quản', 'tự hòa giải'],
    freeText: true,
  },
]);
