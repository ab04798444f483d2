/** How references move with copies, inserts, deletions and renames. */

import { describe, expect, it } from '@jest/globals';
import {
  type AxisChange,
  formulaAfterChange,
  formulaAfterRename,
  formulaAfterSheetDeletion,
  translateFormula,
} from '../../../../local/emulator/services/shift-references';

const change = (kind: 'insert' | 'delete', axis: 'rows' | 'columns', at: number, count = 1): AxisChange => ({
  sheetName: 'S',
  axis,
  kind,
  at,
  count,
});

describe('a copied formula', () => {
  it('moves relative references and keeps fixed ones', () => {
    expect(translateFormula('=A1+$A1+A$1+$A$1', 2, 3)).toBe('=D3+$A3+D$1+$A$1');
    expect(translateFormula('=SUM(B2:C$9;D:D;5:5)', 1, 1)).toBe('=SUM(C3:D$9;E:E;6:6)');
  });

  it('leaves strings, functions and names alone', () => {
    expect(translateFormula('=IF(A1="B2";LOG10(A1);Q1_a)', 1, 0)).toBe('=IF(A2="B2";LOG10(A2);Q1_a)');
  });

  it('breaks where a reference leaves the sheet', () => {
    expect(translateFormula('=A1', -1, 0)).toBe('=#REF!');
  });
});

describe('inserted rows and columns', () => {
  it('push references down and grow ranges around them', () => {
    expect(formulaAfterChange('=A5+SUM(A1:A9)+A2', 'S', change('insert', 'rows', 3, 2))).toBe('=A7+SUM(A1:A11)+A2');
    expect(formulaAfterChange('=$C$1&D2', 'S', change('insert', 'columns', 3))).toBe('=$D$1&E2');
  });

  it('matter only to references of that sheet', () => {
    const formula = "=A5+'Thôn 1'!A5+S!A5";
    expect(formulaAfterChange(formula, 'Khác', change('insert', 'rows', 1))).toBe("=A5+'Thôn 1'!A5+S!A6");
  });

  it('leave whole columns alone', () => {
    expect(formulaAfterChange('=COUNT(A:A)', 'S', change('insert', 'rows', 1))).toBe('=COUNT(A:A)');
  });
});

describe('deleted rows', () => {
  it('break references to them and shrink ranges', () => {
    expect(formulaAfterChange('=A3+A9+SUM(A1:A9)', 'S', change('delete', 'rows', 2, 3))).toBe('=#REF!+A6+SUM(A1:A6)');
  });
});

describe('sheets', () => {
  it('are renamed in formulas, with quotes where needed', () => {
    expect(formulaAfterRename("=S!A1+'Thôn 1'!B2", 'Thôn 1', "Thôn 1 'mới'")).toBe("=S!A1+'Thôn 1 ''mới'''!B2");
  });

  it('leave #REF! behind when they go', () => {
    expect(formulaAfterSheetDeletion("='Thôn 1'!B2:B3&A1", 'Thôn 1')).toBe('=#REF!&A1');
  });
});
