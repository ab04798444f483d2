/** Which rows stand on which tab, and what a commune may change. */
import { describe, expect, it } from '@jest/globals';
import { applyIndicatorChanges, fillForceName, indicatorInUse } from '../../../src/core/catalogue/catalogue';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { ALWAYS } from '../../../src/core/catalogue/requirements';
import { communeTabRows, headRows, isSensitive, policeRows } from '../../../src/core/catalogue/rows';

const catalogue = defaultCatalogue();
const codes = (rows: readonly { readonly code: string }[]) => rows.map((row) => row.code);

describe('the village tab', () => {
  it('asks the head for 31 rows: 11 always, 4 in quarter I, the others when something happened or freely', () => {
    const rows = headRows(catalogue);
    const count = (kind: string) => rows.filter((row) => row.required.kind === kind).length;
    expect(rows).toHaveLength(31);
    expect([count('always'), count('first-quarter'), count('if-positive') + count('if-yes'), count('never')]).toEqual([
      11, 4, 11, 5,
    ]);
  });

  it('shows no S2 or S3 row to anybody', () => {
    expect([...headRows(catalogue), ...policeRows(catalogue)].filter(isSensitive)).toEqual([]);
  });

  it('gives the police the rest: their rows, the office’s, the system’s and the computed ones', () => {
    const rows = codes(policeRows(catalogue));
    for (const code of ['nd2_ton_dau', 'nd2_thanh_tl', 'nd8_gd_van_hoa', 'lt_du_dieu_kien', 'th_nop_dung_han']) {
      expect(rows).toContain(code);
    }
    for (const code of ['nd3_hinh_su', 'nd5_nvqs_chi_tieu', 'nd6_tam_vang']) expect(rows).not.toContain(code);
  });
});

describe('the tab Công an xã', () => {
  it('holds one figure for each S2–S3 row in the mode toàn xã', () => {
    const { once, perVillage } = communeTabRows(catalogue, 'toàn xã');
    expect(codes(once)).toEqual(expect.arrayContaining(['nd5_nvqs_chi_tieu', 'nd3_hinh_su', 'lt_trong_an']));
    expect(perVillage).toEqual([]);
  });

  it('holds them village by village in the mode theo thôn', () => {
    const { once, perVillage } = communeTabRows(catalogue, 'theo thôn');
    expect(once.filter(isSensitive)).toEqual([]);
    expect(codes(perVillage)).toEqual(codes(communeTabRows(catalogue, 'toàn xã').once.filter(isSensitive)));
  });

  it('holds none of them in the mode tắt', () => {
    const { once, perVillage } = communeTabRows(catalogue, 'tắt');
    expect([...once, ...perVillage].filter(isSensitive)).toEqual([]);
    expect(codes(once)).toContain('nd5_nvqs_chi_tieu');
  });

  it('never holds a political row of the checklist, which are switched off', () => {
    expect(codes(communeTabRows(catalogue, 'theo thôn').perVillage)).not.toContain('lt_chong_dang');
  });
});

describe('the changes of the tab Chỉ tiêu', () => {
  it('switches rows on and off, renames them, asks for them and gives a target', () => {
    const changed = applyIndicatorChanges(catalogue, [
      { code: 'nd1_camera', on: true, required: ALWAYS, target: 10 },
      { code: 'nd7_chay_no', on: false },
      { code: 'nd1_trom_vu', name: 'Số vụ mất trộm' },
      { code: 'khong_co', on: true },
    ]);
    expect(codes(headRows(changed))).toContain('nd1_camera');
    expect(codes(headRows(changed))).not.toContain('nd7_chay_no');
    expect(changed.byCode.get('nd1_camera')).toMatchObject({ required: ALWAYS, target: 10 });
    expect(changed.byCode.get('nd1_trom_vu')?.name).toBe('Số vụ mất trộm');
    expect(changed.all).toHaveLength(111);
    expect(indicatorInUse(changed, 'nd7_chay_no')).toBeNull();
    expect(catalogue.byCode.get('nd1_camera')?.on).toBe(false);
  });

  it('takes a target away again', () => {
    const withTarget = applyIndicatorChanges(catalogue, [{ code: 'nd1_camera', target: 10 }]);
    const without = applyIndicatorChanges(withTarget, [{ code: 'nd1_camera', target: null }]);
    expect(without.byCode.get('nd1_camera')).not.toHaveProperty('target');
  });

  it('puts the force’s name of the day into labels', () => {
    const label = catalogue.byCode.get('bc_tv_to_antt')?.label ?? '';
    expect(fillForceName(label, 'Tổ ANXH')).toBe('Thành viên Tổ ANXH (người)');
  });
});
