/** Blank, 0 and not asked for are three things; yearly rows carry on; open mediations are handed from quarter to quarter. */
import { describe, expect, it } from '@jest/globals';
import { applyIndicatorChanges } from '../../../src/core/catalogue/catalogue';
import { demandOf, effectiveNumber, isReported, missingRows } from '../../../src/core/submission/village-year';
import { buildVillage, CATALOGUE, type Cells, QUIET_QUARTER } from './build-village';

const firstQuarter = (cells: Cells) => buildVillage({ cells: { 1: cells } });
const codes = (rows: readonly { readonly code: string }[]) => rows.map((each) => each.code);

describe('a conditional row', () => {
  it('is not asked for and counts 0 while nothing happened', () => {
    const year = firstQuarter({ nd1_trom_vu: 0 });
    expect(demandOf(year, 1, 'nd1_trom_bao_kip')).toBe('not-asked');
    expect(effectiveNumber(year, 1, 'nd1_trom_bao_kip')).toBe(0);
  });

  it('is missing and has no value once something happened', () => {
    const year = firstQuarter({ nd1_trom_vu: 2 });
    expect(demandOf(year, 1, 'nd1_trom_bao_kip')).toBe('missing');
    expect(effectiveNumber(year, 1, 'nd1_trom_bao_kip')).toBeNull();
  });

  it('keeps and counts what was typed although it was not asked for', () => {
    const year = firstQuarter({ nd1_trom_vu: 0, nd1_trom_bao_kip: 1 });
    expect(effectiveNumber(year, 1, 'nd1_trom_bao_kip')).toBe(1);
  });

  it('is unknown while its condition is blank or unreadable', () => {
    for (const cells of [{}, { nd1_trom_vu: 'vài vụ' }]) {
      const year = firstQuarter(cells);
      expect(demandOf(year, 1, 'nd1_trom_bao_kip')).toBe('unknown');
      expect(effectiveNumber(year, 1, 'nd1_trom_bao_kip')).toBeNull();
    }
  });

  it('counts a day that is not asked for as no value, and minutes that are not asked for as 0', () => {
    const year = firstQuarter({ hop_to_chuc: 'không' });
    expect(effectiveNumber(year, 1, 'hop_bien_ban')).toBe(0);
    expect(effectiveNumber(year, 1, 'hop_ngay')).toBeNull();
  });

  it('has no value but is asked of nobody when the row of its condition is switched off', () => {
    const catalogue = applyIndicatorChanges(CATALOGUE, [{ code: 'nd1_trom_vu', on: false }]);
    const year = buildVillage({ catalogue, cells: { 1: { nd1_trom_vu: 3 } } });
    expect(demandOf(year, 1, 'nd1_trom_bao_kip')).toBe('not-asked');
    expect(effectiveNumber(year, 1, 'nd1_trom_bao_kip')).toBeNull();
    expect(effectiveNumber(year, 1, 'nd1_trom_vu')).toBeNull();
  });
});

describe('a yearly row', () => {
  it('is asked for in quarter I only', () => {
    const year = buildVillage({});
    expect(demandOf(year, 1, 'tc_ho_dang_ky')).toBe('missing');
    expect(demandOf(year, 2, 'tc_ho_dang_ky')).toBe('not-asked');
  });

  it('carries on from the latest earlier cell that is filled', () => {
    const year = buildVillage({ cells: { 1: { tc_ho_dang_ky: 250 }, 3: { tc_ho_dang_ky: 255 } } });
    expect(
      [2, 3, 4].map((quarter) => effectiveNumber(year, quarter === 2 ? 2 : quarter === 3 ? 3 : 4, 'tc_ho_dang_ky')),
    ).toEqual([250, 255, 255]);
  });

  it('has no value after an unreadable cell', () => {
    const year = buildVillage({ cells: { 1: { tc_ho_dang_ky: 250 }, 2: { tc_ho_dang_ky: 'hết' } } });
    expect(effectiveNumber(year, 2, 'tc_ho_dang_ky')).toBeNull();
    expect(effectiveNumber(year, 3, 'tc_ho_dang_ky')).toBeNull();
  });

  it('does not reach back into last year', () => {
    const year = buildVillage({ lastYear: { tc_ho_dang_ky: 240 } });
    expect(effectiveNumber(year, 1, 'tc_ho_dang_ky')).toBeNull();
  });
});

