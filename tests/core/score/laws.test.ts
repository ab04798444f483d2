/** What holds for whatever figures: points within their bounds, more cases never a better score, fair ranks. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STANDARD_CRITERIA } from '../../../src/core/score/criteria';
import { ranksOf } from '../../../src/core/score/ranks';
import { judgeCriterion } from '../../../src/core/score/score-criterion';
import { STANDARD_SCORE_RULES } from '../../../src/core/score/score-rules';
import { scoreVillage } from '../../../src/core/score/score-village';
import type { TypedRow } from '../../../src/core/score/typed-points';
import type { Criterion, ScoreRules } from '../../../src/core/score/types';
import type { SensitiveMode } from '../../../src/core/settings/types';
import { villageFigures } from '../../fixtures/score/village-figures';

const rowsOf = ({ rule }: Criterion): readonly string[] => {
  switch (rule.kind) {
    case 'yes':
      return rule.parts.map(({ row }) => row);
    case 'deduct':
      return rule.parts.flatMap(({ row, less, among }) => [row, less ?? row, among ?? row]);
    case 'reach':
      return [rule.row];
    case 'share':
      return [rule.part, ...rule.whole];
    case 'steps':
      return [rule.part, rule.whole];
    case 'tips':
      return [rule.tips, rule.thefts];
    case 'on-time':
      return ['th_nhan_su_doi', 'th_nhan_su_bao'];
    case 'by-hand':
      return [];
  }
};

const CODES = [...new Set(STANDARD_CRITERIA.flatMap(rowsOf))];
const DUTIES = [
  'tc_nghi_quyet',
  'tc_dang_ky',
  'tc_niem_yet',
  'hop_to_chuc',
  'hop_bien_ban',
  'nd5_phoi_hop_thon',
  'th_nhan_su_bao',
];

/** Any figures of the rows that criteria look at; some of them missing. */
const anyRows = fc
  .record(Object.fromEntries(CODES.map((code) => [code, fc.option(fc.nat(DUTIES.includes(code) ? 1 : 12))])))
  .map((rows) =>
    Object.fromEntries(Object.entries(rows).filter((entry): entry is [string, number] => entry[1] !== null)),
  );

const anyHandedIn = fc.constantFrom<'on-time' | 'late' | 'none' | 'unknown' | null>(
  'on-time',
  'late',
  'none',
  'unknown',
  null,
);
const anyMode = fc.constantFrom<SensitiveMode>('toàn xã', 'theo thôn', 'tắt');
const anyGiven = fc.option(fc.double({ min: -2, max: 40, noNaN: true }));

const tenths = (value: number): boolean => Math.abs(value * 10 - Math.round(value * 10)) < 1e-9;

function score(
  rows: Readonly<Record<string, number>>,
  mode: SensitiveMode,
  given: (key: string) => TypedRow['given'] = () => '',
  rules: ScoreRules = STANDARD_SCORE_RULES,
) {
  const figures = villageFigures(rows);
  return scoreVillage(rules, mode, {
    villageId: 'HH-T01',
    reported: true,
    existedAtFirst: true,
    figures: { quarter: figures, 'first-quarter': figures, newest: figures },
    typed: (key) => ({ self: '', given: given(key) }),
    carried: () => '',
  });
}

