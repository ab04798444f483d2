/** The add-on's own part of a cell's note: put there and taken away without touching what people wrote. */

/** Starts the add-on's part; it always stands last. */
const MARK = 'Thôn tự quản: ';

export function withRemark(note: string, remark: string): string {
  const place = note.indexOf(MARK);
  const own = (place < 0 ? note : note.slice(0, place)).trimEnd();
  if (remark === '') return own;
  return own === '' ? MARK + remark : `${own}\n${MARK}${remark}`;
}
