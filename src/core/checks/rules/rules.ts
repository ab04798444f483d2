/**
 * The rules that compare rows, in the order of their numbers. A new one is a line here, its words in `rule-words.ts`
 * and its test. V01 (missing), V02 (unreadable), V30 and V31 (privacy) look at single cells and stand in their own files.
 */
import * as W from '../messages/rule-words';
import type { Rule } from './rule';
import {
  aboveZero,
  atLeastWhenPositive,
  atMost,
  atMostWhereTyped,
  bothOrNeither,
  dayInPeriod,
  dayJustAfterPeriod,
  needsYes,
  sameSum,
  someWhereYes,
} from './rule-kinds';

type RuleId = keyof typeof W;

const error = (id: RuleId, cases: Rule['cases']): Rule => ({ id, severity: 'error', audience: 'thon', cases });
const warning = (id: RuleId, cases: Rule['cases']): Rule => ({ id, severity: 'warning', audience: 'thon', cases });
const policeWarning = (id: RuleId, cases: Rule['cases']): Rule => ({ ...warning(id, cases), audience: 'cax' });

const OPENING_AND_NEW = ['nd2_ton_dau', 'nd2_tiep_nhan'];
const SETTLED_AND_OPEN = ['nd2_thanh', 'nd2_khong_thanh', 'nd2_dang'];

export const RULES: readonly Rule[] = [
  // Households leave after signing, so this one only asks.
  warning('V03', atMostWhereTyped('tc_ho_dang_ky', 'bc_ho_tong', W.V03)),
  error('V04', atMost('nd1_trom_bao_kip', 'nd1_trom_vu', W.V04)),
  error('V05', atMost('nd1_trom_hien_truong', 'nd1_trom_vu', W.V05)),
  error('V07a', bothOrNeither('nd1_tuan_tra_buoi', 'nd1_tuan_tra_luot', W.V07a)),
  warning('V07b', atLeastWhenPositive('nd1_tuan_tra_buoi', 'nd1_tuan_tra_luot', W.V07b)),
  error('V08', sameSum(OPENING_AND_NEW, SETTLED_AND_OPEN, W.V08)),
  error('V22a', bothOrNeither('nd7_tt_buoi', 'nd7_tt_luot', W.V22a)),
  warning('V22b', atLeastWhenPositive('nd7_tt_buoi', 'nd7_tt_luot', W.V22b)),
  // Last year's list against today's households.
  policeWarning('V24', atMost('nd8_gd_van_hoa', 'bc_ho_tong', W.V24)),
  error('V25a', someWhereYes('hop_to_chuc', ['hop_so_cuoc', 'hop_ho_du'], W.V25a)),
  error('V25b', dayInPeriod('hop_ngay', W.V25b)),
  error('V26', atMost('hop_ho_du', 'bc_ho_tong', W.V26)),
  error('V27', needsYes('hop_bien_ban', 'hop_to_chuc', W.V27)),
  error('V35', aboveZero('bc_ho_tong', W.V35)),
  warning('V36', dayJustAfterPeriod('hop_ngay', W.V36)),
];
