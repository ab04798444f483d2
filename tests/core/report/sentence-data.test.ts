/** The sentences as data: a misspelt code or sign would leave a sentence out without a word, so all are looked at. */
import { describe, expect, it } from '@jest/globals';
import { defaultCatalogue } from '../../../src/core/catalogue/default-catalogue';
import { INDICATOR_ANNEX, VILLAGE_ANNEX } from '../../../src/core/report/annex-rows';
import { QUIET_ROWS } from '../../../src/core/report/lines/quiet-rows';
import { REPORT_PARTS } from '../../../src/core/report/lines/report-parts';
import { reportScopes } from '../../../src/core/report/report-scope';
import { UNIT_WORDS } from '../../../src/core/report/unit-words';
import { VILLAGE_SETS } from '../../../src/core/report/village-sets';
import { reportInput } from '../../fixtures/report-input';

const catalogue = defaultCatalogue();

/** Every text in the data, whatever it is nested in. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [data];
  if (Array.isArray(data)) return data.flatMap(textsIn);
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

const texts = [...textsIn(REPORT_PARTS), ...Object.values(VILLAGE_SETS).flatMap((set) => textsIn(set))];
const placeholders = texts.flatMap((text) => [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ''));

describe('the sentences', () => {
  it('name rows that the catalogue has', () => {
    const named = texts.flatMap((text) =>
      [...text.matchAll(/\b(?:bc|tc|nd\d|hop|th|lt)_[a-z0-9_]+/g)].map(([code]) => code),
    );
    expect(named.length).toBeGreaterThan(200);
    expect([...new Set(named)].filter((code) => !catalogue.byCode.has(code))).toEqual([]);
  });

  it('name sets of villages that exist', () => {
    const sets = placeholders.filter((each) => /^[@&$]/.test(each)).map((each) => each.slice(1).split(' ')[0] ?? '');
    expect(sets.length).toBeGreaterThan(10);
    expect(sets.filter((name) => name !== 'group' && !(name in VILLAGE_SETS))).toEqual([]);
  });

  it('compare in units that have words', () => {
    const units = placeholders.filter((each) => each.startsWith('~')).map((each) => each.slice(each.indexOf(' ') + 1));
    expect(units.length).toBeGreaterThan(30);
    expect(units.filter((unit) => unit !== '%' && !(unit in UNIT_WORDS))).toEqual([]);
  });

  it('use words that a report has', () => {
    const words = placeholders.filter((each) => /^[A-Za-z]/.test(each));
    const input = reportInput({
      villages: [{ pilot: true }],
      more: {
        scores: [{ villageId: 'HH-T01', points: 90, className: 'Tốt' }],
        scoreTable: {
          columns: [],
          max: 100,
          classes: ['Tốt', 'Khá'],
          villages: [
            { villageId: 'HH-T01', points: [], total: 90, scored: 100, rank: 1, className: 'Tốt', loweredFor: 'x' },
            { villageId: 'HH-T02', points: [], total: null, scored: 0, rank: null, className: null },
          ],
        },
        safety: [{ villageId: 'HH-T01', qualifies: true, lacks: [] }],
        rewards: { collectives: ['Thôn 1'], individuals: 1 },
        bodies: [
          { quarter: 1, body: 'Hội Nông dân xã', reported: true, on: null, result: 'họp' },
          { quarter: 1, body: 'Đoàn Thanh niên xã', reported: null, on: null, result: '' },
        ],
      },
    });
    const { commune, pilots, bodies } = reportScopes(input);
    const met = { hop_to_chuc: [true, false] };
    const longer = reportScopes(reportInput({ villages: [{ rows: met }], period: 'H1' })).commune;
    const groups = [...['class', 'unscored', 'lowered'].flatMap(commune.groups), ...longer.groups('metPartly')];
    const scopes = [commune, ...pilots, ...bodies, ...groups];
    expect(words.filter((word) => scopes.every((scope) => scope.word(word) === null))).toEqual([]);
  });

  it('close every bracket they open', () => {
    for (const text of texts) {
      expect(text.split('{').length).toBe(text.split('}').length);
      expect(text.split('[').length).toBe(text.split(']').length);
    }
  });

  it('stand in lines whose ids are all different', () => {
    const ids = REPORT_PARTS.map((part) => ('line' in part ? part.line : part.heading));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('leave to the officer what has no figures, and say what to write there', () => {
    for (const part of REPORT_PARTS) {
      if ('heading' in part || part.sentences !== undefined) continue;
      expect([part.line, part.mark, part.prompt?.startsWith('(Công an xã ghi')]).toEqual([part.line, 'G', true]);
    }
  });
});

describe('the annexes', () => {
  it('name rows that the catalogue has', () => {
    const codes = [...INDICATOR_ANNEX, ...VILLAGE_ANNEX].map((row) => row.code);
    expect([...codes, ...QUIET_ROWS.map(([code]) => code)].filter((code) => !catalogue.byCode.has(code))).toEqual([]);
  });

  it('set villages beside each other in S0–S1 rows only', () => {
    const sensitivities = VILLAGE_ANNEX.map(({ code }) => catalogue.byCode.get(code)?.sensitivity);
    expect([...new Set(sensitivities)].sort()).toEqual(['S0', 'S1']);
  });
});
