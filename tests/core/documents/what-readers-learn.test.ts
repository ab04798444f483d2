/** What reaches whom, tried on the documents themselves: what may not be read in one changes nothing in it. */
import { describe, expect, it } from '@jest/globals';
import { mayTellClasses } from '../../../src/core/documents/class-disclosure';
import { CLASSES_KEPT, classLines } from '../../../src/core/documents/classes';
import { DOCUMENT_KINDS } from '../../../src/core/documents/document-kinds';
import { makePeriod } from '../../../src/core/period/periods';
import { reportText } from '../../../src/core/report/report-text';
import type { EntriesByQuarter } from '../../../src/core/rollup/rollup-input';
import { STANDARD_SCORE_RULES } from '../../../src/core/score/score-rules';
import type { ScoreRules } from '../../../src/core/score/types';
import type { SensitiveMode } from '../../../src/core/settings/types';
import type { Entries, Entry } from '../../../src/core/submission/types';
import { SAMPLE_TYPED, sampleScoring } from '../../fixtures/score/sample-scores';
import { type DocumentId, type SampleCommune, type SampleDocumentOptions, sampleDocument } from './sample-input';

const MODES: readonly SensitiveMode[] = ['toàn xã', 'theo thôn', 'tắt'];
const SUMMARIES: readonly DocumentId[] = ['dang-uy', 'ubnd'];
const OTHERS = DOCUMENT_KINDS.map(({ id }) => id).filter((id) => !SUMMARIES.includes(id));

const text = (id: DocumentId, options: SampleDocumentOptions = {}): string =>
  reportText(sampleDocument(id, options)).join('\n');

const value = (of: number | boolean): Entry => ({ kind: 'value', value: of });

const codesOf = ({ catalogue }: SampleCommune, levels: readonly string[]) =>
  catalogue.all.filter(({ sensitivity, scope }) => levels.includes(sensitivity) && scope === 'village');

/** Every S2–S3 figure, of the commune and of each village, as a test wants it. */
const withSensitive =
  (mode: SensitiveMode, figure: (village: number) => number) =>
  (commune: SampleCommune): SampleCommune => {
    const rows = codesOf(commune, ['S2', 'S3']);
    const entries = (of: number): Entries =>
      new Map(rows.map(({ code, kind }) => [code, value(kind === 'duty' && mode !== 'toàn xã' ? of > 0 : of)]));
    const each = (of: Entries): EntriesByQuarter => ({ 1: of, 2: of, 3: of, 4: of });
    const total = commune.villages.reduce((sum, _, index) => sum + figure(index), 0);
    return {
      ...commune,
      settings: { ...commune.settings, sensitiveMode: mode },
      commune: each(new Map([...commune.commune[1], ...entries(total)])),
      sensitive: new Map(commune.villages.map(({ id }, index) => [id, each(entries(figure(index)))])),
    };
  };

describe('S2–S3 figures', () => {
  const none = () => 0;
  const many = (village: number) => 3 + village;

  it.each(MODES.flatMap((mode) => OTHERS.map((id): [SensitiveMode, DocumentId] => [mode, id])))(
    'mode %s: whatever they are, %s stays the same',
    (mode, id) => {
      for (const period of ['2023-Q1', '2023-Y'])
        expect(text(id, { period, changed: withSensitive(mode, many) })).toBe(
          text(id, { period, changed: withSensitive(mode, none) }),
        );
    },
  );

  it.each(SUMMARIES)('%s holds totals of the commune: which village they are of changes nothing', (id) => {
    const backwards = (village: number) => many(7 - village);
    expect(text(id, { changed: withSensitive('theo thôn', backwards) })).toBe(
      text(id, { changed: withSensitive('theo thôn', many) }),
    );
  });
});

describe('what is posted', () => {
  it('stays the same whatever the S1 figures of villages are', () => {
    const withInternal = (figure: number) => (commune: SampleCommune) => {
      const rows = codesOf(commune, ['S1']).filter(({ kind }) => kind === 'flow' || kind === 'stock');
      const submissions = [...commune.submissions].map(([id, submission]) => {
        const entries = new Map(submission.quarters[1].entries);
        for (const { code } of rows) if (entries.has(code)) entries.set(code, value(figure));
        const quarters = { ...submission.quarters, 1: { ...submission.quarters[1], entries } };
        return [id, { ...submission, quarters }] as const;
      });
      return { ...commune, submissions: new Map(submissions) };
    };
    expect(text('niem-yet', { changed: withInternal(9) })).toBe(text('niem-yet', { changed: withInternal(0) }));
    expect(text('thong-bao', { changed: withInternal(9) })).not.toBe(text('thong-bao', { changed: withInternal(0) }));
  });
});

