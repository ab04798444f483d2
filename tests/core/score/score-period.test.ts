/** Quarters, longer periods, what is scored once a year, what the office gives, and the modes of sensitive figures. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePeriod } from '../../../src/core/period/periods';
import { type ScoringInput, scorePeriod } from '../../../src/core/score/score-period';
import { STANDARD_SCORE_RULES } from '../../../src/core/score/score-rules';
import type { TypedRow } from '../../../src/core/score/typed-points';
import type { CriterionScore, ScoreRules, VillageScore } from '../../../src/core/score/types';
import { quietVillage } from '../../fixtures/report-input';
import {
  type CommuneOptions,
  type TypedRows as Figures,
  rollupInput,
  type VillageOptions,
} from '../../fixtures/rollup-input';
import { SAMPLE_TYPED, sampleScores, sampleScoring } from '../../fixtures/score/sample-scores';

interface Options extends Omit<CommuneOptions, 'villages'> {
  readonly villages?: readonly VillageOptions[];
  readonly rules?: Partial<ScoreRules>;
  /** By period code, then row key: what the office typed. */
  readonly given?: Readonly<Record<string, Readonly<Record<string, TypedRow['given']>>>>;
  readonly handedIn?: ScoringInput['handedIn'];
}

/** What the police must have typed for every criterion to have a figure. */
const POLICE: Figures = {
  nd6_tam_tru_dk: [0, 0, 0, 0],
  nd7_me_tin: [0, 0, 0, 0],
  nd8_gd_van_hoa: [90],
  th_nhan_su_doi: [0, 0, 0, 0],
};

const EACH_QUARTER: Figures = {
  bc_ho_tong: [100, 100, 100, 100],
  nd1_trom_vu: [0, 0, 0, 0],
  nd1_tuan_tra_buoi: [3, 3, 3, 3],
  nd2_ton_dau: [0, 0, 0, 0],
  nd2_tiep_nhan: [0, 0, 0, 0],
  nd5_phoi_hop_thon: [true, true, true, true],
  nd6_tam_tru_phai: [0, 0, 0, 0],
  nd6_tin_bao: [1, 1, 1, 1],
  nd7_tt_buoi: [1, 1, 1, 1],
  nd7_tt_luot: [9, 9, 9, 9],
  nd7_chay_no: [0, 0, 0, 0],
  nd8_vsmt_buoi: [1, 1, 1, 1],
  hop_to_chuc: [true, true, true, true],
  hop_so_cuoc: [1, 1, 1, 1],
  hop_ho_du: [80, 80, 80, 80],
  hop_bien_ban: [true, true, true, true],
  nd1_tuan_tra_luot: [9, 9, 9, 9],
};

const MEETING_DAYS = [
  { year: 2023, month: 3, day: 10 },
  { year: 2023, month: 6, day: 10 },
  { year: 2023, month: 9, day: 10 },
  { year: 2023, month: 12, day: 10 },
];

/** Full points in every quarter, but for what a test changes. */
const village = (rows: Figures = {}, more: Omit<VillageOptions, 'rows'> = {}): VillageOptions =>
  quietVillage({ ...EACH_QUARTER, ...POLICE, tc_ho_dang_ky: [100], hop_ngay: MEETING_DAYS, ...rows }, more);

const typedRows = (given: Readonly<Record<string, TypedRow['given']>> = {}): Map<string, TypedRow> =>
  new Map(Object.entries(given).map(([key, points]) => [key, { self: '', given: points }]));

function score(kind: string, { villages = [village()], rules = {}, given = {}, handedIn, ...commune }: Options = {}) {
  const input: ScoringInput = {
    ...rollupInput({ villages, ...commune }),
    rules: { ...STANDARD_SCORE_RULES, ...rules },
    handedIn: handedIn ?? (() => 'on-time'),
    typed: (code) => typedRows(given[code]),
  };
  return scorePeriod(input, makePeriod(`2023-${kind}`, 'nd09'));
}

const LUMP = { 'HH-T01/CA': 30, 'HH-T01/f3': 4 };
const EVERY_QUARTER = {
  '2023-Q1': LUMP,
  '2023-Q2': { 'HH-T01/CA': 30 },
  '2023-Q3': { 'HH-T01/CA': 30 },
  '2023-Q4': { 'HH-T01/CA': 30 },
};

