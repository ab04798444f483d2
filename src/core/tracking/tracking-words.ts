/** What the police read about submissions: on time or not, and why a decision cannot be taken now. */

export const ON_TIME_WORDS = {
  onTime: 'đúng hạn',
  late: 'trễ',
  lateDays: 'trễ {n} ngày làm việc',
  unknown: 'không xác định',
  lateSameWorkingDay: 'Trễ hạn: nộp {ngay}, hạn {han}.',
  seenOnTime: 'Đúng hạn: lần kiểm tra đầu sau hạn ({ngay}) đã thấy đủ số liệu, hạn {han}.',
  seenLate: 'Trễ hạn: đến ngày {ngay} chưa thấy đủ số liệu, hạn {han}.',
  beforeDeadline: 'Đúng hạn: đã đủ số liệu trước hạn {han}.',
  ruledOnTime: 'Đúng hạn, Công an xã ghi: {ly_do}.',
  ruledLate: 'Trễ hạn, Công an xã ghi: {ly_do}.',
} as const;

export const REFUSAL_WORDS = {
  already: '{thon}, {quy} đã duyệt rồi.',
  waiting: '{thon}, {quy} đang chờ thôn sửa và đánh dấu “Đã nộp” lại.',
  notTicked: '{thon}, {quy} đã ghi đủ nhưng chưa đánh dấu “Đã nộp”. Nhắc thôn đánh dấu rồi duyệt.',
  gaps: '{thon}, {quy} còn {n} ô chưa ghi, {m} ô sai nên chưa duyệt được. Nhắc thôn ghi nốt hoặc yêu cầu thôn sửa.',
  errors: '{thon}, {quy} còn lỗi phải sửa trước khi duyệt. Xem “Kiểm tra số liệu”.',
  nothingSubmitted: '{thon} chưa nộp {quy} nên chưa có gì để yêu cầu sửa. Gửi tin nhắc thôn ghi nốt.',
  notAccepted: '{thon}, {quy} chưa duyệt. Duyệt trước rồi khóa.',
  editedUnknown: '{thon}, {quy} đã sửa sau khi duyệt. Duyệt lại hoặc yêu cầu thôn sửa.',
  alreadyLocked: '{thon}, {quy} đã khóa rồi.',
  open: '{thon}, {quy} chưa duyệt, chưa khóa nên không cần mở lại.',
  editedMeanwhile: '{thon}, {quy} vừa được sửa trong lúc khóa nên chưa khóa. Xem lại số liệu rồi duyệt lại.',
  noTab: '{thon} chưa có trang số liệu.',
  noReason: 'Ghi lý do, một câu ngắn thôn đọc được.',
  noneReady: 'Chưa có thôn nào làm được việc này.',
} as const;
