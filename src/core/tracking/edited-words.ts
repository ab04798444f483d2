/** G18 where nobody kept what was accepted. */
export const EDITED_UNKNOWN = '{thon}, {quy} đã sửa sau khi duyệt. Duyệt lại hoặc yêu cầu thôn sửa.';
