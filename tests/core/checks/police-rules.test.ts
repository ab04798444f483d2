/** The rules that speak to the police: at their borders, where a side is absent, and in each mode of sensitive figures. */
import { describe, expect, it } from '@jest/globals';
import { applyIndicatorChanges, makeCatalogue } from '../../../src/core/catalogue/catalogue';
import { communeIndicator, isSensitive } from '../../../src/core/catalogue/rows';
import { checkCommune, checkSubmission } from '../../../src/core/checks/check-submission';
import type { Finding } from '../../../src/core/checks/types';
import type { SensitiveMode } from '../../../src/core/settings/types';
import EXPECTED_RULES from '../../fixtures/checks/rules.json';
import { buildEntries, buildVillage, CATALOGUE, type Cells, QUIET_QUARTER, row } from '../submission/build-village';
import { CONTEXT } from './build-context';
import { examplesOf } from './table-words';

/** With the rows of V10 and V15 that a commune may want. */
const WIDE = applyIndicatorChanges(
  CATALOGUE,
  ['nd2_hgia_dinh', 'nd2_dan_su', 'nd4_thn_viec_lam'].map((code) => ({ code, on: true })),
);
const COUNTED = makeCatalogue(WIDE.all.map(communeIndicator));

interface RuleCase {
  readonly rule: string;
  /** The row at which it is shown. */
  readonly at: string;
  /** What the rule looks at, as in the example of the table of messages. */
  readonly wrong: Cells;
  /** What else is asked for then. */
  readonly beside?: Cells;
  /** Just right: put over the wrong cells. */
  readonly right: Cells;
  /** Which of the rule's examples. */
  readonly example?: number;
}

const OFFENCES = {
  nd3_hinh_su: 1,
  nd3_ma_tuy: 0,
  nd3_mai_dam: 0,
  nd3_co_bac: 1,
  nd3_giao_thong: 0,
  nd3_vphc_khac: 0,
};

const CASES: readonly RuleCase[] = [
  {
    rule: 'V06',
    at: 'nd1_trom_lam_ro',
    wrong: { nd1_trom_lam_ro: 2, nd1_trom_vu: 1 },
    beside: { nd1_trom_bao_kip: 0, nd1_trom_hien_truong: 0 },
    right: { nd1_trom_lam_ro: 1 },
  },
  {
    rule: 'V10',
    at: 'nd2_hgia_dinh',
    wrong: { nd2_hgia_dinh: 2, nd2_dan_su: 2, nd2_tiep_nhan: 3 },
    beside: { nd2_thanh: 3, nd2_khong_thanh: 0, nd2_dang: 0 },
    right: { nd2_dan_su: 1 },
  },
  { rule: 'V11', at: 'nd2_blgd_xu_ly', wrong: { nd2_blgd_xu_ly: 2, nd2_blgd_vu: 1 }, right: { nd2_blgd_xu_ly: 1 } },
  { rule: 'V12', at: 'nd2_blgd_xu_ly', wrong: { nd2_blgd_xu_ly: 0, nd2_blgd_vu: 1 }, right: { nd2_blgd_xu_ly: 1 } },
  {
    rule: 'V13',
    at: 'nd3_hs_nghiem_trong',
    wrong: { nd3_hs_nghiem_trong: 2, nd3_hinh_su: 1 },
    beside: { lt_trong_an: 'có' },
    right: { nd3_hinh_su: 2 },
  },
  { rule: 'V14', at: 'nd3_duoi_18', wrong: { nd3_duoi_18: 3, ...OFFENCES }, right: { nd3_giao_thong: 1 } },
  {
    rule: 'V15',
    at: 'nd4_thn_phan_cong',
    wrong: { nd4_thn_phan_cong: 3, nd4_thn_ql: 2 },
    right: { nd4_thn_phan_cong: 2 },
  },
  {
    rule: 'V15',
    at: 'nd4_thn_viec_lam',
    wrong: { nd4_thn_viec_lam: 3, nd4_thn_ql: 2 },
    right: { nd4_thn_viec_lam: 2 },
    example: 1,
  },
  {
    rule: 'V20',
    at: 'nd6_tam_tru_dk',
    wrong: { nd6_tam_tru_dk: 10, nd6_tam_tru_phai: 9 },
    right: { nd6_tam_tru_dk: 9 },
  },
  { rule: 'V21', at: 'nd6_tin_gia_tri', wrong: { nd6_tin_gia_tri: 3, nd6_tin_bao: 2 }, right: { nd6_tin_gia_tri: 2 } },
  {
    rule: 'V23',
    at: 'nd7_tngt_vu',
    wrong: { nd7_tngt_vu: 0, nd7_tngt_chet: 0, nd7_tngt_thuong: 1 },
    right: { nd7_tngt_thuong: 0 },
  },
  { rule: 'V28', at: 'th_nhan_su_bao', wrong: { th_nhan_su_doi: 1 }, right: { th_nhan_su_bao: 'không' } },
  { rule: 'V32', at: 'lt_mau_thuan', wrong: { nd2_phuc_tap: 1 }, right: { lt_mau_thuan: 'không' } },
  {
    rule: 'V33',
    at: 'lt_trong_an',
    wrong: { nd3_hs_nghiem_trong: 1 },
    right: { lt_trong_an: 'không' },
  },
];

