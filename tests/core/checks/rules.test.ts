/** Every rule at its border: equal, one above, blank on either side, a row switched off, and the words with their numbers. */
import { describe, expect, it } from '@jest/globals';
import { applyIndicatorChanges } from '../../../src/core/catalogue/catalogue';
import { checkSubmission } from '../../../src/core/checks/check-submission';
import { RULES } from '../../../src/core/checks/rules/rules';
import type { Quarter } from '../../../src/core/period/types';
import EXPECTED_RULES from '../../fixtures/checks/rules.json';
import {
  buildVillage,
  CATALOGUE,
  type Cells,
  day,
  QUIET_QUARTER,
  type VillageParts,
} from '../submission/build-village';
import { CONTEXT } from './build-context';

/** They look at single cells or at rollups. */
const OTHER_RULES = ['V01', 'V02', 'V30', 'V31', 'V34'];

function findingsOf(rule: string, parts: VillageParts, quarter: Quarter = 1) {
  return checkSubmission(buildVillage(parts), [quarter], CONTEXT).filter((finding) => finding.rule === rule);
}

/** The rule on top of a quarter that is complete and right. */
const onQuiet = (rule: string, cells: Cells) => findingsOf(rule, { cells: { 1: { ...QUIET_QUARTER, ...cells } } });
const says = (rule: string, cells: Cells) => onQuiet(rule, cells).map(({ message }) => message);

const THEFT = { nd1_trom_vu: 2, nd1_trom_bao_kip: 2, nd1_trom_hien_truong: 2 };
const MEETING = {
  hop_to_chuc: 'có',
  hop_so_cuoc: 1,
  hop_ngay: day(2023, 3, 12),
  hop_ho_du: 210,
  hop_bien_ban: 'có',
};
const MEDIATION = { nd2_ton_dau: 1, nd2_tiep_nhan: 3, nd2_thanh: 3, nd2_khong_thanh: 0, nd2_dang: 1 };

describe('the rules', () => {
  it('have the severity and audience of the table', () => {
    for (const rule of RULES) {
      const expected = EXPECTED_RULES.find(({ id }) => id === rule.id);
      expect({ id: rule.id, severity: rule.severity, audience: rule.audience }).toEqual(expected);
    }
  });

  it('find nothing in a quarter that is complete and right, quiet or busy', () => {
    const busy = { ...QUIET_QUARTER, ...THEFT, ...MEETING, ...MEDIATION, nd1_tuan_tra_buoi: 12, nd1_tuan_tra_luot: 48 };
    for (const cells of [QUIET_QUARTER, busy]) {
      expect(checkSubmission(buildVillage({ cells: { 1: cells } }), [1], CONTEXT)).toEqual([]);
    }
  });

  it('say nothing about blanks: an empty quarter only misses cells', () => {
    const rules = checkSubmission(buildVillage({}), [1, 2, 3, 4], CONTEXT).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['V01']));
  });

  it('name village, year, quarter and the row at which they are shown', () => {
    expect(onQuiet('V04', { ...THEFT, nd1_trom_bao_kip: 3 })).toEqual([
      {
        rule: 'V04',
        severity: 'error',
        audience: 'thon',
        villageId: 'HH-T01',
        year: 2023,
        quarter: 1,
        code: 'nd1_trom_bao_kip',
        message: 'Báo kịp thời (3) nhiều hơn số vụ trộm (2). Bác xem lại.',
        officeMessage: 'Báo kịp thời (3) lớn hơn số vụ trộm (2). Đề nghị thôn sửa một trong hai số.',
      },
    ]);
  });
});

