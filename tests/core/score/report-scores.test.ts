/** What the report takes of the scores: the golden table, nothing that tells a sensitive figure, who is proposed. */
import { describe, expect, it } from '@jest/globals';
import { proposeRewards, reportScores } from '../../../src/core/score/report-scores';
import { STANDARD_SCORE_RULES } from '../../../src/core/score/score-rules';
import { SAMPLE_SCORES, SAMPLE_VILLAGE_SCORES } from '../../fixtures/golden/sample-scores';
import { SAMPLE_TYPED, sampleScores } from '../../fixtures/score/sample-scores';

const nameOf = (id: string): string => `Thôn ${Number(id.slice(-2))}`;

describe('the sample commune', () => {
  it('gives the golden table of scores to the letter', () => {
    expect(reportScores(sampleScores())).toEqual({ scores: SAMPLE_VILLAGE_SCORES, scoreTable: SAMPLE_SCORES });
  });

  it('proposes the villages up to rank 3, those with equal points together', () => {
    expect(proposeRewards(sampleScores(), 3, nameOf)).toEqual(['Thôn 4', 'Thôn 1', 'Thôn 8']);
    expect(proposeRewards(sampleScores(), 1, nameOf)).toEqual(['Thôn 4']);
    expect(proposeRewards(sampleScores(), 0, nameOf)).toEqual([]);
  });

  it('proposes nobody beyond the highest class, under a condition, or while there are no ranks', () => {
    expect(proposeRewards(sampleScores(), 8, nameOf)).toEqual(['Thôn 4', 'Thôn 1', 'Thôn 8', 'Thôn 2', 'Thôn 5']);
    const typed = new Map([...SAMPLE_TYPED, ['HH-T04/dl2', { self: '', given: 'có' }]]);
    expect(proposeRewards(sampleScores({ typed }), 3, nameOf)).toEqual(['Thôn 1', 'Thôn 8']);
    expect(proposeRewards(sampleScores({ missing: [6] }), 3, nameOf)).toEqual([]);
  });
});

describe('a draft', () => {
  it('tells what is scored of the village that has not reported, and no rank', () => {
    const table = reportScores(sampleScores({ missing: [6] }))?.scoreTable;
    expect(table?.villages[5]).toMatchObject({ className: null, rank: null, unscoredFor: 'chưa báo cáo' });
    expect(table?.villages[5]?.points[0]).toBeNull();
    expect(table?.villages[0]).toMatchObject({ total: 98.9, scored: 100, rank: null, className: 'Tốt' });
  });

  it('does not speak of scores while nobody has a class', () => {
    expect(reportScores(sampleScores({ typed: new Map() }))).toBeNull();
  });
});

describe('why a class is lowered', () => {
  const lowered = (code: string, given: string) =>
    reportScores(sampleScores({ typed: new Map([...SAMPLE_TYPED, [`HH-T04/${code}`, { self: '', given }]]) }))
      ?.scoreTable.villages[3];

  it('is said of the missing meeting alone', () => {
    expect(lowered('dl4', 'có')).toMatchObject({ className: 'Khá', loweredFor: 'chưa tổ chức họp đánh giá trong kỳ' });
    for (const code of ['dl1', 'dl2', 'dl3']) {
      expect(lowered(code, 'có')).toMatchObject({ loweredFor: 'thuộc trường hợp hạ loại' });
    }
    expect(lowered('dl5', 'QĐ số 5')).toMatchObject({ className: 'Yếu', loweredFor: 'thuộc trường hợp hạ loại' });
  });

  it('is not said where the points alone give that class', () => {
    expect(reportScores(sampleScores())?.scoreTable.villages[5]).not.toHaveProperty('loweredFor');
  });
});

it('changed classes go by their own names', () => {
  const classes = STANDARD_SCORE_RULES.classes.map((each, place) =>
    place === 0 ? { ...each, name: 'Xuất sắc' } : each,
  );
  const scores = sampleScores({ rules: { ...STANDARD_SCORE_RULES, classes } });
  expect(reportScores(scores)?.scoreTable.classes[0]).toBe('Xuất sắc');
  expect(proposeRewards(scores, 1, nameOf)).toEqual(['Thôn 4']);
});