/** Rules of which every row is S2–S3; of the others at least one row stands on the village tab. */
const ALL_SENSITIVE = ['V11', 'V12', 'V13', 'V15', 'V33'];

const theoThon = { ...CONTEXT, sensitiveMode: 'theo thôn' } as const;

/** Each cell where the mode `theo thôn` keeps it. */
function check(cells: Cells, catalogue = WIDE): readonly Finding[] {
  const split = (sensitive: boolean) =>
    Object.fromEntries(Object.entries(cells).filter(([code]) => isSensitive(row(code)) === sensitive));
  const year = buildVillage({
    cells: { 1: { ...QUIET_QUARTER, ...split(false) } },
    sensitive: { 1: split(true) },
    catalogue,
  });
  return checkSubmission(year, [1], theoThon);
}

describe.each(CASES)('$rule at $at', ({ rule, at, wrong, beside, right, example = 0 }) => {
  const found = (cells: Cells, catalogue = WIDE) =>
    check({ ...beside, ...cells }, catalogue).filter((finding) => finding.rule === rule && finding.code === at);

  it('is found in the words of the table, and nothing else with it', () => {
    const expected = EXPECTED_RULES.find(({ id }) => id === rule);
    const words = examplesOf(rule, 'cax')[example];
    expect(check({ ...beside, ...wrong })).toEqual([
      {
        ...(expected?.severity === 'warning' ? { basis: expect.anything() } : {}),
        rule,
        severity: expected?.severity,
        audience: 'cax',
        villageId: 'HH-T01',
        year: 2023,
        quarter: 1,
        code: at,
        message: words,
        officeMessage: words,
      },
    ]);
  });

  it('is content at the border', () => {
    expect(check({ ...beside, ...wrong, ...right })).toEqual([]);
  });

  it.each(Object.keys(wrong))('is skipped while %s is blank, unreadable or switched off', (code) => {
    expect(found({ ...wrong, [code]: '' })).toEqual([]);
    expect(found({ ...wrong, [code]: 'vài' })).toEqual([]);
    expect(found(wrong, applyIndicatorChanges(WIDE, [{ code, on: false }]))).toEqual([]);
  });

  it('is skipped where the row that it is shown at is switched off', () => {
    expect(found(wrong, applyIndicatorChanges(WIDE, [{ code: at, on: false }]))).toEqual([]);
  });
});

describe('an unreadable answer', () => {
  it('is an answer to V33 and a cell that does not read', () => {
    const rules = check({ nd3_hs_nghiem_trong: 1, nd3_hinh_su: 1, lt_trong_an: 'chưa rõ' }).map(({ rule }) => rule);
    expect(rules).toEqual(['V02']);
  });
});

