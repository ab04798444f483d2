/** What cannot be done, told in a sentence for the person who asked for it; nothing has been written. */
export class Refusal extends Error {}

/** Asked for a cell of the list of findings that the workbook no longer has. */
export const NO_SUCH_CELL = 'Không tìm thấy ô này trong sổ. Bấm “Kiểm tra lại” để lấy danh sách mới.';
