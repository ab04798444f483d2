/** Headings of the groups of rows, in the words of the office. */
import type { IndicatorGroup } from '../catalogue/types';

/** On the tab `Công an xã`; hints there speak of “nhóm 3” and “nhóm L”. */
export const POLICE_GROUP_TITLES: Readonly<Record<IndicatorGroup, string>> = {
  '0': 'Thông tin chung',
  A: 'Nhóm A – Tổ chức, đăng ký',
  '1': 'Nhóm 1 – Phòng ngừa trộm cắp, tuần tra',
  '2': 'Nhóm 2 – Hòa giải, phòng ngừa bạo lực gia đình',
  '3': 'Nhóm 3 – Vi phạm pháp luật, tệ nạn xã hội',
  '4': 'Nhóm 4 – Giúp đỡ người tái hòa nhập cộng đồng',
  '5': 'Nhóm 5 – Phối hợp với nhà trường, nghĩa vụ quân sự',
  '6': 'Nhóm 6 – Cư trú, tố giác tội phạm',
  '7': 'Nhóm 7 – Tuyên truyền, giao thông, cháy nổ',
  '8': 'Nhóm 8 – Vệ sinh môi trường, văn hóa',
  H: 'Nhóm H – Họp đánh giá',
  T: 'Nhóm T – Tổ chức thực hiện',
  L: 'Nhóm L – Điều kiện xét “An toàn về an ninh, trật tự”',
};
