/** Indicators of content 3 of the plan: people of the village who broke the law, wherever they did. */
import { rowsOf } from './rows-of';

export const OFFENCES = rowsOf('3', [
  // plan; TT124 Đ4 k4
  {
    code: 'nd3_hinh_su',
    name: 'Số người trong thôn phạm tội bị khởi tố',
    label: 'Người phạm tội bị khởi tố (người)',
    hint: 'Theo nơi cư trú, bất kể nơi gây án; tính theo ngày khởi tố bị can.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
  // TT23/TT124 k4
  {
    code: 'nd3_hs_nghiem_trong',
    name: 'Trong đó: phạm tội nghiêm trọng trở lên',
    label: 'Phạm tội nghiêm trọng trở lên (người)',
    hint: 'Từ tội nghiêm trọng trở lên; đã nằm trong số bị khởi tố.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
  // plan
  {
    code: 'nd3_ma_tuy',
    name: 'Số người vi phạm về ma túy bị phát hiện, xử lý',
    label: 'Người vi phạm về ma túy (người)',
    hint: 'Theo nơi cư trú; cả hình sự và hành chính, mỗi người một lần.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
  // plan
  {
    code: 'nd3_mai_dam',
    name: 'Số người vi phạm về mại dâm bị xử lý',
    label: 'Người vi phạm về mại dâm (người)',
    hint: 'Bị xử lý hình sự hoặc hành chính, mỗi người một lần; theo nơi cư trú.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
  // plan
  {
    code: 'nd3_co_bac',
    name: 'Số người vi phạm về cờ bạc bị xử lý',
    label: 'Người vi phạm về cờ bạc (người)',
    hint: 'Bị xử lý hình sự hoặc hành chính, mỗi người một lần; theo nơi cư trú.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
  // plan “không vi phạm luật [giao] thông”
  {
    code: 'nd3_giao_thong',
    name: 'Số trường hợp vi phạm TTATGT bị xử lý',
    label: 'Vi phạm giao thông bị xử lý (trường hợp)',
    hint: 'Theo nơi cư trú; vi phạm ở địa bàn khác có thông báo về vẫn tính.',
    unit: 'trường hợp',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // customary
  {
    code: 'nd3_vphc_khac',
    name: 'Số người vi phạm hành chính khác về ANTT',
    label: 'Vi phạm hành chính khác về ANTT (người)',
    hint: 'Không tính ma túy, mại dâm, cờ bạc, giao thông đã ghi ở trên.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // plan gạch 5; Luật Tư pháp NCTN
  {
    code: 'nd3_duoi_18',
    name: 'Trong đó (cả nhóm 3): người dưới 18 tuổi vi phạm',
    label: 'Nhóm 3: người dưới 18 tuổi vi phạm (người)',
    hint: 'Đã nằm trong các dòng nhóm 3; tuổi tính lúc vi phạm. Chỉ ghi số.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // Luật PCMT 2021
  {
    code: 'nd3_nghien_ql',
    name: 'Số người nghiện/sử dụng trái phép chất ma túy đang quản lý',
    label: 'Nghiện, dùng ma túy đang quản lý (người)',
    hint: 'Số cuối kỳ theo hồ sơ quản lý, cai nghiện. Chỉ ghi số, không ghi tên.',
    unit: 'người',
    kind: 'stock',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
]);