describe('a part is at most its whole', () => {
  it.each<[string, string, string, Cells]>([
    ['V04', 'nd1_trom_bao_kip', 'nd1_trom_vu', THEFT],
    ['V05', 'nd1_trom_hien_truong', 'nd1_trom_vu', THEFT],
    ['V24', 'nd8_gd_van_hoa', 'bc_ho_tong', {}],
    ['V26', 'hop_ho_du', 'bc_ho_tong', MEETING],
    ['V03', 'tc_ho_dang_ky', 'bc_ho_tong', {}],
  ])('%s: %s against %s', (rule, part, whole, others) => {
    const at = (a: Cells[string], b: Cells[string]) => onQuiet(rule, { ...others, [part]: a, [whole]: b });
    expect(at(250, 250)).toEqual([]);
    expect(at(251, 250)).toMatchObject([{ code: part }]);
    expect(at('', 250)).toEqual([]);
    expect(at(251, '')).toEqual([]);
    expect(at(251, 'hai')).toEqual([]);
    const off = applyIndicatorChanges(CATALOGUE, [{ code: whole, on: false }]);
    const cells = { 1: { ...QUIET_QUARTER, ...others, [part]: 251, [whole]: 250 } };
    expect(findingsOf(rule, { catalogue: off, cells })).toEqual([]);
  });

  it('V03 asks only in the quarter in which the households were typed', () => {
    const cells = {
      1: { ...QUIET_QUARTER, tc_ho_dang_ky: 260 },
      2: { bc_ho_tong: 250 },
      3: { tc_ho_dang_ky: 260, bc_ho_tong: 250 },
    };
    expect(findingsOf('V03', { cells }, 2)).toEqual([]);
    expect(findingsOf('V03', { cells }, 3)).toHaveLength(1);
  });

  it('V24 speaks to the police', () => {
    expect(onQuiet('V24', { nd8_gd_van_hoa: 265 })).toMatchObject([
      {
        audience: 'cax',
        severity: 'warning',
        message:
          'Hộ Gia đình văn hóa (265) lớn hơn tổng số hộ hiện nay (262). Đối chiếu danh sách; đúng thì chấp nhận, ghi lý do.',
      },
    ]);
  });
});

describe('sessions and those who took part', () => {
  it.each([
    ['V07a', 'V07b', 'nd1_tuan_tra_buoi', 'nd1_tuan_tra_luot'],
    ['V22a', 'V22b', 'nd7_tt_buoi', 'nd7_tt_luot'],
  ])('%s: both or neither; %s: at least one person a session', (both, atLeast, sessions, people) => {
    const at = (rule: string, a: Cells[string], b: Cells[string]) =>
      onQuiet(rule, { [sessions]: a, [people]: b }).length;
    expect([at(both, 12, 0), at(both, 0, 48), at(both, 12, 12), at(both, 0, 0)]).toEqual([1, 1, 0, 0]);
    expect([at(atLeast, 12, 11), at(atLeast, 12, 12), at(atLeast, 12, 0), at(atLeast, 0, 0)]).toEqual([1, 0, 0, 0]);
    expect([at(both, 12, ''), at(both, 0, ''), at(both, '', 48), at(atLeast, 'mười', 1)]).toEqual([0, 0, 0, 0]);
  });

  it('says which of the two is 0', () => {
    expect(says('V07a', { nd1_tuan_tra_buoi: 12, nd1_tuan_tra_luot: 0 })).toEqual([
      'Có 12 buổi tuần tra mà số lượt người là 0. Bác xem lại hai ô này.',
    ]);
    expect(says('V22a', { nd7_tt_buoi: 0, nd7_tt_luot: 1250 })).toEqual([
      'Có 1.250 lượt người dự mà số buổi tuyên truyền là 0. Bác xem lại hai ô này.',
    ]);
  });
});

describe('V08, the mediation identity', () => {
  it('holds when what came in is settled or open', () => {
    expect(onQuiet('V08', MEDIATION)).toEqual([]);
  });

  it('shows both sums at the open cases when it does not', () => {
    expect(onQuiet('V08', { ...MEDIATION, nd2_thanh: 2 })).toMatchObject([
      {
        code: 'nd2_dang',
        message: 'Việc cũ 1 + mới 3 = 4, nhưng hòa giải thành 2 + không thành 0 + đang 1 = 3. Bác xem lại.',
      },
    ]);
  });

  it('is skipped while the opening cases are unknown or a result is blank', () => {
    expect(onQuiet('V08', { ...MEDIATION, nd2_ton_dau: '', nd2_thanh: 9 })).toEqual([]);
    expect(onQuiet('V08', { ...MEDIATION, nd2_khong_thanh: '' })).toEqual([]);
  });

  it('checks results that nobody asked for', () => {
    expect(says('V08', { nd2_ton_dau: 0, nd2_tiep_nhan: 0, nd2_thanh: 1 })).toEqual([
      'Việc cũ 0 + mới 0 = 0, nhưng hòa giải thành 1 + không thành 0 + đang 0 = 1. Bác xem lại.',
    ]);
  });

  it('takes the opening cases of later quarters from the quarter before', () => {
    const second = { ...MEDIATION, nd2_ton_dau: '', nd2_tiep_nhan: 0, nd2_thanh: 0, nd2_dang: 0 };
    const parts = { cells: { 1: { ...QUIET_QUARTER, ...MEDIATION }, 2: { ...QUIET_QUARTER, ...second } } };
    expect(findingsOf('V08', parts, 2)).toHaveLength(1);
  });
});

