/** Headings of the groups of rows on a village tab: what a head would call them; a data file brings them there. */
import type { IndicatorGroup } from '../catalogue/types';

export const HEAD_GROUP_TITLES: Readonly<Record<IndicatorGroup, string>> = {
  '0': 'Thôn và các tổ',
  A: 'Đăng ký đầu năm (ghi ở Quý I)',
  '1': 'Trộm cắp, tuần tra',
  '2': 'Hòa giải',
  '3': 'Chấp hành pháp luật',
  '4': 'Giúp đỡ người tái hòa nhập',
  '5': 'Phối hợp với nhà trường',
  '6': 'Tạm trú, tin báo',
  '7': 'Tuyên truyền, cháy nổ',
  '8': 'Vệ sinh môi trường, văn hóa',
  H: 'Họp đánh giá trong quý',
  T: 'Tổ chức thực hiện',
  L: 'Điều kiện xét xếp loại',
};