describe('what people typed', () => {
  const SECRET = 'Nguyễn Văn Zét 0912 345 678';

  it.each(OTHERS)('notes, words of the officer and of other bodies do not get into %s', (id) => {
    const withNotes = (commune: SampleCommune): SampleCommune => ({
      ...commune,
      submissions: new Map(
        [...commune.submissions].map(([village, submission]) => {
          const { notes: _, ...rest } = submission;
          const codes = [...submission.quarters[1].entries.keys()];
          return [village, { ...rest, notes: new Map(codes.map((code) => [code, SECRET])) }];
        }),
      ),
    });
    const words = text(id, {
      changed: withNotes,
      report: {
        ownTexts: new Map(
          ['I.2.trom-cap', 'III.2.thon', 'V.de-xuat', 'ket-qua.tinh-hinh'].map((line) => [line, SECRET]),
        ),
        staffChanges: [{ villageId: 'HH-T01', role: SECRET, people: 1, reported: false }],
        missingReasons: new Map([['HH-T06', SECRET]]),
      },
    });
    expect(words).not.toContain('Zét');
  });
});

describe('classes that would give a figure away', () => {
  const READ_BY_OTHERS: readonly DocumentId[] = ['thong-bao', 'niem-yet', 'so-sanh'];

  it.each(READ_BY_OTHERS)('%s says that it does not tell them, and tells none', (id) => {
    const kept = text(id, { report: { classesTold: false } });
    expect(kept).toContain(CLASSES_KEPT);
    expect(kept).not.toMatch(/Loại (Tốt|Khá)|\| (Tốt|Khá)/);
    expect(text(id)).not.toContain(CLASSES_KEPT);
  });

  it.each(READ_BY_OTHERS)('%s says the same then whatever the points and classes are', (id) => {
    const scores = [{ villageId: 'HH-T01', points: 61, className: 'Trung bình' }];
    expect(text(id, { report: { classesTold: false, scores } })).toBe(text(id, { report: { classesTold: false } }));
  });

  it('are not told by a report that does not say whether they may be', () => {
    const scores = [{ villageId: 'HH-T01', points: 95, className: 'Tốt' }];
    expect(classLines({ rollup: { villages: [] }, scores })).toEqual([CLASSES_KEPT]);
  });

  it('are nobody’s business where nobody has been scored', () => {
    expect(text('thong-bao', { report: { scores: [], classesTold: false } })).toContain(
      'Các thôn chưa được chấm điểm, xếp loại.',
    );
  });
});

describe('the rule on telling classes', () => {
  const Q1 = makePeriod('2023-Q1', 'nd09');
  const sample = (options: Parameters<typeof sampleScoring>[0] = {}) => mayTellClasses(sampleScoring(options))(Q1);
  const given = (key: string, points: number) => new Map([...SAMPLE_TYPED, [key, { self: '', given: points }]]);

  it('tells the classes of the golden sample', () => {
    expect(sample()).toBe(true);
  });

  it('does not tell that Thôn 3, with 60,3 open points, is of the best class: nobody of it can have offended', () => {
    expect(sample({ typed: given('HH-T03/CA', 29.6) })).toBe(true);
    expect(sample({ typed: given('HH-T03/CA', 29.7) })).toBe(false);
  });

  /** Full sensitive points but for an offender each in the villages whose best class would tell that there is none. */
  const byVillage = (rules: Partial<ScoreRules>): boolean => {
    const commune = sampleScoring({ rules: { ...STANDARD_SCORE_RULES, ...rules } });
    const sensitive = STANDARD_SCORE_RULES.criteria.filter((criterion) => criterion.sensitive);
    const pointsOf = (id: string, code: string, max: number): number =>
      code === 'd1' && ['HH-T03', 'HH-T07'].includes(id) ? 4 : max;
    const typed = new Map([
      ...SAMPLE_TYPED,
      ...commune.villages.flatMap(({ id }) =>
        sensitive.map(({ code, max }) => [`${id}/${code}`, { self: '', given: pointsOf(id, code, max) }] as const),
      ),
    ]);
    return mayTellClasses({
      ...commune,
      settings: { ...commune.settings, sensitiveMode: 'theo thôn' },
      typed: () => typed,
    })(Q1);
  };
  const onlyOn = (...codes: readonly string[]): Partial<ScoreRules> => ({
    conditions: STANDARD_SCORE_RULES.conditions.map((each) => ({ ...each, on: codes.includes(each.code) })),
  });

  it('tells none in the mode “theo thôn” while an S2 figure lowers a class: who is not lowered has none', () => {
    expect(byVillage({})).toBe(false);
    expect(byVillage(onlyOn('dl2'))).toBe(false);
    expect(byVillage(onlyOn('dl3'))).toBe(false);
    expect(byVillage(onlyOn('dl1', 'dl4', 'dl5'))).toBe(true);
  });

  it('tells none in that mode where points are shared out among what applies: e1 applies where somebody came home', () => {
    expect(byVillage({ ...onlyOn(), whenNothing: 'redistribute' })).toBe(false);
  });

  it('leaves the points that others can work out to S0 and S1 rows', () => {
    const { catalogue } = sampleScoring();
    const open = STANDARD_SCORE_RULES.criteria.filter(({ sensitive }) => !sensitive);
    const named = catalogue.all.filter(({ code }) => new RegExp(`"${code}"`).test(JSON.stringify(open)));
    expect(named.length).toBeGreaterThan(10);
    expect(new Set(named.map(({ sensitivity }) => sensitivity))).toEqual(new Set(['S0', 'S1']));
  });
});
