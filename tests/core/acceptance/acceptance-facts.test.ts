/** What `_Lưu` keeps of acceptances: the last word counts, damaged facts accept nothing. */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  missingFact,
  readAcceptanceFacts,
  warningFact,
  warningKey,
} from '../../../src/core/acceptance/acceptance-facts';
import { refusePrintedReason } from '../../../src/core/acceptance/check-reason';
import { judgeAcceptance, judgeMatters } from '../../../src/core/acceptance/judge-warning';
import type { Finding } from '../../../src/core/checks/types';

const KEY = '2023-Q1/HH-T01/V29/nd1_tuan_tra_buoi';
const ACCEPTANCE = { values: 'nd1_tuan_tra_buoi=40', reason: 'Đợt cao điểm' };

const finding = (changes: Partial<Finding> = {}): Finding => ({
  ...{ rule: 'V29', severity: 'warning', audience: 'thon', villageId: 'HH-T01', year: 2023, quarter: 1 },
  ...{ code: 'nd1_tuan_tra_buoi', message: '', officeMessage: '' },
  basis: { values: ACCEPTANCE.values, statement: '' },
  ...changes,
});

describe('the key of a warning', () => {
  it('names quarter, village, rule and row; a note has no quarter, the commune no village', () => {
    expect(warningKey(finding())).toBe(KEY);
    expect(warningKey(finding({ quarter: null, rule: 'V31' }))).toBe('2023/HH-T01/V31/nd1_tuan_tra_buoi');
    expect(warningKey(finding({ villageId: null, code: null }))).toBe('2023-Q1//V29/');
  });
});

describe('facts', () => {
  it('give back what was kept; the last one of a key counts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.record({ values: fc.string(), reason: fc.constantFrom('a', 'b', 'c') }))),
        (said) => {
          const facts = said.map((each) => warningFact(KEY, each));
          expect(readAcceptanceFacts(facts).warning(KEY)).toEqual(said[said.length - 1] ?? null);
        },
      ),
    );
  });

  it('of another kind, or damaged, accept nothing and stop nothing', () => {
    const texts = ['', 'null', '[]', '{"values":1,"reason":"x"}', '{"values":"x","reason":" "}', '{"values":"x"}'];
    for (const text of texts) {
      const read = readAcceptanceFacts([
        { kind: 'chap-nhan', key: KEY, text },
        { kind: 'duyet', key: KEY, text: '{}' },
      ]);
      expect(read.warning(KEY)).toBeNull();
      expect(read.warnings()).toEqual([]);
    }
  });

  it('of missing villages belong to their period', () => {
    const read = readAcceptanceFacts([
      missingFact('2023-Q1', 'HH-T01', 'Khuyết trưởng thôn'),
      missingFact('2023-Q1', 'HH-T02', 'Bão'),
      missingFact('2023-Q1', 'HH-T02', null),
    ]);
    expect(read.missingIn('2023-Q1')).toEqual([['HH-T01', 'Khuyết trưởng thôn']]);
    expect(read.missing('2023-H1', 'HH-T01')).toBeNull();
  });
});

describe('a warning', () => {
  it('is accepted for its figures, outdated for others, open without a word', () => {
    expect(judgeAcceptance(ACCEPTANCE.values, ACCEPTANCE).kind).toBe('accepted');
    expect(judgeAcceptance('nd1_tuan_tra_buoi=41', ACCEPTANCE)).toEqual({ kind: 'outdated', reason: 'Đợt cao điểm' });
    expect(judgeAcceptance(ACCEPTANCE.values, null)).toEqual({ kind: 'open' });
  });
});

describe('what keeps a report a draft', () => {
  const villages = [
    { id: 'HH-T01', reported: true },
    { id: 'HH-T02', reported: false },
  ];
  const judge = (findings: readonly Finding[], facts = [missingFact('2023-Q1', 'HH-T02', 'Bão')]) =>
    judgeMatters(findings, villages, '2023-Q1', readAcceptanceFacts(facts));
  const error = (villageId: string | null) => finding({ severity: 'error', villageId });

  it('is an error of a village that reported or of the commune, and none of one that did not', () => {
    expect(judge([error('HH-T01'), error('HH-T02'), error(null)]).errors).toEqual([error('HH-T01'), error(null)]);
  });

  it('is a warning that nobody accepted, whoever’s it is; hints never', () => {
    const other = finding({ villageId: 'HH-T02' });
    const { warnings, accepted } = judge(
      [finding(), other, finding({ severity: 'hint' })],
      [warningFact(KEY, ACCEPTANCE), missingFact('2023-Q1', 'HH-T02', 'Bão')],
    );
    expect(warnings).toEqual([other]);
    expect(accepted).toEqual([{ finding: finding(), reason: ACCEPTANCE.reason }]);
  });

  it('is a missing village without a reason', () => {
    expect(judge([], []).unexplained).toEqual(['HH-T02']);
    expect(judge([]).missingReasons).toEqual(new Map([['HH-T02', 'Bão']]));
  });

  it('is never settled by a fact on an error', () => {
    const key = warningKey(error('HH-T01'));
    expect(judge([error('HH-T01')], [warningFact(key, ACCEPTANCE)]).errors).toHaveLength(1);
  });
});

describe('a reason', () => {
  it.each(['Ông Trưởng thôn đi viện', 'Họp ngày 16/3/2023', 'Tăng 40 buổi, đợt cao điểm từ 01/02 đến 28/02'])(
    '“%s” can be printed',
    (reason) => expect(refusePrintedReason(reason)).toBeNull(),
  );
});
