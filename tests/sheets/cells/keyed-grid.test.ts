import { describe, expect, it } from '@jest/globals';
import { cellAddress, columnLetters, readKeyedGrid, valueAt } from '../../../src/sheets/cells/keyed-grid';

const TAB = [
  ['#thon:HH-T01', 'Thôn 1', '', ''],
  ['#key', 'name', 'Q1', 'Q2'],
  ['nd1_trom_vu', 'Vụ trộm', 2, ''],
];

describe('a tab read by its keys', () => {
  it('finds a value wherever its row and column have moved', () => {
    const moved = [
      ['#thon:HH-T01', '', 'Thôn 1', '', ''],
      ['', '', 'một dòng chen vào', '', ''],
      ['#key', '', 'Q2', 'name', 'Q1'],
      ['', '', '', '', ''],
      ['nd1_trom_vu', '', '', 'Vụ trộm', 2],
    ];
    for (const values of [TAB, moved]) {
      const grid = readKeyedGrid(values);
      expect(grid.tabKey).toBe('#thon:HH-T01');
      expect(valueAt(grid, 'nd1_trom_vu', 'Q1')).toBe(2);
      expect(valueAt(grid, 'nd1_trom_vu', 'Q2')).toBe('');
    }
  });

  it('gives undefined for a row or a column that is gone, never another one', () => {
    const grid = readKeyedGrid(TAB);
    expect(valueAt(grid, 'nd7_chay_no', 'Q1')).toBeUndefined();
    expect(valueAt(grid, 'nd1_trom_vu', 'Q4')).toBeUndefined();
  });

  it('counts the first of two rows with one key and names the key', () => {
    const grid = readKeyedGrid([...TAB, ['nd1_trom_vu', 'bản chép', 9, '']]);
    expect(valueAt(grid, 'nd1_trom_vu', 'Q1')).toBe(2);
    expect(grid.doubledRows).toEqual(['nd1_trom_vu']);
  });

  it('knows a key that a phone has written in decomposed letters', () => {
    const grid = readKeyedGrid([
      ['#thon:Đ'.normalize('NFD'), ''],
      ['#key', 'tên'.normalize('NFD')],
    ]);
    expect(grid.tabKey).toBe('#thon:Đ'.normalize('NFC'));
    expect(grid.columnOf.get('tên'.normalize('NFC'))).toBe(1);
  });
});

describe('the name of a cell', () => {
  it('counts columns past Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('quotes a tab whose name holds an apostrophe', () => {
    expect(cellAddress("Thôn d'Or", 11, 2)).toBe("'Thôn d''Or'!C12");
  });
});
