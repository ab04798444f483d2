/** Indicators of content 4 of the plan: people who come back from prison or are educated in the commune. */
import { rowsOf } from './rows-of';

export const REINTEGRATION = rowsOf('4', [
  // plan; NĐ 49/2020
  {
    code: 'nd4_thn_ql',
    name: 'Số người chấp hành xong án phạt tù/đặc xá đang tái hòa nhập cộng đồng',
    label: 'Người đang tái hòa nhập (người)',
    hint: 'Số cuối kỳ: chấp hành xong án phạt tù, đặc xá. Không tính án treo.',
    unit: 'người',
    kind: 'stock',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // plan
  {
    code: 'nd4_thn_moi',
    name: 'Số người về tái hòa nhập trong kỳ',
    label: 'Người về tái hòa nhập trong kỳ (người)',
    hint: 'Về cư trú trong kỳ, kể cả từ địa bàn khác chuyển đến.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // plan “tham gia quản lý, giáo dục và giúp đỡ”
  {
    code: 'nd4_thn_phan_cong',
    name: 'Số người tái hòa nhập đã có người/tổ chức được phân công quản lý, giúp đỡ',
    label: 'Tái hòa nhập đã phân công giúp đỡ (người)',
    hint: 'Số cuối kỳ, đã có người hoặc tổ chức nhận quản lý, giúp đỡ.',
    unit: 'người',
    kind: 'stock',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // customary
  {
    code: 'nd4_thn_viec_lam',
    name: 'Số người tái hòa nhập có việc làm ổn định',
    label: 'Tái hòa nhập có việc làm ổn định (người)',
    hint: 'Số cuối kỳ, nằm trong số đang tái hòa nhập.',
    unit: 'người',
    kind: 'stock',
    enteredBy: 'cax',
    sensitivity: 'S3',
    on: false,
  },
  // customary
  {
    code: 'nd4_thn_tai_pham',
    name: 'Số người tái hòa nhập tái phạm',
    label: 'Người tái hòa nhập tái phạm (người)',
    hint: 'Bị khởi tố về tội mới trong kỳ, khi đang tái hòa nhập.',
    unit: 'người',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // plan “đối tượng vi phạm pháp luật”
  {
    code: 'nd4_gd_xa',
    name: 'Số người đang bị áp dụng biện pháp giáo dục tại xã, án treo, cải tạo không giam giữ',
    label: 'Giáo dục tại xã, án treo, cải tạo (người)',
    hint: 'Số cuối kỳ; gồm cải tạo không giam giữ. Mỗi người tính một lần.',
    unit: 'người',
    kind: 'stock',
    enteredBy: 'cax',
    sensitivity: 'S3',
  },
  // customary (“gọi hỏi, giáo dục”)
  {
    code: 'nd4_gap_go_luot',
    name: 'Số lượt gặp gỡ, giáo dục, cảm hóa',
    label: 'Lượt gặp gỡ, giáo dục, cảm hóa (lượt)',
    hint: 'Một người gặp 3 lần tính 3 lượt.',
    unit: 'lượt',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // plan
  {
    code: 'nd4_ky_thi',
    name: 'Số vụ việc xa lánh, kỳ thị được phản ánh',
    label: 'Vụ xa lánh, kỳ thị được phản ánh (vụ)',
    hint: 'Vụ người tái hòa nhập bị xa lánh, có phản ánh trong kỳ.',
    unit: 'vụ',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
]);
