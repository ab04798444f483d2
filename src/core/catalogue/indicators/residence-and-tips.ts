/** Indicators of content 6 of the plan: residence, tips to the police, weapons handed in. */
import { ALWAYS } from '../requirements';
import { rowsOf } from './rows-of';

export const RESIDENCE_AND_TIPS = rowsOf('6', [
  // plan; Luật Cư trú 2020 Đ27
  {
    code: 'nd6_tam_tru_phai',
    name: 'Số người thuộc diện phải đăng ký tạm trú',
    label: 'Người phải đăng ký tạm trú (người)',
    hint: 'Người xã khác đang ở từ 30 ngày, kể cả đã đăng ký. Không có thì ghi 0.',
    unit: 'người',
    kind: 'stock',
    required: ALWAYS,
    sensitivity: 'S1',
  },
  // plan
  {
    code: 'nd6_tam_tru_dk',
    name: 'Trong đó: đã đăng ký tạm trú',
    label: 'Người đã đăng ký tạm trú (người)',
    hint: 'Số còn hiệu lực cuối kỳ, theo dữ liệu cư trú.',
    unit: 'người',
    kind: 'stock',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // Luật Cư trú 2020 Đ31
  {
    code: 'nd6_tam_vang',
    name: 'Số lượt khai báo tạm vắng',
    label: 'Khai báo tạm vắng (lượt)',
    hint: 'Số lượt Công an xã tiếp nhận trong kỳ.',
    unit: 'lượt',
    enteredBy: 'cax',
    sensitivity: 'S1',
    on: false,
  },
  // Luật Cư trú 2020 Đ30
  {
    code: 'nd6_luu_tru',
    name: 'Số lượt thông báo lưu trú',
    label: 'Thông báo lưu trú (lượt)',
    hint: 'Khách đến ở dưới 30 ngày đã được báo. Không có thì ghi 0.',
    unit: 'lượt',
    sensitivity: 'S1',
    on: false,
  },
  // plan
  {
    code: 'nd6_tin_bao',
    name: 'Số tin về ANTT cung cấp cho Công an',
    label: 'Tin báo Công an về an ninh trật tự (tin)',
    hint: 'Tin thôn báo Công an trong quý, chỉ đếm số tin. Không có thì ghi 0.',
    unit: 'tin',
    required: ALWAYS,
    sensitivity: 'S1',
  },
  // plan
  {
    code: 'nd6_tin_gia_tri',
    name: 'Số tin có giá trị, phục vụ điều tra, xử lý (kể cả tin báo thẳng Công an)',
    label: 'Tin có giá trị cho điều tra, xử lý (tin)',
    hint: 'Kể cả tin người dân báo thẳng Công an, không qua thôn.',
    unit: 'tin',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // plan “ra tự thú, tự báo”
  {
    code: 'nd6_tu_thu',
    name: 'Số người tự thú, đầu thú do vận động',
    label: 'Người tự thú, đầu thú do vận động (người)',
    hint: 'Gộp tự thú và đầu thú; chỉ tính trường hợp do vận động.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
  // plan
  {
    code: 'nd6_che_giau',
    name: 'Số vụ che giấu tội phạm, không tố giác',
    label: 'Vụ che giấu, không tố giác tội phạm (vụ)',
    hint: 'Chỉ tính vụ đã có kết luận của cơ quan có thẩm quyền.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S2',
  },
  // customary
  {
    code: 'nd6_vk_khau',
    name: 'Số vũ khí, công cụ hỗ trợ vận động giao nộp',
    label: 'Vũ khí, công cụ hỗ trợ giao nộp (khẩu)',
    hint: 'Vận động giao nộp trong kỳ, kể cả súng tự chế.',
    unit: 'chiếc',
    enteredBy: 'cax',
    on: false,
  },
  // customary
  {
    code: 'nd6_vat_lieu_no',
    name: 'Vật liệu nổ, pháo vận động giao nộp',
    label: 'Vật liệu nổ, pháo giao nộp (kg)',
    hint: 'Ghi theo kg, lẻ một số sau dấu phẩy, ví dụ 1,5.',
    unit: 'kg',
    enteredBy: 'cax',
    on: false,
  },
]);
