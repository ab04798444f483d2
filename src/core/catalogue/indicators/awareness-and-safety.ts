/** Indicators of content 7 of the plan: campaigns, traffic, fire, superstition. */
import { ALWAYS, ifPositive } from '../requirements';
import { police, rowsOf } from './rows-of';

export const AWARENESS_AND_SAFETY = rowsOf('7', [
  // plan
  [
    'nd7_tt_buoi',
    'Số buổi tuyên truyền pháp luật có người dự (không tính phát loa)',
    'Buổi tuyên truyền có người dự',
    'buổi',
    { required: ALWAYS },
  ],
  // plan
  [
    'nd7_tt_luot',
    'Số lượt người tham dự tuyên truyền',
    'Lượt người dự tuyên truyền',
    'lượt',
    { required: ifPositive('nd7_tt_buoi') },
  ],
  // plan II.2 gạch 7
  [
    'nd7_tt_chu_de',
    'Chủ đề đã tuyên truyền',
    'Chủ đề đã tuyên truyền',
    'chọn',
    {
      kind: 'choices',
      aggregate: 'any',
      choices: ['ATGT', 'PCCC', 'tai nạn lao động', 'cờ bạc', 'mê tín dị đoan', 'mại dâm', 'ma túy'],
    },
  ],
  // customary
  ['nd7_tt_loa', 'Số lượt phát thanh trên loa truyền thanh', 'Phát loa truyền thanh', 'lượt', { on: false }],
  // plan; TT23 k4 “tai nạn”
  ['nd7_tngt_vu', 'Số vụ tai nạn giao thông trên địa bàn', 'Vụ tai nạn giao thông', 'vụ', police('S1')],
  // customary
  ['nd7_tngt_chet', 'Số người chết do TNGT', 'Người chết do tai nạn giao thông', 'người', police('S1')],
  // customary
  ['nd7_tngt_thuong', 'Số người bị thương do TNGT', 'Bị thương do tai nạn giao thông', 'người', police('S1')],
  // plan
  ['nd7_chay_no', 'Số vụ cháy, nổ', 'Vụ cháy, nổ tại thôn', 'vụ', { required: ALWAYS, sensitivity: 'S1' }],
  // plan
  ['nd7_tnld', 'Số vụ tai nạn lao động', 'Vụ tai nạn lao động tại thôn', 'vụ', { sensitivity: 'S1', on: false }],
  // plan
  ['nd7_me_tin', 'Số vụ bói toán, mê tín dị đoan bị phát hiện', 'Vụ bói toán, mê tín dị đoan', 'vụ', police('S1')],
]);
