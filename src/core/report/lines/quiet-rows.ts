/** Rows of cases that share one sentence where nothing happened in several of them, in its order. */

export const QUIET_ROWS: readonly (readonly [code: string, name: string])[] = [
  ['nd1_trom_vu', 'trộm cắp tài sản'],
  ['nd2_blgd_vu', 'bạo lực gia đình'],
  ['nd7_chay_no', 'cháy, nổ'],
  ['nd7_tngt_vu', 'tai nạn giao thông'],
  ['nd7_tnld', 'tai nạn lao động'],
];