function firstOf({ villages: [first] }: ReturnType<typeof score>): VillageScore {
  if (first === undefined) throw new Error('no village');
  return first;
}

function criterionOf(scores: ReturnType<typeof score>, code: string): CriterionScore {
  const found = firstOf(scores).criteria.find((each) => each.code === code);
  if (found === undefined) throw new Error(`no criterion ${code}`);
  return found;
}

describe('what the office gives', () => {
  it('wins over the figures, which stay beside it', () => {
    const given = { '2023-Q1': { ...LUMP, 'HH-T01/b1': 5.5 } };
    const b1 = criterionOf(score('Q1', { given }), 'b1');
    expect(b1).toMatchObject({
      computed: 9,
      given: 5.5,
      final: 5.5,
      why: 'Xã chấm 5,5/9. Theo số liệu: không có vụ trộm: được 9/9.',
    });
  });

  it.each<[TypedRow['given'], string]>([
    [10, 'Điểm xã chấm (10) lớn hơn điểm tối đa (9).'],
    [-1, 'Điểm xã chấm (-1) nhỏ hơn 0.'],
    ['1,5', 'Điểm xã chấm chưa đọc được; ghi lại bằng chữ số, ví dụ 4 hoặc 3,5.'],
    ['tốt', 'Điểm xã chấm chưa đọc được; ghi lại bằng chữ số, ví dụ 4 hoặc 3,5.'],
    [{ error: '#REF!' }, 'Điểm xã chấm chưa đọc được; ghi lại bằng chữ số, ví dụ 4 hoặc 3,5.'],
    [{ year: 2023, month: 4, day: 3 }, 'Điểm xã chấm chưa đọc được; ghi lại bằng chữ số, ví dụ 4 hoặc 3,5.'],
  ])('%j is not taken, nor the figures behind its back', (raw, why) => {
    const scores = score('Q1', { given: { '2023-Q1': { ...LUMP, 'HH-T01/b1': raw } } });
    expect(criterionOf(scores, 'b1')).toMatchObject({ given: null, final: null, why });
    expect(firstOf(scores)).toMatchObject({ points: null, className: null, rank: null, open: 'chưa đủ số liệu' });
  });

  it('reads as plain text too, and is rounded to a tenth', () => {
    const given = { '2023-Q1': { 'HH-T01/CA': ' 30 điểm', 'HH-T01/f3': 3.25 } };
    const scores = score('Q1', { given });
    expect([criterionOf(scores, 'CA').final, criterionOf(scores, 'f3').final]).toEqual([30, 3.3]);
  });

  it('may give points to what did not come up', () => {
    const given = { '2023-Q1': { ...LUMP, 'HH-T01/c1': 3 } };
    expect(criterionOf(score('Q1', { given }), 'c1')).toMatchObject({ computed: 6, final: 3, applies: true });
  });
});

describe('while something is open', () => {
  it('the total says what is scored, nobody has a rank, the others have their class', () => {
    const villages = [village(), village()];
    const scores = score('Q1', { villages, given: { '2023-Q1': LUMP } });
    expect(
      scores.villages.map(({ points, scored, max, className, rank, open }) => [
        points,
        scored,
        max,
        className,
        rank,
        open,
      ]),
    ).toEqual([
      [98, 98, 100, 'Tốt', null, ''],
      [null, 64, 64, null, null, 'chưa có điểm do xã chấm'],
    ]);
  });

  it('a village that has not reported has no class, whatever is typed', () => {
    const scores = sampleScores({ missing: [6] });
    expect(scores.villages[5]).toMatchObject({ points: null, className: null, open: 'chưa báo cáo' });
    expect(scores.villages.every(({ rank }) => rank === null)).toBe(true);
    expect(scores.villages[0]).toMatchObject({ points: 98.9, className: 'Tốt' });
  });

  it('an unknown day of handing in is open, never late', () => {
    const scores = score('Q1', { given: { '2023-Q1': LUMP }, handedIn: () => 'unknown' });
    expect(criterionOf(scores, 'a5')).toMatchObject({
      computed: null,
      why: 'Chưa chấm: không xác định được ngày nộp.',
    });
    expect(firstOf(scores).points).toBeNull();
  });

  it('a table that does not add up gives points and no class', () => {
    const scores = score('Q1', { given: { '2023-Q1': LUMP }, rules: { sound: false } });
    expect(firstOf(scores)).toMatchObject({ points: 98, className: null, rank: null, open: 'thang điểm chưa đúng' });
  });
});

