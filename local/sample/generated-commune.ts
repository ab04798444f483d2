/** A commune of any size with plausible figures that keep every rule, for the demo, the budgets and the proofs. */
import { addDays } from '../../src/core/period/calendar-date';
import type { CalendarDate, Quarter } from '../../src/core/period/types';
import { createRandomNumbers, type RandomNumbers } from './random-numbers';
import type { SampleCommune, SampleLastYear, SampleQuarter, SampleVillage, TypedRows } from './sample-commune';

export interface GeneratedCommuneOptions {
  readonly villages: number;
  readonly seed: number;
  /** Quarters to fill, from the first on. */
  readonly upTo: Quarter;
  /** Last day of each quarter: meetings are held a few days before it. */
  readonly lastDays: Readonly<Record<Quarter, CalendarDate>>;
  /** What quarter I left behind, where its figures come from elsewhere. */
  readonly afterFirst?: CommuneState;
}

/** What a commune carries from quarter to quarter. */
export interface CommuneState {
  readonly villages: readonly VillageState[];
  /** People who are being helped back after prison. */
  readonly returned: number;
}

/** What one village carries from quarter to quarter. */
export interface VillageState {
  /** Of quarter I; one household more moves in every quarter. */
  readonly households: number;
  readonly groups: number;
  readonly teamMembers: number;
  /** Mediations that are still open. */
  readonly pendingCases: number;
}

const TOPICS = ['ATGT', 'PCCC', 'cờ bạc', 'ma túy', 'mê tín dị đoan'];
const NEXT_TIME = ['tuyên truyền', 'tự phòng', 'tự quản', 'tự hòa giải'];
const PLACES = ['Nhà văn hóa thôn', 'Nhà hộ dân (luân phiên)'];
const ALL_QUARTERS: readonly Quarter[] = [1, 2, 3, 4];

/** As people type it, without zeros. */
export const typedDay = (day: CalendarDate): string => `${day.day}/${day.month}/${day.year}`;
const yesNo = (value: boolean): string => (value ? 'có' : 'không');

function pickSome(random: RandomNumbers, list: readonly string[]): string {
  const picked = list.filter(() => random.chance(55));
  return (picked.length > 0 ? picked : list.slice(0, 1)).join('; ');
}

type RunningState = Omit<VillageState, 'pendingCases'> & { pendingCases: number };

/**
 * About the magnitudes of real villages: 180–320 households, 0–2 thefts, talks of 55–75 people. No figure is more than
 * three times that of another quarter, which the checks would ask about.
 */
function headRows(random: RandomNumbers, state: RunningState, quarter: Quarter, lastDay: CalendarDate): TypedRows {
  const thefts = random.chance(30) ? random.between(1, 2) : 0;
  const patrols = random.between(6, 12);
  const received = random.chance(60) ? random.between(0, 2) : 0;
  const open = state.pendingCases + received;
  const settled = open > 0 ? random.between(open - 1, open) : 0;
  const failed = open - settled > 0 && random.chance(30) ? 1 : 0;
  const pending = open - settled - failed;
  const talks = random.between(0, 2);
  const met = random.chance(88);
  const attending = random.between(Math.ceil(state.households * 0.55), state.households);
  state.pendingCases = pending;
  return {
    bc_ho_tong: String(state.households + (quarter - 1)),
    bc_to_lien_gia: String(state.groups),
    bc_tv_to_antt: String(state.teamMembers),
    ...(quarter === 1 ? firstQuarterRows(random, state) : {}),
    nd1_trom_vu: String(thefts),
    ...(thefts > 0
      ? { nd1_trom_bao_kip: String(random.between(0, thefts)), nd1_trom_hien_truong: String(random.between(0, thefts)) }
      : {}),
    nd1_tuan_tra_buoi: String(patrols),
    nd1_tuan_tra_luot: String(patrols * random.between(3, 4)),
    nd2_tiep_nhan: String(received),
    ...(open > 0 ? { nd2_thanh: String(settled), nd2_khong_thanh: String(failed), nd2_dang: String(pending) } : {}),
    nd5_phoi_hop_thon: yesNo(random.chance(80)),
    nd6_tam_tru_phai: String(random.between(3, 9)),
    nd6_tin_bao: String(random.between(0, 4)),
    nd7_tt_buoi: String(talks),
    ...(talks > 0
      ? { nd7_tt_luot: String(talks * random.between(55, 75)), nd7_tt_chu_de: pickSome(random, TOPICS) }
      : {}),
    nd7_chay_no: random.chance(6) ? '1' : '0',
    nd8_vsmt_buoi: String(random.between(1, 4)),
    hop_to_chuc: yesNo(met),
    ...(met
      ? {
          hop_so_cuoc: String(random.between(1, 3)),
          hop_ngay: typedDay({ ...lastDay, day: random.between(1, lastDay.day) }),
          hop_dia_diem: PLACES[random.between(0, 1)] ?? '',
          hop_ho_du: String(attending),
          hop_bien_ban: yesNo(random.chance(92)),
          hop_noi_dung_toi: pickSome(random, NEXT_TIME),
        }
      : {}),
  };
}

function firstQuarterRows(random: RandomNumbers, state: RunningState): TypedRows {
  return {
    tc_nghi_quyet: yesNo(random.chance(95)),
    tc_dang_ky: yesNo(random.chance(95)),
    tc_ho_dang_ky: String(state.households - random.between(0, 8)),
    tc_niem_yet: yesNo(random.chance(75)),
  };
}

