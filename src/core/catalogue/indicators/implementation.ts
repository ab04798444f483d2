/** Indicators of who carries the plan out (plan, III). */
import { rowsOf } from './rows-of';

export const IMPLEMENTATION = rowsOf('T', [
  // plan III.1
  {
    code: 'th_vp_kiem_tra',
    name: 'VP UBND: số cuộc hướng dẫn, kiểm tra thực hiện kế hoạch',
    label: 'VP UBND hướng dẫn, kiểm tra (cuộc)',
    hint: 'Cuộc hướng dẫn, kiểm tra thực hiện kế hoạch trong kỳ, toàn xã.',
    unit: 'cuộc',
    scope: 'commune',
    enteredBy: 'vp',
  },
  // plan III.1
  {
    code: 'th_vp_khen_tt',
    name: 'Số tập thể được đề xuất khen thưởng',
    label: 'Tập thể được đề xuất, khen thưởng (tập thể)',
    hint: 'Tính ở quý đề xuất; sau đó được khen thì không tính lại.',
    unit: 'tập thể',
    scope: 'commune',
    enteredBy: 'vp',
  },
  // plan III.1
  {
    code: 'th_vp_khen_cn',
    name: 'Số cá nhân được đề xuất khen thưởng',
    label: 'Cá nhân được đề xuất, khen thưởng (người)',
    hint: 'Tính ở quý đề xuất; sau đó được khen thì không tính lại.',
    unit: 'người',
    scope: 'commune',
    enteredBy: 'vp',
  },
  // plan III.2 (may be per village)
  {
    code: 'th_cax_huong_dan',
    name: 'Công an xã: số buổi hướng dẫn, chỉ đạo thôn',
    label: 'Công an xã hướng dẫn, chỉ đạo thôn (buổi)',
    hint: 'Cộng các buổi xuống thôn hướng dẫn, chỉ đạo trong kỳ, toàn xã.',
    unit: 'buổi',
    scope: 'commune',
    enteredBy: 'cax',
  },
  // plan III.2
  {
    code: 'th_cax_tuan_tra',
    name: 'Công an xã: số buổi tuần tra ANTT, TTATGT',
    label: 'Công an xã tuần tra (buổi)',
    hint: 'Tuần tra ANTT, TTATGT của Công an xã; không tính buổi của thôn.',
    unit: 'buổi',
    scope: 'commune',
    enteredBy: 'cax',
  },
  // plan III.2
  {
    code: 'th_cax_thong_bao',
    name: 'Số lượt thông tin vi phạm/tệ nạn đến MTTQ, tổ liên gia',
    label: 'Thông tin cho Mặt trận, tổ liên gia (lượt)',
    hint: 'Lượt thông tin vi phạm, tệ nạn; mỗi nơi nhận mỗi lần là 1 lượt.',
    unit: 'lượt',
    scope: 'commune',
    enteredBy: 'cax',
    sensitivity: 'S1',
  },
  // plan III.2
  {
    code: 'th_cax_so_ket',
    name: 'Đã tham mưu sơ kết/tổng kết mô hình',
    label: 'Đã tham mưu sơ kết, tổng kết (có/không)',
    hint: 'Sơ kết hoặc tổng kết mô hình trong kỳ.',
    unit: 'có/không',
    kind: 'duty',
    scope: 'commune',
    enteredBy: 'cax',
  },
  // plan III.3
  {
    code: 'th_mt_phan_cong',
    name: 'MTTQ: số thành viên, hội viên được phân công tham gia',
    label: 'Mặt trận: người được phân công (người)',
    hint: 'Thành viên, hội viên được phân công tham gia, số cuối kỳ.',
    unit: 'người',
    kind: 'stock',
    scope: 'commune',
    enteredBy: 'mttq',
  },
  // plan III.3
  {
    code: 'th_mt_giam_sat',
    name: 'MTTQ: số cuộc theo dõi, kiểm tra, giám sát',
    label: 'Mặt trận theo dõi, giám sát (cuộc)',
    hint: 'Cuộc theo dõi, kiểm tra, giám sát kế hoạch trong kỳ.',
    unit: 'cuộc',
    scope: 'commune',
    enteredBy: 'mttq',
  },
  // plan II.2 gạch 5
  {
    code: 'th_phoi_hop_truong',
    name: 'Số buổi phối hợp với các trường tuyên truyền, giáo dục',
    label: 'Phối hợp với các trường (buổi)',
    hint: 'Buổi tuyên truyền, giáo dục cùng các trường trong xã.',
    unit: 'buổi',
    scope: 'commune',
    enteredBy: 'cax',
  },
  // plan III.4; counted from the tab Nhân sự
  {
    code: 'th_nhan_su_doi',
    name: 'Số thay đổi nhân sự ban tự quản/tổ ANTT trong kỳ',
    label: 'Thay đổi nhân sự tự quản, tổ ANTT (người)',
    hint: 'Máy đếm từ trang “Nhân sự”, không ghi ở đây.',
    unit: 'người',
    enteredBy: 'system',
    sensitivity: 'S1',
  },
  // plan III.4; asked only in quarters with a change
  {
    code: 'th_nhan_su_bao',
    name: 'Thay đổi nhân sự đã báo cáo UBND xã',
    label: 'Đã báo UBND xã đổi nhân sự (có/không)',
    hint: 'Chỉ hỏi ở quý có thay đổi nhân sự.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'all',
    enteredBy: 'cax',
  },
  // plan closing paragraph; by the deadline and the day of submission
  {
    code: 'th_nop_dung_han',
    name: 'Thôn nộp báo cáo đúng hạn',
    label: 'Thôn nộp báo cáo đúng hạn (có/không)',
    hint: 'Máy xét theo ngày nộp và hạn; Công an xã sửa được, kèm lý do.',
    unit: 'có/không',
    kind: 'duty',
    aggregate: 'all',
    enteredBy: 'system',
  },
]);
