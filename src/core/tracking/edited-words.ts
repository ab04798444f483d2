/** G18 where nobody kept what was accepted. */
export const EDITED_UNKNOWN = '{thon}, {quy} đã sửa sau khi duyệt. Duyệt lại hoặc yêu cầu thôn sửa.';

/** The same in the annex of a report, once the officer has accepted it. */
export const EDITED_STATEMENT = 'Số liệu của quý được sửa sau khi duyệt';
