/** Indicators of who carries the plan out (plan, III). */
import { police, rowsOf } from './rows-of';

export const IMPLEMENTATION = rowsOf('T', [
  // plan III.1
  [
    'th_vp_kiem_tra',
    'VP UBND: số cuộc hướng dẫn, kiểm tra thực hiện kế hoạch',
    'VP UBND hướng dẫn, kiểm tra',
    'cuộc',
    { scope: 'commune', enteredBy: 'vp' },
  ],
  // plan III.1
  [
    'th_vp_khen_tt',
    'Số tập thể được đề xuất khen thưởng',
    'Tập thể được đề xuất, khen thưởng',
    'tập thể',
    { scope: 'commune', enteredBy: 'vp' },
  ],
  // plan III.1
  [
    'th_vp_khen_cn',
    'Số cá nhân được đề xuất khen thưởng',
    'Cá nhân được đề xuất, khen thưởng',
    'người',
    { scope: 'commune', enteredBy: 'vp' },
  ],
  // plan III.2 (may be per village)
  [
    'th_cax_huong_dan',
    'Công an xã: số buổi hướng dẫn, chỉ đạo thôn',
    'Công an xã hướng dẫn, chỉ đạo thôn',
    'buổi',
    { scope: 'commune', enteredBy: 'cax' },
  ],
  // plan III.2
  [
    'th_cax_tuan_tra',
    'Công an xã: số buổi tuần tra ANTT, TTATGT',
    'Công an xã tuần tra',
    'buổi',
    { scope: 'commune', enteredBy: 'cax' },
  ],
  // plan III.2
  [
    'th_cax_thong_bao',
    'Số lượt thông tin vi phạm/tệ nạn đến MTTQ, tổ liên gia',
    'Thông tin cho Mặt trận, tổ liên gia',
    'lượt',
    { ...police('S1'), scope: 'commune' },
  ],
  // plan III.2
  [
    'th_cax_so_ket',
    'Đã tham mưu sơ kết/tổng kết mô hình',
    'Đã tham mưu sơ kết, tổng kết',
    'có/không',
    { scope: 'commune', enteredBy: 'cax' },
  ],
  // plan III.3
  [
    'th_mt_phan_cong',
    'MTTQ: số thành viên, hội viên được phân công tham gia',
    'Mặt trận: người được phân công',
    'người',
    { kind: 'stock', scope: 'commune', enteredBy: 'mttq' },
  ],
  // plan III.3
  [
    'th_mt_giam_sat',
    'MTTQ: số cuộc theo dõi, kiểm tra, giám sát',
    'Mặt trận theo dõi, giám sát',
    'cuộc',
    { scope: 'commune', enteredBy: 'mttq' },
  ],
  // plan II.2 gạch 5
  [
    'th_phoi_hop_truong',
    'Số buổi phối hợp với các trường tuyên truyền, giáo dục',
    'Phối hợp với các trường',
    'buổi',
    { scope: 'commune', enteredBy: 'cax' },
  ],
  // plan III.4; counted from the tab Nhân sự
  [
    'th_nhan_su_doi',
    'Số thay đổi nhân sự ban tự quản/tổ ANTT trong kỳ',
    'Thay đổi nhân sự tự quản, tổ ANTT',
    'người',
    { enteredBy: 'system', sensitivity: 'S1' },
  ],
  // plan III.4; asked only in quarters with a change
  [
    'th_nhan_su_bao',
    'Thay đổi nhân sự đã báo cáo UBND xã',
    'Đã báo UBND xã đổi nhân sự',
    'có/không',
    { aggregate: 'all', enteredBy: 'cax' },
  ],
  // plan closing paragraph; by the deadline and the day of submission
  [
    'th_nop_dung_han',
    'Thôn nộp báo cáo đúng hạn',
    'Thôn nộp báo cáo đúng hạn',
    'có/không',
    { aggregate: 'all', enteredBy: 'system' },
  ],
]);
