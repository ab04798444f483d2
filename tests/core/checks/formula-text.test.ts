/** The formulas keep to what every engine and file format takes: few functions, no arrays, no decimals, bounded length. */
import { describe, expect, it } from '@jest/globals';
import { headRows } from '../../../src/core/catalogue/rows';
import { QUARTERS } from '../../../src/core/period/schemes';
import { CATALOGUE } from '../submission/build-village';
import { formulaTab } from './formula-tab';

const { formulas } = formulaTab();
const codes = headRows(CATALOGUE).map(({ code }) => code);
const all: readonly string[] = [
  formulas.shownStatus,
  ...codes.map((code) => formulas.shownCheckOf(code)),
  ...QUARTERS.flatMap((quarter) => [
    formulas.statusOf(quarter),
    formulas.openingCases(quarter) ?? '',
    formulas.ratioOf('tc_ho_dang_ky_tl', quarter) ?? '',
    ...codes.flatMap((code) => [formulas.caseOf(code, quarter) ?? '', formulas.checkOf(code, quarter) ?? '']),
  ]),
];
const withoutTexts = all.map((formula) => formula.replace(/"(?:[^"]|"")*"/g, '""'));

const ALLOWED = new Set(
  'COUNTIF COUNT COUNTBLANK IF AND OR NOT ISNUMBER ISTEXT ISBLANK INT TEXT CHOOSE INDEX SUM MOD EXACT'.split(' '),
);

describe('the formulas', () => {
  it('are all there', () => {
    expect(all.every((formula) => /^=./.test(formula))).toBe(true);
  });

  it('use only the functions that were agreed on', () => {
    const used = new Set(withoutTexts.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    expect([...used].filter((name) => !ALLOWED.has(name))).toEqual([]);
  });

  it('separate by semicolons and hold no decimals, commas, braces or other tabs', () => {
    for (const formula of withoutTexts) {
      expect(formula).not.toMatch(/[,{}!']/);
      expect(formula).not.toMatch(/\d\.\d/);
    }
  });

  it('close every bracket and every quotation', () => {
    for (const formula of withoutTexts) {
      expect(formula.split('(').length).toBe(formula.split(')').length);
      expect(formula.split('"').length % 2).toBe(1);
    }
  });

  it('stay within what a cell of an .xlsx file holds, with room for longer addresses', () => {
    expect(Math.max(...all.map((formula) => formula.length))).toBeLessThan(6000);
  });

  it('leave rows alone that the tab does not have', () => {
    expect(formulas.caseOf('nd3_hinh_su', 1)).toBeNull();
    expect(formulas.checkOf('nd1_camera', 1)).toBeNull();
    expect(formulas.ratioOf('nd1_trom_vu', 1)).toBeNull();
  });
});
