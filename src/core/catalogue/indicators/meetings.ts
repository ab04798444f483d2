/** Indicators of the review meetings (plan, II.3). */
import { ALWAYS, ifYes } from '../requirements';
import { rowsOf } from './rows-of';

export const MEETINGS = rowsOf('H', [
  // plan II.3
  ['hop_to_chuc', 'có/không', { required: ALWAYS }],
  // plan II.3
  ['hop_so_cuoc', 'cuộc', { required: ifYes('hop_to_chuc') }],
  // plan II.3
  ['hop_ngay', 'ngày', { kind: 'date', required: ifYes('hop_to_chuc') }],
  // plan II.3
  [
    'hop_dia_diem',
    'chọn',
    { kind: 'choice', sensitivity: 'S1', choices: ['Nhà văn hóa thôn', 'Nhà hộ dân (luân phiên)', 'Nơi khác'] },
  ],
  // plan II.3
  ['hop_ho_du', 'hộ', { kind: 'stock', required: ifYes('hop_to_chuc') }],
  // plan II.3
  ['hop_bien_ban', 'có/không', { required: ifYes('hop_to_chuc') }],
  // plan II.3
  [
    'hop_noi_dung_toi',
    'chọn',
    {
      kind: 'choices',
      choices: ['tuyên truyền', 'tự phòng', 'tự quản', 'tự hòa giải'],
      freeText: true,
    },
  ],
]);
