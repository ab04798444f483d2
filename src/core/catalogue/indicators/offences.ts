/** Indicators of content 3 of the plan: people of the village who broke the law, wherever they did. */
import { police, rowsOf } from './rows-of';

export const OFFENCES = rowsOf('3', [
  // plan; TT124 Đ4 k4
  ['nd3_hinh_su', 'Số người trong thôn phạm tội bị khởi tố', 'Người phạm tội bị khởi tố', 'người', police('S2')],
  // TT23/TT124 k4
  [
    'nd3_hs_nghiem_trong',
    'Trong đó: phạm tội nghiêm trọng trở lên',
    'Phạm tội nghiêm trọng trở lên',
    'người',
    police('S2'),
  ],
  // plan
  ['nd3_ma_tuy', 'Số người vi phạm về ma túy bị phát hiện, xử lý', 'Người vi phạm về ma túy', 'người', police('S2')],
  // plan
  ['nd3_mai_dam', 'Số người vi phạm về mại dâm bị xử lý', 'Người vi phạm về mại dâm', 'người', police('S2')],
  // plan
  ['nd3_co_bac', 'Số người vi phạm về cờ bạc bị xử lý', 'Người vi phạm về cờ bạc', 'người', police('S2')],
  // plan “không vi phạm luật [giao] thông”
  [
    'nd3_giao_thong',
    'Số trường hợp vi phạm TTATGT bị xử lý',
    'Vi phạm giao thông bị xử lý',
    'trường hợp',
    police('S1'),
  ],
  // customary
  [
    'nd3_vphc_khac',
    'Số người vi phạm hành chính khác về ANTT',
    'Vi phạm hành chính khác về ANTT',
    'người',
    police('S1'),
  ],
  // plan gạch 5; Luật Tư pháp NCTN
  [
    'nd3_duoi_18',
    'Trong đó (cả nhóm 3): người dưới 18 tuổi vi phạm',
    'Nhóm 3: người dưới 18 tuổi vi phạm',
    'người',
    police('S3'),
  ],
  // Luật PCMT 2021
  [
    'nd3_nghien_ql',
    'Số người nghiện/sử dụng trái phép chất ma túy đang quản lý',
    'Nghiện, dùng ma túy đang quản lý',
    'người',
    { ...police('S3'), kind: 'stock' },
  ],
]);
