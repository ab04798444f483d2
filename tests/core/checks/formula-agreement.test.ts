/** What a tab's formulas show is what the full check finds: the same cases, words and status line, for any entries. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { headRows } from '../../../src/core/catalogue/rows';
import type { Indicator } from '../../../src/core/catalogue/types';
import { checkRow } from '../../../src/core/checks/check-row';
import { shownCase, statusLine } from '../../../src/core/checks/village-status';
import { dateOfSerial, serialOfDate } from '../../../src/core/period/calendar-date';
import { QUARTERS } from '../../../src/core/period/schemes';
import type { RawCell } from '../../../src/core/submission/types';
import { effectiveNumber } from '../../../src/core/submission/village-year';
import { buildVillage, CATALOGUE, type Cells, day, type VillageParts } from '../submission/build-village';
import { CONTEXT } from './build-context';
import { formulaTab, LABELS } from './formula-tab';

const HEAD = headRows(CATALOGUE);
const tab = formulaTab();

const blank = fc.constant<RawCell>('');
const oddNumber = fc.oneof(
  fc.constantFrom<RawCell>(-2, 1.5, 20_000, 20_001, 45_019, 1250, 999, 1000, 12_345),
  fc.constantFrom<RawCell>(
    '1.250',
    '1,5',
    'vài vụ',
    '3 vụ',
    'x',
    '12,34,56',
    'hơn 20, chưa rõ',
    '1.250.000.000',
    'TRUE',
  ),
  fc.constantFrom<RawCell>(true, false, { error: '#REF!' }, { error: '#N/A' }, day(2023, 4, 3)),
);
const smallNumber = fc.integer({ min: 0, max: 3 });
const numberCell = fc.oneof(
  { weight: 3, arbitrary: blank },
  { weight: 8, arbitrary: smallNumber },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 21_000 }) },
  { weight: 1, arbitrary: oddNumber },
);
const dutyCell = fc.oneof(
  { weight: 2, arbitrary: blank },
  { weight: 6, arbitrary: fc.constantFrom<RawCell>('có', 'không') },
  { weight: 1, arbitrary: fc.constantFrom<RawCell>('Có ạ', 1, 0, true, 'x', { error: '#N/A' }) },
);
const around = serialOfDate(day(2023, 3, 14));
const dateCell = fc.oneof(
  { weight: 2, arbitrary: blank },
  { weight: 6, arbitrary: fc.integer({ min: around - 110, max: around + 330 }).map(dateOfSerial) },
  { weight: 1, arbitrary: fc.constantFrom<RawCell>('chủ nhật', '12/3', 0, -4, 45_000, true, { error: '#REF!' }) },
);
const topics = fc.subarray(['ATGT', 'PCCC', 'cờ bạc', 'ma túy', 'mại dâm'], { minLength: 1 });
const choicesCell = fc.oneof(
  { weight: 2, arbitrary: blank },
  { weight: 6, arbitrary: topics.chain((list) => fc.shuffledSubarray(list)).map((list) => list.join(';')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<RawCell>('bơi lội', 'ATGT; bơi', 'ma túy ATGT', 7, false, { error: '#REF!' }),
  },
);
const choiceCell = fc.oneof(
  blank,
  fc.constantFrom<RawCell>('Nhà văn hóa thôn', 'nhà hộ dân (luân phiên)', 'Nơi khác', 'Đình', 3, { error: '#N/A' }),
);
const wordsCell = fc.oneof(blank, fc.constantFrom<RawCell>('tự quản', 'sửa đèn', 5, true, { error: '#REF!' }));

function cellOf(indicator: Indicator): fc.Arbitrary<RawCell> {
  switch (indicator.kind) {
    case 'duty':
      return dutyCell;
    case 'date':
      return dateCell;
    case 'choice':
      return choiceCell;
    case 'choices':
      return indicator.freeText === true ? wordsCell : choicesCell;
    default:
      return numberCell;
  }
}

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
  reason: fc.constantFrom<RawCell>('', 'số vụ trộm chưa khớp', 'a'.repeat(50), 'a'.repeat(51)),
});
const anyParts: fc.Arbitrary<VillageParts> = fc.record({
  cells: fc.record({ 1: quarterCells, 2: quarterCells, 3: quarterCells, 4: quarterCells }),
  control: fc.record({ 1: controlCells, 2: controlCells, 3: controlCells, 4: controlCells }),
  lastYear: fc.oneof(fc.constant({}), fc.record({ nd2_dang: smallNumber })),
});

function expectAgreement(parts: VillageParts): void {
  tab.fill(parts);
  const year = buildVillage(parts);
  const differences: string[] = [];
  const compare = (what: string, formula: unknown, core: unknown) => {
    if (formula !== core) differences.push(`${what}: formula ${JSON.stringify(formula)}, core ${JSON.stringify(core)}`);
  };
  for (const quarter of QUARTERS) {
    for (const indicator of HEAD) {
      const found = checkRow(year, quarter, indicator, CONTEXT).find(({ number }) => number > 0);
      const place = `${indicator.code} ${quarter}`;
      compare(place, tab.caseAt(indicator.code, quarter), shownCase(year, quarter, indicator.code, CONTEXT));
      compare(place, tab.checkAt(indicator.code, quarter) ?? '', found?.finding.message ?? '');
    }
    compare(`status ${quarter}`, tab.statusAt(quarter), statusLine(year, quarter, LABELS[quarter], CONTEXT));
  }
  expect(differences).toEqual([]);
}

describe('the formulas of a village tab', () => {
  it('agree with the full check whatever is typed', () => {
    fc.assert(fc.property(anyParts, expectAgreement), { numRuns: 30 });
  });

  it('agree where each rule is at its border', () => {
    const border: fc.Arbitrary<Cells> = fc.record(
      Object.fromEntries(HEAD.map((indicator) => [indicator.code, borderCell(indicator)])),
    );
    const parts = fc.record({ cells: fc.record({ 1: border, 2: border }) });
    fc.assert(fc.property(parts, expectAgreement), { numRuns: 40 });
  });

  it('show the opening cases that the full check counts with', () => {
    const mediation: fc.Arbitrary<Cells> = fc.record({ nd2_tiep_nhan: numberCell, nd2_dang: numberCell });
    const parts = fc.record({
      cells: fc.record({ 1: mediation, 2: mediation, 3: mediation }),
      lastYear: fc.oneof(fc.constant({}), fc.record({ nd2_dang: smallNumber })),
    });
    fc.assert(
      fc.property(parts, (each) => {
        tab.fill(each);
        const year = buildVillage(each);
        const shown = QUARTERS.map((quarter) =>
          tab.openingAt(quarter) || tab.openingAt(quarter) === 0 ? tab.openingAt(quarter) : null,
        );
        expect(shown).toEqual(QUARTERS.map((quarter) => effectiveNumber(year, quarter, 'nd2_ton_dau')));
      }),
      { numRuns: 20 },
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
