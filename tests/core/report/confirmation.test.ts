/** Phụ lục IV beyond the golden sample: what stands in no document, longer periods, changed figures. */
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/checks/types';
import { makePeriod } from '../../../src/core/period/periods';
import { changedFigures } from '../../../src/core/report/changed-figures';
import { type ConfirmationInput, confirmationOf } from '../../../src/core/report/confirmation';
import type { Rollup, RollupRow } from '../../../src/core/rollup/types';
import { CATALOGUE, row } from '../submission/build-village';

const input = (changes: Partial<ConfirmationInput>): ConfirmationInput => ({
  ...{ accepted: [], corrections: [], missingReasons: new Map(), rulesOff: [], catalogue: CATALOGUE },
  period: makePeriod('2023-Q1', 'nd09'),
  forceName: 'Tổ an ninh xã hội',
  ...changes,
});

const value = (number: number) => ({ kind: 'value', value: number }) as const;
const correction = (code: string, quarter: 1 | 2 = 1, village: { id: string; name: string } | null = null) => ({
  ...{ village, quarter, indicator: row(code), reported: value(2), confirmed: value(3), reason: 'Xác minh' },
});
const VILLAGE = { id: 'HH-T03', name: 'Thôn 3' };

describe('what a report confirms', () => {
  it('is nothing at all where there is nothing to say, so that an older report stays what it was', () => {
    expect(confirmationOf(input({}))).toEqual({});
  });

  it('leaves out a single village’s S2–S3 rows and counts them; the commune’s stand there', () => {
    const { corrected, withheld } = confirmationOf(
      input({
        corrections: [
          correction('nd3_hinh_su', 1, VILLAGE),
          correction('nd3_hinh_su'),
          correction('nd1_trom_vu', 1, VILLAGE),
        ],
      }),
    );
    expect(corrected?.map(({ villageId, code }) => [villageId, code])).toEqual([
      [null, 'nd3_hinh_su'],
      ['HH-T03', 'nd1_trom_vu'],
    ]);
    expect(withheld).toBe(1);
  });

  it('leaves out a warning that compares such a row, wherever it is shown', () => {
    const finding: Finding = {
      rule: 'V16',
      severity: 'warning',
      audience: 'cax',
      villageId: 'HH-T03',
      year: 2023,
      quarter: 1,
      code: 'nd4_thn_ql',
      message: '',
      officeMessage: '',
      basis: { values: '', statement: '9 người' },
    };
    const said = confirmationOf(input({ accepted: [{ finding, reason: 'x' }] }));
    expect(said).toEqual({ withheld: 1 });
  });

  it('takes the corrections of its own quarters', () => {
    const corrections = [correction('nd1_trom_vu', 1, VILLAGE), correction('nd1_trom_vu', 2, VILLAGE)];
    expect(confirmationOf(input({ corrections })).corrected).toHaveLength(1);
    const half = confirmationOf(input({ corrections, period: makePeriod('2023-H1', 'nd09') }));
    expect(half.corrected).toHaveLength(2);
  });
});

describe('changed figures', () => {
  const rollup = (parts: Partial<RollupRow>): Pick<Rollup, 'rows' | 'villages'> => ({
    villages: [{ id: 'HH-T03', name: 'Thôn 3', pilot: false, reported: true }],
    rows: [
      {
        ...{ code: 'nd1_trom_vu', group: '1', name: 'Vụ trộm cắp tài sản', unit: 'vụ', kind: 'flow', aggregate: 'sum' },
        ...{ scope: 'village', total: 2, n: 1, N: 1, previous: null, sameLastYear: null },
        byVillage: new Map([['HH-T03', 2]]),
        ...parts,
      },
    ],
  });
  const corrected = [
    { villageId: 'HH-T03', quarter: 1, code: 'nd1_trom_vu', name: '', reason: '', reported: '2', confirmed: '3' },
  ] as const;

  it('are told by village, and whether a correction made them', () => {
    const now = rollup({ byVillage: new Map([['HH-T03', 3]]) });
    expect(changedFigures(rollup({}), now)).toEqual(['Thôn 3, vụ trộm cắp tài sản: 2 → 3']);
    expect(changedFigures(rollup({}), now, corrected)).toEqual(['Thôn 3, vụ trộm cắp tài sản: 2 → 3 (đính chính)']);
  });

  it('are none where only a rate follows, or where nothing changed', () => {
    expect(changedFigures(rollup({}), rollup({}))).toEqual([]);
    expect(changedFigures(rollup({}), rollup({ kind: 'computed', byVillage: new Map([['HH-T03', 3]]) }))).toEqual([]);
  });

  it('tell a figure that came, one that went, and an answer', () => {
    const gone = rollup({ byVillage: new Map([['HH-T03', null]]) });
    expect(changedFigures(rollup({}), gone)).toEqual(['Thôn 3, vụ trộm cắp tài sản: 2 → (trống)']);
    const answered = (yes: number) => rollup({ kind: 'duty', byVillage: new Map([['HH-T03', yes]]) });
    expect(changedFigures(answered(0), answered(1))).toEqual(['Thôn 3, vụ trộm cắp tài sản: không → có']);
  });

  it('of the commune are told as its own', () => {
    const of = (total: number) => rollup({ scope: 'commune', total, byVillage: new Map() });
    expect(changedFigures(of(1), of(4))).toEqual(['Toàn xã, vụ trộm cắp tài sản: 1 → 4']);
  });
});