describe('the sensitive criteria', () => {
  it.each(['toàn xã', 'tắt'])('are one figure of 32 points in the mode “%s”', (mode) => {
    const scores = score('Q1', { settings: { che_do_nhay_cam: mode }, given: { '2023-Q1': LUMP } });
    expect(criterionOf(scores, 'CA')).toMatchObject({ max: 32, computed: null, given: 30, final: 30 });
    expect(firstOf(scores).criteria.map(({ code }) => code)).not.toContain('d1');
  });

  it('are scored one by one in the mode “theo thôn”', () => {
    const sensitive: Figures = {
      nd2_blgd_vu: [1],
      nd2_blgd_xu_ly: [1],
      nd3_hinh_su: [1],
      nd3_ma_tuy: [0],
      nd3_mai_dam: [0],
      nd3_co_bac: [1],
      nd4_thn_ql: [0],
      nd4_thn_phan_cong: [0],
      nd4_thn_tai_pham: [0],
      nd5_hs_vi_pham: [1],
    };
    const villages = [village({ nd4_ky_thi: [0] }, { sensitive })];
    const scores = score('Q1', {
      villages,
      settings: { che_do_nhay_cam: 'theo thôn' },
      given: { '2023-Q1': { 'HH-T01/f3': 4 } },
    });
    const final = (code: string) => criterionOf(scores, code).final;
    expect(['c2', 'd1', 'd2', 'd3', 'e1', 'e2', 'f2'].map(final)).toEqual([4, 4, 4, 2, 5, 3, 1.5]);
    expect(firstOf(scores).points).toBe(100 - 2 - 3 - 2 - 1.5);
  });
});

describe('what did not come up', () => {
  it('counts in full by default', () => {
    expect(firstOf(score('Q1', { given: { '2023-Q1': LUMP } })).points).toBe(98);
  });

  it('is counted by the other criteria where the commune says so', () => {
    const scores = score('Q1', { given: { '2023-Q1': LUMP }, rules: { whenNothing: 'redistribute' } });
    // c1, g1 and a3 (posting is the pilot's) did not come up: 85 of 87 points.
    expect(firstOf(scores)).toMatchObject({ scored: 85, max: 87, points: 97.7 });
    expect(criterionOf(scores, 'c1')).toMatchObject({ computed: null, final: null, applies: false });
  });
});

describe('posting the village convention', () => {
  it('is asked of the pilot alone, or of all, by the setting', () => {
    const villages = [village({ tc_niem_yet: [false] }), village({ tc_niem_yet: [false] }, { pilot: true })];
    const posted = (niem_yet: string) =>
      score('Q1', { villages, settings: { niem_yet } }).villages.map(
        ({ criteria }) => criteria.find(({ code }) => code === 'a3')?.final,
      );
    expect(posted('thôn điểm')).toEqual([2, 0]);
    expect(posted('mọi thôn')).toEqual([0, 0]);
  });
});

describe('what is scored once a year', () => {
  it('counts in every quarter as quarter I has it, even where the number of households has grown since', () => {
    const villages = [village({ bc_ho_tong: [100, 200, 200, 200], nd8_gd_van_hoa: [90] })];
    const scores = score('Q3', { villages, given: EVERY_QUARTER });
    expect(criterionOf(scores, 'a2').final).toBe(4);
    // 90 families of the 100 households of then.
    expect(criterionOf(scores, 'i2').final).toBe(2);
    const later = [village({ bc_ho_tong: [100, 200, 200, 200], nd8_gd_van_hoa: [90, null, 150] })];
    const i2 = (kind: string) => criterionOf(score(kind, { villages: later, given: EVERY_QUARTER }), 'i2').final;
    expect([i2('Q2'), i2('Q3'), i2('Q4')]).toEqual([2, 1, 1]);
  });

  it('by hand carries on from the quarter in which it was given, until it is given anew', () => {
    const given = { '2023-Q1': LUMP, '2023-Q3': { 'HH-T01/f3': 2, 'HH-T01/CA': 30 } };
    expect(criterionOf(score('Q2', { given }), 'f3')).toMatchObject({
      given: 4,
      final: 4,
      why: 'Xã chấm 4/4 từ quý trước trong năm.',
    });
    expect(criterionOf(score('Q3', { given }), 'f3').final).toBe(2);
    expect(criterionOf(score('Q4', { given }), 'f3').final).toBe(2);
    expect(criterionOf(score('Q2', { given }), 'CA').final).toBeNull();
  });
});

