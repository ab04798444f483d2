/** What the tab `Cài đặt` says beside each setting; a data file brings it to the making of tabs. */
import type { SettingKey } from './definitions';

export const SETTING_EXPLANATIONS: Readonly<Record<SettingKey, string>> = {
  nam: 'Mỗi sổ dùng cho một năm.',
  ma_xa: 'Chữ in hoa không dấu, đứng trước mã thôn (HH-T01). Không đổi sau khi đã lập sổ.',
  cach_tinh_ky:
    'nd09: quý I từ 15/12 đến 14/3 (Nghị định 09/2019). calendar: quý dương lịch. congan: quý I từ 15/11 đến 14/02. tt124_kdc: quý I từ 01/11 đến 31/01. Không đổi khi đã có báo cáo chính thức.',
  co_quan_chu_quan: 'Dòng trên cùng bên trái của văn bản, chữ in hoa. Không có thì để trống.',
  co_quan_ban_hanh: 'Chữ in hoa, ví dụ CÔNG AN XÃ HOẰNG HỢP. Dài thì xuống dòng trong ô.',
  ten_co_quan: 'Ví dụ Công an xã Hoằng Hợp.',
  ten_cap_tren: 'Ví dụ Công an huyện Hoằng Hóa; từ 01/3/2025 là Công an tỉnh Thanh Hóa.',
  ten_xa: 'Ví dụ xã Hoằng Hợp.',
  dia_danh: 'Đứng trước ngày, tháng, năm của văn bản, ví dụ Hoằng Hợp.',
  ky_hieu: 'Đứng sau số: BC-CAX, hoặc BC-UBND khi UBND xã ban hành.',
  kinh_gui: 'Mỗi nơi một dòng, không ghi gạch đầu dòng và dấu câu.',
  noi_nhan: 'Mỗi nơi một dòng, có gạch đầu dòng và dấu câu. Báo cáo có số liệu bảo mật nên không gửi các thôn.',
  ke_hoach: 'Như ghi ở đoạn mở đầu báo cáo. Số và ngày có thể để trống để ghi bằng bút.',
  can_cu_them: 'Căn cứ thứ hai, ghi đủ trích yếu, ví dụ nghị quyết của Đảng ủy xã. Không cần thì để trống.',
  chuc_vu_ky: 'Chữ in hoa, mỗi dòng một ý, ví dụ KT. TRƯỞNG CÔNG AN XÃ rồi PHÓ TRƯỞNG CÔNG AN XÃ.',
  nguoi_ky: 'Để trống thì ghi tay trên bản giấy.',
  luc_luong: 'Tổ an ninh xã hội; từ 01/7/2024 là Tổ bảo vệ an ninh, trật tự (Luật số 28/2023/QH15).',
  luc_luong_tat: 'Tổ ANXH; từ 01/7/2024 là Tổ bảo vệ ANTT.',
  truong_hoc: 'Ngăn cách bằng dấu chấm phẩy.',
  han_thon: 'Số ngày làm việc sau ngày cuối kỳ.',
  han_cong_an: 'Số ngày sau ngày cuối kỳ, tính cả ngày nghỉ.',
  ngay_nghi: 'Để tính hạn nộp. Ngăn cách bằng dấu chấm phẩy; nhiều ngày liền ghi như 20/01/2023 - 26/01/2023.',
  che_do_nhay_cam: 'toàn xã: một số chung ở trang Công an xã. theo thôn: từng thôn ở trang Công an xã. tắt: không ghi.',
  niem_yet: 'thôn điểm: như Kế hoạch, chỉ thôn được chọn. mọi thôn: tất cả các thôn.',
  han_muc_lon: 'Số lớn hơn mức này bị báo sai, vì có thể là ngày tháng đọc thành số.',
  han_muc_rieng: 'Ví dụ người 50000; hộ 3000. Đơn vị không ghi ở đây thì theo dòng trên.',
  tang_gap: 'Số buổi, lượt, tin, cuộc của thôn gấp quý trước hơn số lần này thì nhắc xem lại.',
  tang_them: 'Đi với dòng trên: hơn quý trước không quá số này thì không nhắc.',
  lech_trung_binh:
    'Số vụ, số người của thôn khác hẳn trung bình ít nhất 3 quý trước thì nhắc xem lại. Ghi số lớn hơn thì nhắc ít hơn.',
  chi_tieu_tuan_tra: 'Của một thôn; nêu trong báo cáo.',
  chi_tieu_hoa_giai: 'Đạt từ mức này thì báo cáo nêu ở mục ưu điểm.',
  quy_tac_tat:
    'Mã quy tắc, ngăn cách bằng dấu chấm phẩy, ví dụ V07b; V24. V01, V02 không tắt được. Báo cáo ghi rõ quy tắc nào đã tắt.',
  tai_khoan_cong_an: 'Tài khoản Google được sửa phần của Công an xã, ngăn cách bằng dấu chấm phẩy.',
};
