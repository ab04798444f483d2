/** Indicators of content 7 of the plan: campaigns, traffic, fire, superstition. */
import { ALWAYS, ifPositive } from '../requirements';
import { rowsOf } from './rows-of';

export const AWARENESS_AND_SAFETY = rowsOf('7', [
  // plan
  {
    code: 'nd7_tt_buoi',
    name: 'Số buổi tuyên truyền pháp luật có người dự (không tính phát loa)',
    label: 'Buổi tuyên truyền có người dự (buổi)',
    hint: 'Có dân đến dự mới tính, không tính phát loa. Không có thì ghi 0.',
    unit: 'buổi',
    required: ALWAYS,
  },
  // plan
  {
    code: 'nd7_tt_luot',
    name: 'Số lượt người tham dự tuyên truyền',
    label: 'Lượt người dự tuyên truyền (lượt)',
    hint: 'Cộng người dự của từng buổi; một người dự 2 buổi tính 2 lượt.',
    unit: 'lượt',
    required: ifPositive('nd7_tt_buoi'),
  },
  // plan II.2 gạch 7
  {
    code: 'nd7_tt_chu_de',
    name: 'Chủ đề đã tuyên truyền',
    label: 'Chủ đề đã tuyên truyền (chọn)',
    hint: 'Nhiều chủ đề thì ghi cách nhau bằng dấu chấm phẩy (;).',
    unit: 'chọn',
    kind: 'choices',
    aggregate: 'any',
    choices: ['ATGT', 'PCCC', 'tai nạn lao động', 'cờ bạc', 'mê tín dị đoan', 'mại dâm', 'ma túy'],
  },
  // customary
  {
    code: 'nd7_tt_loa',
    name: 'Số lượt phát thanh trên loa truyền thanh',
    label: 'Phát loa truyền thanh (lượt)',
    hint: 'Mỗi lần phát tính 1 lượt. Không có thì ghi 0.',
    unit: 'lượt',
    on: false,
  },
  // plan; TT23 k4 “tai nạn”
  {
    code: 'nd7_tngt_vu',
    name: 'Số vụ tai nạn giao thông trên địa bàn',
    label: 'Vụ tai nạn giao thông (vụ)',
    hint: 'Theo nơi xảy ra, kể cả người nơi khác bị nạn.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // customary
  {
    code: 'nd7_tngt_chet',
    name: 'Số người chết do TNGT',
    label: 'Người chết do tai nạn giao thông (người)',
    hint: 'Trong các vụ trên địa bàn, kể cả người nơi khác.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // customary
  {
    code: 'nd7_tngt_thuong',
    name: 'Số người bị thương do TNGT',
    label: 'Bị thương do tai nạn giao thông (người)',
    hint: 'Trong các vụ trên địa bàn, kể cả người nơi khác.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // plan
  {
    code: 'nd7_chay_no',
    name: 'Số vụ cháy, nổ',
    label: 'Vụ cháy, nổ tại thôn (vụ)',
    hint: 'Kể cả vụ nhỏ đã dập; không tính đốt rơm, rác. Không có thì ghi 0.',
    unit: 'vụ',
    required: ALWAYS,
    sensitivity: 'S1',
  },
  // plan
  {
    code: 'nd7_tnld',
    name: 'Số vụ tai nạn lao động',
    label: 'Vụ tai nạn lao động tại thôn (vụ)',
    hint: 'Vụ có người bị nạn khi đang làm việc. Không có thì ghi 0.',
    unit: 'vụ',
    sensitivity: 'S1',
    on: false,
  },
  // plan
  {
    code: 'nd7_me_tin',
    name: 'Số vụ bói toán, mê tín dị đoan bị phát hiện',
    label: 'Vụ bói toán, mê tín dị đoan (vụ)',
    hint: 'Vụ bị phát hiện trong kỳ; không tính lễ nghi, tín ngưỡng thông thường.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
]);