describe('what lowers the class', () => {
  const lowered = (rows: Figures, options: Options = {}) =>
    firstOf(score('Q1', { villages: [village(rows)], given: { '2023-Q1': LUMP }, ...options }));

  it('is no meeting: Khá at best', () => {
    const given = { '2023-Q1': { ...LUMP, 'HH-T01/CA': 32, 'HH-T01/a4': 5 } };
    expect(lowered({ hop_to_chuc: [false] }, { given })).toMatchObject({
      points: 100,
      className: 'Khá',
      classByPoints: 'Tốt',
      lowered: ['dl4'],
    });
  });

  it('is not being fit for classing, and events that stand behind it', () => {
    expect(lowered({ lt_du_dieu_kien: [false] })).toMatchObject({ className: 'Yếu', lowered: ['dl1'] });
    expect(lowered({ lt_kich_dong: [true] })).toMatchObject({ className: 'Yếu', lowered: ['dl1'] });
    expect(lowered({ lt_du_dieu_kien: [true], lt_kich_dong: [false] }).lowered).toEqual([]);
  });

  it('by sensitive figures only where every village has its own', () => {
    expect(lowered({ lt_mau_thuan: [true] }).lowered).toEqual([]);
    const settings = { che_do_nhay_cam: 'theo thôn' };
    expect(lowered({ lt_mau_thuan: [true] }, { settings }).lowered).toEqual(['dl2']);
    const villages = [village({}, { sensitive: { nd6_che_giau: [1] } })];
    expect(lowered({}, { villages, settings }).lowered).toEqual(['dl3']);
  });

  it('is the office’s own tick in any mode, and its word against the figures', () => {
    const tick = (key: string, text: string, rows: Figures = {}) =>
      lowered(rows, { given: { '2023-Q1': { ...LUMP, [`HH-T01/${key}`]: text } } }).lowered;
    expect(tick('dl2', 'có')).toEqual(['dl2']);
    expect(tick('dl3', 'Có')).toEqual(['dl3']);
    expect(tick('dl4', 'không', { hop_to_chuc: [false] })).toEqual([]);
    expect(tick('dl2', 'chắc là có')).toEqual([]);
  });

  it('is false data only with the number of the decision', () => {
    const dl5 = (text: string) => lowered({}, { given: { '2023-Q1': { ...LUMP, 'HH-T01/dl5': text } } });
    expect(dl5('Quyết định số 12/QĐ-UBND')).toMatchObject({ className: 'Yếu', lowered: ['dl5'] });
    expect(dl5('có').lowered).toEqual([]);
    expect(dl5('có').conditions.find(({ code }) => code === 'dl5')?.why).toBe(
      'Ghi số quyết định của UBND xã thì mới tính.',
    );
  });

  it('can be switched off', () => {
    const conditions = STANDARD_SCORE_RULES.conditions.map((each) => ({ ...each, on: false }));
    expect(lowered({ lt_du_dieu_kien: [false] }, { rules: { conditions } })).toMatchObject({
      className: 'Tốt',
      lowered: [],
    });
  });
});

describe('classes', () => {
  it.each<[number, string]>([
    [22, 'Tốt'],
    [21.9, 'Khá'],
    [2, 'Khá'],
    [1.9, 'Trung bình'],
  ])('include their lower bound: 68 and %d by hand is %s', (points, className) => {
    const scores = score('Q1', { given: { '2023-Q1': { 'HH-T01/CA': points, 'HH-T01/f3': 4 } } });
    expect(firstOf(scores)).toMatchObject({ points: 68 + points, className });
  });
});

