/** What a tab's formulas show is what the full check finds: the same cases, words and status line, for any entries. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyIndicatorChanges } from '../../../src/core/catalogue/catalogue';
import { FIRST_QUARTER, ifPositive, ifYes } from '../../../src/core/catalogue/requirements';
import { headRows } from '../../../src/core/catalogue/rows';
import type { Indicator } from '../../../src/core/catalogue/types';
import type { CheckContext } from '../../../src/core/checks/check-context';
import { checkRow } from '../../../src/core/checks/check-row';
import { RULES } from '../../../src/core/checks/rules/rules';
import { shownCase, shownStatusLine } from '../../../src/core/checks/village-status';
import { dateOfSerial } from '../../../src/core/period/calendar-date';
import { QUARTERS } from '../../../src/core/period/schemes';
import type { RawCell } from '../../../src/core/submission/types';
import { effectiveNumber } from '../../../src/core/submission/village-year';
import { buildVillage, CATALOGUE, type Cells, day, type VillageParts } from '../submission/build-village';
import { around, blank, cellOf, numberCell, oddNumber, smallNumber } from './any-cells';
import { CONTEXT } from './build-context';
import { type FormulaTab, formulaTab, LABELS } from './formula-tab';

/** With the row of V18, which is off unless a commune wants it. */
const WIDE = applyIndicatorChanges(CATALOGUE, [{ code: 'nd5_hoc_sinh_luot', on: true }]);
const HEAD = headRows(WIDE);
const tab = formulaTab(WIDE);
/** The rules that have shown somewhere, so that agreement is not agreement on nothing. */
const seen = new Set<string>();

/** Numbers of households are large, so that comparisons with them go both ways. */
const quarterCells: fc.Arbitrary<Cells> = fc.record({
  ...Object.fromEntries(HEAD.map((indicator) => [indicator.code, cellOf(indicator)])),
  nd2_ton_dau: fc.oneof(blank, smallNumber, oddNumber),
});
const controlCells = fc.record({
  submitted: fc.boolean(),
  submittedOn: fc.constantFrom<RawCell>('', day(2023, 3, 16)),
  stamp: fc.constantFrom<RawCell>('', day(2023, 3, 5)),
  decision: fc.constantFrom<RawCell>('', '', '', 'duyệt', 'cần sửa', 'khóa'),
  reason: fc.constantFrom<RawCell>('', 'số vụ trộm chưa khớp', ...[30, 31, 50, 51].map((length) => 'a'.repeat(length))),
  fingerprint: fc.constantFrom<RawCell>('', 'sua:0123456789abcdef', '0123456789abcdef'),
});
/** The first day of the year, the last of quarter I, the first of quarter II, a day in quarter III. */
const newOn = fc.constantFrom(day(2022, 12, 15), day(2023, 3, 14), day(2023, 3, 15), day(2023, 7, 1));
const left = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant<'?'>('?'));
const merged = fc.record({ 1: left, 2: left, 3: left, 4: left }, { requiredKeys: [] });
const anyParts: fc.Arbitrary<VillageParts> = fc.record(
  {
    cells: fc.record({ 1: quarterCells, 2: quarterCells, 3: quarterCells, 4: quarterCells }),
    control: fc.record({ 1: controlCells, 2: controlCells, 3: controlCells, 4: controlCells }),
    lastYear: fc.oneof(fc.constant({}), fc.record({ nd2_dang: smallNumber }), pastOf(HEAD, smallNumber)),
    catalogue: fc.constant(WIDE),
    // The last day of quarter I, the first of quarter II, a day in quarter III.
    lastDay: fc.constantFrom(day(2023, 3, 14), day(2023, 3, 15), day(2023, 7, 1)),
    firstDay: newOn,
    takenOver: merged,
  },
  { requiredKeys: ['cells', 'control', 'lastYear', 'catalogue'] },
);

/** Last year's figures of the rows, with gaps. */
function pastOf(rows: readonly Indicator[], figure: fc.Arbitrary<number>) {
  const year = fc.array(fc.option(figure, { freq: 4 }), { minLength: 4, maxLength: 4 });
  return fc.record(Object.fromEntries(rows.map(({ code }) => [code, year])));
}

function differences(
  where: FormulaTab,
  parts: VillageParts,
  rows: readonly Indicator[],
  context: CheckContext,
): readonly string[] {
  where.fill(parts);
  const year = buildVillage(parts);
  const found: string[] = [];
  const compare = (what: string, formula: unknown, core: unknown) => {
    if (formula !== core) found.push(`${what}: formula ${JSON.stringify(formula)}, core ${JSON.stringify(core)}`);
  };
  for (const quarter of QUARTERS) {
    for (const indicator of rows) {
      const shown = checkRow(year, quarter, indicator, context).find(({ number }) => number > 0);
      const place = `${indicator.code} ${quarter}`;
      seen.add(shown?.finding.rule ?? '');
      compare(place, where.caseAt(indicator.code, quarter), shownCase(year, quarter, indicator.code, context));
      compare(place, where.checkAt(indicator.code, quarter), shown?.finding.message ?? '');
    }
    compare(`status ${quarter}`, where.statusAt(quarter), shownStatusLine(year, quarter, LABELS, context));
    compare(`shown ${quarter}`, where.shownAt('hop_ngay'), where.checkAt('hop_ngay', quarter));
  }
  return found;
}

const expectAgreement = (parts: VillageParts) => expect(differences(tab, parts, HEAD, CONTEXT)).toEqual([]);

