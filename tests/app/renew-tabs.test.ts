/** What was changed in `Cài đặt` and `Chỉ tiêu` reaches the village tabs' own formulas when the police ask for it. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../local/emulator/execution/emulated-file';
import { ensureCell, findSheet } from '../../local/emulator/model/cells';
import type { TrackingResponse, UpdateResponse } from '../../src/wire';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../fixtures/commune-at-work';
import { contentOf, differences } from '../fixtures/differences';
import { type KeyedTab, keyedTab } from '../fixtures/keyed-cells';
import { ask, listFindings } from '../fixtures/office-calls';

const TAB = 'HH-T01 Thôn 1';
const ready = setUpWorkbookModel(2);

let file: EmulatedFile;
let head: PersonAtTab;

beforeEach(() => {
  file = openAtWork(ready, 2);
  head = new PersonAtTab(file, TAB);
});

const tab = (): KeyedTab => keyedTab(file, TAB);
const update = (): UpdateResponse => ask<UpdateResponse>(file, 'updateWorkbook', null);

/** In the row of `Cài đặt` or `Chỉ tiêu` that has this key in its first column. */
function set(sheetName: string, key: string, column: string, value: string): void {
  const sheet = findSheet(file.workbook, sheetName);
  const lines = [...(sheet?.cells ?? [])];
  const keys = lines.find(([, line]) => line.get(1)?.value === '#key')?.[1];
  const at = [...(keys ?? [])].find(([, cell]) => cell.value === column)?.[0] ?? 0;
  const row = lines.find(([, line]) => [...line.values()].some((cell) => cell.value === key))?.[0] ?? 0;
  if (sheet === undefined || at === 0 || row === 0) throw new Error(`no ${key} in ${sheetName}`);
  ensureCell(sheet, row, at).value = value;
}

/** Formula rows are worked out when they are read. */
const says = (row: string): unknown => tab().value(row, 'check1');

describe('a rule that is switched off in Cài đặt', () => {
  beforeEach(() => {
    head.fillQuietly({ nd1_trom_vu: '1', nd1_trom_hien_truong: '1', nd1_trom_bao_kip: '2' });
    set('Cài đặt', 'quy_tac_tat', 'value', 'V04');
  });

  it('still speaks on the tab until the police ask for the update, which the sidebar offers', () => {
    expect(says('nd1_trom_bao_kip')).not.toBe('');
    expect(listFindings(file, '2023-Q1').problems.join()).toContain('2 trang thôn còn kiểm tra theo cài đặt trước');
    const tracking = ask<TrackingResponse>(file, 'trackSubmissions', null);
    expect(tracking).toMatchObject({ update: expect.stringContaining('Cập nhật bảng biểu') });
  });

  it('is silent afterwards, by formula and where onEdit counts by itself', () => {
    expect(update()).toMatchObject({ ok: true, finished: true, summary: expect.stringContaining('2 trang thôn') });
    expect(says('nd1_trom_bao_kip')).toBe('');
    expect(listFindings(file, '2023-Q1').problems).toEqual([]);
    expect(ask<TrackingResponse>(file, 'trackSubmissions', null)).toMatchObject({ update: null });
    head.type('#submitted', 'Q1', 'TRUE', { scriptRuns: false });
    head.type('nd8_vsmt_buoi', 'Q1', '4 buổi');
    expect(head.value('#submitted', 'Q1')).toBe(true);
  });

  it('and is in force again when it is switched on again', () => {
    update();
    set('Cài đặt', 'quy_tac_tat', 'value', '');
    update();
    expect(says('nd1_trom_bao_kip')).not.toBe('');
  });
});

it('another limit reaches the formulas', () => {
  head.fillQuietly({ bc_ho_tong: '262' });
  expect(says('bc_ho_tong')).toBe('');
  set('Cài đặt', 'han_muc_lon', 'value', '200');
  update();
  expect(says('bc_ho_tong')).not.toBe('');
});

describe('a row that is switched off in Chỉ tiêu', () => {
  beforeEach(() => {
    head.fillQuietly({ nd6_tin_bao: '' });
    head.type('nd8_vsmt_buoi', 'Q1', '5');
    head.type('nd8_vsmt_buoi', 'note', 'Cả thôn', { scriptRuns: false });
    set('Chỉ tiêu', 'nd6_tin_bao', 'on', 'không');
    set('Chỉ tiêu', 'nd8_vsmt_buoi', 'on', 'không');
    update();
  });

  it('is not asked for any more and hidden, and its figures stay', () => {
    expect(tab().value('#status', 'check1')).toMatch(/đã ghi đủ|đủ/);
    expect([head.value('nd8_vsmt_buoi', 'Q1'), head.value('nd8_vsmt_buoi', 'note')]).toEqual([5, 'Cả thôn']);
    expect(tab().sheet.rows.hidden).toContain(head.row('nd8_vsmt_buoi'));
  });

  it('shows again with its figures when it is switched on again', () => {
    set('Chỉ tiêu', 'nd6_tin_bao', 'on', 'có');
    set('Chỉ tiêu', 'nd8_vsmt_buoi', 'on', 'có');
    update();
    expect(tab().sheet.rows.hidden).not.toContain(head.row('nd8_vsmt_buoi'));
    expect(head.value('nd8_vsmt_buoi', 'Q1')).toBe(5);
    expect(tab().value('nd6_tin_bao', 'case1')).toBeGreaterThan(0);
  });
});

it('a row that is not required any more is not counted as missing', () => {
  head.fillQuietly({ nd6_tin_bao: '' });
  expect(tab().value('nd6_tin_bao', 'case1')).toBeGreaterThan(0);
  set('Chỉ tiêu', 'nd6_tin_bao', 'required', 'không');
  update();
  expect(tab().value('nd6_tin_bao', 'case1')).toBe(0);
});

it('a tab that was made for the settings of today is left alone', () => {
  const before = contentOf(file.workbook);
  expect(update()).toMatchObject({ ok: true, finished: true, summary: expect.stringContaining('không phải làm gì') });
  expect(differences(before, contentOf(file.workbook))).toEqual([]);
});
