/** `onEdit` of the built script on blocks: pasted, over more than it should be, or cleared. */
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EmulatedFile } from '../../../local/emulator/execution/emulated-file';
import { openAtWork, PersonAtTab, setUpWorkbookModel } from '../../fixtures/commune-at-work';
import { POLICE } from '../../fixtures/set-up-commune';
import { workbookContent } from '../../fixtures/workbook-content';

const TAB = 'HH-T01 Thôn 1';
const ready = setUpWorkbookModel(2);

let file: EmulatedFile;
let head: PersonAtTab;
let police: PersonAtTab;

beforeEach(() => {
  file = openAtWork(ready, 2);
  head = new PersonAtTab(file, TAB);
  police = new PersonAtTab(file, TAB, POLICE);
});

/** So many rows of the same cells. */
const rowsOf = (count: number, ...cells: string[]): string[][] => Array.from({ length: count }, () => [...cells]);

describe('a pasted block', () => {
  it('over two quarters is tidied in both, in four calls at most', () => {
    const { calls } = head.paste('nd1_trom_vu', 'Q1', [
      [' 3 vụ', '１ vụ'],
      ['2', "'1.250"],
    ]);
    expect(calls).toBeLessThanOrEqual(4);
    expect([head.value('nd1_trom_vu', 'Q1'), head.value('nd1_trom_vu', 'Q2')]).toEqual([3, 1]);
    expect([head.value('nd1_trom_bao_kip', 'Q1'), head.value('nd1_trom_bao_kip', 'Q2')]).toEqual([2, '1.250']);
  });

  it('that needs no tidying is not written again', () => {
    const { calls } = head.paste('nd1_trom_vu', 'Q1', [['3', '1']]);
    expect(calls).toBe(1);
  });

  it('keeps the formulas in it', () => {
    head.paste('nd1_trom_vu', 'Q1', [
      ['="2 vụ"', ' 3 vụ', '=1+1'],
      [' 4', '=2*2', "'5 lượt"],
    ]);
    expect(head.formula('nd1_trom_vu', 'Q1')).toBe('="2 vụ"');
    expect(head.value('nd1_trom_vu', 'Q2')).toBe(3);
    expect(head.formula('nd1_trom_vu', 'Q3')).toBe('=1+1');
    expect(head.formula('nd1_trom_bao_kip', 'Q2')).toBe('=2*2');
  });

  it('of nothing but formulas is left alone', () => {
    const { calls } = head.paste('nd1_trom_vu', 'Q1', [['="2 vụ"', '="3 vụ"']]);
    expect(calls).toBeLessThanOrEqual(4);
    expect([head.formula('nd1_trom_vu', 'Q1'), head.formula('nd1_trom_vu', 'Q2')]).toEqual(['="2 vụ"', '="3 vụ"']);
  });

  it('keeps days, words and texts that look like formulas as they are beside what is tidied', () => {
    const first = head.row('hop_so_cuoc');
    const rows = rowsOf(head.row('hop_noi_dung_toi') - first + 1, '');
    const put = (key: string, text: string) => {
      rows[head.row(key) - first] = [text];
    };
    put('hop_so_cuoc', ' 1 cuộc');
    put('hop_ngay', '14/3/2023');
    put('hop_dia_diem', 'Nhà văn hóa thôn');
    put('hop_ho_du', '１２０ hộ');
    put('hop_noi_dung_toi', "'=1+1");
    const { calls } = head.paste('hop_so_cuoc', 'Q1', rows);
    expect(calls).toBeLessThanOrEqual(4);
    expect(
      ['hop_so_cuoc', 'hop_ngay', 'hop_dia_diem', 'hop_ho_du', 'hop_noi_dung_toi'].map((key) => head.value(key, 'Q1')),
    ).toEqual([1, 44999, 'Nhà văn hóa thôn', 120, '=1+1']);
    expect(head.formula('hop_noi_dung_toi', 'Q1')).toBeUndefined();
  });

  it('keeps the hour of a day that somebody typed with it', () => {
    head.paste('hop_so_cuoc', 'Q1', [[' 1 cuộc'], ['14/3/2023 19:30'], [''], [' 12']]);
    expect(head.value('hop_ngay', 'Q1')).toBeCloseTo(44999 + 19.5 / 24, 6);
    expect(head.value('hop_so_cuoc', 'Q1')).toBe(1);
  });

  it('of three hundred rows costs no more', () => {
    const { calls } = police.paste('nd1_trom_vu', 'Q1', rowsOf(300, ' 3 vụ', ' 3 vụ', ' 3 vụ', ' 3 vụ'));
    expect(calls).toBeLessThanOrEqual(4);
    expect(police.value('nd1_trom_vu', 'Q4')).toBe(3);
  });

  it('over the hidden rows and the labels, by the police, damages no key, label or formula', () => {
    const rows = police.row('nd1_trom_bao_kip') - police.row('nd1_trom_vu') + 1;
    // Copied from another village's tab: key, label and four quarters.
    const keys = ['nd1_trom_vu', 'nd1_trom_bao_kip'];
    const labels = keys.map((key) => String(police.value(key, 'name')));
    const { calls } = police.paste(
      'nd1_trom_vu',
      'name',
      Array.from({ length: rows }, (_, index) => [labels[index] ?? '', ' 3 vụ', '', '', ' 1', '=1+1']),
    );
    expect(calls).toBeLessThanOrEqual(4);
    expect(keys.map((key) => police.value(key, 'name'))).toEqual(labels);
    expect([police.value('nd1_trom_vu', 'Q1'), police.value('nd1_trom_vu', 'Q4')]).toEqual([3, 1]);
    expect(police.formula('nd1_trom_vu', 'check')).toBe('=1+1');
  });

  it('from the day of submission down over the hidden stamp is tidied where there are rows for typing', () => {
    const first = head.row('#submittedOn');
    const rows = rowsOf(head.row('nd1_trom_vu') - first + 1, ' 3 vụ');
    expect(police.paste('#submittedOn', 'Q2', rows).calls).toBeLessThanOrEqual(4);
    expect([police.value('#stamp', 'Q2'), police.value('nd1_trom_vu', 'Q2')]).toEqual([' 3 vụ', 3]);
  });

  it('by a head over anything that is protected is refused as a whole, before any script runs', () => {
    const before = workbookContent(file.workbook);
    expect(head.tryPasting('nd1_trom_vu', 'name', [['Vụ trộm', ' 3 vụ']]).kind).toBe('refused');
    expect(head.tryPasting('nd1_trom_vu', 'Q4', [[' 3 vụ', 'sạch']]).kind).toBe('refused');
    expect(workbookContent(file.workbook)).toEqual(before);
  });
});