describe('V23', () => {
  it('says what happened without an accident', () => {
    expect(check({ nd7_tngt_vu: 0, nd7_tngt_chet: 2, nd7_tngt_thuong: 0 })[0]?.message).toBe(
      'Số vụ tai nạn giao thông là 0 nhưng ghi 2 người chết, 0 người bị thương. Sửa lại.',
    );
    expect(check({ nd7_tngt_vu: 1, nd7_tngt_chet: 2, nd7_tngt_thuong: 0 })).toEqual([]);
  });
});

describe('V19, among the commune’s own rows', () => {
  const found = (called: Cells[string], quota: Cells[string]) =>
    checkCommune(buildEntries({ nd5_nvqs_nhap_ngu: called, nd5_nvqs_chi_tieu: quota }), 1, WIDE, CONTEXT);

  it('is found once, without a village, in every mode', () => {
    const expected = { rule: 'V19', villageId: null, code: 'nd5_nvqs_nhap_ngu', message: examplesOf('V19', 'cax')[0] };
    expect(found(13, 12)).toMatchObject([expected]);
    const entries = buildEntries({ nd5_nvqs_nhap_ngu: 13, nd5_nvqs_chi_tieu: 12 });
    for (const sensitiveMode of ['toàn xã', 'theo thôn', 'tắt'] as const) {
      expect(checkCommune(entries, 1, WIDE, { ...CONTEXT, sensitiveMode })).toMatchObject([expected]);
    }
  });

  it('is content with as many, and outside the season with 0 of 0', () => {
    expect(found(12, 12)).toEqual([]);
    expect(found(0, 0)).toEqual([]);
    expect(found('', 12)).toEqual([]);
    expect(found(13, '')).toEqual([]);
  });
});

describe('sensitive figures by mode', () => {
  const inCommune = (cells: Cells, sensitiveMode?: SensitiveMode) =>
    checkCommune(buildEntries(cells, COUNTED), 1, WIDE, {
      ...CONTEXT,
      ...(sensitiveMode === undefined ? {} : { sensitiveMode }),
    });
  const wrongOf = (rule: string) => CASES.filter((each) => each.rule === rule);

  it.each(CASES)(
    'toàn xã: $rule at $at runs once where all of its rows are the commune’s',
    ({ rule, at, wrong, beside }) => {
      // A có/không is the number of villages there.
      const cells = Object.fromEntries(
        Object.entries({ ...beside, ...wrong }).map(([code, raw]) => [code, raw === 'có' ? 1 : raw]),
      );
      const expected = ALL_SENSITIVE.includes(rule) ? [{ rule, villageId: null, code: at, audience: 'cax' }] : [];
      expect(inCommune(cells, 'toàn xã')).toMatchObject(expected);
      expect(inCommune(cells)).toEqual(inCommune(cells, 'toàn xã'));
    },
  );

  it.each(['theo thôn', 'tắt'] as const)('%s: figures left behind from another mode are not checked', (mode) => {
    for (const { wrong } of ALL_SENSITIVE.flatMap(wrongOf)) expect(inCommune(wrong, mode)).toEqual([]);
    expect(inCommune({ nd3_hinh_su: 'hai người' }, mode)).toEqual([]);
  });

  it.each(CASES.filter(({ wrong }) => Object.keys(wrong).some((code) => isSensitive(row(code)))))(
    'without figures by village $rule at $at says nothing of a village',
    ({ wrong, beside }) => {
      const open = Object.entries({ ...beside, ...wrong }).filter(([code]) => !isSensitive(row(code)));
      const cells = { 1: { ...QUIET_QUARTER, ...Object.fromEntries(open) } };
      for (const sensitiveMode of ['toàn xã', 'tắt'] as const) {
        const findings = checkSubmission(buildVillage({ cells, catalogue: WIDE }), [1], { ...CONTEXT, sensitiveMode });
        expect(findings).toEqual([]);
      }
    },
  );

  it('theo thôn: an unreadable figure is a finding of its village', () => {
    expect(check({ nd3_hinh_su: 'hai' })).toMatchObject([
      { rule: 'V02', villageId: 'HH-T01', code: 'nd3_hinh_su', audience: 'cax' },
    ]);
  });
});
