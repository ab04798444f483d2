/** Groups of villages that sentences name: which villages belong to them, and what is counted of each. */
import type { VillageSet } from './report-words';

export const VILLAGE_SETS: Readonly<Record<string, VillageSet>> = {
  unreported: { when: 'reported=0' },
  late: { when: 'late' },
  timeUnknown: { when: 'timeUnknown' },
  noCase: { when: 'reported & nd1_trom_vu=0 & nd2_tiep_nhan=0 & nd7_chay_no=0' },
  theft: { when: 'nd1_trom_vu>0', count: 'nd1_trom_vu' },
  // Only where every case missed both is it certain that the two gaps are of the same cases.
  missedBoth: { when: 'nd1_trom_vu>0 & nd1_trom_bao_kip=0 & nd1_trom_hien_truong=0', count: 'nd1_trom_vu' },
  lateCalls: {
    when: 'nd1_trom_vu>nd1_trom_bao_kip & nd1_trom_bao_kip>0 | nd1_trom_vu>nd1_trom_bao_kip & nd1_trom_hien_truong>0',
    count: 'nd1_trom_vu-nd1_trom_bao_kip',
  },
  lostScenes: {
    when: 'nd1_trom_vu>nd1_trom_hien_truong & nd1_trom_bao_kip>0 | nd1_trom_vu>nd1_trom_hien_truong & nd1_trom_hien_truong>0',
    count: 'nd1_trom_vu-nd1_trom_hien_truong',
  },
  openCases: { when: 'nd2_dang>0', count: 'nd2_dang' },
  unregistered: { when: 'nd6_tam_tru_phai>nd6_tam_tru_dk', count: 'nd6_tam_tru_phai-nd6_tam_tru_dk' },
  noPatrols: { when: 'nd1_tuan_tra_buoi=0' },
  noTalks: { when: 'nd7_tt_buoi=0' },
  noResolution: { when: 'tc_nghi_quyet=0' },
  noRegistration: { when: 'tc_dang_ky=0' },
  noPosting: { when: 'tc_niem_yet=0 & mustPost' },
  pilotPosted: { when: 'tc_niem_yet=1 & pilot' },
  pilotUnposted: { when: 'tc_niem_yet=0 & pilot' },
  noMeeting: { when: 'hop_to_chuc=0' },
  noMinutes: { when: 'hop_to_chuc=1 & hop_bien_ban=0' },
  staffChanged: { when: 'staff', count: 'staff' },
  staffUnreported: { when: 'staffUnreported' },
};
