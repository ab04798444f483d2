/** What stands on a village's tab, for whom, and in which order. */
import { describe, expect, it } from '@jest/globals';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { headRows, policeRows } from '../../../src/core/catalogue/rows';
import { STANDARD_SET_UP_WORDS } from '../../../src/core/layout/standard-set-up-words';
import { placeOf } from '../../../src/core/layout/tab-layout';
import { VILLAGE_COLUMNS, villageTabLayout } from '../../../src/core/layout/village-tab';

const catalogue = defaultCatalogue();
const layout = villageTabLayout(
  { head: headRows(catalogue), police: policeRows(catalogue) },
  STANDARD_SET_UP_WORDS,
  'Tổ an ninh xã hội',
);
const keys = layout.rows.map(({ key }) => key);

describe('the columns of a village tab', () => {
  it('have the keys of the contract, column A first', () => {
    expect(VILLAGE_COLUMNS.map(({ key }) => key)).toEqual([
      '#',
      'name',
      'Q1',
      'Q2',
      'Q3',
      'Q4',
      'check',
      'check1',
      'check2',
      'check3',
      'check4',
      'case1',
      'case2',
      'case3',
      'case4',
      'P1',
      'P2',
      'P3',
      'P4',
      'note',
    ]);
  });

  it('show label, one quarter and kiểm tra within the 360 px of a phone', () => {
    const shown = ['name', 'Q2', 'check'].map((key) => VILLAGE_COLUMNS[placeOf(VILLAGE_COLUMNS, key) - 1]?.width ?? 0);
    expect(shown.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(360);
  });

  it('hide everything but label, quarters, kiểm tra and ghi chú', () => {
    const visible = VILLAGE_COLUMNS.filter(({ hidden }) => !hidden).map(({ key }) => key);
    expect(visible).toEqual(['name', 'Q1', 'Q2', 'Q3', 'Q4', 'check', 'note']);
  });
});

describe('the rows of a village tab', () => {
  it('are 31 for the head: in the order of the catalogue, and last what is asked once a year', () => {
    const head = layout.rows.filter(({ look, owner }) => look === 'entry' && owner === 'head').map(({ key }) => key);
    expect(head).toHaveLength(31);
    const inCatalogue = headRows(catalogue).map(({ code }) => code);
    const yearly = ['tc_nghi_quyet', 'tc_dang_ky', 'tc_ho_dang_ky', 'tc_niem_yet'];
    expect(head.slice(-yearly.length)).toEqual(yearly);
    expect(head.slice(0, -yearly.length)).toEqual(inCatalogue.filter((code) => !yearly.includes(code)));
  });

  it('put a heading in plain words before each group of the head, and one before the block of the police', () => {
    const headings = layout.rows.filter(({ look }) => look === 'group');
    expect(headings.map(({ key }) => key)).toEqual([
      '#nhom:0',
      '#nhom:1',
      '#nhom:2',
      '#nhom:5',
      '#nhom:6',
      '#nhom:7',
      '#nhom:8',
      '#nhom:H',
      '#nhom:A',
      '#nhom:cax',
    ]);
    expect(headings[7]?.label).toBe('Họp đánh giá trong quý');
    expect(headings[9]?.label).toBe('Công an xã ghi');
  });

  it('hold the control rows of the contract, the tick in the part that stays in view', () => {
    for (const key of [
      '#key',
      '#current',
      '#start',
      '#end',
      '#label',
      '#heading',
      '#status',
      '#submitted',
      '#submittedOn',
    ])
      expect(keys).toContain(key);
    for (const key of ['#stamp', '#decision', '#reason', '#fingerprint']) expect(keys).toContain(key);
    expect(layout.frozenRows).toBe(placeOf(layout.rows, '#submitted'));
  });

  it('stand in blocks: police only on top, then the head, then police only to the end', () => {
    const owners = layout.rows
      .filter(({ look }) => look !== 'group')
      .map(({ owner }) => (owner === 'head' ? 'h' : 'p'));
    expect(owners.join('')).toMatch(/^p+h+p+$/);
  });

  it('keep every key once', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('hold no figure of the sensitivities S2 and S3', () => {
    const levels = layout.rows.map(({ indicator }) => indicator?.sensitivity);
    expect(levels.filter((level) => level === 'S2' || level === 'S3')).toEqual([]);
  });

  it('name the force as it is called in that year', () => {
    const row = layout.rows.find(({ key }) => key === 'bc_tv_to_antt');
    expect(row?.label).toBe('Thành viên Tổ an ninh xã hội (người)');
    expect(layout.rows.some(({ label, hint }) => `${label}${hint}`.includes('{'))).toBe(false);
  });

  it('ask nobody to type what is computed or taken from another tab', () => {
    const closed = layout.rows.filter(({ look, input }) => look === 'entry' && input === null).map(({ key }) => key);
    expect(closed).toEqual(['bc_thon_diem', 'tc_ho_dang_ky_tl', 'nd2_thanh_tl', 'th_nhan_su_doi', 'th_nop_dung_han']);
  });
});