describe('the open mediations that a quarter starts with', () => {
  it('are typed by the police in quarter I, else taken from last year', () => {
    expect(effectiveNumber(firstQuarter({ nd2_ton_dau: 1 }), 1, 'nd2_ton_dau')).toBe(1);
    expect(effectiveNumber(buildVillage({ lastYear: { nd2_dang: 2 } }), 1, 'nd2_ton_dau')).toBe(2);
    expect(
      effectiveNumber(
        buildVillage({ cells: { 1: { nd2_ton_dau: 'hai' } }, lastYear: { nd2_dang: 2 } }),
        1,
        'nd2_ton_dau',
      ),
    ).toBeNull();
    expect(effectiveNumber(buildVillage({}), 1, 'nd2_ton_dau')).toBeNull();
  });

  it('are what the quarter before left open', () => {
    const year = buildVillage({ cells: { 1: { nd2_tiep_nhan: 3, nd2_dang: 2 }, 2: { nd2_ton_dau: 9 } } });
    expect(effectiveNumber(year, 2, 'nd2_ton_dau')).toBe(2);
  });

  it('are 0 after a quarter without mediations, through the whole year', () => {
    const none = { nd2_tiep_nhan: 0 };
    const year = buildVillage({ cells: { 1: none, 2: none, 3: none, 4: none } });
    expect(effectiveNumber(year, 4, 'nd2_ton_dau')).toBe(0);
  });

  it('are unknown after a quarter that was not filled in, unless the police typed them', () => {
    expect(effectiveNumber(buildVillage({}), 2, 'nd2_ton_dau')).toBeNull();
    expect(effectiveNumber(buildVillage({ cells: { 2: { nd2_ton_dau: 4 } } }), 2, 'nd2_ton_dau')).toBe(4);
  });

  it('ask for the results even where nothing new came in', () => {
    const year = firstQuarter({ nd2_ton_dau: 1, nd2_tiep_nhan: 0 });
    expect(demandOf(year, 1, 'nd2_thanh')).toBe('missing');
  });

  it('leave the question to the new cases while they are unknown', () => {
    expect(demandOf(firstQuarter({ nd2_tiep_nhan: 0 }), 1, 'nd2_thanh')).toBe('not-asked');
    expect(demandOf(firstQuarter({ nd2_tiep_nhan: 1 }), 1, 'nd2_thanh')).toBe('missing');
  });
});

describe('a quarter', () => {
  it('asks for 15 rows in quarter I and 11 later when nothing is known yet', () => {
    const year = buildVillage({});
    expect(missingRows(year, 1)).toHaveLength(15);
    expect(missingRows(year, 2)).toHaveLength(11);
  });

  it('is reported with these fifteen cells when nothing happened', () => {
    const year = firstQuarter(QUIET_QUARTER);
    expect(missingRows(year, 1)).toEqual([]);
    expect(isReported(year, 1)).toBe(true);
  });

  it('is not reported while a required row is blank or does not read', () => {
    expect(isReported(firstQuarter({ ...QUIET_QUARTER, nd7_chay_no: '' }), 1)).toBe(false);
    expect(isReported(firstQuarter({ ...QUIET_QUARTER, nd7_chay_no: 'ít' }), 1)).toBe(false);
    expect(isReported(firstQuarter({ ...QUIET_QUARTER, hop_to_chuc: 'có' }), 1)).toBe(false);
  });

  it('is reported although a row that nobody asked for does not read', () => {
    expect(isReported(firstQuarter({ ...QUIET_QUARTER, hop_dia_diem: 'đình' }), 1)).toBe(true);
  });

  it('names the rows that a meeting asks for', () => {
    const year = firstQuarter({ ...QUIET_QUARTER, hop_to_chuc: 'có' });
    expect(codes(missingRows(year, 1))).toEqual(['hop_so_cuoc', 'hop_ngay', 'hop_ho_du', 'hop_bien_ban']);
  });
});
