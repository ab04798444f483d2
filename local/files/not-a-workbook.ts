/** The error of reading a file that is no .xlsx workbook, with the one sentence that a person is shown. */

export type NotAWorkbookReason =
  | 'not-xlsx'
  | 'encrypted-or-old'
  | 'other-document'
  | 'binary'
  | 'damaged'
  | 'too-large';

const SENTENCES: Record<NotAWorkbookReason, string> = {
  'not-xlsx': 'Tệp này không phải là bảng tính .xlsx.',
  'encrypted-or-old':
    'Tệp này có mật khẩu hoặc là tệp .xls kiểu cũ, hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại thành .xlsx.',
  'other-document': 'Tệp này không phải là bảng tính .xlsx (có thể là tệp Word hoặc tệp khác đã bị đổi đuôi).',
  binary: 'Tệp này là bảng tính .xlsb, hãy mở bằng Excel rồi lưu lại thành .xlsx.',
  damaged: 'Tệp bảng tính này bị hỏng, không đọc được.',
  'too-large': 'Bảng tính này có hơn 10 triệu ô, nhiều hơn mức Google Trang tính chứa được.',
};

export class NotAWorkbook extends Error {
  override readonly name = 'NotAWorkbook';
  readonly reason: NotAWorkbookReason;

  /** `cause`: what the zip or XML reader said, for developers. */
  constructor(reason: NotAWorkbookReason, cause?: unknown) {
    super(SENTENCES[reason], cause === undefined ? undefined : { cause });
    this.reason = reason;
  }
}
