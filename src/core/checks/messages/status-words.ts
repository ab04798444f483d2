/** S01–S09: the status line of a village's tab. `{n}` cells missing, `{m}` wrong, `{k}` to look at again. */

export const STATUS_WORDS = {
  untouched: 'bác chưa ghi, có {n} ô cần ghi',
  missing: 'còn {n} ô chưa ghi, chưa nộp',
  missingAndWrong: 'còn {n} ô chưa ghi, {m} ô sai, chưa nộp',
  wrong: 'đã ghi đủ, còn {m} ô sai, chưa nộp',
  complete: 'đã ghi đủ, chưa nộp. Bác đánh dấu “Đã nộp” giúp.',
  toReview: 'đã ghi đủ, {k} ô nên xem lại, chưa nộp. Xem xong, bác đánh dấu “Đã nộp” giúp.',
  submitted: 'đã nộp ngày {ngay}. Cảm ơn bác.',
  submittedWithoutDay: 'đã nộp. Cảm ơn bác; bác ghi thêm dòng “Ngày nộp” giúp.',
  tickedMissing: 'đã đánh dấu nộp nhưng còn {n} ô chưa ghi. Bác ghi nốt giúp.',
  tickedWrong: 'đã đánh dấu nộp nhưng còn {m} ô sai. Bác xem lại giúp.',
  tickedMissingAndWrong: 'đã đánh dấu nộp nhưng còn {n} ô chưa ghi, {m} ô sai. Bác xem lại giúp.',
  accepted: 'Công an xã đã duyệt. Cảm ơn bác.',
  toCorrect: 'Công an xã nhờ bác xem lại: {ly_do}',
  toCorrectSeeBelow: 'Công an xã nhờ bác xem lại. Bác đọc lý do ở bên dưới giúp.',
  locked: 'đã khóa. Có số cần sửa, bác gọi Công an xã giúp.',
  ended: 'thôn chỉ hoạt động đến hết ngày {ngay}. Quý này bác không phải ghi. Cảm ơn bác.',
  ahead: 'thôn hoạt động từ ngày {ngay}. Quý này bác không phải ghi. Cảm ơn bác.',
} as const;

/** A reason of more characters is read below the line instead of in it. */
export const LONGEST_REASON = 50;

/** Of an earlier quarter, whose words share the line's three rows with the current one. */
export const LONGEST_EARLIER_REASON = 30;