describe('the formulas of a village tab', () => {
  it('agree with the full check whatever is typed', () => {
    fc.assert(fc.property(anyParts, expectAgreement), { numRuns: 8 });
  });

  it('agree where each rule is at its border', () => {
    const border: fc.Arbitrary<Cells> = fc.record(
      Object.fromEntries(HEAD.map((indicator) => [indicator.code, borderCell(indicator)])),
    );
    const parts = fc.record({ cells: fc.record({ 1: border, 2: border }), catalogue: fc.constant(WIDE) });
    fc.assert(fc.property(parts, expectAgreement), { numRuns: 20 });
    const shownByFormulas = RULES.filter((rule) => rule.audience === 'thon').map((rule) => rule.id);
    expect([...seen]).toEqual(expect.arrayContaining([...shownByFormulas, 'V01', 'V02']));
  });

  it('agree on a year and its past, where V29 and H01 turn', () => {
    const figure = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }));
    const cells: fc.Arbitrary<Cells> = fc.record(
      Object.fromEntries(
        HEAD.filter(({ kind }) => kind === 'flow' || kind === 'stock').map(({ code }) => [
          code,
          fc.oneof(
            { weight: 1, arbitrary: blank },
            { weight: 12, arbitrary: figure },
            { weight: 1, arbitrary: oddNumber },
          ),
        ]),
      ),
    );
    const parts = fc.record({
      cells: fc.record({ 1: cells, 2: cells, 3: cells, 4: cells }),
      lastYear: pastOf(HEAD, figure),
      catalogue: fc.constant(WIDE),
    });
    seen.clear();
    fc.assert(fc.property(parts, expectAgreement), { numRuns: 12 });
    expect([...seen]).toEqual(expect.arrayContaining(['V29', 'H01']));
  });

  it('show the opening cases and the rates that the full check counts with', () => {
    const some: fc.Arbitrary<Cells> = fc.record({
      nd2_tiep_nhan: numberCell,
      nd2_thanh: numberCell,
      nd2_khong_thanh: numberCell,
      nd2_dang: numberCell,
      bc_ho_tong: numberCell,
      tc_ho_dang_ky: numberCell,
    });
    const parts = fc.record(
      {
        cells: fc.record({ 1: some, 2: some, 3: some }),
        lastYear: fc.oneof(fc.constant({}), fc.record({ nd2_dang: smallNumber })),
        firstDay: newOn,
        takenOver: merged,
      },
      { requiredKeys: ['cells', 'lastYear'] },
    );
    fc.assert(
      fc.property(parts, (each) => {
        tab.fill(each);
        const year = buildVillage(each);
        for (const quarter of QUARTERS) {
          const value = (code: string) => effectiveNumber(year, quarter, code);
          const rate = (above: number | null, below: number | null) =>
            above === null || below === null || below === 0 ? '' : (100 * above) / below;
          const [settled, failed] = [value('nd2_thanh'), value('nd2_khong_thanh')];
          expect(tab.entryAt('nd2_ton_dau', quarter)).toBe(value('nd2_ton_dau') ?? '');
          expect(tab.entryAt('tc_ho_dang_ky_tl', quarter)).toBe(rate(value('tc_ho_dang_ky'), value('bc_ho_tong')));
          expect(tab.entryAt('nd2_thanh_tl', quarter)).toBe(
            rate(settled, settled === null || failed === null ? null : settled + failed),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('agree when rows are switched off, asked for in another way, and rules are off', () => {
    const changed = applyIndicatorChanges(CATALOGUE, [
      { code: 'nd1_trom_vu', on: false },
      { code: 'nd1_camera', on: true, required: FIRST_QUARTER },
      { code: 'nd1_thiet_hai', on: true, required: ifPositive('nd1_tuan_tra_buoi', 'nd7_tt_buoi') },
      { code: 'hop_dia_diem', required: ifYes('hop_to_chuc') },
      { code: 'nd2_ton_dau', on: false },
      { code: 'bc_tv_to_antt', required: FIRST_QUARTER },
      { code: 'nd8_vsmt_buoi', required: FIRST_QUARTER },
    ]);
    const context: CheckContext = {
      ...CONTEXT,
      rulesOff: ['V26', 'V08', 'V30'],
      thresholds: new Map([
        ['tang_gap', 1],
        ['tang_them', 0],
        ['lech_trung_binh', 1],
      ]),
    };
    const other = formulaTab(changed, context.rulesOff, context.thresholds);
    const rows = headRows(changed);
    const cells = fc.record(Object.fromEntries(rows.map((indicator) => [indicator.code, cellOf(indicator)])));
    fc.assert(
      fc.property(fc.record({ 1: cells, 2: cells }), pastOf(rows, smallNumber), (both, lastYear) => {
        const parts = { cells: both, lastYear, catalogue: changed };
        expect(differences(other, parts, rows, context)).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

/** Only figures that read, in the range where rules turn. */
function borderCell(indicator: Indicator): fc.Arbitrary<RawCell> {
  if (indicator.kind === 'duty') return fc.constantFrom<RawCell>('có', 'không');
  if (indicator.kind === 'date') {
    const edges = [-89, -90, -91, 0, 1, 15, 16, 92, 93, 107, 108];
    return fc.constantFrom<RawCell>(...edges.map((days) => dateOfSerial(around + days)));
  }
  if (indicator.kind === 'choice' || indicator.kind === 'choices') return blank;
  return fc.constantFrom<RawCell>(0, 1, 2, 1250);
}
