/** Indicators of organisation and registration in quarter I. */
import { FIRST_QUARTER } from '../requirements';
import { rowsOf } from './rows-of';

export const REGISTRATION = rowsOf('A', [
  // TT124 Đ4 k1
  ['tc_nghi_quyet', 'có/không', { aggregate: 'any-year', required: FIRST_QUARTER }],
  // TT124 Đ4 k1
  ['tc_dang_ky', 'có/không', { aggregate: 'any-year', required: FIRST_QUARTER }],
  // TT124 Đ4 k1
  ['tc_ho_dang_ky', 'hộ', { kind: 'stock', required: FIRST_QUARTER }],
  // = tc_ho_dang_ky / bc_ho_tong
  ['tc_ho_dang_ky_tl', '%', { ratio: { numerator: 'tc_ho_dang_ky', denominator: ['bc_ho_tong'] } }],
  // plan II.2
  ['tc_niem_yet', 'có/không', { aggregate: 'last', required: FIRST_QUARTER }],
  // plan II.2
  ['tc_ngay_niem_yet', 'ngày', { kind: 'date', on: false }],
]);