function policeRows(random: RandomNumbers, head: TypedRows, quarter: Quarter): TypedRows {
  const accidents = random.chance(15) ? 1 : 0;
  return {
    nd1_trom_lam_ro: String(random.between(0, Number(head.nd1_trom_vu))),
    ...(quarter === 1 ? { nd2_ton_dau: '0' } : {}),
    nd2_phuc_tap: '0',
    nd2_khieu_kien: '0',
    nd3_giao_thong: String(random.between(0, 4)),
    nd3_vphc_khac: String(random.between(0, 1)),
    nd4_gap_go_luot: String(random.between(0, 3)),
    nd4_ky_thi: '0',
    nd6_tam_tru_dk: String(Math.max(0, Number(head.nd6_tam_tru_phai) - (random.chance(25) ? 1 : 0))),
    nd6_tin_gia_tri: String(random.between(0, Number(head.nd6_tin_bao))),
    nd7_tngt_vu: String(accidents),
    nd7_tngt_chet: '0',
    nd7_tngt_thuong: String(accidents),
    nd7_me_tin: '0',
    nd8_gd_van_hoa: String(Math.floor(Number(head.bc_ho_tong) * 0.88)),
    nd8_thon_van_hoa: yesNo(random.chance(85)),
    lt_mau_thuan: 'không',
    lt_kich_dong: 'không',
    lt_du_dieu_kien: 'có',
  };
}

/** Commune rows, and the S2–S3 rows of the mode `toàn xã` (có/không typed as the number of villages with “có”). */
function communeRows(random: RandomNumbers, quarter: Quarter, before: number): TypedRows {
  const violence = random.between(0, 2);
  const called = quarter === 1 ? random.between(6, 14) : 0;
  const charged = random.between(0, 2);
  const arrived = random.between(0, 2);
  const returned = before + arrived - random.between(0, Math.min(1, before));
  return {
    nd2_blgd_vu: String(violence),
    nd2_blgd_xu_ly: String(violence),
    nd3_hinh_su: String(charged),
    nd3_hs_nghiem_trong: '0',
    nd3_ma_tuy: String(random.between(0, 3)),
    nd3_mai_dam: '0',
    nd3_co_bac: String(random.between(0, 5)),
    nd3_duoi_18: '0',
    nd3_nghien_ql: String(random.between(3, 7)),
    nd4_thn_ql: String(returned),
    nd4_thn_moi: String(arrived),
    nd4_thn_phan_cong: String(returned),
    nd4_thn_tai_pham: '0',
    nd4_gd_xa: String(random.between(1, 4)),
    nd5_hs_vi_pham: '0',
    nd5_nvqs_chi_tieu: String(called),
    nd5_nvqs_nhap_ngu: String(called),
    nd5_nvqs_tron: '0',
    nd6_tu_thu: String(random.between(0, 1)),
    nd6_che_giau: '0',
    lt_trong_an: '0',
    th_vp_kiem_tra: String(random.between(0, 3)),
    th_vp_khen_tt: '0',
    th_vp_khen_cn: '0',
    th_cax_huong_dan: String(random.between(4, 10)),
    th_cax_tuan_tra: String(random.between(15, 26)),
    th_cax_thong_bao: String(random.between(1, 4)),
    th_cax_so_ket: yesNo(quarter === 2 || quarter === 4),
    th_mt_phan_cong: '24',
    th_mt_giam_sat: String(random.between(0, 2)),
    th_phoi_hop_truong: String(random.between(1, 4)),
  };
}

const LAST_YEAR_ROWS: Readonly<Record<string, readonly [number, number]>> = {
  nd1_trom_vu: [0, 2],
  nd1_tuan_tra_buoi: [6, 12],
  nd2_tiep_nhan: [0, 3],
  nd6_tin_bao: [0, 3],
  nd7_tt_buoi: [0, 3],
  nd7_chay_no: [0, 1],
  nd8_vsmt_buoi: [1, 4],
};

function lastYearRows(random: RandomNumbers, villages: number): SampleLastYear[] {
  return Array.from({ length: villages }, (_, village) =>
    Object.entries(LAST_YEAR_ROWS).map(([code, [low, high]]): SampleLastYear => {
      const figure = () => String(random.between(low, high));
      return { village, code, quarters: [figure(), figure(), figure(), figure()] };
    }),
  ).flat();
}

export function generateCommune(options: GeneratedCommuneOptions): SampleCommune {
  const random = createRandomNumbers(options.seed);
  const villages = Array.from({ length: options.villages }, (_, index): SampleVillage => {
    const number = index + 1;
    return {
      name: `Thôn ${number}`,
      headAccount: `thon${number}@example.com`,
      pilot: number === Math.min(4, options.villages),
    };
  });
  let states = villages.map((): RunningState => {
    const households = random.between(180, 320);
    return { households, groups: Math.ceil(households / 55), teamMembers: random.between(3, 6), pendingCases: 0 };
  });
  let returned = random.between(4, 7);
  const quarters = ALL_QUARTERS.slice(0, options.upTo).map((quarter): SampleQuarter => {
    if (quarter === 2 && options.afterFirst !== undefined) {
      states = options.afterFirst.villages.map((state) => ({ ...state }));
      returned = options.afterFirst.returned;
    }
    const heads = states.map((state) => headRows(random, state, quarter, options.lastDays[quarter]));
    const police = heads.map((head) => policeRows(random, head, quarter));
    const submittedOn = typedDay(addDays(options.lastDays[quarter], 1));
    const commune = communeRows(random, quarter, returned);
    returned = Number(commune.nd4_thn_ql);
    return { quarter, submittedOn, heads, police, commune };
  });
  return { villages, quarters, lastYear: lastYearRows(random, options.villages) };
}