describe('meetings', () => {
  it('V25a: a meeting has at least one session and one household, no meeting has none', () => {
    expect(says('V25a', { ...MEETING, hop_so_cuoc: 0, hop_ho_du: 0 })).toEqual([
      'Bác chọn có họp mà số cuộc họp là 0. Bác xem lại hai ô này.',
      'Bác chọn có họp mà số hộ dự là 0. Bác xem lại hai ô này.',
    ]);
    expect(says('V25a', { hop_to_chuc: 'không', hop_so_cuoc: 2, hop_ho_du: 40 })).toEqual([
      'Ghi 2 cuộc họp nhưng mục họp đánh giá chọn “không”. Bác xem lại hai ô này.',
      'Có 40 hộ dự họp nhưng mục họp đánh giá chọn “không”. Bác xem lại hai ô này.',
    ]);
    expect(onQuiet('V25a', { ...MEETING, hop_so_cuoc: 1, hop_ho_du: 1 })).toEqual([]);
    expect(onQuiet('V25a', { hop_to_chuc: 'không', hop_so_cuoc: 0, hop_ho_du: 0 })).toEqual([]);
    expect(onQuiet('V25a', { hop_to_chuc: '', hop_so_cuoc: 0 })).toEqual([]);
  });

  it('V25a tells the police both figures, also where one is not there', () => {
    expect(onQuiet('V25a', { ...MEETING, hop_so_cuoc: 0, hop_ho_du: '' })[0]?.officeMessage).toBe(
      'Thôn chọn có họp nhưng ghi 0 cuộc, … hộ dự. Đề nghị thôn sửa.',
    );
  });

  it.each<[number, number, number, string | null]>([
    [2022, 12, 14, 'V25b'],
    [2022, 12, 15, null],
    [2023, 3, 14, null],
    [2023, 3, 15, 'V36'],
    [2023, 3, 29, 'V36'],
    [2023, 3, 30, 'V25b'],
  ])('takes a meeting on %d-%d-%d for quarter I: %s', (year, month, dayOfMonth, rule) => {
    const cells = { ...MEETING, hop_ngay: day(year, month, dayOfMonth) };
    expect(onQuiet('V25b', cells)).toHaveLength(rule === 'V25b' ? 1 : 0);
    expect(onQuiet('V36', cells)).toHaveLength(rule === 'V36' ? 1 : 0);
  });

  it('names the days as the cells show them', () => {
    expect(says('V25b', { ...MEETING, hop_ngay: day(2022, 12, 2) })).toEqual([
      'Ngày họp 02/12/2022 ở trước quý này (15/12/2022–14/03/2023). Bác xem lại ngày giúp.',
    ]);
    expect(says('V25b', { ...MEETING, hop_ngay: day(2023, 4, 5) })).toEqual([
      'Ngày họp 05/04/2023 quá 15 ngày sau khi hết quý (14/03/2023). Bác xem lại; đúng thì ghi sang quý sau.',
    ]);
  });

  it('V27: minutes need a meeting', () => {
    expect(onQuiet('V27', { hop_to_chuc: 'không', hop_bien_ban: 'có' })).toMatchObject([{ code: 'hop_bien_ban' }]);
    expect(onQuiet('V27', { hop_to_chuc: 'không', hop_bien_ban: 'không' })).toEqual([]);
    expect(onQuiet('V27', { hop_to_chuc: '', hop_bien_ban: 'có' })).toEqual([]);
  });
});

describe('V35', () => {
  it('needs at least one household', () => {
    expect(onQuiet('V35', { bc_ho_tong: 0 })).toHaveLength(1);
    expect(onQuiet('V35', { bc_ho_tong: 1 })).toEqual([]);
    expect(onQuiet('V35', { bc_ho_tong: '' })).toEqual([]);
  });
});

describe('the table of rules', () => {
  it('holds every rule of the table of rules, each once', () => {
    const ids = [...RULES.map(({ id }) => id), ...OTHER_RULES];
    expect(ids.sort()).toEqual(EXPECTED_RULES.map(({ id }) => id).sort());
  });

  it('shows the rules of the police at rows that no formula stands beside', () => {
    const ofPolice = RULES.filter(({ audience }) => audience === 'cax');
    const at = ofPolice.flatMap(({ cases }) => cases.map((each) => each.at));
    expect(at.filter((code) => CATALOGUE.byCode.get(code)?.enteredBy === 'thon')).toEqual([]);
  });
});
