/** Titles, explanations and headings of the plain tables; a data file brings them to the making of tabs. */
import type { SetUpWords } from './set-up-words';

export const TABLE_WORDS: SetUpWords['tables'] = {
  villageList: {
    title: 'Danh sách thôn',
    explanation:
      'Mỗi dòng một thôn. Mã thôn không đổi, kể cả khi thôn đổi tên hay sáp nhập. Ghi tài khoản Google của trưởng thôn rồi chạy lại Thiết lập ban đầu để mở khóa trang cho trưởng thôn; sau đó mời tài khoản ấy vào tệp bằng nút Chia sẻ.',
    headings: {
      id: 'Mã thôn',
      name: 'Tên thôn',
      account: 'Tài khoản trưởng thôn',
      pilot: 'Thôn điểm',
      pilotReason: 'Chọn làm điểm khi nào, vì sao',
      oldCommune: 'Thuộc xã cũ',
      validFrom: 'Có từ ngày',
      validTo: 'Đến hết ngày',
      mergedInto: 'Nhập vào thôn (mã)',
    },
  },
  bodies: {
    title: 'Ban, ngành, đoàn thể, nhà trường',
    explanation:
      'Mỗi quý, mỗi đơn vị một dòng; thiếu đơn vị nào thì ghi thêm ở dưới. Kết quả ghi bằng lời được đưa vào báo cáo, mục Công tác phối hợp. Số liệu của các đơn vị thì ghi ở trang Công an xã.',
    headings: {
      quarter: 'Quý',
      body: 'Đơn vị',
      reported: 'Đã báo cáo',
      on: 'Ngày báo cáo',
      result: 'Kết quả (ghi bằng lời, không ghi tên người dân)',
    },
  },
  staff: {
    title: 'Nhân sự tự quản',
    explanation:
      'Mỗi cán bộ một dòng, không ghi tên người dân. Làm từ trước thì để trống Từ ngày, đang làm thì để trống Đến hết ngày. Máy đếm thay đổi từng quý theo các ngày này; bàn giao cùng nhiệm vụ tính là một.',
    headings: {
      village: 'Thôn (mã hoặc tên)',
      role: 'Nhiệm vụ (Tổ trưởng tổ liên gia…)',
      name: 'Họ và tên',
      from: 'Từ ngày',
      to: 'Đến hết ngày',
    },
  },
  corrections: {
    title: 'Đính chính',
    explanation:
      'Mỗi dòng một ô đã xác minh lại. Báo cáo lấy số xác nhận; ô của thôn giữ nguyên. Ghi đúng số thôn đã báo: thôn sửa ô ấy thì dòng này hết hiệu lực. Số chung của xã thì để trống cột Thôn. Lý do được in trong báo cáo, không ghi tên người.',
    headings: {
      village: 'Thôn (mã hoặc tên)',
      quarter: 'Quý',
      indicator: 'Chỉ tiêu (mã hoặc tên ngắn)',
      reported: 'Số đã báo',
      confirmed: 'Số xác nhận',
      reason: 'Lý do',
    },
  },
  indicators: {
    title: 'Chỉ tiêu',
    explanation:
      'Chọn “không” ở cột Dùng để tắt một chỉ tiêu. Cột Bắt buộc: có (quý nào cũng ghi), Quý I (mỗi năm một lần), khi phát sinh (chỉ ghi khi có việc), không.',
    headings: {
      code: 'Mã',
      name: 'Tên trong báo cáo',
      label: 'Tên ngắn trên trang thôn',
      unit: 'Đơn vị',
      on: 'Dùng',
      required: 'Bắt buộc',
      target: 'Chỉ tiêu phấn đấu',
    },
  },
  scoring: {
    title: 'Thang điểm thi đua',
    explanation:
      'Sửa ở cột Giá trị: điểm tối đa, mức trừ, mức xếp loại. Chọn “không” ở cột Dùng để bỏ một tiêu chí; điểm tối đa của các tiêu chí đang dùng phải đủ 100. Sửa xong thì bấm Chấm điểm thi đua.',
    headings: {
      code: 'Mã',
      name: 'Nội dung',
      on: 'Dùng',
      value: 'Giá trị',
      explanation: 'Giải thích',
    },
  },
  settings: {
    title: 'Cài đặt',
    explanation:
      'Sửa ở cột Giá trị. Cơ quan, chức danh đổi từ một ngày thì chép cả dòng xuống dưới, sửa giá trị và ghi ngày bắt đầu ở cột Từ ngày; báo cáo lấy theo ngày lập.',
    headings: {
      key: 'Mã',
      label: 'Nội dung',
      value: 'Giá trị',
      from: 'Từ ngày',
      explanation: 'Giải thích',
    },
  },
  lastYear: {
    title: 'Số liệu năm trước',
    explanation:
      'Dùng để so sánh với cùng kỳ. Mỗi dòng một thôn và một chỉ tiêu; số chung của xã thì ghi mã xã ở cột Thôn. Có/không ghi 1/0. Chưa có thì để trống.',
    headings: {
      village: 'Thôn (mã)',
      code: 'Chỉ tiêu (mã)',
      Q1: 'Quý I',
      Q2: 'Quý II',
      Q3: 'Quý III',
      Q4: 'Quý IV',
    },
  },
  log: {
    title: 'Nhật ký',
    explanation: 'Những việc tiện ích đã làm trong sổ này. Trang này do máy ghi.',
    headings: {
      time: 'Lúc',
      account: 'Tài khoản',
      action: 'Việc',
      period: 'Kỳ',
      revision: 'Bản',
      detail: 'Chi tiết',
    },
  },
  store: {
    title: 'Phần lưu của tiện ích – không sửa, không xóa',
    explanation: '',
    headings: {
      kind: 'Loại',
      key: 'Khóa',
      revision: 'Bản',
      part: 'Phần',
      text: 'Nội dung',
    },
  },
};
