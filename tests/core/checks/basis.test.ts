/** What an acceptance of a warning is bound to, and how the annex of a report words it. */
import { describe, expect, it } from '@jest/globals';
import { checkSubmission } from '../../../src/core/checks/check-submission';
import { CONFIRMED_WORDS } from '../../../src/core/checks/messages/confirmed-words';
import { rowsCompared } from '../../../src/core/checks/rules/basis';
import { RULES } from '../../../src/core/checks/rules/rules';
import type { FindingBasis } from '../../../src/core/checks/types';
import { buildVillage, type Cells, QUIET_QUARTER } from '../submission/build-village';
import { CONTEXT } from './build-context';

const PATROLS: Cells = { nd1_tuan_tra_buoi: 20, nd1_tuan_tra_luot: 12 };

function basis(rule: string, cells: Cells, notes = {}, context = CONTEXT): FindingBasis | undefined {
  const year = buildVillage({ cells: { 1: { ...QUIET_QUARTER, ...cells } }, notes });
  return checkSubmission(year, [1], context).find((finding) => finding.rule === rule)?.basis;
}

describe('the basis of a warning', () => {
  it('holds the figures that the rule compares, and no others', () => {
    expect(basis('V07b', PATROLS)?.values).toBe('nd1_tuan_tra_buoi=20; nd1_tuan_tra_luot=12');
    expect(basis('V07b', { ...PATROLS, nd6_tin_bao: 7 })).toEqual(basis('V07b', PATROLS));
  });

  it.each([['nd1_tuan_tra_buoi'], ['nd1_tuan_tra_luot']])('changes with %s', (code) => {
    const changed = basis('V07b', { ...PATROLS, [code]: Number(PATROLS[code]) + 1 });
    expect(changed?.values).not.toBe(basis('V07b', PATROLS)?.values);
  });

  it('of a text is its fingerprint and never repeats it', () => {
    const one = basis('V31', {}, { nd1_trom_vu: 'nhà bà Lan' });
    const other = basis('V31', {}, { nd1_trom_vu: 'nhà bà Mai' });
    expect(one?.values).toMatch(/^[0-9a-f]{16}$/);
    expect(other?.values).not.toBe(one?.values);
    expect(JSON.stringify(one)).not.toContain('Lan');
  });

  it('stands as a document says it, days without the zero of the cells', () => {
    const met = { hop_to_chuc: 'có', hop_so_cuoc: 1, hop_ho_du: 1, hop_ngay: { year: 2023, month: 3, day: 16 } };
    expect(basis('V36', met)?.statement).toBe('Họp ngày 16/3/2023, sau ngày kết thúc kỳ (14/3/2023)');
  });
});

describe('the annex words of accepted warnings', () => {
  const warnings = RULES.filter(({ severity }) => severity === 'warning');

  it.each(warnings.map(({ id }) => id))('exist for %s and for no error', (id) => {
    expect(CONFIRMED_WORDS[id]?.length).toBeGreaterThan(0);
  });

  it('say nothing of errors, which nobody can accept', () => {
    const ids = warnings.map(({ id }): string => id);
    expect(Object.keys(CONFIRMED_WORDS).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('use letters that their rule has', () => {
    for (const { id, cases } of warnings) {
      for (const { office } of cases) {
        const texts = CONFIRMED_WORDS[id] ?? [];
        const letters = [...(texts[office.index] ?? texts.at(-1) ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        for (const letter of letters) expect([...Object.keys(office.letters), 'quy_truoc']).toContain(letter);
      }
    }
  });
});

describe('the rows that a finding compares', () => {
  it('are its own first, then the others of the same quarter', () => {
    expect(rowsCompared('V04', 'nd1_trom_bao_kip')).toEqual(['nd1_trom_bao_kip', 'nd1_trom_vu']);
    expect(rowsCompared('V16', 'nd4_thn_ql')).toEqual(['nd4_thn_ql', 'nd4_thn_moi']);
    expect(rowsCompared('V02', 'nd1_trom_vu')).toEqual(['nd1_trom_vu']);
  });
});