describe('a cleared block', () => {
  it('is blank, and costs four calls at most', () => {
    head.paste('nd1_trom_vu', 'Q1', [
      ['3', '1'],
      ['2', '1'],
    ]);
    const { calls } = head.clear('nd1_trom_vu', 'nd1_trom_bao_kip', 'Q1', 'Q2');
    expect(calls).toBeLessThanOrEqual(4);
    expect(head.value('nd1_trom_vu', 'Q1')).toBeNull();
  });

  it('a single cleared cell costs one call', () => {
    head.type('nd1_trom_vu', 'Q1', '3');
    expect(head.clear('nd1_trom_vu', 'nd1_trom_vu', 'Q1').calls).toBe(1);
  });
});

describe('a tab whose columns were moved', () => {
  it('is tidied by its keys', () => {
    const sheet = file.workbook.sheets.find(({ name }) => name === TAB);
    if (sheet === undefined) throw new Error('no tab');
    const swap = (a: number, b: number) => {
      for (const row of sheet.cells.values()) {
        const [left, right] = [row.get(a), row.get(b)];
        if (right) row.set(a, right);
        else row.delete(a);
        if (left) row.set(b, left);
        else row.delete(b);
      }
    };
    swap(3, 4);
    file.calculator.structureChanged();
    const moved = new PersonAtTab(file, TAB);
    moved.type('nd1_trom_vu', 'Q1', ' 3 vụ');
    expect([moved.a1('nd1_trom_vu', 'Q1').charAt(0), moved.value('nd1_trom_vu', 'Q1')]).toEqual(['D', 3]);
  });
});
