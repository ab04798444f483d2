/** Indicators of content 7 of the plan: campaigns, traffic, fire, superstition. */
import { ALWAYS, ifPositive } from '../requirements';
import { police, rowsOf } from './rows-of';

export const AWARENESS_AND_SAFETY = rowsOf('7', [
  // plan
  ['nd7_tt_buoi', 'buổi', { required: ALWAYS }],
  // plan
  ['nd7_tt_luot', 'lượt', { required: ifPositive('nd7_tt_buoi') }],
  // plan II.2 gạch 7
  [
    'nd7_tt_chu_de',
    'chọn',
    {
      kind: 'choices',
      aggregate: 'any',
      choices: ['ATGT', 'PCCC', 'tai nạn lao động', 'cờ bạc', 'mê tín dị đoan', 'mại dâm', 'ma túy'],
    },
  ],
  // customary
  ['nd7_tt_loa', 'lượt', { on: false }],
  // plan; TT23 k4 “tai nạn”
  ['nd7_tngt_vu', 'vụ', police('S1')],
  // customary
  ['nd7_tngt_chet', 'người', police('S1')],
  // customary
  ['nd7_tngt_thuong', 'người', police('S1')],
  // plan
  ['nd7_chay_no', 'vụ', { required: ALWAYS, sensitivity: 'S1' }],
  // plan
  ['nd7_tnld', 'vụ', { sensitivity: 'S1', on: false }],
  // plan
  ['nd7_me_tin', 'vụ', police('S1')],
]);
