/** The catalogue says what the tables of the domain say: 111 rows, their facts, their words. */
import { describe, expect, it } from '@jest/globals';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { HINTS } from '../../../src/core/catalogue/hints';
import { conditionRows } from '../../../src/core/catalogue/requirements';
import { catalogueNamed } from '../../../src/core/catalogue/rows-in-order';
import type { Requirement } from '../../../src/core/catalogue/types';
import FACTS from '../../fixtures/catalogue/indicator-facts.json';

const { all, byCode } = defaultCatalogue();

/** A requirement as the tables spell it: `if:nd2_ton_dau+nd2_tiep_nhan>0`. */
function spell(required: Requirement): string {
  switch (required.kind) {
    case 'always':
      return 'yes';
    case 'first-quarter':
      return 'Q1';
    case 'never':
      return 'no';
    case 'if-positive':
      return `if:${required.rows.join('+')}>0`;
    case 'if-yes':
      return `if:${required.row}=1`;
  }
}

describe('the catalogue', () => {
  it('holds 111 indicators, each code once', () => {
    expect(all).toHaveLength(111);
    expect(byCode.size).toBe(111);
  });

  it('agrees with the tables row by row, in their order', () => {
    const ours = all.map((row) => ({
      code: row.code,
      group: row.group,
      name: row.name,
      unit: row.unit,
      kind: row.kind,
      aggregate: row.aggregate,
      scope: row.scope,
      enteredBy: row.enteredBy === 'computed' ? '-' : row.enteredBy,
      required: spell(row.required),
      sensitivity: row.sensitivity,
      on: row.on,
      label: row.label,
      hint: HINTS[row.code],
    }));
    expect(ours).toEqual(FACTS);
  });

  it('has a hint for every row and for no other', () => {
    expect(Object.keys(HINTS)).toEqual(all.map((row) => row.code));
  });

  it('keeps every text in NFC, so that texts compare', () => {
    for (const row of all) {
      for (const text of [row.name, row.label, HINTS[row.code] ?? '', row.unit, ...(row.choices ?? [])]) {
        expect(text).toBe(text.normalize('NFC'));
      }
    }
  });

  it('asks and computes only from rows that it has', () => {
    for (const row of all) {
      const { required, ratio } = row;
      const named = [
        ...conditionRows(required),
        ...(ratio === undefined ? [] : [ratio.numerator, ...ratio.denominator]),
      ];
      for (const code of named) expect(byCode.has(code)).toBe(true);
    }
  });

  it('gives every choice row its list, and every computed row its ratio', () => {
    for (const row of all) {
      expect(row.choices !== undefined).toBe(row.kind === 'choice' || row.kind === 'choices');
      expect(row.ratio !== undefined).toBe(row.kind === 'computed');
    }
  });

  it('offers the lists that reports and readers know', () => {
    const lists = all.filter((row) => row.choices !== undefined).map(({ code, choices }) => [code, choices]);
    expect(lists).toEqual([
      ['nd7_tt_chu_de', ['ATGT', 'PCCC', 'tai nạn lao động', 'cờ bạc', 'mê tín dị đoan', 'mại dâm', 'ma túy']],
      ['hop_dia_diem', ['Nhà văn hóa thôn', 'Nhà hộ dân (luân phiên)', 'Nơi khác']],
      ['hop_noi_dung_toi', ['tuyên truyền', 'tự phòng', 'tự quản', 'tự hòa giải']],
    ]);
  });

  it('calls a row by its code where it is given no names', () => {
    const bare = catalogueNamed({});
    expect(bare.all.map(({ code, name, label }) => [code, name, label])).toEqual(
      all.map(({ code }) => [code, code, code]),
    );
    expect(bare.all.map(({ code, unit, kind, required }) => ({ code, unit, kind, required }))).toEqual(
      all.map(({ code, unit, kind, required }) => ({ code, unit, kind, required })),
    );
  });

  it('separates choices by ";" and line breaks only, so no choice may hold one', () => {
    for (const choice of all.flatMap((row) => row.choices ?? [])) expect(choice).not.toMatch(/[;\n]/);
  });
});
