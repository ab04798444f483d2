/** The yearly checklist “An toàn về ANTT”: every point, its own window, and the commune's share without rounding. */
import { describe, expect, it } from '@jest/globals';
import { checkSafety, isCommuneSafe, SAFETY_POINTS, safetyWindow } from '../../../src/core/score/safety-checklist';
import type { TypedRow } from '../../../src/core/score/typed-points';
import { sampleScoring } from '../../fixtures/score/sample-scores';

const TYPED_POINTS = SAFETY_POINTS.filter(({ byFigures }) => !byFigures).map(({ code }) => code);

/** Every point that is answered by hand, met, for villages 1–8; but for what a test changes. */
const answers = (changes: Readonly<Record<string, TypedRow['given']>> = {}): Map<string, TypedRow> => {
  const met = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) =>
    TYPED_POINTS.map((code): [string, TypedRow['given']] => [`HH-T0${number}/${code}`, 'đạt']),
  );
  return new Map([...met, ...Object.entries(changes)].map(([key, given]) => [key, { self: '', given }]));
};

const check = (changes: Readonly<Record<string, TypedRow['given']>> = {}) =>
  checkSafety(sampleScoring(), answers(changes));

describe('a village', () => {
  it('is safe when every point is met: registration as of quarter I, the rest as the police answer', () => {
    expect(check().map(({ qualifies, lacks }) => [qualifies, lacks])).toEqual([
      [false, ['chưa đủ 100% hộ đăng ký']],
      [true, []],
      [false, ['chưa đủ 100% hộ đăng ký']],
      [true, []],
      [true, []],
      [false, ['chưa đủ 100% hộ đăng ký']],
      [true, []],
      [false, ['chưa đủ 100% hộ đăng ký']],
    ]);
  });

  it('is not while one point is not, which is named', () => {
    expect(check({ 'HH-T02/tt124.k5': 'không đạt' })[1]).toMatchObject({
      qualifies: false,
      lacks: ['lực lượng nòng cốt, mô hình tự quản hoạt động chưa tốt'],
    });
  });

  it('is undecided while a point has no answer, whatever the quarters propose', () => {
    const [, second] = checkSafety(sampleScoring(), new Map());
    expect(second?.qualifies).toBeNull();
    expect(second?.answers.find(({ code }) => code === 'tt124.k3a')).toMatchObject({ proposed: true, answer: null });
    expect(check({ 'HH-T02/tt124.k2': '' })[1]?.qualifies).toBeNull();
  });

  it('is not safe with one point missed, though others have no answer', () => {
    expect(check({ 'HH-T02/tt124.k2': '', 'HH-T02/tt124.k5': 'chưa đạt' })[1]?.qualifies).toBe(false);
  });

  it.each<[TypedRow['given'], boolean | null, boolean]>([
    ['Đạt', true, false],
    ['có', true, false],
    [true, true, false],
    ['KHÔNG đạt', false, false],
    ['chắc là đạt', null, true],
    [1, null, true],
  ])('answered with %j', (given, answer, unreadable) => {
    const found = check({ 'HH-T02/tt124.k2': given })[1]?.answers.find(({ code }) => code === 'tt124.k2');
    expect(found).toMatchObject({ answer, unreadable });
  });

  it('can have the word of the police against the figures', () => {
    expect(check({ 'HH-T01/tt124.k1c': 'đạt' })[0]?.qualifies).toBe(true);
    expect(check({ 'HH-T02/tt124.k1a': 'không đạt' })[1]?.lacks).toEqual(['chi bộ chưa có nghị quyết']);
  });

  it('tells no sensitive figure of a village in what is printed', () => {
    expect(check({ 'HH-T02/tt124.k4b': 'không đạt' })[1]?.lacks).toEqual(['thuộc trường hợp không được đề nghị']);
  });
});

it('the window is 01/11–31/10, whatever the scheme', () => {
  expect(safetyWindow(2023)).toEqual({
    start: { year: 2022, month: 11, day: 1 },
    end: { year: 2023, month: 10, day: 31 },
  });
});

describe('the commune', () => {
  it.each([
    [16, 25, 70, false],
    [17, 25, 70, false],
    [18, 25, 70, true],
    [7, 10, 70, true],
    // 69,99 % is not 70 %.
    [6999, 10_000, 70, false],
    [0, 0, 70, false],
    [8, 8, 100, true],
    [7, 8, 100, false],
  ])('with %d of %d villages and a share of %d per cent: %s', (safe, villages, share, expected) => {
    expect(isCommuneSafe(safe, villages, share)).toBe(expected);
  });
});
