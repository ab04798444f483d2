/** Indicators of content 6 of the plan: residence, tips to the police, weapons handed in. */
import { ALWAYS } from '../requirements';
import { police, rowsOf } from './rows-of';

export const RESIDENCE_AND_TIPS = rowsOf('6', [
  // plan; Luật Cư trú 2020 Đ27
  [
    'nd6_tam_tru_phai',
    'Số người thuộc diện phải đăng ký tạm trú',
    'Người phải đăng ký tạm trú',
    'người',
    { kind: 'stock', required: ALWAYS, sensitivity: 'S1' },
  ],
  // plan
  [
    'nd6_tam_tru_dk',
    'Trong đó: đã đăng ký tạm trú',
    'Người đã đăng ký tạm trú',
    'người',
    { ...police('S1'), kind: 'stock' },
  ],
  // Luật Cư trú 2020 Đ31
  ['nd6_tam_vang', 'Số lượt khai báo tạm vắng', 'Khai báo tạm vắng', 'lượt', { ...police('S1'), on: false }],
  // Luật Cư trú 2020 Đ30
  ['nd6_luu_tru', 'Số lượt thông báo lưu trú', 'Thông báo lưu trú', 'lượt', { sensitivity: 'S1', on: false }],
  // plan
  [
    'nd6_tin_bao',
    'Số tin về ANTT cung cấp cho Công an',
    'Tin báo Công an về an ninh trật tự',
    'tin',
    { required: ALWAYS, sensitivity: 'S1' },
  ],
  // plan
  [
    'nd6_tin_gia_tri',
    'Số tin có giá trị, phục vụ điều tra, xử lý (kể cả tin báo thẳng Công an)',
    'Tin có giá trị cho điều tra, xử lý',
    'tin',
    police('S1'),
  ],
  // plan “ra tự thú, tự báo”
  ['nd6_tu_thu', 'Số người tự thú, đầu thú do vận động', 'Người tự thú, đầu thú do vận động', 'người', police('S2')],
  // plan
  ['nd6_che_giau', 'Số vụ che giấu tội phạm, không tố giác', 'Vụ che giấu, không tố giác tội phạm', 'vụ', police('S2')],
  // customary
  [
    'nd6_vk_khau',
    'Số vũ khí, công cụ hỗ trợ vận động giao nộp',
    'Vũ khí, công cụ hỗ trợ giao nộp',
    'chiếc',
    { label: 'Vũ khí, công cụ hỗ trợ giao nộp (khẩu)', enteredBy: 'cax', on: false },
  ],
  // customary
  [
    'nd6_vat_lieu_no',
    'Vật liệu nổ, pháo vận động giao nộp',
    'Vật liệu nổ, pháo giao nộp',
    'kg',
    { enteredBy: 'cax', on: false },
  ],
]);