describe('longer periods', () => {
  it('are the mean of their quarters, half up to a tenth', () => {
    const villages = [village({ nd1_trom_vu: [1, 0, 0, 0], nd1_trom_bao_kip: [1], nd1_trom_hien_truong: [1] })];
    const given = { ...EVERY_QUARTER, '2023-Q2': { 'HH-T01/CA': 30.1 } };
    const half = score('H1', { villages, given });
    expect(firstOf(half)).toMatchObject({
      points: 96.6,
      quarters: [
        { name: 'quý I', points: 95 },
        { name: 'quý II', points: 98.1 },
      ],
    });
    expect(criterionOf(half, 'b1')).toMatchObject({
      computed: 7.5,
      final: 7.5,
      why: 'Điểm quý I 6, quý II 9: trung bình 7,5/9.',
    });
    expect(half.isMean).toBe(true);
  });

  it('take only the quarters in which the village existed', () => {
    const villages = [village({ nd8_gd_van_hoa: [null, null, 90] }, { validFrom: { year: 2023, month: 6, day: 15 } })];
    const given = { '2023-Q3': { 'HH-T01/CA': 20, 'HH-T01/f3': 4 }, '2023-Q4': { 'HH-T01/CA': 30 } };
    const year = score('Y', { villages, given });
    expect(firstOf(year).quarters?.map(({ name }) => name)).toEqual(['quý III', 'quý IV']);
    expect(firstOf(year).points).toBe(93);
  });

  it('wait for every quarter', () => {
    const { '2023-Q4': _, ...given } = EVERY_QUARTER;
    expect(firstOf(score('Y', { given }))).toMatchObject({
      points: null,
      className: null,
      rank: null,
      open: 'quý IV chưa có điểm do xã chấm',
    });
  });

  it('are lowered by what lowers one of their quarters', () => {
    const given = { ...EVERY_QUARTER, '2023-Q3': { 'HH-T01/CA': 30, 'HH-T01/dl2': 'có' } };
    expect(firstOf(score('Y', { given }))).toMatchObject({
      classByPoints: 'Tốt',
      className: 'Trung bình',
      lowered: ['dl2'],
    });
    expect(firstOf(score('H1', { given })).lowered).toEqual([]);
  });

  it('can be scored anew on their own figures, which is harsher', () => {
    const villages = [
      village({ nd1_trom_vu: [1, 1, 1, 1], nd1_trom_bao_kip: [1, 1, 1, 1], nd1_trom_hien_truong: [1, 1, 1, 1] }),
    ];
    const given = { ...EVERY_QUARTER, '2023-Y': LUMP };
    expect(criterionOf(score('Y', { villages, given }), 'b1').final).toBe(6);
    const anew = score('Y', { villages, given, rules: { longerPeriods: 'recompute' } });
    expect(criterionOf(anew, 'b1').final).toBe(0);
    expect(anew.isMean).toBe(false);
    // Twelve walks in four quarters are what four quarters ask for.
    expect(criterionOf(anew, 'b3').final).toBe(2);
    expect(firstOf(anew).points).toBe(89);
  });
});

it('the sample’s typed points are those of its table', () => {
  expect([...SAMPLE_TYPED.values()].filter(({ given }) => given === 4)).toHaveLength(8);
});

describe('the order of the list of villages', () => {
  it('changes nobody’s points, class or rank', () => {
    const input = sampleScoring();
    const byId = (scoring: ScoringInput) =>
      new Map(scorePeriod(scoring, makePeriod('2023-Q1', 'nd09')).villages.map((each) => [each.villageId, each]));
    const usual = byId(input);
    fc.assert(
      fc.property(fc.shuffledSubarray([...input.villages], { minLength: input.villages.length }), (villages) => {
        const shuffled = byId({ ...input, villages });
        for (const [id, each] of usual) expect(shuffled.get(id)).toEqual(each);
      }),
      { numRuns: 10 },
    );
  });
});

describe('the mean of any quarters', () => {
  it('lies between the worst and the best of them, and is theirs where they are equal', () => {
    const lump = fc.integer({ min: 0, max: 320 }).map((points) => points / 10);
    fc.assert(
      fc.property(fc.tuple(lump, lump, lump, lump), (lumps) => {
        const given = Object.fromEntries(
          lumps.map((points, index) => [
            `2023-Q${index + 1}`,
            { 'HH-T01/CA': points, ...(index === 0 ? { 'HH-T01/f3': 4 } : {}) },
          ]),
        );
        const { points, quarters = [] } = firstOf(score('Y', { given }));
        const own = quarters.map((quarter) => quarter.points ?? 0);
        expect(points).toBeGreaterThanOrEqual(Math.min(...own));
        expect(points).toBeLessThanOrEqual(Math.max(...own));
        expect(Math.abs((points ?? 0) - own.reduce((sum, each) => sum + each, 0) / 4)).toBeLessThanOrEqual(0.05 + 1e-9);
      }),
      { numRuns: 20 },
    );
  });
});
