/** What the rows are called; a data file brings it to what prints or shows them, an edit of a cell needs none of it. */
import type { RowNames } from './types';

/** By the catalogue's codes, in its order. */
export const ROW_NAMES: RowNames = {
  // group 0
  bc_ho_tong: { name: 'Tổng số hộ đang cư trú', label: 'Số hộ đang ở tại thôn (hộ)' },
  bc_nhan_khau: { name: 'Tổng số nhân khẩu', label: 'Số nhân khẩu của thôn (người)' },
  bc_to_lien_gia: { name: 'Số tổ liên gia tự quản về ANTT', label: 'Tổ liên gia tự quản (tổ)' },
  bc_tv_to_antt: { name: 'Số thành viên {luc_luong}', label: 'Thành viên {luc_luong} (người)' },
  bc_hoa_giai_vien: { name: 'Số hòa giải viên của Tổ hòa giải', label: 'Hòa giải viên của thôn (người)' },
  bc_thon_diem: { name: 'Là thôn được chọn làm điểm mô hình', label: 'Thôn làm điểm mô hình (có/không)' },
  // group A
  tc_nghi_quyet: {
    name: 'Chi bộ có nghị quyết về bảo đảm ANTT năm (ban hành trong Quý I)',
    label: 'Chi bộ có nghị quyết về ANTT (có/không)',
  },
  tc_dang_ky: {
    name: 'Thôn có bản đăng ký phấn đấu đạt tiêu chuẩn “An toàn về an ninh, trật tự” (Quý I)',
    label: 'Thôn đăng ký “An toàn về ANTT” (có/không)',
  },
  tc_ho_dang_ky: {
    name: 'Số hộ đăng ký/ký cam kết tham gia xây dựng thôn “An toàn về ANTT”',
    label: 'Hộ đăng ký “An toàn về ANTT” (hộ)',
  },
  tc_ho_dang_ky_tl: { name: 'Tỷ lệ hộ đăng ký', label: 'Tỷ lệ hộ đăng ký “An toàn về ANTT” (%)' },
  tc_niem_yet: { name: 'Đã niêm yết công khai Quy ước tại Nhà văn hóa thôn', label: 'Đã niêm yết Quy ước (có/không)' },
  tc_ngay_niem_yet: { name: 'Ngày niêm yết Quy ước', label: 'Ngày niêm yết Quy ước (ngày)' },
  // group 1
  nd1_trom_vu: { name: 'Số vụ trộm cắp tài sản xảy ra tại thôn', label: 'Vụ trộm xảy ra tại thôn (vụ)' },
  nd1_trom_bao_kip: {
    name: 'Trong đó: báo Công an kịp thời (trong 24 giờ)',
    label: 'Vụ trộm báo Công an trong 24 giờ (vụ)',
  },
  nd1_trom_hien_truong: {
    name: 'Trong đó: giữ được hiện trường (hoặc không cần giữ)',
    label: 'Vụ trộm giữ được hiện trường (vụ)',
  },
  nd1_trom_lam_ro: {
    name: 'Số vụ trộm cắp đã điều tra, làm rõ trong kỳ (kể cả vụ kỳ trước)',
    label: 'Vụ trộm đã điều tra, làm rõ (vụ)',
  },
  nd1_thiet_hai: { name: 'Giá trị tài sản thiệt hại (ước tính)', label: 'Thiệt hại do trộm, ước tính (triệu đồng)' },
  nd1_tuan_tra_buoi: { name: 'Số buổi tuần tra của {luc_luong}/tổ liên gia', label: 'Tuần tra trong thôn (buổi)' },
  nd1_tuan_tra_luot: { name: 'Số lượt người tham gia tuần tra', label: 'Lượt người đi tuần tra (lượt)' },
  nd1_camera: { name: 'Số mắt camera an ninh do nhân dân lắp đặt', label: 'Mắt camera an ninh do dân lắp (mắt)' },
  // group 2
  nd2_ton_dau: { name: 'Số vụ việc hòa giải kỳ trước chuyển sang', label: 'Vụ việc quý trước chuyển sang (vụ)' },
  nd2_tiep_nhan: {
    name: 'Số vụ việc mâu thuẫn, tranh chấp tiếp nhận hòa giải trong kỳ',
    label: 'Vụ việc mới nhận hòa giải (vụ)',
  },
  nd2_hgia_dinh: { name: 'Trong đó: mâu thuẫn hôn nhân và gia đình', label: 'Hòa giải: hôn nhân và gia đình (vụ)' },
  nd2_dan_su: { name: 'Trong đó: tranh chấp dân sự (đất đai, tài sản…)', label: 'Hòa giải: tranh chấp dân sự (vụ)' },
  nd2_thanh: { name: 'Số vụ việc hòa giải thành', label: 'Vụ việc hòa giải thành (vụ)' },
  nd2_khong_thanh: {
    name: 'Số vụ việc hòa giải không thành hoặc đã dừng hòa giải',
    label: 'Hòa giải không thành hoặc đã dừng (vụ)',
  },
  nd2_dang: { name: 'Số vụ việc đang hòa giải, chưa xong cuối kỳ', label: 'Vụ việc đang hòa giải cuối quý (vụ)' },
  nd2_thanh_tl: { name: 'Tỷ lệ hòa giải thành', label: 'Tỷ lệ hòa giải thành (%)' },
  nd2_blgd_vu: { name: 'Số vụ bạo lực gia đình xảy ra', label: 'Vụ bạo lực gia đình (vụ)' },
  nd2_blgd_xu_ly: {
    name: 'Số vụ bạo lực gia đình đã báo UBND, Công an xã và được xử lý trong kỳ (kể cả vụ kỳ trước)',
    label: 'Vụ bạo lực gia đình đã xử lý (vụ)',
  },
  nd2_phuc_tap: {
    name: 'Số vụ mâu thuẫn, tranh chấp phức tạp, kéo dài còn tồn tại cuối kỳ',
    label: 'Mâu thuẫn phức tạp còn tồn tại (vụ)',
  },
  nd2_khieu_kien: {
    name: 'Số vụ khiếu kiện đông người/vượt cấp trái pháp luật',
    label: 'Khiếu kiện đông người, vượt cấp (vụ)',
  },
  // group 3
  nd3_hinh_su: { name: 'Số người trong thôn phạm tội bị khởi tố', label: 'Người phạm tội bị khởi tố (người)' },
  nd3_hs_nghiem_trong: {
    name: 'Trong đó: phạm tội nghiêm trọng trở lên',
    label: 'Phạm tội nghiêm trọng trở lên (người)',
  },
  nd3_ma_tuy: { name: 'Số người vi phạm về ma túy bị phát hiện, xử lý', label: 'Người vi phạm về ma túy (người)' },
  nd3_mai_dam: { name: 'Số người vi phạm về mại dâm bị xử lý', label: 'Người vi phạm về mại dâm (người)' },
  nd3_co_bac: { name: 'Số người vi phạm về cờ bạc bị xử lý', label: 'Người vi phạm về cờ bạc (người)' },
  nd3_giao_thong: { name: 'Số trường hợp vi phạm TTATGT bị xử lý', label: 'Vi phạm giao thông bị xử lý (trường hợp)' },
  nd3_vphc_khac: { name: 'Số người vi phạm hành chính khác về ANTT', label: 'Vi phạm hành chính khác về ANTT (người)' },
  nd3_duoi_18: {
    name: 'Trong đó (cả nhóm 3): người dưới 18 tuổi vi phạm',
    label: 'Nhóm 3: người dưới 18 tuổi vi phạm (người)',
  },
  nd3_nghien_ql: {
    name: 'Số người nghiện/sử dụng trái phép chất ma túy đang quản lý',
    label: 'Nghiện, dùng ma túy đang quản lý (người)',
  },
  // group 4
  nd4_thn_ql: {
    name: 'Số người chấp hành xong án phạt tù/đặc xá đang tái hòa nhập cộng đồng',
    label: 'Người đang tái hòa nhập (người)',
  },
  nd4_thn_moi: { name: 'Số người về tái hòa nhập trong kỳ', label: 'Người về tái hòa nhập trong kỳ (người)' },
  nd4_thn_phan_cong: {
    name: 'Số người tái hòa nhập đã có người/tổ chức được phân công quản lý, giúp đỡ',
    label: 'Tái hòa nhập đã phân công giúp đỡ (người)',
  },
  nd4_thn_viec_lam: {
    name: 'Số người tái hòa nhập có việc làm ổn định',
    label: 'Tái hòa nhập có việc làm ổn định (người)',
  },
  nd4_thn_tai_pham: { name: 'Số người tái hòa nhập tái phạm', label: 'Người tái hòa nhập tái phạm (người)' },
  nd4_gd_xa: {
    name: 'Số người đang bị áp dụng biện pháp giáo dục tại xã, án treo, cải tạo không giam giữ',
    label: 'Giáo dục tại xã, án treo, cải tạo (người)',
  },
  nd4_gap_go_luot: { name: 'Số lượt gặp gỡ, giáo dục, cảm hóa', label: 'Lượt gặp gỡ, giáo dục, cảm hóa (lượt)' },
  nd4_ky_thi: { name: 'Số vụ việc xa lánh, kỳ thị được phản ánh', label: 'Vụ xa lánh, kỳ thị được phản ánh (vụ)' },
  // group 5
  nd5_phoi_hop_thon: {
    name: 'Thôn có phối hợp với nhà trường trong kỳ',
    label: 'Thôn phối hợp với nhà trường (có/không)',
  },
  nd5_hoc_sinh_luot: { name: 'Số lượt học sinh tham dự', label: 'Học sinh dự buổi phối hợp (lượt)' },
  nd5_hs_vi_pham: {
    name: 'Số học sinh vi phạm pháp luật/bạo lực học đường',
    label: 'Học sinh vi phạm, bạo lực học đường (người)',
  },
  nd5_nvqs_chi_tieu: {
    name: 'Chỉ tiêu gọi công dân nhập ngũ được giao (cả QĐND và CAND)',
    label: 'Chỉ tiêu gọi nhập ngũ được giao (người)',
  },
  nd5_nvqs_nhap_ngu: { name: 'Số công dân nhập ngũ', label: 'Công dân nhập ngũ (người)' },
  nd5_nvqs_tron: {
    name: 'Số trường hợp chống, trốn tránh nghĩa vụ quân sự',
    label: 'Chống, trốn nghĩa vụ quân sự (trường hợp)',
  },
  // group 6
  nd6_tam_tru_phai: { name: 'Số người thuộc diện phải đăng ký tạm trú', label: 'Người phải đăng ký tạm trú (người)' },
  nd6_tam_tru_dk: { name: 'Trong đó: đã đăng ký tạm trú', label: 'Người đã đăng ký tạm trú (người)' },
  nd6_tam_vang: { name: 'Số lượt khai báo tạm vắng', label: 'Khai báo tạm vắng (lượt)' },
  nd6_luu_tru: { name: 'Số lượt thông báo lưu trú', label: 'Thông báo lưu trú (lượt)' },
  nd6_tin_bao: { name: 'Số tin về ANTT cung cấp cho Công an', label: 'Tin báo Công an về an ninh trật tự (tin)' },
  nd6_tin_gia_tri: {
    name: 'Số tin có giá trị, phục vụ điều tra, xử lý (kể cả tin báo thẳng Công an)',
    label: 'Tin có giá trị cho điều tra, xử lý (tin)',
  },
  nd6_tu_thu: { name: 'Số người tự thú, đầu thú do vận động', label: 'Người tự thú, đầu thú do vận động (người)' },
  nd6_che_giau: { name: 'Số vụ che giấu tội phạm, không tố giác', label: 'Vụ che giấu, không tố giác tội phạm (vụ)' },
  nd6_vk_khau: { name: 'Số vũ khí, công cụ hỗ trợ vận động giao nộp', label: 'Vũ khí, công cụ hỗ trợ giao nộp (khẩu)' },
  nd6_vat_lieu_no: { name: 'Vật liệu nổ, pháo vận động giao nộp', label: 'Vật liệu nổ, pháo giao nộp (kg)' },
  // group 7
  nd7_tt_buoi: {
    name: 'Số buổi tuyên truyền pháp luật có người dự (không tính phát loa)',
    label: 'Buổi tuyên truyền có người dự (buổi)',
  },
  nd7_tt_luot: { name: 'Số lượt người tham dự tuyên truyền', label: 'Lượt người dự tuyên truyền (lượt)' },
  nd7_tt_chu_de: { name: 'Chủ đề đã tuyên truyền', label: 'Chủ đề đã tuyên truyền (chọn)' },
  nd7_tt_loa: { name: 'Số lượt phát thanh trên loa truyền thanh', label: 'Phát loa truyền thanh (lượt)' },
  nd7_tngt_vu: { name: 'Số vụ tai nạn giao thông trên địa bàn', label: 'Vụ tai nạn giao thông (vụ)' },
  nd7_tngt_chet: { name: 'Số người chết do TNGT', label: 'Người chết do tai nạn giao thông (người)' },
  nd7_tngt_thuong: { name: 'Số người bị thương do TNGT', label: 'Bị thương do tai nạn giao thông (người)' },
  nd7_chay_no: { name: 'Số vụ cháy, nổ', label: 'Vụ cháy, nổ tại thôn (vụ)' },
  nd7_tnld: { name: 'Số vụ tai nạn lao động', label: 'Vụ tai nạn lao động tại thôn (vụ)' },
  nd7_me_tin: { name: 'Số vụ bói toán, mê tín dị đoan bị phát hiện', label: 'Vụ bói toán, mê tín dị đoan (vụ)' },
  // group 8
  nd8_vsmt_buoi: {
    name: 'Số buổi ra quân vệ sinh môi trường “Xanh, sạch, đẹp”',
    label: 'Buổi ra quân vệ sinh môi trường (buổi)',
  },
  nd8_vsmt_luot: { name: 'Số lượt người dự vệ sinh môi trường', label: 'Lượt người dự vệ sinh môi trường (lượt)' },
  nd8_gd_van_hoa: {
    name: 'Số hộ đạt danh hiệu Gia đình văn hóa (năm gần nhất)',
    label: 'Hộ đạt Gia đình văn hóa (hộ)',
  },
  nd8_thon_van_hoa: {
    name: 'Thôn đạt danh hiệu Thôn văn hóa (năm gần nhất)',
    label: 'Đạt danh hiệu Thôn văn hóa (có/không)',
  },
  nd8_moi_truong_vp: {
    name: 'Số vụ vi phạm vệ sinh môi trường bị nhắc nhở, xử lý',
    label: 'Vi phạm vệ sinh môi trường (vụ)',
  },
  nd8_dan_so: {
    name: 'Thực hiện chính sách dân số theo quy định hiện hành',
    label: 'Thực hiện chính sách dân số (có/không)',
  },
  // group H
  hop_to_chuc: { name: 'Đã tổ chức họp đánh giá kết quả trong kỳ', label: 'Đã họp đánh giá trong quý (có/không)' },
  hop_so_cuoc: { name: 'Số cuộc họp đánh giá trong kỳ', label: 'Số cuộc họp đánh giá (cuộc)' },
  hop_ngay: { name: 'Ngày họp (gần nhất)', label: 'Ngày họp gần nhất (ngày)' },
  hop_dia_diem: { name: 'Địa điểm họp', label: 'Nơi họp (chọn)' },
  hop_ho_du: { name: 'Số hộ có đại diện dự họp (gộp các tổ)', label: 'Số hộ có người dự họp (hộ)' },
  hop_bien_ban: { name: 'Có biên bản họp', label: 'Có biên bản họp (có/không)' },
  hop_noi_dung_toi: { name: 'Nội dung tập trung kỳ tới', label: 'Việc cần tập trung kỳ tới (chọn, ghi thêm)' },
  // group T
  th_vp_kiem_tra: {
    name: 'VP UBND: số cuộc hướng dẫn, kiểm tra thực hiện kế hoạch',
    label: 'VP UBND hướng dẫn, kiểm tra (cuộc)',
  },
  th_vp_khen_tt: { name: 'Số tập thể được đề xuất khen thưởng', label: 'Tập thể được đề xuất, khen thưởng (tập thể)' },
  th_vp_khen_cn: { name: 'Số cá nhân được đề xuất khen thưởng', label: 'Cá nhân được đề xuất, khen thưởng (người)' },
  th_cax_huong_dan: {
    name: 'Công an xã: số buổi hướng dẫn, chỉ đạo thôn',
    label: 'Công an xã hướng dẫn, chỉ đạo thôn (buổi)',
  },
  th_cax_tuan_tra: { name: 'Công an xã: số buổi tuần tra ANTT, TTATGT', label: 'Công an xã tuần tra (buổi)' },
  th_cax_thong_bao: {
    name: 'Số lượt thông tin vi phạm/tệ nạn đến MTTQ, tổ liên gia',
    label: 'Thông tin cho Mặt trận, tổ liên gia (lượt)',
  },
  th_cax_so_ket: { name: 'Đã tham mưu sơ kết/tổng kết mô hình', label: 'Đã tham mưu sơ kết, tổng kết (có/không)' },
  th_mt_phan_cong: {
    name: 'MTTQ: số thành viên, hội viên được phân công tham gia',
    label: 'Mặt trận: người được phân công (người)',
  },
  th_mt_giam_sat: { name: 'MTTQ: số cuộc theo dõi, kiểm tra, giám sát', label: 'Mặt trận theo dõi, giám sát (cuộc)' },
  th_phoi_hop_truong: {
    name: 'Số buổi phối hợp với các trường tuyên truyền, giáo dục',
    label: 'Phối hợp với các trường (buổi)',
  },
  th_nhan_su_doi: {
    name: 'Số thay đổi nhân sự ban tự quản/tổ ANTT trong kỳ',
    label: 'Thay đổi nhân sự tự quản, tổ ANTT (người)',
  },
  th_nhan_su_bao: { name: 'Thay đổi nhân sự đã báo cáo UBND xã', label: 'Đã báo UBND xã đổi nhân sự (có/không)' },
  th_nop_dung_han: { name: 'Thôn nộp báo cáo đúng hạn', label: 'Thôn nộp báo cáo đúng hạn (có/không)' },
  // group L
  lt_chong_dang: {
    name: 'Hoạt động chống Đảng, chống chính quyền, phá hoại khối đại đoàn kết toàn dân tộc',
    label: 'Chống Đảng, chống chính quyền (có/không)',
  },
  lt_pha_hoai: {
    name: 'Hoạt động phá hoại các mục tiêu, công trình trọng điểm kinh tế, văn hóa, xã hội, AN-QP',
    label: 'Phá hoại mục tiêu trọng điểm (có/không)',
  },
  lt_dao_trai_phep: {
    name: 'Truyền, phát triển tín ngưỡng, tôn giáo trái pháp luật',
    label: 'Truyền đạo trái pháp luật (có/không)',
  },
  lt_loi_dung: {
    name: 'Lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện gây phức tạp về ANTT',
    label: 'Lợi dụng tôn giáo, khiếu kiện (có/không)',
  },
  lt_ly_khai: { name: 'Hoạt động ly khai, đòi tự trị', label: 'Ly khai, đòi tự trị (có/không)' },
  lt_mau_thuan: {
    name: 'Mâu thuẫn, tranh chấp phức tạp, kéo dài trong nội bộ nhân dân',
    label: 'Mâu thuẫn phức tạp, kéo dài (có/không)',
  },
  lt_kich_dong: {
    name: 'Kích động, xúi giục, cưỡng ép, lôi kéo, mua chuộc người khác khiếu nại, tố cáo sai/tụ tập trái pháp luật',
    label: 'Kích động khiếu nại, tụ tập (có/không)',
  },
  lt_trong_an: {
    name: 'Để xảy ra tội phạm nghiêm trọng trở lên trên địa bàn thôn',
    label: 'Tội phạm nghiêm trọng trở lên (có/không)',
  },
  lt_tang_toi_pham: {
    name: 'Tội phạm, tệ nạn, VPPL tăng so với năm trước (chỉ xét năm)',
    label: 'Tội phạm, tệ nạn tăng trong năm (có/không)',
  },
  lt_du_dieu_kien: {
    name: 'Đủ điều kiện xét xếp loại (Công an xã xác nhận)',
    label: 'Đủ điều kiện xét xếp loại (có/không)',
  },
};
