/** Where the words of a village tab's formulas and the full check once parted, and how long a look at a text may take. */
import { describe, expect, it } from '@jest/globals';
import { applyIndicatorChanges } from '../../src/core/catalogue/catalogue';
import type { IndicatorCode } from '../../src/core/catalogue/types';
import { checkRow } from '../../src/core/checks/check-row';
import { findPrivacyProblems } from '../../src/core/checks/privacy';
import { shownStatusLine } from '../../src/core/checks/village-status';
import type { RawCell } from '../../src/core/submission/types';
import { CONTEXT } from '../core/checks/build-context';
import { formulaTab, LABELS } from '../core/checks/formula-tab';
import { buildVillage, CATALOGUE, QUIET_QUARTER } from '../core/submission/build-village';

const catalogue = applyIndicatorChanges(CATALOGUE, [{ code: 'nd1_thiet_hai', on: true }]);
const tab = formulaTab(catalogue);

function expectAgreement(code: IndicatorCode, raw: RawCell): void {
  const parts = { catalogue, cells: { 1: { [code]: raw } } };
  const indicator = catalogue.byCode.get(code);
  if (indicator === undefined) throw new Error(`no row ${code}`);
  tab.fill(parts);
  const found = checkRow(buildVillage(parts), 1, indicator, CONTEXT).find(({ number }) => number > 0);
  expect(tab.checkAt(code, 1)).toBe(found?.finding.message ?? '');
}

describe('the formulas and the full check agree on', () => {
  it('a day', () => {
    expectAgreement('hop_ngay', { year: 2023, month: 3, day: 12 });
  });

  it('a day of long ago: 16, typed for the 16th', () => {
    expectAgreement('hop_ngay', 16);
  });

  it('more than one decimal of a figure in triệu đồng', () => {
    expectAgreement('nd1_thiet_hai', 12.55);
  });

  it('the day of submission: 16 is none', () => {
    const control = { 1: { submitted: true, submittedOn: 16 } };
    const parts = { catalogue, cells: { 1: QUIET_QUARTER }, control };
    tab.fill(parts);
    expect(tab.statusAt(1)).toBe(shownStatusLine(buildVillage(parts), 1, LABELS, CONTEXT));
  });
});

describe('looking for private data', () => {
  it('takes no longer for a cell full of letters than for any other', () => {
    const began = performance.now();
    findPrivacyProblems('a'.repeat(10_000));
    expect(performance.now() - began).toBeLessThan(100);
  });
});
