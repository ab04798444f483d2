/** What typing for a village writes, and what it asks about first. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { planEntry, shownText, type TypedCell, typedValue } from '../../../src/core/entering/plan-entry';
import { isSameCell } from '../../../src/core/submission/raw-cells';
import type { EnteredCell, RawCell } from '../../../src/core/submission/types';
import { CATALOGUE, day } from '../submission/build-village';

const CODES = ['nd1_trom_vu', 'hop_to_chuc', 'hop_ngay'] as const;
const tab = (cells: Readonly<Record<string, RawCell>>) =>
  new Map(CODES.map((code): [string, EnteredCell] => [code, { raw: cells[code] ?? '' }]));
const plan = (typed: TypedCell, stands: RawCell) => planEntry([typed], tab({ [typed.code]: stands }), CATALOGUE);

describe('a typed cell', () => {
  it.each([
    ['nd1_trom_vu', '03', 3],
    ['nd1_trom_vu', ' 3 vụ', 3],
    ['nd1_trom_vu', '1.250', '1.250'],
    ['nd1_trom_vu', 'khoảng 5', 'khoảng 5'],
    ['hop_to_chuc', 'Có', 'có'],
    ['hop_ngay', '12/3/2023', day(2023, 3, 12)],
  ] as const)('of %s: %j is taken as %j', (code, text, value) => {
    expect(plan({ code, text, seen: '' }, '').writes).toEqual(new Map([[code, value]]));
  });

  it('is shown as it is typed again', () => {
    for (const [code, raw] of [
      ['nd1_trom_vu', 3],
      ['hop_ngay', day(2023, 3, 5)],
      ['hop_to_chuc', 'có'],
    ] as const) {
      const indicator = CATALOGUE.byCode.get(code);
      expect(indicator && typedValue(indicator, shownText(raw))).toEqual(raw);
    }
  });

  it('for a row that the tab does not have is told of, and not written', () => {
    const typed = { code: 'nd8_vsmt_buoi', text: '1', seen: '' };
    expect(planEntry([typed], tab({}), CATALOGUE)).toEqual({
      writes: new Map(),
      questions: [],
      rowless: ['nd8_vsmt_buoi'],
    });
  });
});

describe('what stands there', () => {
  const cell = fc.oneof(fc.constant(''), fc.nat(4), fc.constantFrom('khoảng 5', '3 vụ'));

  it('is only written over where exactly that was agreed to; every typed cell is written, asked about or there already', () => {
    fc.assert(
      fc.property(cell, cell, fc.option(cell, { nil: undefined }), fc.constantFrom('', '0', '2', '3 vụ'), (...all) => {
        const [stands, seen, agreed, text] = all;
        const typed = { code: 'nd1_trom_vu', text, seen, ...(agreed === undefined ? {} : { agreed }) };
        const { writes, questions } = plan(typed, stands);
        const indicator = CATALOGUE.byCode.get('nd1_trom_vu');
        const value = indicator === undefined ? text : typedValue(indicator, text);
        const isThere = isSameCell(value, stands);
        expect(writes.size + questions.length).toBe(isThere ? 0 : 1);
        if (stands !== '' && writes.size > 0) expect(agreed).toEqual(stands);
        if (questions[0] !== undefined) expect(questions[0]).toMatchObject({ old: stands, meanwhile: seen !== stands });
      }),
    );
  });

  it('that was taken away meanwhile is asked about too', () => {
    expect(plan({ code: 'nd1_trom_vu', text: '3', seen: 2 }, '').questions).toEqual([
      { code: 'nd1_trom_vu', old: '', typed: 3, meanwhile: true },
    ]);
  });
});
