/**
 * The rules that compare figures, in the order of their numbers. A new one is a line here, its words in `rule-words.ts`
 * and its test. V01 (missing), V02 (unreadable), V30 and V31 (privacy) look at single cells and V34 at rollups; they
 * stand in their own files.
 */
import { ROWS_IN_ORDER } from '../../catalogue/rows-in-order';
import { row, sum } from './expression';
import type { Rule, RuleId } from './rule';
import {
  aboveZero,
  allZeroWith,
  answeredWhere,
  atLeastWhenPositive,
  atMost,
  atMostCarried,
  atMostWhereTyped,
  bothOrNeither,
  dayInPeriod,
  dayJustAfterPeriod,
  likeEarlier,
  needsSome,
  needsYes,
  notMuchMore,
  opensAsClosed,
  partsAtMost,
  sameSum,
  someWhereYes,
} from './rule-kinds';

const error = (id: RuleId, cases: Rule['cases']): Rule => ({ id, severity: 'error', audience: 'thon', cases });
const warning = (id: RuleId, cases: Rule['cases']): Rule => ({ id, severity: 'warning', audience: 'thon', cases });
const policeError = (id: RuleId, cases: Rule['cases']): Rule => ({ ...error(id, cases), audience: 'cax' });
const policeWarning = (id: RuleId, cases: Rule['cases']): Rule => ({ ...warning(id, cases), audience: 'cax' });

/**
 * A rule for every row of the head that counts in one of these units. Both such rules speak to village heads (“hỏi lại
 * thôn”, the office reads), so what the police and the offices type themselves is not held against its past.
 */
const ofHead = (units: readonly string[], kind: typeof likeEarlier): Rule['cases'] =>
  ROWS_IN_ORDER.filter(({ enteredBy, unit }) => enteredBy === 'thon' && units.includes(unit)).flatMap(({ code }) =>
    kind(code),
  );

const OPENING_AND_NEW = ['nd2_ton_dau', 'nd2_tiep_nhan'];
const SETTLED_AND_OPEN = ['nd2_thanh', 'nd2_khong_thanh', 'nd2_dang'];
const OFFENCES = ['nd3_hinh_su', 'nd3_ma_tuy', 'nd3_mai_dam', 'nd3_co_bac', 'nd3_giao_thong', 'nd3_vphc_khac'];

export const RULES: readonly Rule[] = [
  // Households leave after signing, so this one only asks.
  warning('V03', atMostWhereTyped('tc_ho_dang_ky', 'bc_ho_tong')),
  error('V04', atMost('nd1_trom_bao_kip', 'nd1_trom_vu')),
  error('V05', atMost('nd1_trom_hien_truong', 'nd1_trom_vu')),
  policeWarning('V06', atMost('nd1_trom_lam_ro', 'nd1_trom_vu')),
  error('V07a', bothOrNeither('nd1_tuan_tra_buoi', 'nd1_tuan_tra_luot')),
  warning('V07b', atLeastWhenPositive('nd1_tuan_tra_buoi', 'nd1_tuan_tra_luot')),
  error('V08', sameSum(OPENING_AND_NEW, SETTLED_AND_OPEN)),
  policeWarning('V09', opensAsClosed('nd2_ton_dau', 'nd2_dang')),
  policeError('V10', partsAtMost(['nd2_hgia_dinh', 'nd2_dan_su'], row('nd2_tiep_nhan'))),
  policeWarning('V11', atMost('nd2_blgd_xu_ly', 'nd2_blgd_vu')),
  policeWarning('V12', needsSome('nd2_blgd_vu', 'nd2_blgd_xu_ly', 'nd2_blgd_xu_ly')),
  policeError('V13', atMost('nd3_hs_nghiem_trong', 'nd3_hinh_su')),
  policeError('V14', partsAtMost(['nd3_duoi_18'], sum(...OFFENCES.map(row)))),
  policeWarning('V15', [...atMost('nd4_thn_phan_cong', 'nd4_thn_ql'), ...atMost('nd4_thn_viec_lam', 'nd4_thn_ql', 1)]),
  policeWarning('V16', atMostCarried('nd4_thn_ql', 'nd4_thn_ql', 'nd4_thn_moi')),
  policeWarning('V17', atMostCarried('nd4_thn_tai_pham', 'nd4_thn_ql', 'nd4_thn_moi')),
  warning('V18', needsSome('nd5_hoc_sinh_luot', 'nd5_phoi_hop_thon', 'nd5_hoc_sinh_luot')),
  policeWarning('V19', atMost('nd5_nvqs_nhap_ngu', 'nd5_nvqs_chi_tieu')),
  // The two figures come from different hands.
  policeWarning('V20', atMost('nd6_tam_tru_dk', 'nd6_tam_tru_phai')),
  policeWarning('V21', atMost('nd6_tin_gia_tri', 'nd6_tin_bao')),
  error('V22a', bothOrNeither('nd7_tt_buoi', 'nd7_tt_luot')),
  warning('V22b', atLeastWhenPositive('nd7_tt_buoi', 'nd7_tt_luot')),
  policeWarning('V23', allZeroWith('nd7_tngt_vu', ['nd7_tngt_chet', 'nd7_tngt_thuong'])),
  // Last year's list against today's households.
  policeWarning('V24', atMost('nd8_gd_van_hoa', 'bc_ho_tong')),
  error('V25a', someWhereYes('hop_to_chuc', ['hop_so_cuoc', 'hop_ho_du'])),
  error('V25b', dayInPeriod('hop_ngay')),
  error('V26', atMost('hop_ho_du', 'bc_ho_tong')),
  error('V27', needsYes('hop_bien_ban', 'hop_to_chuc')),
  policeWarning('V28', answeredWhere('th_nhan_su_doi', 'th_nhan_su_bao')),
  warning('V29', ofHead(['buổi', 'lượt', 'tin', 'cuộc'], notMuchMore)),
  policeWarning('V32', answeredWhere('nd2_phuc_tap', 'lt_mau_thuan')),
  policeError('V33', answeredWhere('nd3_hs_nghiem_trong', 'lt_trong_an')),
  error('V35', aboveZero('bc_ho_tong')),
  warning('V36', dayJustAfterPeriod('hop_ngay')),
  warning('H01', ofHead(['vụ', 'người', 'trường hợp'], likeEarlier)),
];

/** What the settings can switch off: all but V01 and V02, without which no figure could be trusted. */
export const SWITCHABLE_RULES: readonly string[] = [...RULES.map(({ id }) => id), 'V30', 'V31', 'V34'];
