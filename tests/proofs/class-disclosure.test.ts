/** No notice and nothing posted lets a reader compute an S2–S3 figure of a village: what is consistent is enumerated. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLASSES_KEPT } from '../../src/core/documents/classes';
import { STANDARD_SCORE_RULES } from '../../src/core/score/score-rules';
import { findLeak, printed, type Truth } from './reader';
import { SUMS } from './sensitive-figures';

/** Where the best class, or the next one, can be had with hardly a sensitive point lost; and anywhere else. */
const OPEN = fc.oneof(
  fc.integer({ min: 570, max: 620 }),
  fc.integer({ min: 370, max: 420 }),
  fc.integer({ min: 640, max: 680 }),
  fc.integer({ min: 170, max: 680 }),
);
const HIDDEN = fc.oneof(fc.constantFrom(320, 320, 319, 310, 305, 300, 290, 280, 270, 25, 20), fc.constantFrom(...SUMS));

const truths = (villages: number, quarters: number): fc.Arbitrary<Truth> =>
  fc
    .record({
      open: fc.array(OPEN, { minLength: villages * quarters, maxLength: villages * quarters }),
      hidden: fc.array(HIDDEN, { minLength: villages * quarters, maxLength: villages * quarters }),
    })
    .map(({ open, hidden }) => {
      const rows = (all: readonly number[]) =>
        Array.from({ length: villages }, (_, index) => all.slice(index * quarters, (index + 1) * quarters));
      return { open: rows(open), hidden: rows(hidden) };
    });

const anyVillages = (quarters: number, most: number) =>
  fc.integer({ min: 1, max: most }).chain((villages) => truths(villages, quarters));

const Q1 = { periods: ['2023-Q1'] };
const HALF = { periods: ['2023-Q1', '2023-Q2', '2023-H1'] };

/** Two quarters whose mean gets the best class only with hardly a sensitive point lost. */
const NEARLY_FULL = fc.constantFrom(320, 318, 314, 310, 305);
const CLOSE_HALVES: fc.Arbitrary<Truth> = fc
  .record({
    sum: fc.integer({ min: 1160, max: 1188 }),
    first: fc.integer({ min: 612, max: 680 }),
    hidden: fc.tuple(NEARLY_FULL, NEARLY_FULL),
  })
  .map(({ sum, first, hidden }) => ({ open: [[first, sum - first]], hidden: [[...hidden]] }));

const YEAR = {
  periods: ['Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4', 'H2', 'Y'].map((kind) => `2023-${kind}`),
};

describe('the classes of a quarter', () => {
  it('leave two values or more of every S2–S3 figure, also for who knows all the rest', () => {
    fc.assert(
      fc.property(anyVillages(1, 4), (truth) => {
        expect(findLeak(truth, Q1)).toBeNull();
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('would give figures away if they were always printed: 60 open points and the best class mean no offender', () => {
    const truth: Truth = { open: [[600], [660]], hidden: [[320], [300]] };
    expect(findLeak(truth, { ...Q1, always: true })).toBe('HH-T01, quarter 1: nd3_hinh_su');
    expect(printed(truth, Q1)).toContain(CLASSES_KEPT);
  });

  it('stand where nothing can be told from them, and where a village just missed the class that would tell', () => {
    expect(printed({ open: [[660], [680]], hidden: [[320], [200]] }, Q1)).toContain('Loại Tốt (01 thôn): Thôn 1.');
    expect(printed({ open: [[603], [680]], hidden: [[270], [320]] }, Q1)).toContain('Loại Khá (01 thôn): Thôn 1.');
  });

  it('are kept back for a village far below as well, so that it need not have been the telling one', () => {
    const telling: Truth = { open: [[600], [680]], hidden: [[320], [320]] };
    const farBelow: Truth = { open: [[600], [680]], hidden: [[60], [320]] };
    expect(printed(farBelow, Q1)).toBe(printed(telling, Q1));
  });

  it('are kept back by who the villages are, not by what happened, where nothing covers it', () => {
    // One class for all but the best: a lone village could be kept back for one reason only.
    const rules = {
      ...STANDARD_SCORE_RULES,
      classes: [
        { name: 'Đạt', from: 90 },
        { name: 'Chưa đạt', from: 0 },
      ],
    };
    const kept = SUMS.map((sum) => printed({ open: [[600]], hidden: [[sum]] }, { ...Q1, rules }));
    expect(new Set(kept).size).toBe(1);
    expect(kept[0]).toContain(CLASSES_KEPT);
  });
});

describe('the classes of two quarters and of the half-year, read together', () => {
  it('leave two values or more of every S2–S3 figure of each quarter', () => {
    fc.assert(
      fc.property(fc.oneof(CLOSE_HALVES, anyVillages(2, 2)), (truth) => {
        expect(findLeak(truth, HALF)).toBeNull();
      }),
      { numRuns: 24, endOnFailure: true },
    );
  });

  it('would give figures away where no quarter alone does', () => {
    const truth: Truth = { open: [[620, 550]], hidden: [[320, 320]] };
    expect(findLeak(truth, { periods: ['2023-Q1', '2023-Q2'] })).toBeNull();
    expect(findLeak(truth, { ...HALF, always: true })).toBe('HH-T01, quarter 1: nd2_blgd_vu');
    const [quarters, half] = printed(truth, HALF).split('2023-H1');
    expect(quarters).not.toContain(CLASSES_KEPT);
    expect(half).toContain(CLASSES_KEPT);
  });

  it('are not told of a half-year even where every quarter had the same class', () => {
    expect(printed({ open: [[660, 670]], hidden: [[320, 290]] }, HALF)).toContain(CLASSES_KEPT);
  });

  it('are not told of a half-year where a quarter kept them back, nor where it is scored on its own figures', () => {
    const kept = (truth: Truth, rules = STANDARD_SCORE_RULES) =>
      printed(truth, { periods: ['2023-H1'], rules }).includes(CLASSES_KEPT);
    expect(kept({ open: [[600, 680]], hidden: [[320, 320]] })).toBe(true);
    expect(
      kept({ open: [[660, 670]], hidden: [[320, 290]] }, { ...STANDARD_SCORE_RULES, longerPeriods: 'recompute' }),
    ).toBe(true);
  });
});

describe('all the classes of a year', () => {
  it('leave two values or more of every S2–S3 figure of each quarter', () => {
    const open = fc.oneof(fc.integer({ min: 540, max: 600 }), fc.integer({ min: 610, max: 680 }));
    const year = fc
      .record({ open: fc.tuple(open, open, open, open), hidden: fc.tuple(HIDDEN, HIDDEN, HIDDEN, HIDDEN) })
      .map((one): Truth => ({ open: [[...one.open]], hidden: [[...one.hidden]] }));
    fc.assert(
      fc.property(year, (truth) => {
        expect(findLeak(truth, YEAR)).toBeNull();
      }),
      // This year gave quarter IV away while its own class was printed.
      {
        numRuns: 3,
        endOnFailure: true,
        examples: [[{ open: [[599, 610, 634, 610]], hidden: [[319, 227, 263, 320]] }]],
      },
    );
  });
});