describe('points', () => {
  it('are tenths from 0 to the most, or none', () => {
    fc.assert(
      fc.property(anyRows, anyHandedIn, fc.boolean(), (rows, handedIn, mustPost) => {
        for (const criterion of STANDARD_CRITERIA) {
          const { points } = judgeCriterion(criterion, villageFigures(rows, { handedIn, mustPost }));
          if (points === null) continue;
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(criterion.max);
          expect(tenths(points)).toBe(true);
        }
      }),
    );
  });

  it('never rise with one case more', () => {
    const deducting = STANDARD_CRITERIA.filter(({ rule }) => rule.kind === 'deduct');
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...deducting), fc.nat(), (rows, criterion, which) => {
        if (criterion.rule.kind !== 'deduct') return;
        const part = criterion.rule.parts[which % criterion.rule.parts.length];
        const before = part && rows[part.row];
        if (part === undefined || before === undefined) return;
        const fewer = judgeCriterion(criterion, villageFigures(rows));
        const more = judgeCriterion(criterion, villageFigures({ ...rows, [part.row]: before + 1 }));
        if (fewer.points !== null && more.points !== null) expect(more.points).toBeLessThanOrEqual(fewer.points);
      }),
    );
  });

  it('never fall with a larger share', () => {
    const sharing = STANDARD_CRITERIA.filter(({ rule }) => rule.kind === 'share');
    fc.assert(
      fc.property(
        fc.constantFrom(...sharing),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(400),
        ({ rule, ...rest }, whole, part) => {
          if (rule.kind !== 'share' || rule.whole.includes(rule.part)) return;
          const at = (count: number) =>
            judgeCriterion({ rule, ...rest }, villageFigures({ [rule.part]: count, [rule.whole[0] ?? '']: whole }))
              .points ?? -1;
          expect(at(part + 1)).toBeGreaterThanOrEqual(at(part));
        },
      ),
    );
  });
});

describe('a village’s score', () => {
  const anyTyped = fc.dictionary(
    fc.constantFrom('CA', 'f3', ...STANDARD_CRITERIA.map(({ code }) => code)),
    anyGiven.map((points): TypedRow['given'] => points ?? ''),
  );

  it('lies within 0 and 100 and what is scored of it, and is whole exactly where nothing is open', () => {
    fc.assert(
      fc.property(
        anyRows,
        anyMode,
        anyTyped,
        fc.constantFrom('full' as const, 'redistribute' as const),
        (rows, mode, typed, whenNothing) => {
          const given = (key: string) => typed[key.split('/')[1] ?? ''] ?? '';
          const result = score(rows, mode, given, { ...STANDARD_SCORE_RULES, whenNothing });
          expect(result.scored).toBeGreaterThanOrEqual(0);
          expect(result.scored).toBeLessThanOrEqual(result.max);
          expect(result.max).toBeLessThanOrEqual(100);
          const open = result.criteria.filter(({ applies, final }) => applies && final === null);
          expect(result.points === null).toBe(open.length > 0 || result.max === 0);
          if (result.points !== null) expect(result.points).toBeLessThanOrEqual(100);
          for (const { given: own, final } of result.criteria) if (own !== null) expect(final).toBe(own);
          expect(result.className === null).toBe(result.points === null);
        },
      ),
    );
  });

  it('counts 100 points in every mode, however the sensitive ones are written', () => {
    fc.assert(
      fc.property(anyMode, (mode) => {
        expect(score({}, mode).criteria.reduce((sum, { max }) => sum + max, 0)).toBe(100);
      }),
    );
  });
});

describe('ranks', () => {
  const anyPoints = fc.array(
    fc.integer({ min: 0, max: 1000 }).map((points) => points / 10),
    { maxLength: 40 },
  );

  it('are shared by equal points, and begin at the number of those who are better', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const ranks = ranksOf(points);
        ranks.forEach((rank, index) => {
          const own = points[index] ?? 0;
          expect(rank).toBe(points.filter((other) => other > own).length + 1);
        });
        if (points.length > 0) expect(Math.min(...ranks)).toBe(1);
      }),
    );
    expect(ranksOf([98.9, 98, 100, 98.9])).toEqual([2, 4, 1, 2]);
  });

  it('do not depend on the order of the list', () => {
    fc.assert(
      fc.property(anyPoints, fc.nat(), (points, turn) => {
        const by = points.length === 0 ? 0 : turn % points.length;
        const turned = <T>(list: readonly T[]): T[] => [...list.slice(by), ...list.slice(0, by)];
        expect(ranksOf(turned(points))).toEqual(turned(ranksOf(points)));
      }),
    );
  });
});
